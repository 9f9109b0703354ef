"""What uses global keys, as the program does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.shortcuts import GlobalKey, KeyStatus, parse_shortcut
from tests.desktop.waiting import until

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.hotkey.base import Hotkeys
    from clicktodial.model.shortcuts import KeyPress, KeyState


class User:
    """What uses a back end: it remembers what it was told."""

    def __init__(self, hotkeys: Hotkeys) -> None:
        self.hotkeys = hotkeys
        self.presses: list[KeyPress] = []
        self.lost: list[str] = []
        self.changes: list[Mapping[GlobalKey, KeyState]] = []

    async def open(self) -> None:
        await self.hotkeys.open(self.presses.append, self.lost.append, self.changes.append)

    async def have(self, **keys: str) -> Mapping[GlobalKey, KeyState]:
        """``have(dial_selection="Ctrl+Alt+D")``"""
        return await self.hotkeys.set_keys(
            {GlobalKey(name): parse_shortcut(text) for name, text in keys.items()}
        )

    async def next_press(self) -> GlobalKey:
        """The first press that is not yet taken."""
        await until(lambda: self.presses)
        return self.presses.pop(0).key


def statuses(states: Mapping[GlobalKey, KeyState]) -> dict[str, str]:
    """Those that are not off."""
    assert set(states) == set(GlobalKey)
    return {key: s.status for key, s in states.items() if s.status is not KeyStatus.OFF}
