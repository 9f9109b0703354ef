from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli import calls
from clicktodial.cli.call_actions import read_order
from clicktodial.model.calls import ActionDetails, RecordingFormat
from clicktodial.sim.actions import Order
from clicktodial.sim.actions import act as carry_out
from clicktodial.sim.people import MINE, MY_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from clicktodial.sim.switchboard import Switchboard
    from tests.cli.conftest import Cli

    Talking = Callable[..., str]

ANNA = "+442079460018"
ZOE = "0003*220"
JOINING = ["barge-in", "whisper", "monitor"]


def view_of(sim: Sim, extension: str) -> dict[str, Any]:
    (call,) = sim.state()["calls"]
    (view,) = [view for view in call["views"] if view["extension"] == extension]
    assert isinstance(view, dict)
    return view


def details(*arguments: str) -> ActionDetails:
    """What is made of the arguments."""
    parser = ArgumentParser()
    calls.register(parser.add_subparsers())
    return read_order(parser.parse_args(arguments)).details


@pytest.fixture
def hers(talking: Talking) -> str:
    """The id of a call that Zoë has with Anna."""
    return talking(ANNA, ZOE)


def test_the_calls_of_a_colleague_are_shown_from_there(cli: Cli, hers: str) -> None:
    assert cli("calls", "--json").document == []
    (call,) = cli("calls", "--of", "220", "--json").document
    assert (call["id"], call["mine"], call["joined"]) == (hers, False, False)
    assert call["peer"]["number"] == ANNA
    assert call["actions"] == ["barge-in", "whisper", "monitor", "hangup"]
    assert hers in cli("calls", "--of", ZOE).out


@pytest.mark.parametrize("of", ["999", "9999*220"])
def test_the_calls_of_an_extension_that_does_not_exist_are_refused(cli: Cli, of: str) -> None:
    assert cli("calls", "--of", of).code == 1


@pytest.mark.parametrize("verb", JOINING)
def test_ones_own_phone_joins_the_call_of_a_colleague(
    cli: Cli, sim: Sim, hers: str, verb: str
) -> None:
    done = cli(verb, hers, "--of", ZOE, "--json")
    assert (done.code, done.document["done"]) == (0, True)
    call = done.document["call"]
    assert (call["id"], call["joined"], call["state"]) == (hers, True, "ringing_own")
    assert call["actions"] == ["hangup"]
    assert {leg["extension"] for leg in call["legs"]} == {ZOE, ANNA, MINE}
    sim.advance(5)
    (joined,) = cli("calls", "--json").document
    assert (joined["id"], joined["state"]) == (hers, "connected")


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("barge-in", "pick up to join in"),
        ("whisper", "pick up to whisper"),
        ("monitor", "pick up to listen in"),
    ],
)
def test_words_say_which_phone_rings_and_what_for(
    cli: Cli, hers: str, verb: str, words: str
) -> None:
    assert cli(verb, hers, "--of", "220").out == f"Your phone {MINE} rings: {words}\n"


def test_flags_reach_the_phone_system(cli: Cli, sim: Sim, hers: str) -> None:
    cli.add_account("both", sim.url, MINE, MY_SECOND)
    sim.control("phones", phone=MY_SECOND, pickup="never")
    flags = ["--caller-id", "Boss <4242>", "--wait-for-pickup", "7"]
    done = cli("whisper", hers, "211", "--of", ZOE, "--account", "both", *flags)
    assert done.code == 0
    assert "211 rings" in done.out
    assert view_of(sim, MY_SECOND)["caller_id"] == "Boss <4242>"
    sim.advance(8)
    assert [v["extension"] for v in sim.state()["calls"][0]["views"]] == [ZOE, ANNA]


def test_flags_become_the_details_of_the_action() -> None:
    assert details("hold", "c1") == ActionDetails()
    assert details("park", "c1") == ActionDetails(park_s=None)
    assert details("park", "c1", "--for", "10") == ActionDetails(park_s=10)
    assert details("record", "c1").recording_format is RecordingFormat.WAV
    assert details("record", "c1", "--format", "wav49").recording_format is RecordingFormat.WAV49
    # The dial plan of the call's account is not known yet.
    assert details("transfer", "c1", "2-2-0").target == "2-2-0"
    assert details("hangup", "c1", "--party", "220").target == "220"
    assert not details("whisper", "c1").private
    whisper = details("whisper", "c1", "210", "--private", "--wait-for-pickup", "7")
    assert whisper == ActionDetails("210", private=True, wait_for_pickup_s=7)


