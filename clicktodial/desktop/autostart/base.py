"""Whether this program starts when its user logs in: what every back end can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from clicktodial.model.autostart import LoginStart

HIDDEN = "--hidden"
"""What the program is started with at login: the icon in the tray, no window."""


class Autostart(Protocol):
    """The user's own choice; never that of the whole computer. Off until it is switched on.

    Every method may block on the disk: not for the GUI thread or an asyncio loop. Each looks anew:
    the user may change it by other means. ``NotPossibleNowError`` and ``StorageError`` are raised,
    nothing else.
    """

    @property
    def reason(self) -> str:
        """Why it cannot be switched here, for a person; empty where it can."""
        ...

    def status(self) -> LoginStart:
        """What happens at the next login, as the desktop itself would decide it."""
        ...

    def switch_on(self) -> None:
        """Have this very program started at each login, without a window."""
        ...

    def switch_off(self) -> None:
        """Have it started no longer; nothing of ours stays behind where nothing must."""
        ...
