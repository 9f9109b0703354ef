"""The Team page: who is free, who rings, who speaks with whom; and joining in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from clicktodial.engine.messages import Act, ChangeTeam, Dial, WatchTeam
from clicktodial.gui.models.team import MemberKey, TeamPress, TeamRow, team_rows
from clicktodial.gui.widgets.forms import QuestionCard
from clicktodial.gui.widgets.pages import NobodyPage
from clicktodial.gui.widgets.row_area import RowArea
from clicktodial.gui.widgets.tab_page import TabPage
from clicktodial.gui.widgets.team_adder import TeamAdder
from clicktodial.gui.widgets.team_row import TeamRowWidget
from clicktodial.i18n import tr
from clicktodial.model.calls import JOINING, Action, ActionDetails
from clicktodial.model.capabilities import Service
from clicktodial.model.dialling import DialChoice
from clicktodial.model.numbers import display, same_number
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QMenu

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.models.rows import Button
    from clicktodial.gui.models.team import CallLine
    from clicktodial.gui.theme import Theme
    from clicktodial.model.calls import AccountName, CallId

_ROW_KEYS = frozenset({Qt.Key.Key_Delete.value, Qt.Key.Key_Up.value, Qt.Key.Key_Down.value})


class TeamList(RowArea[TeamRow]):
    """The colleagues. Delete takes the marked one out of the team; Enter does nothing: what is
    done to someone's call must have been seen to be chosen."""

    remove_pressed = Signal()

    def __init__(self, make_widget: Callable[[QWidget], TeamRowWidget], parent: QWidget) -> None:
        super().__init__(make_widget, parent)
        self.setObjectName("teamList")
        self.setAccessibleName(tr("Team"))
        self.setAccessibleDescription(tr("Delete takes the marked colleague out of the team"))

    def tick(self) -> bool:
        """Bring the timers in sight up to date; false when there is none that runs."""
        self.tick_widgets()
        return any(line.timer is not None for row in self._rows for line in row.lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ROW_KEYS:
            self._mark_focused()
        if event.key() == Qt.Key.Key_Delete.value:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _mark_focused(self) -> None:
        """The keys act on the row whose button has the focus, if one has."""
        focused: QWidget | None = self.window().focusWidget()
        shown = self._widgets.items()
        key = next((k for k, w in shown if focused is not None and w.isAncestorOf(focused)), None)
        if key is not None:
            self.show_key(key)
            self.setFocus()


class TeamPage(TabPage):
    """A view of the snapshot's team; every press becomes a command."""

    def __init__(self, theme: Theme, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._settings = Settings()
        self._snapshot = Snapshot()
        self._rows: dict[MemberKey, TeamRow] = {}
        self._phones: dict[AccountName, str] = {}
        self._asked: tuple[MemberKey, CallId] | None = None
        self.setObjectName("teamPage")
        self.list = TeamList(lambda above: TeamRowWidget(theme, self, above), self)
        self.list.remove_pressed.connect(self._on_delete_key)
        self.nobody = NobodyPage(theme, self)
        self.nobody.add_pressed.connect(self.open_adder)
        self.adder = TeamAdder(theme, submit, self)
        self.adder.added.connect(self._on_added)
        self.adder.closed.connect(self.close_adder)
        self.adder.account.currentIndexChanged.connect(lambda _n: self._ask_presence_of())
        self.card = QuestionCard(self, yes=tr("Hang it up"), no=tr("Leave it"))
        self.card.confirmed.connect(self._on_hang_up_confirmed)
        self.card.closed.connect(self.list.setFocus)
        self.add_button = QPushButton(tr("Add a colleague…"), self)
        self.add_button.setObjectName("openAdder")
        self.add_button.setProperty("role", "plain")
        self.add_button.clicked.connect(self.open_adder)
        self._lay_out()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        for page in (self.list, self.nobody, self.adder):
            self._stack.addWidget(page)
        # The hidden pages must not make the window higher.
        self._stack.setMinimumHeight(64)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.card)
        whole.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 2, 6, 2)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        whole.addLayout(foot)
        self._show_page()

    def _show_page(self) -> None:
        adding = self._stack.currentWidget() is self.adder
        if not adding:
            self._stack.setCurrentWidget(self.list if self._rows else self.nobody)
        self.add_button.setVisible(not adding and bool(self._rows))

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.adder.show_accounts(settings.accounts)

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show the team; who has not changed is not touched."""
        self._snapshot = snapshot
        rows = team_rows(snapshot, self._rows)
        self._rows = {row.key: row for row in rows}
        self.list.set_rows(rows)
        self._ask_presence_of()
        if self._asked is not None and self._found(*self._asked) is None:
            # The call has ended by itself.
            self._asked = None
            self.card.hide()
        self._show_page()

    def on_notice(self, notice: Notice) -> None:
        """Answers to questions of the search."""
        self.adder.field.on_notice(notice)

    def _ask_presence_of(self) -> None:
        name = self.adder.chosen_account()
        view = self._snapshot.account(name) if name is not None else None
        offered = view is not None and Service.PRESENCE in view.offered
        self.adder.field.ask_presence_of(name if offered else None)

    # ---- choosing the team

    def open_adder(self) -> None:
        """Search for a colleague."""
        self._stack.setCurrentWidget(self.adder)
        self._show_page()
        self.adder.open()

    def close_adder(self) -> None:
        """Back to the team."""
        self._stack.setCurrentWidget(self.list)
        self._show_page()
        (self.list if self._rows else self.nobody.button).setFocus()

    def set_seen(self, *, seen: bool) -> None:
        """The team is asked for only while it is looked at."""
        self._submit(WatchTeam(seen))

    def tick(self) -> bool:
        return self.list.tick()

    def escape(self) -> bool:
        if self.card.isVisible():
            self.card.close_card()
            return True
        is_adding = self._stack.currentWidget() is self.adder
        if is_adding:
            self.close_adder()
        return is_adding

    def _on_added(self, name: str, extension: str) -> None:
        account = self._settings.account(name)
        if account is None:
            return
        for numbers, text in (
            (account.team, tr("{extension} is in your team already", extension=display(extension))),
            (account.extensions, tr("{extension} is your own phone", extension=display(extension))),
        ):
            if any(same_number(extension, known) for known in numbers):
                self.adder.tell(text, ok=False)
                return
        self._change_team(account.name, (*account.team, extension))
        self.adder.tell(tr("{extension} was added", extension=display(extension)), ok=True)

    def _on_delete_key(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self._remove(row)

    def _remove(self, row: TeamRow) -> None:
        account = self._settings.account(row.key.account)
        if account is not None:
            left = tuple(e for e in account.team if e != row.key.extension)
            self._change_team(account.name, left)

    def _change_team(self, name: AccountName, team: tuple[str, ...]) -> None:
        self._submit(ChangeTeam(name, team))

    # ---- presses in the rows

    def press(self, row: TeamRow, line: CallLine, press: TeamPress) -> None:
        """Do it, if it can still be done; someone else's call is hung up after a question only."""
        call_id = line.call.call.id
        if not self._can(row.key, call_id, press):
            return
        if press.action is Action.HANG_UP:
            self._asked = row.key, call_id
            self.card.ask(
                tr("Hang up the call of {whom}? It is not your own call.", whom=line.whom)
            )
            return
        self._send(row.key, call_id, press)

    def _on_hang_up_confirmed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and self._can(*asked, TeamPress(Action.HANG_UP)):
            self._send(*asked, TeamPress(Action.HANG_UP))
        self.list.setFocus()

    def _send(self, key: MemberKey, call_id: CallId, press: TeamPress) -> None:
        target = self._phones.get(key.account, "") if press.action in JOINING else ""
        details = ActionDetails(target=target, private=press.private)
        self._submit(Act(key.account, call_id, press.action, details, of=key.extension))

    def _found(self, key: MemberKey, call_id: CallId) -> CallLine | None:
        row = self._rows.get(key)
        lines = row.lines if row is not None else ()
        return next((line for line in lines if line.call.call.id == call_id), None)

    def _can(self, key: MemberKey, call_id: CallId, press: TeamPress) -> bool:
        """Is it offered now? The row may have changed while its menu was open."""
        line = self._found(key, call_id)
        if line is None:
            return False
        shown = (*line.buttons, *(button for _, button in line.more))
        return any(b.does is press.action and b.enabled for b in shown)

    # ---- menus

    def fill_call_menu(self, menu: QMenu, row: TeamRow, line: CallLine) -> None:
        """What else can be done to the call, and which phone of one's own joins it."""
        for press, button in line.more:
            entry = _entry(menu, button)
            entry.triggered.connect(lambda _=False, p=press: self.press(row, line, p))
        view = self._snapshot.account(row.key.account)
        phones = view.account.extensions if view is not None else ()
        if len(phones) > 1:
            self._add_phones(menu, row.key.account, phones)

    def _add_phones(self, menu: QMenu, account: AccountName, phones: tuple[str, ...]) -> None:
        menu.addSeparator()
        group = QActionGroup(menu)
        chosen = self._phones.get(account, phones[0])
        for phone in phones:
            entry = menu.addAction(tr("Join with {phone}", phone=phone))
            entry.setCheckable(True)
            entry.setChecked(phone == chosen)
            group.addAction(entry)
            entry.triggered.connect(lambda _=False, p=phone: self._phones.update({account: p}))

    def fill_member_menu(self, menu: QMenu, row: TeamRow) -> None:
        """What can be done with the colleague."""
        call = menu.addAction(tr("Call"))
        call.triggered.connect(lambda: self._call(row))
        remove = menu.addAction(tr("Remove from the team"))
        remove.triggered.connect(lambda: self._remove(row))

    def _call(self, row: TeamRow) -> None:
        default = self._settings.default
        is_default = default is not None and default.name == row.key.account
        choice = None if is_default else DialChoice(account=row.key.account)
        self._submit(Dial(row.key.extension, row.member.name, choice))


def _entry(menu: QMenu, button: Button) -> QAction:
    entry = menu.addAction(button.text + "…" if button.pending else button.text)
    entry.setEnabled(button.enabled)
    entry.setToolTip(button.reason or button.text)
    return entry
