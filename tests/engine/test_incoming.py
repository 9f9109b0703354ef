"""Calls that ring, as notifications: what is shown when, and what a press leads to."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

import pytest

from clicktodial.engine import messages as m
from clicktodial.engine.incoming.desk import TRIES_AGAIN_S, IncomingDesk
from clicktodial.engine.incoming.missed import SETTLED_S
from clicktodial.engine.incoming_messages import (
    BeQuiet,
    CallBackWished,
    NotificationTried,
    QuietChanged,
    TransferWished,
    TryNotification,
)
from clicktodial.errors import NotPossibleNowError
from clicktodial.model.calls import Action, CallState, Direction, Peer
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.history import HistoryId, Outcome, PastCall
from clicktodial.model.quiet import UNTIL_TOLD, DesktopQuiet
from clicktodial.storage.desk_file import DeskFile
from tests.engine.desk import AtOnce, Desk
from tests.engine.making import WORK, listing, make_call
from tests.engine.scripted_notices import ScriptedBoard, ScriptedQuiet

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.model.calls import Call
    from clicktodial.model.settings import Settings

RINGS, TALKS = CallState.INCOMING, CallState.CONNECTED
ANNA, BORIS = "+32470123456", "+32470123457"
A1, A2 = "call/work/a1", "call/work/a2"
_Notice = TypeVar("_Notice", bound="m.Notice")


class Office:
    """The desk of incoming calls, fed by lists; time is virtual."""

    def __init__(self, settings: Settings, clocks: Clocks, folder: Path) -> None:
        self.desk = Desk(clocks, settings, folder)
        self.board, self.sense = ScriptedBoard(), ScriptedQuiet()
        self.clocks, self.file = clocks, DeskFile(folder / "desk.json")
        self.past: PastCall | None = None
        self.past_takes_s = 0.0
        self.asked: list[str] = []
        self.sent: list[m.Command] = []
        self.notices: list[m.Notice] = []
        self.tasks: set[asyncio.Task[None]] = set()
        self.incoming = IncomingDesk(
            self.board,
            self.sense,
            clocks=clocks,
            settings=lambda: self.desk.settings,
            snapshot=self.desk.store.snapshot,
            last_contact=self._last_contact,
            file=self.file,
            disk=AtOnce("disk"),
            submit=self.sent.append,
            tell=self.notices.append,
            spawn=self._spawn,
        )

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _last_contact(self, number: str, before: datetime | None = None) -> PastCall | None:
        assert before == ring().started
        self.asked.append(number)
        await asyncio.sleep(self.past_takes_s)
        return self.past

    def wish(self, **changes: object) -> None:
        self.desk.settings = replace(self.desk.settings, **changes)  # type: ignore[arg-type]
        self.incoming.adopt()

    async def lists(self, *calls: Call) -> None:
        """A list comes, and the desktop is brought to it."""
        now = self.clocks.now()
        self.desk.store.listed(WORK, listing(*calls), now, now)
        self.look()
        await asyncio.sleep(0.5)

    def look(self) -> None:
        self.incoming.on_snapshot(self.desk.store.snapshot())

    async def do(self, command: m.Command) -> None:
        await self.incoming.handlers()[type(command)](command)
        await asyncio.sleep(0.5)

    def told(self, kind: type[_Notice]) -> list[_Notice]:
        return [notice for notice in self.notices if isinstance(notice, kind)]

    @property
    def shown(self) -> list[str]:
        return list(self.board.shown)

    @property
    def titles(self) -> list[str]:
        return [one.title for one in self.board.shown.values()]


@pytest.fixture
async def office(clocks: Clocks, desk: Desk, tmp_path: Path) -> AsyncIterator[Office]:
    made = Office(desk.settings, clocks, tmp_path / "office")
    running = asyncio.ensure_future(made.incoming.run())
    await asyncio.sleep(0.01)
    yield made
    running.cancel()
    await made.incoming.stop()
    assert made.shown == []
    await asyncio.sleep(60)
    assert made.tasks == set()


def ring(name: str = "a1", number: str = ANNA) -> Call:
    return make_call(name, RINGS, number=number)


async def test_one_notification_as_long_as_it_rings(office: Office) -> None:
    await office.lists(ring())
    await office.lists(ring())
    assert office.shown == [A1]
    await office.lists(make_call("a1", TALKS, number=ANNA))
    assert office.shown == []
    assert len(office.board.history) == 1


async def test_ten_calls_at_once_are_all_gone_at_the_end(office: Office) -> None:
    calls = [ring(f"a{n}", f"+3247012345{n}") for n in range(10)]
    await office.lists(*calls)
    assert len(office.shown) == 10
    await office.lists(*calls[:4])
    assert office.shown == [f"call/work/a{n}" for n in range(4)]
    await office.lists()
    assert office.shown == []
    assert len(office.board.history) == 10


async def test_the_last_contact_is_told(office: Office) -> None:
    then = office.clocks.wall()
    began = datetime.fromtimestamp(then, UTC)
    office.past = PastCall(
        HistoryId(1),
        WORK,
        "x",
        Direction.INCOMING,
        Outcome.MISSED,
        Peer(ANNA),
        "",
        began,
        first_seen=began,
        last_seen=began,
    )
    await office.lists(ring())
    assert "missed" in office.board.shown[A1].body
    assert office.asked == [ANNA]


async def test_a_slow_history_keeps_no_call_away(office: Office) -> None:
    office.past_takes_s = 30
    await office.lists(ring())
    assert office.shown == [A1]
    assert "Last call" not in office.board.shown[A1].body


async def test_it_is_urgent_only_where_the_desktop_wishes_no_quiet(office: Office) -> None:
    await office.lists(ring())
    office.sense.says = DesktopQuiet()
    await office.lists(ring(), ring("a2"))
    assert [office.board.shown[name].is_urgent for name in (A1, A2)] == [True, False]


async def test_a_desktop_that_comes_back_is_shown_them_again(office: Office) -> None:
    await office.lists(ring())
    office.board.restart()
    await asyncio.sleep(0.5)
    assert office.shown == [A1]


async def test_a_desktop_that_shows_nothing_is_tried_again_a_few_times(office: Office) -> None:
    office.board.reason = "There is none."
    await office.lists(ring())
    await office.lists(ring())
    await asyncio.sleep(600)
    assert office.board.tries == 1 + len(TRIES_AGAIN_S)
    office.board.reason = ""
    office.board.restart()
    await asyncio.sleep(0.5)
    assert office.shown == [A1]


async def test_what_could_not_be_shown_comes_with_the_next(office: Office) -> None:
    office.board.reason = "It does not answer."
    await office.lists(ring())
    office.board.reason = ""
    await office.lists(ring(), ring("a2"))
    assert set(office.shown) == {A1, A2}


async def test_what_could_not_be_shown_comes_a_moment_later(office: Office) -> None:
    office.board.reason = "It does not answer."
    await office.lists(ring())
    office.board.reason = ""
    await asyncio.sleep(TRIES_AGAIN_S[0])
    assert office.shown == [A1]


async def test_closing_does_nothing_to_the_call_and_it_stays_closed(office: Office) -> None:
    await office.lists(ring())
    office.board.dismiss(A1)
    await office.lists(ring())
    assert (office.shown, office.sent) == ([], [])


async def test_one_that_is_closed_while_its_words_change_is_gone(office: Office) -> None:
    await office.lists(ring())
    office.desk.store.action_began(WORK, ring().id, Action.VOICEMAIL)
    office.look()
    await asyncio.sleep(0.005)
    office.board.dismiss(A1)
    await asyncio.sleep(0.5)
    assert office.shown == []


async def test_without_the_setting_nothing_is_shown_nor_asked(office: Office) -> None:
    office.wish(notify_incoming=False)
    await office.lists(ring())
    assert (office.shown, office.asked, office.sense.looks) == ([], [], 0)


async def test_the_setting_takes_away_what_is_shown(office: Office) -> None:
    await office.lists(ring())
    office.wish(notify_incoming=False)
    await asyncio.sleep(0.5)
    assert office.shown == []


async def test_while_nothing_rings_the_desktop_is_not_asked(office: Office) -> None:
    await office.lists(make_call("a1", TALKS))
    await asyncio.sleep(600)
    assert office.sense.looks == 0


# ---- presses


@pytest.mark.parametrize(
    ("label", "action"), [("To voicemail", Action.VOICEMAIL), ("Hang up", Action.HANG_UP)]
)
async def test_a_press_goes_to_its_call(office: Office, label: str, action: Action) -> None:
    await office.lists(ring(), ring("a2", BORIS))
    office.board.press(A2, label)
    assert office.sent == [m.Act(WORK, ring("a2").id, action)]


async def test_transfer_and_open_ask_for_the_window(office: Office) -> None:
    await office.lists(ring())
    office.board.press(A1, "Transfer…", "token")
    office.board.press(A1, "Open", "other")
    office.board.press_key(A1, "default", "third")
    assert office.told(TransferWished) == [TransferWished(WORK, ring().id, "token")]
    assert [notice.token for notice in office.told(m.WindowWanted)] == ["other", "third"]
    assert office.sent == []


async def test_a_press_on_a_call_that_is_gone_says_so(office: Office) -> None:
    await office.lists(ring(), ring("a2"))
    await office.lists(ring("a2"))
    office.board.press_key(A1, "hangup")
    assert office.sent == []
    (trouble,) = office.told(m.Trouble)
    assert isinstance(trouble.error, NotPossibleNowError)
    assert trouble.is_awaited


async def test_a_press_does_not_end_a_call_that_was_just_answered(office: Office) -> None:
    await office.lists(ring())
    await office.lists(make_call("a1", TALKS, number=ANNA))
    office.board.press_key(A1, "hangup")
    office.board.press_key(A1, "voicemail")
    assert office.sent == []
    assert len(office.told(m.Trouble)) == 2


async def test_a_second_press_while_the_first_is_under_way_does_nothing(office: Office) -> None:
    await office.lists(ring())
    office.desk.store.action_began(WORK, ring().id, Action.VOICEMAIL)
    office.look()
    await asyncio.sleep(0.5)
    assert [button.label for button in office.board.shown[A1].buttons] == ["Open"]
    office.board.press_key(A1, "hangup")
    assert office.sent == []


@pytest.mark.parametrize("key", ["hold", "pickup", "nonsense", ""])
async def test_no_other_action_can_be_asked_for(office: Office, key: str) -> None:
    await office.lists(ring())
    office.board.press_key(A1, key)
    office.board.press_key("call/work/..", "hangup")
    office.board.press_key("nothing", "hangup")
    assert office.sent == []


# ---- missed


async def missed(office: Office, *calls: Call) -> None:
    await office.lists(*calls)
    await office.lists()
    await asyncio.sleep(SETTLED_S)


async def test_missed_calls_are_one_notification(office: Office) -> None:
    await missed(office, ring())
    assert office.titles == [f"Missed call from {ANNA}"]
    await missed(office, ring("a2", BORIS), ring("a3"))
    assert office.titles == ["3 missed calls"]


async def test_calling_back_dials_once_from_the_account_that_was_called(office: Office) -> None:
    await missed(office, ring())
    office.board.press("missed", "Call back")
    office.board.press_key("missed", "call-back")
    await asyncio.sleep(0.5)
    (dial,) = office.sent
    assert isinstance(dial, m.Dial)
    assert dial.number == ANNA
    assert dial.choice is not None
    assert dial.choice.account == WORK
    assert office.shown == []


async def test_calling_back_goes_through_the_dial_plan(office: Office) -> None:
    (account,) = office.desk.settings.accounts
    plan = DialPlan(country="BE", outside_prefix="0")
    office.wish(accounts=(replace(account, dial_plan=plan),))
    await missed(office, ring(number="0470123456"))
    office.board.press("missed", "Call back")
    (dial,) = office.sent
    assert isinstance(dial, m.Dial)
    assert dial.number.startswith("0")
    assert dial.number != "0470123456"


async def test_a_premium_number_that_rang_once_is_not_dialled(office: Office) -> None:
    await missed(office, ring(number="+3290212345"))
    office.board.press("missed", "Call back", "token")
    assert office.sent == []
    assert office.told(CallBackWished) == [CallBackWished("+3290212345", "token")]


async def test_looking_at_the_window_makes_them_known(office: Office) -> None:
    await missed(office, ring())
    office.incoming.looked_at()
    await asyncio.sleep(0.5)
    assert office.shown == []


async def test_closing_makes_them_known(office: Office) -> None:
    await missed(office, ring())
    office.board.dismiss("missed")
    await missed(office, ring("a2", BORIS))
    assert office.titles == [f"Missed call from {BORIS}"]


async def test_without_the_setting_missed_calls_are_not_told(office: Office) -> None:
    office.wish(notify_missed=False)
    await missed(office, ring())
    assert office.shown == []


# ---- quiet


def until(office: Office, seconds: float) -> float:
    return office.clocks.wall() + seconds


async def test_do_not_disturb_takes_away_and_keeps_away(office: Office) -> None:
    await office.lists(ring())
    await office.do(BeQuiet(until(office, 600)))
    assert office.shown == []
    await office.lists(ring(), ring("a2"))
    assert office.shown == []


async def test_it_ends_by_itself_and_tells_what_was_missed(office: Office) -> None:
    await office.do(BeQuiet(until(office, 600)))
    await missed(office, ring(), ring("a2", BORIS))
    assert office.shown == []
    await asyncio.sleep(601)
    assert office.told(QuietChanged)[-1] == QuietChanged(None)
    assert office.titles == ["2 missed calls"]
    await office.lists(ring("a3"))
    assert "call/work/a3" in office.shown


async def test_what_rang_in_quiet_does_not_pop_up_at_its_end(office: Office) -> None:
    await office.do(BeQuiet(UNTIL_TOLD))
    await office.lists(ring())
    await office.do(BeQuiet(None))
    await office.lists(ring())
    assert office.shown == []


async def test_it_survives_a_restart(office: Office, desk: Desk, tmp_path: Path) -> None:
    moment = until(office, 600)
    await office.do(BeQuiet(moment))
    again = Office(desk.settings, office.clocks, tmp_path / "office")
    await again.incoming.quiet.load()
    assert again.told(QuietChanged) == [QuietChanged(moment)]
    again.incoming.quiet.stop()
    await office.do(BeQuiet(UNTIL_TOLD))
    await again.incoming.quiet.load()
    assert again.told(QuietChanged)[-1] == QuietChanged(UNTIL_TOLD)
    await asyncio.sleep(700)
    third = Office(desk.settings, office.clocks, tmp_path / "office")
    third.file.keep("quiet_until", moment)
    await third.incoming.quiet.load()
    assert third.told(QuietChanged) == [QuietChanged(None)]


@pytest.mark.parametrize("kept", ["soon", True, [1], {"a": 1}, -1])
async def test_a_file_that_says_nonsense_is_no_quiet(office: Office, kept: object) -> None:
    office.file.keep("quiet_until", kept)
    await office.incoming.quiet.load()
    assert office.told(QuietChanged)[-1] == QuietChanged(None)


async def test_a_sleep_does_not_make_it_longer(office: Office, loop: object) -> None:
    await office.do(BeQuiet(until(office, 600)))
    loop.asleep_s = 900.0  # type: ignore[attr-defined]
    await office.lists(ring())
    assert office.told(QuietChanged)[-1] == QuietChanged(None)
    assert office.shown == [A1]


@pytest.mark.parametrize(
    ("says", "setting"),
    [
        (DesktopQuiet(is_wished=True), "quiet_with_desktop"),
        (DesktopQuiet(is_presenting=True), "quiet_while_presenting"),
    ],
)
async def test_the_desktops_own_quiet_counts_if_it_is_to(
    office: Office, says: DesktopQuiet, setting: str
) -> None:
    office.sense.says = says
    await office.lists(ring())
    assert office.shown == []
    office.wish(**{setting: False})
    await office.lists(ring(), ring("a2"))
    assert office.shown == [A2]


async def test_a_desktop_that_hangs_is_no_quiet(office: Office) -> None:
    office.sense.takes_s = 60
    await office.lists(ring())
    await asyncio.sleep(0.5)
    assert office.shown == [A1]


async def test_what_was_missed_while_presenting_comes_with_the_next(office: Office) -> None:
    office.sense.says = DesktopQuiet(is_presenting=True)
    await missed(office, ring())
    assert office.shown == []
    office.sense.says = DesktopQuiet()
    await missed(office, ring("a2", BORIS))
    assert office.titles == ["2 missed calls"]


# ---- trying it


async def test_a_test_is_shown_although_it_is_quiet(office: Office) -> None:
    await office.do(BeQuiet(UNTIL_TOLD))
    await office.do(TryNotification())
    assert office.shown == ["trial"]
    (tried,) = office.told(NotificationTried)
    assert tried == NotificationTried("", True, "You asked not to be disturbed.")
    office.board.press("trial", "It works")
    await asyncio.sleep(0.5)
    assert office.told(NotificationTried)[-1].is_pressed
    assert office.shown == []


async def test_a_test_says_why_nothing_can_be_shown(office: Office) -> None:
    office.board.reason, office.board.has_buttons = "There is none.", False
    await office.do(TryNotification())
    assert office.told(NotificationTried) == [NotificationTried("There is none.", False)]
