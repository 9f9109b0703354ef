"""The pages of the settings window: one table, and the list to choose from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from clicktodial.gui.widgets.forms import Choice
from clicktodial.gui.windows.settings_search import SettingsSearch
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command
    from clicktodial.gui.models.settings_keeper import SettingsKeeper
    from clicktodial.gui.widgets.settings_sheet import SettingsSheet


class PageName(StrEnum):
    """The pages; ``SettingsWindow.open_at`` takes the values."""

    ACCOUNTS = "accounts"
    DIAL_PLAN = "dial-plan"
    KEYS = "keys"
    LINKS = "links"
    NOTIFICATIONS = "notifications"
    CONTACTS = "contacts"
    CALLS = "calls"
    APPEARANCE = "appearance"
    PROGRAM = "program"
    DIAGNOSTICS = "diagnostics"


class PageEntry(NamedTuple):
    """One page of the table; it is made when it is first shown."""

    name: PageName
    title: str
    make: Callable[[SettingsKeeper, Callable[[Command], None], QWidget], SettingsSheet]


def page_table() -> tuple[PageEntry, ...]:
    """All pages in their order. A further page is one more line."""
    return (
        PageEntry(PageName.ACCOUNTS, tr("Accounts"), _accounts_page),
        PageEntry(PageName.DIAL_PLAN, tr("Dial plan"), _dial_plan_page),
        PageEntry(PageName.KEYS, tr("Keys"), _keys_page),
        PageEntry(PageName.LINKS, tr("Links and clipboard"), _links_page),
        PageEntry(PageName.NOTIFICATIONS, tr("Notifications"), _notifications_page),
        PageEntry(PageName.CONTACTS, tr("Contacts"), _contacts_page),
        PageEntry(PageName.CALLS, tr("Calls and history"), _calls_page),
        PageEntry(PageName.APPEARANCE, tr("Appearance"), _appearance_page),
        PageEntry(PageName.PROGRAM, tr("Program"), _program_page),
        PageEntry(PageName.DIAGNOSTICS, tr("Diagnostics"), _diagnostics_page),
    )


def _accounts_page(
    keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.accounts import AccountsPage

    return AccountsPage(keeper, submit, parent)


def _dial_plan_page(
    keeper: SettingsKeeper, _submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_plan import DialPlanPage

    return DialPlanPage(keeper, parent)


def _keys_page(
    keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_keys import KeysPage

    return KeysPage(keeper, submit, parent)


def _links_page(
    keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_links import LinksPage

    return LinksPage(keeper, submit, parent)


def _contacts_page(
    keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_contacts import ContactsPage

    return ContactsPage(keeper, submit, parent)


def _notifications_page(
    keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_notifications import NotificationsPage

    return NotificationsPage(keeper, submit, parent)


def _calls_page(
    keeper: SettingsKeeper, _submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_calls import CallsPage

    return CallsPage(keeper, parent)


def _appearance_page(
    keeper: SettingsKeeper, _submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_appearance import AppearancePage

    return AppearancePage(keeper, parent)


def _diagnostics_page(
    _keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_diagnostics import DiagnosticsPage

    return DiagnosticsPage(submit, parent)


def _program_page(
    _keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
) -> SettingsSheet:
    from clicktodial.gui.windows.settings_program import ProgramPage

    return ProgramPage(submit, parent)


class Navigation(QWidget):
    """The titles of the pages: a list, or one line to choose from where the window is narrow.
    While something is searched for, what was found stands in their place."""

    chosen = Signal(int)

    def __init__(self, titles: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.search = SettingsSearch(self)
        self.list, self.choice = QListWidget(self), Choice(self)
        self.list.setObjectName("settingsPages")
        self.choice.setObjectName("settingsPage")
        for part in (self.list, self.choice):
            part.addItems(titles)
            part.setAccessibleName(tr("Pages of the settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.search.field)
        whole.addWidget(self.choice)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.search.results, 1)
        self.list.currentRowChanged.connect(self.choose)
        self.choice.currentIndexChanged.connect(self.choose)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Be one line, or a list."""
        had_focus = self.list.hasFocus() or self.choice.hasFocus()
        self._is_narrow = narrow
        self.show_parts()
        if had_focus:
            (self.choice if narrow else self.list).setFocus()

    def show_parts(self) -> None:
        """The pages, or what was found."""
        is_searching = self.search.is_active()
        self.choice.setVisible(self._is_narrow and not is_searching)
        self.list.setVisible(not self._is_narrow and not is_searching)
        self.search.show_results(is_shown=is_searching, is_narrow=self._is_narrow)

    def choose(self, row: int) -> None:
        """Mark this page."""
        for blocker in (QSignalBlocker(self.list), QSignalBlocker(self.choice)):
            self.list.setCurrentRow(row)
            self.choice.setCurrentIndex(row)
            blocker.unblock()
        self.chosen.emit(row)
