"""Global keys on macOS: Carbon's hot keys, which need no permission and see no other key.

They belong to the main thread, whose event loop must run; the loop that uses this class is
another's.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeVar

from clicktodial.desktop.hotkey.macos_api import ALREADY_EXISTS, Carbon
from clicktodial.desktop.hotkey.registrations import ACTIVE, Registrations, without_system
from clicktodial.i18n import tr
from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, KeyStatus, Modifier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.desktop.hotkey.macos_api import HotkeyCalls
    from clicktodial.model.shortcuts import Shortcut

_Result = TypeVar("_Result")

CLOSE_WITHIN_S: Final = 1.0
"""When the program ends, the main thread's event loop may have ended before; the system then takes
the keys back by itself."""

MODIFIERS: Final[Mapping[Modifier, int]] = {
    Modifier.CTRL: 1 << 8,
    Modifier.SHIFT: 1 << 9,
    Modifier.ALT: 1 << 11,
    Modifier.META: 1 << 12,
}
"""``Ctrl`` is the Command key, ``Meta`` the Control key."""

_LETTERS: Final = "ASDFHGZXCV BQWERYT123465 97 80 OU IP LJ K    NM"
"""A key's code is its place in this row."""

KEY_CODES: Final[Mapping[str, int]] = {
    **{key: code for code, key in enumerate(_LETTERS) if key != " "},
    "Return": 36,
    "Tab": 48,
    "Space": 49,
    "Backspace": 51,
    "Esc": 53,
    "F17": 64,
    "F18": 79,
    "F19": 80,
    "F20": 90,
    "F5": 96,
    "F6": 97,
    "F7": 98,
    "F3": 99,
    "F8": 100,
    "F9": 101,
    "F11": 103,
    "F13": 105,
    "F16": 106,
    "F14": 107,
    "F10": 109,
    "F12": 111,
    "F15": 113,
    "F4": 118,
    "F2": 120,
    "F1": 122,
    "Ins": 114,
    "Home": 115,
    "PgUp": 116,
    "Del": 117,
    "End": 119,
    "PgDown": 121,
    "Left": 123,
    "Right": 124,
    "Down": 125,
    "Up": 126,
}
"""Codes are places, named here after the American keyboard: what a key types, its layout tells."""

_KEYS: Final = tuple(GlobalKey)
"""Their places are the ids."""


class MacHotkeys:
    """See ``Hotkeys``. ``make_calls`` is called when it is opened."""

    name = "macOS"
    sets_keys_itself = False

    def __init__(self, make_calls: Callable[[], HotkeyCalls] = Carbon) -> None:
        self._make_calls = make_calls
        self._calls: HotkeyCalls | None = None
        self._registrations: Registrations | None = None
        self._held: set[int] = set()
        self._reason = ""

    @property
    def reason(self) -> str:
        """See ``Hotkeys``."""
        return self._reason

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],  # noqa: ARG002 - macOS stays
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None] | None = None,  # noqa: ARG002
    ) -> None:
        """See ``Hotkeys``."""
        await self.close()
        loop, calls = asyncio.get_running_loop(), self._make_calls()

        def on_key(ident: int, pressed: bool) -> None:  # noqa: FBT001 - an event's two facts
            loop.call_soon_threadsafe(self._on_key, calls, ident, pressed)

        error = await _on_main(calls, lambda: calls.listen(on_key))
        self._reason = tr("macOS refuses global keys (error {n}).", n=error) if error else ""
        if error:
            return
        self._calls, self._on_pressed = calls, on_pressed
        self._registrations = Registrations(
            lambda key, shortcut: _register(calls, key, shortcut),
            lambda key: calls.unregister(_KEYS.index(key)),
        )

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """See ``Hotkeys``."""
        if self._calls is None or self._registrations is None:
            return without_system(wanted)
        apply, keys = self._registrations.apply, dict(wanted)
        return await _on_main(self._calls, lambda: apply(keys))

    async def close(self) -> None:
        """See ``Hotkeys``."""
        calls, registrations = self._calls, self._registrations
        if calls is None or registrations is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_WITHIN_S):
                await _on_main(calls, lambda: registrations.apply({}))
                await _on_main(calls, calls.silence)
        self._calls = self._registrations = None
        self._held.clear()

    def _on_key(self, calls: HotkeyCalls, ident: int, pressed: bool) -> None:  # noqa: FBT001
        if calls is not self._calls or not 0 <= ident < len(_KEYS):
            return
        if not pressed:
            self._held.discard(ident)
        elif ident not in self._held:
            self._held.add(ident)
            self._on_pressed(KeyPress(_KEYS[ident]))


def _register(calls: HotkeyCalls, key: GlobalKey, shortcut: Shortcut) -> KeyState:
    code = calls.layout().get(shortcut.key.lower(), KEY_CODES.get(shortcut.key))
    if code is None:
        return KeyState(KeyStatus.NO_SUCH_KEY, reason=tr("A Mac's keyboard has no such key."))
    modifiers = sum(MODIFIERS[one] for one in shortcut.modifiers)
    error = calls.register(_KEYS.index(key), modifiers, code)
    if error == 0:
        return ACTIVE
    if error == ALREADY_EXISTS:
        return KeyState(KeyStatus.TAKEN, reason=tr("Another program has these keys."))
    return KeyState(KeyStatus.REFUSED, reason=tr("macOS refuses these keys (error {n}).", n=error))


async def _on_main(calls: HotkeyCalls, work: Callable[[], _Result]) -> _Result:
    """Do it on the main thread, and wait for it here."""
    done: Future[_Result] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # noqa: BLE001 - handed to the one who awaits
            done.set_exception(error)

    calls.on_main_thread(run)
    return await asyncio.shield(asyncio.wrap_future(done))
