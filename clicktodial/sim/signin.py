"""Tokens: who may come in (``reference/unifiedapi.md §2.1``)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

# Demo values, printed at the start and valid only on this computer: they protect nothing.
APP_ID = "demo-app.210"
APP_SECRET = "demo-secret_not~for.real-use"  # noqa: S105 - documented demo value
READY_TOKEN = "tok_demo-0003.210"  # noqa: S105 - documented demo value
LIFETIME_S = 3600


class SignInError(Exception):
    """The token request is refused, in OAuth's own words rather than UnifiedAPI's."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(error)
        self.status = status
        self.error = error


class Tokens:
    """The tokens in use. Times are seconds on the world's clock."""

    def __init__(self, random: Random) -> None:
        self.lifetime_s = LIFETIME_S
        self._random = random
        self._expiries: dict[str, float] = {READY_TOKEN: float("inf")}

    def issue(self, fields: Mapping[str, str], now: float) -> str:
        """Return a new token for the App's credentials. Raises SignInError."""
        if fields.get("grant_type") != "client_credentials":
            known = "grant_type" in fields
            raise SignInError(400, "unsupported_grant_type" if known else "invalid_request")
        if (fields.get("client_id"), fields.get("client_secret")) != (APP_ID, APP_SECRET):
            raise SignInError(401, "invalid_client")
        token = f"tok_{self._random.getrandbits(128):032x}"
        self._expiries[token] = now + self.lifetime_s
        return token

    def is_valid(self, token: str, now: float) -> bool:
        """Tell whether the token lets someone in now."""
        return now < self._expiries.get(token, float("-inf"))

    def expire(self, now: float, in_s: float = 0.0) -> None:
        """Let every token run out ``in_s`` seconds from now; later ones are not affected."""
        for token, at in self._expiries.items():
            self._expiries[token] = min(at, now + in_s)


def token_fields(body: bytes) -> dict[str, str]:
    """Return the fields of a token request, which may be a form or JSON.

    Some clients begin their form with ``&``, one posts JSON (§2.1).
    """
    if not body.lstrip().startswith(b"{"):
        return dict(parse_qsl(body.decode("utf-8", "replace")))
    try:
        return msgspec.json.decode(body, type=dict[str, str], strict=False)
    except (ValueError, RecursionError):
        return {}


def bearer(authorization: str, query_token: str) -> str:
    """Return the token that a request carries, or an empty string.

    The header wins over ``accessRequestToken``, which may or may not start with the word Bearer.
    """
    for text, word_needed in ((authorization, True), (query_token, False)):
        scheme, _, token = text.strip().partition(" ")
        if scheme.lower() == "bearer" and token:
            return token.strip()
        if scheme and not word_needed:
            return scheme
    return ""
