"""What an account's phone system says: ``clicktodial account test``, and while one is added."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.cli.credentials import load_bridge_token, load_secret
from clicktodial.i18n import tr
from clicktodial.model.settings import checked_extension, chosen_account
from clicktodial.model.steps import Outcome, Step, StepName
from clicktodial.pbx.diagnosis import diagnose
from clicktodial.pbx.registry import make_bridge, make_client
from clicktodial.web.http import Http

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator

    from clicktodial.cli.accounts import Desk
    from clicktodial.model.capabilities import Lack
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.bridge import Grant


def check(args: argparse.Namespace, desk: Desk) -> int:
    """Try an account out, saying each step as it is done; 0 when all went well.

    What the account turned out to lack is kept for the other commands and for the window.
    """
    account = chosen_account(desk.settings(), args.name)
    secret = load_secret(account, desk.store, desk.environ)
    token = load_bridge_token(account, desk.store)
    known = desk.capabilities.read(account.name)
    diagnosis = diagnose(account, secret, bridge_token=token, lacks=known)
    steps = asyncio.run(_told(diagnosis, desk))
    offers = [step for step in steps if step.name is StepName.CAPABILITIES]
    lacks = offers[0].lacks if offers else ()
    if lacks != known and offers and offers[0].outcome is Outcome.OK:
        desk.capabilities.keep(account.name, lacks)
    failed = next((step for step in steps if step.outcome is Outcome.FAILED), None)
    document = {
        "name": account.name,
        "ok": failed is None,
        "steps": [described_step(s) for s in steps],
        "extensions": [extension for step in steps for extension in step.extensions],
        "lacks": [_lack_document(lack) for lack in lacks],
    }
    desk.output.result(document)
    return failed.exit_code if failed else 0


def require_usable(account: Account, secret: Secret) -> None:
    """Raises ``SignInRefusedError`` for a secret that could not be sent; sends nothing."""
    asyncio.run(make_client(account, secret).aclose())


def own_extensions(account: Account, secret: Secret) -> tuple[str, ...]:
    """The extensions of the user's phones, as the phone system knows them (reference §15).

    Takes no longer than the client's time-outs. Raises what ``PbxClient`` raises.
    """
    return asyncio.run(_own_extensions(account, secret))


async def _own_extensions(account: Account, secret: Secret) -> tuple[str, ...]:
    client = make_client(account, secret)
    try:
        found = await client.presence()
    finally:
        await client.aclose()
    return tuple(dict.fromkeys(checked_extension(one.extension) for one in found))


def with_own_identity(account: Account, secret: Secret) -> Account:
    """The account with tenant and extension as its bridge knows them; what is named already stays.

    Raises what ``Bridge.grant`` raises.
    """
    grant = asyncio.run(_granted(account, secret))
    return replace(
        account,
        tenant=account.tenant or grant.tenant,
        extensions=account.extensions or (checked_extension(grant.extension),),
    )


async def _granted(account: Account, secret: Secret) -> Grant:
    bridge = make_bridge(account, secret, Http(account.bridge))
    try:
        return await bridge.grant()
    finally:
        await bridge.aclose()


async def _told(diagnosis: AsyncIterator[Step], desk: Desk) -> list[Step]:
    steps = []
    async for step in diagnosis:
        steps.append(step)
        if not desk.output.as_json:
            desk.output.result(None, step_lines(step))
    return steps


def step_lines(step: Step) -> list[str]:
    """A step for a person."""
    words = {
        Outcome.OK: tr("ok"),
        Outcome.FAILED: tr("FAILED"),
        Outcome.SKIPPED: tr("not tried"),
    }
    names = {
        StepName.PROXY: tr("Proxy"),
        StepName.NAME_LOOKUP: tr("Name lookup"),
        StepName.TLS: tr("Certificate"),
        StepName.CLOCK: tr("Clock"),
        StepName.SIGN_IN: tr("Sign-in"),
        StepName.EXTENSION: tr("Extension"),
        StepName.LIST_CALLS: tr("List of calls"),
        StepName.CAPABILITIES: tr("Capabilities"),
        StepName.EVENT_STREAM: tr("Bridge"),
        StepName.PLACE: tr("Where the contacts are"),
        StepName.CONTACTS: tr("Contacts"),
    }
    line = f"{names[step.name]}: {words[step.outcome]}"
    found = [f"{line}  {step.found}".rstrip()]
    return [*found, f"  {step.hint}"] if step.hint else found


def described_step(step: Step) -> dict[str, str]:
    """A step's JSON form."""
    return {
        "name": step.name,
        "outcome": step.outcome,
        "found": step.found,
        "hint": step.hint,
    }


def _lack_document(lack: Lack) -> dict[str, str]:
    return {
        "capability": lack.capability,
        "why": lack.why,
        "learnt": lack.learnt.isoformat(),
        "words": lack.words,
    }
