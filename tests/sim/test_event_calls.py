"""What the PBX tells to the addresses of events (reference/unifiedapi.md §12)."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.post import WAITING
from clicktodial.sim.server import Sim, running
from clicktodial.sim.world import Timing
from tests.sim.receiving import Received, Receiver, receiving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clicktodial.sim.switchboard import Switchboard

ME, SECOND, ANNA = "0003*210", "0003*211", "+442079460018"
ZOE, BUSY, NEVER, RECEPTION = "0003*220", "0003*221", "0003*222", "0003*224"
QUEUE, ROOM = "0003*230", "0003*219"
NAMES = {
    "dial-in": "0",
    "dial-out": "1",
    "hangup": "2",
    "answer-in": "3",
    "answer-out": "4",
}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as server:
        yield server


@pytest.fixture
def watch(http: httpx.Client, receiver: Receiver) -> Callable[..., str]:
    """Let all that happens to an extension be told to the receiver, each type at a path."""

    def do(extension: str = ME, *names: str, **fields: object) -> str:
        event_id = ""
        for name in names or NAMES:
            base = f"/uapi/extensions/@me/{extension}/phoneCallEvents/{NAMES[name]}"
            body = {"url": f"{receiver.url}/{extension[-3:]}/{name}", **fields}
            answer = http.post(base, json=body)
            assert answer.status_code == 200, answer.text
            event_id = answer.json()["PhoneCallEvent"]["id"]
        return event_id

    return do


def outcomes(sim: Sim) -> list[str]:
    """What came of the deliveries, once nothing waits any more."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        found = [delivery["outcome"] for delivery in sim.state()["deliveries"]]
        if WAITING not in found:
            return found
    pytest.fail("a delivery waits for ever")


def heard(receiver: Receiver, amount: int) -> list[tuple[str, str]]:
    """The next requests: what happened, and CallStatus."""
    requests = [receiver.next() for _ in range(amount)]
    return [("/".join(r.path.split("/")[2:]), r.told["CallStatus"]) for r in requests]


def quiet(sim: Sim, receiver: Receiver) -> bool:
    """Nothing has come, and nothing is on its way."""
    outcomes(sim)
    return receiver.nothing()


def test_a_call_that_comes_in_is_told_from_ring_to_end(
    sim: Sim, receiver: Receiver, watch: Callable[..., str]
) -> None:
    watch()
    call_id = sim.incoming(ANNA)
    ring = receiver.next()
    assert (ring.method, ring.path) == ("GET", "/events/210/dial-in")
    assert ring.told == {
        "CallID": call_id,
        "CallAPIID": call_id,
        "CallerIDNum": ANNA,
        "CallerIDName": "Anna Peeters",
        "CalledDID": "+442079460210",
        "CalledNumber": "+442079460210",
        "CalledExtension": ME,
        "CallStatus": "CALLING",
        "CallFlow": "IN",
    }
    sim.control("answer")
    assert heard(receiver, 1) == [("210/answer-in", "ANSWER")]
    sim.control("hangup")
    end = receiver.next()
    assert end.path == "/events/210/hangup"
    assert end.told == {**ring.told, "CallStatus": "ANSWER"}
    assert outcomes(sim) == ["200"] * 3
    assert quiet(sim, receiver)


def test_a_call_of_ones_own_is_told_when_its_destination_is_called(
    sim: Sim, receiver: Receiver, watch: Callable[..., str], place: Callable[..., str]
) -> None:
    watch()
    call_id = place(ANNA)
    sim.advance(0.5)
    assert quiet(sim, receiver)
    sim.advance(2)
    sim.advance(0.5)
    dialled = receiver.next()
    assert dialled.path == "/events/210/dial-out"
    assert dialled.told == {
        "CallID": call_id,
        "CallAPIID": call_id,
        "CallerIDNum": ME,
        "CallerIDName": "Demo User",
        "CalledDID": ANNA,
        "CalledNumber": ANNA,
        "CallerExtension": ME,
        "CallStatus": "CALLING",
        "CallFlow": "OUT",
    }
    sim.advance(4)
    assert heard(receiver, 1) == [("210/answer-out", "ANSWER")]
    sim.control("hangup")
    assert heard(receiver, 1) == [("210/hangup", "ANSWER")]
    assert quiet(sim, receiver)


