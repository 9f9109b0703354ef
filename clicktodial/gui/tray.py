"""The tray's icon and its menu, which is the window's menu, too."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from clicktodial.engine.messages import Act
from clicktodial.gui import icons
from clicktodial.gui.models.page import Page
from clicktodial.gui.models.quiet import quiet_text
from clicktodial.gui.models.rows import action_text, end_text
from clicktodial.gui.models.status import TrayState, tray_state, tray_text, watching_word
from clicktodial.gui.panel import is_worth_waiting
from clicktodial.gui.quiet_menu import QuietMenu
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, possible_actions
from clicktodial.model.capabilities import Service
from clicktodial.model.settings import ColorScheme
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    Freshness,
    Snapshot,
    Watching,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.model.history import PastCall

LOOK_FOR_TRAY_MS = 2000
"""A panel may start later than we do."""
LOOK_UNTIL_MS = 60_000
MOST_CALLS = 9
"""So many calls find room in the menu; the window shows them all."""


class Menu(QMenu):
    """Accounts and calls as they are, then what can be done."""

    window_wanted = Signal()
    clipboard_wanted = Signal()
    palette_wanted = Signal()
    settings_wanted = Signal()
    settings_page_wanted = Signal(str)
    """By its ``PageName``; asked for in the palette."""
    team_wanted = Signal()
    accounts_wanted = Signal()
    events_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    keys_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()
    scheme_chosen = Signal(str)
    past_call_chosen = Signal(object)
    """The other side of this ``PastCall`` is to be called."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._snapshot = Snapshot()
        self._live: list[QAction] = []
        self._live_owners: list[QObject] = []
        self.aboutToShow.connect(self._make_live_entries)
        self._first_fixed = self._entry(tr("Show window"), self.window_wanted)
        self._entry(tr("Dial from clipboard"), self.clipboard_wanted)
        self._recent = self.addMenu(tr("Call again"))
        self._recent.menuAction().setVisible(False)
        self._palette = self._entry(tr("Find or do…"), self.palette_wanted)
        # Shown here, pressed in the window: as a second shortcut it would take the first's place.
        self._palette.setShortcut(QKeySequence("Ctrl+K"))
        self._palette.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.quiet = QuietMenu(self)
        self.quiet.wished.connect(self._be_quiet)
        self.addMenu(self.quiet)
        self._team = self._entry(tr("Team…"), self.team_wanted)
        self._entry(tr("Accounts…"), self.accounts_wanted)
        self._events = self._entry(tr("Phone call events…"), self.events_wanted)
        self._entry(tr("Import contacts…"), self.import_wanted)
        self._entry(tr("Export contacts…"), self.export_wanted)
        self._entry(tr("Settings…"), self.settings_wanted)
        self._schemes = self._scheme_menu()
        self._show_offered()
        self.addSeparator()
        self._entry(tr("Keys"), self.keys_wanted)
        self._entry(tr("About Click-to-Dial"), self.about_wanted)
        self.addSeparator()
        self._quit = self._entry(tr("Quit"), self.quit_wanted)

    def _entry(self, text: str, signal: SignalInstance) -> QAction:
        entry = self.addAction(text)
        entry.triggered.connect(signal)
        return entry

    def pages(self) -> tuple[Page, ...]:
        """What the palette can find by name: the entries that are always here."""
        left_out = {self._palette, self._quit, *self._live}
        entries = tuple(
            Page(entry.text(), entry.trigger)
            for entry in self.actions()
            if entry.isVisible() and not entry.isSeparator() and entry.menu() is None
            if entry not in left_out
        )
        return (*entries, *self.quiet.pages())

    def _be_quiet(self, until: float | None) -> None:
        # Not before it is needed: the window is not to wait for it.
        from clicktodial.engine.incoming_messages import BeQuiet

        self._submit(BeQuiet(until))

    def show_recent(self, calls: Sequence[PastCall]) -> None:
        """The people of the last calls; one press calls them."""
        from clicktodial.gui.models.past_calls import recent_line

        self._recent.clear()
        for call in calls:
            if call.peer.number:
                entry = self._recent.addAction(recent_line(call).replace("&", "&&"))
                entry.triggered.connect(lambda _=False, c=call: self.past_call_chosen.emit(c))
        self._recent.menuAction().setVisible(not self._recent.isEmpty())

    def _scheme_menu(self) -> dict[ColorScheme, QAction]:
        menu, group = self.addMenu(tr("Appearance")), QActionGroup(self)
        words = {
            ColorScheme.SYSTEM: tr("As the desktop"),
            ColorScheme.LIGHT: tr("Light"),
            ColorScheme.DARK: tr("Dark"),
        }
        made = {}
        for scheme, text in words.items():
            entry = made[scheme] = menu.addAction(text)
            entry.setCheckable(True)
            group.addAction(entry)
            entry.triggered.connect(lambda _=False, s=scheme: self.scheme_chosen.emit(s.value))
        return made

    def show_scheme(self, scheme: ColorScheme) -> None:
        """Tick the scheme that is worn."""
        self._schemes[scheme].setChecked(True)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The accounts and calls as they are; the entries are made when the menu is opened."""
        self._snapshot = snapshot
        self._show_offered()

    def _show_offered(self) -> None:
        """What no account can do is not in the menu."""
        views = self._snapshot.accounts
        self._team.setVisible(any(view.account.traits.lists_calls for view in views))
        self._events.setVisible(any(Service.EVENTS in view.offered for view in views))

    def _make_live_entries(self) -> None:
        for old in self._live:
            self.removeAction(old)
        for owner in self._live_owners:
            owner.deleteLater()
        self._live_owners = []
        self._live = self._live_entries()
        self.insertActions(self._first_fixed, self._live)

    def _live_entries(self) -> list[QAction]:
        views = {view.account.name: view for view in self._snapshot.accounts}
        words = [
            tr("{account}: {state}", account=name, state=_state_word(view))
            for name, view in views.items()
        ]
        accounts = [QAction(text, self) for text in words]
        menus = [
            self._call_menu(entry, views[entry.account])
            for entry in self._snapshot.live[:MOST_CALLS]
        ]
        calls = [menu.menuAction() for menu in menus]
        separator = QAction(self)
        # A call's menu owns its entry, which goes with it.
        self._live_owners = [*accounts, *menus, separator]
        separator.setSeparator(True)
        for entry in accounts:
            entry.setEnabled(False)
        return [*accounts, *calls, separator] if accounts else []

    def _call_menu(self, entry: CallEntry, view: AccountView) -> QMenu:
        menu, call = QMenu(entry.peer.label, self), entry.call
        current = view.freshness is Freshness.CURRENT
        if call is None:
            return menu
        for action in possible_actions(call, view.offered):
            if action in {Action.HOLD, Action.RESUME, Action.HANG_UP}:
                ends = action is Action.HANG_UP
                does = menu.addAction(end_text(call) if ends else action_text(action))
                does.setEnabled(current and entry.pending is not action)
                does.triggered.connect(
                    lambda _=False, c=call, a=action: self._submit(Act(c.account, c.id, a))
                )
        return menu


def _state_word(view: AccountView) -> str:
    is_polled = view.watching is Watching.POLLING and not view.account.bridge
    return {
        Freshness.SIGNED_OUT: tr("signed out"),
        Freshness.CONNECTING: tr("connecting"),
        Freshness.CURRENT: tr("ready") if is_polled else watching_word(view.watching),
        Freshness.STALE: tr("not current"),
    }[view.freshness]


class Tray(QObject):
    """Shows one of eight states; without a tray it shows nothing and the window stands in.

    ``icon`` is ``None`` while a panel is waited for (``gui.panel``).
    """

    activated = Signal()

    def __init__(self, icon: QSystemTrayIcon | None, menu: Menu, parent: QObject) -> None:
        super().__init__(parent)
        self.icon: QSystemTrayIcon | None = None
        self._menu = menu
        self._snapshot = Snapshot()
        self._missed = 0
        self._quiet_until: float | None = None
        self._state: TrayState | None = None
        self._waited_ms = 0
        self._look = QTimer(self, interval=LOOK_FOR_TRAY_MS)
        self._look.timeout.connect(self._look_again)
        if icon is not None:
            self._adopt(icon)
        else:
            self._look.start()

    def _adopt(self, icon: QSystemTrayIcon) -> None:
        self.icon = icon
        icon.setParent(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._on_activated)
        self._show_state()
        if not self.is_there():
            self._look.start()

    def is_there(self) -> bool:
        """Is there a tray now? A panel may come later, or go."""
        if self.icon is None:
            if is_worth_waiting():
                return False
            icon = QSystemTrayIcon(icons.icon("tray-offline"))
            self._adopt(icon)
            icon.show()
        return QSystemTrayIcon.isSystemTrayAvailable()

    def leave(self) -> None:
        """Take the icon away: the program ends."""
        if self.icon is not None:
            self.icon.hide()

    def _look_again(self) -> None:
        self._waited_ms += LOOK_FOR_TRAY_MS
        if self.icon is not None and self.is_there():
            self.icon.hide()
            self.icon.show()
        if self.is_there() or self._waited_ms >= LOOK_UNTIL_MS:
            self._look.stop()

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show what goes on."""
        self._snapshot = snapshot
        self._menu.show_snapshot(snapshot)
        self._show_state()

    def on_notice(self, notice: Notice) -> None:
        """A missed call stays a badge until it is returned, or marked as done in the history."""
        from clicktodial.engine.history_messages import HistoryChanged

        if isinstance(notice, HistoryChanged):
            self._missed = notice.missed
            self._menu.show_recent(notice.recent)
            self._show_state()

    def show_quiet(self, until: float | None) -> None:
        """Until when the user is not to be disturbed; ``None``: one may."""
        self._quiet_until = until
        self._menu.quiet.show_quiet(until)
        self._show_state()

    def _show_state(self) -> None:
        if self.icon is None:
            return
        is_quiet = self._quiet_until is not None
        state = tray_state(self._snapshot, self._missed, is_quiet=is_quiet)
        if state is not self._state:
            self._state = state
            self.icon.setIcon(icons.icon(state))
        quiet = quiet_text(self._quiet_until, time.time()) if self._quiet_until else ""
        text = tray_text(state, self._snapshot, self._missed, quiet)
        if text != self.icon.toolTip():
            self.icon.setToolTip(text)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.activated.emit()
