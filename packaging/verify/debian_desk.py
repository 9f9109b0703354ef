"""Somebody's desktop with the Debian package: updated from the version before, used, removed.

What the person had with the version before are the files that the program's first version wrote,
and an account with its secret in the keyring that the version before has made itself.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from linux.files import AUTOSTART
from project import ROOT
from verify import chroot, desktop
from virtual_desktop import end

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from verify.chroot import Chroot
    from verify.desktop import Desktop

FIRST_VERSION = ROOT / "tests/storage/first_version"
SHELLS = ("bash", "bash-completion", "fish", "zsh")
KEYRING = ("gnome-keyring", "libsecret-tools")
FURNITURE = (*desktop.FURNITURE, *SHELLS, *KEYRING, "man-db", "xdotool")
BEFORE, NOW = "/srv/before.deb", "/srv/now.deb"
UNLOCK = "printf 'correct horse' | exec gnome-keyring-daemon --foreground --unlock"
BUS = "org.freedesktop.DBus"
HAS_OWNER = ("dbus-send", "--print-reply", f"--dest={BUS}", "/", f"{BUS}.NameHasOwner")
PASSED_ON = "tel:+3225551234"
# What is not the package's: the person's own, the kernel's, and what dpkg, apt and man keep for
# themselves; man's own list is asked.
NOT_LOOKED_AT = (
    *("dev", "home", "proc", "run", "srv", "sys", "tmp", "var/backups", "var/log"),
    *("var/cache/apt", "var/cache/debconf", "var/cache/man", "var/lib/apt", "var/lib/dpkg"),
)
# Ask each shell what it would offer after "clicktodial acc" and after "clicktodial account ".
ASK = {
    "bash": r"""
