"""Refreshing a user's tokens: what a company's server does, never a desktop.

``reference/call-control.md §7.1``: the address is a setting, the form RFC 6749's (§6 there).
Refresh tokens rotate, so that a request is sent once, whatever happens to its answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import msgspec

from clicktodial.errors import (
    InputError,
    NotAPbxError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
)
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.model.settings_values import checked_server
from clicktodial.web.http import FORM, Ask, Http

if TYPE_CHECKING:
    import ssl

    from clicktodial.web.http import Reply, Timeouts

INVALID_GRANT = "invalid_grant"
"""``RefusedError.code`` for a refresh token that is not good (any more)."""

_LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a refresh gives. ``refresh_token`` is empty when the old one stays good."""

    access_token: Secret
    refresh_token: Secret
    expires_in_s: float | None


class TokenEndpoint:
    """The address where tokens are refreshed. ``tls`` replaces the system's trust store.

    Raises ``InputError`` for an address that is not allowed, such as plain http.
    """

    def __init__(
        self, url: str, *, timeouts: Timeouts | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.url = checked_token_url(url)
        parts = urlsplit(self.url)
        self._target = parts.path + (f"?{parts.query}" if parts.query else "")
        self._http = Http(f"{parts.scheme}://{parts.netloc}", timeouts=timeouts, tls=tls)

    async def refreshed(
        self, client_id: str, client_secret: Secret, refresh_token: Secret
    ) -> TokenPair:
        """Use a refresh token up for a new pair.

        Raises ``RefusedError``, with the code ``INVALID_GRANT`` when the token is void, and
        ``UnreachableError``. After one with ``request_may_have_arrived`` the token may be used up.
        A server that answers with a fault (5xx) has given no new pair: its answer is not lost.
        """
        fields = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token.reveal(),
            "client_id": client_id,
            "client_secret": client_secret.reveal(),
        }
        body = Secret(urlencode(fields))
        reply = await self._http.exchange(Ask("POST", self._target, None, body, FORM))
        answer = _document(reply)
        if reply.ok:
            return self._pair(answer)
        raise _refusal(reply, answer, (client_secret, refresh_token))

    async def aclose(self) -> None:
        """Drop the connection."""
        await self._http.aclose()

    def _pair(self, answer: dict[str, Any]) -> TokenPair:
        access = answer.get("access_token")
        if not isinstance(access, str) or not access:
            error = NotAPbxError(self._http.host, tr("It gave no token."))
            # It said yes: the token that was sent is used up, and the new one is lost.
            error.request_may_have_arrived = True
            raise error
        refresh = answer.get("refresh_token")
        kept = refresh if isinstance(refresh, str) else ""
        return TokenPair(Secret(access), Secret(kept), _seconds(answer.get("expires_in")))


def checked_token_url(text: str) -> str:
    """The address, if tokens may be sent there. Raises ``InputError``."""
    url = text.strip()
    server = checked_server(url if "://" in url else f"https://{url}")
    path = urlsplit(url if "://" in url else f"https://{url}").path or "/"
    if not path.isascii() or not path.isprintable() or " " in path:
        raise InputError(tr("“{text}” is not an address", text=url[:80]))
    return server + path


def _document(reply: Reply) -> dict[str, Any]:
    try:
        answer = msgspec.json.decode(reply.body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _refusal(reply: Reply, answer: dict[str, Any], secrets: tuple[Secret, ...]) -> Exception:
    code = str(answer.get("error") or "")[:_LONGEST_WORDS]
    words = str(answer.get("error_description") or "")
    for secret in secrets:
        words = words.replace(secret.reveal(), "…") if secret else words
    words = words[:_LONGEST_WORDS]
    match reply.status:
        case 409 | 429:
            return RateLimitedError(reply.status, words, reply.retry_after_s)
        case status if status >= 500:
            return ServerFaultError(status, words, reply.retry_after_s)
    return RefusedError(reply.status, code, words)


def _seconds(value: object) -> float | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:9])
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 < value < 1e9 else None
