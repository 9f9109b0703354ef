"""The one narrow window: the dialer on top, the calls below, what stands in the way in between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.messages import Act, Dial, Dismiss, PollNow, Trouble, Watch
from clicktodial.errors import DialInProgressError, InputError
from clicktodial.gui import icons
from clicktodial.gui.models.rows import Command as RowCommand
from clicktodial.gui.models.rows import Row, make_row
from clicktodial.gui.models.status import worst_account
from clicktodial.gui.widgets.banner import Banner, TroubleBar
from clicktodial.gui.widgets.call_list import CallList
from clicktodial.gui.widgets.dialer import Dialer
from clicktodial.gui.widgets.footer import Footer
from clicktodial.gui.widgets.pages import EmptyPage, WelcomePage
from clicktodial.gui.widgets.people_list import PeopleList
from clicktodial.gui.widgets.transfer import TransferPage
from clicktodial.gui.windows.keys import add_keys
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.snapshot import Phase, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QMenu

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey

TICK_MS = 1000


class MainWindow(QWidget):
    """A view of the snapshot; every press becomes a command."""

    painted = Signal()
    """Once, after the first painting: the rest of the program may start."""
    shown = Signal()
    accounts_wanted = Signal(str)
    demo_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        submit: Callable[[Command], None],
        *,
        hides_on_close: Callable[[], bool],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._theme, self._submit, self._monotonic = theme, submit, monotonic
        self._hides_on_close = hides_on_close
        self._snapshot = Snapshot()
        self._settings: Settings | None = None
        self._rows: dict[EntryKey, tuple[CallEntry, AccountView, bool, Row]] = {}
        self._is_painted = False
        self.setWindowTitle(tr("Click-to-Dial"))
        self.setObjectName("window")
        self.setWindowIcon(icons.icon("clicktodial"))
        self.setMinimumSize(320, 360)
        self.resize(372, 560)
        self._make_parts()
        self._lay_out()
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        add_keys(self)
        self._show_page()

    def _make_parts(self) -> None:
        self.results = PeopleList(self._theme, self)
        self.results.setObjectName("results")
        self.dialer = Dialer(self.results, self._submit, self)
        self.dialer.results_wanted.connect(self._show_page)
        self.banner = Banner(self)
        self.banner.retry_pressed.connect(lambda: self._submit(PollNow()))
        self.banner.sign_in_pressed.connect(self.accounts_wanted)
        self.trouble = TroubleBar(self)
        self.calls = CallList(self._theme, self._on_row_button, self)
        self.empty = EmptyPage(self._theme, self)
        self.welcome = WelcomePage(self._theme, self)
        self.welcome.add_pressed.connect(lambda: self.accounts_wanted.emit(""))
        self.welcome.demo_pressed.connect(self.demo_wanted)
        self.transfer = TransferPage(self._theme, self._submit, self)
        self.transfer.closed.connect(self.close_transfer)
        self.footer = Footer(self._theme, self)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("menuButton")
        self.menu_button.setProperty("role", "plain")
        self.menu_button.setText("☰")
        self.menu_button.setAccessibleName(tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        for page in (self.calls, self.results, self.empty, self.welcome, self.transfer):
            self.stack.addWidget(page)
        self.results.setViewportMargins(12, 8, 12, 0)
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(6, 10, 12, 2)
        head.setSpacing(4)
        head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.dialer, 1)
        line = QFrame(self)
        line.setProperty("role", "line")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.banner, self.trouble, self._head):
            whole.addWidget(part)
        whole.addWidget(self.stack, 1)
        whole.addWidget(line)
        whole.addWidget(self.footer)
        QWidget.setTabOrder(self.dialer.edit, self.dialer.call_button)
        QWidget.setTabOrder(self.dialer.call_button, self.menu_button)
        self.dialer.edit.setFocus()

    def set_menu(self, menu: QMenu) -> None:
        """The tray's menu, which is the window's, too."""
        self.menu_button.setMenu(menu)

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The accounts and preferences as they are now."""
        self._settings = settings
        self.dialer.set_settings(settings)
        self._show_page()

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show the picture; what is the same object as before is not touched."""
        known = {entry.key for entry in self._snapshot.entries}
        self._snapshot = snapshot
        views = {view.account.name: view for view in snapshot.accounts}
        several = len(views) > 1
        rows = [self._row(entry, views[entry.account], several) for entry in snapshot.entries]
        self._rows = {
            row.entry.key: (row.entry, views[row.entry.account], several, row) for row in rows
        }
        self.calls.set_rows(rows)
        self._follow_new(known)
        self._close_ended_transfer()
        self._tick()
        self._show_page()

    def _row(self, entry: CallEntry, view: AccountView, several: bool) -> Row:  # noqa: FBT001
        known = self._rows.get(entry.key)
        if known and known[0] is entry and known[1] is view and known[2] is several:
            return known[3]
        return make_row(entry, view, several_accounts=several)

    def _follow_new(self, known: set[EntryKey]) -> None:
        """A call that is being placed becomes the current one."""
        for entry in self._snapshot.entries:
            if entry.phase is Phase.PLACING and entry.key not in known:
                self.calls.show_entry(entry.key)

    def on_notice(self, notice: Notice) -> None:
        """Answers to questions, and troubles that belong to no row."""
        self.dialer.field.on_notice(notice)
        self.transfer.field.on_notice(notice)
        match notice:
            # The second press of a double click is swallowed: the row shows the first one's call.
            case Trouble(DialInProgressError()):
                pass
            case Trouble(InputError() as error):
                self.dialer.say(str(error))
            case Trouble(error):
                self.trouble.add(error)
            case _:
                pass

    # ---- showing

    def _show_page(self) -> None:
        self.stack.setCurrentWidget(self._page())

    def _page(self) -> QWidget:
        if self.transfer.row() is not None:
            return self.transfer
        if self.dialer.edit.text().strip():
            return self.results
        if self._settings is not None and not self._settings.accounts:
            return self.welcome
        return self.calls if self._snapshot.entries else self.empty

    def _tick(self) -> None:
        now = self._monotonic()
        worst = worst_account(self._snapshot)
        self.banner.show_view(worst, now)
        self.empty.show_account(worst)
        self.footer.show_snapshot(self._snapshot, now)
        runs = self.calls.tick() or self.banner.counts()
        if runs and self.isVisible():
            if not self._ticker.isActive():
                self._ticker.start()
        else:
            self._ticker.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    # ---- presses

    def _on_row_button(self, row: Row, does: Action | RowCommand) -> None:
        entry = row.entry
        match does:
            case RowCommand.CALL_AGAIN:
                self._submit(Dismiss(entry.key))
                self._submit(Dial(entry.peer.number, entry.account, entry.source, entry.peer.name))
            case RowCommand.DISMISS:
                self._submit(Dismiss(entry.key))
            case Action.TRANSFER:
                self.open_transfer(row)
            case action:
                self.act(row, action)

    def act(self, row: Row, action: Action) -> None:
        """Send an action for the row's call, if its button could be pressed now."""
        call = row.entry.call
        offered = (*row.buttons, *row.more, *((row.end,) if row.end else ()))
        if call is not None and any(b.does is action and b.enabled for b in offered):
            self._submit(Act(call.account, call.id, action))

    def open_transfer(self, row: Row) -> None:
        """Show the transfer picker for this row's call."""
        if any(b.does is Action.TRANSFER and b.enabled for b in row.buttons):
            self._head.hide()
            self.transfer.open_for(row)
            self._show_page()

    def close_transfer(self) -> None:
        """Back to the calls; what was not chosen is not sent."""
        self.transfer.leave()
        self._head.show()
        self._show_page()
        self.dialer.edit.setFocus()

    def _close_ended_transfer(self) -> None:
        row = self.transfer.row()
        if row is not None and not any(
            entry.key == row.entry.key and entry.phase is Phase.LIVE
            for entry in self._snapshot.entries
        ):
            self.close_transfer()
            self.dialer.say(tr("The call ended before it was transferred"))

    # ---- coming and going

    def bring_up(self, text: str = "") -> None:
        """Show the window in front; ``text`` waits in the dialer for Enter."""
        self.showNormal()
        self.raise_()
        self.activateWindow()
        if text:
            self.dialer.fill_in(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
        self._submit(Watch(watched=True))
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._submit(Watch(watched=False))
        self._ticker.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hides to the tray; without a tray the window is minimised instead."""
        event.ignore()
        if self._hides_on_close():
            self.hide()
        else:
            self.showMinimized()
