"""The test of an account, step by step: what works, and what to do where it fails."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError, ConnectError, NameLookupError, RefusedError
from clicktodial.i18n import tr, trn
from clicktodial.model.capabilities import Service, Why
from clicktodial.pbx.http import Http
from clicktodial.pbx.protocol import RecordQuery, Selection
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.pbx.unifiedapi.requests import ALL_EXTENSIONS, PROBE_TARGET

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator

    from clicktodial.model.capabilities import Capability, Lack
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.http import Timeouts
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient

_ONE = Selection(most=1)


class StepName(StrEnum):
    """The steps in their order; each needs the ones before it."""

    NAME_LOOKUP = "name-lookup"
    TLS = "tls"
    SIGN_IN = "sign-in"
    EXTENSION = "extension"
    LIST_CALLS = "list-calls"
    CAPABILITIES = "capabilities"


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
    extensions: tuple[str, ...] = ()
    """The extensions that were found, where the account names none."""
    lacks: tuple[Lack, ...] = ()
    """All that the account is known to lack by now, what was known before included."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a step found out, when it went well."""

    words: str
    extensions: tuple[str, ...] = ()
    lacks: tuple[Lack, ...] = ()


async def diagnose(
    account: Account,
    secret: Secret,
    *,
    lacks: Iterable[Lack] = (),
    timeouts: Timeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> AsyncIterator[Step]:
    """Try the account out, yielding each step as it is done.

    ``lacks`` is what was learnt about the account earlier; the last step tells all that is known
    then. Places and changes no call. No token leaves before the server's certificate was verified.
    Raises nothing but ``InputError`` for an address that is not allowed.
    """
    http = Http(account.server, timeouts=timeouts, tls=tls)
    examination = _Examination(account, secret, http, tuple(lacks))
    failed = False
    try:
        for name, examine in examination.steps():
            step = Step(name, Outcome.SKIPPED) if failed else await _tried(name, examine)
            failed = failed or step.outcome is Outcome.FAILED
            yield step
    finally:
        await examination.aclose()


async def _tried(name: StepName, examine: Callable[[], Awaitable[_Found]]) -> Step:
    try:
        found = await examine()
        return Step(name, Outcome.OK, found.words, extensions=found.extensions, lacks=found.lacks)
    except ClickToDialError as error:
        return Step(name, Outcome.FAILED, error.what_happened, error.hint, error.exit_code)


class _Examination:
    """The steps' work on one connection."""

    def __init__(
        self, account: Account, secret: Secret, http: Http, lacks: tuple[Lack, ...]
    ) -> None:
        self._account = account
        self._extensions = account.extensions
        self._lacks = lacks
        self._secret = secret
        self._http = http
        self._client: UnifiedApiClient | None = None

    def steps(self) -> tuple[tuple[StepName, Callable[[], Awaitable[_Found]]], ...]:
        return (
            (StepName.NAME_LOOKUP, self._look_up),
            (StepName.TLS, self._verify),
            (StepName.SIGN_IN, self._sign_in),
            (StepName.EXTENSION, self._find_extensions),
            (StepName.LIST_CALLS, self._count_calls),
            (StepName.CAPABILITIES, self._find_capabilities),
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def _look_up(self) -> _Found:
        proxy = await self._http.proxy_host()
        if proxy:
            return _Found(tr("The proxy {proxy} looks the name up.", proxy=proxy))
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._http.timeouts.connect_s):
                found = await loop.getaddrinfo(
                    self._http.host, self._http.port, type=socket.SOCK_STREAM
                )
        except (OSError, UnicodeError):  # time-outs are OSErrors, too
            raise NameLookupError(self._http.host) from None
        return _Found(", ".join(dict.fromkeys(str(address[4][0]) for address in found)))

    async def _verify(self) -> _Found:
        certificate = await self._http.certificate(PROBE_TARGET)
        if not self._http.is_encrypted:
            return _Found(tr("Plain http to this computer; nothing leaves it."))
        if certificate is None:
            raise ConnectError(self._http.host, tr("It showed no certificate."))
        if not certificate.subject:
            return _Found(tr("The certificate is trusted by this computer's system."))
        return _Found(
            tr(
                "Certificate of {subject}, issued by {issuer}, valid until {until}.",
                subject=certificate.subject,
                issuer=certificate.issuer,
                until=certificate.valid_until,
            )
        )

    async def _sign_in(self) -> _Found:
        # Made here, so that a text that cannot be a token fails in this step.
        self._client = make_unifiedapi_client(self._account, self._secret, self._http, self._lacks)
        await self._client.sign_in()
        # A pasted token proves itself only in use; what else is refused belongs to later steps.
        with contextlib.suppress(RefusedError):
            await self._client.list_calls()
        return _Found(tr("The phone system takes the sign-in."))

    async def _find_extensions(self) -> _Found:
        assert self._client is not None
        for extension in self._account.extensions or (ALL_EXTENSIONS,):
            try:
                await self._client.list_extension(extension)
            except RefusedError as error:
                error.hint = tr("Check the extension and the user in the account's settings.")
                raise
        if self._account.extensions:
            return _Found(", ".join(self._account.extensions))
        with contextlib.suppress(ClickToDialError):  # the account works without, too
            self._extensions = tuple(one.extension for one in await self._client.presence())
        if not self._extensions:
            return _Found(tr("All extensions of the user."))
        names = ", ".join(self._extensions)
        return _Found(
            tr("All extensions of the user: {names}.", names=names), extensions=self._extensions
        )

    async def _count_calls(self) -> _Found:
        assert self._client is not None
        amount = len((await self._client.list_calls()).calls)
        return _Found(trn("{n} call is going on.", "{n} calls are going on.", amount))

    async def _find_capabilities(self) -> _Found:
        """Ask for what can be asked without changing anything; what is lacking is no failure."""
        assert self._client is not None
        offered, untold = [], []
        for service, ask in self._questions(self._client):
            try:
                await ask()
                offered.append(_word(service))
            except ClickToDialError as error:
                if service in self._client.capabilities:
                    untold.append(f"{_word(service)} ({error.title})")
        lacks = self._client.lacks
        parts = (
            tr("Works: {names}.", names=", ".join(offered)) if offered else "",
            _lacking(lacks, Why.NOT_OFFERED),
            _lacking(lacks, Why.NOT_PERMITTED),
            tr("Could not be tried: {names}.", names=", ".join(untold)) if untold else "",
        )
        return _Found(" ".join(filter(None, parts)), lacks=lacks)

    def _questions(
        self, client: UnifiedApiClient
    ) -> Iterator[tuple[Service, Callable[[], Awaitable[object]]]]:
        yield Service.PRESENCE, client.presence
        for extension in self._extensions[:1]:
            yield Service.EVENTS, partial(client.list_events, extension, _ONE)
        yield Service.CDR, partial(client.call_records, RecordQuery(selection=_ONE))


def _lacking(lacks: tuple[Lack, ...], why: Why) -> str:
    names = ", ".join(_word(lack.capability) for lack in lacks if lack.why is why)
    if not names:
        return ""
    match why:
        case Why.NOT_OFFERED:
            return tr("Not offered by the phone system: {names}.", names=names)
        case Why.NOT_PERMITTED:
            return tr("Not permitted to this user: {names}.", names=names)


def _word(capability: Capability) -> str:
    """A service in words, an action in the command line's."""
    words: dict[Capability, str] = {
        Service.CALLBACK: tr("callback"),
        Service.CONFERENCE: tr("conference"),
        Service.EVENTS: tr("phone call events"),
        Service.PRESENCE: tr("presence"),
        Service.CDR: tr("call records"),
    }
    return words.get(capability, capability.value)