def test_leaving_a_joined_call_ends_ones_own_leg_alone(cli: Cli, sim: Sim, hers: str) -> None:
    cli("monitor", hers, "--of", ZOE)
    sim.advance(5)
    party = cli("hangup", hers, "--party", ANNA)
    assert party.code == 1
    assert "only your own part" in party.err
    done = cli("hangup", hers)
    assert (done.code, done.out.split(" with ")[0]) == (0, "You left the call")
    (call,) = sim.state()["calls"]
    assert {view["extension"] for view in call["views"]} == {ZOE, ANNA}


def test_hanging_up_the_call_of_a_colleague_says_whose_it_was(
    cli: Cli, sim: Sim, hers: str
) -> None:
    assert cli("hangup", hers).code == 1
    done = cli("hangup", hers, "--of", ZOE)
    assert done.code == 0
    assert done.out.startswith(f"Hung up the call of {ZOE} with ")
    assert sim.state()["calls"] == []


def test_a_call_that_rings_at_a_colleague_is_picked_up(cli: Cli, sim: Sim) -> None:
    call = sim.incoming(ANNA, ZOE)
    done = cli("pickup", call, "--of", "220", "--json")
    assert (done.code, done.document["done"]) == (0, True)
    sim.advance(3)
    (taken,) = cli("calls", "--json").document
    assert (taken["id"], taken["state"], taken["joined"]) == (call, "connected", False)
    assert cli("calls", "--of", "220", "--json").document == []


def test_a_call_that_rings_at_ones_own_phone_is_picked_up_at_another(cli: Cli, sim: Sim) -> None:
    cli.add_account("both", sim.url, MINE, MY_SECOND)
    call = sim.incoming(ANNA)
    here = cli("pickup", call, "--account", "both")
    assert here.code == 1
    assert f"{MINE} is in this call already" in here.err
    done = cli("pickup", call, "211", "--account", "both")
    assert done.code == 0
    assert done.out.startswith("Your phone 211 rings: pick up to take the call of Anna Peeters")


def test_a_parked_call_is_taken_back(cli: Cli, sim: Sim, talking: Talking) -> None:
    call = talking()
    parked = cli("park", call, "--json")
    assert (parked.document["done"], parked.document["call"]["state"]) == (True, "parked")
    assert parked.document["call"]["parked_slot"]
    assert cli("resume", call).code == 1
    done = cli("unpark", call, "--json")
    assert (done.code, done.document["done"]) == (0, True)
    assert done.document["call"]["state"] == "ringing_own"
    sim.advance(3)
    assert cli("calls", "--json").document[0]["state"] == "connected"


def test_a_call_that_a_colleague_parked_is_taken(cli: Cli, sim: Sim, hers: str) -> None:
    (call,) = cli("calls", "--of", ZOE, "--json").document
    leg = next(leg["id"] for leg in call["legs"] if leg["extension"] == ANNA)
    park_for(sim, hers, leg)
    done = cli("unpark", hers, "--of", ZOE, "--json")
    assert (done.code, done.document["done"]) == (0, True)
    sim.advance(3)
    (taken,) = cli("calls", "--json").document
    assert (taken["id"], taken["state"]) == (hers, "connected")


def park_for(sim: Sim, call_id: str, leg: str) -> None:
    """What the colleague's own desk phone would do."""

    def park(board: Switchboard) -> None:
        call = board.world.call(call_id)
        assert call is not None
        values = {"action": "Park", "phoneCallViewId": leg}
        carry_out(Order(board.world, call, frozenset({ZOE}), values))

    sim.on_its_thread(park)


def test_parking_for_some_time_and_its_words(cli: Cli, sim: Sim, talking: Talking) -> None:
    done = cli("park", talking(), "--for", "30")
    assert done.code == 0
    assert done.out == f"Parked at 701: {ANNA}\n"
    sim.advance(31)
    assert cli("calls", "--json").document[0]["state"] == "ringing_own"


