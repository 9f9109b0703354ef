"""The PBX as its own process, the way a person or a program starts it."""

from __future__ import annotations

import json
import signal
import socket
import ssl
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.sim.controlling import PATH, request
from tests.sim.receiving import receiving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

START = """
import argparse, sys
from clicktodial.cli import sim
parser = argparse.ArgumentParser(prog="clicktodial")
sim.register(parser.add_subparsers(required=True))
assert not {"uvicorn", "starlette", "clicktodial.sim.server"} & set(sys.modules)
args = parser.parse_args()
sys.exit(args.run(args))
"""


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start ``clicktodial sim`` with arguments; it is gone after the test."""
    processes: list[subprocess.Popen[str]] = []

    def do(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", START, "sim", *arguments],
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
        with process:  # closes its pipes and waits for its end
            pass


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def test_it_says_where_it_runs_and_ends_with_its_parent(
    start: Callable[..., subprocess.Popen[str]],
) -> None:
    process = start("--json", "--until-eof", "--quiet-world", "--calls", "2", "--answer-after", "1")
    welcome = json.loads(first_line(process))
    secrets = {"app_id", "app_secret", "token", "cookies"}
    second = {"token", "refresh_token", "token_url", "client_id", "client_secret", "extension"}
    others = {"url", "extension", "control", "certificate", "tenant"}
    assert set(welcome) == secrets | others | {f"cc_{name}" for name in second}
    assert all(isinstance(value, str) for value in welcome.values())
    assert welcome["cc_extension"] == "210"
    assert welcome["control"] == f"{welcome['url']}/control"
    answer = httpx.get(
        f"{welcome['url']}/uapi/phoneCalls/@me/{welcome['extension']}",
        headers={"Authorization": f"Bearer {welcome['token']}"},
        verify=False,
    )
    assert answer.json()["totalResults"] == 2
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=5) == 0
    assert process.stderr is not None
    assert process.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly_while_a_request_hangs(
    start: Callable[..., subprocess.Popen[str]], number: signal.Signals
) -> None:
    process = start("--fault", "hang", "--manual-clock")
    line = first_line(process)
    assert "tok_demo" in line
    url = next(word for word in line.split() if word.startswith("http://"))
    with socket.create_connection(("127.0.0.1", int(url.rsplit(":", 1)[1]))) as link:
        link.sendall(b"GET /uapi/phoneCalls/@me/@self HTTP/1.1\r\nHost: x\r\n\r\n")
        state = httpx.get(f"{url}/control/state", headers={"X-Sim-Control": "1"}, verify=False)
        assert state.json()["log"][0]["fault"] == "hang"
        process.send_signal(number)
        assert process.wait(timeout=5) == 0
    assert process.stderr is not None
    assert process.stderr.read() == ""


def test_a_port_in_use_is_said_in_one_line(
    start: Callable[..., subprocess.Popen[str]],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = start("--port", str(port), "--json")
        out, err = process.communicate(timeout=10)
    assert process.returncode == 1
    assert json.loads(out)["error"]["title"] == f"Port {port} is in use"
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (["--host", "0.0.0.0"], 1, "0.0.0.0"),
        (["--host", "pbx.example"], 1, "pbx.example"),
        (["--fault", "earthquake"], 1, "drop-answer"),
        (["--timing", "lunch=60"], 1, "patience"),
        (["--timing", "dial=long"], 1, "long"),
        (["--port", "70000"], 2, "port"),
        (["--empty", "404"], 2, "204"),
        (["--profile", "v6-doc"], 1, "v3-doc"),
        (["--quirk", "telepathy"], 1, "cc-no-ringing"),
        (["--webhook", "http://192.0.2.1/hook"], 1, "this computer"),
        (["--activation-url", "https://127.0.0.1/"], 1, "this computer"),
        (["--rate-limit", "30"], 1, "30;w=60"),
        (["--cc-status", "404"], 1, "204"),
        (["--swallow", "SILENCE"], 1, "HANGUP"),
    ],
)
def test_wrong_arguments_are_explained(
    start: Callable[..., subprocess.Popen[str]], arguments: list[str], code: int, word: str
) -> None:
    process = start(*arguments)
    _, err = process.communicate(timeout=10)
    assert process.returncode == code
    assert word in err
    assert "Traceback" not in err


def test_it_serves_https_with_a_profile_and_quirks(
    start: Callable[..., subprocess.Popen[str]],
) -> None:
    process = start(
        "--https",
        "--profile",
        "v5-doc",
        "--empty",
        "200",
        "--quirk",
        "entry-missing",
        "--json",
        "--until-eof",
    )
    welcome = json.loads(first_line(process))
    assert welcome["url"].startswith("https://")
    answer = httpx.get(
        f"{welcome['url']}/uapi/phoneCalls/@me/0003*211",
        headers={"Cookie": welcome["cookies"], "x-xsrf-token": welcome["cookies"].split("=")[-1]},
        verify=ssl.create_default_context(cafile=welcome["certificate"]),
    )
    assert answer.status_code == 200
    assert "entry" not in answer.json()
    assert Path(welcome["certificate"]).exists()
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=5) == 0
    assert not Path(welcome["certificate"]).parent.exists()


def test_the_second_face_is_set_up_by_flags(
    start: Callable[..., subprocess.Popen[str]],
) -> None:
    with receiving() as receiver:
        flags = ["--quirk", "cc-pick-up-text", "--quirk", "gone-400", "--lenient"]
        values = ["--rate-limit", "2;w=60", "--cc-status", "202", "--swallow", "ACTIVE"]
        where = ["--webhook", receiver.url, "--timing", "setup=0", "--answer-after", "0"]
        process = start("--json", "--until-eof", "--quiet-world", *flags, *values, *where)
        welcome = json.loads(first_line(process))
        asked = request("click-to-dial", destination="222")
        headers = {"Authorization": f"Bearer {welcome['cc_token']}"}
        with httpx.Client(base_url=welcome["url"], headers=headers, verify=False) as http:
            statuses = [http.post(PATH, json=json.dumps(asked)).status_code for _ in range(3)]
        events = [receiver.next().told for _ in range(2)]
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=5) == 0
    assert statuses == [202, 202, 429]
    assert [event["state"] for event in events] == ["RINGING", "RINGING"]
    assert events[0]["callee_name"] == "Siobhán O'Brien (pick up to call)"
