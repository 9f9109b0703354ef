"""The twelve actions and the hang-up, as they go over the wire (``reference/unifiedapi.md §9``)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import InputError, NotOfferedError, NotPossibleNowError, RefusedError
from clicktodial.model.calls import (
    AccountName,
    Action,
    ActionDetails,
    Call,
    CallState,
    Direction,
    Leg,
    LegId,
    Peer,
    RecordingFormat,
    call_id,
)
from clicktodial.model.capabilities import ALL_CAPABILITIES, Why
from tests.pbx.scripted import CALLS_PATH, refuse, say, say_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Scripted

OWN = Call(
    id=call_id("b817d2618fe6f1804db1"),
    account=AccountName("Office"),
    extension="0003*210",
    state=CallState.CONNECTED,
    direction=Direction.OUTGOING,
    peer=Peer("+3235742879"),
    own_leg=LegId("00"),
    legs=(Leg(LegId("00"), "0003*210"), Leg(LegId("01"), "+3235742879")),
)
THEIRS = replace(OWN, mine=False, extension="0003*220", own_leg=LegId("01"))
JOINED = replace(OWN, joined=True, own_leg=LegId("02"), direction=Direction.UNKNOWN)
SENT_ON = {"transferFromNumber": "0003*210", "transferNumber": "+3235742879"}
RING = {"callerId": "Me <0003*210>", "waitForPickup": 20}
RUNG = ActionDetails("0003*211", caller_id="Me <0003*210>", wait_for_pickup_s=20)
DONE = say_json({"PhoneCall": {"id": OWN.id}})


def own_view(**fields: object) -> dict[str, object]:
    return {"phoneCallViewId": "00", **fields}


Row = tuple[Action, Call, ActionDetails, str, dict[str, object]]
BODIES: list[Row] = [
    (Action.HOLD, OWN, ActionDetails(), "OnHold", own_view()),
    (Action.RESUME, OWN, ActionDetails(), "OffHold", own_view()),
    (Action.STOP_RECORDING, OWN, ActionDetails(), "StopRecording", own_view()),
    (Action.RECORD, OWN, ActionDetails(), "StartRecording", own_view(format="wav")),
    (Action.RECORD, OWN, ActionDetails(recording_format=RecordingFormat.WAV49), "StartRecording",
     own_view(format="wav49")),
    (Action.PARK, OWN, ActionDetails(), "Park", {"phoneCallViewId": "01"}),
    (Action.PARK, OWN, ActionDetails(park_s=30), "Park",
     {"phoneCallViewId": "01", "maxInParking": 30}),
    (Action.UNPARK, OWN, ActionDetails(), "UnPark", own_view(sendCallTo="0003*210")),
    (Action.UNPARK, OWN, RUNG, "UnPark", own_view(sendCallTo="0003*211", **RING)),
    (Action.UNPARK, THEIRS, ActionDetails(), "UnPark",
     {"phoneCallViewId": "01", "sendCallTo": "0003*210"}),
    (Action.TRANSFER, OWN, ActionDetails("0003*024"), "Transfer",
     {"sendCallTo": "0003*024", **SENT_ON}),
    (Action.VOICEMAIL, OWN, ActionDetails(), "TransferToVoicemail",
     {"sendCallTo": "0003*210", **SENT_ON}),
    (Action.PICK_UP, THEIRS, ActionDetails(), "PickUp",
     {"phoneCallViewId": "01", "sendCallTo": "0003*210"}),
    (Action.BARGE_IN, THEIRS, RUNG, "BargeIn",
     {"phoneCallViewId": "01", "sendCallTo": "0003*211", **RING}),
    (Action.MONITOR, THEIRS, ActionDetails(), "Monitor",
     {"phoneCallViewId": "01", "sendCallTo": "0003*210"}),
    (Action.WHISPER, THEIRS, ActionDetails(), "Whisper",
     {"phoneCallViewId": "01", "sendCallTo": "0003*210", "private": 0}),
    (Action.WHISPER, THEIRS, ActionDetails(private=True), "Whisper",
     {"phoneCallViewId": "01", "sendCallTo": "0003*210", "private": 1}),
]  # fmt: skip


@pytest.mark.parametrize("row", BODIES, ids=[f"{row[0]}-{n}" for n, row in enumerate(BODIES)])
async def test_an_action_as_it_is_sent(client: UnifiedApiClient, pbx: Scripted, row: Row) -> None:
    action, call, details, word, fields = row
    pbx.will(DONE)
    await client.perform(action, call, details)
    (asked,) = pbx.asked
    place = CALLS_PATH if call.mine else "/uapi/phoneCalls/@owner/0003*220"
    assert (asked.method, asked.target) == ("PUT", f"{place}/{call.id}")
    assert asked.document == {"action": word, **fields}


def test_every_action_is_tried_here() -> None:
    assert {row[0] for row in BODIES} == set(Action) - {Action.HANG_UP}


@pytest.mark.parametrize(
    ("user", "call", "place"),
    [
        ("@me", OWN, "@me/0003*210"),
        ("@viewer", THEIRS, "@owner/0003*220"),
        ("12", OWN, "12/0003*210"),
        ("12", THEIRS, "12/0003*220"),
        ("@me", replace(OWN, extension="0003*218"), "@me/@self"),
        ("@me", replace(OWN, extension=""), "@me/@self"),
    ],
)
async def test_where_a_call_is_found(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    user: str,
    call: Call,
    place: str,
) -> None:
    pbx.default = DONE
    client = client_for("0003*210", user=user)
    await client.perform(Action.HOLD, call, ActionDetails())
    await client.perform(Action.HANG_UP, call, ActionDetails())
    path = f"/uapi/phoneCalls/{place}/{call.id}"
    assert [a.path for a in pbx.asked] == [path, path]


@pytest.mark.parametrize(
    ("call", "details", "party"),
    [
        (OWN, ActionDetails(), ""),
        (OWN, ActionDetails("+3235742879"), "?phoneNumber=%2B3235742879"),
        (OWN, ActionDetails("0003*220"), "?phoneNumber=220"),
        (JOINED, ActionDetails(), "?phoneNumber=210"),
        (JOINED, ActionDetails("220"), "?phoneNumber=220"),
        (THEIRS, ActionDetails(), ""),
    ],
)
async def test_whose_leg_a_hang_up_ends(
    client: UnifiedApiClient, pbx: Scripted, call: Call, details: ActionDetails, party: str
) -> None:
    pbx.will(say_json([{"id": call.id}]))
    await client.perform(Action.HANG_UP, call, details)
    (asked,) = pbx.asked
    assert (asked.method, asked.body) == ("DELETE", b"")
    assert asked.target.endswith(f"/{call.id}{party}")


async def test_a_joined_call_that_was_left_meanwhile_is_left(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say(204))
    await client.perform(Action.HANG_UP, JOINED, ActionDetails())
    assert len(pbx.asked) == 1


LEGLESS = [row for row in BODIES if "phoneCallViewId" in row[4]]


@pytest.mark.parametrize("row", LEGLESS, ids=[f"{r[0]}-{n}" for n, r in enumerate(LEGLESS)])
async def test_without_a_leg_nothing_is_sent(
    client: UnifiedApiClient, pbx: Scripted, row: Row
) -> None:
    action, call, details = row[:3]
    with pytest.raises(NotPossibleNowError):
        await client.perform(action, replace(call, own_leg=LegId(""), legs=()), details)
    assert pbx.asked == []


@pytest.mark.parametrize(
    ("action", "details"),
    [
        (Action.PARK, ActionDetails(park_s=9)),
        (Action.PARK, ActionDetails(park_s=3601)),
        (Action.TRANSFER, ActionDetails()),
        (Action.UNPARK, ActionDetails(caller_id="nobody")),
        (Action.PICK_UP, ActionDetails(caller_id="a <b>")),
    ],
)
async def test_what_the_pbx_would_not_take_is_not_sent(
    client: UnifiedApiClient, pbx: Scripted, action: Action, details: ActionDetails
) -> None:
    with pytest.raises(InputError):
        await client.perform(action, OWN, details)
    assert pbx.asked == []


async def test_an_account_without_extensions_must_say_which_phone_rings(
    client_for: Callable[..., UnifiedApiClient], pbx: Scripted
) -> None:
    with pytest.raises(InputError, match="Which of your phones"):
        await client_for().perform(Action.MONITOR, THEIRS, ActionDetails())
    assert pbx.asked == []
    pbx.will(DONE)
    await client_for().perform(Action.UNPARK, OWN, ActionDetails())
    assert pbx.asked[0].document["sendCallTo"] == "0003*210"


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("status", [400, 200])
async def test_the_words_of_a_refusal_are_shown(
    client: UnifiedApiClient, pbx: Scripted, action: Action, status: int
) -> None:
    pbx.will(refuse(status, "pc_action_invalid", "The phone call is not parked."))
    with pytest.raises(RefusedError, match="is not parked") as caught:
        await client.perform(action, OWN, ActionDetails("0003*024"))
    assert caught.value.status == status
    assert client.lacks == ()


@pytest.mark.parametrize("action", list(Action))
async def test_what_the_system_does_not_implement_is_not_offered_any_more(
    client: UnifiedApiClient, pbx: Scripted, action: Action
) -> None:
    assert client.capabilities == ALL_CAPABILITIES
    pbx.will(refuse(501, "request_not_implemented", "Not here."))
    with pytest.raises(NotOfferedError, match="Not here"):
        await client.perform(action, OWN, ActionDetails("0003*024"))
    assert client.capabilities == ALL_CAPABILITIES - {action}
    assert [(lack.capability, lack.why) for lack in client.lacks] == [(action, Why.NOT_OFFERED)]
