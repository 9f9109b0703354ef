"""Keys that a system gives one by one: only what differs is given back and asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.shortcuts import GlobalKey, KeyState, KeyStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.shortcuts import Shortcut

ACTIVE = KeyState(KeyStatus.ACTIVE)
OFF = KeyState(KeyStatus.OFF)


class Registrations:
    """What the system has given. ``register`` and ``unregister`` are the system's, called in the
    thread that calls ``apply``; what is not ``ACTIVE`` afterwards is asked for anew next time."""

    def __init__(
        self,
        register: Callable[[GlobalKey, Shortcut], KeyState],
        unregister: Callable[[GlobalKey], None],
    ) -> None:
        self._register = register
        self._unregister = unregister
        self._held: dict[GlobalKey, Shortcut] = {}

    def apply(self, wanted: Mapping[GlobalKey, Shortcut | None]) -> Mapping[GlobalKey, KeyState]:
        """See ``Hotkeys.set_keys``."""
        for key, shortcut in list(self._held.items()):
            if wanted.get(key) != shortcut:
                del self._held[key]
                self._unregister(key)
        return {key: self._state(key, wanted.get(key)) for key in GlobalKey}

    def _state(self, key: GlobalKey, shortcut: Shortcut | None) -> KeyState:
        if shortcut is None:
            return OFF
        state = ACTIVE if key in self._held else self._register(key, shortcut)
        if state.status is not KeyStatus.ACTIVE:
            return state
        self._held[key] = shortcut
        return state._replace(trigger=str(shortcut))


def without_system(
    wanted: Mapping[GlobalKey, Shortcut | None],
) -> Mapping[GlobalKey, KeyState]:
    """The answer of a back end that is not open."""
    return {key: KeyState(KeyStatus.NOT_WORKING) if wanted.get(key) else OFF for key in GlobalKey}
