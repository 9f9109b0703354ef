"""Asking one CardDAV server: its answers, redirects on the same host, and limits."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urljoin, urlsplit

from clicktodial.errors import NotASourceError, SourceRefusedError, SourceSignInError
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.sources.base import MAX_CONTACTS, MAX_SYNC_BYTES
from clicktodial.sources.carddav.multistatus import BadDocumentError, MultistatusReader
from clicktodial.web.http import Ask, SecretHeaders

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.sources.carddav.multistatus import Response
    from clicktodial.web.http import Http, Method, Stream

_XML: Final = 'application/xml; charset="utf-8"'
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>'
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5
_SHOWN: Final = 80
_MORE: Final = 1000
"""An answer lists folders beside the contacts."""

_SIMPLE = re.compile(r"/(?!/)[A-Za-z0-9/_.~@%=+:-]{0,1000}")
"""A path as it is usually written: it needs no further look."""


def basic(user: str, password: Secret) -> SecretHeaders:
    """User and password as they travel (RFC 7617)."""
    pair = f"{user}:{password.reveal()}".encode()
    return SecretHeaders({"Authorization": f"Basic {base64.b64encode(pair).decode()}"})


@dataclass(slots=True)
class Answer:
    """What came at the end of an answer: the path that answered, and the token for next time."""

    path: str
    sync_token: str = ""


class Dav:
    """One server and one sign-in. What the server names is asked on this very host alone: nothing
    is ever sent to another, whatever addresses it gives."""

    def __init__(self, http: Http, credentials: SecretHeaders, name: str, silence_s: float) -> None:
        self.http = http
        self._credentials, self._name, self._silence_s = credentials, name, silence_s
        self._bytes = 0

    async def ask(
        self, method: Method, path: str, body: str, *, depth: str, answer: Answer | None = None
    ) -> AsyncIterator[Response]:
        """Each resource of the answer as it comes; ``answer`` is filled in.

        Raises ``SourceSignInError``, ``SourceRefusedError``, ``NotASourceError`` and
        ``UnreachableError``.
        """
        answer = answer if answer is not None else Answer(path)
        for _ in range(_MOST_REDIRECTS + 1):
            secret = Secret(_HEAD + body)
            ask = Ask(method, path, self._credentials, secret, _XML, accept="*/*", depth=depth)
            async with self.http.stream(ask, silence_s=self._silence_s) as stream:
                if stream.status not in _REDIRECTS:
                    answer.path = path
                    async for response in self._responses(stream, answer):
                        yield response
                    return
                path = self.path_of(stream.headers.get("location", ""), path)
        raise self.wrong(tr("It sends each request on to another address, without end."))

    async def _responses(self, stream: Stream, answer: Answer) -> AsyncIterator[Response]:
        self._require_good(stream)
        reader, count = MultistatusReader(), 0
        try:
            async for part in stream.parts:
                self._count(len(part))
                for response in reader.feed(part):
                    count += 1
                    yield response
                if count > MAX_CONTACTS + _MORE:
                    raise self.too_many()
            for response in reader.close():
                yield response
        except BadDocumentError as error:
            raise self.wrong(str(error)) from None
        answer.sync_token = reader.sync_token

    def _require_good(self, stream: Stream) -> None:
        if stream.status == 401:
            raise SourceSignInError(self._name)
        if stream.status in {404, 405, 501}:
            raise SourceRefusedError(
                stream.status,
                tr("There is no address book at this address."),
                tr("Check the source's address. The contacts stay as they were."),
            )
        if stream.status != 207:
            if stream.status < 300:
                raise self.wrong(tr("A web page came instead of an answer."))
            raise SourceRefusedError(stream.status)
        if stream.headers.get("content-encoding", "identity") not in {"", "identity"}:
            raise self.wrong(tr("Its answer is packed in an unknown way."))

    def _count(self, size: int) -> None:
        self._bytes += size
        if self._bytes > MAX_SYNC_BYTES:
            raise self.wrong(tr("It sends more than any address book holds."))

    def too_many(self) -> NotASourceError:
        """It lists more than anybody's contacts."""
        return self.wrong(tr("It lists more than {n} contacts.", n=f"{MAX_CONTACTS:,}"))

    def path_of(self, href: str, base: str) -> str:
        """The path of what the server named, as a request carries it. Raises ``NotASourceError``
        when it is on another host, or no address at all."""
        if _SIMPLE.fullmatch(href):
            return href
        own = urlsplit(self.http.server)
        try:
            parts = urlsplit(urljoin(f"{self.http.server}{base}", href.strip()))
            is_here = (parts.scheme, parts.hostname, parts.port) == (
                own.scheme,
                own.hostname,
                own.port,
            )
        except ValueError:
            raise self.wrong(tr("It gives addresses that are none.")) from None
        if not is_here:
            other = (parts.hostname or href)[:_SHOWN]
            raise self.wrong(
                tr(
                    "It refers to {other}, which it is not asked for. Nothing was sent.",
                    other=other,
                )
            )
        path = parts.path or "/"
        if not path.isascii() or not path.isprintable() or " " in path or len(path) > 4000:
            raise self.wrong(tr("It gives addresses that are none."))
        return path

    def wrong(self, what: str) -> NotASourceError:
        """The server does not answer as it should."""
        return NotASourceError(self.http.host, what)


def plain(path: str) -> str:
    """A path for comparing: servers write the same in several ways."""
    return unquote(path)
