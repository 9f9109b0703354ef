"""Finding a user's address books (RFC 6764): the well-known address, who one is, where they are.

Name servers are not asked for SRV records: the address that a person types leads to the server.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from clicktodial.errors import SourceRefusedError
from clicktodial.i18n import tr
from clicktodial.sources.carddav import requests
from clicktodial.sources.carddav.dav import Answer
from clicktodial.sources.carddav.multistatus import CALENDAR_SERVER, CARD, DAV

if TYPE_CHECKING:
    from clicktodial.sources.carddav.dav import Dav
    from clicktodial.sources.carddav.multistatus import Response

_WELL_KNOWN: Final = "/.well-known/carddav"
_MOST_BOOKS: Final = 500


@dataclass(frozen=True, slots=True)
class Book:
    """One address book, and in which state it is."""

    path: str
    name: str
    sync_token: str = ""
    ctag: str = ""


async def find_home(dav: Dav, path: str) -> str:
    """The path below which the address books are, or that of the one address book at ``path``.

    ``path`` is empty when the person typed a host alone. Raises as ``Dav.ask`` does.
    """
    if path:
        return await _home_from(dav, path)
    try:
        return await _home_from(dav, _WELL_KNOWN)
    except SourceRefusedError:
        return await _home_from(dav, "/")


async def _home_from(dav: Dav, path: str) -> str:
    answer = Answer(path)
    found = [one async for one in dav.ask("PROPFIND", path, requests.WHO, depth="0", answer=answer)]
    if not found:
        raise dav.wrong(tr("It does not say who is signed in."))
    if _is_book(found[0]):
        return answer.path
    home = found[0].properties.text_of(f"{CARD}addressbook-home-set", f"{DAV}href")
    principal = found[0].properties.text_of(f"{DAV}current-user-principal", f"{DAV}href")
    if not home and principal:
        place = dav.path_of(principal, answer.path)
        found = [one async for one in dav.ask("PROPFIND", place, requests.HOME, depth="0")]
        answer.path = place
        home = (
            found[0].properties.text_of(f"{CARD}addressbook-home-set", f"{DAV}href")
            if found
            else ""
        )
    # A collection of address books that does not say so itself: what is below it shows.
    return dav.path_of(home, answer.path) if home else answer.path


async def find_books(dav: Dav, home: str, wanted: str) -> list[Book]:
    """The address books at or below ``home``; ``wanted``: only the one of this name.

    Raises as ``Dav.ask`` does, and ``SourceRefusedError`` when there is none.
    """
    books: list[Book] = []
    async for one in dav.ask("PROPFIND", home, requests.BOOKS, depth="1"):
        if _is_book(one):
            books.append(_book(dav, one, home))
        if len(books) > _MOST_BOOKS:
            raise dav.wrong(tr("It has more address books than anybody needs."))
    chosen = [book for book in books if wanted.casefold() in {"", book.name.casefold()}]
    if chosen:
        return chosen
    names = ", ".join(f"“{book.name[:40]}”" for book in books[:10])
    raise SourceRefusedError(
        404,
        tr("There is no address book “{name}”.", name=wanted[:40])
        if wanted and books
        else tr("No address book was found."),
        tr("It has {names}.", names=names) if books else tr("Check the source's address and user."),
    )


def _is_book(one: Response) -> bool:
    return one.properties.child(f"{DAV}resourcetype", f"{CARD}addressbook") is not None


def _book(dav: Dav, one: Response, home: str) -> Book:
    path = dav.path_of(one.href, home)
    name = one.properties.text_of(f"{DAV}displayname")
    return Book(
        path,
        name or path.rstrip("/").rpartition("/")[2],
        one.properties.text_of(f"{DAV}sync-token"),
        one.properties.text_of(f"{CALENDAR_SERVER}getctag"),
    )
