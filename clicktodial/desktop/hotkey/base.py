"""Keys that work while another program has the focus: what every back end can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, Shortcut


class Hotkeys(Protocol):
    """Asks the desktop for keys and hears of those alone: no key that is not registered is seen.

    Used from one asyncio loop. A held key is one press. No method raises for what the desktop
    refuses: ``KeyState`` says it. A back end that loses its desktop (an X server that goes, a
    portal that restarts) calls ``on_lost`` once with a reason for a person, and may be opened
    again.
    """

    name: str
    """What it is, for *Diagnostics*: ``X11``, ``portal``, ``Windows``, ``macOS``, ``none``."""

    sets_keys_itself: bool
    """The desktop, not we, decides which keys they are (Wayland): the keys asked for are a wish."""

    @property
    def reason(self) -> str:
        """Why global keys cannot work here, for a person; empty while they can."""
        ...

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None] | None = None,
    ) -> None:
        """Connect. ``on_pressed`` is called on this loop, for every press of a registered key.

        ``on_changed`` hears of states that change after ``set_keys`` answered, without our doing:
        another layout, an answer of the user's to the desktop, another key chosen there.
        """
        ...

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """Have exactly these keys from now on; what is missing or ``None`` is given back.

        A key that stays the same is not given back in between. The answer has every ``GlobalKey``.
        """
        ...

    async def close(self) -> None:
        """Give all keys back. May be called twice, and without ``open``."""
        ...
