"""macOS as the global keys and the copied text know it."""

from __future__ import annotations

import threading
from importlib import import_module
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# Written for another system: mypy does not look into them here.
hotkey_api: Any = import_module("clicktodial.desktop.hotkey.macos_api")
selection_api: Any = import_module("clicktodial.desktop.selection.macos_api")


class FakeMac:
    """One desktop; each program's calls are made by its own ``FakeCarbon``."""

    def __init__(self) -> None:
        self.keys: dict[tuple[int, int], tuple[FakeCarbon, int]] = {}
        self.layout: Mapping[str, int] = {}
        self.main: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.main.put(None)
        self.thread.join()

    def press(self, modifiers: int, code: int, *, repeats: int = 0) -> bool:
        owner = self.keys.get((modifiers, code))
        if owner is None:
            return False
        carbon, ident = owner
        for pressed in (*(True,) * (1 + repeats), False):
            self.main.put(lambda pressed=pressed: carbon.tell(ident, pressed))  # type: ignore[misc]
        return True

    def _run(self) -> None:
        while (work := self.main.get()) is not None:
            work()


class FakeCarbon:
    """Its calls are for the main thread alone, as Carbon's are."""

    def __init__(self, mac: FakeMac) -> None:
        self._mac = mac
        self._on_key: Callable[[int, bool], None] | None = None
        self.refuses_to_listen = 0

    def tell(self, ident: int, pressed: bool) -> None:
        if self._on_key is not None:
            self._on_key(ident, pressed)

    # Calls

    def on_main_thread(self, work: Callable[[], None]) -> None:
        self._mac.main.put(work)

    def listen(self, on_key: Callable[[int, bool], None]) -> int:
        self._check_thread()
        self._on_key = on_key
        return self.refuses_to_listen

    def silence(self) -> None:
        self._check_thread()
        self._on_key = None

    def layout(self) -> Mapping[str, int]:
        self._check_thread()
        return self._mac.layout

    def register(self, ident: int, modifiers: int, code: int) -> int:
        self._check_thread()
        if (modifiers, code) in self._mac.keys:
            return int(hotkey_api.ALREADY_EXISTS)
        self._mac.keys[modifiers, code] = (self, ident)
        return 0

    def unregister(self, ident: int) -> None:
        self._check_thread()
        for wanted, owner in list(self._mac.keys.items()):
            if owner == (self, ident):
                del self._mac.keys[wanted]

    def _check_thread(self) -> None:
        assert threading.current_thread() is self._mac.thread


class FakePasteboard:
    """The pasteboard, and a program with the focus that copies ``selected`` at Command+C."""

    def __init__(self, *items: Mapping[str, bytes], selected: str = "") -> None:
        self.contents: list[Mapping[str, bytes]] = list(items)
        self.selected = selected
        self.is_trusted = True
        self._count = 1

    def change_count(self) -> int:
        return self._count

    def items(self) -> Sequence[Mapping[str, bytes]]:
        return list(self.contents)

    def write(self, items: Sequence[Mapping[str, bytes]]) -> None:
        self.contents = list(items)
        self._count += 1

    def may_type(self) -> bool:
        return self.is_trusted

    def press_copy(self) -> None:
        assert self.is_trusted
        if self.selected:
            self.write([{selection_api.TEXT: self.selected.encode()}])
