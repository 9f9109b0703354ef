"""How an account proves who it is: by a token that a person pasted, or through the bridge."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from clicktodial.errors import SignInRefusedError, UnreachableError
from clicktodial.web.http import bearer

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.bridge import Bridge, Grant
    from clicktodial.web.http import SecretHeaders

EARLY_S = 60.0
"""A token that ends so soon is not used for a new request."""


class Identity(NamedTuple):
    """Who asks: the token as it travels, and whose it is. ``server`` is empty when only the
    account names one."""

    token: Secret
    headers: SecretHeaders
    tenant: str
    extension: str
    server: str = ""


class Credentials(Protocol):
    """Where a client's identity comes from."""

    async def current(self) -> Identity:
        """One that should be good. Raises ``SignInRefusedError``, ``UnreachableError``."""
        ...

    async def renewed(self, refused: Identity) -> Identity | None:
        """Another in place of one that was refused; ``None`` if there can be none."""
        ...


class PastedToken:
    """A token that a person pasted: only a person can renew it."""

    def __init__(self, account: Account, token: Secret) -> None:
        extension = account.extensions[0]
        self._identity = Identity(token, bearer(token), account.tenant, extension)

    async def current(self) -> Identity:
        """The token."""
        return self._identity

    async def renewed(self, refused: Identity) -> Identity | None:  # noqa: ARG002
        """There is no other."""
        return None


class BridgeTokens:
    """Tokens that the bridge gives out; one is fetched at a time. ``wall``: POSIX seconds."""

    def __init__(self, bridge: Bridge, *, wall: Callable[[], float] = time.time) -> None:
        self._bridge, self._wall = bridge, wall
        self._grant: Grant | None = None
        self._fetching = asyncio.Lock()

    async def current(self) -> Identity:
        """The token at hand; a new one when it is near its end."""
        async with self._fetching:
            grant = self._grant
            if grant is None or self._wall() > grant.expires_at - EARLY_S:
                grant = self._grant = await self._fetched(None)
            return _identity(grant)

    async def renewed(self, refused: Identity) -> Identity | None:
        """The bridge's next token; ``None`` when it has no other."""
        async with self._fetching:
            if self._grant is None or self._grant.token == refused.token:
                self._grant = await self._fetched(refused.token)
            is_same = self._grant.token == refused.token
            return None if is_same else _identity(self._grant)

    async def _fetched(self, refused: Secret | None) -> Grant:
        try:
            return await self._bridge.grant(refused)
        except UnreachableError as error:
            # What may have arrived is the question for a token, not the request that needs it.
            error.request_may_have_arrived = False
            raise
        except SignInRefusedError:
            self._grant = None
            raise


def _identity(grant: Grant) -> Identity:
    return Identity(grant.token, bearer(grant.token), grant.tenant, grant.extension, grant.server)
