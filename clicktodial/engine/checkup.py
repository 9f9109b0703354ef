"""The doctor: looks at everything that calls depend on, one thing after the other.

Used by the running program and by ``clicktodial doctor`` alike. It places no call, changes nothing
and sends no secret before the server's certificate was verified.
"""

from __future__ import annotations

import platform
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from clicktodial import __version__
from clicktodial.errors import ClickToDialError, KeyringError, NoAccountError, NotSignedInError
from clicktodial.i18n import tr
from clicktodial.model.checkup import Check, Finding, Looked, Verdict
from clicktodial.model.secret import Secret
from clicktodial.model.steps import Outcome
from clicktodial.pbx.diagnosis import diagnose

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from clicktodial.model.settings import Account
    from clicktodial.model.steps import Step

    Look = Callable[[], Awaitable[Looked]]

_VERDICTS = {
    Outcome.OK: Verdict.OK,
    Outcome.FAILED: Verdict.FAILED,
    Outcome.SKIPPED: Verdict.SKIPPED,
}
_COMPUTER = (Check.KEYRING, Check.TRAY, Check.NOTIFICATIONS, Check.HOTKEY, Check.LINKS)
"""What is looked at on this computer, in this order."""


class Credentials(NamedTuple):
    """What an account signs in with, as far as it is there."""

    secret: Secret = Secret("")
    bridge_token: Secret = Secret("")
    error: ClickToDialError | None = None
    """Why the secret cannot be had; ``None``: it can, or there is none."""


class Doctor:
    """``looks``: what to look at on this computer, those that are missing are skipped; each raises
    ``ClickToDialError`` when it fails. ``credentials`` may wait until a keyring is unlocked."""

    def __init__(
        self,
        accounts: tuple[Account, ...],
        credentials: Callable[[Account], Awaitable[Credentials]],
        looks: Mapping[Check, Look],
    ) -> None:
        self._accounts, self._credentials, self._looks = accounts, credentials, looks

    async def findings(self) -> AsyncIterator[Finding]:
        """Look at everything, yielding each finding as it is made."""
        yield Finding(Check.PROGRAM, Verdict.OK, _program())
        if Check.SETTINGS in self._looks:
            yield await _found(Check.SETTINGS, self._looks[Check.SETTINGS])
        for check in _COMPUTER:
            if check in self._looks:
                yield await _found(check, self._looks[check])
        if not self._accounts:
            none = NoAccountError()
            words = none.what_happened
            yield Finding(Check.ACCOUNT, Verdict.FAILED, words, none.hint, None, none.exit_code)
        for account in self._accounts:
            async for finding in self._of(account):
                yield finding

    async def _of(self, account: Account) -> AsyncIterator[Finding]:
        has = await self._credentials(account)
        steps = diagnose(account, has.secret, bridge_token=has.bridge_token, thorough=True)
        try:
            async for step in steps:
                yield _told(step, account, has.error)
        except ClickToDialError as error:
            # An address that is not allowed: nothing was looked at.
            yield replace(_failed(Check.NAME_LOOKUP, error), account=account.name)


async def _found(check: Check, look: Look) -> Finding:
    try:
        looked = await look()
    except ClickToDialError as error:
        return _failed(check, error)
    verdict = Verdict.OK if looked.is_fine else Verdict.NOTE
    return Finding(check, verdict, looked.found, looked.hint)


def _failed(check: Check, error: ClickToDialError) -> Finding:
    return Finding(
        check, Verdict.FAILED, error.what_happened, error.hint, exit_code=error.exit_code
    )


def _told(step: Step, account: Account, why_no_secret: ClickToDialError | None) -> Finding:
    """The step of an account's test as a finding; a missing secret may have a reason of its own."""
    check = Check(step.name.value)
    if step.outcome is Outcome.FAILED and why_no_secret is not None and check is Check.SIGN_IN:
        return replace(_failed(check, why_no_secret), account=account.name)
    verdict = _VERDICTS[step.outcome]
    return Finding(check, verdict, step.found, step.hint, account.name, step.exit_code)


def _program() -> str:
    return tr(
        "Click-to-Dial {version}, Python {python}, {system}",
        version=__version__,
        python=platform.python_version(),
        system=platform.platform(terse=True),
    )


async def look_at_keyring(why_not: Callable[[], Awaitable[str]]) -> Looked:
    """Does the keyring keep secrets? ``why_not`` tells why they do not outlast the program; empty
    when they do. Nothing is written into it. Raises ``KeyringError``."""
    reason = await why_not()
    if reason:
        raise KeyringError(reason)
    return Looked(tr("The system's keyring keeps the secrets."))


async def credentials_from(
    account: Account,
    secret: Callable[[Account], Awaitable[Secret]],
    bridge_token: Callable[[Account], Awaitable[Secret]],
) -> Credentials:
    """What the account signs in with; what stands in the way is told, not raised."""
    try:
        return Credentials(await secret(account), await bridge_token(account))
    except NotSignedInError:
        return Credentials()
    except ClickToDialError as error:
        return Credentials(error=error)
