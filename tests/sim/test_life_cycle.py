from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from clicktodial.sim.world import Timing

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


ME, ANNA, ZOE, BUSY, NEVER = "0003*210", "+442079460018", "0003*220", "0003*221", "0003*222"


def statuses(views: dict[str, dict[str, Any]]) -> dict[str, str]:
    return {extension: view["status"] for extension, view in views.items()}


def test_a_simple_call_rings_the_source_first_then_the_destination(
    sim: Sim, place: Callable[..., str], views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    call_id = place(ANNA)
    assert statuses(views(call_id)) == {ME: "2"}
    sim.advance(0.5)
    assert statuses(views(call_id)) == {ME: "3"}
    assert "ringing" in views(call_id)[ME]
    sim.advance(2)
    assert statuses(views(call_id)) == {ME: "5"}
    sim.advance(0.5)
    assert statuses(views(call_id)) == {ME: "4", ANNA: "3"}
    assert [view["id"] for view in views(call_id).values()] == ["00", "01"]
    sim.advance(4)
    assert statuses(views(call_id)) == {ME: "5", ANNA: "5"}


def test_the_call_has_answered_only_when_the_destination_picked_up(
    sim: Sim, http: httpx.Client, place: Callable[..., str]
) -> None:
    call_id = place(ANNA)
    sim.advance(3)
    ringing = http.get(f"/uapi/phoneCalls/@me/{ME}/{call_id}").json()["entry"][0]
    assert "answered" not in ringing
    assert "answered" in ringing["phoneCallView"][0]
    sim.advance(4)
    talking = http.get(f"/uapi/phoneCalls/@me/{ME}/{call_id}").json()["entry"][0]
    assert "answered" in talking
    assert talking["ownerId"] == "3"
    assert talking["ownerName"] == "Default Organization"


@pytest.mark.parametrize(
    ("pickup", "disposition", "gone_after_s"),
    [("never", 3, 20), ("busy", 1, 1), ("decline", 1, 1.5)],
)
def test_a_source_that_does_not_answer_ends_the_call(
    sim: Sim,
    place: Callable[..., str],
    views: Callable[[str], dict[str, dict[str, Any]]],
    *,
    pickup: str,
    disposition: int,
    gone_after_s: float,
) -> None:
    sim.control("phones", phone=ME, pickup=pickup)
    call_id = place(ANNA, waitForPickup="20")
    sim.advance(0.5)
    assert statuses(views(call_id)) == {ME: "3"}
    sim.advance(gone_after_s - 0.1)
    assert statuses(views(call_id)) == {ME: "3"}
    sim.advance(0.2)
    assert views(call_id) == {}
    assert sim.state()["ended"][0]["disposition"] == disposition


@pytest.mark.parametrize(("number", "disposition"), [(BUSY, 1), (NEVER, 3), ("0003*999", 2)])
def test_a_destination_that_does_not_answer_ends_the_call(
    sim: Sim,
    connected: Callable[..., str],
    views: Callable[[str], dict[str, dict[str, Any]]],
    number: str,
    disposition: int,
) -> None:
    call_id = connected(number)
    sim.advance(30)
    assert views(call_id) == {}
    assert [ending["disposition"] for ending in sim.state()["ended"]] == [disposition]


def test_a_person_hangs_up_after_a_while(
    sim: Sim, connected: Callable[..., str], views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    call_id = connected("0003*223")
    sim.advance(19)
    assert statuses(views(call_id)) == {ME: "5", "0003*223": "5"}
    sim.advance(2)
    assert views(call_id) == {}


def test_call_duration_limits_the_conversation(
    sim: Sim, connected: Callable[..., str], views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    call_id = connected(ANNA, callDuration="60")
    sim.advance(55)
    assert views(call_id)
    sim.advance(6)
    assert views(call_id) == {}


def test_of_several_sources_the_first_to_pick_up_is_connected(
    sim: Sim, place: Callable[..., str], views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    sim.control("phones", phone="0003*211", after_s=1)
    call_id = place(ANNA, source=[ME, "0003*211"])
    sim.advance(0.5)
    assert statuses(views(call_id)) == {ME: "3", "0003*211": "3"}
    sim.advance(1)
    assert statuses(views(call_id)) == {"0003*211": "5"}
    sim.advance(5)
    assert statuses(views(call_id)) == {"0003*211": "5", ANNA: "5"}


def test_an_incoming_public_call_rings_and_is_answered_by_the_users_own_phone(
    sim: Sim, views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    call_id = sim.incoming(ANNA)
    mine = views(call_id)[ME]
    assert (mine["status"], mine["flow"]) == ("3", 8)
    assert mine["source"] == [ANNA]
    assert mine["destination"] == [ME]
    assert mine["callerId"] == f"Anna Peeters <{ANNA}>"
    sim.advance(8)
    assert statuses(views(call_id)) == {ANNA: "5", ME: "5"}


def test_a_colleagues_call_is_local_and_charged_to_the_colleague(
    sim: Sim, http: httpx.Client
) -> None:
    sim.incoming(ZOE)
    entry = http.get(f"/uapi/phoneCalls/@me/{ME}").json()["entry"][0]
    assert entry["extension"] == ZOE
    assert entry["phoneCallView"][1]["flow"] == 2
    assert entry["phoneCallView"][1]["callerId"] == f"Zoë Åström <{ZOE}>"


def test_an_unanswered_incoming_call_goes_away(
    sim: Sim, views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    sim.control("phones", pickup="never")
    call_id = sim.incoming(ANNA)
    sim.advance(24)
    assert statuses(views(call_id))[ME] == "3"
    sim.advance(2)
    assert views(call_id) == {}


def test_a_callback_charges_the_callback_extension_and_says_link(
    sim: Sim, http: httpx.Client
) -> None:
    body = {
        "extension": "218",
        "phoneCallView": [{"source": ["+32470123456"], "destination": ["+32470654321"]}],
    }
    created = http.post("/uapi/phoneCalls/@me/callback", json=body).json()[0]
    assert created["extension"] == "0003*218"
    address = created["link"]["self"]
    sim.advance(10)
    shown = http.get(address).json()["entry"][0]
    assert [view["status"] for view in shown["phoneCallView"]] == ["5", "5"]


def test_a_conference_invitation_rings_the_guest_only(
    sim: Sim, http: httpx.Client, views: Callable[[str], dict[str, dict[str, Any]]]
) -> None:
    body = {
        "extension": "0003*219",
        "phoneCallView": [{"source": ["0003*219"], "destination": [ZOE]}],
    }
    created = http.post("/uapi/phoneCalls/@me/conferenceInvite?number=3&pin=2233", json=body)
    call_id = created.json()[0]["id"]
    sim.advance(0.5)
    sim.advance(0.5)
    assert statuses(views(call_id)) == {"0003*219": "4", ZOE: "3"}
    sim.advance(3)
    assert statuses(views(call_id)) == {"0003*219": "5", ZOE: "5"}


def test_durations_can_be_set() -> None:
    timing = Timing(setup_s=3, dial_s=7)
    with running(SimOptions(manual_clock=True, timing=timing, answer_after_s=1)) as sim:
        call_id = sim.incoming(ZOE, "0003*224")
        assert call_id
        assert sim.world.timing.dial_s == 7
        assert sim.world.directory.policy(ME).after_s == 1


def test_spontaneous_calls_come_in_and_the_same_seed_tells_the_same_story() -> None:
    def story(seed: int) -> list[str]:
        options = SimOptions(manual_clock=True, seed=seed, incoming_every_s=10)
        with running(options) as sim:
            sim.advance(120)
            return [e["call_id"] for e in sim.state()["ended"]]

    assert story(4) == story(4)
    assert story(4) != story(5)
    assert len(story(4)) >= 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"extension": "@self"}, "pc_extension_invalid"),
        ({"extension": "0003*220"}, "pc_extension_invalid"),
        ({"extension": "0003*218"}, "pc_extension_invalid"),
        ({"phoneCallView": []}, "pc_phonecallview_invalid"),
        ({"phoneCallView": [{"source": "210"}]}, "pc_destination_invalid"),
        ({"phoneCallView": [{"source": "abc", "destination": "1234"}]}, "pc_source_invalid"),
        ({"phoneCallView": [{"source": "999", "destination": "1234"}]}, "pc_source_invalid"),
        ({"phoneCallView": [{"source": "210", "destination": "210"}]}, "pc_destination_invalid"),
        (
            {"phoneCallView": [{"source": "210", "destination": "1234", "callerId": "no number"}]},
            "pc_callerid_invalid",
        ),
    ],
)
def test_a_bad_create_request_is_refused_and_places_nothing(
    sim: Sim, http: httpx.Client, change: dict[str, Any], code: str
) -> None:
    good = {"extension": ME, "phoneCallView": [{"source": ME, "destination": "1234"}]}
    answer = http.post("/uapi/phoneCalls/@me/simple", json=good | change)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code
    assert answer.json()["error"]["message"]
    assert sim.state()["calls"] == []


@pytest.mark.parametrize(
    "query", ["waitForPickup=0", "waitForPickup=x", "allowPublicTransfer=maybe", "callDuration=-1"]
)
def test_a_bad_create_parameter_is_refused(http: httpx.Client, query: str) -> None:
    good = {"extension": ME, "phoneCallView": [{"source": ME, "destination": "1234"}]}
    assert http.post(f"/uapi/phoneCalls/@me/simple?{query}", json=good).status_code == 400


def test_one_call_is_placed_for_each_view_and_a_repeated_nonce_is_taken(
    http: httpx.Client,
) -> None:
    views = [{"source": ME, "destination": number} for number in ("1234", "5678")]
    body = {"extension": ME, "phoneCallView": views, "nonce": "same"}
    ids = {call["id"] for call in http.post("/uapi/phoneCalls/@me/simple", json=body).json()}
    ids |= {call["id"] for call in http.post("/uapi/phoneCalls/@me/simple", json=body).json()}
    assert len(ids) == 4
    entries = http.get("/uapi/phoneCalls/@me/@self").json()["entry"]
    assert {entry["nonce"] for entry in entries} == {"same"}
