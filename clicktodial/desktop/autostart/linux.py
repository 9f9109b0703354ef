"""Start at login on Linux: a file in the user's ``autostart`` folder, by the freedesktop
"Desktop Application Autostart Specification", which all desktops read.

The file of the user hides that of the computer with the same name, whatever either says. A file
that its user has changed is theirs: of it only the keys are changed that switch it.
"""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from clicktodial.desktop.autostart.base import HIDDEN
from clicktodial.desktop.autostart.refusal import told
from clicktodial.desktop.links.linux_defaults import Associations, read
from clicktodial.desktop.links.linux_entry import (
    ENTRY,
    GROUP,
    entry_command,
    exec_line,
    is_same_start,
    read_entry,
)
from clicktodial.desktop.links.linux_keyfile import KeyFile
from clicktodial.desktop.links.linux_own_entry import replace
from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.model.autostart import LoginStart, StartState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

GNOME_SWITCH = "X-GNOME-Autostart-enabled"
"""GNOME's own settings switch a program off by this key."""
_ASSIGNMENT = re.compile(r"\w+=.*", re.DOTALL)


class LinuxAutostart:
    """See ``Autostart``."""

    reason = ""

    def __init__(self, environ: Mapping[str, str], command: Sequence[str]) -> None:
        self._environ = environ
        self._command = entry_command(environ, command)
        self._known = Associations(environ)
        self._own = self._known.config_home / "autostart" / ENTRY

    def status(self) -> LoginStart:
        """See ``Autostart``."""
        with told():
            path = self._own if _exists(self._own) else self._of_the_computer()
            return LoginStart(StartState.OFF) if path is None else self._read(path)

    def switch_on(self) -> None:
        """See ``Autostart``."""
        with told():
            if not _exists(self._own):
                replace(self._own, self._text())
                return
            self._require_entry()
            replace(self._own, self._mended().text)

    def _mended(self) -> KeyFile:
        """The user's file, which starts us."""
        file = read(self._own)
        if not file.keys(GROUP):
            return KeyFile(self._text())
        for key, on in (("Hidden", "false"), (GNOME_SWITCH, "true")):
            if file.value(GROUP, key):
                file.put(GROUP, key, on)
        if not self._starts_us(self._own):
            file.put(GROUP, "Exec", exec_line((*self._command, HIDDEN)))
            if file.value(GROUP, "TryExec"):
                file.put(GROUP, "TryExec", self._command[0])
        return file

    def switch_off(self) -> None:
        """See ``Autostart``. Where the computer's file would start it again, the user's file says
        that it is not wanted."""
        with told():
            if not self.status().is_on:
                return
            if _exists(self._own) and self._is_as_written():
                self._own.unlink()
            below = self._of_the_computer()
            if _exists(self._own):
                file = read(self._own)
                file.put(GROUP, "Hidden", "true")
                replace(self._own, file.text)
            elif below is not None and self._read(below).is_on:
                replace(self._own, f"{self._text()}Hidden=true\n")

    # ---- the files

    def _of_the_computer(self) -> Path | None:
        """The file for all users that counts."""
        folders = self._known.config_dirs
        paths = (folder / "autostart" / ENTRY for folder in folders)
        return next(filter(_exists, paths), None)

    def _read(self, path: Path) -> LoginStart:
        """What a desktop makes of this file."""
        entry = read_entry(path, self._environ)
        if entry is None or not entry.command or self._is_switched_off(read(path)):
            return LoginStart(StartState.OFF)
        program = next(filter(_is_program, entry.command), entry.command[0])
        if not entry.is_usable(self._environ) or self._which(program) is None:
            return LoginStart(StartState.GONE, program)
        return LoginStart(StartState.ON if self._starts_us(path) else StartState.OTHER, program)

    def _is_switched_off(self, file: KeyFile) -> bool:
        here = set(self._environ.get("XDG_CURRENT_DESKTOP", "").split(":")) - {""}
        only, never = file.items(GROUP, "OnlyShowIn"), file.items(GROUP, "NotShowIn")
        return (
            file.value(GROUP, "Type") != "Application"
            or file.value(GROUP, "Hidden") == "true"
            or file.value(GROUP, GNOME_SWITCH) == "false"
            or bool(only and not here.intersection(only))
            or bool(here.intersection(never))
        )

    def _starts_us(self, path: Path) -> bool:
        """Also with the window, or without its being asked for: that is its user's wish."""
        entry = read_entry(path, self._environ)
        if entry is None:
            return False
        words = [word for word in entry.command if word != HIDDEN]
        return is_same_start(words, self._command, self._environ)

    def _which(self, program: str) -> str | None:
        return shutil.which(program, path=self._environ.get("PATH"))

    def _text(self, command: str = "") -> str:
        lines = {
            "Type": "Application",
            "Name": "Click-to-Dial",
            "Exec": command or exec_line((*self._command, HIDDEN)),
            "Icon": "clicktodial",
            "Terminal": "false",
            "StartupNotify": "false",
        }
        return "".join((f"[{GROUP}]\n", *(f"{key}={value}\n" for key, value in lines.items())))

    def _is_as_written(self) -> bool:
        """Whether nobody has changed the file but for us: what it starts and whether, aside."""
        file = read(self._own)
        plain = "".join(
            line
            for line in file.text.splitlines(keepends=True)
            if line not in {"Hidden=true\n", "Hidden=false\n"}
        )
        return plain == self._text(file.value(GROUP, "Exec"))

    def _require_entry(self) -> None:
        """A link may lead to anything: what is no such file is not written to."""
        file = read(self._own)
        if file.text and not file.keys(GROUP):
            raise StorageError(
                tr("{path} is in the way", path=self._own),
                tr("It was not made by Click-to-Dial and starts no program."),
                tr("Rename or remove it, then try again."),
            )


def _exists(path: Path) -> bool:
    """Also for a link that leads nowhere: it hides what is below it, too."""
    return path.is_symlink() or path.exists()


def _is_program(word: str) -> bool:
    return word != "env" and not _ASSIGNMENT.fullmatch(word)
