"""Somebody at a Windows machine: with an account on a phone system, contacts, and a program."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from project import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from windows.wine import Windows

ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Click-to-Dial"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
LINK_CLASS = r"HKCU\Software\Classes\ClickToDial.tel"
MENU = r"Microsoft\Windows\Start Menu\Programs\Click-to-Dial.lnk"
OURS = re.compile(r"click-?to-?dial", re.IGNORECASE)
PERSON = "name,phone\nZoë Åström,+32 470 12 34 56\n"
# The user's consent to links that dial at once, as the settings write it.
CONSENT = "dial_links_at_once = true"
_SECRETS = "Credential Manager"


class User:
    """Of one machine."""

    def __init__(self, machine: Windows, sim: dict[str, str]) -> None:
        self.machine, self.sim = machine, sim
        self.folder = rf"{machine.local}\Programs\Click-to-Dial"
        self.files = machine.path(rf"{machine.local}\clicktodial")

    # ---- the program

    def program(self, *words: str, given: str = "", windowed: bool = False) -> str:
        """Run the installed program's command line."""
        name = "clicktodial-gui.exe" if windowed else "clicktodial.exe"
        return self.machine.run(rf"{self.folder}\{name}", *words, given=given)

    def answer(self, *words: str, given: str = "") -> Any:  # noqa: ANN401 - any JSON
        """What a command says with ``--json``."""
        lines = self.program(*words, "--json", given=given).splitlines()
        return json.loads(next(line for line in lines if line.startswith("{")))

    def settle_in(self) -> None:
        """Make an account and a contact, and allow links to dial at once."""
        sim = self.sim
        words = ["account", "add", "work", "--server", sim["url"], "--extension", sim["extension"]]
        words += ["--app-id", sim["app_id"], "--app-secret-stdin"]
        added = self.answer(*words, given=sim["app_secret"] + "\n")
        assert added["secret_stored"], added
        self.program("contacts", "import", "-", given=PERSON)
        settings = self.files / "settings.toml"
        settings.write_text(f"{CONSENT}\n{settings.read_text('utf-8')}", encoding="utf-8")

    def require_settled(self) -> None:
        """Raises AssertionError unless account, contact and settings are there."""
        accounts = self.answer("account", "list")["accounts"]
        assert [account["name"] for account in accounts] == ["work"], accounts
        assert "Zoë Åström" in self.program("contacts", "search", "zoe")
        assert CONSENT in (self.files / "settings.toml").read_text(encoding="utf-8")

    def require_quiet(self) -> None:
        """Raises AssertionError with the log if the program has noted that something went wrong."""
        log = self.files / "Cache" / "clicktodial.log"
        assert not log.exists(), log.read_text(encoding="utf-8")

    def click(self, number: str) -> None:
        """Open a phone link as Windows does, by the command in the registry, and wait until the
        phone system was asked to call."""
        line = self.value(rf"{LINK_CLASS}\shell\open\command")
        assert line is not None, "there is no command for links"
        program, *words = (word.strip('"') for word in shlex.split(line, posix=False))
        process = self.machine.start(program, *(w.replace("%1", f"tel:{number}") for w in words))
        try:
            wait_until(lambda: number in self.dialled(), f"a call to {number}")
        except AssertionError:
            process.kill()
            raise AssertionError(f"{line} dialled {self.dialled()}, not {number}") from None

    def dialled(self) -> list[str]:
        """The numbers that the phone system was asked to call."""
        request = urllib.request.Request(f"{self.sim['control']}/state")
        request.add_header("X-Sim-Control", "1")
        with urllib.request.urlopen(request) as response:
            log = json.load(response)["log"]
        return [entry["destination"] for entry in log if entry["path"].endswith("/simple")]

    def is_running(self) -> bool:
        """Whether the program runs in the background; it is ended."""
        running: bool = self.answer("quit")["was_running"]
        return running

    # ---- the machine

    def value(self, key: str, name: str = "") -> str | None:
        """A value of the registry."""
        which = ("/v", name) if name else ("/ve",)
        code, printed = self.machine.call("reg", "query", key, *which)
        found = re.search(r"REG_(?:SZ|DWORD) +(.*)", printed)
        return found[1].strip() if code == 0 and found else None

    def traces(self) -> set[str]:
        """Every file and every line of the registry that names us, the user's own included."""
        users = self.machine.path(r"C:\users")
        files = (path.relative_to(users).as_posix() for path in users.rglob("*"))
        exported = self.machine.path(r"C:\exported.reg")
        self.machine.run("reg", "export", r"HKCU\Software", r"C:\exported.reg", "/y")
        lines = list(_with_keys(exported.read_text(encoding="utf-16")))
        exported.unlink()
        return {one for one in (*files, *lines) if OURS.search(one)}


def _with_keys(exported: str) -> Iterator[str]:
    """The lines of an exported registry, each after the key that it belongs to."""
    key = ""
    for line in exported.splitlines():
        if line.startswith("["):
            key = line.strip("[]")
        yield f"{key} {line}"


def users_own(trace: str) -> bool:
    """Whether it is the user's: settings, contacts, what accounts can do, secrets."""
    own = re.compile(
        r"root/AppData/Local/clicktodial(/(settings\.toml|contacts\.sqlite3|capabilities\.json))?"
    )
    return own.fullmatch(trace) is not None or _SECRETS in trace


def wait_until(holds: Callable[[], object], what: str, timeout_s: float = 60) -> None:
    """Raises AssertionError when it does not come to hold."""
    deadline = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < deadline, f"waited {timeout_s} s in vain for {what}"
        time.sleep(0.3)


@contextmanager
def phone_system() -> Iterator[dict[str, str]]:
    """The built-in one, outside Wine; where and how to sign in."""
    words = ("-m", "clicktodial", "sim", "--port", "0", "--json", "--quiet-world", "--until-eof")
    with subprocess.Popen(
        [BUILD / "python/bin/python", *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        welcome = process.stdout.readline()
        assert welcome, "the built-in phone system does not start"
        try:
            yield json.loads(welcome)
        finally:
            process.stdin.close()
