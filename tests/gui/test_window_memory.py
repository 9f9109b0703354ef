"""Windows come back where they were left, whole, on a screen that is there."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, QSize
from PySide6.QtWidgets import QWidget

from clicktodial.engine.desktop_messages import KeepPlace
from clicktodial.gui.models.window_place import TITLE_BAR, Rect, WindowPlace, fitted, read_place
from clicktodial.gui.window_memory import FRAME, QUIET_MS, WindowMemory
from clicktodial.storage.desk_file import DeskFile
from tests.slowness import slowness

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command

LEFT = Rect(-1920, -200, 1920, 1080)
MAIN = Rect(0, 0, 1280, 770)
SMALL = Rect(0, 0, 1024, 560)


def placed(*rect: int) -> WindowPlace:
    return WindowPlace(Rect(*rect))


@pytest.mark.parametrize(
    ("rect", "screens", "expected"),
    [
        ((100, 90, 372, 560), [MAIN], (100, 90, 372, 560)),
        ((-1500, 0, 372, 560), [MAIN, LEFT], (-1500, 0, 372, 560)),
        # Its screen is gone: in the middle of the first.
        ((-1500, 0, 372, 560), [MAIN], (454, 105, 372, 560)),
        # Partly outside: drawn in.
        ((1200, 700, 372, 560), [MAIN], (908, 770 - 560 - TITLE_BAR, 372, 560)),
        ((-100, -30, 372, 560), [MAIN], (0, 0, 372, 560)),
        # A smaller screen: as large as it is.
        ((10, 10, 1900, 1000), [SMALL], (0, 0, 1024, 560 - TITLE_BAR)),
        # Between two screens: whole on the one that shows more of it.
        ((-300, 100, 372, 560), [MAIN, LEFT], (-372, 100, 372, 560)),
        ((100, 90, 372, 560), [], (100, 90, 372, 560)),
    ],
)
def test_where_a_window_goes(
    rect: tuple[int, ...], screens: list[Rect], expected: tuple[int, ...]
) -> None:
    assert fitted(placed(*rect), screens).rect == expected


PIXELS = st.integers(-5000, 5000)
SIZES = st.integers(1, 5000)
RECTS = st.builds(Rect, PIXELS, PIXELS, SIZES, SIZES)


@given(rect=RECTS, screens=st.lists(RECTS, min_size=1, max_size=4))
def test_it_is_always_whole_on_one_screen(rect: Rect, screens: list[Rect]) -> None:
    found = fitted(WindowPlace(rect), screens).rect
    assert any(
        one.x <= found.x
        and one.y <= found.y
        and found.x + found.width <= one.x + one.width
        and found.y + found.height <= one.y + one.height
        for one in screens
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
)


@given(JSON | st.fixed_dictionaries(dict.fromkeys(("x", "y", "width", "height"), JSON)))
def test_whatever_the_file_holds_it_is_a_place_or_none(kept: object) -> None:
    place = read_place(kept)
    assert place is None or fitted(place, [MAIN]).rect.width <= MAIN.width


@given(st.builds(WindowPlace, RECTS, st.booleans(), st.just(True)))
def test_what_is_kept_is_read_again(place: WindowPlace) -> None:
    assert read_place(json.loads(json.dumps(place.kept()))) == place


class Watched:
    """A window and what is kept of it."""

    def __init__(self, qtbot: QtBot, kept: object = None) -> None:
        self.sent: list[Command] = []
        self.window = QWidget()
        self.window.resize(300, 200)
        qtbot.addWidget(self.window)
        self.root = QObject()
        self.memory = WindowMemory({"main": kept}, self.sent.append, self.root)
        self.memory.place(self.window, "main")

    def place(self) -> WindowPlace | None:
        kept = self.sent[-1]
        assert isinstance(kept, KeepPlace)
        assert kept.window == "main"
        return read_place(dict(kept.place))


def test_it_comes_back_where_it_was_left(qtbot: QtBot) -> None:
    first = Watched(qtbot)
    first.window.show()
    first.window.move(60, 70)
    first.window.resize(320, 240)
    qtbot.waitUntil(lambda: bool(first.sent), timeout=10 * QUIET_MS)
    place = first.place()
    assert place == placed(60, 70, 320, 240)
    again = Watched(qtbot, place.kept())
    again.window.show()
    assert again.window.pos() == QPoint(60, 70)
    assert again.window.size() == QSize(320, 240)
    again.window.hide()
    assert again.sent == []


def test_it_is_kept_once_it_has_come_to_rest_and_when_it_is_hidden(qtbot: QtBot) -> None:
    watched = Watched(qtbot)
    watched.window.show()
    for x in range(50):
        watched.window.move(x, 7)
    assert watched.sent == []
    watched.window.hide()
    assert len(watched.sent) == 1
    watched.window.show()
    watched.window.move(90, 8)
    watched.memory.close()
    assert watched.place() == placed(90, 8, 300, 200)
    watched.window.move(10, 8)
    watched.window.hide()
    assert len(watched.sent) == 2


def test_a_maximized_window_comes_back_so_and_keeps_its_other_size(qtbot: QtBot) -> None:
    watched = Watched(qtbot, {"x": 30, "y": 40, "width": 320, "height": 240})
    watched.window.showMaximized()
    watched.memory.close()
    assert watched.place() == WindowPlace(Rect(30, 40, 320, 240), is_maximized=True)
    again = Watched(qtbot, {"x": 30, "y": 40, "width": 320, "height": 240, "maximized": True})
    again.window.show()
    assert again.window.isMaximized()
    again.window.showNormal()
    assert again.window.size().width() == 320


def test_at_first_it_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    window.setMinimumSize(5000, 100)
    window.resize(5000, 4000)
    qtbot.addWidget(window)
    WindowMemory(None, lambda _command: None, window).place(window, "main")
    room = window.screen().availableSize()
    assert window.width() == room.width() - FRAME
    assert window.height() == room.height() - TITLE_BAR


def test_a_minimized_window_is_not_kept_as_it_is_then(qtbot: QtBot) -> None:
    watched = Watched(qtbot)
    watched.window.showMinimized()
    watched.memory.close()
    assert watched.sent == []


def test_reading_takes_less_than_a_millisecond(tmp_path: Path) -> None:
    file = DeskFile(tmp_path / "desk.json")
    place = placed(1, 2, 3, 4).kept()
    file.keep("windows", dict.fromkeys(("main", "settings", "events"), place))
    took = []
    for _ in range(20):
        began = time.perf_counter()
        assert file.read("windows") is not None
        took.append(time.perf_counter() - began)
    assert min(took) < 0.001 * slowness()


def test_a_file_of_any_size_is_no_wait(tmp_path: Path) -> None:
    path = tmp_path / "desk.json"
    with path.open("wb") as file:
        file.truncate(1 << 33)
    assert DeskFile(path).read("windows") is None
