from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.actions import Order
from clicktodial.sim.actions import act as carry_out
from clicktodial.sim.people import MINE, MY_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from clicktodial.sim.switchboard import Switchboard
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
ZOE = "0003*220"


def barge_in(board: Switchboard, call_id: str) -> None:
    """Let one's second phone join the call."""
    call = board.world.call(call_id)
    assert call is not None
    values = {"action": "BargeIn", "sendCallTo": MY_SECOND, "phoneCallViewId": "00"}
    carry_out(Order(board.world, call, frozenset({MINE}), values))


def test_hold_and_resume_show_the_call_as_the_list_does_then(
    cli: Cli, talking: Callable[..., str]
) -> None:
    call = talking()
    held = cli("hold", call, "--json")
    assert (held.code, held.document["done"]) == (0, True)
    assert held.document["call"] == cli("calls", "--json").document[0]
    assert held.document["call"]["state"] == "held"
    assert cli("resume", call, "--json").document["call"]["state"] == "connected"


def test_hangup_ends_the_call(cli: Cli, sim: Sim, talking: Callable[..., str]) -> None:
    call, other = talking(), talking(ZOE)
    done = cli("hangup", call, "--json")
    assert (done.code, done.document) == (0, {"call": None, "done": True})
    assert [one["id"] for one in sim.state()["calls"]] == [other]


def test_hangup_of_one_party_ends_its_leg(cli: Cli, sim: Sim, talking: Callable[..., str]) -> None:
    call = talking()
    sim.on_its_thread(lambda board: barge_in(board, call))
    sim.advance(5)
    done = cli("hangup", call, "--party", "211", "--json")
    assert (done.code, done.document["done"]) == (0, True)
    assert done.document["call"]["state"] == "connected"
    absent = cli("hangup", call, "--party", "222")
    assert absent.code == 1
    assert "222" in absent.err


def test_transfer_sends_the_call_to_the_target(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    done = cli("transfer", talking(), "2-2-0", "--json")
    assert (done.code, done.document["done"]) == (0, True)
    (call,) = sim.state()["calls"]
    assert {view["extension"] for view in call["views"]} == {ANNA, ZOE}


@pytest.mark.parametrize(("mailbox", "reached"), [([], MINE), (["224"], "0003*224")])
def test_voicemail_takes_a_mailbox_or_ones_own(
    cli: Cli, sim: Sim, mailbox: list[str], reached: str
) -> None:
    done = cli("voicemail", sim.incoming(ANNA), *mailbox)
    assert done.code == 0
    assert "Anna Peeters" in done.out
    (call,) = sim.state()["calls"]
    assert call["destination"] == [reached]


@pytest.mark.parametrize("call", ["c0ffee", "", "a/b", "x" * 300])
def test_an_unknown_call_is_not_acted_upon(
    cli: Cli, talking: Callable[..., str], sent: Callable[[], list[str]], call: str
) -> None:
    talking()
    done = cli("hangup", call, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sent() == []


@pytest.mark.parametrize("command", ["hold", "resume"])
def test_what_the_state_does_not_allow_is_not_sent(
    cli: Cli, sim: Sim, sent: Callable[[], list[str]], command: str
) -> None:
    done = cli(command, sim.incoming(ANNA))
    assert done.code == 1
    assert "Pick up your phone first." in done.err
    assert sent() == []


@pytest.mark.parametrize("command", [["transfer", ""], ["transfer", "x"], ["voicemail", "?"]])
def test_a_bad_target_sends_nothing(
    cli: Cli, sim: Sim, talking: Callable[..., str], command: list[str]
) -> None:
    verb, target = command
    assert cli(verb, talking(), target).code == 1
    assert sim.log() == []


def test_a_bad_party_sends_nothing(cli: Cli, sim: Sim, talking: Callable[..., str]) -> None:
    assert cli("hangup", talking(), "--party", "anna").code == 1
    assert sim.log() == []


def test_a_refusal_of_the_phone_system_ends_with_1(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    done = cli("transfer", talking(), "9999*999")
    assert done.code == 1
    assert "sendCallTo" in done.err


def test_an_id_on_two_accounts_asks_for_the_account(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]]
) -> None:
    cli.add_account("twin", sim.url, MINE)
    call = talking()
    done = cli("hold", call)
    assert done.code == 1
    assert "--account" in done.err
    assert sent() == []
    assert cli("hold", call, "--account", "twin", "--json").document["call"]["account"] == "twin"


def test_a_call_is_found_although_another_account_fails(
    cli: Cli, talking: Callable[..., str], gone: str
) -> None:
    cli.add_account("gone", gone, "210")
    assert cli("hold", talking()).code == 0
    assert cli("hold", "c0ffee").code == 4
    assert cli("hold", "c0ffee", "--account", "work").code == 1


def test_an_effect_that_does_not_show_is_not_called_done(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]]
) -> None:
    cli.during_the_first_pause = lambda: sim.fault("500", method="GET")
    done = cli.hurried("hold", talking(), "--json")
    assert (done.code, done.document["done"]) == (0, False)
    assert "does not show it yet" in done.err
    assert sum(cli.slept_s) <= 3
    assert sent() == ["PUT"]


def test_a_web_page_in_between_is_no_phone_system(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]]
) -> None:
    sim.fault("html", method="PUT")
    done = cli.hurried("hold", talking(), "--json")
    assert done.code == 4
    assert "A web page came instead of an answer" in done.err
    assert sent() == ["PUT"]


def test_a_list_that_fails_for_a_moment_does_not_hide_the_effect(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    cli.during_the_first_pause = lambda: sim.fault("500", count=2, method="GET")
    done = cli.hurried("hold", talking(), "--json")
    assert (done.document["done"], done.document["call"]["state"]) == (True, "held")
    assert [entry.status for entry in sim.log("GET")] == [200, 500, 500, 200]


def test_a_call_that_ends_meanwhile_is_told_as_ended(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    cli.during_the_first_pause = lambda: sim.control("hangup")
    done = cli.hurried("hold", talking(), "--json")
    assert (done.code, done.document) == (0, {"call": None, "done": False})
    assert "has ended" in done.err


def test_a_fault_of_the_phone_system_ends_with_4(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]]
) -> None:
    sim.fault("500", method="PUT")
    assert cli("hold", talking()).code == 4
    assert sent() == ["PUT"]


def test_an_action_whose_answer_was_lost_is_confirmed_by_the_list(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]]
) -> None:
    sim.fault("drop-answer", count=1, method="PUT")
    done = cli("hold", talking(), "--json")
    assert (done.code, done.document["done"]) == (0, True)
    assert sent() == ["PUT"]


def test_an_action_that_was_lost_without_effect_ends_with_4(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]]
) -> None:
    sim.fault("drop", method="PUT")
    assert cli.hurried("hold", talking()).code == 4
    assert sent() == ["PUT"]


def test_without_an_account_there_is_no_call(nobody: Cli) -> None:
    assert nobody("hangup", "c1").code == 3
