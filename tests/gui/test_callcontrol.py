"""Call Control in the real window, behind a real bridge: what is claimed, row by row.

``reference/call-control.md §7.3``, ``§5``, ``§7.2``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from clicktodial.bridge.users import System, User
from clicktodial.engine.messages import Dial
from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import EndReason, Freshness, Phase, Watching
from tests.gui.callcontrol_desk import ByBridge, ByToken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme
    from tests.company import Company
    from tests.gui.callcontrol_desk import CompanyDesk

ZOE, ANNA = "Zoë Åström", "Anna Peeters"


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, company: Company) -> Iterator[ByBridge]:
    made = ByBridge(qtbot, theme, own_home / "program", company)
    made.open_live()
    yield made
    made.engine.stop()


@pytest.fixture
def blind(qtbot: QtBot, theme: Theme, own_home: Path, company: Company) -> Iterator[ByToken]:
    """Somebody whom nobody tells of calls."""
    made = ByToken(qtbot, theme, own_home / "program", company)
    made.open()
    yield made
    made.engine.stop()


def call_zoe(desk: CompanyDesk) -> None:
    desk.type("zoe")
    desk.wait(lambda: desk.window.results.chosen() is not None)
    desk.key(Qt.Key.Key_Return)


def ringing(desk: CompanyDesk) -> None:
    """One's own phone rings, to call Zoë."""
    call_zoe(desk)
    desk.wait(lambda: len(desk.sim.state()["calls"]) == 1)
    desk.sim.advance(0.5)
    desk.wait_state(ZOE, CallState.RINGING_OWN)


def dialled(desk: CompanyDesk) -> None:
    """One's own phone is picked up."""
    ringing(desk)
    desk.sim.control("answer")
    desk.wait_state(ZOE, CallState.DIALLED)


# ---- row by row (§7.3)


def test_while_it_is_asked_nothing_is_said_to_ring(desk: ByBridge) -> None:
    desk.sim.fault("slow", "0.5", path="/v3/")
    call_zoe(desk)
    desk.wait(lambda: desk.entry(ZOE) is not None)
    row = desk.row(ZOE)
    assert row.detail == "Asking the phone system to call…"
    assert (row.timer, row.end, row.buttons) == (None, None, ())
    desk.wait(lambda: (e := desk.entry(ZOE)) is not None and e.accepted)


def test_ones_own_phone_rings(desk: ByBridge) -> None:
    ringing(desk)
    row = desk.row(ZOE)
    assert row.detail == "Pick up your phone to call Zoë Åström (220)"
    assert row.timer is None
    assert row.end is not None
    assert row.end.text == "Cancel"
    desk.press("Cancel: Zoë Åström")
    assert desk.wait_ended(ZOE).reason is EndReason.CANCELLED


def test_after_the_pick_up_nothing_is_claimed_of_the_other_side(desk: ByBridge) -> None:
    dialled(desk)
    row = desk.row(ZOE)
    assert row.detail == "Picked up, calling Zoë Åström…"
    assert [text for text, _ in row.chips] == ["time since pick-up"]
    assert row.timer is not None
    assert row.buttons == ()
    assert row.end is not None
    assert row.end.text == "Hang up"


def test_an_internal_call_is_connected_when_the_other_side_answers(desk: ByBridge) -> None:
    dialled(desk)
    desk.sim.advance(0.5)
    desk.sim.control("answer", phone="220")
    desk.wait_state(ZOE, CallState.CONNECTED)
    assert desk.row(ZOE).detail == "220 · in call"
    assert desk.row(ZOE).chips == ()


def test_hold_is_shown_and_only_the_phone_ends_it(desk: ByBridge) -> None:
    dialled(desk)
    desk.sim.advance(0.5)
    desk.sim.control("answer", phone="220")
    desk.wait_state(ZOE, CallState.CONNECTED)
    desk.sim.control("hold")
    desk.wait_state(ZOE, CallState.HELD)
    row = desk.row(ZOE)
    assert row.detail == "220 · on hold · take it back on your phone"
    assert "Resume" not in {button.text for button in row.buttons}
    desk.sim.control("resume")
    desk.wait_state(ZOE, CallState.CONNECTED)


def test_a_phone_that_is_not_picked_up_dials_nothing(desk: ByBridge) -> None:
    ringing(desk)
    desk.sim.control("decline")
    entry = desk.wait_ended(ZOE)
    assert entry.reason is EndReason.OWN_DECLINED
    detail = desk.row(ZOE).detail
    assert "nothing was dialled" in detail
    assert "Zoë" not in detail


def test_after_the_pick_up_no_reason_for_an_end_is_known(desk: ByBridge) -> None:
    dialled(desk)
    desk.sim.advance(0.5)
    desk.sim.control("decline", phone="220")
    assert desk.wait_ended(ZOE).reason is EndReason.ENDED
    assert desk.row(ZOE).detail == "Ended"


