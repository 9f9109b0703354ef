"""What Call Control tells the bridge: call events, activations and deactivations.

``reference/call-control.md §6.1, §7.1``. Everything comes to addresses with an unguessable part;
what is not understood is answered 200 and dropped, once the sender is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from clicktodial.bridge.events import Kind
from clicktodial.bridge.logs import note, who
from clicktodial.bridge.signins import Grant
from clicktodial.bridge.users import System, known_user
from clicktodial.bridge.vault import fits
from clicktodial.bridge.web import (
    DONE,
    FORBIDDEN,
    NOT_FOUND,
    TOO_LONG,
    Answer,
    TooLongError,
    form_variables,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.bridge.book import Book
    from clicktodial.bridge.inbox import Inbox
    from clicktodial.bridge.signins import SignIns
    from clicktodial.bridge.users import User
    from clicktodial.bridge.web import Request

_STATES = frozenset({"RINGING", "ACTIVE", "HELD", "HANGUP"})
_MOST_LIFE_S = 10 * 365 * 86400.0
_MOST_KEYS_LOGGED, _LONGEST_KEY_LOGGED = 20, 40
_FORM = "application/x-www-form-urlencoded"


class CallControlDoors:
    """The three addresses that are given to the operator."""

    def __init__(self, book: Book, inbox: Inbox, sign_ins: SignIns) -> None:
        self._book = book
        self._inbox = inbox
        self._sign_ins = sign_ins

    async def events(self, request: Request) -> Answer:
        """``POST …/events``: one call event. 200 once it is kept."""
        body = await self._trusted_body(request)
        if isinstance(body, Answer):
            return body
        document = _document(body)
        user = _user(document)
        if user is None or not _is_call_event(document):
            keys = [str(key)[:_LONGEST_KEY_LOGGED] for key in document][:_MOST_KEYS_LOGGED]
            note("webhook without a call event", keys=keys)
            self._inbox.drop("not a call event")
            return DONE
        await self._inbox.take(user, Kind.CALL, on_one_line(body))
        await self._tell_peer(user, document)
        return DONE

    async def activation(self, request: Request) -> Answer:
        """``POST …/activation``: a user's tokens, with a confirmation key that we gave out."""
        body = await self._trusted_body(request)
        if isinstance(body, Answer):
            return body
        document = _fields(request, body)
        user, grant = _user(document), _grant(document)
        if user is None or grant is None:
            note("activation that cannot be read", keys=sorted(document)[:_MOST_KEYS_LOGGED])
            return Answer(400)
        if not await self._book.redeem(_text(document, "confirmation_key")):
            note("activation refused: no such confirmation key", **who(user))
            return FORBIDDEN
        await self._sign_ins.activate(user, grant)
        return DONE

    async def deactivation(self, request: Request) -> Answer:
        """``POST …/deactivation``: the user's tokens are forgotten; also when there are none."""
        body = await self._trusted_body(request)
        if isinstance(body, Answer):
            return body
        user = _user(_fields(request, body))
        if user is None:
            return Answer(400)
        await self._sign_ins.deactivate(user)
        return DONE

    async def _trusted_body(self, request: Request) -> bytes | Answer:
        """The body of a request from the operator; else what others are answered."""
        setup = await self._book.setup()
        hook = request.segments[2]
        if not fits(hook, setup.hook_print if setup else "") or setup is None:
            return NOT_FOUND
        if setup.header_name:
            given = request.header(setup.header_name.lower().encode())
            if not fits(given, setup.header_print):
                return FORBIDDEN
        try:
            return await request.body()
        except TooLongError:
            return TOO_LONG

    async def _tell_peer(self, user: User, document: Mapping[str, Any]) -> None:
        """Tell the caller of an internal call that it was answered: only the called side knows, and
        ``reference/call-control.md §7.3`` lets the caller's window say so. Nothing is told but the
        number that the caller dialled."""
        if (document.get("direction"), document["state"]) != ("in", "ACTIVE"):
            return
        number = document.get("caller_number")
        if not (isinstance(number, str) and number.isascii() and number.isdigit()):
            return
        caller = known_user(System.CALLCONTROL, user.tenant, number)
        if caller is None or caller == user:
            return
        told = {
            "peer_number": user.extension,
            "state": document["state"],
            "timestamp": _text(document, "timestamp"),
        }
        await self._inbox.take(caller, Kind.PEER, msgspec.json.encode(told))


def on_one_line(body: bytes) -> bytes:
    """The JSON text, unchanged but for its line ends, which are none of its values."""
    return body.strip().replace(b"\r", b" ").replace(b"\n", b" ")


def _document(body: bytes) -> dict[str, Any]:
    try:
        document = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _fields(request: Request, body: bytes) -> dict[str, Any]:
    """The object of a JSON body, or the variables of a form."""
    kind = request.header(b"content-type").partition(";")[0].strip().lower()
    return dict(form_variables(body)) if kind == _FORM else _document(body)


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""


def _user(document: Mapping[str, Any]) -> User | None:
    tenant, extension = _text(document, "tenant_id"), _text(document, "user_extension")
    return known_user(System.CALLCONTROL, tenant, extension)


def _is_call_event(document: Mapping[str, Any]) -> bool:
    return _text(document, "state") in _STATES and bool(_text(document, "id"))


def _grant(document: Mapping[str, Any]) -> Grant | None:
    """The tokens, beside the user or nested under ``tokens`` (names: suggested, §7.1)."""
    nested = document.get("tokens")
    tokens = nested if isinstance(nested, dict) else document
    access = _text(tokens, "access_token")
    if not access or not access.isascii() or not access.isprintable() or " " in access:
        return None
    return Grant(access, _text(tokens, "refresh_token"), _life_s(tokens.get("expires_in")))


def _life_s(value: object) -> float | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:12])
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _MOST_LIFE_S:
        return float(value)
    return None
