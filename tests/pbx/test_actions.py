from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    ClickToDialError,
    ConnectError,
    InputError,
    NotPermittedError,
    NotPossibleNowError,
    RefusedError,
    ServerFaultError,
    UnknownCallError,
)
from clicktodial.model.calls import (
    AccountName,
    Action,
    ActionDetails,
    Call,
    CallState,
    Direction,
    LegId,
    Peer,
    call_id,
)
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.pbx.unifiedapi import requests
from tests.pbx.scripted import CALLS_PATH, DROP, Say, refuse, say, say_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.web.http import Http
    from tests.pbx.scripted import Scripted

PLAIN = ActionDetails()
CALL = Call(
    id=call_id("b817d2618fe6f1804db1"),
    account=AccountName("Office"),
    extension="0003*210",
    state=CallState.CONNECTED,
    direction=Direction.OUTGOING,
    peer=Peer("+3235742879"),
    own_leg=LegId("01"),
)
CALL_PATH = f"{CALLS_PATH}/{CALL.id}"
DONE = say_json({"PhoneCall": {"id": CALL.id, "extension": "0003*210", "link": {}}})


@pytest.mark.parametrize(
    ("action", "target", "body"),
    [
        (Action.HOLD, "", {"action": "OnHold", "phoneCallViewId": "01"}),
        (Action.RESUME, "", {"action": "OffHold", "phoneCallViewId": "01"}),
        (
            Action.TRANSFER,
            "0003*024",
            {
                "action": "Transfer",
                "sendCallTo": "0003*024",
                "transferFromNumber": "0003*210",
                "transferNumber": "+3235742879",
            },
        ),
        (
            Action.VOICEMAIL,
            "",
            {
                "action": "TransferToVoicemail",
                "sendCallTo": "0003*210",
                "transferFromNumber": "0003*210",
                "transferNumber": "+3235742879",
            },
        ),
        (
            Action.VOICEMAIL,
            "0003*024",
            {
                "action": "TransferToVoicemail",
                "sendCallTo": "0003*024",
                "transferFromNumber": "0003*210",
                "transferNumber": "+3235742879",
            },
        ),
    ],
)
async def test_an_action_is_put_to_the_one_call(
    client: UnifiedApiClient,
    pbx: Scripted,
    action: Action,
    target: str,
    body: dict[str, object],
) -> None:
    pbx.will(DONE)
    await client.perform(action, CALL, ActionDetails(target))
    (asked,) = pbx.asked
    assert (asked.method, asked.target, asked.document) == ("PUT", CALL_PATH, body)


async def test_hanging_up_deletes_the_one_call(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(say_json([{"id": CALL.id}]))
    await client.perform(Action.HANG_UP, CALL, PLAIN)
    (asked,) = pbx.asked
    assert (asked.method, asked.target, asked.body) == ("DELETE", CALL_PATH, b"")


async def test_hanging_up_one_party_names_it_in_the_query(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say_json([{"id": CALL.id}]))
    await client.perform(Action.HANG_UP, CALL, ActionDetails("+3235742879"))
    assert pbx.asked[0].target == f"{CALL_PATH}?phoneNumber=%2B3235742879"


async def test_with_several_extensions_the_call_is_found_by_its_id(
    client_for: Callable[..., UnifiedApiClient], pbx: Scripted
) -> None:
    pbx.will(DONE)
    await client_for().perform(Action.HOLD, CALL, PLAIN)
    assert pbx.asked[0].target == f"/uapi/phoneCalls/@me/@self/{CALL.id}"


@pytest.mark.parametrize(
    "step", [say(204), refuse(400, "pc_phonecall_invalid"), say(404), refuse(404, "gone")]
)
async def test_hanging_up_a_call_that_just_ended_is_a_success(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step)
    await client.perform(Action.HANG_UP, CALL, PLAIN)
    assert [asked.method for asked in pbx.asked] == ["DELETE"]


async def test_hanging_up_a_party_that_is_not_in_the_call_is_told(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say(204))
    with pytest.raises(NotPossibleNowError, match="999 is not in this call"):
        await client.perform(Action.HANG_UP, CALL, ActionDetails("999"))


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (say(204), NotPossibleNowError),
        (refuse(400, "pc_phonecall_invalid"), UnknownCallError),
        (say(404), UnknownCallError),
        (refuse(400, "pc_action_invalid", "No."), RefusedError),
        (refuse(403, "access_denied"), NotPermittedError),
        (say(500), ServerFaultError),
        (say(503), ServerFaultError),
        (DROP, ConnectError),
    ],
)
async def test_an_action_that_fails_says_why_and_is_sent_once(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[ClickToDialError]
) -> None:
    pbx.default = step
    with pytest.raises(kind):
        await client.perform(Action.HOLD, CALL, PLAIN)
    assert pbx.count("PUT") == 1


async def test_a_lost_hang_up_is_not_repeated(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.default = DROP
    with pytest.raises(ConnectError):
        await client.perform(Action.HANG_UP, CALL, PLAIN)
    assert len(pbx.asked) == 1


@pytest.mark.parametrize(
    ("action", "call"),
    [
        (Action.TRANSFER, CALL),
        (
            Action.HOLD,
            Call(CALL.id, CALL.account, "210", CALL.state, CALL.direction, CALL.peer, LegId("")),
        ),
    ],
)
async def test_an_action_that_lacks_something_is_not_sent(
    client: UnifiedApiClient, pbx: Scripted, action: Action, call: Call
) -> None:
    with pytest.raises(InputError):
        await client.perform(action, call, PLAIN)
    assert pbx.asked == []


async def test_a_refused_token_is_renewed_and_the_action_sent_again(
    http: Http, pbx: Scripted
) -> None:
    account = make_account(
        name="Office", server=pbx.url, extensions=["0003*210"], sign_in=SignIn.APP, app_id="app"
    )
    client = make_unifiedapi_client(account, Secret("app-secret"), http)
    grants = [say_json({"access_token": f"token-{n}"}) for n in (1, 2)]
    pbx.will(grants[0], refuse(401, "access_denied"), grants[1], DONE)
    await client.perform(Action.HOLD, CALL, PLAIN)
    puts = [a.headers["authorization"] for a in pbx.asked if a.method == "PUT"]
    assert puts == ["Bearer token-1", "Bearer token-2"]


def test_no_path_to_change_a_call_can_be_written_without_its_id() -> None:
    for build in (requests.call_target, requests.hang_up_target):
        parameter = inspect.signature(build).parameters["call"]
        assert parameter.annotation == "CallId"
        assert parameter.default is inspect.Parameter.empty
    for text in ("", "  ", "/", "..", "@self", "a/b"):
        with pytest.raises(UnknownCallError):
            call_id(text)
