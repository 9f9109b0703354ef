"""The test of an account, step by step: what works, and what to do where it fails."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError, ConnectError, NameLookupError, RefusedError
from clicktodial.i18n import tr, trn
from clicktodial.pbx.http import Http
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.pbx.unifiedapi.requests import ALL_EXTENSIONS, PROBE_TARGET

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.http import Timeouts
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient


class StepName(StrEnum):
    """The steps in their order; each needs the ones before it."""

    NAME_LOOKUP = "name-lookup"
    TLS = "tls"
    SIGN_IN = "sign-in"
    EXTENSION = "extension"
    LIST_CALLS = "list-calls"


class Outcome(StrEnum):
    """How a step went; ``SKIPPED`` because one before it failed."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One step's result in words: what was found, and what to do when it failed."""

    name: StepName
    outcome: Outcome
    found: str = ""
    hint: str = ""
    exit_code: int = 0
    """What a failure means for a script (product contract: exit codes)."""


async def diagnose(
    account: Account,
    secret: Secret,
    *,
    timeouts: Timeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> AsyncIterator[Step]:
    """Try the account out, yielding each step as it is done.

    Places and changes no call. No token leaves before the server's certificate was verified.
    Raises nothing but ``InputError`` for an address that is not allowed.
    """
    examination = _Examination(account, secret, Http(account.server, timeouts=timeouts, tls=tls))
    failed = False
    try:
        for name, examine in examination.steps():
            step = Step(name, Outcome.SKIPPED) if failed else await _tried(name, examine)
            failed = failed or step.outcome is Outcome.FAILED
            yield step
    finally:
        await examination.aclose()


async def _tried(name: StepName, examine: Callable[[], Awaitable[str]]) -> Step:
    try:
        return Step(name, Outcome.OK, await examine())
    except ClickToDialError as error:
        return Step(name, Outcome.FAILED, error.what_happened, error.hint, error.exit_code)


class _Examination:
    """The steps' work on one connection."""

    def __init__(self, account: Account, secret: Secret, http: Http) -> None:
        self._account = account
        self._secret = secret
        self._http = http
        self._client: UnifiedApiClient | None = None

    def steps(self) -> tuple[tuple[StepName, Callable[[], Awaitable[str]]], ...]:
        return (
            (StepName.NAME_LOOKUP, self._look_up),
            (StepName.TLS, self._verify),
            (StepName.SIGN_IN, self._sign_in),
            (StepName.EXTENSION, self._find_extensions),
            (StepName.LIST_CALLS, self._count_calls),
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def _look_up(self) -> str:
        proxy = await self._http.proxy_host()
        if proxy:
            return tr("The proxy {proxy} looks the name up.", proxy=proxy)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._http.timeouts.connect_s):
                found = await loop.getaddrinfo(
                    self._http.host, self._http.port, type=socket.SOCK_STREAM
                )
        except (OSError, UnicodeError):  # time-outs are OSErrors, too
            raise NameLookupError(self._http.host) from None
        return ", ".join(dict.fromkeys(str(address[4][0]) for address in found))

    async def _verify(self) -> str:
        certificate = await self._http.certificate(PROBE_TARGET)
        if not self._http.is_encrypted:
            return tr("Plain http to this computer; nothing leaves it.")
        if certificate is None:
            raise ConnectError(self._http.host, tr("It showed no certificate."))
        if not certificate.subject:
            return tr("The certificate is trusted by this computer's system.")
        return tr(
            "Certificate of {subject}, issued by {issuer}, valid until {until}.",
            subject=certificate.subject,
            issuer=certificate.issuer,
            until=certificate.valid_until,
        )

    async def _sign_in(self) -> str:
        # Made here, so that a text that cannot be a token fails in this step.
        self._client = make_unifiedapi_client(self._account, self._secret, self._http)
        await self._client.sign_in()
        # A pasted token proves itself only in use; what else is refused belongs to later steps.
        with contextlib.suppress(RefusedError):
            await self._client.list_calls()
        return tr("The phone system takes the sign-in.")

    async def _find_extensions(self) -> str:
        assert self._client is not None
        for extension in self._account.extensions or (ALL_EXTENSIONS,):
            try:
                await self._client.list_extension(extension)
            except RefusedError as error:
                error.hint = tr("Check the extension and the user in the account's settings.")
                raise
        return ", ".join(self._account.extensions) or tr("All extensions of the user.")

    async def _count_calls(self) -> str:
        assert self._client is not None
        amount = len((await self._client.list_calls()).calls)
        return trn("{n} call is going on.", "{n} calls are going on.", amount)
