"""How Windows and macOS are called: the libraries are faked, memory and structures are real."""

from __future__ import annotations

import ctypes
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

# Written for other systems: mypy does not look into them here.
windows_keys: Any = import_module("clicktodial.desktop.hotkey.windows_api")
windows_clipboard: Any = import_module("clicktodial.desktop.selection.windows_api")
mac_keys: Any = import_module("clicktodial.desktop.hotkey.macos_api")


class Function:
    """A function of a library; its types can be declared."""

    def __init__(self, does: Callable[..., Any]) -> None:
        self._does = does
        self.calls: list[tuple[Any, ...]] = []

    def __call__(self, *arguments: Any) -> Any:  # noqa: ANN401
        self.calls.append(arguments)
        return self._does(*arguments)


class Library:
    """Its functions do what the test says; the others return 1."""

    def __init__(self, **functions: Callable[..., Any]) -> None:
        self._functions = {name: Function(does) for name, does in functions.items()}

    def __getattr__(self, name: str) -> Function:
        return self._functions.setdefault(name, Function(lambda *_: 1))


class Memory:
    """What ``GlobalAlloc`` gives out."""

    def __init__(self) -> None:
        self.blocks: dict[int, ctypes.Array[ctypes.c_char]] = {}
        self.clipboard: dict[int, int] = {}
        self.kernel = Library(
            GlobalAlloc=self.alloc,
            GlobalSize=lambda place: ctypes.sizeof(self.blocks[place]),
            GlobalLock=lambda place: place,
            GetCurrentThreadId=lambda: 77,
        )
        self.user = Library(
            GetClipboardData=self.clipboard.get,
            SetClipboardData=self.clipboard.setdefault,
            EmptyClipboard=self.clipboard.clear,
            EnumClipboardFormats=self.next_format,
        )

    def alloc(self, flags: int, size: int) -> int:
        block = ctypes.create_string_buffer(size)
        self.blocks[ctypes.addressof(block)] = block
        return ctypes.addressof(block)

    def next_format(self, kind: int) -> int:
        kinds = [*self.clipboard, 0]
        return kinds[kinds.index(kind) + 1] if kind else kinds[0]


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    memory = Memory()
    libraries = {"user32": memory.user, "kernel32": memory.kernel}
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, **_: libraries[name], raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 1409, raising=False)
    return memory


def test_structures_have_windows_sizes() -> None:
    assert ctypes.sizeof(windows_clipboard._Input) == 40
    assert ctypes.sizeof(windows_keys.Msg) == 48


def test_what_was_put_on_the_clipboard_is_got_from_it(memory: Memory) -> None:
    calls = windows_clipboard.User32()
    assert calls.open()
    calls.replace([(13, b"a\0b\0\0\0"), (49_201, b""), (8, b"picture")])
    assert calls.formats() == [13, 49_201, 8]
    assert [calls.get(kind) for kind in (13, 49_201, 8, 7)] == [
        *(b"a\0b\0\0\0", b"\0", b"picture", None)
    ]
    calls.close()
    assert memory.user.DestroyWindow.calls == [(1,)]
    assert memory.kernel.GlobalFree.calls == []


def test_what_the_clipboard_does_not_take_is_freed(memory: Memory) -> None:
    memory.user.SetClipboardData._does = lambda *_: None
    windows_clipboard.User32().replace([(13, b"text")])
    assert len(memory.kernel.GlobalFree.calls) == 1


def test_a_clipboard_that_cannot_be_opened_leaves_no_window(memory: Memory) -> None:
    memory.user.OpenClipboard._does = lambda _: 0
    assert not windows_clipboard.User32().open()
    assert memory.user.DestroyWindow.calls == [(1,)]


def test_keys_are_typed_in_one_go(memory: Memory) -> None:
    stroke = windows_clipboard.KeyStroke
    windows_clipboard.User32().send([stroke(0x11, is_down=True), stroke(0x43, is_down=False)])
    ((count, inputs, size),) = memory.user.SendInput.calls
    assert (count, size) == (2, 40)
    typed = [(one.kind, one.of.keyboard.key, one.of.keyboard.flags) for one in inputs]
    assert typed == [(1, 0x11, 0), (1, 0x43, 2)]


def test_a_held_key_is_known_by_its_highest_bit(memory: Memory) -> None:
    answers = iter((-32_768, 1, 0))
    memory.user.GetAsyncKeyState._does = lambda _: next(answers)
    calls = windows_clipboard.User32()
    assert [calls.is_held(0x12) for _ in range(3)] == [True, False, False]


