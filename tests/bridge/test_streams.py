"""What a desktop hears (the contract: ``clicktodial/bridge/doors.py``)."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

from clicktodial.bridge import fanout
from clicktodial.bridge.events import KEPT_MS, MOST_KEPT, EventId, read_id
from clicktodial.bridge.fanout import MOST_STREAMS_PER_USER
from clicktodial.bridge.memory_events import MemoryEvents
from clicktodial.bridge.vault import fingerprint
from tests.bridge.serving import Desktop, Frame, callcontrol

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bridge.serving import Bridge


def numbered(bridge: Bridge, extension: str, count: int) -> None:
    for number in range(count):
        bridge.call(extension, id=f"leg-{number}")


def legs(frames: list[Frame]) -> list[str]:
    return [frame.document["id"] for frame in frames if frame.event == "call"]


def test_an_event_reaches_its_own_user_unchanged_and_nobody_else(one: Bridge) -> None:
    with one.desktop("200") as john, one.desktop("210") as jane:
        with john.listening() as to_john, jane.listening() as to_jane:
            assert to_john.next().event == "ready"
            assert to_jane.next().event == "ready"
            told = one.call("200")
            heard = to_john.next()
            assert (heard.event, heard.document) == ("call", told)
            assert heard.data == json.dumps(told, separators=(",", ":"))
            one.call("210", id="jane's")
            assert legs([to_jane.next()]) == ["jane's"]
        assert legs(john.replayed()) == [told["id"]]


def test_the_same_extension_of_another_tenant_is_another_user(one: Bridge) -> None:
    with Desktop(one.url, one.new_token(callcontrol("200", "other"))) as other:
        one.call("200")
        assert legs(other.replayed()) == []


def test_the_answer_is_a_stream_that_nobody_keeps(one: Bridge) -> None:
    with one.desktop("200") as john, john.listening() as reading:
        headers = reading.response.headers
        assert reading.response.status_code == 200
        assert headers["content-type"].startswith("text/event-stream")
        assert headers["cache-control"] == "no-store"
        assert headers["x-accel-buffering"] == "no"


def test_every_desktop_of_a_user_hears_everything(one: Bridge) -> None:
    office, home = one.desktop("200"), one.desktop("200")
    with office, home, office.listening() as first, home.listening() as second:
        assert [first.next().event, second.next().event] == ["ready", "ready"]
        one.call("200")
        assert first.next() == second.next()


def test_a_stream_resumes_after_its_last_id(one: Bridge) -> None:
    with one.desktop("200") as john:
        one.call("200", id="before anyone listens is kept for those who ask from 0")
        with john.listening() as reading:
            begin = reading.next()
            assert (begin.event, begin.data) == ("ready", "{}")
            one.call("200", id="heard")
            last = reading.next()
        numbered(one, "200", 3)
        with john.listening(last.id) as reading:
            frames = reading.until("ready")
            assert legs(frames) == ["leg-0", "leg-1", "leg-2"]
            assert frames[-1].id == frames[-2].id
            one.call("200", id="live")
            assert legs([reading.next()]) == ["live"]
        ids = [read_id(frame.id) for frame in john.replayed()[:-1]]
        assert ids == sorted(i for i in ids if i)
        assert len(set(ids)) == 6


def test_the_first_ready_is_a_point_to_resume_at(one: Bridge) -> None:
    with one.desktop("200") as john:
        with john.listening() as reading:
            begin = reading.next()
        one.call("200", id="missed")
        frames = john.replayed(begin.id)
        assert [frame.event for frame in frames] == ["call", "ready"]
        again = john.replayed(frames[-1].id)
        assert [frame.event for frame in again] == ["ready"]


def test_without_an_id_only_what_comes_from_now_on(one: Bridge) -> None:
    with one.desktop("200") as john:
        one.call("200")
        assert [frame.event for frame in john.replayed("")] == ["ready"]


@pytest.mark.parametrize("nonsense", ["x", "1-", "-1", "1-2-3", "9" * 40, "1-" + "9" * 20])
def test_what_is_no_id_is_answered_with_a_reset_and_everything(one: Bridge, nonsense: str) -> None:
    with one.desktop("200") as john:
        one.call("200", id="kept")
        frames = john.replayed(nonsense)
        assert [frame.event for frame in frames] == ["reset", "call", "ready"]
        assert (frames[0].data, frames[0].id) == ("{}", "")


@pytest.mark.parametrize("odd", ["1-0", "9999999999999-0"])
def test_an_id_from_elsewhere_in_time_resets(one: Bridge, odd: str) -> None:
    with one.desktop("200") as john:
        one.call("200")
        assert john.replayed(odd)[0].event == "reset"


def test_an_id_of_an_earlier_process_resets_where_events_are_in_memory(
    start: Callable[..., Bridge],
) -> None:
    first = start()
    token = first.new_token(callcontrol("200"))
    with Desktop(first.url, token) as john:
        old = john.replayed()[-1].id
    first.stop()
    with Desktop(start().url, token) as john:
        assert [frame.event for frame in john.replayed(old)] == ["reset", "ready"]


def test_more_events_than_are_kept_reset(one: Bridge) -> None:
    with one.desktop("200") as john:
        with john.listening() as reading:
            begin = reading.next()

        async def many(service: object) -> None:
            for number in range(MOST_KEPT + 5):
                await one.service.log.append(callcontrol("200").key, "call", b"{%d}" % number)

        one.serve(many)
        frames = john.replayed(begin.id)
        assert frames[0].event == "reset"
        assert len(frames) == MOST_KEPT + 2
        assert john.replayed(frames[1].id)[0].event == "call"


def test_an_open_stream_is_kept_alive(start: Callable[..., Bridge], place: str) -> None:
    bridge = start(redis=place, keep_alive_s=0.05)
    with bridge.desktop("200") as john, john.listening() as reading:
        assert reading.next().event == "ready"
        assert [reading.next().comment for _ in range(3)] == ["keep-alive"] * 3
        bridge.call("200")
        assert reading.until("call")


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": "Bearer x"}, {"Authorization": "Basic x"}]
)
@pytest.mark.parametrize("path", ["/v1/events", "/v1/token"])
def test_without_a_token_there_is_nothing(one: Bridge, header: dict[str, str], path: str) -> None:
    answer = httpx.get(one.url + path, headers=header, verify=False)
    assert (answer.status_code, answer.content) == (401, b"")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_two_tokens_at_once_are_none(one: Bridge) -> None:
    token = one.new_token(callcontrol("200"))
    headers = [("Authorization", f"Bearer {token}"), ("Authorization", f"Bearer {token}")]
    assert httpx.get(f"{one.url}/v1/token", headers=headers, verify=False).status_code == 401


def test_a_revoked_tokens_stream_ends_and_the_others_go_on(
    start: Callable[..., Bridge], place: str
) -> None:
    bridge = start(redis=place, keep_alive_s=0.1)
    with bridge.desktop("200") as gone, bridge.desktop("200") as stays:
        with gone.listening() as to_gone, stays.listening() as to_stays:
            assert [to_gone.next().event, to_stays.next().event] == ["ready", "ready"]
            (token_id,) = bridge.do(lambda book: book.tokens.all()).keys() & _prints(gone)
            assert bridge.do(lambda book: book.revoke_token(token_id[:12]))
            to_gone.rest()
            bridge.call("200")
            assert to_stays.until("call")
        assert gone.token().status_code == 401
    assert 'clicktodial_bridge_streams_cut_total{reason="revoked"} 1.0' in bridge.metrics()


def _prints(desktop: Desktop) -> set[str]:
    return {fingerprint(desktop.http.headers["Authorization"].removeprefix("Bearer "))}


def test_events_are_kept_for_nobody_without_a_token(one: Bridge) -> None:
    one.call("299", id="unheard")
    with one.desktop("299") as late:
        assert legs(late.replayed()) == []
        one.call("299", id="heard")
        assert legs(late.replayed()) == ["heard"]
        for token_id in one.do(lambda book: book.tokens.all()):
            one.do(lambda book, meant=token_id: book.revoke_token(meant[:12]))  # type: ignore[misc]
    one.call("299", id="unheard again")
    with one.desktop("299") as later:
        assert legs(later.replayed()) == ["heard"]
    assert 'events_dropped_total{reason="no desktop"} 2.0' in one.metrics()


def test_a_user_with_too_many_streams_loses_the_oldest(one: Bridge) -> None:
    with one.desktop("200") as john, one.desktop("200") as again:
        with john.listening() as oldest:
            oldest.next()
            pool = [socket.create_connection(_address(one)) for _ in range(MOST_STREAMS_PER_USER)]
            token = again.http.headers["Authorization"]
            for connection in pool:
                connection.sendall(_request(token))
            assert oldest.rest() == []
        for connection in pool:
            connection.close()


def test_a_desktop_that_does_not_read_is_cut_and_resumes(
    one: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "MOST_BACKLOG_BYTES", 64 * 1024)
    user = callcontrol("200")
    with one.desktop("200") as john:
        with socket.socket() as slow:
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            slow.settimeout(10)
            slow.connect(_address(one))
            slow.sendall(_request(john.http.headers["Authorization"]))
            begin = slow.recv(4096)
            assert b"200 OK" in begin

            async def flood(_: object) -> None:
                for _ in range(300):
                    data = b'{"filler":"%s"}' % (b"x" * 30_000)
                    await one.service.log.append(user.key, "call", data)

            one.serve(flood)
            assert _read_to_the_end(slow) < 300 * 30_000
        assert len(john.replayed()) == 301


def test_a_closed_connection_leaves_nothing_behind(one: Bridge) -> None:
    with one.desktop("200") as john, john.listening() as reading:
        reading.next()
        assert "clicktodial_bridge_connections 1.0" in one.metrics()
    # The bridge notices the end at its next turn: each request is one.
    for _ in range(50):
        if "clicktodial_bridge_connections 0.0" in one.metrics():
            return
    pytest.fail("the stream is still counted")


def test_a_stop_ends_streams_at_once(one: Bridge) -> None:
    with one.desktop("200") as john, john.listening() as reading:
        reading.next()
        one.stop()
        assert reading.rest() == []


def test_five_minutes_are_kept() -> None:
    async def story() -> None:
        now = [1_800_000_000.0]
        log = MemoryEvents(lambda *_: None, clock=lambda: now[0])
        old = await log.append("u", "call", b"1")
        now[0] += KEPT_MS / 1000 - 1
        young = await log.append("u", "call", b"2")
        assert len((await log.replay("u", EventId(1))).events) == 2
        now[0] += 2
        log.sweep()
        replay = await log.replay("u", old)
        assert [event.id for event in replay.events] == [young]
        assert replay.complete
        assert not (await log.replay("u", EventId(old.ms - 1))).complete

    asyncio.run(story())


def _address(bridge: Bridge) -> tuple[str, int]:
    parts = urlsplit(bridge.url)
    return str(parts.hostname), parts.port or 0


def _read_to_the_end(connection: socket.socket) -> int:
    total = 0
    with contextlib.suppress(ConnectionError):
        while received := connection.recv(65536):
            total += len(received)
    return total


def _request(authorization: str) -> bytes:
    return (
        f"GET /v1/events HTTP/1.1\r\nHost: bridge\r\nAuthorization: {authorization}\r\n\r\n"
    ).encode()
