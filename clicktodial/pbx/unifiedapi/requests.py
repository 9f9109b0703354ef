"""Paths and queries of UnifiedAPI (``reference/unifiedapi.md §1, §4, §8, §10``).

Every path that changes a call takes a ``CallId``: without one the PBX would change every call of
the extension (``seeds/002…``), and such a request cannot be written down here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import msgspec

from clicktodial.model.numbers import same_number
from clicktodial.model.secret import Secret
from clicktodial.pbx.protocol import SortOrder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clicktodial.model.calls import CallId
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Filter

PROBE_TARGET = "/uapi/"
TOKEN_TARGET = "/oauth/token.php"  # noqa: S105 - a path, not a secret
ALL_EXTENSIONS = "@self"
NEEDED_FIELDS = ("id", "nonce", "extension", "published", "answered", "phoneCallView")
MAX_START_INDEX = 5000
LARGEST_PAGE = 500
_OWNER = "@owner"
_ONESELF = frozenset({"@me", "@viewer"})


@dataclass(frozen=True, slots=True)
class ListQuery:
    """The standard request parameters of a list (``reference/unifiedapi.md §4``); empty = not sent.

    ``count`` and ``start_index`` are at most 5000.
    """

    count: int = LARGEST_PAGE
    start_index: int = 0
    filter: Filter | None = None
    fields: tuple[str, ...] = ()
    sort_order: SortOrder = SortOrder.UNSET

    def encoded(self) -> str:
        """The query as it goes over the wire, without the question mark."""
        wanted = self.filter
        return encoded(
            {
                "count": str(self.count),
                "startIndex": str(self.start_index),
                "filterBy": wanted.by if wanted else "",
                "filterOp": wanted.op.value if wanted else "",
                "filterValue": ",".join(wanted.values) if wanted else "",
                "fields": ",".join(self.fields),
                "sortOrder": self.sort_order.value,
            }
        )


@lru_cache(maxsize=64)  # every poll asks for the same
def list_target(user: str, extension: str, query: ListQuery) -> str:
    """All calls of ``extension``, or of the user for ``ALL_EXTENSIONS``."""
    return f"{calls_path(user, extension)}?{query.encoded()}"


def call_target(user: str, extension: str, call: CallId) -> str:
    """The one call to change."""
    return f"{calls_path(user, extension)}/{quote(call, safe='')}"


def hang_up_target(user: str, extension: str, call: CallId, party: str = "") -> str:
    """The one call to hang up, or only the leg of ``party`` in it.

    The number goes into the query: proxies may drop the body of a DELETE. It consists of digits,
    so an extension is named by its short form.
    """
    query = encoded({"phoneNumber": short(party)})
    return call_target(user, extension, call) + (f"?{query}" if query else "")


def calls_path(user: str, last: str) -> str:
    """Where calls are, or where those of a kind are created."""
    return f"/uapi/phoneCalls/{quote(user, safe='@')}/{quote(last, safe='@*')}"


def extension_path(user: str, extension: str, service: str) -> str:
    """Where an extension's ``presence`` or ``phoneCallEvents`` are."""
    return f"/uapi/extensions/{quote(user, safe='@')}/{quote(extension, safe='@*')}/{service}"


def usual_extension(account: Account) -> str:
    """The extension whose calls are one's own: the only one, or all of the user."""
    return account.extensions[0] if len(account.extensions) == 1 else ALL_EXTENSIONS


def is_own(account: Account, extension: str) -> bool:
    """Is it one of the account's own, in either notation, or all of them?"""
    own = (*account.extensions, ALL_EXTENSIONS)
    return extension in own or any(same_number(extension, one) for one in account.extensions)


def user_for(account: Account, extension: str) -> str:
    """In whose name an extension is asked about: a colleague's in its owner's."""
    if is_own(account, extension) or account.user not in _ONESELF:
        return account.user
    return _OWNER


def is_extension(number: str, own_extensions: Iterable[str]) -> bool:
    """Extended, one of one's own, or too short for a public number."""
    if re.fullmatch(r"[0-9]+\*[0-9]+|[0-9]{2,5}", number):
        return True
    return any(same_number(number, own) for own in own_extensions)


def short(number: str) -> str:
    """An extension without its organization's prefix; any other number as it is."""
    return number.rpartition("*")[2]


def token_body(server: str, app_id: str, app_secret: Secret) -> Secret:
    """The form that exchanges the App's secret for a token (``reference/unifiedapi.md §2.1``)."""
    return Secret(
        urlencode(
            {
                "grant_type": "client_credentials",
                "client_id": app_id,
                "client_secret": app_secret.reveal(),
                "redirect_uri": server + TOKEN_TARGET,
                "type": "unifiedapi",
            }
        )
    )


def encoded(values: Mapping[str, str]) -> str:
    """``+`` becomes ``%2B``, a space ``%20``; what is empty is left out."""
    return urlencode({key: value for key, value in values.items() if value}, quote_via=quote)


def json_body(body: Mapping[str, object]) -> Secret:
    """A body as it goes over the wire."""
    return Secret(msgspec.json.encode(body).decode())
