"""The History page: every call of the past, found, called again, noted, deleted, exported."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout

from clicktodial.engine.history_messages import (
    DeleteHistory,
    ExportHistory,
    HistoryChanged,
    HistoryDeleted,
    HistoryExported,
    HistoryListed,
    ListHistory,
    NoteHistory,
    SettleMissed,
    UndeleteHistory,
)
from clicktodial.gui.models.history_filter import HistoryFilter, nothing_words
from clicktodial.gui.models.history_press import HistoryPress, presses
from clicktodial.gui.models.paged import PagedModel
from clicktodial.gui.models.past_calls import day_word, spoken, title_of
from clicktodial.gui.widgets.forms import QuestionCard
from clicktodial.gui.widgets.history_bars import MarkedCallBar
from clicktodial.gui.widgets.history_filter import HistoryFilterBar
from clicktodial.gui.widgets.history_list import HistoryList
from clicktodial.gui.widgets.labels import ElidedLabel
from clicktodial.gui.widgets.pages import NothingPage
from clicktodial.gui.widgets.tab_page import TabPage
from clicktodial.gui.widgets.undo_bar import UndoBar
from clicktodial.i18n import tr, trn
from clicktodial.model.history import HistoryQuery

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.model.history import PastCall
    from clicktodial.model.settings import Settings


DAY_LOOKED_AT_MS = 60_000
"""So often it is looked whether another day has begun: timers stand still while the computer
sleeps, so that none is set to midnight."""


def _now() -> datetime:
    return datetime.now(UTC)


class HistoryPage(TabPage):
    """A view of the history in the engine; every press becomes a command."""

    def __init__(
        self,
        theme: Theme,
        submit: Callable[[Command], None],
        parent: QWidget,
        *,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(parent)
        self._submit, self._now = submit, now
        self._shown = HistoryFilter()
        self._query = HistoryQuery()
        self._asked_on = self._today()
        self._has_asked, self._is_outdated, self._is_seen = False, False, False
        self._day_timer = QTimer(self, interval=DAY_LOOKED_AT_MS)
        self._day_timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._day_timer.timeout.connect(self._on_minute)
        self.setObjectName("historyPage")
        self.model: PagedModel[PastCall] = PagedModel(
            self._ask, lambda call: title_of(call.peer), self._spoken, self
        )
        self._make_parts(theme)
        self._lay_out()
        self._connect()

    def _make_parts(self, theme: Theme) -> None:
        self.filter = HistoryFilterBar(self)
        self.filter.more.setMenu(self._made_menu())
        self.day = ElidedLabel("muted", self)
        self.day.setObjectName("historyDay")
        self.day.setContentsMargins(14, 2, 14, 2)
        self.list = HistoryList(theme, self.model, self, today=self._today)
        self.nothing = NothingPage(theme, self, "glyph-received")
        self.marked = MarkedCallBar(self)
        self.word = UndoBar(self)
        self.card = QuestionCard(self, yes=tr("Delete them"), no=tr("Keep them"))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        # The hidden page must not make the window higher.
        self._stack.setMinimumHeight(64)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.filter, self.card, self.day):
            whole.addWidget(part)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.word)
        whole.addWidget(self.marked)

    def _connect(self) -> None:
        self.filter.changed.connect(self._on_filter)
        self.filter.left_downwards.connect(self.list.setFocus)
        self.model.arrived.connect(self._show_list)
        self.list.top_changed.connect(self._show_day)
        self.list.marked_changed.connect(self._show_marked)
        self.list.call_pressed.connect(partial(self._press, HistoryPress.CALL_AGAIN))
        self.list.note_pressed.connect(partial(self._press, HistoryPress.NOTE))
        self.list.delete_pressed.connect(partial(self._press, HistoryPress.DELETE))
        self.list.copy_pressed.connect(partial(self._press, HistoryPress.COPY_NUMBER))
        self.list.menu_wanted.connect(self._open_menu)
        self.marked.pressed.connect(self._press)
        self.marked.note_kept.connect(self._on_note)
        self.marked.closed.connect(self.list.setFocus)
        self.word.undo_pressed.connect(self._undo)
        self.card.confirmed.connect(self._delete_all)
        self.card.closed.connect(self.list.setFocus)

    def _made_menu(self) -> QMenu:
        menu = QMenu(self.filter.more)
        settle = menu.addAction(tr("Mark all missed calls as done"))
        settle.triggered.connect(lambda: self._submit(SettleMissed()))
        self._export = menu.addAction(tr("Export to CSV…"))
        self._export.triggered.connect(self._choose_file)
        self._clear = menu.addAction(tr("Delete all shown…"))
        self._clear.triggered.connect(self._ask_delete_all)
        return menu

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        self.list.lines.names_account = len(settings.accounts) > 1
        self.filter.show_accounts(settings.accounts)
        self.list.viewport().update()

    def on_notice(self, notice: Notice) -> None:
        """Answers, and that the history is another one now."""
        match notice:
            case HistoryListed(serial, total, first, calls):
                self.model.take(serial, total, first, calls)
            case HistoryChanged():
                self._refresh()
            case HistoryDeleted(batch, amount):
                self._on_deleted(batch, amount)
            case HistoryExported():
                self.word.say(_export_words(notice))
            case _:
                pass

    def set_seen(self, *, seen: bool) -> None:
        """The history is asked for only while it is looked at."""
        self._is_seen = seen
        if not seen:
            self._day_timer.stop()
            return
        self._day_timer.start()
        if not self._has_asked or self._asked_on != self._today():
            self._start()
        elif self._is_outdated:
            self._refresh()

    def tick(self) -> bool:
        """Nothing here counts seconds."""
        return False

    def escape(self) -> bool:
        if self.card.isVisible():
            self.card.close_card()
            return True
        if self.filter.edit.hasFocus() and self.filter.clear_search():
            return True
        is_said = self.word.isVisible()
        self.word.hide()
        return is_said

    # ---- asking

    def _start(self) -> None:
        self._has_asked, self._is_outdated = True, False
        self._shown, self._asked_on = self.filter.chosen(), self._today()
        self._query = self._shown.query(self._now())
        self.list.begin_anew()
        self.model.start()

    def _refresh(self) -> None:
        self._is_outdated = not self._is_seen
        if self._is_outdated or not self._has_asked:
            return
        if self._asked_on != self._today():
            self._start()
        else:
            self.model.refresh()

    def _on_minute(self) -> None:
        """What was today is yesterday, and "today" finds other calls; one reads on where one is."""
        if self._has_asked and self._asked_on != self._today():
            self._asked_on = self._today()
            self._query = self._shown.query(self._now())
            self.model.refresh()

    def _ask(self, first: int, amount: int, serial: int) -> None:
        self._submit(ListHistory(self._query, first, amount, serial))

    def _on_filter(self) -> None:
        if self._has_asked and self.filter.chosen() != self._shown:
            self.card.hide()
            self._start()

    # ---- showing

    def _today(self) -> date:
        return self._now().astimezone().date()

    def _spoken(self, call: PastCall) -> str:
        return spoken(call, self._today())

    def _show_list(self) -> None:
        if self.model.is_waiting():
            return
        is_empty = not self.model.total()
        if is_empty:
            self.nothing.say(*nothing_words(self._shown))
        self._stack.setCurrentWidget(self.nothing if is_empty else self.list)
        for action in (self._export, self._clear):
            action.setEnabled(not is_empty)
        self._show_day()

    def _show_day(self) -> None:
        """Which day the calls at the top of the list are of."""
        call = self.list.first_in_sight()
        if call is not None:
            day = call.began.astimezone().date()
            self.day.set_full_text(day_word(day, self._today()))
        self.day.setVisible(bool(self.model.total()))

    def _show_marked(self) -> None:
        self.marked.show_call(self.list.marked() if self.model.total() else None)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("historyMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        self.marked.fill_menu(menu)
        menu.popup(at)

    # ---- presses

    def _press(self, press: HistoryPress) -> None:
        call = self.list.marked()
        if call is None or press not in presses(call):
            return
        match press:
            case HistoryPress.CALL_AGAIN:
                self.call_wanted.emit(call)
            case HistoryPress.NOTE:
                self.marked.write_note()
            case HistoryPress.DONE:
                self._submit(SettleMissed((call.id,)))
            case HistoryPress.ADD_CONTACT:
                self.contact_wanted.emit(call.peer.number, call.peer.name)
            case HistoryPress.COPY_NUMBER:
                QGuiApplication.clipboard().setText(call.peer.number)
            case HistoryPress.DELETE:
                self._submit(DeleteHistory((call.id,)))

    def _on_note(self, call: PastCall, note: str) -> None:
        self._submit(NoteHistory(call.id, note))

    # ---- deleting

    def _on_deleted(self, batch: int, amount: int) -> None:
        text = trn("{n} call deleted", "{n} calls deleted", amount)
        self.word.say(text, batch if amount else 0)

    def _undo(self, batch: int) -> None:
        self._submit(UndeleteHistory(batch))
        self.list.setFocus()

    def _ask_delete_all(self) -> None:
        amount = self.model.total()
        self.card.ask(trn("Delete the {n} call shown?", "Delete all {n} calls shown?", amount))

    def _delete_all(self) -> None:
        self._submit(DeleteHistory(query=self._query))
        self.list.setFocus()

    # ---- exporting

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Export past calls"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("CSV file (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(tr("calls") + ".csv")
        query = self._query
        dialog.fileSelected.connect(lambda name: self._submit(ExportHistory(query, Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _export_words(done: HistoryExported) -> str:
    if done.error is not None:
        return str(done.error)
    return trn(
        "{n} call was written to {file}.",
        "{n} calls were written to {file}.",
        done.amount,
        file=done.path.name,
    )
