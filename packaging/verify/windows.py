"""setup.exe and the .msi, in Wine: installed, used, updated, removed."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from job import Job, fresh_folder
from project import BUILD, version
from verify import pictures
from verify.windows_user import (
    ENTRY,
    LINK_CLASS,
    MENU,
    RUN,
    User,
    phone_system,
    users_own,
    wait_until,
)
from windows import msi, setup
from windows.bundle import BUNDLE
from windows.wine import windows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OLDER = "0.0.1"
LEFT_BEHIND = "_internal/of-an-older-version.txt"
REFUSED = 3
"""Exit code of setup.exe where a newer version or the .msi is installed."""
_RUN_VALUE = "Click-to-Dial"


def verify(say: Callable[..., None], dist: Path) -> None:
    """Raises AssertionError."""
    new = {kind: dist / f"clicktodial-{version()}{kind}" for kind in ("-setup.exe", ".msi")}
    for file in new.values():
        assert file.exists(), f"{file.name} is not there yet: python3 packaging/release windows"
    assert BUNDLE.exists(), "there is no bundle yet: python3 packaging/release windows"
    work = fresh_folder("verify-windows")
    older = make_older(work, say)
    with phone_system() as sim, windows({"/new": dist, "/older": work}) as machine:
        user = User(machine, sim)
        before = user.traces()
        assert not before, before
        verify_setup(user, new["-setup.exe"], older["-setup.exe"], say)
        verify_msi(user, new, older[".msi"], say)


def make_older(work: Path, say: Callable[..., None]) -> dict[str, Path]:
    """Installers of an older version, which has a file that the newer one lacks."""
    say("making installers of an older version")
    bundle = work / "older"
    shutil.copytree(BUNDLE, bundle)
    (bundle / LEFT_BEHIND).write_text("Nothing of today.\n", encoding="utf-8")
    job = Job(bundle, work / "job", BUILD / "python/bin/python", say, work)
    job.work.mkdir()
    return {
        "-setup.exe": setup.make(job, bundle, OLDER, "-DQUICK"),
        ".msi": msi.make(job, bundle, OLDER),
    }


# ---- setup.exe


def verify_setup(user: User, new: Path, older: Path, say: Callable[..., None]) -> None:
    """Raises AssertionError."""
    machine = user.machine
    machine.run(f"Z:/older/{older.name}", "/S")
    require_installed(user, OLDER)
    require_entry(user, OLDER)
    assert user.value(RUN, _RUN_VALUE) is None, "it starts with Windows unasked"
    say("setup.exe: installs silently, and starts nothing with Windows")
    require_command_line(user)
    user.settle_in()
    user.click("+3225551201")
    user.click("+3225551202")
    say("a link's command in the registry starts the program, and reaches the running one")

    machine.run(f"Z:/new/{new.name}", "/S")
    require_installed(user, version())
    require_entry(user, version())
    assert not inside(user, LEFT_BEHIND).exists(), "a file of the older version is left"
    assert user.is_running(), "the program ran before the update, and does not after it"
    user.require_settled()
    assert user.value(RUN, _RUN_VALUE) is None
    say("update: the running program ends and runs again; accounts, contacts, settings are kept")

    code, _ = machine.call(f"Z:/older/{older.name}", "/S")
    assert code == REFUSED, code
    require_installed(user, version())
    say("an older version over a newer one is refused")

    victim = inside(user, "_internal/python311.dll")
    victim.write_bytes(victim.read_bytes()[:1000])
    machine.run(f"Z:/new/{new.name}", "/S", "/AUTOSTART", "/NOLINKS")
    require_command_line(user)
    require_autostart(user)
    assert user.value(rf"{LINK_CLASS}\shell\open\command") is None
    machine.run(f"Z:/new/{new.name}", "/S")
    require_autostart(user)
    assert user.value(rf"{LINK_CLASS}\shell\open\command") is None
    say("run again: damage is repaired, switches are heard, and later updates keep to them")
    require_tour(user, say)
    user.require_quiet()
    remove_setup(user)
    user_left = user.traces()
    assert all(map(users_own, user_left)), sorted(filter(lambda one: not users_own(one), user_left))
    assert (user.files / "contacts.sqlite3").exists()
    say("uninstalled: nothing is left but the user's files")

    machine.run(f"Z:/new/{new.name}", "/S")
    user.require_settled()
    user.click("+3225551203")
    remove_setup(user, "/PURGE")
    assert not user.traces(), sorted(user.traces())
    say("installed again: all is there. Uninstalled with /PURGE while it runs: nothing is left")


def remove_setup(user: User, *switches: str) -> None:
    """Uninstall as Windows' settings do where nobody is to be asked."""
    line = user.value(ENTRY, "QuietUninstallString")
    assert line == rf'"{user.folder}\uninstall.exe" /S', line
    user.machine.run(rf"{user.folder}\uninstall.exe", "/S", *switches)
    # It has made a copy of itself, which does the work.
    wait_until(lambda: not inside(user, "").exists(), "the program's folder to go")
    wait_until(lambda: user.value(ENTRY, "DisplayName") is None, "the entry to go")