@pytest.mark.parametrize(
    ("destination", "seconds", "status"),
    [(BUSY, 1, "BUSY"), (NEVER, 25, "NOANSWER"), ("0003*999", 0, "CHANUNAVAIL")],
)
def test_the_end_tells_why_nobody_answered(
    sim: Sim,
    receiver: Receiver,
    watch: Callable[..., str],
    place: Callable[..., str],
    *,
    destination: str,
    seconds: float,
    status: str,
) -> None:
    watch(ME, "dial-out", "hangup", "answer-out")
    place(destination)
    for step in (0.5, 2, 0.5, seconds):
        sim.advance(step)
    assert heard(receiver, 2) == [("210/dial-out", "CALLING"), ("210/hangup", status)]
    assert quiet(sim, receiver)


def test_who_hangs_up_before_an_answer_cancels(
    sim: Sim, receiver: Receiver, watch: Callable[..., str], http: httpx.Client
) -> None:
    watch()
    call_id = sim.incoming(ANNA)
    http.delete(f"/uapi/phoneCalls/@me/@self/{call_id}").raise_for_status()
    assert heard(receiver, 2) == [("210/dial-in", "CALLING"), ("210/hangup", "CANCEL")]


def test_a_phone_that_declines_was_busy(
    sim: Sim, receiver: Receiver, watch: Callable[..., str]
) -> None:
    watch(ME, "hangup")
    sim.incoming(ANNA)
    sim.control("decline")
    assert heard(receiver, 1) == [("210/hangup", "BUSY")]


def test_a_call_between_colleagues_is_told_to_both(
    sim: Sim, receiver: Receiver, watch: Callable[..., str]
) -> None:
    watch(ME)
    watch(RECEPTION)
    sim.incoming(RECEPTION, ME)
    sim.control("answer")
    sim.control("hangup")
    requests = [receiver.next() for _ in range(6)]
    assert [request.path.removeprefix("/events/") for request in requests] == [
        "224/dial-out",
        "210/dial-in",
        "210/answer-in",
        "224/answer-out",
        "210/hangup",
        "224/hangup",
    ]
    numbers = {"CallerExtension": RECEPTION, "CalledExtension": ME, "CalledNumber": ME}
    for request in requests:
        assert {name: request.told.get(name) for name in numbers} == numbers
        assert "CalledDID" not in request.told
        assert request.told["CallFlow"] == ("IN" if "/210/" in request.path else "OUT")
        assert request.told["CallerIDName"] == "Reception"


def test_a_transfer_ends_one_leg_and_rings_another(
    sim: Sim,
    receiver: Receiver,
    watch: Callable[..., str],
    connected: Callable[..., str],
    update: Callable[..., httpx.Response],
) -> None:
    call_id = connected()
    watch(ME)
    watch(ZOE)
    update(call_id, "Transfer", sendCallTo=ZOE, transferFromNumber=ME).raise_for_status()
    assert heard(receiver, 2) == [("210/hangup", "ANSWER"), ("220/dial-in", "CALLING")]
    sim.advance(3)
    assert heard(receiver, 1) == [("220/answer-in", "ANSWER")]
    sim.control("hangup", phone=ANNA)
    assert heard(receiver, 1) == [("220/hangup", "ANSWER")]
    assert quiet(sim, receiver)


def test_who_picks_up_for_another_answers(
    sim: Sim,
    receiver: Receiver,
    watch: Callable[..., str],
    update: Callable[..., httpx.Response],
) -> None:
    watch(ME)
    watch(NEVER)
    call_id = sim.incoming(ANNA, NEVER)
    fields = {"sendCallTo": ME, "phoneCallViewId": "01"}
    update(call_id, "PickUp", NEVER, **fields).raise_for_status()
    sim.advance(2)
    assert heard(receiver, 3) == [
        ("222/dial-in", "CALLING"),
        ("222/hangup", "CANCEL"),
        ("210/answer-in", "ANSWER"),
    ]


def test_voicemail_answers_the_caller(
    sim: Sim,
    receiver: Receiver,
    watch: Callable[..., str],
    update: Callable[..., httpx.Response],
) -> None:
    watch(ME)
    watch(RECEPTION, "answer-out", "hangup")
    call_id = sim.incoming(RECEPTION)
    fields = {"sendCallTo": ME, "transferFromNumber": ME}
    update(call_id, "TransferToVoicemail", ME, **fields).raise_for_status()
    sim.advance(20)
    assert heard(receiver, 4) == [
        ("210/dial-in", "CALLING"),
        ("210/hangup", "CANCEL"),
        ("224/answer-out", "ANSWER"),
        ("224/hangup", "ANSWER"),
    ]


