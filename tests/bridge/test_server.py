"""Listening: where it may, with a certificate of one's own, and what is said otherwise."""

from __future__ import annotations

import contextlib
import socket
import ssl
from typing import TYPE_CHECKING

import httpx
import pytest
import trustme

from clicktodial.bridge import server
from clicktodial.bridge.server import (
    CannotListenError,
    Place,
    PortTakenError,
    UnprotectedError,
)
from tests.bridge.serving import Options, bridge

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.bridge.serving import Bridge


@pytest.fixture
def certified(tmp_path: Path) -> tuple[Place, ssl.SSLContext]:
    """A place with a certificate, and a client's trust in it."""
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    issued.private_key_pem.write_to_path(tmp_path / "key.pem")
    for blob in issued.cert_chain_pems:
        blob.write_to_path(tmp_path / "chain.pem", append=True)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    return Place(port=0, certificate=tmp_path / "chain.pem", key=tmp_path / "key.pem"), trusting


def test_it_serves_https_with_ones_own_certificate(
    start: Callable[..., Bridge], certified: tuple[Place, ssl.SSLContext]
) -> None:
    place, trusting = certified
    running = start(place=place)
    assert running.url.startswith("https://127.0.0.1:")
    with running.desktop("200", trusting) as john, john.listening() as reading:
        assert reading.next().event == "ready"
        told = {"tenant_id": "x"}
        address = f"{running.url}/v1/callcontrol/wrong/events"
        assert httpx.post(address, json=told, verify=trusting).status_code == 404
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{running.url}/healthz", verify=ssl.create_default_context())


def test_old_tls_is_not_spoken(
    start: Callable[..., Bridge], certified: tuple[Place, ssl.SSLContext]
) -> None:
    place, trusting = certified
    running = start(place=place)
    trusting.minimum_version = ssl.TLSVersion.TLSv1_2
    port = int(running.url.rsplit(":", 1)[1])
    with (
        socket.create_connection(("127.0.0.1", port), timeout=5) as link,
        trusting.wrap_socket(link, server_hostname="127.0.0.1") as tls,
    ):
        assert tls.version() in ("TLSv1.2", "TLSv1.3")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_the_outside_is_not_served_in_the_clear(tmp_path: Path, host: str) -> None:
    with pytest.raises(UnprotectedError), bridge(Options(tmp_path, place=Place(host, 0))):
        pass


def test_behind_a_proxy_it_may_be(start: Callable[..., Bridge]) -> None:
    running = start(place=Place("0.0.0.0", 0, is_behind_proxy=True))
    port = running.url.rsplit(":", 1)[1]
    answer = httpx.get(f"http://127.0.0.1:{port}/healthz", verify=False)
    assert answer.status_code == 200


def test_a_port_in_use_is_said(start: Callable[..., Bridge], tmp_path: Path) -> None:
    port = int(start().url.rsplit(":", 1)[1])
    with pytest.raises(PortTakenError), bridge(Options(tmp_path, place=Place(port=port))):
        pass


def test_a_broken_certificate_is_said(tmp_path: Path) -> None:
    broken = tmp_path / "x.pem"
    broken.write_text("no certificate", encoding="ascii")
    for certificate in (broken, tmp_path / "missing.pem"):
        place = Place(port=0, certificate=certificate, key=certificate)
        with pytest.raises(CannotListenError), bridge(Options(tmp_path, place=place)):
            pass


def test_a_host_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotListenError), bridge(Options(tmp_path, place=Place("bridge", 0))):
        pass


def test_nonsense_is_answered_and_does_no_harm(single: Bridge) -> None:
    port = int(single.url.rsplit(":", 1)[1])
    for nonsense in (b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/9\r\n\r\n", b"x" * 100_000):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
            link.sendall(nonsense)
            link.shutdown(socket.SHUT_WR)
            answer = link.recv(4096)
            assert answer == b"" or b" 400 " in answer
    assert httpx.get(f"{single.url}/healthz", verify=False).status_code == 200


def test_a_connection_that_asks_nothing_is_cut_and_a_stream_is_not(
    start: Callable[..., Bridge], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "_SILENT_S", 0.05)
    running = start()
    port = int(running.url.rsplit(":", 1)[1])
    with running.desktop("200") as john, john.listening() as reading:
        assert reading.next().event == "ready"
        for begin in (b"", b"GET /v1/events HTTP/1.1\r\nHost: x\r\n"):
            with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
                link.sendall(begin)
                with contextlib.suppress(ConnectionResetError):
                    assert link.recv(100) == b""
        running.call("200")
        assert reading.until("call")


def test_background_work_that_ends_is_seen(start: Callable[..., Bridge]) -> None:
    running = start(at_start=_fails)
    # The work ends at the bridge's next turn: each request is one.
    answers = (httpx.get(f"{running.url}/healthz", verify=False) for _ in range(100))
    unwell = next(answer for answer in answers if answer.status_code == 503)
    assert unwell.json() == {"status": "unavailable"}
    with running.desktop("200") as john:
        assert john.replayed()[0].event == "ready"


async def _fails() -> None:
    raise KeyError
