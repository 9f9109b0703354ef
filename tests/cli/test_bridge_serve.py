"""``clicktodial bridge serve`` as a process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clicktodial.bridge.vault import new_key
from tests.cli.test_bridge import URL, Admin, local

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

__all__ = ["local"]


@pytest.fixture
def serve() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a service; it is gone when the test is over."""
    processes = []

    def do(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "clicktodial", "bridge", "serve", "--port", "0", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        return process

    yield do
    for process in processes:
        process.kill()
        with process:
            pass


def url_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return str(json.loads(process.stdout.readline())["url"])


def log_line(process: subprocess.Popen[str], event: str) -> dict[str, Any]:
    """The log's next line about this."""
    assert process.stderr is not None
    for line in process.stderr:
        document: dict[str, Any] = json.loads(line)
        if document["event"] == event:
            return document
    raise AssertionError(event)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_what_commands_change_and_ends_by_a_signal(
    local: Admin, serve: Callable[..., subprocess.Popen[str]], number: signal.Signals
) -> None:
    local.done("setup", "--public-url", URL)
    process = serve("--json")
    url = url_of(process)
    token = local.done("token", "create", "210", "--tenant", "t")["token"]
    headers = {"Authorization": f"Bearer {token}"}
    with (
        httpx.Client(base_url=url, headers=headers, verify=False) as http,
        http.stream("GET", "/v1/events") as answer,
    ):
        chunks = answer.iter_raw()
        assert b"event: ready" in next(chunks)
        process.send_signal(number)
        assert b"".join(chunks) == b""
    assert process.wait(timeout=5) == 0
    assert process.stderr is not None
    lines = [json.loads(line)["event"] for line in process.stderr]
    assert lines == ["serving", "request", "stopping"]


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of others are seen on Linux only")
def test_it_allows_itself_many_connections(
    local: Admin, serve: Callable[..., subprocess.Popen[str]]
) -> None:
    import resource

    process = serve("--json")
    url_of(process)
    limit, most = resource.prlimit(process.pid, resource.RLIMIT_NOFILE)
    assert limit == most


def test_two_do_not_serve_one_folder(
    local: Admin, serve: Callable[..., subprocess.Popen[str]]
) -> None:
    first = serve("--json")
    assert httpx.get(f"{url_of(first)}/healthz", verify=False).status_code == 200
    out, err = serve("--json").communicate(timeout=10)
    assert "redis://" in json.loads(out)["error"]["hint"]
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (("--host", "0.0.0.0"), 1, "--behind-proxy"),
        (("--host", "bridge.example"), 1, "IP address"),
        (("--cert", "missing.pem", "--key", "missing.pem"), 1, "--cert"),
        (("--events", "redis://127.0.0.1:1/0"), 4, "Redis"),
        (("--key-file", "missing"), 3, "new-key"),
    ],
)
def test_what_cannot_be_served_is_explained(
    local: Admin,
    serve: Callable[..., subprocess.Popen[str]],
    arguments: tuple[str, ...],
    code: int,
    word: str,
) -> None:
    process = serve(*arguments)
    _, err = process.communicate(timeout=10)
    assert process.returncode == code
    assert word in err
    assert "Traceback" not in err


def test_it_registers_the_events_of_marked_users_by_itself(
    local: Admin, serve: Callable[..., subprocess.Popen[str]], sim: Sim, cli: Cli
) -> None:
    local.done("setup", "--public-url", URL)
    local.done("user", "add", sim.extension, "--pbx", sim.url, "--register")
    known = ("pbx", "add", sim.url, "--app-id", sim.app_id, "--app-secret-stdin")
    local.done(*known, stdin=f"{sim.app_secret}\n")
    process = serve("--json")
    url_of(process)
    assert log_line(process, "events registered")["added"] == 5
    events = json.loads(cli("events", "list", "--json").out)
    assert len(events) == 5


def test_a_pbx_that_is_away_does_not_keep_it_from_serving(
    local: Admin, serve: Callable[..., subprocess.Popen[str]], gone: str
) -> None:
    local.done("setup", "--public-url", URL)
    local.done("user", "add", "210", "--pbx", gone, "--register")
    local.done("pbx", "add", gone, "--app-id", "a", "--app-secret-stdin", stdin="x\n")
    process = serve("--json")
    url = url_of(process)
    assert log_line(process, "events not registered")["error"] == "ConnectError"
    assert httpx.get(f"{url}/healthz", verify=False).status_code == 200


def test_the_key_comes_from_a_private_file(
    local: Admin,
    serve: Callable[..., subprocess.Popen[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "key"
    file.write_text(new_key(), encoding="ascii")
    file.chmod(0o644)
    monkeypatch.delenv("CLICKTODIAL_BRIDGE_KEY")
    _, err = serve("--key-file", str(file)).communicate(timeout=10)
    assert "0600" in err
    file.chmod(0o600)
    process = serve("--key-file", str(file), "--json")
    assert url_of(process).startswith("http://127.0.0.1:")
    assert "CLICKTODIAL_BRIDGE_KEY" not in os.environ
