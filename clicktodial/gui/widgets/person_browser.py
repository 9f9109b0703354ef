"""Everybody: a field to search, filters, the list with its letters, and what can be done to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.people import amount_words
from clicktodial.gui.widgets.forms import make_clearable
from clicktodial.gui.widgets.labels import LeadingLabel, WrappedLabel
from clicktodial.gui.widgets.letter_strip import LetterStrip
from clicktodial.gui.widgets.pages import NoContactsPage
from clicktodial.gui.widgets.person_list import PersonList
from clicktodial.i18n import tr
from clicktodial.model.people import PeopleQuery

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command
    from clicktodial.engine.people_messages import PeopleListed
    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.theme import Theme

_TO_LIST = frozenset(
    {
        Qt.Key.Key_Down.value,
        Qt.Key.Key_Up.value,
        Qt.Key.Key_PageDown.value,
        Qt.Key.Key_PageUp.value,
        Qt.Key.Key_Return.value,
        Qt.Key.Key_Enter.value,
    }
)
SEARCH_MS = 60
"""So long nothing more must be typed before it is searched for: one question a word, not a key."""


class PersonBrowser(QWidget):
    """The first page of the tab."""

    new_pressed = Signal()
    doubles_pressed = Signal()

    def __init__(self, theme: Theme, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._error: ClickToDialError | None = None
        self.edit = QLineEdit(self)
        self.edit.setObjectName("peopleSearch")
        self.edit.setPlaceholderText(tr("Search in the contacts"))
        self.edit.setAccessibleName(tr("Search in the contacts"))
        make_clearable(self.edit)
        self.edit.setMaxLength(256)
        self.edit.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._soon.timeout.connect(self._search)
        self.edit.textChanged.connect(lambda _text: self._soon.start())
        self.favourites = QPushButton(tr("★ Favourites"), self)
        self.favourites.setObjectName("onlyFavourites")
        self.favourites.setCheckable(True)
        self.favourites.setProperty("role", "chip")
        self.favourites.setAccessibleName(tr("Favourites only"))
        self.favourites.toggled.connect(lambda _on: self._search())
        self.company = QPushButton(self)
        self.company.setObjectName("onlyCompany")
        self.company.setProperty("role", "chip")
        self.company.clicked.connect(lambda: self.show_company(""))
        self.company.hide()
        self.amount = LeadingLabel("muted", self)
        self.amount.setObjectName("peopleAmount")
        self.list = PersonList(theme, submit, self)
        self.list.typed.connect(self._on_typed)
        self.list.arrived.connect(self._on_arrived)
        self.letters = LetterStrip(theme, self)
        self.letters.pressed.connect(self.list.go_to)
        self.nobody = NoContactsPage(theme, self)
        self.nobody.new_pressed.connect(self.new_pressed)
        self.nothing = WrappedLabel("muted", self)
        self.nothing.setObjectName("nobodyFound")
        self._lay_out()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(6)
        filters.addWidget(self.favourites)
        filters.addWidget(self.company)
        filters.addStretch(1)
        filters.addWidget(self.amount)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 6)
        head.setSpacing(6)
        head.addWidget(self.edit)
        head.addLayout(filters)
        self._head = QWidget(self)
        self._head.setLayout(head)
        everybody = QWidget(self)
        beside = QHBoxLayout(everybody)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.letters)
        above = QWidget(self)
        found_none = QVBoxLayout(above)
        found_none.setContentsMargins(14, 10, 14, 10)
        found_none.addWidget(self.nothing)
        found_none.addStretch(1)
        self._stack = QStackedWidget(self)
        for page in (everybody, self.nobody, above):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(64)
        self._everybody, self._found_none = everybody, above
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._stack, 1)
        whole.addLayout(self._foot())
        self._foot_shown(shown=False)

    def _foot(self) -> QHBoxLayout:
        self.new_button = QPushButton(tr("New contact…"), self)
        self.new_button.setObjectName("newContact")
        self.new_button.clicked.connect(self.new_pressed)
        self.doubles_button = QPushButton(tr("Find doubles…"), self)
        self.doubles_button.setObjectName("findDoubles")
        self.doubles_button.clicked.connect(self.doubles_pressed)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 2, 6, 2)
        for button in (self.new_button, self.doubles_button):
            button.setProperty("role", "plain")
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _foot_shown(self, *, shown: bool) -> None:
        self._head.setVisible(shown)
        self.new_button.setVisible(shown)
        self.doubles_button.setVisible(shown)

    # ---- what is listed

    def begin(self) -> None:
        """List everybody, at first."""
        self.list.lines.start()

    def refresh(self) -> None:
        """The contacts are others now."""
        self.list.lines.refresh()

    def take(self, listed: PeopleListed) -> None:
        """An answer of the engine's."""
        self._error = listed.error
        self.list.take(listed)

    def show_company(self, company: str) -> None:
        """List only those of this company; of all, when it is empty."""
        self.company.setVisible(bool(company))
        # The whole name may be longer than the window is wide.
        short = company if len(company) <= 24 else company[:23] + "…"
        self.company.setText(f"{short} ✕".replace("&", "&&"))
        self.company.setToolTip(company)
        self.company.setAccessibleName(tr("Only {company}: show all again", company=company))
        self._company = company
        self._search()

    _company = ""

    def _search(self) -> None:
        self._soon.stop()
        text = self.edit.text().strip()
        only = self.favourites.isChecked()
        self.list.show_query(PeopleQuery(text, self._company, favourites_only=only))

    def _on_arrived(self) -> None:
        total = self.list.lines.total()
        is_whole = self.list.query == PeopleQuery()
        self.letters.show_letters(self.list.letters() if is_whole else ())
        self.amount.setText(amount_words(total) if total else "")
        has_nobody = is_whole and not total and self._error is None
        self._foot_shown(shown=not has_nobody)
        if total:
            self._stack.setCurrentWidget(self._everybody)
        elif has_nobody:
            self._stack.setCurrentWidget(self.nobody)
        else:
            self.nothing.show_text(self._nothing_words())
            self._stack.setCurrentWidget(self._found_none)

    def _nothing_words(self) -> str:
        if self._error is not None:
            return str(self._error)
        if self.list.query.text:
            return tr("Nobody is called so, and no number has these digits.")
        return tr("There is nobody of this kind.")

    # ---- keys

    def go_in(self) -> None:
        """Where the keys act when the page is come to."""
        if self._stack.currentWidget() is self.nobody:
            self.nobody.button.setFocus()
        elif not self.edit.hasFocus():
            self.list.setFocus()

    def escape(self) -> bool:
        """Take back what narrows the list down; false when nothing does."""
        if self.edit.text():
            self.edit.clear()
        elif self.favourites.isChecked():
            self.favourites.setChecked(False)
        elif self._company:
            self.show_company("")
        else:
            return False
        self._search()
        return True

    def _on_typed(self, text: str) -> None:
        self.edit.setFocus()
        self.edit.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter move through what was found while the field keeps the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _TO_LIST
        ):
            if self._soon.isActive():
                self._search()
            if not self.list.lines.is_waiting():
                self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
