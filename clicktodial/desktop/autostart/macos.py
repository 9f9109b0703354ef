"""Start at login on macOS: a launch agent of the user's own.

The user may switch it off in "Login Items" of the system's settings, which no program can read or
overrule. Nothing here is macOS' own but the names, so that the contract tests run it everywhere.
"""

from __future__ import annotations

import os
import plistlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clicktodial.desktop.autostart.base import HIDDEN
from clicktodial.desktop.autostart.refusal import told
from clicktodial.model.autostart import LoginStart, StartState
from clicktodial.storage.paths import HOME_VARIABLE
from clicktodial.storage.replacement import make_folder, write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LABEL = "clicktodial.login"
_MODE = 0o644
_MOST_BYTES = 65536


class MacAutostart:
    """See ``Autostart``."""

    reason = ""

    def __init__(self, environ: Mapping[str, str], command: Sequence[str]) -> None:
        self._environ, self._command = environ, list(command)
        home = Path(environ.get("HOME") or Path.home())
        self._path = home / "Library/LaunchAgents" / f"{LABEL}.plist"

    def status(self) -> LoginStart:
        """See ``Autostart``."""
        with told():
            agent = self._agent()
        words = agent.get("ProgramArguments")
        if not isinstance(words, list) or not words or not agent.get("RunAtLoad"):
            return LoginStart(StartState.OFF)
        program = str(words[0])
        if agent.get("Disabled") is True:
            return LoginStart(StartState.OFF)
        if not os.access(program, os.X_OK):
            return LoginStart(StartState.GONE, program)
        is_ours = [word for word in words if word != HIDDEN] == self._command
        return LoginStart(StartState.ON if is_ours else StartState.OTHER, program)

    def switch_on(self) -> None:
        """See ``Autostart``."""
        with told():
            agent = self._agent() | {
                "Label": LABEL,
                "ProgramArguments": [*self._command, HIDDEN],
                "RunAtLoad": True,
                "Disabled": False,
                "LimitLoadToSessionType": "Aqua",
                "ProcessType": "Interactive",
            }
            agent.pop("EnvironmentVariables", None)
            if home := self._environ.get(HOME_VARIABLE):
                own = str(Path(home).expanduser().absolute())
                agent["EnvironmentVariables"] = {HOME_VARIABLE: own}
            make_folder(self._path.parent)
            write(self._path, plistlib.dumps(agent), mode=_MODE)

    def switch_off(self) -> None:
        """See ``Autostart``."""
        with told():
            self._path.unlink(missing_ok=True)

    def _agent(self) -> dict[str, Any]:
        """What the file says; nothing when it is not there or says nothing that can be read."""
        try:
            with self._path.open("rb") as file:
                agent = plistlib.loads(file.read(_MOST_BYTES))
        except FileNotFoundError:
            return {}
        except OSError:
            raise
        except Exception:  # noqa: BLE001 - plistlib lets out whatever its parsers raise
            return {}
        return agent if isinstance(agent, dict) else {}
