"""The settings: one window, its pages in one table, each change applied at once.

``program.show_settings`` makes it when it is first wanted, and a page when it is first shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.incoming_messages import QuietChanged
from clicktodial.engine.messages import HotkeysChanged, LinksKnown, SettingsChanged, Trouble
from clicktodial.errors import StorageError, UnknownAccountError
from clicktodial.gui.models.settings_keeper import SettingsKeeper
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.widgets.settings_parts import ENTER, button
from clicktodial.gui.windows.settings_pages import Navigation, PageName, page_table
from clicktodial.gui.windows.settings_search import found, go_to, places
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.widgets.settings_sheet import SettingsSheet
    from clicktodial.gui.windows.settings_search import Place
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import Snapshot

_TITLE_BAR = 48
_LIST_WIDTH, _FOUND_WIDTH, _NARROW = 176, 250, 560
"""Logical pixels: of the list, of what was found, and of the window that has no room for either."""


class SettingsWindow(QDialog):
    """Shows and changes the settings. Calls can be handled while it is open."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self.keeper = SettingsKeeper(submit)
        self.keeper.asked = self._on_asked
        self._table = page_table()
        self._pages: dict[PageName, SettingsSheet] = {}
        self._told: dict[type, Notice] = {}
        self._snapshot: Snapshot | None = None
        self._seen: SettingsSheet | None = None
        self._closes_when_done = False
        self.setObjectName("settingsWindow")
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(320, 320)
        self.resize(760, min(640, self.screen().availableGeometry().height() - _TITLE_BAR))
        self._make_parts()
        self._lay_out()
        self.navigation.chosen.connect(self._on_chosen)
        search = self.navigation.search
        search.changed.connect(self._on_search)
        search.chosen.connect(self._go_to)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(search.begin)
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.close)

    def _make_parts(self) -> None:
        self.navigation = Navigation(tuple(entry.title for entry in self._table), self)
        self._stack = QStackedWidget(self)
        self.state = words(self)
        self.state.setObjectName("settingsState")
        self.state.hide()
        self.undo_button = button(tr("&Undo"), "undoSetting", self)
        self.undo_button.setAccessibleName(tr("Undo the last change"))
        self.undo_button.hide()
        self.close_button = button(tr("C&lose"), "closeSettings", self)

    def _lay_out(self) -> None:
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 10, 16, 12)
        self._foot.setSpacing(8)
        self._foot.addWidget(self.state, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self.undo_button)
        self._foot.addWidget(self.close_button)
        line = QFrame(self)
        line.setProperty("role", "line")
        self._body = QHBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        # A space, and no margin, which a right-to-left window would not mirror.
        self._body.addSpacing(12)
        self._body.addWidget(self.navigation)
        self._body.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._body, 1)
        whole.addWidget(line)
        whole.addLayout(self._foot)
        self._set_narrow(narrow=False)

    def _set_narrow(self, *, narrow: bool) -> None:
        self._is_narrow = narrow
        self.navigation.set_narrow(narrow=narrow)
        for page in self._pages.values():
            page.set_narrow(narrow=narrow)
        layout = self.navigation.layout()
        assert layout is not None
        if narrow:
            self._body.setDirection(QHBoxLayout.Direction.TopToBottom)
            layout.setContentsMargins(16, 12, 16, 0)
            self.navigation.setMinimumWidth(0)
            self.navigation.setMaximumWidth(16777215)
        else:
            self._body.setDirection(QHBoxLayout.Direction.LeftToRight)
            layout.setContentsMargins(0, 12, 0, 12)
            is_searching = self.navigation.search.is_active()
            self.navigation.setFixedWidth(_FOUND_WIDTH if is_searching else _LIST_WIDTH)

    # ---- pages

    def open_at(self, page: str = "") -> None:
        """Show the window, at this page (see ``PageName``); without one where it was last."""
        names = [entry.name.value for entry in self._table]
        row = names.index(page) if page in names else max(0, self.navigation.list.currentRow())
        if not self.isVisible():
            self._say_nothing()
        self._closes_when_done = False
        self.navigation.search.clear()
        self.navigation.choose(row)
        self.show()
        self.raise_()
        self.activateWindow()
        if self._seen is not None:
            self._seen.go_to_first()

    def open_account(self, name: str = "") -> None:
        """Show the account of that name to sign in to it again; without a name the accounts, or an
        empty form as long as there is none. What was opened for one account closes with it."""
        from clicktodial.gui.windows.accounts import AccountsPage

        closes = self._closes_when_done or not self.isVisible()
        self.open_at(PageName.ACCOUNTS)
        self._closes_when_done = closes
        page = self.page(PageName.ACCOUNTS)
        assert isinstance(page, AccountsPage)
        page.open_account(name)

    def page(self, name: PageName) -> SettingsSheet:
        """The page of that name; made now, if it has never been shown."""
        if name not in self._pages:
            (entry,) = (entry for entry in self._table if entry.name is name)
            made = entry.make(self.keeper, self._submit, self)
            made.setObjectName(f"settings-{name.value}")
            self._pages[name] = made
            self._stack.addWidget(made)
            made.done.connect(self._on_done)
            made.set_narrow(narrow=self._is_narrow)
            made.show_settings(self.keeper.settings)
            made.show_restorable(self.keeper.settings)
            if self._snapshot is not None:
                made.on_snapshot(self._snapshot)
            for notice in self._told.values():
                made.on_notice(notice)
        return self._pages[name]

    def _on_chosen(self, row: int) -> None:
        made = self.page(self._table[row].name)
        self._stack.setCurrentWidget(made)
        self._tell_seen()

    def _on_done(self) -> None:
        if self._closes_when_done:
            self.close()

    def tells_trouble(self) -> bool:
        """Is what goes wrong now said in this window?"""
        return self._seen is not None and self._seen.tells_trouble()

    # ---- searching

    def _on_search(self) -> None:
        """Every page has to be there in order to be searched; each costs a few milliseconds."""
        search = self.navigation.search
        if search.is_active():
            for entry in self._table:
                self.page(entry.name)
        known = (
            place
            for row, entry in enumerate(self._table)
            for place in places(row, entry.title, self._pages.get(entry.name))
        )
        search.show_places(found(search.field.text(), known))
        self._set_narrow(narrow=self._is_narrow)

    def _go_to(self, place: Place) -> None:
        self.navigation.search.clear()
        self.navigation.choose(place.page)
        page = self.page(self._table[place.page].name)
        if place.control is None:
            page.go_to_first()
            return
        page.reveal(place.control)
        go_to(place.control)

    # ---- what can be seen

    def _tell_seen(self) -> None:
        """Tell the pages which of them can be seen."""
        current = self._stack.currentWidget()
        seen = next((p for p in self._pages.values() if p is current), None)
        seen = seen if self.isVisible() and not self.isMinimized() else None
        if self._seen is not None and self._seen is not seen:
            self._seen.set_seen(seen=False, active=False)
        self._seen = seen
        if seen is not None:
            seen.set_seen(seen=True, active=self.isActiveWindow())

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The settings as they are in the file now."""
        is_kept = self.keeper.on_settings(settings)
        self._show_settings()
        if is_kept:
            self._say(self._saved_words(), "good")

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How accounts and calls stand now."""
        self._snapshot = snapshot
        for page in self._pages.values():
            page.on_snapshot(snapshot)

    def on_notice(self, notice: Notice) -> None:
        """Everything the engine tells; what is not about settings is left alone."""
        match notice:
            case SettingsChanged(settings):
                self.on_settings(settings)
            case Trouble(error) if self.keeper.is_waiting and isinstance(
                error, StorageError | UnknownAccountError
            ):
                self.keeper.give_up()
                self._show_settings()
                self._say(str(error), "bad")
            case _:
                if isinstance(notice, HotkeysChanged | LinksKnown | QuietChanged):
                    # A page that is made later wants to know, too.
                    self._told[type(notice)] = notice
                for page in self._pages.values():
                    page.on_notice(notice)

    def _saved_words(self) -> str:
        more = self._seen.saved_words() if self._seen is not None else ""
        return tr("✓ Saved: {more}", more=more) if more else tr("✓ Saved")

    def _show_settings(self) -> None:
        for page in self._pages.values():
            page.show_settings(self.keeper.settings)
            page.show_restorable(self.keeper.settings)

    def _on_asked(self) -> None:
        self._show_settings()
        self._say(tr("Saving…"), "muted")

    def _on_undo(self) -> None:
        self.keeper.undo()

    def _say(self, text: str, role: str) -> None:
        say(self.state, text, role)
        had_focus = self.undo_button.hasFocus()
        self.undo_button.setVisible(self.keeper.can_undo)
        if had_focus and not self.keeper.can_undo:
            self.close_button.setFocus()

    def _say_nothing(self) -> None:
        self.keeper.forget_undo()
        self._say("", "")

    # ---- coming and going

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in ENTER:
            # The window has no button that every Enter presses: it would close while one types.
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_narrow(narrow=event.size().width() < _NARROW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.ActivationChange, QEvent.Type.WindowStateChange)
        if event.type() in kinds:
            self._tell_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_seen()
        # Minimising is no leave-taking: what was typed stays.
        if not event.spontaneous():
            for page in self._pages.values():
                page.on_closed()
