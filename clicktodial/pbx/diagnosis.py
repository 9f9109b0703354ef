"""The test of an account, step by step: what works, and what to do where it fails.

What is looked at differs from system to system: ``unifiedapi.examination`` and
``callcontrol.examination``. What all have in common is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import NotSignedInError
from clicktodial.i18n import tr
from clicktodial.model.steps import Found, StepName
from clicktodial.model.systems import SignIn, System
from clicktodial.pbx.registry import NO_TOKEN, make_bridge
from clicktodial.web.examination import compare_clocks, tell_proxy, walked
from clicktodial.web.http import Http

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable, Iterator

    from clicktodial.model.capabilities import Lack
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.model.steps import Step
    from clicktodial.web.examination import Examine
    from clicktodial.web.http import Timeouts


class Examination(Protocol):
    """One account being tried out on connections of its own."""

    http: Http
    """The connection to the server that is met first."""

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
    thorough: bool = False,
) -> AsyncIterator[Step]:
    """Try the account out, yielding each step as it is done.

    ``thorough``: proxy and clock, too, and without a secret as far as one gets.

    ``lacks`` is what was learnt about the account earlier; the step that finds out what it offers
    tells all that is known then. Places and changes no call. No token leaves before the server's
    certificate was verified. Raises nothing but ``InputError`` for an address that is not allowed.
    """
    patient = Patient(account, secret, bridge_token, tuple(lacks), timeouts, tls)
    examination = _examination(patient)
    steps = examination.steps()
    if thorough:
        steps = tuple(_thorough(steps, examination.http, patient))
    try:
        async for step in walked(steps):
            yield step
    finally:
        await examination.aclose()


def _thorough(
    steps: Iterable[tuple[StepName, Examine]], http: Http, patient: Patient
) -> Iterator[tuple[StepName, Examine]]:
    """The steps, with those of the network between them."""
    yield StepName.PROXY, partial(tell_proxy, http)
    for name, examine in steps:
        if name is StepName.SIGN_IN and not patient.secret:
            yield name, partial(_miss_secret, patient.account)
            continue
        yield name, examine
        if name is StepName.TLS:
            yield StepName.CLOCK, partial(compare_clocks, http)


async def _miss_secret(account: Account) -> Found:
    raise NotSignedInError(account.name)


def _examination(patient: Patient) -> Examination:
    match patient.account.system:
        case System.UNIFIEDAPI:
            from clicktodial.pbx.unifiedapi.examination import UnifiedApiExamination

            return UnifiedApiExamination(patient)
        case System.CALLCONTROL:
            from clicktodial.pbx.callcontrol.examination import CallControlExamination

            return CallControlExamination(patient)


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
