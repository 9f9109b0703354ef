"""``clicktodial account test``: what works with an account, told step by step."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.cli.credentials import load_secret
from clicktodial.i18n import tr
from clicktodial.model.settings import chosen_account
from clicktodial.pbx.diagnosis import Outcome, Step, StepName, diagnose

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator

    from clicktodial.cli.accounts import Desk


def check(args: argparse.Namespace, desk: Desk) -> int:
    """Try an account out, saying each step as it is done; 0 when all went well."""
    account = chosen_account(desk.settings(), args.name)
    secret = load_secret(account, desk.store, desk.environ)
    steps = asyncio.run(_told(diagnose(account, secret), desk))
    failed = next((step for step in steps if step.outcome is Outcome.FAILED), None)
    document = {"name": account.name, "ok": failed is None, "steps": [_described(s) for s in steps]}
    desk.output.result(document)
    return failed.exit_code if failed else 0


async def _told(diagnosis: AsyncIterator[Step], desk: Desk) -> list[Step]:
    steps = []
    async for step in diagnosis:
        steps.append(step)
        if not desk.output.as_json:
            desk.output.result(None, _lines(step))
    return steps


def _lines(step: Step) -> list[str]:
    words = {
        Outcome.OK: tr("ok"),
        Outcome.FAILED: tr("FAILED"),
        Outcome.SKIPPED: tr("not tried"),
    }
    names = {
        StepName.NAME_LOOKUP: tr("Name lookup"),
        StepName.TLS: tr("Certificate"),
        StepName.SIGN_IN: tr("Sign-in"),
        StepName.EXTENSION: tr("Extension"),
        StepName.LIST_CALLS: tr("List of calls"),
    }
    line = f"{names[step.name]}: {words[step.outcome]}"
    found = [f"{line}  {step.found}".rstrip()]
    return [*found, f"  {step.hint}"] if step.hint else found


def _described(step: Step) -> dict[str, str]:
    return {
        "name": step.name,
        "outcome": step.outcome,
        "found": step.found,
        "hint": step.hint,
    }
