"""A desktop under a test's thumb: keys are pressed by a call, texts and links are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import NotPossibleNowError
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, KeyStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.selection import TextSource
    from clicktodial.model.shortcuts import Shortcut


class ScriptedKeys:
    """Implements ``KeySource``; every key that is asked for is given."""

    name = "scripted"
    sets_keys_itself = False
    reason = ""

    def __init__(self) -> None:
        self.asked: list[Mapping[GlobalKey, Shortcut | None]] = []
        self.opened = 0
        self.is_closed = False
        self._on_pressed: Callable[[KeyPress], None] = lambda _press: None
        self._on_lost: Callable[[str], None] = lambda _reason: None
        self._on_changed: Callable[[Mapping[GlobalKey, KeyState]], None] = lambda _states: None

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None],
    ) -> None:
        self.opened += 1
        self._on_pressed, self._on_lost, self._on_changed = on_pressed, on_lost, on_changed

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        self.asked.append(wanted)
        return {
            key: KeyState(KeyStatus.ACTIVE if wanted[key] else KeyStatus.OFF) for key in GlobalKey
        }

    async def close(self) -> None:
        self.is_closed = True

    def press(self, key: GlobalKey, *, token: str = "") -> None:
        self._on_pressed(KeyPress(key, 0, token))

    def change(self, states: Mapping[GlobalKey, KeyState]) -> None:
        self._on_changed(states)

    def lose(self, reason: str) -> None:
        self._on_lost(reason)


class ScriptedTexts:
    """Implements ``TextReader``."""

    def __init__(self) -> None:
        self.needs_focus = False
        self.text = ""
        self.error: ClickToDialError | None = None
        self.reads: list[TextSource] = []

    async def open(self) -> None:
        pass

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        if self.needs_focus:
            raise NotPossibleNowError("not in front")
        self.reads.append(source)
        if self.error is not None:
            raise self.error
        return self.text

    async def close(self) -> None:
        pass


class ScriptedLinks:
    """Implements ``LinkBook``."""

    reason = ""

    def __init__(self) -> None:
        self.ours: set[LinkScheme] = set()
        self.error: ClickToDialError | None = None

    def status(self) -> tuple[LinkHandler, ...]:
        return tuple(LinkHandler(s, s in self.ours) for s in LinkScheme)

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        if self.error is not None:
            raise self.error
        self.ours |= set(schemes)

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        self.ours -= set(schemes)
