"""The History tab's moments, for ``screenshots.py``."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from clicktodial.engine.history_messages import (
    HistoryChanged,
    HistoryDeleted,
    HistoryListed,
    ListHistory,
)
from clicktodial.engine.messages import FindPeople, PeopleFound
from clicktodial.gui.models.past_calls import is_open
from clicktodial.gui.widgets.history import HistoryPage
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.model.calls import (
    AccountName,
    Call,
    CallId,
    CallState,
    Direction,
    LegId,
    Peer,
)
from clicktodial.model.contacts import ContactHit, ContactId
from clicktodial.model.history import HistoryId, HistoryKind, Outcome, PastCall
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command
    from clicktodial.gui.windows.main import MainWindow

    Moment = Callable[[MainWindow], QWidget | None]

ANNA = Peer("+32 2 555 12 34", "Anna Peeters", "Peeters & Zonen")
BO = Peer("+32470111222", "Bo Janssens")
ZOE = Peer("024", "Zoë Åström")
LONG = Peer(
    "+49 30 23125 0171234567",
    "Maximiliane Freifrau von Schwarzenberg-Hohenlohe zu Waldenburg",
    "Donaudampfschifffahrtsgesellschaft mbH & Co. KG, Niederlassung Nord",
)
IN, OUT = Direction.INCOMING, Direction.OUTGOING
NOTE = "Wants the new price list before Friday; call her mobile."


def past_calls() -> tuple[PastCall, ...]:
    """One of each kind, over some days."""
    made: list[PastCall] = []
    for hours, direction, outcome, peer, more in (
        (0.1, OUT, Outcome.GOING_ON, BO, {}),
        (0.6, IN, Outcome.MISSED, ANNA, {"note": NOTE}),
        (1.2, IN, Outcome.MISSED, Peer("+32470123456"), {}),
        (1.5, OUT, Outcome.ANSWERED, ZOE, {"duration_s": 192}),
        (2.1, IN, Outcome.ANSWERED, LONG, {"duration_s": 4000, "via": "Sales"}),
        (24, OUT, Outcome.PEER_LEG_FAILED, BO, {}),
        (24.5, OUT, Outcome.OWN_LEG_FAILED, Peer("+3225550000", "", "Print shop"), {}),
        (26, IN, Outcome.TRANSFERRED, ANNA, {"target": "210", "note": "Invoice 2041"}),
        (27, IN, Outcome.MISSED, ZOE, {"returned": True}),
        (28, IN, Outcome.TO_VOICEMAIL, Peer(""), {}),
        (52, OUT, Outcome.CANCELLED, ANNA, {}),
        (75, IN, Outcome.END_NOT_SEEN, BO, {}),
        (80, OUT, Outcome.REFUSED, Peer("+32900123"), {}),
        (500, OUT, Outcome.UNKNOWN, ZOE, {}),
        (9000, OUT, Outcome.ANSWERED, ZOE, {"duration_s": 12}),
    ):
        began = datetime.now(UTC) - timedelta(hours=float(hours))
        call = PastCall(
            HistoryId(len(made)), AccountName("work"), "x", direction, outcome, peer, "0003*210",
            began, began, began + timedelta(minutes=5),
        )  # fmt: skip
        made.append(replace(call, **more))
    return tuple(made)


def history_moments() -> dict[str, Moment]:
    """Every moment by its name."""
    return {
        "history": lambda w: _show(w, past_calls()),
        "history-marked": _marked,
        "history-note": _note,
        "history-missed": lambda w: _show(w, past_calls(), kind=HistoryKind.MISSED),
        "history-scrolled": _scrolled,
        "history-deleted": _deleted,
        "history-question": _question,
        "history-empty": lambda w: _show(w, ()),
        "history-none-missed": lambda w: _show(w, (), kind=HistoryKind.MISSED),
        "history-not-found": lambda w: _show(w, (), text="zebra"),
        "history-waiting": lambda w: _show(w, past_calls(), answers=1),
        "history-accounts": _accounts,
        "history-recent": _recent,
        "history-call-note": _call_note,
    }


def _page(window: MainWindow) -> HistoryPage:
    page = window.tabs.page(Tab.HISTORY)
    assert isinstance(page, HistoryPage)
    return page


def _show(
    window: MainWindow,
    calls: Sequence[PastCall],
    *,
    kind: HistoryKind = HistoryKind.ALL,
    text: str = "",
    answers: int = 0,
) -> None:
    """``answers``: so many calls arrive, as if the others were on their way."""
    found = [call for call in calls if kind is not HistoryKind.MISSED or is_open(call)]

    def submit(command: Command) -> None:
        if isinstance(command, ListHistory):
            part = tuple(found[command.first :][: answers or command.amount])
            notice = HistoryListed(command.serial, len(found), command.first, part)
            window.on_notice(notice)

    window.on_snapshot(_nothing_going_on())
    window.tabs._submit = submit  # noqa: SLF001 - made for the same picture
    window.on_notice(HistoryChanged(sum(is_open(call) for call in past_calls()), ()))
    page = _page(window)
    page.filter.edit.setText(text)
    page.filter.kinds[kind].setChecked(True)
    window.show_tab(Tab.HISTORY)


def _nothing_going_on() -> Snapshot:
    heartbeat = Heartbeat()
    heartbeat.listed_at = time.monotonic() - 1
    account = make_account(name="work", server="https://pbx.example.com", extensions=["0003*210"])
    return Snapshot(1, (AccountView(account, Freshness.CURRENT, heartbeat),))


def _marked(window: MainWindow, at: int = 1) -> None:
    _show(window, past_calls())
    page = _page(window)
    page.list.setCurrentIndex(page.model.index(at))


def _note(window: MainWindow) -> None:
    _marked(window)
    _page(window).marked.write_note()


def _scrolled(window: MainWindow) -> None:
    _marked(window, 10)
    _page(window).list.scrollToBottom()


def _deleted(window: MainWindow) -> None:
    _show(window, past_calls())
    window.on_notice(HistoryDeleted(1, 1))


def _question(window: MainWindow) -> None:
    _show(window, past_calls())
    _page(window)._ask_delete_all()  # noqa: SLF001 - the entry of a menu


def _recent(window: MainWindow) -> None:
    asked: list[FindPeople] = []

    def submit(command: Command) -> None:
        if isinstance(command, FindPeople):
            asked.append(command)

    window.dialer.field._submit = submit  # noqa: SLF001 - made for the same picture
    window.dialer.edit.setText("zo")
    hit = ContactHit(ContactId(1), "Zoetermeer Kantoor", "Gemeente", "+31795550100", "main")
    calls = past_calls()
    window.on_notice(PeopleFound(asked[-1].serial, (hit,), (calls[8], calls[6])))


def _call_note(window: MainWindow) -> None:
    call = Call(
        CallId("x"), AccountName("work"), "0003*210", CallState.CONNECTED, OUT, ANNA, LegId("00"),
        started=datetime.now(UTC),
    )  # fmt: skip
    entry = CallEntry(EntryKey("x"), call.account, Phase.LIVE, ANNA, call)
    account = make_account(name="work", server="https://pbx.example.com", extensions=["0003*210"])
    view = AccountView(account, Freshness.CURRENT, Heartbeat())
    window.on_snapshot(Snapshot(1, (view,), (entry,)))
    window.write_note(entry)
    assert window.note is not None
    window.note.line.setText(NOTE)


def _accounts(window: MainWindow) -> None:
    accounts = [
        make_account(name=name, server="https://pbx.example.com", extensions=["0003*210"])
        for name in ("work", "home")
    ]
    window.on_settings(Settings(accounts=tuple(accounts)))
    _show(window, past_calls())
