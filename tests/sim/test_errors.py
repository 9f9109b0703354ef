"""Every refusal of reference/unifiedapi.md §3 that concerns signing in and phone calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clicktodial.sim.faults import Fault, FaultName, read_fault
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running

if TYPE_CHECKING:
    from collections.abc import Callable

ME, SECOND, COLLEAGUE, ANNA = "0003*210", "0003*211", "0003*220", "+442079460018"
LIST = "/uapi/phoneCalls/@me/@self"
SIMPLE = "/uapi/phoneCalls/@me/simple"
CONFERENCE = "/uapi/phoneCalls/@me/conferenceInvite"
CALL = f"{LIST}/{{call}}"
VIEW = {"phoneCallViewId": "00"}


@dataclass(frozen=True)
class Case:
    """A request, and how it is refused. ``{call}`` in the path is a call that goes on."""

    method: str
    path: str
    status: int
    code: str
    body: Any = None
    note: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code}-{self.note or self.method}"


def get(query: str, code: str, note: str = "") -> Case:
    return Case("GET", f"{LIST}?{query}", 400, code, note=note or query)


def create(code: str, note: str, query: str = "", path: str = SIMPLE, **body: object) -> Case:
    view = {"source": [ME], "destination": [ANNA]}
    view |= {key: body.pop(key) for key in tuple(body) if key in VIEW_FIELDS}  # type: ignore[misc]
    document = {"extension": ME, "phoneCallView": [view]} | body
    return Case("POST", path + query, 400, code, document, note)


VIEW_FIELDS = ("source", "destination", "callerId", "callerIdDestination", "callerDestination")


def act(code: str, note: str, status: int = 400, **body: object) -> Case:
    return Case("PUT", CALL, status, code, VIEW | body, note)


def conference(code: str, query: str) -> Case:
    room = {"extension": "0003*219", "source": ["0003*219"]}
    return create(code, query, query, CONFERENCE, **room)


def delete(path: str, code: str, note: str, body: object = None) -> Case:
    return Case("DELETE", path, 400, code, body, note)


CASES = [
    # Any request
    Case("GET", LIST, 401, "access_denied", None, "token", {"Authorization": "Bearer x"}),
    Case("GET", "/uapi/phoneCalls/20/@self", 401, "access_denied", note="another-user"),
    Case("GET", "/uapi/phoneCalls/@you/@self", 400, "user_invalid", note="word"),
    Case("POST", "/uapi/phoneCalls/0999/simple", 400, "user_invalid", {}, "number"),
    Case("GET", "/uapi/phoneCalls/@me/0003*999", 400, "extension_invalid", note="unknown"),
    Case("GET", "/uapi/phoneCalls/@me/@other", 400, "extension_invalid", note="word"),
    Case("GET", "/uapi/phoneCalls/@me/0003*218", 400, "extension_invalid", note="no-terminal"),
    Case("POST", "/uapi/phoneCalls/@me/fax", 501, "request_not_implemented", {}, "kind"),
    Case("GET", "/uapi/phoneCall/@me/@self", 501, "request_not_implemented", note="singular"),
    Case("PATCH", CALL, 501, "request_not_implemented", {}, "method"),
    act("request_not_implemented", "action", 501, action="Teleport"),
    act("request_not_implemented", "action-in-other-case", 501, action="onhold"),
    # Standard parameters
    get("count=0", "count_invalid"),
    get("count=5001", "count_invalid"),
    get("count=many", "count_invalid"),
    get("startIndex=-1", "startindex_invalid"),
    get("startIndex=5001", "startindex_invalid"),
    get("fields=id,colour", "fields_invalid"),
    get("filterBy=colour&filterValue=1", "filterby_invalid"),
    get("filterBy=id&filterOp=near&filterValue=1", "filterop_invalid"),
    get("filterBy=id", "filtervalue_invalid", "missing"),
    get("filterBy=id&filterValue=a-b", "filtervalue_invalid", "id"),
    get("filterBy=published&filterValue=yesterday", "filtervalue_invalid", "date"),
    get("sortOrder=upwards", "sortorder_invalid"),
    # Which call
    Case("PUT", f"{LIST}/b817d2618fe6f1804db1", 400, "pc_phonecall_invalid", {}, "unknown"),
    Case("PUT", f"{LIST}/b8-17", 400, "pc_phonecall_invalid", {}, "not-alphanumeric"),
    Case("GET", f"{LIST}/b8-17", 400, "pc_phonecall_invalid", note="shown"),
    delete(f"{LIST}/b817d2618fe6f1804db1", "pc_phonecall_invalid", "hung-up"),
    delete(f"{CALL}?phoneNumber=", "pc_phonenumber_invalid", "missing"),
    delete(f"{CALL}?phoneNumber=12x", "pc_phonenumber_invalid", "letters"),
    delete(f"{CALL}?phoneNumber=%2B", "pc_phonenumber_invalid", "only-plus"),
    delete(f"{CALL}?phoneNumber=%D9%A1%D9%A2", "pc_phonenumber_invalid", "other-digits"),
    delete(CALL, "pc_phonenumber_invalid", "missing-in-body", {"phoneNumber": ""}),
    delete(CALL, "pc_phonenumber_invalid", "null-in-body", {"phoneNumber": None}),
    delete(CALL, "pc_phonenumber_invalid", "list-in-body", {"phoneNumber": ["1"]}),
    # Placing a call
    create("pc_phonecallview_invalid", "missing", phoneCallView=[]),
    create("pc_phonecallview_invalid", "text", phoneCallView="x"),
    create("pc_extension_invalid", "unknown", extension="0003*999"),
    create("pc_extension_invalid", "self", extension="@self"),
    create("pc_extension_invalid", "colleagues", extension=COLLEAGUE),
    create("pc_extension_invalid", "callback", extension="0003*218"),
    create("pc_extension_invalid", "none", extension="", source=[]),
    create("pc_source_invalid", "letters", source=["anna"]),
    create("pc_source_invalid", "twice", source=[ME, ME]),
    create("pc_source_invalid", "conference", source=["0003*219"]),
    create("pc_destination_invalid", "missing", destination=[]),
    create("pc_destination_invalid", "several", destination=[ANNA, "1234"]),
    create("pc_destination_invalid", "oneself", destination=[ME]),
    create("pc_callerid_invalid", "no-number", callerId="John Doe"),
    create("pc_calleriddestination_invalid", "no-number", callerIdDestination="John"),
    create("pc_callerdestination_invalid", "no-number", callerDestination="John"),
    create("pc_nonce_invalid", "list", nonce=["a"]),
    create("pc_waitforpickup_invalid", "zero", "?waitForPickup=0"),
    create("pc_waitforpickup_invalid", "text", "?waitForPickup=long"),
    create("pc_callduration_invalid", "text", "?callDuration=long"),
    create("pc_allowpublictransfer_invalid", "yes", "?allowPublicTransfer=yes"),
    create("pc_video_invalid", "yes", "?video=yes"),
    conference("pc_number_invalid", "?number=three"),
    conference("pc_pin_invalid", "?pin=secret"),
    Case("POST", SIMPLE, 400, "request_invalid", [1], "no-object"),
    # The twelve actions
    act("pc_action_invalid", "missing"),
    act("pc_action_invalid", "wrong-state", action="OffHold"),
    act("pc_phonecallviewid_invalid", "unknown", action="OnHold", phoneCallViewId="07"),
    act("pc_phonecallviewid_invalid", "missing", action="OnHold", phoneCallViewId=""),
    act("pc_maxinparking_invalid", "short", action="Park", maxInParking="9"),
    act("pc_format_invalid", "mp3", action="StartRecording", format="mp3"),
    act("pc_sendcallto_invalid", "missing", action="Monitor"),
    act("pc_sendcallto_invalid", "outside", action="BargeIn", sendCallTo=ANNA),
    act("pc_callerid_invalid", "joining", action="BargeIn", sendCallTo=SECOND, callerId="J"),
    act("pc_waitforpickup_invalid", "joining", action="PickUp", sendCallTo=SECOND, waitForPickUp=0),
    act("pc_private_invalid", "two", action="Whisper", sendCallTo=SECOND, private="2"),
    act(
        "pc_transferfromnumber_invalid",
        "stranger",
        action="Transfer",
        sendCallTo=SECOND,
        transferFromNumber="999",
    ),
    act(
        "pc_transfernumber_invalid",
        "stranger",
        action="Transfer",
        sendCallTo=SECOND,
        transferFromNumber=ME,
        transferNumber="999",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_is_refused_with_its_own_code_and_changes_nothing(
    sim: Sim, http: httpx.Client, connected: Callable[..., str], case: Case
) -> None:
    path = case.path.replace("{call}", connected())
    before = sim.state()["calls"]
    answer = http.request(case.method, path, json=case.body, headers=case.headers)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (case.status, case.code)
    assert error["message"]
    assert sim.state()["calls"] == before


def test_the_three_ways_of_a_bad_filter_value_are_told_apart() -> None:
    paths = [case.path for case in CASES if case.code == "filtervalue_invalid"]
    with running(SimOptions()) as sim:
        headers = {"Authorization": f"Bearer {sim.token}"}
        with httpx.Client(base_url=sim.url, headers=headers, verify=False) as client:
            messages = {client.get(path).json()["error"]["message"] for path in paths}
    assert len(messages) == 3


def test_a_server_fault_has_its_documented_code(sim: Sim, http: httpx.Client) -> None:
    sim.fault("500", count=1)
    answer = http.get(LIST)
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "internal_server_error")


@pytest.mark.parametrize(
    ("fault", "code"), [("501", "request_not_implemented"), ("401", "access_denied")]
)
def test_one_action_can_be_missing_or_forbidden_for_good(
    sim: Sim,
    http: httpx.Client,
    connected: Callable[..., str],
    fault: str,
    code: str,
) -> None:
    call_id = connected()
    sim.fault(fault, method="PUT", action="Monitor")
    listen = {"sendCallTo": SECOND, "phoneCallViewId": "00"}
    for _ in range(3):
        answer = http.put(f"{LIST}/{call_id}", json={"action": "Monitor", **listen})
        assert (answer.status_code, answer.json()["error"]["code"]) == (int(fault), code)
    assert http.put(f"{LIST}/{call_id}", json={"action": "BargeIn", **listen}).status_code == 200
    assert http.get(LIST).status_code == 200


def test_a_whole_service_can_be_missing_for_good(sim: Sim, http: httpx.Client) -> None:
    sim.fault("501", path="/presence")
    answer = http.get("/uapi/extensions/@me/@self/presence")
    assert (answer.status_code, answer.json()["error"]["code"]) == (501, "request_not_implemented")
    assert sim.log()[-1].fault == "501"
    assert http.get(LIST).status_code == 200


@pytest.mark.parametrize("body", [b"", b"[1]", b'"Monitor"', b'{"action": ["Monitor"]}', b"{"])
def test_a_body_without_an_action_is_not_meant(sim: Sim, http: httpx.Client, body: bytes) -> None:
    sim.fault("501", action="Monitor")
    answer = http.put(f"{LIST}/b817d2618fe6f1804db1", content=body)
    assert answer.status_code == 400


def test_an_action_is_read_from_a_flag() -> None:
    assert read_fault("501@PUT!Monitor") == Fault(
        FaultName.NOT_IMPLEMENTED, method="PUT", action="Monitor"
    )
    assert read_fault("401:2@PUT@/uapi!Park") == Fault(
        FaultName.UNAUTHORIZED, "", 2, "PUT", "/uapi", "Park"
    )


@pytest.mark.parametrize("flag", ["501!", "501!Monitor@PUT", "501!On Hold"])
def test_a_flag_with_a_broken_action_is_refused(flag: str) -> None:
    with pytest.raises(ValueError, match="!ACTION"):
        read_fault(flag)
