"""The real window with a history that answers from a list: what the page sends is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from clicktodial.engine.history_messages import (
    DeleteHistory,
    HistoryChanged,
    HistoryDeleted,
    HistoryListed,
    ListHistory,
    NoteHistory,
    SettleMissed,
)
from clicktodial.gui.models.past_calls import is_open
from clicktodial.gui.widgets.history import HistoryPage
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.history import HistoryId, HistoryKind, Outcome, PastCall
from clicktodial.model.settings import Settings
from tests.engine.making import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme

_Sent = TypeVar("_Sent")
WORK = AccountName("work")


def past(
    number: int,
    outcome: Outcome = Outcome.ANSWERED,
    *,
    ago: timedelta = timedelta(),
    name: str | None = None,
    incoming: bool = True,
    **more: Any,  # noqa: ANN401
) -> PastCall:
    """A past call; the higher its number, the longer ago."""
    began = datetime.now(UTC) - ago - timedelta(minutes=number)
    call = PastCall(
        HistoryId(number),
        WORK,
        f"call{number}",
        Direction.INCOMING if incoming else Direction.OUTGOING,
        outcome,
        Peer(f"+3247{number:07}", f"Caller {number}" if name is None else name),
        "0003*210",
        began,
        began,
        began + timedelta(seconds=40),
        duration_s=192 if outcome is Outcome.ANSWERED else None,
    )
    return replace(call, **more)


@dataclass
class PastDesk:
    """A person who looks at the past: the window, and an engine that answers when it is asked."""

    window: MainWindow
    calls: list[PastCall] = field(default_factory=list)
    sent: list[Command] = field(default_factory=list)
    answers: bool = True

    @classmethod
    def make(cls, theme: Theme, calls: Sequence[PastCall]) -> PastDesk:
        sent: list[Command] = []
        window = MainWindow(theme, sent.append, hides_on_close=lambda: True)
        desk = cls(window, list(calls), sent)
        window._submit = desk.submit
        window.tabs._submit = desk.submit
        window.on_settings(Settings(accounts=(ACCOUNT,)))
        return desk

    def submit(self, command: Command) -> None:
        self.sent.append(command)
        match command:
            case ListHistory() if self.answers:
                self.answer(command)
            case NoteHistory(call_id, note):
                self.change(call_id, note=note)
            case SettleMissed(ids):
                for call in list(self.calls):
                    if is_open(call) and (ids is None or call.id in ids):
                        self.change(call.id, returned=True)
            case DeleteHistory(ids, None):
                self.calls = [call for call in self.calls if call.id not in ids]
                self.tell(HistoryDeleted(7, len(ids)))
                self.tell_changed()
            case _:
                pass

    def answer(self, asked: ListHistory) -> None:
        found = [call for call in self.calls if _fits(call, asked)]
        part = tuple(found[asked.first : asked.first + asked.amount])
        self.tell(HistoryListed(asked.serial, len(found), asked.first, part))

    def change(self, call_id: HistoryId, **changes: object) -> None:
        self.calls = [
            replace(call, **changes) if call.id == call_id else call  # type: ignore[arg-type]
            for call in self.calls
        ]
        self.tell_changed()

    def tell(self, notice: Notice) -> None:
        self.window.on_notice(notice)

    def tell_changed(self) -> None:
        missed = sum(is_open(call) for call in self.calls)
        self.tell(HistoryChanged(missed, tuple(self.calls[:5])))

    def page(self) -> HistoryPage:
        page = self.window.tabs.page(Tab.HISTORY)
        assert isinstance(page, HistoryPage)
        return page

    def open(self) -> HistoryPage:
        self.window.show_tab(Tab.HISTORY)
        return self.page()

    def all_sent(self, kind: type[_Sent]) -> list[_Sent]:
        return [command for command in self.sent if isinstance(command, kind)]


def _fits(call: PastCall, asked: ListHistory) -> bool:
    query = asked.query
    kinds = {
        HistoryKind.ALL: True,
        HistoryKind.MISSED: is_open(call),
        HistoryKind.PLACED: call.direction is Direction.OUTGOING,
        HistoryKind.RECEIVED: call.direction is Direction.INCOMING,
        HistoryKind.FAILED: call.outcome is Outcome.PEER_LEG_FAILED,
    }
    has_text = query.text.lower() in f"{call.peer.name} {call.peer.number}".lower()
    is_recent = query.since is None or call.began >= query.since
    return kinds[query.kind] and has_text and is_recent
