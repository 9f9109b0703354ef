"""Finding a setting: by its name, by what is said about it and by what it can be chosen to be.

Nothing is listed twice: what can be found is what the pages hold, as a screen reader would tell it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.gui.widgets.forms import LabelledEdit, announce, make_clearable
from clicktodial.gui.widgets.settings_parts import ASIDE, ENTER, SettingCheck
from clicktodial.i18n import tr, trn
from clicktodial.model.contacts import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

MOST_FOUND = 30
MOST_CHOICES = 20
"""Of a longer list each entry would be found, and none of them would be meant."""
MARKED_MS = 2500
FOUND = "found"
"""The property of what was searched for and gone to, while it is marked."""
_ROWS_IN_NARROW = 3


class Place(NamedTuple):
    """A setting, or a whole page: where it is, and what it can be found by."""

    page: int
    page_title: str
    name: str
    control: QWidget | None = None
    about: str = ""


def places(row: int, title: str, page: QWidget | None) -> Iterator[Place]:
    """What one can go to on this page; the page itself comes first."""
    yield Place(row, title, title)
    section = ""
    for part in page.findChildren(QWidget) if page is not None else ():
        if isinstance(part, QLabel) and part.property("role") == "title":
            section = part.text()
        elif _can_be_found(part, page):
            name, about = _spoken(part)
            if name:
                about = " ".join((about, section, *_choices(part)))
                yield Place(row, title, name, part, about)


def _can_be_found(control: QWidget, page: QWidget | None) -> bool:
    is_reached = bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_part = isinstance(control.parentWidget(), QComboBox) or bool(control.property(ASIDE))
    return is_reached and not is_part and page is not None and control.isVisibleTo(page)


def _spoken(control: QWidget) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(control)
    # Asked for its name, a list to choose from tells what is chosen.
    name = control.accessibleName() or interface.text(QAccessible.Text.Name)
    return name.replace("&", ""), interface.text(QAccessible.Text.Description)


def _choices(control: QWidget) -> Iterable[str]:
    if isinstance(control, QComboBox) and control.count() <= MOST_CHOICES:
        return (control.itemText(row) for row in range(control.count()))
    return ()


def found(text: str, known: Iterable[Place]) -> list[Place]:
    """Those that hold every word of the text, the ones that are called so first."""
    wanted = fold(text).split()
    if not wanted:
        return []
    ranked = [(rank, place) for place in known if (rank := _rank(wanted, place)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return [place for _, place in ranked[:MOST_FOUND]]


def _rank(wanted: list[str], place: Place) -> int | None:
    """How well it fits, the least being the best; ``None``: not at all."""
    name, is_button = fold(place.name), isinstance(place.control, QPushButton)
    whole = f"{name} {fold(place.about)} {fold(place.page_title)}"
    if not all(word in whole for word in wanted):
        return None
    if name.startswith(wanted[0]) and not is_button:
        return 0
    return 1 if all(word in name for word in wanted) and not is_button else 2


class SettingsSearch(QObject):
    """The field to search with, and the list of what was found."""

    changed = Signal()
    """Another text is searched for, or none any more."""
    chosen = Signal(object)
    """Go to this ``Place``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self.field, self.results = QLineEdit(parent), QListWidget(parent)
        self.field.setObjectName("settingsSearch")
        self.field.setPlaceholderText(tr("Search (Ctrl+F)"))
        self.field.setAccessibleName(tr("Search the settings"))
        make_clearable(self.field)
        self.results.setObjectName("settingsFound")
        self.results.setAccessibleName(tr("Settings found"))
        self.results.setItemDelegate(DetailDelegate(self.results))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.results.hide()
        self.field.textChanged.connect(self.changed)
        self.results.itemClicked.connect(lambda _item: self._choose())
        for part in (self.field, self.results):
            part.installEventFilter(self)

    def is_active(self) -> bool:
        """Is something searched for?"""
        return bool(self.field.text().strip())

    def show_places(self, places: list[Place]) -> None:
        """List what was found."""
        self._places = places
        self.results.clear()
        for place in places:
            item = QListWidgetItem(place.name)
            at = place.page_title if place.control is not None else tr("Page")
            item.setData(DETAIL, at)
            item.setData(MARK, "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place.name}, {at}")
            item.setToolTip(place.name)
            self.results.addItem(item)
        self.results.setCurrentRow(0)
        if self.is_active():
            said = trn("{n} setting found", "{n} settings found", len(places))
            self.results.setAccessibleDescription(said)
            announce(self.field, said)

    def show_results(self, *, is_shown: bool, is_narrow: bool) -> None:
        """Show what was found, or the pages again."""
        row = self.results.sizeHintForRow(0) if self._places else 0
        most = _ROWS_IN_NARROW * row + 4 if is_narrow else 16777215
        self.results.setMinimumHeight(min(len(self._places), _ROWS_IN_NARROW) * row)
        self.results.setMaximumHeight(most)
        self.results.setVisible(is_shown)

    def begin(self) -> None:
        """Search for something else."""
        self.field.setFocus()
        self.field.selectAll()

    def clear(self) -> None:
        """Search for nothing."""
        self.field.clear()

    def _choose(self) -> None:
        row = self.results.currentRow()
        if 0 <= row < len(self._places):
            self.chosen.emit(self._places[row])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == event.Type.KeyPress:
            return self._on_key(watched, event)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Enter goes there, the arrows walk through what was found, Esc gives the search up."""
        key, row = event.key(), self.results.currentRow()
        steps = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        if key in ENTER and self.is_active():
            self._choose()
        elif key == Qt.Key.Key_Escape.value and self.is_active():
            self.clear()
            self.field.setFocus()
        elif watched is self.field and key in steps and self._places:
            self.results.setCurrentRow(max(0, min(row + steps[key], len(self._places) - 1)))
            announce(self.field, str(self.results.currentItem().text()))
        else:
            return False
        return True


def _whole_of(control: QWidget) -> QWidget:
    """The control with its label and what is said about it."""
    parent = control.parentWidget()
    return parent if isinstance(parent, LabelledEdit | SettingCheck) else control


def go_to(control: QWidget) -> None:
    """Put the focus there, and mark it for as long as the eye needs; a control that is not enabled
    is marked alone."""
    if control.isEnabled():
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
    whole = _whole_of(control)
    _mark(whole, is_marked=True)
    gone = QTimer(whole, interval=MARKED_MS, singleShot=True)
    gone.timeout.connect(lambda: _mark(whole, is_marked=False))
    gone.timeout.connect(gone.deleteLater)
    gone.start()


def _mark(whole: QWidget, *, is_marked: bool) -> None:
    whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, is_marked)
    whole.setProperty(FOUND, is_marked)
    whole.style().unpolish(whole)
    whole.style().polish(whole)
