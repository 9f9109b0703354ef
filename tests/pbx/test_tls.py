from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import trustme

from clicktodial.errors import ConnectError, TlsError, UnreachableError
from clicktodial.model.secret import Secret
from clicktodial.web.http import Ask, Http, bearer
from tests.pbx.conftest import QUICK
from tests.pbx.scripted import TOKEN, scripted

if TYPE_CHECKING:
    from pathlib import Path

POST = Ask("POST", "/uapi/phoneCalls/@me/simple", bearer(Secret(TOKEN)), Secret("{}"))


@dataclass(frozen=True)
class Certified:
    """A server's side of TLS, and a client's side that trusts its authority."""

    server: ssl.SSLContext
    trusting: ssl.SSLContext
    authority: trustme.CA


def certified(name: str = "127.0.0.1", *, expired: bool = False) -> Certified:
    authority = trustme.CA(organization_name="Company CA")
    until = datetime.now(UTC) + timedelta(days=-1 if expired else 30)
    leaf = authority.issue_cert(
        name,
        organization_name="Company Ltd",
        not_before=datetime.now(UTC) - timedelta(days=60),
        not_after=until,
    )
    server, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    leaf.configure_cert(server)
    authority.configure_trust(trusting)
    return Certified(server, trusting, authority)


async def tls_failure(parts: Certified, tls: ssl.SSLContext | None) -> UnreachableError:
    """The error of a POST; checks that nothing of it reached the server."""
    async with scripted(parts.server) as server:
        http = Http(server.url, timeouts=QUICK, tls=tls)
        with pytest.raises(UnreachableError) as caught:
            await http.exchange(POST)
        await http.aclose()
    assert server.asked == []
    assert not caught.value.request_may_have_arrived
    return caught.value


async def test_a_trusted_certificate_is_taken() -> None:
    parts = certified()
    async with scripted(parts.server) as server:
        http = Http(server.url, tls=parts.trusting)
        assert (await http.exchange(POST)).status == 200
        await http.aclose()


async def test_an_authority_outside_the_systems_trust_store_is_refused() -> None:
    error = await tls_failure(certified(), None)
    assert isinstance(error, TlsError)
    assert "authority is not in this computer's trust store" in error.message


async def test_a_certificate_for_another_name_is_refused() -> None:
    parts = certified("pbx.other.example")
    error = await tls_failure(parts, parts.trusting)
    assert isinstance(error, TlsError)
    assert "another" in error.message


async def test_an_expired_certificate_is_refused() -> None:
    parts = certified(expired=True)
    error = await tls_failure(parts, parts.trusting)
    assert isinstance(error, TlsError)
    assert "expired" in error.message


async def test_the_systems_trust_store_is_the_one_that_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parts = certified()
    parts.authority.cert_pem.write_to_path(str(tmp_path / "system.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "system.pem"))
    async with scripted(parts.server) as server:
        http = Http(server.url)
        assert (await http.exchange(POST)).status == 200
        await http.aclose()


async def test_https_to_a_server_without_tls_sends_nothing() -> None:
    heard = bytearray()

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read(1))
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        heard.extend(await reader.read())
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        http = Http(f"https://127.0.0.1:{port}", timeouts=QUICK)
        with pytest.raises(ConnectError, match="protected connection") as caught:
            await http.exchange(POST)
        await http.aclose()
    assert not caught.value.request_may_have_arrived
    assert TOKEN.encode() not in heard


async def test_the_shown_certificate_tells_owner_and_issuer() -> None:
    parts = certified()
    async with scripted(parts.server) as server:
        http = Http(server.url, tls=parts.trusting)
        shown = await http.certificate("/uapi/")
        await http.aclose()
    assert shown is not None
    assert (shown.subject, shown.issuer) == ("Company Ltd", "Company CA")
    assert str(datetime.now(UTC).year)[:2] in shown.valid_until
    assert "authorization" not in server.asked[0].headers
