"""Global keys on Windows: ``RegisterHotKey``, in a thread that waits for their messages alone.

A thread of its own instead of Qt's event filter: the engine needs no window for it, it works
without Qt, and a busy GUI thread delays no key. No hook: Windows tells us of our keys only.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final

from clicktodial.desktop.hotkey.registrations import ACTIVE, Registrations, without_system
from clicktodial.desktop.hotkey.windows_api import (
    ERROR_HOTKEY_ALREADY_REGISTERED,
    WM_CHANGE,
    WM_HOTKEY,
    User32,
)
from clicktodial.i18n import tr
from clicktodial.model.shortcuts import (
    FUNCTION_KEYS,
    GlobalKey,
    KeyPress,
    KeyState,
    KeyStatus,
    Modifier,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.desktop.hotkey.windows_api import HotkeyCalls
    from clicktodial.model.shortcuts import Shortcut

ONE_PRESS: Final = 0x4000
"""``MOD_NOREPEAT``: a held key does not repeat."""

MODIFIERS: Final[Mapping[Modifier, int]] = {
    Modifier.ALT: 1,
    Modifier.CTRL: 2,
    Modifier.SHIFT: 4,
    Modifier.META: 8,
}
_NAMED: Final[Mapping[str, int]] = {
    "Backspace": 0x08,
    "Tab": 0x09,
    "Return": 0x0D,
    "Pause": 0x13,
    "Esc": 0x1B,
    "Space": 0x20,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "End": 0x23,
    "Home": 0x24,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Print": 0x2C,
    "Ins": 0x2D,
    "Del": 0x2E,
    **{name: 0x70 + n for n, name in enumerate(FUNCTION_KEYS)},
}
_KEYS: Final = tuple(GlobalKey)
"""Their places are the ids."""


def key_code(key: str) -> int:
    """Windows' code of a shortcut's key; a letter's follows the keyboard's layout."""
    return _NAMED.get(key) or ord(key)


class WindowsHotkeys:
    """See ``Hotkeys``. ``make_calls`` is called when it is opened."""

    name = "Windows"
    sets_keys_itself = False
    reason = ""

    def __init__(self, make_calls: Callable[[], HotkeyCalls] = User32) -> None:
        self._make_calls = make_calls
        self._pump: _Pump | None = None

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],  # noqa: ARG002 - Windows stays
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None] | None = None,  # noqa: ARG002
    ) -> None:
        """See ``Hotkeys``."""
        await self.close()
        self._pump = _Pump(self._make_calls(), self._on_hotkey)
        self._on_pressed = on_pressed
        await self._pump.started()

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """See ``Hotkeys``."""
        if self._pump is None:
            return without_system(wanted)
        return await self._pump.apply(dict(wanted))

    async def close(self) -> None:
        """See ``Hotkeys``."""
        pump, self._pump = self._pump, None
        if pump is not None:
            await pump.stop()

    def _on_hotkey(self, pump: _Pump, ident: int) -> None:
        if pump is self._pump and 0 <= ident < len(_KEYS):
            self._on_pressed(KeyPress(_KEYS[ident]))


class _Pump:
    """The thread that owns the keys. Its methods are called on the loop; ``on_hotkey`` is, too."""

    def __init__(self, calls: HotkeyCalls, on_hotkey: Callable[[_Pump, int], None]) -> None:
        self._calls = calls
        self._on_hotkey = on_hotkey
        self._loop = asyncio.get_running_loop()
        self._registrations = Registrations(self._register, self._unregister)
        self._changes: SimpleQueue[Callable[[], bool]] = SimpleQueue()
        self._thread_id: Future[int] = Future()
        Thread(target=self._run, name="global keys", daemon=True).start()

    async def started(self) -> None:
        """Wait until messages reach it."""
        await asyncio.wrap_future(self._thread_id)

    async def apply(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """Have these keys."""
        states: Future[Mapping[GlobalKey, KeyState]] = Future()

        def change() -> bool:
            states.set_result(self._registrations.apply(wanted))
            return True

        self._do(change)
        return await asyncio.shield(asyncio.wrap_future(states))

    async def stop(self) -> None:
        """Give all keys back and end the thread."""
        stopped: Future[None] = Future()

        def change() -> bool:
            self._registrations.apply({})
            stopped.set_result(None)
            return False

        self._do(change)
        await asyncio.shield(asyncio.wrap_future(stopped))

    def _do(self, change: Callable[[], bool]) -> None:
        self._changes.put(change)
        self._calls.post(self._thread_id.result(), WM_CHANGE)

    def _run(self) -> None:
        self._thread_id.set_result(self._calls.start_queue())
        while (message := self._calls.wait()) is not None:
            if message.number == WM_HOTKEY:
                self._loop.call_soon_threadsafe(self._on_hotkey, self, message.word)
            elif message.number == WM_CHANGE and not self._changes.get()():
                return

    def _register(self, key: GlobalKey, shortcut: Shortcut) -> KeyState:
        modifiers = sum(MODIFIERS[one] for one in shortcut.modifiers)
        ident = _KEYS.index(key)
        error = self._calls.register(ident, modifiers | ONE_PRESS, key_code(shortcut.key))
        if error == 0:
            return ACTIVE
        if error == ERROR_HOTKEY_ALREADY_REGISTERED:
            return KeyState(KeyStatus.TAKEN, reason=tr("Another program has these keys."))
        return KeyState(
            KeyStatus.REFUSED, reason=tr("Windows refuses these keys (error {n}).", n=error)
        )

    def _unregister(self, key: GlobalKey) -> None:
        self._calls.unregister(_KEYS.index(key))
