"""A CardDAV source: found, tried out, and asked for what has changed.

Where an address book is in the state that is known, nothing more is asked. Else the server tells
what has changed since (RFC 6578); where it cannot, or has forgotten, all cards' tags are listed and
compared. Only cards that are new or changed travel.
"""

from __future__ import annotations

import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from clicktodial.errors import NotASourceError, SourceRefusedError
from clicktodial.i18n import tr, trn
from clicktodial.model.steps import Found, StepName
from clicktodial.sources.base import (
    MAX_CONTACTS,
    Delta,
    End,
    SourceEntry,
    SourceTimeouts,
)
from clicktodial.sources.carddav import requests
from clicktodial.sources.carddav.dav import Answer, Dav, basic, plain
from clicktodial.sources.carddav.discovery import find_books, find_home
from clicktodial.sources.carddav.multistatus import CARD, DAV
from clicktodial.storage.vcards import read_vcards
from clicktodial.web.examination import look_up, verify, walked
from clicktodial.web.http import Http, Timeouts

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator, Sequence

    from clicktodial.model.contacts import Contact
    from clicktodial.model.secret import Secret
    from clicktodial.model.sources import ContactSource
    from clicktodial.model.steps import Step
    from clicktodial.sources.base import Known
    from clicktodial.sources.carddav.discovery import Book
    from clicktodial.sources.carddav.multistatus import Response

_CARDS_AT_ONCE: Final = 100
_MOST_ROUNDS: Final = 2000
"""A server that cuts its answers short is asked again, so many times at most."""

_GROUP = re.compile(
    rb"^(X-ADDRESSBOOKSERVER-)?KIND[^:\r\n]*:\s*group\s*$", re.IGNORECASE | re.MULTILINE
)


