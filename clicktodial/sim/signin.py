"""Who may come in: by token, or by a browser session's cookies (``reference/unifiedapi.md §2``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

# Demo values, printed at the start and valid only on this computer: they protect nothing.
APP_ID = "demo-app.210"
APP_SECRET = "demo-secret_not~for.real-use"  # noqa: S105 - documented demo value
READY_TOKEN = "tok_demo-0003.210"  # noqa: S105 - documented demo value
LIFETIME_S = 3600
XSRF_HEADER = "x-xsrf-token"


class SignInError(Exception):
    """The token request is refused, in OAuth's own words rather than UnifiedAPI's."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(error)
        self.status = status
        self.error = error


class XsrfError(Exception):
    """The cookies are right, but the header does not repeat the ``xsrf-token`` cookie."""


@dataclass(frozen=True, slots=True)
class Cookies:
    """The cookies of one browser session (``reference/unifiedapi.md §2.2``), unencoded."""

    dev: str
    vn: str
    xsrf: str

    def text(self) -> str:
        """Return them as a browser sends them and a person pastes them."""
        return f"dev={self.dev}; vn={quote(self.vn, safe='')}; xsrf-token={self.xsrf}"

    def are(self, sent: Mapping[str, str]) -> bool:
        """Tell whether the cookies ``sent`` are these. They arrive URL-encoded."""
        names = {"dev": self.dev, "vn": self.vn, "xsrf-token": self.xsrf}
        return all(unquote(sent.get(name, "")) == value for name, value in names.items())


# Like the demo token: they protect nothing. Some of their characters need the URL encoding.
DEMO_COOKIES = Cookies("ffffffffdemo0003", "XI,m-demo0003+210/x", "demoXsrf0003n210")


class Tokens:
    """The tokens and the session in use. Times are seconds on the world's clock."""

    def __init__(self, random: Random) -> None:
        self.lifetime_s = LIFETIME_S
        self._random = random
        self._expiries: dict[str, float] = {READY_TOKEN: float("inf")}
        self.cookies = DEMO_COOKIES
        self._cookies_expiry = float("inf")

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

    def check_cookies(self, sent: Mapping[str, str], header: str, now: float) -> bool:
        """Tell whether the cookies let someone in now. Raises XsrfError for a wrong header."""
        if now >= self._cookies_expiry or not self.cookies.are(sent):
            return False
        if header != self.cookies.xsrf:
            raise XsrfError
        return True

    def renew_cookies(self) -> Cookies:
        """Begin a new browser session and end the old one."""
        number = f"{self._random.getrandbits(96):024x}"
        self.cookies = Cookies(f"ffff{number[:12]}", f"XI,m-{number[12:]}", number[:16])
        self._cookies_expiry = float("inf")
        return self.cookies

    def expire(self, now: float, in_s: float = 0.0) -> None:
        """Let every token, and the session, run out ``in_s`` seconds from now; later ones are not
        affected."""
        self._cookies_expiry = min(self._cookies_expiry, now + in_s)
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
