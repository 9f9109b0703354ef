"""What a CardDAV server is asked: the bodies of our requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPEN: Final = (
    'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" '
    'xmlns:S="http://calendarserver.org/ns/"'
)

# Of a card, what is kept: pictures stay with the server, where it can leave them out.
_CARD: Final = "".join(
    f'<C:prop name="{name}"/>'
    for name in (
        "VERSION",
        "UID",
        "KIND",
        "X-ADDRESSBOOKSERVER-KIND",
        "N",
        "FN",
        "NICKNAME",
        "ORG",
        "TEL",
        "X-ABLABEL",
        "NOTE",
        "X-CLICKTODIAL-FAVOURITE",
    )
)

WHO: Final = (
    f"<D:propfind {_OPEN}><D:prop><D:current-user-principal/><D:resourcetype/>"
    "<C:addressbook-home-set/></D:prop></D:propfind>"
)
"""Whose sign-in is it, and what is this place?"""

HOME: Final = f"<D:propfind {_OPEN}><D:prop><C:addressbook-home-set/></D:prop></D:propfind>"
"""Where are this user's address books?"""

BOOKS: Final = (
    f"<D:propfind {_OPEN}><D:prop><D:resourcetype/><D:displayname/><D:sync-token/><S:getctag/>"
    "</D:prop></D:propfind>"
)
"""Which address books are here, and in which state?"""

TAGS: Final = f"<D:propfind {_OPEN}><D:prop><D:getetag/><D:resourcetype/></D:prop></D:propfind>"
"""Which cards are here, and in which state?"""


def changed_since(token: str) -> str:
    """Which cards have changed since? (RFC 6578 §3.2)"""
    return (
        f"<D:sync-collection {_OPEN}><D:sync-token>{escape(token)}</D:sync-token>"
        "<D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>"
    )


def cards(hrefs: Iterable[str]) -> str:
    """What stands in these cards? (RFC 6352 §8.7)"""
    listed = "".join(f"<D:href>{escape(href)}</D:href>" for href in hrefs)
    return (
        f"<C:addressbook-multiget {_OPEN}><D:prop><D:getetag/>"
        f"<C:address-data>{_CARD}</C:address-data></D:prop>{listed}</C:addressbook-multiget>"
    )
