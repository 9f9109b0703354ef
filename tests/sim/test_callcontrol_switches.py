"""What can be switched on to make Call Control odd or faulty (reference/call-control.md §10)."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.faults import Fault, FaultName, read_fault
from tests.sim.controlling import (
    ANNA,
    ME,
    NEVER,
    PATH,
    ZOE,
    Controlled,
    Json,
    controlling,
    request,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMANDS: dict[str, Json] = {
    "click-to-dial": {"destination": ANNA},
    "hangup": {"call_leg_id": "b6b87eb5-04e4-4838-81b6-fe6bfa6936bf"},
}
EXAMPLE = "cc-example-ids"

commands = pytest.mark.parametrize("command", COMMANDS)


@pytest.fixture
def pbx() -> Iterator[Controlled]:
    with controlling() as controlled:
        yield controlled


def do(pbx: Controlled, command: str) -> httpx.Response:
    """Let a command succeed, if no switch is in the way."""
    if command == "click-to-dial":
        return pbx.dial()
    pbx.sim.incoming(ANNA)
    pbx.sim.control("answer")
    return pbx.hang_up(pbx.ids()[ME])


def calls(pbx: Controlled) -> int:
    return len(pbx.sim.state()["calls"])


# Success (§3)


@commands
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_success_has_any_status(pbx: Controlled, command: str, status: int) -> None:
    pbx.configure(status=status)
    answer = do(pbx, command)
    assert answer.status_code == status
    assert answer.content == (b"" if status == 204 else b"{}")
    assert answer.headers["ratelimit-limit"] == "30"
    assert calls(pbx) == (1 if command == "click-to-dial" else 0)


@commands
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_success_without_a_body_or_with_a_web_page(
    pbx: Controlled, command: str, status: int
) -> None:
    pbx.configure(status=status, quirks=["cc-empty-body"])
    answer = do(pbx, command)
    assert (answer.status_code, answer.content) == (status, b"")
    pbx.configure(quirks=["cc-html-body"])
    answer = do(pbx, command)
    assert answer.status_code == status
    assert answer.headers.get("content-type", "").startswith("text/html") is (status != 204)
    assert ("<!DOCTYPE html>" in answer.text) is (status != 204)


def test_the_answer_may_hint_at_the_leg(pbx: Controlled) -> None:
    pbx.configure(quirks=["cc-leg-id-hint"])
    hint = pbx.dial().json()["call_leg_id"]
    pbx.pass_(0.5)
    assert pbx.event()["id"] == hint
    assert pbx.hang_up(hint).json() == {}
    assert pbx.event()["state"] == "HANGUP"


# Refusals


@pytest.mark.parametrize(("quirk", "status"), [("cc-gone-404", 404), ("cc-gone-409", 409)])
def test_a_leg_that_is_over_may_be_answered_otherwise(
    pbx: Controlled, quirk: str, status: int
) -> None:
    assert pbx.hang_up("dead").status_code == 403
    pbx.configure(quirks=[quirk])
    answer = pbx.hang_up("dead")
    assert (answer.status_code, answer.json()["type"]) == (status, "client_error")
    pbx.dial(ZOE)
    pbx.pass_(20)
    assert pbx.hang_up(pbx.ids()[ZOE]).status_code == status
    assert calls(pbx) == 1


def test_dialling_oneself_is_refused_or_rings_in_vain(pbx: Controlled) -> None:
    answer = pbx.dial(ME)
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    assert (error["code"], error["attr"]) == ("invalid", "payload.destination")
    # The body is looked at before the owner.
    strange = request("click-to-dial", ZOE, destination=ZOE)
    assert pbx.http.post(PATH, json=strange).status_code == 400
    pbx.configure(quirks=["cc-self-dial"])
    assert pbx.dial(ME).status_code == 200
    pbx.pass_(60)
    assert pbx.told() == ["210 out RINGING", "210 out HANGUP"]


# Events (§6.2)


def events_of_a_call(pbx: Controlled, destination: str = ZOE) -> list[Json]:
    """Dial, talk, hang up; return what was told."""
    pbx.dial(destination)
    pbx.pass_(0.5, 2, 0.5, 10)
    pbx.hang_up(pbx.ids()[ME])
    pbx.pass_(60)
    told = [delivery.document for delivery in pbx.sim.webhooks()]
    assert [pbx.event() for _ in told] == told
    assert pbx.webhook.nothing()
    return told


def lines(events: list[Json]) -> list[str]:
    return [f"{e['user_extension']} {e['direction']} {e['state']}" for e in events]


NORMAL = [
    "210 out RINGING",
    "210 out ACTIVE",
    "220 in RINGING",
    "220 in ACTIVE",
    "210 out HANGUP",
    "220 in HANGUP",
]


@pytest.mark.parametrize(
    ("quirk", "expected"),
    [
        # 1: the phone receives a call.
        ("cc-direction-in", ["210 in RINGING", *NORMAL[1:]]),
        # 2: the first event is ACTIVE.
        ("cc-no-ringing", NORMAL[1:]),
        # 3: ACTIVE only when the far side answers.
        ("cc-active-when-answered", [NORMAL[0], NORMAL[2], NORMAL[1], NORMAL[3], *NORMAL[4:]]),
        # 7: duplicates; each second event overtakes; HANGUP without RINGING; no HANGUP at all.
        ("cc-duplicates", [line for line in NORMAL for _ in range(2)]),
        ("cc-hangup-only", NORMAL[4:]),
        ("cc-never-hangup", NORMAL[:4]),
    ],
)
def test_events_may_be_fewer_more_or_others(quirk: str, expected: list[str]) -> None:
    with controlling(quirk) as pbx:
        assert lines(events_of_a_call(pbx)) == expected


def test_without_a_switch_events_are_as_suggested(pbx: Controlled) -> None:
    assert lines(events_of_a_call(pbx)) == NORMAL


# 4


def test_names_may_say_pick_up_to_call_while_the_own_phone_rings() -> None:
    with controlling("cc-pick-up-text") as pbx:
        first, *others = events_of_a_call(pbx)
        assert first["caller_name"] == "Demo User (pick up to call)"
        assert first["callee_name"] == "Zoë Åström (pick up to call)"
        assert first["callee_number"] == ZOE
        assert {event["callee_name"] for event in others} == {"Zoë Åström"}


def test_a_call_back_from_the_parking_lot_is_no_first_step() -> None:
    with controlling("cc-pick-up-text", "cc-direction-in", "cc-no-ringing") as pbx:
        pbx.dial(ZOE)
        pbx.pass_(20)
        assert pbx.told()[0] == "210 out ACTIVE"
        headers = {"Authorization": f"Bearer {pbx.sim.token}"}
        with httpx.Client(base_url=pbx.sim.url, headers=headers, verify=False) as http:
            (call,) = http.get("/uapi/phoneCalls/@me/@self").json()["entry"]
            body = {"action": "Park", "phoneCallViewId": "01", "maxInParking": "10"}
            address = f"/uapi/phoneCalls/@me/0003*210/{call['id']}"
            assert http.put(address, json=body).status_code == 200
        pbx.pass_(10)
        event = pbx.event()
        assert (event["state"], event["direction"]) == ("RINGING", "out")
        assert event["caller_name"] == "Demo User"


# 5


def test_of_an_external_destination_only_the_own_leg_is_told(pbx: Controlled) -> None:
    assert lines(events_of_a_call(pbx, "+32470123456")) == [*NORMAL[:2], NORMAL[4]]


# 6


@pytest.mark.parametrize(
    ("quirk", "dialled", "written", "name"),
    [
        ("cc-national-numbers", "+32470123456", "0470123456", "0470123456"),
        ("cc-bare-numbers", "+32470123456", "32470123456", "32470123456"),
        ("cc-national-numbers", "+442079460018", "02079460018", "Anna Peeters"),
        ("cc-national-numbers", "+12025550143", "2025550143", "John Doe"),
        ("cc-national-numbers", "+99900000000", "+99900000000", "+99900000000"),
        ("cc-bare-numbers", "220", "220", "Zoë Åström"),
        ("cc-no-ringing", "0032470123456", "+32470123456", "+32470123456"),
        ("cc-no-ringing", "0470123456", "0470123456", "0470123456"),
    ],
)
def test_the_destination_may_be_written_otherwise(
    quirk: str, dialled: str, written: str, name: str
) -> None:
    with controlling(quirk) as pbx:
        events = events_of_a_call(pbx, dialled)
        assert {(e["callee_number"], e["callee_name"]) for e in events} == {(written, name)}
        assert {e["caller_number"] for e in events} == {ME}


# 7


def test_each_second_event_may_overtake_the_one_before() -> None:
    with controlling("cc-reordered") as pbx:
        pbx.sim.incoming(ANNA)
        pbx.sim.control("answer")
        assert pbx.told() == ["210 in ACTIVE", "210 in RINGING"]
        pbx.sim.control("hold")
        assert pbx.told() == []
        # Nothing overtakes it: it comes all the same.
        pbx.pass_(2)
        assert pbx.told() == ["210 in HELD"]


def test_a_reordered_event_still_says_when_it_happened() -> None:
    with controlling("cc-reordered") as pbx:
        pbx.sim.incoming(ANNA)
        pbx.pass_(1)
        pbx.sim.control("answer")
        later, earlier = pbx.event(), pbx.event()
        assert int(later["timestamp"]) - int(earlier["timestamp"]) == 1_000_000


def test_events_may_be_late(pbx: Controlled) -> None:
    pbx.configure(event_delay_s=5)
    pbx.sim.incoming(ANNA)
    began = pbx.sim.state()["now"]
    pbx.pass_(4.9)
    assert pbx.told() == []
    pbx.sim.control("hangup")
    pbx.pass_(0.1)
    event = pbx.event()
    assert event["state"] == "RINGING"
    assert int(event["timestamp"]) == round(began * 1e6)
    pbx.pass_(4.9)
    assert pbx.event()["state"] == "HANGUP"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"swallow_next": 2}, NORMAL[2:]),
        ({"swallow_states": ["HANGUP"]}, NORMAL[:4]),
        ({"swallow_states": ["ACTIVE", "HANGUP"]}, [NORMAL[0], NORMAL[2]]),
        ({"swallow_next": 1, "swallow_states": ["HANGUP"]}, [*NORMAL[:4], NORMAL[5]]),
        ({"swallow_next": None}, []),
    ],
)
def test_events_may_get_lost(
    pbx: Controlled, settings: dict[str, Any], expected: list[str]
) -> None:
    pbx.configure(**settings)
    assert lines(events_of_a_call(pbx)) == expected


def test_a_switch_can_be_thrown_while_it_runs(pbx: Controlled) -> None:
    assert lines(events_of_a_call(pbx)) == NORMAL
    for quirk in CallControlQuirk:
        assert pbx.configure(quirks=[quirk])["quirks"] == [quirk]
    assert pbx.configure(status=202)["quirks"] == [CallControlQuirk.EXAMPLE_IDS]
    assert pbx.configure(quirks=[])["quirks"] == []
    assert pbx.configure(quirks=[])["status"] == 202


@pytest.mark.parametrize(
    "settings",
    [
        {"quirks": ["cc-telepathy"]},
        {"quirks": 5},
        {"quirks": [[]]},
        {"status": 404},
        {"status": True},
        {"rate": "30"},
        {"rate": "1;w=0"},
        {"rate": None},
        {"event_delay_s": -1},
        {"event_delay_s": "soon"},
        {"event_delay_s": True},
        {"swallow_next": -1},
        {"swallow_next": True},
        {"swallow_states": ["SILENT"]},
        {"webhook": "https://127.0.0.1/"},
        {"webhook": "http://192.0.2.1/"},
        {"webhook": "http://127.0.0.1:0/"},
        {"webhook": "http://127.0.0.1:99999/"},
        {"webhook": "http://127.0.0.1/a b"},
        {"webhook": 5},
        {"activation_url": "nowhere"},
        {"headers": {"X-Key": "a\r\nb"}},
        {"headers": {"X Key": "a"}},
        {"headers": {"X-Key": 5}},
        {"headers": []},
        {"token_lifetime_s": 0},
        {"volume": 11},
    ],
)
def test_a_setting_without_sense_is_refused_and_nothing_is_changed(
    pbx: Controlled, settings: Json
) -> None:
    headers = {"X-Sim-Control": "1"}
    address = f"{pbx.sim.url}/control/callcontrol"
    body = {"status": 201, **settings}
    answer = httpx.post(address, json=body, headers=headers, verify=False)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]
    assert pbx.dial().status_code == 200


# Faults

STATUSES = [400, 401, 403, 404, 405, 409, 415, 422, 429, 500, 502, 503, 504]


@commands
@pytest.mark.parametrize("status", STATUSES)
def test_a_status_can_be_forced_for_the_next_requests(
    pbx: Controlled, command: str, status: int
) -> None:
    pbx.sim.fault(str(status), count=2, action=command)
    other = next(name for name in COMMANDS if name != command)
    before, asked = calls(pbx), request(command, **COMMANDS[command])
    for _ in range(2):
        answer = pbx.http.post(PATH, json=asked)
        assert answer.status_code == status
        document = answer.json()
        kind = "validation" if status == 400 else "client" if status < 500 else "server"
        assert document["type"] == f"{kind}_error"
        (error,) = document["errors"]
        assert set(error) == {"code", "detail", "attr"}
        assert ("ratelimit-limit" in answer.headers) is (status != 401)
        assert ("www-authenticate" in answer.headers) is (status == 401)
        assert ("allow" in answer.headers) is (status == 405)
        assert ("retry-after" in answer.headers) is (status == 429)
        assert pbx.http.post(PATH, json=request(other, **COMMANDS[other])).status_code in (200, 403)
    assert calls(pbx) == before + 2 * (other == "click-to-dial")
    assert do(pbx, command).status_code == 200


@pytest.mark.parametrize("status", STATUSES)
def test_the_other_face_is_refused_in_its_own_words(pbx: Controlled, status: int) -> None:
    pbx.sim.fault(str(status), count=1)
    headers = {"Authorization": f"Bearer {pbx.sim.token}"}
    answer = pbx.http.get("/uapi/phoneCalls/@me/@self", headers=headers)
    assert answer.status_code == status
    assert set(answer.json()["error"]) == {"code", "message"}


@commands
@pytest.mark.parametrize(
    ("argument", "sent"),
    [("", "2"), ("23", "23"), ("0", "0"), ("none", None), ("-5", "-5"), ("9" * 12, "9" * 12)],
)
def test_a_forced_429_says_when_to_come_back_in_any_form(
    pbx: Controlled, command: str, argument: str, sent: str | None
) -> None:
    pbx.sim.fault("429", argument, count=1)
    answer = pbx.http.post(PATH, json=request(command, **COMMANDS[command]))
    assert answer.status_code == 429
    assert answer.headers.get("retry-after") == sent
    assert answer.headers["ratelimit-remaining"] == "0"
    if sent and sent.isdecimal():
        assert answer.headers["ratelimit-reset"] == sent
    assert answer.json()["errors"][0]["code"] == "throttled"
    # It was no real one: nothing was counted.
    assert pbx.dial().headers["ratelimit-remaining"] == "29"


def test_a_forced_status_says_nothing_of_the_quota_of_nobody(pbx: Controlled) -> None:
    pbx.sim.fault("429", count=1)
    nobody = {"Authorization": "Bearer nobody"}
    answer = pbx.http.post(PATH, json=request("click-to-dial", destination=ANNA), headers=nobody)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "2")
    assert not [name for name in answer.headers if name.startswith("ratelimit")]


def test_a_forced_429_may_say_it_as_a_date(pbx: Controlled) -> None:
    pbx.sim.fault("429", "date+120", count=1)
    date = pbx.dial().headers["retry-after"]
    assert date.endswith("GMT")
    assert abs(parsedate_to_datetime(date).timestamp() - time.time() - 120) < 5


def test_faults_of_this_face_are_read_from_flags() -> None:
    late = Fault(FaultName.TOO_MANY, "date+30", 2, action="click-to-dial")
    assert read_fault("429=date+30:2!click-to-dial") == late
    assert read_fault("429=-5") == Fault(FaultName.TOO_MANY, "-5")
    assert read_fault("429=none:1") == Fault(FaultName.TOO_MANY, "none", 1)
    assert read_fault("503:1@/v3") == Fault(FaultName.UNAVAILABLE, "", 1, path="/v3")
    with pytest.raises(ValueError, match="none"):
        read_fault("429=later")


def test_a_dropped_connection_has_done_nothing_or_all(pbx: Controlled) -> None:
    for fault, placed in (("drop", 0), ("drop-answer", 1)):
        pbx.sim.fault(fault, count=1)
        with pytest.raises(httpx.TransportError):
            pbx.dial()
        assert calls(pbx) == placed


def test_a_lost_answer_to_a_hang_up_has_hung_up(pbx: Controlled) -> None:
    pbx.dial()
    pbx.pass_(20)
    pbx.sim.fault("drop-answer", count=1)
    with pytest.raises(httpx.TransportError):
        pbx.hang_up(pbx.ids()[ME])
    assert pbx.told()[-1] == "210 out HANGUP"


def test_an_own_leg_may_be_told_before_the_answer(pbx: Controlled) -> None:
    pbx.sim.fault("slow", "60", count=1)
    with pytest.raises(httpx.ReadTimeout):
        pbx.http.post(PATH, json=request("click-to-dial", destination=NEVER), timeout=0.1)
    pbx.pass_(0.5)
    assert pbx.told() == ["210 out RINGING"]


@pytest.mark.parametrize("fault", ["truncated", "garbage", "html", "empty", "huge"])
def test_an_answer_may_be_spoiled(pbx: Controlled, fault: str) -> None:
    pbx.sim.fault(fault, count=1)
    answer = pbx.dial()
    assert answer.status_code == 200
    assert answer.content != b"{}"
    assert calls(pbx) == (0 if fault == "html" else 1)


def test_a_redirect_leads_elsewhere_and_a_hang_holds_nobody_up(pbx: Controlled) -> None:
    pbx.sim.fault("redirect", count=1)
    answer = pbx.dial()
    assert (answer.status_code, answer.headers["location"].split("/")[2]) == (
        302,
        "elsewhere.invalid",
    )
    pbx.sim.fault("hang", count=1)
    with pytest.raises(httpx.ReadTimeout):
        pbx.http.post(PATH, json=request("click-to-dial", destination=ANNA), timeout=0.1)
    assert pbx.dial().status_code == 200


def test_tokens_may_live_for_so_many_seconds(pbx: Controlled) -> None:
    pbx.sim.fault("token-expiry", "60")
    assert pbx.dial().status_code == 200
    pbx.pass_(60)
    assert pbx.dial().status_code == 401


def test_a_failure_of_its_own_is_told_in_the_faces_words(
    pbx: Controlled, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        message = "secret in a traceback"
        raise RuntimeError(message)

    monkeypatch.setattr("clicktodial.sim.callcontrol.service.place", fail)
    answer = pbx.dial()
    assert (answer.status_code, answer.json()["type"]) == (500, "server_error")
    assert "traceback" not in answer.text
    assert len(caplog.records) == 1
