"""Start at login on Windows: a value below ``Run`` in the user's own part of the registry, the one
that the installers write too.

The Task Manager switches such a value off by another one, which stays where it was. Nothing here is
Windows' own but the names, so that the contract tests run it everywhere.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from clicktodial.desktop.autostart.base import HIDDEN
from clicktodial.desktop.autostart.refusal import told
from clicktodial.errors import NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.autostart import LoginStart, StartState
from clicktodial.storage.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

NAME = "Click-to-Dial"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
LONGEST = 260
"""Windows starts nothing whose command line has more characters."""


class RunValues(Protocol):
    """The user's part of the registry, as far as it is needed. Any method may raise ``OSError``,
    but nothing for what is not there."""

    def read(self, key: str, name: str) -> str | None:
        """A text, or ``None`` when it is not there."""
        ...

    def read_bytes(self, key: str, name: str) -> bytes | None:
        """Bytes, or ``None`` when they are not there."""
        ...

    def write(self, key: str, name: str, text: str) -> None:
        """Write a text; the key is made if needed."""
        ...

    def remove_value(self, key: str, name: str) -> None:
        """Remove one value."""
        ...


class WindowsAutostart:
    """See ``Autostart``."""

    def __init__(
        self,
        environ: Mapping[str, str],
        command: Sequence[str],
        values: RunValues,
        exists: Callable[[str], bool] = os.path.isfile,
    ) -> None:
        self._command, self._values, self._exists = command, values, exists
        self.reason = ""
        if environ.get(HOME_VARIABLE):
            self.reason = tr(
                "CLICKTODIAL_HOME is set: Windows would start the program without it, and so with "
                "other settings."
            )

    def status(self) -> LoginStart:
        """See ``Autostart``."""
        with told():
            line = self._values.read(RUN, NAME)
            approved = self._values.read_bytes(APPROVED, NAME)
        # Odd: switched off by the user; see "Startup apps" in the Task Manager.
        if not line or (approved and approved[0] % 2):
            return LoginStart(StartState.OFF)
        program = _program(line)
        if not self._exists(program):
            return LoginStart(StartState.GONE, program)
        is_ours = line.casefold().startswith(_line(self._command).casefold())
        return LoginStart(StartState.ON if is_ours else StartState.OTHER, program)

    def switch_on(self) -> None:
        """See ``Autostart``."""
        self._require_possible()
        line = _line((*self._command, HIDDEN))
        if len(line) > LONGEST:
            raise NotPossibleNowError(
                tr("The path of the program is too long for Windows to start it at login.")
            )
        with told():
            self._values.write(RUN, NAME, line)
            self._values.remove_value(APPROVED, NAME)

    def switch_off(self) -> None:
        """See ``Autostart``."""
        self._require_possible()
        with told():
            self._values.remove_value(RUN, NAME)
            self._values.remove_value(APPROVED, NAME)

    def _require_possible(self) -> None:
        if self.reason:
            raise NotPossibleNowError(self.reason)


def _line(command: Sequence[str]) -> str:
    """The command line; the program in quotation marks, which no path has, as installers do."""
    from subprocess import list2cmdline

    program, *words = command
    return " ".join((f'"{program}"', list2cmdline(words))).strip()


def _program(line: str) -> str:
    if line.startswith('"'):
        return line[1:].partition('"')[0]
    return line.partition(" ")[0]
