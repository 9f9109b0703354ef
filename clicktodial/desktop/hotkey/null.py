"""Where no global key can work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.desktop.hotkey.registrations import without_system

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, Shortcut


class NoHotkeys:
    """See ``Hotkeys``. Carries the reason."""

    name = "none"
    sets_keys_itself = False

    def __init__(self, reason: str) -> None:
        self.reason = reason

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None] | None = None,
    ) -> None:
        """See ``Hotkeys``."""

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """See ``Hotkeys``."""
        return without_system(wanted)

    async def close(self) -> None:
        """See ``Hotkeys``."""
