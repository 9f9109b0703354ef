"""A list view for a hundred thousand rows of one height: each place is worked out, none is kept.

A plain ``QListView`` lays out every row whenever one comes or goes: with a model in Python that
takes 4 µs a row, so 0.4 s for a hundred thousand. Here a row's place is its number times the
height.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class PagedView(QListView):
    """Still a ``QListView`` for style sheets and screen readers; the delegate gives the height."""

    _height: tuple[str, int] | None = None
    """With the font that it was measured for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Not Qt's own, for the reason given in ``CallList``.
        self.setViewport(QWidget())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)

    def row_height(self) -> int:
        """How high each row is, in pixels."""
        key = self.font().key()
        if self._height is None or self._height[0] != key:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
            self._height = key, max(height, 1)
        return self._height[1]

    def first_row(self) -> int:
        """The number of the row at the top; -1 without any."""
        return min(self.verticalOffset() // self.row_height(), self._amount() - 1)

    def _amount(self) -> int:
        # Qt asks before there is a model, whatever the types say.
        model = self.model()
        return 0 if model is None else model.rowCount()  # type: ignore[redundant-expr]

    # ---- where rows are

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        return False

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        height = self.row_height()
        top = index.row() * height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, p: QPoint) -> QModelIndex:
        row = (p.y() + self.verticalOffset()) // self.row_height()
        is_inside = 0 <= row < self._amount()
        return self.model().index(row, 0) if is_inside else QModelIndex()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for n in range(selection.size()):
            part = selection.at(n)
            first, last = self.visualRect(part.topLeft()), self.visualRect(part.bottomRight())
            region += first.united(last) & self.viewport().rect()
        return region

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        chosen = QItemSelection(first, last) if first.isValid() and last.isValid() else None
        self.selectionModel().select(chosen or QItemSelection(), command)

    # ---- moving

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        self.updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        rect = self.visualRect(index)
        is_out = rect.top() < 0 or rect.bottom() >= height
        if hint is _Hint.EnsureVisible and not is_out:
            return
        middle = (height - rect.height()) // 2
        at = {
            _Hint.PositionAtTop: 0,
            _Hint.PositionAtCenter: middle,
            _Hint.PositionAtBottom: height - rect.height(),
        }.get(hint, 0 if rect.top() < 0 else height - rect.height())
        bar.setValue(bar.value() + rect.top() - at)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's signature
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's signature
    ) -> QModelIndex:
        page = max(self.viewport().height() // self.row_height() - 1, 1)
        last, row = self._amount() - 1, self.currentIndex().row()
        to = {
            _Move.MoveUp: row - 1,
            _Move.MovePrevious: row - 1,
            _Move.MoveDown: row + 1,
            _Move.MoveNext: row + 1,
            _Move.MovePageUp: row - page,
            _Move.MovePageDown: row + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
        }.get(cursorAction, row)
        return self.model().index(min(max(to, 0), last), 0) if last >= 0 else QModelIndex()

    def keyboardSearch(self, search: str) -> None:
        """Qt would look at every one of a hundred thousand rows."""

    # ---- showing

    def doItemsLayout(self) -> None:
        """There is nothing to lay out; only the bar must know how long the list is."""
        self._height = None
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self.row_height())
        bar.setRange(0, max(0, self._amount() * self.row_height() - height))

    def paintEvent(self, event: QPaintEvent) -> None:
        amount, height = self._amount(), self.row_height()
        first = max((event.rect().top() + self.verticalOffset()) // height, 0)
        last = min((event.rect().bottom() + self.verticalOffset()) // height, amount - 1)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state & ~QStyle.StateFlag.State_Selected
        painter = QPainter(self.viewport())
        model, chosen = self.model(), self.selectionModel()
        for row in range(first, last + 1):
            index = model.index(row, 0)
            option.rect = self.visualRect(index)
            is_chosen = chosen.isSelected(index)
            option.state = usual | QStyle.StateFlag.State_Selected if is_chosen else usual
            self.itemDelegate().paint(painter, option, index)
