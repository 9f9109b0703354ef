"""``clicktodial doctor``: everything that calls depend on, what was found and what to do."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clicktodial.cli.accounts import Desk
from clicktodial.cli.credentials import load_bridge_token, load_secret
from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.model.checkup import Check, Looked, Verdict, check_title, verdict_word
from clicktodial.model.settings import Settings, chosen_account

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from clicktodial.cli.arguments import Parsers
    from clicktodial.engine.checkup import Credentials, Doctor, Look
    from clicktodial.model.checkup import Finding
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.storage.paths import Paths


@dataclass(frozen=True, slots=True)
class Practice:
    """What the doctor works with."""

    desk: Desk
    paths: Paths
    looks: Mapping[Check, Look]

    @classmethod
    def of_this_user(cls, *, as_json: bool) -> Practice:
        """The real one."""
        from clicktodial.storage.paths import Paths

        desk = Desk.of_this_user(as_json=as_json)
        return cls(desk, Paths.from_environment(os.environ), _looks(desk))


def _looks(desk: Desk) -> Mapping[Check, Look]:
    from clicktodial.desktop.checkup import Desktop, looks_at
    from clicktodial.desktop.hotkey import make_hotkeys
    from clicktodial.desktop.links import make_link_handlers
    from clicktodial.desktop.notify import make_notifier
    from clicktodial.desktop.tray import make_tray_place
    from clicktodial.engine.checkup import look_at_keyring
    from clicktodial.options import lasting_command

    desktop = Desktop(
        make_tray_place(os.environ),
        make_hotkeys(os.environ),
        make_link_handlers(os.environ, lasting_command(os.environ)),
        make_notifier(os.environ),
    )
    keyring = partial(look_at_keyring, partial(asyncio.to_thread, desk.store.reason))
    return {Check.KEYRING: keyring, **looks_at(desktop)}


def register(commands: Parsers) -> None:
    """Add the parser of ``clicktodial doctor``."""
    summary = "examine everything that calls depend on"
    parser = commands.add_parser(
        "doctor", help=summary, description=f"{summary.capitalize()}.", allow_abbrev=False
    )
    parser.add_argument("--account", metavar="A", help="this account only; all if left out")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="save what was found, for whoever helps: numbers shortened, no secrets",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=lambda args: examine(args, Practice.of_this_user(as_json=args.json)))


def examine(args: argparse.Namespace, practice: Practice) -> int:
    """Look at everything, saying each finding as it is made; 0 when nothing failed, else what the
    first failure means. What is only to know is no failure."""
    output = practice.desk.output
    settings, problem = _settings(practice.desk)
    accounts = settings.accounts
    if args.account is not None:
        accounts = (chosen_account(settings, args.account),)
    findings = asyncio.run(_findings(practice, accounts, problem))
    if args.report is not None:
        _save(args.report, findings, settings, practice)
    failed = [finding for finding in findings if finding.verdict is Verdict.FAILED]
    output.result(
        {"ok": not failed, "findings": [finding_document(finding) for finding in findings]}
    )
    return failed[0].exit_code or 1 if failed else 0


def _settings(desk: Desk) -> tuple[Settings, str]:
    """The settings, and what is wrong with their file. Read here, since a broken file is one of the
    things to be told."""
    try:
        read = desk.file.read()
    except StorageError as error:
        return Settings(), str(error)
    return read.settings, " ".join(map(str, read.problems))


async def _findings(
    practice: Practice, accounts: tuple[Account, ...], problem: str
) -> list[Finding]:
    from clicktodial.engine.checkup import Doctor

    async def look_at_settings() -> Looked:
        path = practice.desk.file.path
        if problem:
            raise StorageError(tr("{path} is not wholly right", path=path), problem)
        return Looked(str(path))

    looks = {Check.SETTINGS: look_at_settings, **practice.looks}
    doctor = Doctor(accounts, lambda account: _credentials(practice.desk, account), looks)
    return await _told(doctor, practice)


async def _told(doctor: Doctor, practice: Practice) -> list[Finding]:
    output, findings = practice.desk.output, []
    async for finding in doctor.findings():
        findings.append(finding)
        if not output.as_json:
            output.result(None, _lines(finding))
    return findings


async def _credentials(desk: Desk, account: Account) -> Credentials:
    """A keyring may ask the user: in a thread, so that nothing else waits for it."""
    from clicktodial.engine.checkup import credentials_from

    async def secret(account: Account) -> Secret:
        return await asyncio.to_thread(load_secret, account, desk.store, desk.environ)

    async def token(account: Account) -> Secret:
        return await asyncio.to_thread(load_bridge_token, account, desk.store)

    return await credentials_from(account, secret, token)


def _save(path: Path, findings: list[Finding], settings: Settings, practice: Practice) -> None:
    """Raises ``StorageError``."""
    from clicktodial.storage.diagnostics import compose, save

    now = datetime.now().astimezone()
    save(compose(findings, settings, practice.paths, os.environ, now), path)
    practice.desk.output.say(
        tr("The report is in {path}. Please read it before you send it.", path=path)
    )


def _lines(finding: Finding) -> list[str]:
    whose = f"{finding.account}: " if finding.account else ""
    head = f"{whose}{check_title(finding.check)}: {_word(finding.verdict)}"
    line = f"{head}  {finding.found}".rstrip()
    return [line, f"  {finding.hint}"] if finding.hint else [line]


def _word(verdict: Verdict) -> str:
    word = verdict_word(verdict)
    return word.upper() if verdict is Verdict.FAILED else word


def finding_document(finding: Finding) -> dict[str, Any]:
    """The JSON form of a finding (product contract)."""
    return {
        "check": finding.check,
        "account": finding.account,
        "verdict": finding.verdict,
        "found": finding.found,
        "hint": finding.hint,
    }
