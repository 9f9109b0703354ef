"""The list view that keeps no place: it finds rows, moves, scrolls and paints as Qt's own does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from clicktodial.gui.models.paged import PagedModel
from clicktodial.gui.widgets.paged_view import PagedView
from tests.slowness import slowness

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme


def made(qtbot: QtBot, total: int) -> PagedView:
    model: PagedModel[str] = PagedModel(lambda *_: None, str.title, str.upper)
    view = PagedView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(QStyledItemDelegate(view))
    if total <= 1000:
        # It looks at every row.
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, view)
    view.resize(200, 300)
    view.show()
    show(view, total)
    return view


def show(view: PagedView, total: int) -> None:
    model = view.model()
    assert isinstance(model, PagedModel)
    model.start()
    model.take(model._serial, total, 0, [f"row {n}" for n in range(min(total, 100))])
    QApplication.processEvents()


def test_a_place_and_its_row_fit(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = made(qtbot, 1000)
    height = view.row_height()
    view.verticalScrollBar().setValue(10 * height + 3)
    assert view.first_row() == 10
    assert view.indexAt(QPoint(5, 0)).row() == 10
    assert view.visualRect(view.model().index(12, 0)).top() == 2 * height - 3
    assert not view.indexAt(QPoint(5, 1000 * height)).isValid()
    assert view.visualRect(QModelIndex()) == QRect()


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Down, 51),
        (Qt.Key.Key_Up, 49),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 99),
    ],
)
def test_keys_move_and_what_is_marked_is_in_sight(
    qtbot: QtBot, theme: Theme, key: Qt.Key, row: int
) -> None:
    del theme
    view = made(qtbot, 100)
    view.setCurrentIndex(view.model().index(50, 0))
    assert view.selectionModel().isSelected(view.currentIndex())
    QTest.keyClick(view, key)
    assert view.currentIndex().row() == row
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_a_page_is_less_than_what_is_in_sight(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = made(qtbot, 100)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 0 < view.currentIndex().row() < view.viewport().height() // view.row_height()


@pytest.mark.parametrize(
    ("hint", "top"),
    [
        (PagedView.ScrollHint.PositionAtTop, 0),
        (PagedView.ScrollHint.PositionAtBottom, 1),
        (PagedView.ScrollHint.PositionAtCenter, 0.5),
    ],
)
def test_it_scrolls_to_where_it_is_told(
    qtbot: QtBot, theme: Theme, hint: PagedView.ScrollHint, top: float
) -> None:
    del theme
    view = made(qtbot, 1000)
    view.scrollTo(view.model().index(500, 0), hint)
    room = view.viewport().height() - view.row_height()
    assert abs(view.visualRect(view.model().index(500, 0)).top() - room * top) <= 1


def test_a_press_marks_the_row_below_it(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = made(qtbot, 1000)
    view.verticalScrollBar().setValue(1000)
    spot = QPoint(20, 100)
    meant = view.indexAt(spot).row()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.currentIndex().row() == meant
    chosen = view.selectionModel().selectedIndexes()
    assert [index.row() for index in chosen] == [meant]
    view.setSelection(QRect(0, -5000, 1, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert not view.selectionModel().selectedIndexes()


def test_a_shorter_list_has_a_shorter_bar(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = made(qtbot, 1000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    show(view, 3)
    assert view.verticalScrollBar().maximum() == 0
    show(view, 0)
    assert view.first_row() == -1
    assert not view.moveCursor(
        PagedView.CursorAction.MoveDown, Qt.KeyboardModifier.NoModifier
    ).isValid()


def test_to_a_screen_reader_it_is_a_list(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = made(qtbot, 10)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() is QAccessible.Role.List
    assert interface.childCount() == 10
    assert interface.child(3).text(QAccessible.Text.Name) == "ROW 3"


def test_a_hundred_thousand_rows_change_at_once(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = made(qtbot, 100_000)
    limit_s = 0.05 * slowness()
    began = time.thread_time()
    show(view, 99_999)
    assert time.thread_time() - began < limit_s
