"""Where no global key can work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.shortcuts import GlobalKey, KeyState, KeyStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.shortcuts import KeyPress, Shortcut


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
        return {
            key: KeyState(KeyStatus.NOT_WORKING if wanted.get(key) else KeyStatus.OFF)
            for key in GlobalKey
        }

    async def close(self) -> None:
        """See ``Hotkeys``."""
