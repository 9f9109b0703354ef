"""The steps of a Call Control account's test. None of them could place or end a call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from clicktodial.errors import InputError, SignInRefusedError
from clicktodial.i18n import tr
from clicktodial.model.steps import Found, StepName
from clicktodial.model.systems import SignIn
from clicktodial.pbx.callcontrol import wire
from clicktodial.pbx.callcontrol.credentials import BridgeTokens, PastedToken
from clicktodial.pbx.diagnosis import hear
from clicktodial.pbx.pasted import checked_token
from clicktodial.pbx.registry import make_bridge
from clicktodial.web.examination import look_up, verify
from clicktodial.web.http import Ask

if TYPE_CHECKING:
    from clicktodial.pbx.callcontrol.credentials import Credentials, Identity
    from clicktodial.pbx.diagnosis import Patient
    from clicktodial.web.examination import Examine

_BRIDGE_PROBE = "/healthz"


class CallControlExamination:
    """Implements ``Examination``. An account that signs in through its bridge meets the bridge
    first, which gives token, tenant and extension."""

    def __init__(self, patient: Patient) -> None:
        self._patient, self._account = patient, patient.account
        self._by_bridge = patient.account.sign_in is SignIn.BRIDGE
        first = self._account.bridge if self._by_bridge else self._account.server
        self.http = patient.http(first)
        self._who: Identity | None = None

    def steps(self) -> tuple[tuple[StepName, Examine], ...]:
        """What is looked at, in order."""
        probe = _BRIDGE_PROBE if self._by_bridge else wire.TARGET
        hearing = (StepName.EVENT_STREAM, partial(hear, self._patient))
        return (
            (StepName.NAME_LOOKUP, partial(look_up, self.http)),
            (StepName.TLS, partial(verify, self.http, probe)),
            (StepName.SIGN_IN, self._sign_in),
            (StepName.EXTENSION, self._find_extension),
            hearing if self._account.bridge else (StepName.LIST_CALLS, self._tell_unknown),
        )

    async def aclose(self) -> None:
        """Drop the connections."""
        await self.http.aclose()

    async def _sign_in(self) -> Found:
        """Have a token, and ask with it for something that is not there: who refuses it says so
        first (``reference/call-control.md §4.4``)."""
        self._who = await self._credentials().current()
        server = self._patient.http(self._account.server or self._who.server)
        try:
            reply = await server.exchange(Ask("GET", wire.TARGET, self._who.headers))
        finally:
            await server.aclose()
        if reply.status == 401:
            raise SignInRefusedError(self._account.name)
        if self._by_bridge:
            return Found(tr("The bridge gave a token, and the phone system does not refuse it."))
        return Found(tr("The phone system does not refuse the token."))

    def _credentials(self) -> Credentials:
        account, secret = self._account, self._patient.secret
        if self._by_bridge:
            return BridgeTokens(make_bridge(account, secret, self.http))
        return PastedToken(account, checked_token(account.name, secret))

    async def _find_extension(self) -> Found:
        assert self._who is not None
        who, account = self._who, self._account
        if account.extensions and account.extensions != (who.extension,):
            raise InputError(
                tr("The bridge's sign-in is for another extension"),
                tr("It is for {extension} of tenant {tenant}.", **_named(who)),
                tr("Correct the extension, or ask your administrator for another bridge token."),
            )
        words = tr("Extension {extension} of tenant {tenant}.", **_named(who))
        return Found(words, extensions=() if account.extensions else (who.extension,))

    async def _tell_unknown(self) -> Found:
        return Found(
            tr("Without a bridge nothing is known of calls: dialling works, the phone hangs up.")
        )


def _named(who: Identity) -> dict[str, str]:
    return {"extension": who.extension, "tenant": who.tenant}
