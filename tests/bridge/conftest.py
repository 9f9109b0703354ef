from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from tests.bridge import redis_server
from tests.bridge.serving import Bridge, Options, bridge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.bridge.redis_server import RedisServer


@pytest.fixture
def redis(missing: Callable[[str], NoReturn]) -> Iterator[RedisServer]:
    """A Redis server of the test's own."""
    if not redis_server.is_there():
        missing("redis-server (Debian: redis-server)")
    with redis_server.redis_server() as server:
        yield server


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Bridge]]:
    """Start bridges; those of one test share a folder."""
    with contextlib.ExitStack() as stack:
        options: dict[str, Any] = {"folder": tmp_path / "bridge"}

        def do(**changes: Any) -> Bridge:  # noqa: ANN401 - the fields of Options
            return stack.enter_context(bridge(Options(**(options | changes))))

        yield do


@pytest.fixture(params=["memory", "redis"])
def place(request: pytest.FixtureRequest) -> str:
    """Where events are kept: the address of Redis, or nothing for memory."""
    if request.param == "memory":
        return ""
    server: RedisServer = request.getfixturevalue("redis")
    return server.url


@pytest.fixture
def one(start: Callable[..., Bridge], place: str) -> Bridge:
    """A bridge; each test runs with both kinds of places."""
    return start(redis=place)


@pytest.fixture
def single(start: Callable[..., Bridge]) -> Bridge:
    """A bridge with SQLite and memory."""
    return start()
