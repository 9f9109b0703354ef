"""Windows as the global keys and the copied text know it, with the rules of its documentation."""

from __future__ import annotations

import itertools
import threading
from importlib import import_module
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

# Written for another system: mypy does not look into them here.
hotkey_api: Any = import_module("clicktodial.desktop.hotkey.windows_api")
selection_api: Any = import_module("clicktodial.desktop.selection.windows_api")

CONTROL, ALT, SHIFT, WIN = 0x11, 0x12, 0x10, 0x5B
NO_REPEAT = 0x4000


class FakeWindows:
    """One desktop. Keys belong to threads; a thread without a queue gets no message."""

    def __init__(self) -> None:
        self.keys: dict[tuple[int, int], tuple[int, int, int]] = {}
        self.queues: dict[int, SimpleQueue[Any]] = {}
        self.given_back: list[tuple[int, int]] = []
        self._lock = threading.Lock()

    def press(self, modifiers: int, key: int, *, repeats: int = 0) -> bool:
        """A person presses, and perhaps holds, a key; whether it was somebody's."""
        with self._lock:
            owner = self.keys.get((modifiers, key))
            if owner is None:
                return False
            thread, ident, flags = owner
            for _ in range(1 if flags & NO_REPEAT else 1 + repeats):
                self.queues[thread].put(hotkey_api.Message(hotkey_api.WM_HOTKEY, ident))
            return True

    # Calls

    def start_queue(self) -> int:
        thread = threading.get_ident()
        self.queues[thread] = SimpleQueue()
        return thread

    def wait(self) -> object:
        return self.queues[threading.get_ident()].get()

    def post(self, thread: int, number: int) -> None:
        self.queues[thread].put(hotkey_api.Message(number, 0))

    def register(self, ident: int, modifiers: int, key: int) -> int:
        with self._lock:
            wanted = (modifiers & ~NO_REPEAT, key)
            if wanted in self.keys:
                return int(hotkey_api.ERROR_HOTKEY_ALREADY_REGISTERED)
            if key == 0x7B and not wanted[0]:
                return 5
            self.keys[wanted] = (threading.get_ident(), ident, modifiers)
            return 0

    def unregister(self, ident: int) -> None:
        with self._lock:
            for wanted, (thread, held, _) in list(self.keys.items()):
                if (thread, held) == (threading.get_ident(), ident):
                    self.given_back.append(wanted)
                    del self.keys[wanted]


class FakeClipboard:
    """The clipboard, and a program with the focus that copies ``selected`` at Ctrl+C."""

    def __init__(self, *contents: tuple[int, bytes | None], selected: str = "") -> None:
        self.contents: list[tuple[int, bytes | None]] = list(contents)
        self.selected = selected
        self.held: set[int] = set()
        self.shortcuts: list[frozenset[int]] = []
        self.busy_for = 0
        """How many times the clipboard is somebody else's when it is asked for."""
        self.busy_after_copy = 0
        self._is_open = False
        self._sequence = itertools.count(1)
        self._now = next(self._sequence)

    def person_copies(self, text: str) -> None:
        self.contents = [(selection_api.UNICODE_TEXT, (text + "\0").encode("utf-16-le"))]
        self._now = next(self._sequence)

    # Calls

    def sequence(self) -> int:
        return self._now

    def open(self) -> bool:
        assert not self._is_open
        if self.busy_for:
            self.busy_for -= 1
            return False
        self._is_open = True
        return True

    def close(self) -> None:
        assert self._is_open
        self._is_open = False

    def formats(self) -> Sequence[int]:
        assert self._is_open
        return [kind for kind, _ in self.contents]

    def get(self, kind: int) -> bytes | None:
        assert self._is_open
        return dict(self.contents).get(kind)

    def replace(self, contents: Sequence[tuple[int, bytes]]) -> None:
        assert self._is_open
        self.contents = list(contents)
        self._now = next(self._sequence)

    def is_held(self, key: int) -> bool:
        return key in self.held

    def send(self, strokes: Sequence[Any]) -> None:
        for key, is_down in strokes:
            if not is_down:
                self.held.discard(key)
            elif key == ord("C"):
                self._shortcut()
            else:
                self.held.add(key)

    def _shortcut(self) -> None:
        self.shortcuts.append(frozenset(self.held))
        if self.held == {CONTROL} and self.selected:
            # As programs do it: first without, then with the text.
            self._now = next(self._sequence)
            self.person_copies(self.selected)
            self.busy_for = self.busy_after_copy