def test_an_incoming_call_can_be_hung_up(desk: ByBridge) -> None:
    desk.sim.incoming("+442079460018")
    desk.wait_state(ANNA, CallState.INCOMING)
    row = desk.row(ANNA)
    assert row.detail == "is calling · pick up your phone"
    assert row.buttons == ()
    desk.press("Hang up: Anna Peeters")
    desk.wait_ended(ANNA)
    assert desk.sim.state()["calls"] == []


def test_hang_up(desk: ByBridge) -> None:
    dialled(desk)
    desk.press("Hang up: Zoë Åström")
    assert desk.wait_ended(ZOE).reason is EndReason.HUNG_UP
    assert desk.requests("POST", "/v3/") == 2


# ---- without events


def test_without_events_it_is_said_to_pick_up_and_no_more(blind: ByToken) -> None:
    assert blind.view().watching is Watching.NOT
    assert "no live call status" in blind.footer()
    call_zoe(blind)
    blind.wait(lambda: (e := blind.entry(ZOE)) is not None and e.accepted)
    blind.advance(10)
    row = blind.row(ZOE)
    assert row.detail == "Pick up your phone to call Zoë Åström (220)"
    assert (row.timer, row.end) == (None, None)
    assert [button.text for button in row.buttons] == ["Done"]
    blind.press("Done: Zoë Åström")
    blind.wait(lambda: blind.entry(ZOE) is None)


def test_no_second_call_is_placed_meanwhile(blind: ByToken) -> None:
    call_zoe(blind)
    blind.wait(lambda: (e := blind.entry(ZOE)) is not None and e.accepted)
    blind.engine.submit(Dial("224"))
    blind.engine.submit(Dial("220"))
    blind.wait(lambda: len(blind.notices) >= 2 and "still being placed" in blind.quiet_line())
    assert blind.requests("POST", "/v3/") == 1
    blind.press("Done: Zoë Åström")
    blind.wait(lambda: blind.entry(ZOE) is None)
    blind.engine.submit(Dial("224"))
    blind.wait(lambda: blind.requests("POST", "/v3/") == 2)


# ---- the bridge comes and goes (§7.2)


def test_while_the_bridge_is_away_legs_are_uncertain_and_dialling_goes_on(desk: ByBridge) -> None:
    dialled(desk)
    desk.company.bridge.stop()
    desk.wait(lambda: desk.freshness() is Freshness.STALE)
    row = desk.row(ZOE)
    assert row.stale
    assert row.end is not None
    assert not row.end.enabled
    desk.engine.submit(Dial("224"))
    desk.wait(lambda: desk.requests("POST", "/v3/") == 2)


def test_a_revoked_token_asks_to_sign_in_again(desk: ByBridge) -> None:
    ringing(desk)
    user = User(System.CALLCONTROL, desk.sim.tenant, "210")
    desk.company.bridge.do(lambda book: book.revoke_all(user))
    desk.wait(lambda: desk.freshness() is Freshness.SIGNED_OUT)
    assert "does not take the bridge token" in desk.window.banner._text.text()
    assert desk.snapshot.entries == ()


def test_a_token_that_the_phone_system_refuses_is_renewed_and_the_call_placed_once(
    desk: ByBridge,
) -> None:
    desk.sim.control("expire-tokens", extension="210")
    desk.company.bridge.clock.now += 60
    ringing(desk)
    statuses = [e.status for e in desk.sim.log("POST", "/v3/call_control")]
    assert statuses == [401, 200]
    assert len(desk.sim.state()["calls"]) == 1


# ---- too many calls (§5)


def test_it_counts_down_until_a_call_is_possible_again(blind: ByToken) -> None:
    blind.sim.control("callcontrol", rate="1;w=60")
    call_zoe(blind)
    blind.wait(lambda: blind.view().dial_again_at > 0)
    assert not blind.window.dialer.call_button.isEnabled()
    assert "possible again in" in blind.quiet_line()
    blind.press("Done: Zoë Åström")
    blind.type("224")
    blind.key(Qt.Key.Key_Return)
    assert blind.requests("POST", "/v3/") == 1
    assert "possible again in" in blind.quiet_line()


# ---- at once


def test_the_window_shows_a_change_without_asking(desk: ByBridge) -> None:
    desk.sim.incoming("+442079460018")
    desk.wait_state(ANNA, CallState.INCOMING)
    desk.sim.control("answer")
    desk.wait_state(ANNA, CallState.CONNECTED)
    desk.sim.control("hangup", phone="0003*210")
    desk.wait(lambda: (e := desk.entry(ANNA)) is None or e.phase is Phase.ENDED)
    assert desk.requests("GET") == 0
