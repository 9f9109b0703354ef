from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from clicktodial.sim.server import Sim

Views = Callable[[str], dict[str, dict[str, Any]]]
Start = Callable[..., str]
Update = Callable[..., "httpx.Response"]

ME, SECOND, ANNA, ZOE, DESK = "0003*210", "0003*211", "+442079460018", "0003*220", "0003*224"
JOHN = "+12025550143"


def statuses(views: dict[str, dict[str, Any]]) -> dict[str, str]:
    return {extension: view["status"] for extension, view in views.items()}


def assert_refused(answer: httpx.Response, code: str, status: int = 400) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["error"]["message"]


def test_hold_marks_the_view_and_resume_removes_the_mark(
    connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    answer = update(call_id, "OnHold", phoneCallViewId="00")
    assert answer.status_code == 200
    assert answer.json()["PhoneCall"]["id"] == call_id
    assert answer.json()["PhoneCall"]["link"]["self"].endswith(f"/@me/{ME}/{call_id}")
    assert views(call_id)[ME]["holder"] == 1
    assert "onHold" in views(call_id)[ME]
    assert "onHold" not in views(call_id)[ANNA]
    assert_refused(update(call_id, "OnHold", phoneCallViewId="00"), "pc_action_invalid")
    assert update(call_id, "OffHold", phoneCallViewId="00").status_code == 200
    assert "onHold" not in views(call_id)[ME]
    assert_refused(update(call_id, "OffHold", phoneCallViewId="00"), "pc_action_invalid")


def test_recording_starts_once_and_stops_once(
    connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    wrong = update(call_id, "StartRecording", phoneCallViewId="00", format="mp3")
    assert_refused(wrong, "pc_format_invalid")
    started = update(call_id, "StartRecording", phoneCallViewId="00", format="wav49")
    assert started.status_code == 200
    assert "recording" in views(call_id)[ME]
    assert_refused(update(call_id, "StartRecording", phoneCallViewId="00"), "pc_action_invalid")
    assert update(call_id, "StopRecording", phoneCallViewId="00").status_code == 200
    assert "recording" not in views(call_id)[ME]
    assert_refused(update(call_id, "StopRecording", phoneCallViewId="00"), "pc_action_invalid")


def test_a_parked_call_rings_its_parker_when_the_time_is_up(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    assert update(call_id, "Park", phoneCallViewId="01", maxInParking="30").status_code == 200
    parked = views(call_id)[ANNA]
    assert (parked["parkedPos"], parked["parkedBy"]) == (701, ME)
    assert_refused(update(call_id, "Park", phoneCallViewId="01"), "pc_action_invalid")
    assert_refused(update(call_id, "OnHold", phoneCallViewId="01"), "pc_action_invalid")
    sim.advance(30)
    assert views(call_id)[ME]["status"] == "3"
    sim.advance(2)
    assert statuses(views(call_id)) == {ME: "5", ANNA: "5"}
    assert "parked" not in views(call_id)[ANNA]


def test_a_call_that_is_parked_again_gets_its_whole_time_again(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    update(call_id, "Park", phoneCallViewId="01", maxInParking=30)
    sim.advance(20)
    update(call_id, "UnPark", sendCallTo=ME, phoneCallViewId="00")
    sim.advance(2)
    update(call_id, "Park", phoneCallViewId="01", maxInParking=30)
    sim.advance(29)
    assert views(call_id)[ME]["status"] == "5"
    sim.advance(1)
    assert views(call_id)[ME]["status"] == "3"


def test_a_call_that_came_back_from_parking_can_be_transferred_like_any_other(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    update(call_id, "Park", phoneCallViewId="01", maxInParking=10)
    sim.advance(12)
    assert statuses(views(call_id)) == {ME: "5", ANNA: "5"}
    moved = update(call_id, "Transfer", sendCallTo=SECOND, transferFromNumber=ME)
    assert moved.status_code == 200
    sim.advance(7)
    assert views(call_id)[SECOND]["status"] == "3"
    sim.advance(1)
    assert statuses(views(call_id)) == {ANNA: "5", SECOND: "5"}


def test_a_parked_call_ends_when_its_parker_does_not_come_back(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    update(call_id, "Park", phoneCallViewId="01", maxInParking=30)
    sim.control("phones", pickup="never")
    sim.advance(54)
    assert views(call_id)
    sim.advance(2)
    assert views(call_id) == {}


@pytest.mark.parametrize("seconds", ["9", "3601", "soon"])
def test_parking_time_has_limits(connected: Start, update: Update, seconds: str) -> None:
    answer = update(connected(), "Park", phoneCallViewId="01", maxInParking=seconds)
    assert_refused(answer, "pc_maxinparking_invalid")


def test_unpark_gives_the_call_to_the_extension_that_takes_it(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    refused = update(call_id, "UnPark", sendCallTo=SECOND, phoneCallViewId="00")
    assert_refused(refused, "pc_action_invalid")
    update(call_id, "Park", phoneCallViewId="01")
    taken = update(
        call_id, "UnPark", sendCallTo="211", phoneCallViewId="00", waitForPickup="20", callerId=""
    )
    assert taken.status_code == 200
    assert views(call_id)[SECOND]["status"] == "3"
    sim.advance(2)
    assert statuses(views(call_id)) == {ANNA: "5", SECOND: "5"}
    assert "parked" not in views(call_id)[ANNA]


def test_unpark_to_the_parker_rings_the_parkers_phone(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    update(call_id, "Park", phoneCallViewId="01")
    assert update(call_id, "UnPark", sendCallTo=ME, phoneCallViewId="00").status_code == 200
    assert views(call_id)[ME]["status"] == "3"
    sim.advance(2)
    assert statuses(views(call_id)) == {ME: "5", ANNA: "5"}


def test_unpark_that_nobody_answers_leaves_the_call_parked(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected()
    update(call_id, "Park", phoneCallViewId="01")
    sim.control("phones", pickup="never")
    update(call_id, "UnPark", sendCallTo=ME, phoneCallViewId="00", waitForPickup=5)
    sim.advance(6)
    assert "parked" in views(call_id)[ANNA]
    assert statuses(views(call_id)) == {ME: "5", ANNA: "5"}


def test_pick_up_takes_a_call_that_rings_at_a_colleague(
    sim: Sim, http: httpx.Client, update: Update, views: Views
) -> None:
    sim.control("phones", phone=ZOE, pickup="never")
    call_id = sim.incoming(ANNA, ZOE)
    assert http.get(f"/uapi/phoneCalls/@me/{ME}").json()["totalResults"] == 0
    answer = update(call_id, "PickUp", ZOE, sendCallTo=ME, phoneCallViewId="01", waitForPickup="20")
    assert answer.status_code == 200
    assert statuses(views(call_id)) == {ANNA: "4", ZOE: "3", ME: "3"}
    sim.advance(2)
    assert statuses(views(call_id)) == {ANNA: "5", ME: "5"}
    assert views(call_id)[ME]["destination"] == [ME]


def test_pick_up_is_refused_once_the_call_is_answered(connected: Start, update: Update) -> None:
    answer = update(connected(), "PickUp", sendCallTo=SECOND, phoneCallViewId="01")
    assert_refused(answer, "pc_action_invalid")


def test_pick_up_comes_too_late_when_the_colleague_answers_first(
    sim: Sim, update: Update, http: httpx.Client
) -> None:
    call_id = sim.incoming(ANNA, DESK)
    assert update(call_id, "PickUp", DESK, sendCallTo=ME, phoneCallViewId="01").status_code == 200
    sim.advance(10)
    entry = http.get(f"/uapi/phoneCalls/@me/{DESK}/{call_id}").json()["entry"][0]
    assert [view["extension"] for view in entry["phoneCallView"]] == [ANNA, DESK]


@pytest.mark.parametrize("action", ["BargeIn", "Whisper", "Monitor"])
def test_a_colleagues_conversation_can_be_joined_and_left(
    sim: Sim, http: httpx.Client, update: Update, views: Views, action: str
) -> None:
    call_id = sim.incoming(ANNA, DESK)
    ringing = update(call_id, action, DESK, sendCallTo=ME, phoneCallViewId="01")
    assert_refused(ringing, "pc_action_invalid")
    sim.advance(1)
    joined = update(
        call_id, action, DESK, sendCallTo=ME, phoneCallViewId="01", private="0", waitForPickUp=9
    )
    assert joined.status_code == 200
    sim.advance(2)
    assert statuses(views(call_id)) == {ANNA: "5", DESK: "5", ME: "5"}
    again = update(call_id, action, DESK, sendCallTo=ME, phoneCallViewId="01")
    assert_refused(again, "pc_action_invalid")
    left = http.delete(f"/uapi/phoneCalls/@me/{ME}/{call_id}?phoneNumber=210")
    assert left.json() == [{"id": call_id}]
    entry = http.get(f"/uapi/phoneCalls/@me/{DESK}/{call_id}").json()["entry"][0]
    assert [view["extension"] for view in entry["phoneCallView"]] == [ANNA, DESK]


def test_someone_who_barged_in_keeps_the_call_when_a_party_leaves(
    sim: Sim, update: Update, views: Views
) -> None:
    call_id = sim.incoming(ANNA, DESK)
    sim.advance(1)
    update(call_id, "BargeIn", DESK, sendCallTo=ME, phoneCallViewId="01")
    sim.advance(2)
    sim.control("hangup", phone=DESK)
    assert statuses(views(call_id)) == {ANNA: "5", ME: "5"}
    sim.control("hangup", phone=ANNA)
    assert views(call_id) == {}


def test_someone_who_barged_in_keeps_the_caller_when_a_transfer_is_broken_off(
    sim: Sim, update: Update, views: Views
) -> None:
    call_id = sim.incoming(ANNA, DESK)
    sim.advance(1)
    update(call_id, "BargeIn", DESK, sendCallTo=ME, phoneCallViewId="01")
    sim.advance(2)
    update(call_id, "Transfer", DESK, sendCallTo="0003*222", transferFromNumber=DESK)
    assert statuses(views(call_id)) == {ANNA: "4", ME: "5", "0003*222": "3"}
    sim.control("hangup", phone="0003*222")
    assert statuses(views(call_id)) == {ANNA: "5", ME: "5"}


def test_someone_who_only_listens_does_not_keep_the_call_alive(
    sim: Sim, update: Update, views: Views
) -> None:
    call_id = sim.incoming(ANNA, DESK)
    sim.advance(1)
    update(call_id, "Monitor", DESK, sendCallTo=ME, phoneCallViewId="01")
    sim.advance(2)
    sim.control("hangup", phone=DESK)
    assert views(call_id) == {}


@pytest.mark.parametrize("target", ["1234", "0003*999", "0003*219", "x"])
def test_only_a_phone_terminal_can_join(
    sim: Sim, connected: Start, update: Update, target: str
) -> None:
    answer = update(connected(), "Monitor", sendCallTo=target, phoneCallViewId="00")
    assert_refused(answer, "pc_sendcallto_invalid")


def test_transfer_leaves_the_two_others_talking(
    sim: Sim, http: httpx.Client, connected: Start, update: Update
) -> None:
    call_id = connected()
    answer = update(call_id, "Transfer", sendCallTo=ZOE, transferFromNumber=ME, transferNumber=ANNA)
    assert answer.status_code == 200

    def shown() -> dict[str, str]:
        entry = http.get(f"/uapi/phoneCalls/@me/{ZOE}/{call_id}").json()["entry"][0]
        assert {tuple(view["source"]) for view in entry["phoneCallView"]} == {(ZOE,)}
        return {view["extension"]: view["status"] for view in entry["phoneCallView"]}

    assert shown() == {ANNA: "4", ZOE: "3"}
    assert http.get(f"/uapi/phoneCalls/@me/{ME}").json()["totalResults"] == 0
    sim.advance(3)
    assert shown() == {ANNA: "5", ZOE: "5"}


def test_a_ringing_incoming_call_can_be_transferred_and_sent_to_voicemail(
    sim: Sim, update: Update, http: httpx.Client
) -> None:
    first, second = sim.incoming(ANNA), sim.incoming(JOHN)
    deflected = update(first, "Transfer", sendCallTo=ZOE, transferFromNumber=ME)
    assert deflected.status_code == 200
    recorded = update(second, "TransferToVoicemail", ME, sendCallTo=ME)
    assert recorded.status_code == 200
    assert http.get(f"/uapi/phoneCalls/@me/{ME}").json()["totalResults"] == 0
    sim.advance(5)
    assert [call["id"] for call in sim.state()["calls"]] == [first, second]
    sim.advance(20)
    assert [call["id"] for call in sim.state()["calls"]] == [first]


def test_older_clients_name_the_transferring_party_by_its_view(
    sim: Sim, connected: Start, update: Update, http: httpx.Client
) -> None:
    call_id = connected()
    assert update(call_id, "Transfer", sendCallTo=ZOE, phoneCallViewId="00").status_code == 200
    assert http.get(f"/uapi/phoneCalls/@me/{ME}").json()["totalResults"] == 0


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"sendCallTo": ZOE}, "pc_transferfromnumber_invalid"),
        ({"transferFromNumber": ME}, "pc_sendcallto_invalid"),
        ({"sendCallTo": ZOE, "transferFromNumber": SECOND}, "pc_transferfromnumber_invalid"),
        ({"sendCallTo": "0003*999", "transferFromNumber": ME}, "pc_sendcallto_invalid"),
        ({"sendCallTo": ANNA, "transferFromNumber": ME}, "pc_sendcallto_invalid"),
        (
            {"sendCallTo": ZOE, "transferFromNumber": ME, "transferNumber": SECOND},
            "pc_transfernumber_invalid",
        ),
        (
            {"sendCallTo": ZOE, "transferFromNumber": ME, "transferNumber": ME},
            "pc_transfernumber_invalid",
        ),
    ],
)
def test_a_transfer_without_sense_is_refused(
    connected: Start, update: Update, views: Views, fields: dict[str, str], code: str
) -> None:
    call_id = connected()
    assert_refused(update(call_id, "Transfer", **fields), code)
    assert statuses(views(call_id)) == {ME: "5", ANNA: "5"}


def test_a_call_that_is_still_being_placed_cannot_be_transferred_or_held(
    sim: Sim, place: Start, update: Update
) -> None:
    call_id = place()
    for seconds in (0.5, 2, 0.5):
        sim.advance(seconds)
        transfer = update(call_id, "Transfer", sendCallTo=ZOE, transferFromNumber=ME)
        assert_refused(transfer, "pc_action_invalid")
    assert_refused(update(call_id, "OnHold", phoneCallViewId="00"), "pc_action_invalid")


def test_a_call_to_a_public_number_moves_to_another_only_with_permission(
    connected: Start, update: Update
) -> None:
    fields = {"sendCallTo": JOHN, "transferFromNumber": ME}
    assert_refused(update(connected(), "Transfer", **fields), "pc_sendcallto_invalid")
    allowed = connected(ANNA, allowPublicTransfer="true")
    assert update(allowed, "Transfer", **fields).status_code == 200
    assert update(connected(DESK), "Transfer", **fields).status_code == 200


def test_voicemail_as_in_the_vendors_sample(
    sim: Sim, connected: Start, update: Update, views: Views
) -> None:
    call_id = connected(ZOE)
    answer = update(call_id, "TransferToVoicemail", ME, sendCallTo=ZOE, transferFromNumber=ZOE)
    assert answer.status_code == 200
    assert statuses(views(call_id)) == {ME: "5"}
    sim.advance(20)
    assert views(call_id) == {}


def test_an_action_that_does_not_exist_is_not_implemented(connected: Start, update: Update) -> None:
    call_id = connected()
    for spelling in ("onhold", "TransferToVoiceMail", "Dance"):
        answer = update(call_id, spelling, phoneCallViewId="00")
        assert_refused(answer, "request_not_implemented", 501)
    assert_refused(update(call_id, "", phoneCallViewId="00"), "pc_action_invalid")


@pytest.mark.parametrize("view_id", ["", "0", "07", 1])
def test_the_view_must_belong_to_the_call(
    connected: Start, update: Update, view_id: object
) -> None:
    answer = update(connected(), "OnHold", phoneCallViewId=view_id)
    assert_refused(answer, "pc_phonecallviewid_invalid")


@pytest.mark.parametrize("call_id", ["b817d2618fe6f1804db1", "not.alnum"])
def test_an_unknown_call_cannot_be_updated_or_hung_up(
    http: httpx.Client, update: Update, call_id: str
) -> None:
    assert_refused(update(call_id, "OnHold", phoneCallViewId="00"), "pc_phonecall_invalid")
    assert_refused(http.delete(f"/uapi/phoneCalls/@me/@self/{call_id}"), "pc_phonecall_invalid")


def test_without_an_id_an_action_hits_every_call_of_the_extension(
    http: httpx.Client, connected: Start, views: Views
) -> None:
    one, other = connected(ANNA), connected(ZOE)
    body = {"action": "OnHold", "phoneCallViewId": "00"}
    answer = http.put(f"/uapi/phoneCalls/@me/{ME}", json=body)
    assert [item["PhoneCall"]["id"] for item in answer.json()] == [one, other]
    assert all("onHold" in views(call_id)[ME] for call_id in (one, other))
    assert http.put(f"/uapi/phoneCalls/@me/{SECOND}", json=body).status_code == 204


def test_hanging_up_ends_the_call_and_says_which(http: httpx.Client, connected: Start) -> None:
    call_id = connected()
    answer = http.delete(f"/uapi/phoneCalls/@me/{ME}/{call_id}")
    assert (answer.status_code, answer.json()) == (200, [{"id": call_id}])
    assert http.get(f"/uapi/phoneCalls/@me/{ME}").json()["entry"] == []
    assert http.delete(f"/uapi/phoneCalls/@me/{ME}/{call_id}").status_code == 400


def test_hanging_up_without_an_id_ends_every_call_of_that_extension_only(
    sim: Sim, http: httpx.Client, connected: Start
) -> None:
    mine = {connected(ANNA), connected(ZOE)}
    other = sim.incoming(JOHN, DESK)
    answer = http.delete(f"/uapi/phoneCalls/@me/{ME}")
    assert {item["id"] for item in answer.json()} == mine
    assert [call["id"] for call in sim.state()["calls"]] == [other]
    assert http.delete(f"/uapi/phoneCalls/@me/{ME}").status_code == 204


def test_a_party_to_hang_up_is_read_from_the_query_then_from_the_body(
    http: httpx.Client, connected: Start, views: Views
) -> None:
    call_id = connected()
    address = f"/uapi/phoneCalls/@me/{ME}/{call_id}"
    nobody = {"phoneNumber": "8887777"}
    assert http.delete(f"{address}?phoneNumber=8887777").status_code == 204
    assert http.request("DELETE", address, json=nobody).status_code == 204
    assert_refused(http.delete(f"{address}?phoneNumber=abc"), "pc_phonenumber_invalid")
    assert_refused(http.delete(f"{address}?phoneNumber="), "pc_phonenumber_invalid")
    assert views(call_id)
    both = http.request("DELETE", f"{address}?phoneNumber=%2B442079460018", json=nobody)
    assert both.json() == [{"id": call_id}]
    other = connected()
    in_body = http.request(
        "DELETE", f"/uapi/phoneCalls/@me/{ME}/{other}/", json={"phoneNumber": ANNA}
    )
    assert in_body.json() == [{"id": other}]