def require_entry(user: User, wanted: str) -> None:
    """What Windows' settings show of it."""
    assert user.value(ENTRY, "DisplayVersion") == wanted
    assert user.value(ENTRY, "Publisher") == "Click-to-Dial developers"
    assert user.value(ENTRY, "DisplayIcon") == rf"{user.folder}\clicktodial-gui.exe,0"
    size_kb = int(user.value(ENTRY, "EstimatedSize") or "0", 16)
    assert 50_000 < size_kb < 200_000, size_kb
    assert rf"{user.machine.local}\clicktodial" in (user.value(ENTRY, "Comments") or "")


# ---- both


def inside(user: User, path: str) -> Path:
    """A file of the program."""
    return user.machine.path(user.folder) / path


def require_installed(user: User, wanted: str) -> None:
    """The bundle of this version, whole, and a way to it from the menu."""
    expected = {path.relative_to(BUNDLE).as_posix() for path in BUNDLE.rglob("*") if path.is_file()}
    if wanted == OLDER:
        expected.add(LEFT_BEHIND)
    there = inside(user, "")
    found = {path.relative_to(there).as_posix() for path in there.rglob("*") if path.is_file()}
    assert found - {"uninstall.exe"} == expected, sorted(found ^ expected)
    assert user.machine.path(rf"{user.machine.roaming}\{MENU}").exists(), "not in the menu"


def require_command_line(user: User) -> None:
    """It answers."""
    assert user.program("--version").strip() == f"clicktodial {version()}"
    explained = user.answer("explain", "+32 2 555 12 34")
    assert [one["dial"] for one in explained["numbers"]] == ["+3225551234"], explained
    links = user.answer("links", "status")["links"]
    assert [link["scheme"] for link in links] == ["tel", "callto", "sip"], links


def require_autostart(user: User) -> None:
    """It starts with Windows, in the tray."""
    line = user.value(RUN, _RUN_VALUE)
    assert line == rf'"{user.folder}\clicktodial-gui.exe" --hidden', line


def require_tour(user: User, say: Callable[..., None]) -> None:
    """The demo's tour, with pictures, on Qt's own Windows platform."""
    for system in ("unifiedapi", "callcontrol"):
        words = ("--demo", "--system", system, "--tour", f"C:/tour-{system}")
        user.machine.run(rf"{user.folder}\clicktodial.exe", *words, timeout_s=300)
        pictures.keep_tour(user.machine.path(f"C:/tour-{system}"), f"windows-{system}")
        say(f"the tour of {system} passes")


# ---- the .msi


def verify_msi(user: User, new: dict[str, Path], older: Path, say: Callable[..., None]) -> None:
    """Raises AssertionError."""
    machine = user.machine
    machine.run("msiexec", "/i", f"Z:\\older\\{older.name}", "/qn", timeout_s=300)
    require_installed(user, OLDER)
    require_command_line(user)
    assert user.value(RUN, _RUN_VALUE) is None, "it starts with Windows unasked"
    user.settle_in()
    user.click("+3225551204")
    say("msi: installs silently, and a link's command starts it")

    code, _ = machine.call(f"Z:/new/{new['-setup.exe'].name}", "/S")
    assert code == REFUSED, code
    say("setup.exe over the .msi is refused")

    package = f"Z:\\new\\{new['.msi'].name}"
    machine.run("msiexec", "/i", package, "/qn", "AUTOSTART=1", timeout_s=300)
    require_installed(user, version())
    require_autostart(user)
    user.require_settled()
    say("update: the older version's files are gone; accounts, contacts, settings are kept")

    user.require_quiet()
    machine.run("msiexec", "/x", package, "/qn", timeout_s=300)
    left = user.traces()
    assert all(map(users_own, left)), sorted(one for one in left if not users_own(one))
    user_files = user.files / "contacts.sqlite3"
    assert user_files.exists()
    say("uninstalled: nothing is left but the user's files")

    machine.run(f"Z:/new/{new['-setup.exe'].name}", "/S")
    code, _ = machine.call("msiexec", "/i", package, "/qn", timeout_s=300)
    assert code != 0, "the .msi installs over setup.exe's program"
    remove_setup(user)
    say("the .msi over setup.exe is refused")

    machine.run("msiexec", "/i", package, "/qn", timeout_s=300)
    user.require_settled()
    machine.run("msiexec", "/x", package, "/qn", "PURGE=1", timeout_s=300)
    assert not user.traces(), sorted(user.traces())
    say("installed again: all is there. Uninstalled with PURGE=1: nothing is left")
