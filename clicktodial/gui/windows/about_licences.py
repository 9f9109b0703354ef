"""The page of licences in *About*: what the program is made of, and every text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.about import search
from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.gui.widgets.forms import make_clearable, words
from clicktodial.i18n import tr, trn

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from clicktodial.storage.licences import Component

_NARROW = 520
"""Logical pixels: of a page that has no room for list and text side by side."""


class LicencesPage(QWidget):
    """A list that can be searched; beside or below it the text of what is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[Component, ...] = ()
        self._shown: tuple[Component, ...] = ()
        self.search = _Search(self)
        self.search.setObjectName("licenceSearch")
        self.search.setPlaceholderText(tr("Search by name, version or licence"))
        self.search.setAccessibleName(tr("Search the components"))
        make_clearable(self.search)
        self.amount = words(self, "muted")
        self.amount.setObjectName("licenceAmount")
        self.list = QListWidget(self)
        self.list.setObjectName("licenceList")
        self.list.setAccessibleName(tr("Components and their licences"))
        self.list.setItemDelegate(DetailDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("licenceText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # These texts are English, in every window.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(tr("Text of the licence"))
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._show_found())
        self.search.list = self.list
        self.list.currentRowChanged.connect(self._on_chosen)

    def _lay_out(self) -> None:
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(8)
        self._both.addWidget(self.list, 3)
        # Room for the seventy-odd letters in a line that such texts have.
        self._both.addWidget(self.text, 7)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.search)
        whole.addLayout(self._both, 1)
        whole.addWidget(self.amount)

    def show_components(self, components: tuple[Component, ...]) -> None:
        """List these."""
        self._all = components
        self._show_found()

    def _show_found(self) -> None:
        """What fits the search; what was chosen stays chosen while it fits."""
        chosen = self._chosen()
        self._shown = search(self._all, self.search.text())
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for component in self._shown:
            self.list.addItem(_item(component))
        row = self._shown.index(chosen) if chosen in self._shown else 0
        self.list.setCurrentRow(row if self._shown else -1)
        blocker.unblock()
        self._on_chosen(self.list.currentRow())
        amount = len(self._shown)
        found = trn("{n} component", "{n} components", amount) if amount else tr("Nothing found")
        self.amount.setText(found)

    def _chosen(self) -> Component | None:
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _on_chosen(self, _row: int) -> None:
        component = self._chosen()
        if component is None:
            self.text.setPlainText("")
            return
        self.text.setAccessibleName(tr("Licence of {component}", component=component.title))
        text = component.text() or tr("Its makers give no text with it.")
        self.text.setPlainText(f"{component.title}\n{component.licence}\n\n{text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(down if narrow else across)


class _Search(QLineEdit):
    """Esc empties it first; arrows down lead into the list."""

    list: QListWidget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down.value:
            self.list.setFocus()
        else:
            super().keyPressEvent(event)


def _item(component: Component) -> QListWidgetItem:
    item = QListWidgetItem(component.title)
    licence = component.licence or tr("Licence not named")
    item.setData(DETAIL, licence)
    item.setData(MARK, "")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{component.title}, {licence}")
    item.setToolTip(f"{component.title}\n{licence}")
    return item
