"""The steps of a UnifiedAPI account's test."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError, RefusedError
from clicktodial.i18n import tr, trn
from clicktodial.model.capabilities import Service, Why
from clicktodial.model.steps import Found, StepName
from clicktodial.pbx.diagnosis import hear
from clicktodial.pbx.protocol import RecordQuery, Selection
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.pbx.unifiedapi.requests import ALL_EXTENSIONS, PROBE_TARGET
from clicktodial.web.examination import look_up, verify

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from clicktodial.model.capabilities import Capability, Lack
    from clicktodial.pbx.diagnosis import Patient
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.web.examination import Examine

_ONE = Selection(most=1)


class UnifiedApiExamination:
    """Implements ``Examination``: the steps' work on one connection."""

    def __init__(self, patient: Patient) -> None:
        self._patient, self._account = patient, patient.account
        self._extensions = patient.account.extensions
        self.http = patient.http(patient.account.server)
        self._client: UnifiedApiClient | None = None

    def steps(self) -> tuple[tuple[StepName, Examine], ...]:
        """What is looked at, in order."""
        hearing = ((StepName.EVENT_STREAM, partial(hear, self._patient)),)
        return (
            (StepName.NAME_LOOKUP, partial(look_up, self.http)),
            (StepName.TLS, partial(verify, self.http, PROBE_TARGET)),
            (StepName.SIGN_IN, self._sign_in),
            (StepName.EXTENSION, self._find_extensions),
            (StepName.LIST_CALLS, self._count_calls),
            (StepName.CAPABILITIES, self._find_capabilities),
            *(hearing if self._account.bridge else ()),
        )

    async def aclose(self) -> None:
        """Drop the connection."""
        await self.http.aclose()

    async def _sign_in(self) -> Found:
        # Made here, so that a text that cannot be a token fails in this step.
        self._client = make_unifiedapi_client(
            self._account, self._patient.secret, self.http, self._patient.lacks
        )
        await self._client.sign_in()
        # A pasted token proves itself only in use; what else is refused belongs to later steps.
        with contextlib.suppress(RefusedError):
            await self._client.list_calls()
        return Found(tr("The phone system takes the sign-in."))

    async def _find_extensions(self) -> Found:
        assert self._client is not None
        for extension in self._account.extensions or (ALL_EXTENSIONS,):
            try:
                await self._client.list_extension(extension)
            except RefusedError as error:
                error.hint = tr("Check the extension and the user in the account's settings.")
                raise
        if self._account.extensions:
            return Found(", ".join(self._account.extensions))
        with contextlib.suppress(ClickToDialError):  # the account works without, too
            self._extensions = tuple(one.extension for one in await self._client.presence())
        if not self._extensions:
            return Found(tr("All extensions of the user."))
        names = ", ".join(self._extensions)
        return Found(
            tr("All extensions of the user: {names}.", names=names), extensions=self._extensions
        )

    async def _count_calls(self) -> Found:
        assert self._client is not None
        amount = len((await self._client.list_calls()).calls)
        return Found(trn("{n} call is going on.", "{n} calls are going on.", amount))

    async def _find_capabilities(self) -> Found:
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
        return Found(" ".join(filter(None, parts)), lacks=lacks)

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
