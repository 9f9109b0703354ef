"""The test of an account, step by step: what works, and what to do where it fails.

What is looked at differs from system to system: ``unifiedapi.examination`` and
``callcontrol.examination``. What all have in common is here.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import (
    ClickToDialError,
    ConnectError,
    NameLookupError,
    NotSignedInError,
)
from clicktodial.i18n import tr
from clicktodial.model.systems import SignIn, System
from clicktodial.pbx.http import Http
from clicktodial.pbx.registry import NO_TOKEN, make_bridge

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable

    from clicktodial.model.capabilities import Lack
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.http import Timeouts


class StepName(StrEnum):
    """The steps in their order; each needs the ones before it. No system has them all."""

    NAME_LOOKUP = "name-lookup"
    TLS = "tls"
    SIGN_IN = "sign-in"
    EXTENSION = "extension"
    LIST_CALLS = "list-calls"
    CAPABILITIES = "capabilities"
    EVENT_STREAM = "event-stream"


class Outcome(StrEnum):
    """How a step went; ``SKIPPED`` because one before it failed."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One step's result in words: what was found, and what to do when it failed.

    ``place`` counts from 0 among the ``of`` steps of this test.
    """

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
    place: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What a step found out, when it went well."""

    words: str
    extensions: tuple[str, ...] = ()
    lacks: tuple[Lack, ...] = ()


Examine = Callable[[], Awaitable[Found]]


class Examination(Protocol):
    """One account being tried out on connections of its own."""

    def steps(self) -> tuple[tuple[StepName, Examine], ...]:
        """What is looked at, in order. Each raises ``ClickToDialError`` when it fails."""
        ...

    async def aclose(self) -> None:
        """Drop the connections."""
        ...


@dataclass(frozen=True, slots=True)
class Patient:
    """What is examined: an account, what it signs in with, and how to reach its servers."""

    account: Account
    secret: Secret
    bridge_token: Secret
    lacks: tuple[Lack, ...]
    timeouts: Timeouts | None
    tls: ssl.SSLContext | None

    def http(self, server: str) -> Http:
        """A connection to one of the account's servers."""
        return Http(server, timeouts=self.timeouts, tls=self.tls)


async def diagnose(
    account: Account,
    secret: Secret,
    *,
    bridge_token: Secret = NO_TOKEN,
    lacks: Iterable[Lack] = (),
    timeouts: Timeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> AsyncIterator[Step]:
    """Try the account out, yielding each step as it is done.

    ``lacks`` is what was learnt about the account earlier; the step that finds out what it offers
    tells all that is known then. Places and changes no call. No token leaves before the server's
    certificate was verified. Raises nothing but ``InputError`` for an address that is not allowed.
    """
    patient = Patient(account, secret, bridge_token, tuple(lacks), timeouts, tls)
    examination = _examination(patient)
    steps, failed = examination.steps(), False
    try:
        for place, (name, examine) in enumerate(steps):
            step = Step(name, Outcome.SKIPPED) if failed else await _tried(name, examine)
            failed = failed or step.outcome is Outcome.FAILED
            yield replace(step, place=place, of=len(steps))
    finally:
        await examination.aclose()


def _examination(patient: Patient) -> Examination:
    match patient.account.system:
        case System.UNIFIEDAPI:
            from clicktodial.pbx.unifiedapi.examination import UnifiedApiExamination

            return UnifiedApiExamination(patient)
        case System.CALLCONTROL:
            from clicktodial.pbx.callcontrol.examination import CallControlExamination

            return CallControlExamination(patient)


async def _tried(name: StepName, examine: Examine) -> Step:
    try:
        found = await examine()
        return Step(name, Outcome.OK, found.words, extensions=found.extensions, lacks=found.lacks)
    except ClickToDialError as error:
        return Step(name, Outcome.FAILED, error.what_happened, error.hint, error.exit_code)


# ---- what is looked at on every system


async def look_up(http: Http) -> Found:
    """Does the server's name resolve?"""
    proxy = await http.proxy_host()
    if proxy:
        return Found(tr("The proxy {proxy} looks the name up.", proxy=proxy))
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(http.timeouts.connect_s):
            found = await loop.getaddrinfo(http.host, http.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # time-outs are OSErrors, too
        raise NameLookupError(http.host) from None
    return Found(", ".join(dict.fromkeys(str(address[4][0]) for address in found)))


async def verify(http: Http, target: str) -> Found:
    """Whose certificate does the server show, and is it trusted? Nothing secret is sent."""
    certificate = await http.certificate(target)
    if not http.is_encrypted:
        return Found(tr("Plain http to this computer; nothing leaves it."))
    if certificate is None:
        raise ConnectError(http.host, tr("It showed no certificate."))
    if not certificate.subject:
        return Found(tr("The certificate is trusted by this computer's system."))
    return Found(
        tr(
            "Certificate of {subject}, issued by {issuer}, valid until {until}.",
            subject=certificate.subject,
            issuer=certificate.issuer,
            until=certificate.valid_until,
        )
    )


async def hear(patient: Patient) -> Found:
    """Does the bridge let the account listen?"""
    account = patient.account
    is_sign_in = account.sign_in is SignIn.BRIDGE
    token = patient.secret if is_sign_in else patient.bridge_token
    if not token:
        error = NotSignedInError(account.name)
        error.message = tr("The keyring holds no token for the bridge.")
        raise error
    bridge = make_bridge(account, token, patient.http(account.bridge))
    try:
        await bridge.catch_up()
    finally:
        await bridge.aclose()
    return Found(tr("The bridge tells of calls as they happen."))
