"""Who has activated the integration, and their tokens (``reference/call-control.md §7.1``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clicktodial.sim.people import Directory, ExtensionType, is_public
from clicktodial.sim.signin import SignInError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

# The tenant of the vendor's page. The rest are demo values, valid only on this computer.
TENANT = "b11d749b-8eb7-4236-a068-3d94ba3860d6"
CLIENT_ID = "cc-demo-integration"
CLIENT_SECRET = "cc-demo-secret_not-for-real-use"  # noqa: S105 - documented demo value
LIFETIME_S = 3600
_FOREVER = float("inf")


@dataclass(frozen=True, slots=True)
class Grant:
    """A pair of tokens. ``expires_in_s`` concerns the access token; a refresh token lasts until it
    is used."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in_s: int

    def document(self) -> dict[str, str | int]:
        """Return it in the words of RFC 6749."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "token_type": "Bearer",
            "expires_in": self.expires_in_s,
        }


@dataclass(slots=True)
class _Access:
    extension: str
    expiry: float


class Users:
    """The users that have activated the integration, each with one extension, and their tokens.

    Times are seconds on the world's clock. At the start everyone has a ready access token and a
    ready refresh token.
    """

    def __init__(self, extensions: Iterable[str], random: Random) -> None:
        self.lifetime_s = LIFETIME_S
        self.extensions = frozenset(extensions)
        self._random = random
        self._activated = set(self.extensions)
        self._accesses = {ready_token(e): _Access(e, _FOREVER) for e in self.extensions}
        self._refreshes = {ready_refresh_token(e): e for e in self.extensions}

    def is_activated(self, extension: str) -> bool:
        """Tell whether the user of an extension uses the integration."""
        return extension in self._activated

    def holder(self, token: str, now: float) -> str | None:
        """Return whose access token this is; None when it is not valid now."""
        access = self._accesses.get(token)
        return access.extension if access and now < access.expiry else None

    def has_known(self, token: str) -> bool:
        """Tell whether the token was valid once."""
        return token in self._accesses

    def activate(self, extension: str, now: float) -> Grant:
        """Let a user in, with new tokens; those from before stay what they are."""
        self._activated.add(extension)
        return self._grant(extension, now)

    def deactivate(self, extension: str) -> None:
        """Take a user all tokens."""
        self._activated.discard(extension)
        self._accesses = {t: a for t, a in self._accesses.items() if a.extension != extension}
        self._refreshes = {t: e for t, e in self._refreshes.items() if e != extension}

    def expire(self, now: float, in_s: float = 0.0, extension: str = "") -> None:
        """Let the access tokens of everyone, or of one extension, run out ``in_s`` from now."""
        for access in self._accesses.values():
            if extension in ("", access.extension):
                access.expiry = min(access.expiry, now + in_s)

    def refresh(self, fields: Mapping[str, str], now: float) -> Grant:
        """Return a new pair for a refresh token, which is void from now on. Raises SignInError."""
        if fields.get("grant_type") != "refresh_token":
            known = "grant_type" in fields
            raise SignInError(400, "unsupported_grant_type" if known else "invalid_request")
        if (fields.get("client_id"), fields.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            raise SignInError(401, "invalid_client")
        extension = self._refreshes.pop(fields.get("refresh_token", ""), None)
        if extension is None:
            raise SignInError(400, "invalid_grant")
        return self._grant(extension, now)

    def _grant(self, extension: str, now: float) -> Grant:
        access, refresh = (f"{self._random.getrandbits(160):040x}" for _ in range(2))
        grant = Grant(f"cct_{access}", f"ccr_{refresh}", self.lifetime_s)
        self._accesses[grant.access_token] = _Access(extension, now + self.lifetime_s)
        self._refreshes[grant.refresh_token] = extension
        return grant


def users_of(directory: Directory, random: Random) -> Users:
    """Return a user for each phone of the system."""
    phones = [p.number for p in directory.everyone() if p.type is ExtensionType.PHONE]
    return Users([number for number in phones if not is_public(number)], random)


def short_number(extension: str) -> str:
    """Return an extension as Call Control writes it: ``210``."""
    return extension.partition("*")[2]


def ready_token(extension: str) -> str:
    """Return the access token that an extension has at the start."""
    return f"cct_demo-{short_number(extension)}"


def ready_refresh_token(extension: str) -> str:
    """Return the refresh token that an extension has at the start."""
    return f"ccr_demo-{short_number(extension)}"