def test_messages_to_the_thread_are_read_to_the_last(memory: Memory) -> None:
    answers = iter(((1, windows_keys.WM_HOTKEY, 3), (0, 0, 0)))

    def get_message(place: Any, *_: object) -> int:  # noqa: ANN401
        more, place._obj.number, place._obj.word = next(answers)
        return more

    memory.user.GetMessageW._does = get_message
    calls = windows_keys.User32()
    assert calls.start_queue() == 77
    assert calls.wait() == (windows_keys.WM_HOTKEY, 3)
    assert calls.wait() is None


def test_the_error_of_a_key_is_told(memory: Memory) -> None:
    calls = windows_keys.User32()
    assert calls.register(1, 3, 0x44) == 0
    memory.user.RegisterHotKey._does = lambda *_: 0
    assert calls.register(1, 3, 0x44) == windows_keys.ERROR_HOTKEY_ALREADY_REGISTERED
    calls.unregister(1)
    assert memory.user.UnregisterHotKey.calls == [(None, 1)]


@pytest.fixture
def carbon(monkeypatch: pytest.MonkeyPatch) -> Library:
    library = Library(
        InstallEventHandler=lambda *_: 0,
        RegisterEventHotKey=lambda *_: 0,
        dispatch_async_f=lambda _queue, ident, work: work(ident),
        GetEventKind=lambda _: 5,
    )
    monkeypatch.setattr(mac_keys.ctypes, "CDLL", lambda _: library)
    place = ctypes.c_char()

    class Char(ctypes.c_char):
        in_dll = staticmethod(lambda _library, _name: place)

    monkeypatch.setattr(mac_keys.ctypes, "c_char", Char)
    return library


def test_work_is_done_on_the_main_queue_once(carbon: Library) -> None:
    done: list[int] = []
    calls = mac_keys.Carbon()
    calls.on_main_thread(lambda: done.append(1))
    calls.on_main_thread(lambda: done.append(2))
    assert done == [1, 2]
    assert calls._works == {}


def test_our_hot_keys_are_told_and_other_programs_are_not(carbon: Library) -> None:
    heard: list[tuple[int, bool]] = []
    calls = mac_keys.Carbon()
    assert calls.listen(lambda ident, pressed: heard.append((ident, pressed))) == 0
    handler = carbon.InstallEventHandler.calls[0][1]

    ours, foreign = mac_keys._SIGNATURE, 1
    signatures = iter((ours, foreign, ours))

    def parameter(_event: int, _name: int, _kind: int, *rest: Any) -> int:  # noqa: ANN401
        found = rest[3]._obj
        found.signature, found.ident = next(signatures), 4
        return 0

    carbon.GetEventParameter._does = parameter
    for _ in range(2):
        assert handler(0, 1, 0) == 0
    assert heard == [(4, True)]
    calls.silence()
    handler(0, 1, 0)
    assert heard == [(4, True)]


def test_a_hot_key_is_given_back_by_its_reference(carbon: Library) -> None:
    calls = mac_keys.Carbon()
    assert calls.register(4, 1 << 8, 2) == 0
    code, modifiers, ours, *_ = carbon.RegisterEventHotKey.calls[0]
    assert (code, modifiers, ours.ident) == (2, 1 << 8, 4)
    calls.unregister(4)
    calls.unregister(4)
    assert len(carbon.UnregisterEventHotKey.calls) == 1


def test_a_layout_without_data_is_no_layout(carbon: Library) -> None:
    carbon.TISCopyCurrentASCIICapableKeyboardLayoutInputSource._does = lambda: None
    assert mac_keys.Carbon().layout() == {}


def test_the_layout_names_the_lowest_key_of_each_character(
    carbon: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = "qsdf"

    def translate(_layout: int, code: int, *rest: Any) -> int:  # noqa: ANN401
        length, found = rest[6]._obj, rest[7]
        text = (row * 2)[code : code + 1]
        length.value = len(text)
        for place, character in enumerate(text):
            found[place] = ord(character)
        return 0 if code < 8 else -1

    carbon.UCKeyTranslate._does = translate
    monkeypatch.setattr(mac_keys._pointer, "in_dll", lambda *_: 0, raising=False)
    assert mac_keys.Carbon().layout() == {"q": 0, "s": 1, "d": 2, "f": 3}
