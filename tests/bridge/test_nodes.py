"""Several nodes on one Redis: any serves any desktop, one may die, Redis may go and come."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest

from clicktodial.bridge import redis_events
from tests.bridge.serving import HOOK, KEY, TENANT, Desktop, call_event, callcontrol
from tests.bridge.test_signins import FIRST, USER, know
from tests.bridge.token_endpoint import token_endpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.bridge.redis_server import RedisServer
    from tests.bridge.serving import Bridge, Frame

EVENTS = 200


class Node:
    """``clicktodial bridge serve`` as a process."""

    def __init__(self, redis: RedisServer) -> None:
        environment = {"CLICKTODIAL_BRIDGE_KEY": KEY, "CLICKTODIAL_BRIDGE_EVENTS": redis.url}
        command = ["bridge", "serve", "--port", "0", "--json", "--until-eof"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "clicktodial", *command],
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = str(json.loads(self.process.stdout.readline())["url"])

    def kill(self) -> None:
        """End it like a power cut."""
        self.process.kill()
        with self.process:
            pass


@pytest.fixture
def nodes(redis: RedisServer, start: Callable[..., Bridge]) -> Iterator[tuple[Node, Node]]:
    """Two processes; the set-up was made by a third, which is gone."""
    first = start(redis=redis.url)
    first.stop()
    first.gone.wait(timeout=10)
    pair = Node(redis), Node(redis)
    yield pair
    for node in pair:
        node.kill()


@pytest.fixture
def token(redis: RedisServer, start: Callable[..., Bridge]) -> str:
    return start(redis=redis.url).new_token(callcontrol("200"))


def tell(urls: list[str], document: dict[str, str]) -> str:
    """Post like a sender that tries the next node when one does not answer; who took it."""
    for url in urls:
        try:
            address = f"{url}/v1/callcontrol/{HOOK}/events"
            if httpx.post(address, json=document, verify=False, timeout=5).status_code == 200:
                return url
        except httpx.TransportError:
            continue
    raise AssertionError("no node took the event")


def heard_ids(frames: list[Frame]) -> list[str]:
    return [frame.document["id"] for frame in frames if frame.event == "call"]


def test_an_event_taken_by_one_node_reaches_a_desktop_of_the_other(
    nodes: tuple[Node, Node], token: str
) -> None:
    here, there = nodes
    with Desktop(here.url, token) as john, john.listening() as reading:
        assert reading.next().event == "ready"
        tell([there.url], call_event("200", id="from there"))
        tell([here.url], call_event("200", id="from here"))
        assert heard_ids([reading.next(), reading.next()]) == ["from there", "from here"]


def test_a_node_dies_in_the_midst_and_nothing_is_lost_or_doubled(
    nodes: tuple[Node, Node], token: str
) -> None:
    dying, staying = nodes
    half_heard = threading.Event()
    taken_by: list[str] = []

    def send() -> None:
        for number in range(EVENTS):
            if number == EVENTS // 2:
                half_heard.wait(timeout=10)
                dying.kill()
            order = [staying.url, dying.url] if number % 2 else [dying.url, staying.url]
            taken_by.append(tell(order, call_event("200", id=f"leg-{number}")))

    heard: list[str] = []
    last = ""
    with ThreadPoolExecutor(1) as pool:
        with Desktop(dying.url, token) as john, john.listening() as reading:
            last = reading.next().id
            sending = pool.submit(send)
            try:
                while True:
                    frame = reading.next()
                    if frame.event:
                        heard += heard_ids([frame])
                        last = frame.id
                    if len(heard) == EVENTS // 4:
                        half_heard.set()
            except (httpx.TransportError, StopIteration, RuntimeError):
                pass
        assert 0 < len(heard) < EVENTS
        with Desktop(staying.url, token) as john, john.listening(last) as reading:
            while len(heard) < EVENTS:
                frame = reading.next()
                assert frame.event != "reset"
                heard += heard_ids([frame])
        sending.result(timeout=10)
    assert heard == [f"leg-{number}" for number in range(EVENTS)]
    assert {dying.url, staying.url} == set(taken_by)


def test_a_node_reads_on_when_redis_is_back(
    redis: RedisServer, start: Callable[..., Bridge]
) -> None:
    one, two = start(redis=redis.url), start(redis=redis.url)
    with one.desktop("200") as john, john.listening() as reading:
        assert reading.next().event == "ready"
        two.call("200", id="before")
        assert heard_ids([reading.next()]) == ["before"]
        redis.stop()
        assert two.post("events", call_event("200")).status_code == 503
        assert httpx.get(f"{one.url}/healthz", verify=False).status_code == 503
        assert john.token().status_code == 503
        redis.start()
        two.call("200", id="after")
        assert heard_ids([reading.next()]) == ["after"]
        assert heard_ids(john.replayed()) == ["before", "after"]


def test_what_redis_may_have_forgotten_meanwhile_ends_the_stream(
    redis: RedisServer, start: Callable[..., Bridge], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_events, "KEPT_MS", 1)
    one = start(redis=redis.url)
    with one.desktop("200") as john:
        with john.listening() as reading:
            last = reading.next().id
            redis.stop()
            redis.start()
            assert reading.rest() == []
        assert [frame.event for frame in john.replayed(last)] == ["reset", "ready"]


def test_a_revoked_token_ends_the_streams_of_every_node(
    redis: RedisServer, start: Callable[..., Bridge]
) -> None:
    one, two = (start(redis=redis.url, keep_alive_s=0.1) for _ in range(2))
    token_id, token = one.do(lambda book: book.create_token(callcontrol("200"), ""))
    with Desktop(two.url, token) as john, john.listening() as reading:
        assert reading.next().event == "ready"
        one.do(lambda book: book.revoke_token(token_id))
        reading.rest()


def test_two_nodes_refresh_once(redis: RedisServer, start: Callable[..., Bridge]) -> None:
    one = start(redis=redis.url)
    two = start(redis=redis.url, clock=one.clock)
    with token_endpoint() as endpoint:
        one.do(lambda book: know(book, endpoint))
        key = one.do(lambda book: book.invite(60))
        user = {"tenant_id": TENANT, "user_extension": "210", "confirmation_key": key}
        assert one.post("activation", {**user, **FIRST}).status_code == 200
        one.clock.now += 4000
        endpoint.gate.clear()
        token = one.new_token(USER)
        with (
            Desktop(one.url, token) as here,
            Desktop(two.url, token) as there,
            ThreadPoolExecutor(8) as pool,
        ):
            asked = [pool.submit(desktop.token) for desktop in (here, there) * 4]
            threading.Timer(0.2, endpoint.gate.set).start()
            given = {each.result(timeout=10).json()["access_token"] for each in asked}
        assert given == {"access-1-9b74"}
        assert (len(endpoint.asked), endpoint.reused) == (1, [])


def test_a_process_ends_with_its_parent_and_says_goodbye_to_streams(
    nodes: tuple[Node, Node], token: str, tmp_path: Path
) -> None:
    node = nodes[0]
    with Desktop(node.url, token) as john, john.listening() as reading:
        assert reading.next().event == "ready"
        assert node.process.stdin is not None
        node.process.stdin.close()
        assert reading.rest() == []
        assert node.process.wait(timeout=5) == 0