def test_queues_and_conferences_tell_too(
    sim: Sim, receiver: Receiver, watch: Callable[..., str], http: httpx.Client
) -> None:
    watch(QUEUE, "dial-in", "answer-in")
    watch(ROOM, "dial-out")
    sim.incoming(ANNA, QUEUE)
    sim.advance(1)
    assert heard(receiver, 2) == [("230/dial-in", "CALLING"), ("230/answer-in", "ANSWER")]
    view = {"source": ROOM, "destination": ANNA}
    body = {"extension": ROOM, "phoneCallView": [view]}
    http.post("/uapi/phoneCalls/@me/conferenceInvite", json=body).raise_for_status()
    sim.advance(0.5)
    sim.advance(0.5)
    assert heard(receiver, 1) == [("219/dial-out", "CALLING")]


def test_a_post_carries_a_form_and_keeps_the_addresses_own_query(
    sim: Sim, http: httpx.Client, receiver: Receiver
) -> None:
    base = f"/uapi/extensions/@me/{ME}/phoneCallEvents"
    url = f"{receiver.url}?key=1&CallFlow=x#part"
    for method in (0, 1):
        http.post(f"{base}/0", json={"url": url, "method": method}).raise_for_status()
    sim.incoming("0003*220")
    got, posted = receiver.next(), receiver.next()
    assert (got.method, got.told["key"], got.told["CallerIDName"]) == ("GET", "1", "Zoë Åström")
    assert (posted.method, posted.type) == ("POST", "application/x-www-form-urlencoded")
    assert posted.told == {n: v for n, v in got.told.items() if n != "key"} | {"CallFlow": "IN"}
    shown = sim.state()["deliveries"]
    assert [delivery["url"] for delivery in shown] == [receiver.url] * 2


def test_an_event_that_is_disabled_or_gone_is_not_told(
    sim: Sim, http: httpx.Client, receiver: Receiver, watch: Callable[..., str]
) -> None:
    event_id = watch(ME, "dial-in", status=0)
    address = f"/uapi/extensions/@me/{ME}/phoneCallEvents/0/{event_id}"
    sim.incoming(ANNA)
    assert sim.state()["deliveries"] == []
    http.put(address, json={"status": "1"}).raise_for_status()
    sim.incoming("+12025550143")
    assert receiver.next().told["CallerIDNum"] == "+12025550143"
    http.delete(address).raise_for_status()
    sim.incoming("+33199005512")
    assert outcomes(sim) == ["200"]


@pytest.mark.parametrize(
    ("url", "outcome"),
    [
        ("http://192.0.2.7/x", "not loopback"),
        ("http://crm.example/x", "not loopback"),
        ("http://localhost.crm.example/x", "not loopback"),
        ("http://127.0.0.1@192.0.2.7/x", "not loopback"),
        ("http://0.0.0.0/x", "not loopback"),
        ("http://127.1/x", "not loopback"),
        ("http://[2001:db8::7]/x", "not loopback"),
        ("https://192.0.2.7/x", "not loopback"),
        ("https://127.0.0.1/x", "not http"),
        ("https://localhost/x", "not http"),
    ],
)
def test_nobody_else_is_ever_called(sim: Sim, http: httpx.Client, url: str, outcome: str) -> None:
    http.post(f"/uapi/extensions/@me/{ME}/phoneCallEvents/0", json={"url": url}).raise_for_status()
    sim.incoming(ANNA)
    state = sim.state()
    assert [delivery["outcome"] for delivery in state["deliveries"]] == [outcome]
    assert state["failures"] == 1


def test_this_computer_may_be_called_by_name(
    sim: Sim, http: httpx.Client, receiver: Receiver
) -> None:
    url = receiver.url.replace("127.0.0.1", "LocalHost")
    http.post(f"/uapi/extensions/@me/{ME}/phoneCallEvents/0", json={"url": url}).raise_for_status()
    sim.incoming(ANNA)
    assert receiver.next().told["CallerIDNum"] == ANNA
    assert outcomes(sim) == ["200"]


def test_a_redirect_is_not_followed_and_a_refusal_counts(
    sim: Sim, receiver: Receiver, watch: Callable[..., str]
) -> None:
    watch(ME, "dial-in")
    for receiver.status in (302, 500, 204):
        sim.incoming(ANNA)
        receiver.next()
        outcomes(sim)
    assert outcomes(sim) == ["302", "500", "204"]
    assert sim.state()["failures"] == 2
    assert quiet(sim, receiver)


def test_a_receiver_that_hangs_blocks_neither_the_pbx_nor_others(
    sim: Sim, http: httpx.Client, receiver: Receiver, watch: Callable[..., str]
) -> None:
    with receiving() as slow:
        slow.open.clear()
        base = f"/uapi/extensions/@me/{ME}/phoneCallEvents/0"
        http.post(base, json={"url": slow.url}).raise_for_status()
        watch(ME, "dial-in")
        begin = time.monotonic()
        sim.incoming(ANNA)
        slow.next()
        receiver.next()
        assert http.get(f"/uapi/phoneCalls/@me/{ME}").json()["totalResults"] == 1
        assert time.monotonic() - begin < 1.5
        assert sim.state()["deliveries"][0]["outcome"] == WAITING
        assert outcomes(sim) == ["no answer in time", "200"]
    assert sim.state()["failures"] == 1