class CardDavSource:
    """The address books of one sign-in; see ``SourceClient``."""

    def __init__(
        self,
        source: ContactSource,
        password: Secret,
        *,
        timeouts: SourceTimeouts | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._source = source
        timeouts = timeouts or SourceTimeouts()
        parts = urlsplit(source.server)
        self._path = parts.path
        times = Timeouts(timeouts.connect_s, timeouts.silence_s, timeouts.silence_s)
        self._http = Http(
            f"{parts.scheme}://{parts.netloc}",
            timeouts=times,
            tls=tls,
            not_as_expected=NotASourceError,
        )
        credentials = basic(source.user, password)
        self._dav = Dav(self._http, credentials, source.name, timeouts.silence_s)
        self._home = ""
        self._books: list[Book] = []

    async def aclose(self) -> None:
        """Drop the connections."""
        await self._http.aclose()

    # ---- trying it out

    def examine(self) -> AsyncIterator[Step]:
        """See ``SourceClient``."""
        return walked(
            (
                (StepName.NAME_LOOKUP, partial(look_up, self._http)),
                (StepName.TLS, self._verify),
                (StepName.SIGN_IN, self._sign_in),
                (StepName.PLACE, self._find_books),
                (StepName.CONTACTS, self._count),
            )
        )

    async def _verify(self) -> Found:
        # A redirect is as good an answer as any, which over plain http would be an error.
        if not self._http.is_encrypted:
            return Found(tr("Plain http to this computer; nothing leaves it."))
        return await verify(self._http, self._path or "/")

    async def _sign_in(self) -> Found:
        self._home = await find_home(self._dav, self._path)
        return Found(tr("Signed in as {user}.", user=self._source.user))

    async def _find_books(self) -> Found:
        self._books = await find_books(self._dav, self._home, self._source.address_book)
        return Found(", ".join(f"“{book.name[:40]}”" for book in self._books[:10]))

    async def _count(self) -> Found:
        cards = 0
        for book in self._books:
            cards += len([tag async for tag in self._tags(book)])
        return Found(trn("{n} contact", "{n} contacts", cards))

    # ---- what has changed

    async def changes(
        self,
        known: Known,
        *,
        whole: bool = False,  # noqa: ARG002 - nothing is left out here at any time
    ) -> AsyncIterator[Delta | End]:
        """See ``SourceClient``. One request, when nothing has changed."""
        before = _remembered(known.state)
        home, books = await self._find(before.get("home", ""))
        states: dict[str, Any] = {}
        for book in books:
            state = before.get("books", {}).get(book.path, {})
            async for delta in self._book_changes(book, state, known):
                yield delta
            states[book.path] = {"token": book.sync_token, "ctag": book.ctag}
        gone = _outside(known, books)
        if gone:
            yield Delta(removed=gone)
        yield End(json.dumps({"home": home, "books": states}))

    async def _find(self, home: str) -> tuple[str, list[Book]]:
        if home:
            try:
                return home, await find_books(self._dav, home, self._source.address_book)
            except SourceRefusedError:
                pass  # The address books may have moved: they are looked for anew.
        home = await find_home(self._dav, self._path)
        return home, await find_books(self._dav, home, self._source.address_book)

    async def _book_changes(
        self, book: Book, state: dict[str, Any], known: Known
    ) -> AsyncIterator[Delta]:
        if _is_same(book, state):
            return
        token = state.get("token", "")
        if token and book.sync_token:
            try:
                async for delta in self._changed_since(book, token):
                    yield delta
            except SourceRefusedError:
                # The token is too old, or the server does not keep what has changed: what came
                # until here is true all the same, and is told once more.
                token = ""
        if not token or not book.sync_token:
            async for delta in self._compared(book, known):
                yield delta

    async def _changed_since(self, book: Book, token: str) -> AsyncIterator[Delta]:
        """What the server says has changed (RFC 6578 §3.2); it may say so in several parts."""
        for _ in range(_MOST_ROUNDS):
            answer, is_cut = Answer(book.path), False
            wanted: list[str] = []
            removed: list[str] = []
            async for one in self._dav.ask(
                "REPORT", book.path, requests.changed_since(token), depth="0", answer=answer
            ):
                path = self._dav.path_of(one.href, book.path)
                is_cut = is_cut or one.status == 507
                if plain(path) == plain(book.path):
                    continue
                (removed if one.status == 404 else wanted).append(path)
                self._require_sane(len(wanted) + len(removed))
            if removed:
                yield Delta(removed=tuple(map(plain, removed)))
            async for delta in self._fetched(book, wanted):
                yield delta
            if not is_cut:
                return
            if answer.sync_token in {"", token}:
                raise self._dav.wrong(tr("It does not come to an end with what has changed."))
            token = answer.sync_token
        raise self._dav.wrong(tr("It does not come to an end with what has changed."))

    async def _compared(self, book: Book, known: Known) -> AsyncIterator[Delta]:
        """All cards' tags against those that are known."""
        wanted: list[str] = []
        listed: set[str] = set()
        async for path, tag in self._tags(book):
            listed.add(plain(path))
            if not tag or known.tags.get(plain(path)) != tag:
                wanted.append(path)
        own = plain(book.path)
        gone = tuple(one for one in known.tags if one.startswith(own) and one not in listed)
        if gone:
            yield Delta(removed=gone)
        async for delta in self._fetched(book, wanted):
            yield delta

    async def _tags(self, book: Book) -> AsyncIterator[tuple[str, str]]:
        """Path and tag of each card."""
        count = 0
        async for one in self._dav.ask("PROPFIND", book.path, requests.TAGS, depth="1"):
            path = self._dav.path_of(one.href, book.path)
            is_folder = one.properties.child(f"{DAV}resourcetype", f"{DAV}collection") is not None
            if is_folder or plain(path) == plain(book.path):
                continue
            count += 1
            self._require_sane(count)
            yield path, one.properties.text_of(f"{DAV}getetag")

    def _require_sane(self, count: int) -> None:
        if count > MAX_CONTACTS:
            raise self._dav.too_many()

    async def _fetched(self, book: Book, paths: Sequence[str]) -> AsyncIterator[Delta]:
        for some in _batches(paths):
            asked = {plain(path) for path in some}
            entries: list[SourceEntry] = []
            async for one in self._dav.ask("REPORT", book.path, requests.cards(some), depth="0"):
                path = plain(self._dav.path_of(one.href, book.path))
                if path not in asked:
                    continue
                asked.remove(path)
                if one.status != 404:
                    entries.append(_entry(path, one))
            # A card that went between the two questions.
            yield Delta(tuple(entries), tuple(asked))


def _entry(path: str, one: Response) -> SourceEntry:
    card = one.properties.text_of(f"{CARD}address-data")
    return SourceEntry(path, one.properties.text_of(f"{DAV}getetag"), _contact(card))


def _contact(card: str) -> Contact | None:
    data = card.encode("utf-8", "replace")
    if _GROUP.search(data):
        return None
    contacts = read_vcards(data).contacts
    return contacts[0] if contacts else None


def _is_same(book: Book, state: dict[str, Any]) -> bool:
    token, ctag = state.get("token", ""), state.get("ctag", "")
    return bool(token and token == book.sync_token) or bool(ctag and ctag == book.ctag)


def _outside(known: Known, books: Sequence[Book]) -> tuple[str, ...]:
    """What is known from address books that are not there, or not wanted, any more."""
    places = tuple(plain(book.path) for book in books)
    return tuple(one for one in known.tags if not one.startswith(places))


def _batches(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(paths), _CARDS_AT_ONCE):
        yield paths[start : start + _CARDS_AT_ONCE]


def _remembered(state: str) -> dict[str, Any]:
    """The state as it was told; nothing, when it is not ours."""
    try:
        found = json.loads(state) if state else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
