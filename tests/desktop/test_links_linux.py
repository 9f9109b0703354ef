"""Links on Linux: against the desktops' own tools."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.desktop.links.linux_entry import ENTRY, entry_text, exec_line
from clicktodial.desktop.links.linux_keyfile import KeyFile
from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.options import lasting_command
from tests.desktop.link_worlds import COMMAND, OTHER, OTHER_ENTRY, LinuxWorld, line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEL, CALLTO, SIP = LinkScheme
DEFAULTS, ADDED, REMOVED = (
    f"[{name}]\n" for name in ("Default Applications", "Added Associations", "Removed Associations")
)
PROGRAMS = "gio", "xdg-mime", "update-desktop-database", "desktop-file-validate"


@pytest.fixture(autouse=True)
def desktop_tools(missing: Callable[[str], NoReturn]) -> None:
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if absent:
        missing(", ".join(absent))


@pytest.fixture
def world(own_home: Path) -> LinuxWorld:
    return LinuxWorld(own_home)


def opened_by(world: LinuxWorld, **environ: str) -> str:
    """The program for ``tel:``."""
    return world.make(**environ).status()[0].program


# ---- who opens a link: the same answer as the desktop's own


SITUATIONS = {
    "the user's list": {"config/mimeapps.list": DEFAULTS + line("tel", "b.desktop")},
    "the first that is there": {
        "config/mimeapps.list": DEFAULTS + line("tel", "gone.desktop", "b.desktop", "a.desktop")
    },
    "nobody chosen": {"config/mimeapps.list": ""},
    "this desktop before all": {
        "config/mimeapps.list": DEFAULTS + line("tel", "a.desktop"),
        "config/gnome-mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
    },
    "the first of two desktops": {
        "config/ubuntu-mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
        "config/gnome-mimeapps.list": DEFAULTS + line("tel", "a.desktop"),
    },
    "another desktop": {
        "config/mimeapps.list": DEFAULTS + line("tel", "a.desktop"),
        "config/kde-mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
    },
    "the administrator": {
        "config/mimeapps.list": "",
        "admin/mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
    },
    "the user before the administrator": {
        "config/mimeapps.list": DEFAULTS + line("tel", "a.desktop"),
        "admin/gnome-mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
    },
    "the distribution": {
        "config/mimeapps.list": "",
        "system/applications/gnome-mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
    },
    "the user's old list": {
        "config/mimeapps.list": "",
        "data/applications/mimeapps.list": DEFAULTS + line("tel", "b.desktop"),
    },
    "a program whose file is gone": {
        "config/mimeapps.list": DEFAULTS + line("tel", "removed.desktop", "b.desktop")
    },
    "a program that tries in vain": {
        "config/mimeapps.list": DEFAULTS + line("tel", "tries.desktop", "b.desktop")
    },
    "an association that was added": {"config/mimeapps.list": ADDED + line("tel", "b.desktop")},
    "an association that was removed": {"config/mimeapps.list": REMOVED + line("tel", "a.desktop")},
    "all associations removed": {
        "config/mimeapps.list": REMOVED + line("tel", "a.desktop", "b.desktop", OTHER_ENTRY)
    },
    "removed, but chosen": {
        "config/mimeapps.list": DEFAULTS
        + line("tel", "b.desktop")
        + "\n"
        + REMOVED
        + line("tel", "b.desktop")
    },
    "a program in a folder": {"config/mimeapps.list": DEFAULTS + line("tel", "kde-phone.desktop")},
    "the same twice": {
        "config/mimeapps.list": DEFAULTS
        + line("tel", "a.desktop")
        + "\n"
        + line("tel", "b.desktop")
    },
    "comments, spaces, Windows' line ends": {
        "config/mimeapps.list": "# x\r\n\r\n[Default Applications]\r\n#tel\r\n"
        "x-scheme-handler/tel = b.desktop;\r\n"
    },
    "a space in the list": {
        "config/mimeapps.list": DEFAULTS
        + line("tel", " b.desktop", "b.desktop ", "kde-phone.desktop")
    },
    "garbage": {"config/mimeapps.list": "\x00\n[\n=\nx-scheme-handler/tel=b.desktop\n"},
}


@pytest.fixture
def many(world: LinuxWorld) -> LinuxWorld:
    """A computer with several programs for ``tel:``."""
    gone = "Exec=/nonexistent/phone %u\n"
    world.install("a.desktop", "a", ("tel",))
    world.install("b.desktop", "b", ("tel", "sip"))
    world.install("removed.desktop", "removed", ("tel",), gone)
    world.install("tries.desktop", "tries", ("tel",), "TryExec=/nonexistent/phone\n")
    world.install("kde/phone.desktop", "kde-phone", ("tel",))
    return world


@pytest.mark.parametrize("situation", SITUATIONS)
def test_the_answer_is_the_desktops_own(many: LinuxWorld, situation: str) -> None:
    for place, text in SITUATIONS[situation].items():
        folder, _, name = place.partition("/")
        many.write(getattr(many, folder) / name, text)
    desktop = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    theirs = many.answer(TEL, **desktop).removesuffix(".desktop")
    ours = opened_by(many, **desktop)
    assert {OTHER: "other-phone"}.get(ours, ours) == theirs


def test_a_hidden_program_is_a_removed_one(many: LinuxWorld) -> None:
    """So says the Desktop Entry Specification, and so does KDE; GLib 2.74 starts it even so."""
    many.install("hidden.desktop", "hidden", ("tel",), "Hidden=true\n")
    chosen = DEFAULTS + line("tel", "hidden.desktop", "a.desktop", "b.desktop")
    many.write(many.config / "mimeapps.list", chosen)
    by_the_user = "[Desktop Entry]\nType=Application\nHidden=true\n"
    many.write(many.data / "applications/a.desktop", by_the_user)
    assert opened_by(many) == "b"


def test_the_name_is_in_the_users_language(world: LinuxWorld) -> None:
    world.install(OTHER_ENTRY, OTHER, ("tel",), "Name[nl]=Andere telefoon\n")
    assert opened_by(world, LANG="nl_BE.UTF-8") == "Andere telefoon"
    assert opened_by(world, LC_ALL="fr_BE.UTF-8") == OTHER


# ---- taking links over


def test_a_desktop_with_a_list_of_its_own_is_won_over(world: LinuxWorld) -> None:
    gnome = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    world.write(world.config / "gnome-mimeapps.list", DEFAULTS + line("tel") + "\n")
    before = world.state()
    handlers = world.make(**gnome)
    handlers.register([TEL])
    assert world.answer(TEL, **gnome) == world.answer(TEL) == ENTRY
    # Later in another session, whose desktop has no list of its own.
    world.make().unregister([TEL])
    assert world.state() == before
    assert world.answer(TEL, **gnome) == OTHER_ENTRY


def test_a_user_who_once_refused_us_has_changed_their_mind(world: LinuxWorld) -> None:
    refused = DEFAULTS + line("tel") + "\n" + REMOVED + line("tel", ENTRY, "x.desktop") + "\n"
    world.write(world.config / "mimeapps.list", refused)
    world.handlers.register([TEL])
    assert world.answer(TEL) == ENTRY
    text = (world.config / "mimeapps.list").read_text()
    assert REMOVED + line("tel", "x.desktop") in text


def test_the_entry_is_valid_and_names_only_what_was_asked_for(world: LinuxWorld) -> None:
    world.handlers.register([TEL])
    path = world.data / "applications" / ENTRY
    said = subprocess.run(
        ["desktop-file-validate", path], capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")
    assert "MimeType=x-scheme-handler/tel;\n" in path.read_text()
    icon = world.data / "icons/hicolor/scalable/apps/clicktodial.svg"
    assert icon.read_text().lstrip().startswith("<")
    # Without a say in the matter, we would else be the only one for "sip:".
    assert world.answer(SIP) == ""


def test_an_installed_package_is_used_as_it_is(world: LinuxWorld) -> None:
    world.install(ENTRY, "Click-to-Dial", LinkScheme, f"Exec={exec_line(COMMAND)} %u\n")
    # It is the only one for "sip:", without anybody having asked for it.
    assert world.handlers.status()[2] == LinkHandler(SIP, True, "Click-to-Dial")
    world.handlers.register(LinkScheme)
    assert not (world.data / "applications" / ENTRY).exists()
    assert {world.answer(scheme) for scheme in LinkScheme} == {ENTRY}
    world.handlers.unregister(LinkScheme)
    assert [world.answer(scheme) for scheme in LinkScheme] == [OTHER_ENTRY, "", ""]
    assert not any(link.is_ours for link in world.handlers.status())
    world.handlers.register([SIP])
    assert world.answer(SIP) == ENTRY


def test_a_frozen_program_is_known_by_its_file(world: LinuxWorld) -> None:
    program, link = recorder(world.config / "lib"), world.config / "bin"
    link.symlink_to(program)
    world.install(ENTRY, "Click-to-Dial", LinkScheme, f"Exec={link} %u\n")
    world.make(str(program)).register(LinkScheme)
    assert not (world.data / "applications" / ENTRY).exists()


def test_the_package_of_another_installation_is_not_used(world: LinuxWorld) -> None:
    # Environments that have the same Python.
    other = world.config / "other"
    other.symlink_to(os.path.realpath(sys.executable))
    words = exec_line([str(other), *COMMAND[1:]])
    world.install(ENTRY, "Click-to-Dial", LinkScheme, f"Exec={words} %u\n")
    world.handlers.register([TEL])
    assert exec_line(COMMAND) in (world.data / "applications" / ENTRY).read_text()


def test_a_file_made_by_hand_is_not_overwritten(world: LinuxWorld) -> None:
    path = world.data / "applications" / ENTRY
    by_hand = f"[Desktop Entry]\nType=Application\nName=Mine\nExec={sys.executable} mine.py %u\n"
    world.write(path, by_hand)
    with pytest.raises(StorageError, match=r"clicktodial\.desktop is in the way"):
        world.handlers.register([TEL])
    assert path.read_text() == by_hand
    assert world.answer(TEL) == OTHER_ENTRY
    world.write(path, by_hand.replace("mine.py", "-m clicktodial"))
    world.handlers.register([TEL])
    assert world.answer(TEL) == ENTRY
    world.handlers.unregister([TEL])
    assert path.exists()


def test_a_program_that_moved_is_found_again_after_registering_once_more(
    world: LinuxWorld,
) -> None:
    before = world.state()
    with pytest.raises(NotPossibleNowError, match="no program"):
        world.make("/nonexistent/clicktodial").register([SIP])
    assert world.state() == before
    assert world.handlers.status()[2] == LinkHandler(SIP, is_ours=False)
    world.handlers.register([SIP])
    assert world.handlers.status()[2].is_ours


def test_a_program_with_files_of_its_own_opens_links_with_those(world: LinuxWorld) -> None:
    stick = world.config / "my stick"
    world.make(CLICKTODIAL_HOME=str(stick)).register([TEL])
    text = (world.data / "applications" / ENTRY).read_text()
    assert f'Exec=env "CLICKTODIAL_HOME={stick}" {exec_line(COMMAND)} %u\n' in text
    assert world.answer(TEL) == ENTRY


def test_an_appimage_is_started_by_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_x1/usr/bin/clicktodial")
    image = {"APPIMAGE": "/apps/Click.AppImage", "APPDIR": "/tmp/.mount_x1"}
    assert lasting_command(image) == ["/apps/Click.AppImage"]
    assert lasting_command({}) == ["/tmp/.mount_x1/usr/bin/clicktodial"]
    # Started from a terminal that is an AppImage.
    assert lasting_command({**image, "APPDIR": "/tmp/.mount_x2"}) == [sys.executable]


def test_the_users_list_stays_the_file_that_it_was(world: LinuxWorld) -> None:
    target, path = world.config / "dotfiles" / "mime", world.config / "mimeapps.list"
    world.write(target, path.read_text())
    target.chmod(0o640)
    path.unlink()
    path.symlink_to(target)
    world.handlers.register(LinkScheme)
    assert path.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert ENTRY in target.read_text()


def test_the_cache_of_others_is_left_alone_where_nothing_changes(world: LinuxWorld) -> None:
    world.write(world.data / "applications/mine.desktop", "[Desktop Entry]\nType=Application\n")
    before = world.state()
    world.handlers.unregister(LinkScheme)
    assert world.state() == before


def test_many_at_once_lose_nothing(world: LinuxWorld) -> None:
    with ThreadPoolExecutor(6) as pool:
        for _ in pool.map(lambda scheme: world.make().register([scheme]), [*LinkScheme] * 4):
            pass
    assert all(link.is_ours for link in world.handlers.status())
    assert sorted(path.name for path in world.config.iterdir()) == ["mimeapps.list"]


def test_a_list_that_was_not_there_is_gone_again(world: LinuxWorld) -> None:
    (world.config / "mimeapps.list").unlink()
    world.handlers.register(LinkScheme)
    world.handlers.unregister(LinkScheme)
    assert world.state() == {}


# ---- the files


PARTS = st.sampled_from(
    [
        "# a comment",
        "",
        "  ",
        "[Default Applications]",
        "[Removed Associations]",
        "[X-Other]",
        "text/plain=vim.desktop;",
        "x-scheme-handler/tel=a.desktop",
        "x-scheme-handler/tel = a.desktop;b.desktop;",
        "x-scheme-handler/sip=b.desktop;",
        "Name[de]=Ünïcode",
        "no key",
        "[unclosed",
        "\udcff\udcfe=\udcff",
    ]
)


@given(st.lists(PARTS), st.sampled_from(["\n", "\r\n"]))
def test_a_list_comes_back_to_the_byte(lines: list[str], ending: str) -> None:
    text = "".join(f"{one}{ending}" for one in lines)
    file = KeyFile(text)
    for scheme in LinkScheme:
        file.prepend("Default Applications", f"x-scheme-handler/{scheme}", ENTRY)
        assert file.items("Default Applications", f"x-scheme-handler/{scheme}")[0] == ENTRY
    kept = [one for one in file.text.split("\n") if ENTRY not in one]
    for one in text.split("\n"):
        assert one in kept or "x-scheme-handler" in one
    for scheme in LinkScheme:
        file.discard("Default Applications", f"x-scheme-handler/{scheme}", ENTRY)
    assert file.text == text or file.text == without_empty_end(text)


def without_empty_end(text: str) -> str:
    head, found, tail = text.rpartition("[Default Applications]")
    return head if found and not tail.strip() else text


def test_a_last_line_without_an_end_is_completed() -> None:
    file = KeyFile("[Other]\r\na=b\r\n[Default Applications]\r\nc=d")
    file.prepend("Default Applications", "e", "f")
    assert file.text == "[Other]\r\na=b\r\n[Default Applications]\r\nc=d\r\ne=f;\r\n"


# ---- what arrives


HOSTILE = [
    "tel:+32470123456",
    "tel:+32'; touch pwned; '",
    'tel:"$(touch pwned)`touch pwned`"',
    "tel:1;phone-context=x|touch pwned",
    "tel:%0atouch%20pwned",
    "tel:1%u%f%%",
    "tel:1\\n\\\\",
    "tel:*21*0900%23",
    "tel:\u202e654321",
    "tel:" + "1" * 5000,
    "tel:--demo",
]
ODD_PLACES = ["plain", "a b", "q\"'x", "d$HOME`x`", "back\\slash\\", "100%u", "~x&y;z|(*)#?", "ü"]


def recorder(folder: Path) -> Path:
    """A program that writes down the words that it was started with."""
    folder.mkdir(parents=True)
    program = folder / "phone"
    program.write_text(
        f"#!{sys.executable}\n"
        "import json, os, pathlib, sys\n"
        "new = pathlib.Path(os.environ['SAID'] + '.new')\n"
        "new.write_text(json.dumps(sys.argv[1:]))\n"
        "new.rename(os.environ['SAID'])\n"
    )
    program.chmod(0o755)
    return program


def words_after(command: list[str], world: LinuxWorld, said: Path) -> list[str]:
    environ = {**world.environ, "SAID": str(said), "DISPLAY": ":none"}
    subprocess.run(
        command, env=environ, cwd=said.parent, check=True, capture_output=True, timeout=20
    )
    deadline = time.monotonic() + 10
    while not said.exists():
        assert time.monotonic() < deadline, "nothing was started"
        os.sched_yield()
    words: list[str] = json.loads(said.read_text())
    said.unlink()
    return words


@pytest.mark.parametrize("place", ODD_PLACES)
def test_a_program_in_any_folder_gets_its_words(world: LinuxWorld, place: str) -> None:
    program = recorder(world.config / place)
    words = ['--quo"te', "$HOME", "a b", "100%", "back\\", "`x`", "plain"]
    world.make(str(program), *words).register([TEL])
    assert world.handlers.status()[0].is_ours
    said = world.config / "said"
    assert words_after(["gio", "open", "tel:+1"], world, said) == [*words, "tel:+1"]


@pytest.mark.parametrize("link", HOSTILE)
def test_a_link_arrives_as_one_word(world: LinuxWorld, link: str) -> None:
    program = recorder(world.config / "bin")
    world.make(str(program)).register([TEL])
    said = world.config / "said"
    for opener in (["gio", "open"], ["xdg-open"]):
        assert words_after([*opener, link], world, said) == [link]
    assert not list(world.config.glob("pwned*"))


def test_the_entry_of_a_program_by_name_needs_no_quotes() -> None:
    assert "\nExec=clicktodial %u\n" in entry_text(["clicktodial"], [TEL])
