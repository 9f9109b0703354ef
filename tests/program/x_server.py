"""An X server without a desktop, a keyboard to type on it, and windows that are typed into."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from tests.program.processes import App
from tests.program.session import INHERITED, display_of, x_server_command

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# The shortest that no press in a test is mistaken for a held key.
REPEATS: Final = ("-ardelay", "120", "-arinterval", "15")
PROGRAMS: Final = ("Xvfb", "setxkbmap", "xkbcomp")

KEY_SYMBOLS: Final[Mapping[str, int]] = {
    "Ctrl": 0xFFE3,
    "Alt": 0xFFE9,
    "Shift": 0xFFE1,
    "Meta": 0xFFEB,
    "AltGr": 0xFFEA,
    "Caps_Lock": 0xFFE5,
    "Num_Lock": 0xFF7F,
    "Scroll_Lock": 0xFF14,
    "Hyper": 0xFFED,
    **{f"F{n}": 0xFFBD + n for n in range(1, 25)},
    "Space": 0x20,
    "Return": 0xFF0D,
    "Esc": 0xFF1B,
    "Left": 0xFF51,
}


def missing_programs() -> list[str]:
    """What such a server needs and this machine lacks."""
    return [program for program in PROGRAMS if not shutil.which(program)]


class XServer:
    """Starts on construction and ends with ``close``."""

    def __init__(self) -> None:
        self.env = {name: os.environ[name] for name in INHERITED if name in os.environ}
        self.app = App((*x_server_command(640, 480, 96), *REPEATS), self.env)
        self.display = display_of(self.app)
        self.env["DISPLAY"] = self.display
        with contextlib.closing(Client(self.display)) as client:
            # The first key of another keyboard is a change of layout to the server.
            client.tap("Shift")

    def close(self) -> None:
        self.app.end()

    def kill(self) -> None:
        os.kill(self.app.pid, signal.SIGKILL)
        self.app.wait()

    def lay_out(self, layout: str, *options: str) -> None:
        """Give the keyboard another layout; every client is told before this returns."""
        words = [word for option in options for word in ("-option", option)]
        done = App(("setxkbmap", layout, *words), self.env)
        assert done.wait() == 0, done.output


class Client:
    """Some other program on the X server, in this process. All it does has happened on return."""

    def __init__(self, display: str) -> None:
        self.library: Any = import_module("xcffib")
        self.proto: Any = import_module("xcffib.xproto")
        self.xtest: Any = import_module("xcffib.xtest")
        self.raw: Any = self.library.connect(display)
        self.core: Any = self.raw.core
        self.root: int = self.raw.setup.roots[0].root
        self._test: Any = self.raw(self.xtest.key)
        self._pressed: set[int] = set()

    def close(self) -> None:
        for code in list(self._pressed):
            self._fake(3, code)
        self.raw.disconnect()

    def sync(self) -> None:
        """What was asked for so far has been done by the server."""
        self.core.GetInputFocus().reply()

    def events(self) -> list[Any]:
        """What has come since it was last asked."""
        self.sync()
        return list(iter(self.raw.poll_for_event, None))

    # The keyboard

    def code(self, name: str) -> int:
        """The key that carries it now."""
        return self._codes(name)[0]

    def _codes(self, name: str) -> list[int]:
        symbol = KEY_SYMBOLS.get(name) or ord(name.lower())
        setup = self.raw.setup
        count = setup.max_keycode - setup.min_keycode + 1
        found = self.core.GetKeyboardMapping(setup.min_keycode, count).reply()
        width = int(found.keysyms_per_keycode)
        places = [place for place, one in enumerate(found.keysyms) if one == symbol]
        return sorted({int(setup.min_keycode) + place // width for place in places})

    def press(self, *names: str) -> None:
        codes = [self.code(name) for name in names]
        self._fake(2, *codes)
        self._pressed.update(codes)

    def release(self, *names: str) -> None:
        codes = [self.code(name) for name in names]
        self._fake(3, *codes)
        self._pressed.difference_update(codes)

    def tap(self, shortcut: str) -> None:
        """Press ``Ctrl+Alt+D`` and let it go."""
        names = shortcut.split("+")
        self.press(*names)
        self.release(*reversed(names))

    @contextlib.contextmanager
    def held(self, shortcut: str) -> Iterator[None]:
        names = shortcut.split("+")
        self.press(*names)
        yield
        self.release(*reversed(names))

    def _fake(self, kind: int, *codes: int) -> None:
        for code in codes:
            self._test.FakeInput(kind, code, 0, self.root, 0, 0, 0)
        self.sync()

    def click(self, x: int, y: int, *, times: int) -> None:
        """The left mouse button, at a place of the screen."""
        self._test.FakeInput(6, 0, 0, self.root, x, y, 0)
        for _ in range(times):
            self._test.FakeInput(4, 1, 0, self.root, 0, 0, 0)
            self._test.FakeInput(5, 1, 0, self.root, 0, 0, 0)
        self.sync()

    @contextlib.contextmanager
    def moved_modifiers(self, **rows: int) -> Iterator[None]:
        """Keys mean other modifiers (3 is Mod1, 7 is Mod5) until the end."""
        found = self.core.GetModifierMapping().reply()
        width = found.keycodes_per_modifier
        before = [list(found.keycodes)[n * width : (n + 1) * width] for n in range(8)]
        codes = {code: row for name, row in rows.items() for code in self._codes(name)}
        after = [[0 if code in codes else code for code in row] for row in before]
        for row in rows.values():
            ours = [code for code, wanted in codes.items() if wanted == row]
            after[row] = (ours + [0] * width)[:width]
        self._map_modifiers(after)
        try:
            yield
        finally:
            self._map_modifiers(before)

    def _map_modifiers(self, rows: list[list[int]]) -> None:
        flat = [code for row in rows for code in row]
        done = self.core.SetModifierMapping(len(rows[0]), flat).reply()
        assert done.status == 0

    # Grabs and windows

    def grab(self, mask: int, key: str, *, root: int = 0) -> bool:
        """Whether this program could have the key for itself."""
        request = self.core.GrabKeyChecked(False, root or self.root, mask, self.code(key), 1, 1)
        try:
            request.check()
        except self.proto.AccessError:
            return False
        return True

    def ungrab(self, mask: int, key: str) -> None:
        self.core.UngrabKey(self.code(key), self.root, mask)
        self.sync()

    def window(self, *, events: int = 0) -> int:
        """A window on the screen, which hears of ``events``."""
        window = int(self.raw.generate_id())
        mask = self.proto.CW.EventMask
        self.core.CreateWindow(0, window, self.root, 0, 0, 9, 9, 0, 1, 0, mask, [events])
        self.core.MapWindow(window)
        self.sync()
        return window

    def focused_window(self) -> int:
        """A window that is typed into."""
        window = self.window(events=self.proto.EventMask.KeyPress)
        # Once it is gone, the focus follows the pointer: with none, no program gets any key.
        self.core.SetInputFocus(1, window, 0)
        self.sync()
        return window

    def typed(self) -> list[int]:
        """The codes of the keys that were typed into it since it was last asked."""
        presses = (e for e in self.events() if isinstance(e, self.proto.KeyPressEvent))
        return [int(event.detail) for event in presses]
