"""The PBX over TLS, with an authority of its own."""

from __future__ import annotations

import socket
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

from clicktodial.sim.certificate import NoCertificatesError
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running

if TYPE_CHECKING:
    from collections.abc import Iterator

LIST = "/uapi/phoneCalls/@me/@self"
CREATE = "/uapi/phoneCalls/@me/simple"
BODY = {"phoneCallView": [{"source": ["0003*210"], "destination": ["1234"]}], "nonce": "n"}


@pytest.fixture
def secure() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True, https=True)) as sim:
        yield sim


@pytest.fixture
def http(secure: Sim) -> Iterator[httpx.Client]:
    """A client that trusts the PBX's authority and nobody else."""
    headers = {"Authorization": f"Bearer {secure.token}"}
    trusted = ssl.create_default_context(cafile=secure.certificate)
    with httpx.Client(base_url=secure.url, headers=headers, verify=trusted) as client:
        yield client


def test_a_client_that_trusts_the_authority_is_served(secure: Sim, http: httpx.Client) -> None:
    assert secure.url.startswith("https://127.0.0.1:")
    (created,) = http.post(CREATE, json=BODY).json()
    assert created["links"]["self"].startswith(f"{secure.url}/uapi/")
    assert [e["id"] for e in http.get(LIST).json()["entry"]] == [created["id"]]
    state = http.get("/control/state", headers={"X-Sim-Control": "1"})
    assert len(state.json()["calls"]) == 1


def test_a_client_that_does_not_know_the_authority_refuses(secure: Sim) -> None:
    strangers = ssl.create_default_context()
    with (
        httpx.Client(base_url=secure.url, verify=strangers) as client,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        client.get(LIST)
    assert secure.log() == []


@pytest.mark.parametrize("name", ["127.0.0.1", "::1", "localhost"])
def test_the_certificate_is_for_every_loopback_name_and_no_other(secure: Sim, name: str) -> None:
    trusted = ssl.create_default_context(cafile=secure.certificate)
    port = urlsplit(secure.url).port or 0
    with (
        socket.create_connection(("127.0.0.1", port), timeout=5) as link,
        trusted.wrap_socket(link, server_hostname=name) as tls,
    ):
        assert tls.version() in ("TLSv1.2", "TLSv1.3")
    with (
        socket.create_connection(("127.0.0.1", port), timeout=5) as link,
        pytest.raises(ssl.SSLCertVerificationError, match="pbx"),
    ):
        trusted.wrap_socket(link, server_hostname="pbx.example")


def test_plain_http_is_not_answered(secure: Sim) -> None:
    with pytest.raises(httpx.TransportError):
        httpx.get(secure.url.replace("https", "http"), verify=False)


@pytest.mark.parametrize(("fault", "placed"), [("drop", 0), ("drop-answer", 1)])
def test_a_connection_can_be_cut(secure: Sim, http: httpx.Client, fault: str, placed: int) -> None:
    secure.fault(fault, count=1, method="POST")
    with pytest.raises(httpx.TransportError):
        http.post(CREATE, json=BODY)
    assert len(secure.state()["calls"]) == placed
    assert http.get(LIST).status_code == 200


def test_a_request_can_hang_and_the_pbx_still_stops(secure: Sim, http: httpx.Client) -> None:
    secure.fault("hang", count=1)
    with pytest.raises(httpx.ReadTimeout):
        http.get(LIST, timeout=0.1)
    assert http.get(LIST).status_code == 200
    secure.stop()
    with pytest.raises(httpx.TransportError):
        http.get(LIST)


def test_its_files_are_private_and_gone_when_it_stops() -> None:
    with running(SimOptions(https=True)) as sim:
        folder = Path(sim.certificate).parent
        assert Path(sim.certificate).read_text("ascii").count("BEGIN CERTIFICATE") == 1
        if sys.platform != "win32":
            assert folder.stat().st_mode & 0o077 == 0
    assert not folder.exists()


def test_each_run_has_an_authority_of_its_own(secure: Sim) -> None:
    with running(SimOptions(https=True)) as other:
        one, two = (Path(sim.certificate).read_bytes() for sim in (secure, other))
    assert one != two


def test_without_https_there_is_no_certificate(sim: Sim) -> None:
    assert sim.url.startswith("http://")
    assert (sim.certificate, sim.welcome.certificate) == ("", "")


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trustme", None)
    with (
        pytest.raises(NoCertificatesError) as caught,
        running(SimOptions(https=True)),
    ):
        pass
    assert "clicktodial[sim-https]" in caught.value.hint
