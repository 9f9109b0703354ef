"""The one narrow window: the dialer on top, the calls below, what stands in the way in between."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.messages import (
    Act,
    ChangeSettings,
    ChoicesChanged,
    Dial,
    Dismiss,
    HotkeysChanged,
    PollNow,
    Trouble,
    Watch,
)
from clicktodial.errors import DialInProgressError, InputError
from clicktodial.gui import icons
from clicktodial.gui.models.rows import PARKING_MIN, Row, make_row
from clicktodial.gui.models.rows import Command as RowCommand
from clicktodial.gui.models.status import worst_account
from clicktodial.gui.widgets.banner import Banner, TroubleBar
from clicktodial.gui.widgets.call_list import CallList
from clicktodial.gui.widgets.dialer import Dialer
from clicktodial.gui.widgets.footer import Footer
from clicktodial.gui.widgets.pages import EmptyPage, WelcomePage
from clicktodial.gui.widgets.people_list import PeopleList
from clicktodial.gui.widgets.supervision import SupervisionBar
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.gui.widgets.transfer import TransferPage
from clicktodial.gui.windows.keys import add_keys
from clicktodial.gui.windows.tab_area import TabArea
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, ActionDetails, Direction
from clicktodial.model.capabilities import Service
from clicktodial.model.dialling import DialChoice
from clicktodial.model.numbers import without_separators
from clicktodial.model.planning import planned_by
from clicktodial.model.shortcuts import GlobalKey, KeyStatus
from clicktodial.model.snapshot import Phase, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QMenu

    from clicktodial.engine.messages import Command, LinkOpened, Notice
    from clicktodial.gui.models.dial_form import OptionsQuestion
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.dial_options import DialPage
    from clicktodial.gui.widgets.link_bar import LinkBar
    from clicktodial.gui.widgets.note_bar import NoteBar
    from clicktodial.gui.widgets.quiet_bar import QuietBar
    from clicktodial.model.calls import AccountName, CallId, Peer
    from clicktodial.model.history import PastCall
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey

TICK_MS = 1000
NO_DETAILS = ActionDetails()


class MainWindow(QWidget):
    """A view of the snapshot; every press becomes a command."""

    painted = Signal()
    """Once, after the first painting: the rest of the program may start."""
    shown = Signal()
    hidden = Signal()
    accounts_wanted = Signal(str)
    connect_wanted = Signal()
    """The first account is to be set up."""
    demo_wanted = Signal()
    palette_wanted = Signal()

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
        self.global_keys: Mapping[GlobalKey, str] = {}
        """The keys that work in any program now, in the desktop's words."""
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
        self.dialer = Dialer(self.results, self._submit, self, monotonic=self._monotonic)
        self.dialer.results_wanted.connect(self._show_page)
        self.dialer.options_wanted.connect(self.open_options)
        self.dialer.contact_wanted.connect(self.add_contact)
        self.dialer.edit.textChanged.connect(self._on_typed)
        self.options: DialPage | None = None
        self.banner = Banner(self)
        self.banner.retry_pressed.connect(lambda: self._submit(PollNow()))
        self.banner.sign_in_pressed.connect(self.accounts_wanted)
        self.trouble = TroubleBar(self)
        self.link: LinkBar | None = None
        self.quiet: QuietBar | None = None
        self.note: NoteBar | None = None
        self.supervision = SupervisionBar(self)
        self.supervision.leave_pressed.connect(self._on_leave)
        self.calls = CallList(self._theme, self._on_row_button, self)
        self.empty = EmptyPage(self._theme, self)
        self.welcome = WelcomePage(self._theme, self)
        self.welcome.connect_pressed.connect(self.connect_wanted)
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
        self.tabs = TabArea(self._theme, self._submit, self.stack, self)
        self.tabs.changed.connect(self._on_tab)
        self.tabs.call_wanted.connect(self.call_past)
        self.tabs.contact_wanted.connect(self.add_contact)
        self.tabs.number_wanted.connect(self.dialer.call)
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(6, 10, 12, 2)
        head.setSpacing(4)
        head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.dialer, 1)
        line = QFrame(self)
        line.setProperty("role", "line")
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.banner, self.trouble, self.supervision, self._head, self.tabs.bar):
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
        self.tabs.on_settings(settings)
        self._ask_presence()
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
        self.dialer.set_views(snapshot.accounts)
        self.supervision.show_snapshot(snapshot)
        self.tabs.on_snapshot(snapshot)
        self._ask_presence()
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
        """A call that was placed here becomes the current one."""
        for entry in self._snapshot.entries:
            # The list may have named it already before the picture of its placing was seen.
            is_ours = entry.phase is Phase.PLACING or entry.choice is not None
            if is_ours and entry.key not in known:
                self.tabs.show_tab(Tab.CALLS)
                self.calls.show_entry(entry.key)

    def on_notice(self, notice: Notice) -> None:
        """Answers to questions, and troubles that belong to no row."""
        self.dialer.field.on_notice(notice)
        self.transfer.field.on_notice(notice)
        self.tabs.on_notice(notice)
        if self.note is not None:
            self.note.on_notice(notice)
        match notice:
            case ChoicesChanged():
                self.dialer.set_choices(notice)
            case HotkeysChanged(states):
                self.global_keys = {
                    key: state.trigger
                    for key, state in states.items()
                    if state.status is KeyStatus.ACTIVE
                }
                self.empty.show_key(self.global_keys.get(GlobalKey.DIAL_SELECTION, ""))
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
        page = self._page()
        is_news = page is not self.stack.currentWidget()
        self.stack.setCurrentWidget(page)
        if page is self.welcome and is_news:
            # Without an account there is nothing to type a number for.
            self.welcome.connect_button.setFocus()
        on_tab = page in (self.calls, self.empty) or self.tabs.has_page(page)
        self.tabs.show_strip(has_room=on_tab)

    def _on_tab(self) -> None:
        self._show_page()
        self._tick()

    def show_tab(self, tab: Tab) -> None:
        """Show what is behind that tab; what stands in the way of it is closed."""
        self.bring_up()
        if self.transfer.row() is not None:
            self.close_transfer()
        if self.are_options_open():
            self.close_options()
        self.dialer.edit.clear()
        self.tabs.show_tab(tab)

    def add_contact(self, number: str, name: str) -> None:
        """Write a new contact, begun with this number and name."""
        from clicktodial.gui.widgets.people import PeoplePage

        self.show_tab(Tab.PEOPLE)
        page = self.tabs.page(Tab.PEOPLE)
        assert isinstance(page, PeoplePage)
        page.open_new_contact(number, name)

    def _ask_presence(self) -> None:
        """Whose phone system tells what the phones of the people found are doing."""
        default = self._default()
        self.dialer.field.ask_presence_of(self._presence_from(default.name if default else None))

    def _presence_from(self, name: AccountName | None) -> AccountName | None:
        view = self._snapshot.account(name) if name is not None else None
        return name if view is not None and Service.PRESENCE in view.offered else None

    def _page(self) -> QWidget:
        if self.transfer.row() is not None:
            return self.transfer
        if self.options is not None and self.options.is_open():
            return self.options
        if self.dialer.edit.text().strip():
            return self.results
        if self._settings is not None and not self._settings.accounts:
            return self.welcome
        if self.tabs.tab() is not Tab.CALLS:
            return self.tabs.page(self.tabs.tab())
        return self.calls if self._snapshot.entries else self.empty

    def _tick(self) -> None:
        now = self._monotonic()
        worst = worst_account(self._snapshot)
        self.banner.show_view(worst, now)
        self.empty.show_account(worst)
        self.footer.show_snapshot(self._snapshot, now)
        ticking = (self.calls.tick(), self.tabs.tick(), self.dialer.tick(), self.banner.counts())
        runs = any(ticking)
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
                self._call_again(entry)
            case RowCommand.DISMISS:
                self._submit(Dismiss(entry.key))
            case RowCommand.COPY_NUMBER:
                QGuiApplication.clipboard().setText(entry.peer.number)
            case RowCommand.NOTE:
                self.write_note(entry)
            case RowCommand.ADD_CONTACT:
                self.add_contact(entry.peer.number, "")
            case RowCommand():
                if does in PARKING_MIN:
                    details = ActionDetails(park_s=60 * PARKING_MIN[does])
                    self.act(row, Action.PARK, details)
            case Action.TRANSFER:
                self.open_transfer(row)
            case action:
                self.act(row, action)

    def write_note(self, entry: CallEntry) -> None:
        """Write a note on this call, which the history keeps."""
        if self.note is None:
            from clicktodial.gui.widgets.note_bar import NoteBar

            self.note = NoteBar(self._submit, self)
            self._whole.insertWidget(self._whole.indexOf(self.footer) - 1, self.note)
        if entry.call is not None:
            self.note.open_for(entry.call, entry.peer.label)

    def _call_again(self, entry: CallEntry) -> None:
        """What we dialled is dialled as it was; another's number goes through the dial plan."""
        dial = (
            self._planned_dial(entry.account, entry.peer)
            if entry.choice is None
            else Dial(entry.peer.number, entry.peer.name, entry.choice)
        )
        self._submit(Dismiss(entry.key))
        self._submit(dial)

    def call_past(self, call: PastCall) -> None:
        """Call the other side of a past call, from the account that it was on."""
        dial = self._planned_dial(call.account, call.peer)
        if call.direction is Direction.OUTGOING:
            dial = dial._replace(number=call.peer.number)
        self._submit(dial)

    def _planned_dial(self, name: AccountName, peer: Peer) -> Dial:
        """For a call that we did not place: as remembered for the number, else by its account; of
        an account that is gone, as any other number."""
        account = self._account(name)
        known = account is None or self.dialer.choice_for(peer.number) is not None
        choice = None if known else DialChoice(account=name)
        reading = planned_by(account or self._default(), peer.number)
        number = reading.dial if reading is not None else peer.number
        return Dial(number, peer.name, choice)

    def _default(self) -> Account | None:
        return self._settings.default if self._settings is not None else None

    def _account(self, name: AccountName) -> Account | None:
        return self._settings.account(name) if self._settings is not None else None

    def _on_leave(self, key: EntryKey) -> None:
        known = self._rows.get(key)
        if known is not None:
            self.calls.press_hang_up(known[3])

    def act(self, row: Row, action: Action, details: ActionDetails = NO_DETAILS) -> None:
        """Send an action for the row's call, if its button could be pressed now."""
        call = row.entry.call
        offered = (*row.buttons, *row.more, *((row.end,) if row.end else ()))
        if call is not None and any(b.does is action and b.enabled for b in offered):
            self._submit(Act(call.account, call.id, action, details))

    def open_transfer(self, row: Row) -> None:
        """Show the transfer picker for this row's call."""
        possible = any(b.does is Action.TRANSFER and b.enabled for b in row.buttons)
        if possible and not self.are_options_open():
            self._head.hide()
            self.transfer.field.ask_presence_of(self._presence_from(row.entry.account))
            self.transfer.open_for(row, self._account(row.entry.account))
            self._show_page()

    def transfer_call(self, account: AccountName, call_id: CallId) -> None:
        """Show the transfer picker for this call, or say that it is gone."""
        row = next((r for *_, r in self._rows.values() if _is_live(r, account, call_id)), None)
        if row is not None:
            if self.are_options_open():
                self.close_options()
            self.open_transfer(row)
            return
        self.dialer.say(tr("The call ended before it was transferred"))

    # ---- how to call

    def are_options_open(self) -> bool:
        """Is it being asked how to place a call?"""
        return self.options is not None and self.options.is_open()

    def open_options(self, question: OptionsQuestion) -> None:
        """Ask how a number is to be called; nothing is sent yet."""
        if self.options is None:
            from clicktodial.gui.widgets.dial_options import DialPage

            self.options = DialPage(self._submit, self)
            self.options.closed.connect(self.close_options)
            self.options.called.connect(self._on_called)
            self.stack.addWidget(self.options)
        self._head.hide()
        self.options.open_for(question)
        self._show_page()
        self.options.focus_first()

    def _on_called(self, number: str) -> None:
        self.dialer.has_dialled(number)
        self.close_options()

    def close_options(self) -> None:
        """Back to where the call was asked for; what was not called is not dialled."""
        if self.options is not None:
            self.options.leave()
        self._head.show()
        self._show_page()
        self.dialer.edit.setFocus()

    # ---- transferring

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

    # ---- quiet

    def show_quiet(self, until: float | None) -> None:
        """Until when the user is not to be disturbed; ``None``: one may."""
        if self.quiet is None and until is not None:
            self.quiet = self._made_quiet_bar()
        if self.quiet is not None:
            self.quiet.show_quiet(until)

    def _made_quiet_bar(self) -> QuietBar:
        from clicktodial.engine.incoming_messages import BeQuiet
        from clicktodial.gui.widgets.quiet_bar import QuietBar

        bar = QuietBar(self)
        bar.ended.connect(lambda: self._submit(BeQuiet(None)))
        self._whole.insertWidget(self._whole.indexOf(self.footer) - 1, bar)
        return bar

    # ---- links

    def on_link(self, opened: LinkOpened) -> None:
        """Show what a link wants to call; without the user's consent it waits for Enter."""
        if opened.is_dialled:
            self.bring_up()
            return
        if self.link is None:
            self.link = self._made_link_bar()
        text, reading = without_separators(opened.link), opened.reading
        shown = self.dialer.read(text)
        # What a link says beside its number may count: then it stands there as a whole.
        is_same = reading is None or (shown is not None and shown.dial == reading.dial)
        self.bring_up(text if is_same else opened.link)
        may_ask = self._settings is not None and not self._settings.dial_links_at_once
        self.link.show_link(opened, offers_consent=may_ask)

    def _made_link_bar(self) -> LinkBar:
        from clicktodial.gui.widgets.link_bar import LinkBar

        bar = LinkBar(self)
        bar.allowed.connect(self._on_links_allowed)
        self._whole.insertWidget(self._whole.indexOf(self._head), bar)
        return bar

    def _on_links_allowed(self) -> None:
        if self._settings is not None:
            self._submit(ChangeSettings(replace(self._settings, dial_links_at_once=True)))

    def _on_typed(self) -> None:
        """What stands in the field now did not come from a link."""
        if self.link is not None:
            self.link.hide()

    # ---- coming and going

    def bring_up(self, text: str = "") -> None:
        """Show the window in front; ``text`` waits in the dialer for Enter."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if text:
            if self.are_options_open():
                self.close_options()
            self.dialer.fill_in(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
        self._submit(Watch(watched=True))
        self.tabs.look()
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()
        self._submit(Watch(watched=False))
        self.tabs.look()
        self._ticker.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.tabs.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hides to the tray; without a tray the window is minimised instead."""
        event.ignore()
        if self._hides_on_close():
            self.hide()
        else:
            self.showMinimized()


def _is_live(row: Row, account: AccountName, call_id: CallId) -> bool:
    call = row.entry.call
    is_it = call is not None and (call.account, call.id) == (account, call_id)
    return is_it and row.entry.phase is Phase.LIVE
