"""What the doctor looks at, and what it found: ``clicktodial doctor`` and the page of that name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName


class Check(StrEnum):
    """What is looked at, in this order; those from ``PROXY`` on for each account."""

    PROGRAM = "program"
    SETTINGS = "settings"
    KEYRING = "keyring"
    TRAY = "tray"
    NOTIFICATIONS = "notifications"
    HOTKEY = "hotkey"
    LINKS = "links"
    ACCOUNT = "account"
    PROXY = "proxy"
    NAME_LOOKUP = "name-lookup"
    TLS = "tls"
    CLOCK = "clock"
    SIGN_IN = "sign-in"
    EXTENSION = "extension"
    LIST_CALLS = "list-calls"
    CAPABILITIES = "capabilities"
    EVENT_STREAM = "event-stream"


class Verdict(StrEnum):
    """How it stands. ``NOTE``: it works, or need not, but a person may want to know."""

    OK = "ok"
    NOTE = "note"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what was found, and what to do about it.

    ``account``: whose server it is about; empty for what concerns this computer. ``exit_code``:
    what a failure means for a script (product contract).
    """

    check: Check
    verdict: Verdict
    found: str = ""
    hint: str = ""
    account: AccountName | None = None
    exit_code: int = 0


class Looked(NamedTuple):
    """What a look at a part of the desktop found. Not ``is_fine``: to know, but no failure."""

    found: str
    hint: str = ""
    is_fine: bool = True


def check_title(check: Check) -> str:
    """What is looked at, in words."""
    return {
        Check.PROGRAM: tr("Program"),
        Check.SETTINGS: tr("Settings"),
        Check.KEYRING: tr("Keyring"),
        Check.TRAY: tr("Tray"),
        Check.NOTIFICATIONS: tr("Notifications"),
        Check.HOTKEY: tr("Global keys"),
        Check.LINKS: tr("Phone links"),
        Check.ACCOUNT: tr("Accounts"),
        Check.PROXY: tr("Proxy"),
        Check.NAME_LOOKUP: tr("Name lookup"),
        Check.TLS: tr("Certificate"),
        Check.CLOCK: tr("Clock"),
        Check.SIGN_IN: tr("Sign-in"),
        Check.EXTENSION: tr("Extension"),
        Check.LIST_CALLS: tr("List of calls"),
        Check.CAPABILITIES: tr("What it offers"),
        Check.EVENT_STREAM: tr("Bridge"),
    }[check]


def verdict_word(verdict: Verdict) -> str:
    """The verdict in a word."""
    return {
        Verdict.OK: tr("ok"),
        Verdict.NOTE: tr("to know"),
        Verdict.FAILED: tr("failed"),
        Verdict.SKIPPED: tr("not tried"),
    }[verdict]