def test_a_receiver_that_has_gone_is_noted(sim: Sim, http: httpx.Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    base = f"/uapi/extensions/@me/{ME}/phoneCallEvents/0"
    http.post(base, json={"url": f"http://127.0.0.1:{port}/x"}).raise_for_status()
    sim.incoming(ANNA)
    assert outcomes(sim) == ["not reachable"]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (b"", "no answer"),
        (b"hello\r\n\r\n", "not an HTTP answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "no answer"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 200_000, "no answer"),
        (b"HTTP/1.0 200\r\n\r\n", "200"),
    ],
)
def test_an_answer_that_makes_no_sense_is_noted(
    sim: Sim, http: httpx.Client, answer: bytes, outcome: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        base = f"/uapi/extensions/@me/{ME}/phoneCallEvents/0"
        http.post(base, json={"url": url}).raise_for_status()
        sim.incoming(ANNA)
        connection, _ = server.accept()
        with connection:
            assert connection.recv(65536).startswith(b"GET /?CallID=")
            connection.sendall(answer)
    assert outcomes(sim) == [outcome]


def test_the_state_keeps_the_last_deliveries_only(
    sim: Sim, http: httpx.Client, control: httpx.Client
) -> None:
    url = "http://192.0.2.7/x"
    http.post(f"/uapi/extensions/@me/{ME}/phoneCallEvents/0", json={"url": url}).raise_for_status()
    sim.control("phones", pickup="never")

    def ring(board: Switchboard) -> None:
        from clicktodial.sim.placing import dial_in

        for _ in range(1_005):
            dial_in(board.world, ANNA, ME)

    sim.on_its_thread(ring)
    state = control.get("state").json()
    assert (len(state["deliveries"]), state["failures"]) == (1_000, 1_005)
    assert set(state["deliveries"][0]) == {
        "event_id",
        "extension",
        "type",
        "method",
        "url",
        "call_id",
        "at",
        "outcome",
    }


QUICK = Timing(setup_s=0.01, dial_s=0.01)


@pytest.fixture
def real() -> Iterator[tuple[Sim, httpx.Client]]:
    """A PBX on the real clock."""
    with running(SimOptions(timing=QUICK, answer_after_s=0.01)) as sim:
        headers = {"Authorization": f"Bearer {sim.token}"}
        with httpx.Client(base_url=sim.url, headers=headers, verify=False) as client:
            yield sim, client


def test_on_the_real_clock_things_are_told_when_they_happen(
    real: tuple[Sim, httpx.Client], receiver: Receiver
) -> None:
    """Nobody asks anything of the PBX after the call was placed."""
    sim, http = real
    sim.control("phones", phone=ANNA, after_s=0.01, talk_s=0.01)
    for kind in ("1", "2", "4"):
        base = f"/uapi/extensions/@me/{ME}/phoneCallEvents/{kind}"
        http.post(base, json={"url": f"{receiver.url}/{kind}"}).raise_for_status()
    view = {"source": ME, "destination": ANNA}
    http.post("/uapi/phoneCalls/@me/simple", json={"phoneCallView": [view]}).raise_for_status()
    requests: list[Received] = [receiver.next() for _ in range(3)]
    assert [request.path for request in requests] == ["/events/1", "/events/4", "/events/2"]


def test_an_event_added_while_a_phone_rings_is_in_time(
    real: tuple[Sim, httpx.Client], receiver: Receiver
) -> None:
    sim, http = real
    sim.control("phones", phone=ME, incoming_after_s=0.3)
    sim.incoming(ANNA)
    base = f"/uapi/extensions/@me/{ME}/phoneCallEvents/3"
    http.post(base, json={"url": receiver.url}).raise_for_status()
    assert receiver.next().told["CallStatus"] == "ANSWER"


def test_nothing_ticks_when_nobody_waits(real: tuple[Sim, httpx.Client]) -> None:
    sim, http = real

    def times_caught_up(board: Switchboard) -> list[float]:
        return [board.world.now]

    sim.incoming(ANNA)
    before = sim.world.now
    # Its steps are due at once, and again; the world stands still all the same until asked.
    assert sim.world.next_at is not None
    deadline = time.monotonic() + 0.2
    while time.monotonic() < deadline:
        assert sim.world.now == before
    http.get(f"/uapi/phoneCalls/@me/{ME}").raise_for_status()
    assert sim.on_its_thread(times_caught_up)[0] > before