. /usr/share/bash-completion/bash_completion
load=$(complete -p -D | sed 's/.*-F \([^ ]*\).*/\1/')
$load clicktodial || :
answer=$(complete -p clicktodial | sed 's/.*-F \([^ ]*\).*/\1/')
for line in 'clicktodial acc' 'clicktodial account '; do
    COMP_LINE=$line; COMP_POINT=${#line}
    read -ra COMP_WORDS <<<"$line"
    [[ $line == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    $answer; printf '%s\n' "${COMPREPLY[@]}"
done
""",
    "fish": "complete -C 'clicktodial acc'; complete -C 'clicktodial account '",
    "zsh": r"""
zmodload zsh/zpty
zpty ask zsh -f -i
zpty -w ask 'PS1= ; autoload -Uz compinit; compinit -u -d ~/.zcompdump; echo rea""dy'
zpty -r ask told '*ready*'
for line in 'clicktodial acc' 'clicktodial account '; do
    zpty -w -n ask "$line"$'\t\t'; sleep 1.5; zpty -w -n ask $'\x15'
done
sleep 1
while zpty -r -t ask told; do print -r -- $told; done
""",
}


def check(suite: str, before: Path, now: Path) -> Iterator[str]:
    """All of it, in this Debian; what was found, one after the other. Raises AssertionError."""
    with chroot.clean(suite, FURNITURE) as system:
        system.bring(before, BEFORE)
        system.bring(now, NOW)
        depends = system.run("dpkg-deb", "--field", NOW, "Depends").strip()
        apt = ("apt-get", "satisfy", "--yes", "--quiet", "--no-install-recommends")
        system.run(*apt, depends)
        with desktop.desktop(system):
            pass  # The person has been here before.
        untouched = _listed(system)
        system.install(BEFORE)
        with desktop.desktop(system) as there, _phone_system(there) as sim:
            _unlock_keyring(there)
            _use_the_version_before(system, there, sim)
            system.install(NOW)
            yield _updated(system, there)
            yield _found_in_menus(system, there)
            yield _completes(there)
            yield _tour(there, suite)
            yield _link(there, suite)
            desktop.end_program(system)
            yield _purged(system)
        left = _listed(system) ^ untouched
        assert not left, f"before installing and after purging differ: {sorted(left)}"
        # As the system does each day; until then, man's list keeps all that was ever there.
        listed = system.script(
            "mandb --quiet; grep -r clicktodial /usr/share/applications || whatis clicktodial || :"
        )
        assert listed.strip() == "clicktodial: nothing appropriate.", listed
        yield f"purged: the same {len(untouched)} files as before installing"


def _unlock_keyring(there: Desktop) -> None:
    """Who asks before it is there makes the bus start another one, which asks for a password."""
    there.start("sh", "-c", UNLOCK)
    question = (*HAS_OWNER, "string:org.freedesktop.secrets")
    there.wait(lambda: "true" in there.run(*question), "the keyring")


@contextlib.contextmanager
def _phone_system(there: Desktop) -> Iterator[dict[str, str]]:
    """The built-in one, and what it says of itself."""
    process = there.start("clicktodial", "sim", "--json")
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        end(process)


def _use_the_version_before(system: Chroot, there: Desktop, sim: dict[str, str]) -> None:
    """Somebody has used it for long; the administrator has it start with everybody's desktop."""
    for source, place in {"config": ".config", "data": ".local/share"}.items():
        system.bring(FIRST_VERSION / source, f"{desktop.HOME}/{place}/clicktodial")
    system.run("chown", "-R", f"{desktop.PERSON}:", desktop.HOME)
    add = "clicktodial account add here --server {url} --extension {extension} --app-id {app_id}"
    secret = " --app-secret-stdin --default --json"
    told = there.run("sh", "-c", f"echo '{sim['app_secret']}' | {add.format(**sim)}{secret}")
    assert json.loads(told)["secret_stored"], told
    chosen = system.path(AUTOSTART)
    chosen.write_text(chosen.read_text().replace("Hidden=true\n", ""))


def _updated(system: Chroot, there: Desktop) -> str:
    """Nothing of the person's and nothing of the administrator's is lost."""
    accounts = _json(there, "account", "list")["accounts"]
    names = [account["name"] for account in accounts]
    assert names == ["work", "branch", "here"], accounts
    assert _json(there, "account", "test", "here")["ok"]
    people = _json(there, "contacts", "search", "astrom")["contacts"]
    assert {person["name"] for person in people} == {"Zoë Åström"}, people
    mine = system.path(f"{desktop.HOME}/.local/share/clicktodial/contacts.sqlite3")
    assert _layout(mine) > _layout(FIRST_VERSION / "data/contacts.sqlite3")
    assert "\nHidden=" not in system.path(AUTOSTART).read_text()
    return f"updated: {len(names)} accounts, one signs in; people are found, in a new layout"


def _found_in_menus(system: Chroot, there: Desktop) -> str:
    """The desktop and ``man`` know it, by the triggers of those who keep the lists."""
    cache = system.path("/usr/share/applications/mimeinfo.cache").read_text()
    for scheme in ("tel", "callto", "sip"):
        assert f"\nx-scheme-handler/{scheme}=clicktodial.desktop;\n" in cache, cache
    kind = there.run("xdg-mime", "query", "default", "x-scheme-handler/tel").strip()
    assert kind == "clicktodial.desktop", kind
    links = _json(there, "links", "status")["links"]
    assert all(link["ours"] for link in links), links
    assert "hang up calls" in there.run("whatis", "clicktodial")
    told = there.run("man", "--warnings", "clicktodial", MANPAGER="cat")
    assert "clicktodial account add" in told, told[:2000]
    assert "warning" not in told.lower(), told[:2000]
    return "the desktop opens links with it, man and whatis know it"


def _completes(there: Desktop) -> str:
    """The shells offer its commands."""
    for shell, question in ASK.items():
        told = there.run(shell, "-c", question, TERM="xterm")
        for word in ("account", "sign-in", "default"):
            assert word in told, f"{shell}: {told}"
    return f"commands are completed in {', '.join(ASK)}"


def _tour(there: Desktop, suite: str) -> str:
    """The demo's tour in a window of the desktop."""
    pictures = "/tmp/tour"
    told = there.run("clicktodial", "--demo", "--tour", pictures, timeout_s=300)
    assert "The tour is over" in told, told
    count = there.keep_tour(pictures, f"debian-{suite}")
    assert count >= 10, count
    return f"the demo's tour passes, {count} pictures"


def _link(there: Desktop, suite: str) -> str:
    """A link clicked elsewhere comes to the program in the tray; Enter calls its number."""
    blank = there.pixels()
    running = there.start("clicktodial", "--hidden")
    there.run("sleep", "3")
    assert running.poll() is None, _said(running)
    there.run("xdg-open", PASSED_ON)
    there.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Click-to-Dial$")
    there.wait(lambda: there.pixels() != blank, "the window, which a link brings up")
    there.run("sleep", "1")
    there.take_picture(f"debian-{suite}-link")
    assert not _called(there), "it must wait for Enter"
    there.run("xdotool", "key", "Return")
    number = PASSED_ON.partition(":")[2]
    there.wait(lambda: _called(there) == [number], f"the call to {number}")
    there.take_picture(f"debian-{suite}-called")
    return f"xdg-open {PASSED_ON} reaches the program in the tray, Enter calls it"


def _purged(system: Chroot) -> str:
    """Everything goes but the person's own, and it is said where that is."""
    told = system.run("apt-get", "purge", "--yes", "--quiet", "clicktodial")
    for place in ("~/.config/clicktodial", "~/.local/share/clicktodial", "keyring"):
        assert told.count(place) == 1, told
    for name in (".config/clicktodial/settings.toml", ".local/share/clicktodial/contacts.sqlite3"):
        assert system.path(f"{desktop.HOME}/{name}").exists(), name
    found = system.script("command -v clicktodial || :")
    assert not found, found
    return "purging says where the person's files and secrets are, and keeps them"


def _layout(database: Path) -> int:
    """The number of a database's layout, from where SQLite keeps it."""
    with database.open("rb") as file:
        return int.from_bytes(file.read(64)[60:], "big")


def _called(there: Desktop) -> list[str]:
    return [call["peer"]["number"] for call in _json(there, "calls", "--account", "here")]


def _json(there: Desktop, *words: str) -> Any:  # noqa: ANN401 - any document
    return json.loads(there.run("clicktodial", *words, "--json"))


def _said(process: subprocess.Popen[str]) -> str:
    return process.communicate()[0]


def _listed(system: Chroot) -> set[str]:
    """All files, folders and links, by their paths."""
    left_out = " -o ".join(f"-path /{name}" for name in NOT_LOOKED_AT)
    return set(system.script(f"find / -xdev \\( {left_out} \\) -prune -o -print").splitlines())
