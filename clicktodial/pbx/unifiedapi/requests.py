"""What we send: paths, queries and bodies of UnifiedAPI (``reference/unifiedapi.md §4, §7-§10``).

Every path that changes a call takes a ``CallId``: without one the PBX would change every call of
the extension (``seeds/002…``), and such a request cannot be written down here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import msgspec

from clicktodial.errors import NotANumberError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.numbers import same_number
from clicktodial.model.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from clicktodial.model.calls import Call, CallId
    from clicktodial.pbx.protocol import DialRequest

PROBE_TARGET = "/uapi/"
TOKEN_TARGET = "/oauth/token.php"  # noqa: S105 - a path, not a secret
ALL_EXTENSIONS = "@self"
NEEDED_FIELDS = ("id", "nonce", "extension", "published", "answered", "phoneCallView")
MAX_START_INDEX = 5000


class FilterOp(StrEnum):
    """How ``filter_value`` is compared; ``UNSET`` leaves it to the PBX (``equals``)."""

    UNSET = ""
    EQUALS = "equals"
    GREATER_THAN = "greaterThan"
    LESS_THAN = "lessThan"
    PRESENT = "present"
    STARTS_WITH = "startsWith"
    CONTAINS = "contains"
    IN_ARRAY = "inArray"


class SortOrder(StrEnum):
    """By time of publishing, always; ``UNSET`` leaves the order to the PBX."""

    UNSET = ""
    ASCENDING = "asc"
    DESCENDING = "desc"


@dataclass(frozen=True, slots=True)
class ListQuery:
    """The standard request parameters of a list (``reference/unifiedapi.md §4``); empty = not sent.

    ``count`` and ``start_index`` are at most 5000. Several ``filter_value`` belong to ``IN_ARRAY``.
    """

    count: int = 500
    start_index: int = 0
    filter_by: str = ""
    filter_op: FilterOp = FilterOp.UNSET
    filter_value: tuple[str, ...] = ()
    fields: tuple[str, ...] = NEEDED_FIELDS
    sort_order: SortOrder = SortOrder.UNSET

    def encoded(self) -> str:
        """The query as it goes over the wire, without the question mark."""
        return _query(
            {
                "count": str(self.count),
                "startIndex": str(self.start_index),
                "filterBy": self.filter_by,
                "filterOp": self.filter_op.value,
                "filterValue": ",".join(self.filter_value),
                "fields": ",".join(self.fields),
                "sortOrder": self.sort_order.value,
            }
        )


@lru_cache(maxsize=16)  # every poll asks for the same
def list_target(user: str, extension: str, query: ListQuery) -> str:
    """All calls of ``extension``, or of the user for ``ALL_EXTENSIONS``."""
    return f"{_calls_path(user, extension)}?{query.encoded()}"


def call_target(user: str, extension: str, call: CallId) -> str:
    """The one call to change."""
    return f"{_calls_path(user, extension)}/{quote(call, safe='')}"


def hang_up_target(user: str, extension: str, call: CallId, party: str = "") -> str:
    """The one call to hang up, or only the leg of ``party`` in it.

    The number goes into the query: proxies may drop the body of a DELETE.
    """
    query = _query({"phoneNumber": party})
    return call_target(user, extension, call) + (f"?{query}" if query else "")


def create_target(user: str, wait_for_pickup_s: int) -> str:
    """Where a simple call is created."""
    query = _query({"waitForPickup": str(wait_for_pickup_s)})
    return f"{_calls_path(user, 'simple')}?{query}"


def create_body(request: DialRequest, own_extensions: Iterable[str]) -> Secret:
    """The body that places one call.

    ``extension`` is charged, which only an extension can be: the source's own, or for a public
    number (a mobile, say) the account's first.
    """
    view: dict[str, object] = {"source": [request.source], "destination": [request.destination]}
    if request.caller_id:
        view["callerId"] = request.caller_id
    body: dict[str, object] = {"phoneCallView": [view], "nonce": request.nonce}
    own = list(own_extensions)
    charged = request.source if is_extension(request.source, own) else next(iter(own), "")
    if charged:
        body = {"extension": charged, **body}
    return _json(body)


def is_extension(number: str, own_extensions: Iterable[str]) -> bool:
    """Extended, one of one's own, or too short for a public number."""
    if re.fullmatch(r"[0-9]+\*[0-9]+|[0-9]{2,5}", number):
        return True
    return any(same_number(number, own) for own in own_extensions)


def action_body(action: Action, call: Call, target: str) -> Secret:
    """The body that does ``action`` (``reference/unifiedapi.md §9``); hanging up has none.

    Raises ``InputError`` kinds when the call does not tell what the action needs.
    """
    return _json(_BODIES[action](call, target))


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


def _hold(word: str) -> Callable[[Call, str], dict[str, object]]:
    def body(call: Call, _target: str) -> dict[str, object]:
        if not call.own_leg:
            raise NotPossibleNowError(tr("The phone system does not say which leg is yours."))
        return {"action": word, "phoneCallViewId": call.own_leg}

    return body


def _transfer(call: Call, target: str) -> dict[str, object]:
    if not target:
        raise NotANumberError(target)
    return _sent_on("Transfer", target, call)


def _voicemail(call: Call, target: str) -> dict[str, object]:
    return _sent_on("TransferToVoicemail", target or call.extension, call)


def _sent_on(word: str, target: str, call: Call) -> dict[str, object]:
    body: dict[str, object] = {
        "action": word,
        "sendCallTo": target,
        "transferFromNumber": call.extension,
    }
    return {**body, "transferNumber": call.peer.number} if call.peer.number else body


_BODIES: Mapping[Action, Callable[[Call, str], dict[str, object]]] = {
    Action.HOLD: _hold("OnHold"),
    Action.RESUME: _hold("OffHold"),
    Action.TRANSFER: _transfer,
    Action.VOICEMAIL: _voicemail,
}


def _calls_path(user: str, last: str) -> str:
    return f"/uapi/phoneCalls/{quote(user, safe='@')}/{quote(last, safe='@*')}"


def _query(values: Mapping[str, str]) -> str:
    """``+`` becomes ``%2B``, a space ``%20``; what is empty is left out."""
    return urlencode({key: value for key, value in values.items() if value}, quote_via=quote)


def _json(body: Mapping[str, object]) -> Secret:
    return Secret(msgspec.json.encode(body).decode())
