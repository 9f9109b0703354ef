"""Where the program cannot be started at login."""

from __future__ import annotations

from clicktodial.errors import NotPossibleNowError
from clicktodial.model.autostart import LoginStart, StartState


class NoAutostart:
    """See ``Autostart``. Carries the reason."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def status(self) -> LoginStart:
        """See ``Autostart``."""
        return LoginStart(StartState.OFF)

    def switch_on(self) -> None:
        """See ``Autostart``."""
        raise NotPossibleNowError(self.reason)

    def switch_off(self) -> None:
        """See ``Autostart``."""
        raise NotPossibleNowError(self.reason)