@pytest.mark.parametrize("kind", ["wav", "wav49"])
def test_a_call_is_recorded_and_no_longer(cli: Cli, sim: Sim, talking: Talking, kind: str) -> None:
    call = talking()
    done = cli("record", call, "--format", kind, "--json")
    assert (done.code, done.document["done"]) == (0, True)
    assert done.document["call"]["recording"] is not None
    assert cli("record", call).code == 1
    stopped = cli("stop-recording", call)
    assert stopped.out.startswith("No longer recorded: ")
    assert cli("calls", "--json").document[0]["recording"] is None


@pytest.mark.parametrize(
    "arguments",
    [
        ["monitor", "c0ffee", "--of", ZOE],
        ["monitor", "HERS"],
        ["monitor", "HERS", "--of", "224"],
        ["monitor", "HERS", "224", "--of", ZOE],
        ["monitor", "HERS", "+442079460018", "--of", ZOE],
        ["monitor", "HERS", "--of", "Zoe"],
        ["monitor", "HERS", "--of", ZOE, "--caller-id", "me"],
        ["unpark", "HERS", "--of", ZOE],
        ["pickup", "HERS", "--of", ZOE],
        ["hangup", "HERS", "--of", "*"],
        ["hangup", "HERS", "--of", ""],
        ["monitor", "HERS", "", "--of", ZOE],
    ],
)
def test_what_cannot_be_is_not_sent(
    cli: Cli, hers: str, sent: Callable[[], list[str]], arguments: list[str]
) -> None:
    done = cli(*(hers if one == "HERS" else one for one in arguments), "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sent() == []


def test_an_account_without_extension_asks_which_phone_rings(
    nobody: Cli, sim: Sim, hers: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLICKTODIAL_SECRET", sim.token)
    nobody.add_account("bare", sim.url)
    asked = nobody("monitor", hers, "--of", ZOE)
    assert asked.code == 1
    assert "Which phone of yours" in asked.err
    assert nobody("monitor", hers, "211", "--of", ZOE).code == 0


def test_what_is_not_permitted_ends_with_1_and_is_remembered(cli: Cli, sim: Sim, hers: str) -> None:
    sim.fault("401", method="PUT")
    done = cli("monitor", hers, "--of", ZOE, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert "monitor" not in cli("calls", "--of", ZOE, "--json").document[0]["actions"]
    sim.control("clear-faults")
    # The phone system is asked again all the same, and what works is no longer lacking.
    assert cli("monitor", hers, "--of", ZOE).code == 0
    cli("hangup", hers)
    assert "monitor" in cli("calls", "--of", ZOE, "--json").document[0]["actions"]


def test_an_effect_that_the_list_does_not_show_is_not_called_done(
    cli: Cli, sim: Sim, hers: str, sent: Callable[[], list[str]]
) -> None:
    cli.during_the_first_pause = lambda: sim.control("hangup", phone=MINE)
    done = cli.hurried("monitor", hers, "--of", ZOE, "--json")
    assert (done.code, done.document) == (0, {"call": None, "done": False})
    assert "does not show it yet" in done.err
    assert sent() == ["PUT"]


def test_a_lost_answer_is_confirmed_by_ones_own_list(
    cli: Cli, sim: Sim, hers: str, sent: Callable[[], list[str]]
) -> None:
    sim.fault("drop-answer", count=1, method="PUT")
    assert cli("barge-in", hers, "--of", ZOE).code == 0
    assert sent() == ["PUT"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["park", "c1", "--for", "9"],
        ["park", "c1", "--for", "3601"],
        ["park", "c1", "--for", "long"],
        ["record", "c1", "--format", "mp3"],
        ["monitor", "c1", "--private"],
        ["monitor", "c1", "--wait-for-pickup", "0"],
        ["hold", "c1", "--of", ZOE],
        ["hold", "c1", "210"],
        ["unpark"],
        ["stop-recording"],
        ["calls", "--watch", "--of", ZOE],
        ["calls", "--of", ZOE, "--sort", "asc"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody(*arguments)
    assert caught.value.code == 2
