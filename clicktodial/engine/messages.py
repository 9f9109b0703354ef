"""What the face asks of the engine, and what the engine tells beside its snapshots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, Action, CallId
    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import EntryKey
    from clicktodial.pbx.diagnosis import Step

# ---- commands


@dataclass(frozen=True, slots=True)
class Dial:
    """Place a call to ``number`` as a person typed it; the default account and its first extension
    ring when none is named."""

    number: str
    account: AccountName | None = None
    source: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """Do ``action`` to a call; ``target`` as in ``PbxClient.perform``."""

    account: AccountName
    call_id: CallId
    action: Action
    target: str = ""


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Take an ended row away."""

    key: EntryKey


@dataclass(frozen=True, slots=True)
class PollNow:
    """Ask every PBX at once: "try now", the network came back, the computer woke up."""


@dataclass(frozen=True, slots=True)
class Watch:
    """The window was opened or hidden: the list is asked for more or less often."""

    watched: bool


@dataclass(frozen=True, slots=True)
class FindPeople:
    """Search the contacts; the answer carries the same ``serial``."""

    text: str
    serial: int


@dataclass(frozen=True, slots=True)
class ImportContacts:
    """Read people from a vCard or CSV file."""

    path: Path


@dataclass(frozen=True, slots=True)
class SaveAccount:
    """Add an account, or change the one named ``replaces``; ``secret`` is kept when ``None``."""

    account: Account
    secret: Secret | None = None
    replaces: AccountName | None = None


@dataclass(frozen=True, slots=True)
class RemoveAccount:
    """Forget an account and its secrets."""

    name: AccountName


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Keep these settings; the accounts in them are ignored."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class TestAccount:
    """Try an account step by step, saved or not; without ``secret`` the keyring's is used."""

    __test__ = False

    account: Account
    secret: Secret | None = None


Work = Dial | Act | FindPeople | ImportContacts | SaveAccount | RemoveAccount | ChangeSettings
"""Commands that take their time."""
Command = Work | Dismiss | PollNow | Watch | TestAccount

# ---- notices


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something failed that belongs to no row."""

    error: ClickToDialError


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The answer to ``FindPeople`` with the same ``serial``."""

    serial: int
    hits: tuple[ContactHit, ...]


@dataclass(frozen=True, slots=True)
class ContactsImported:
    """What came of an import: amounts, and what could not be read, line by line."""

    path: Path
    added: int
    known: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The settings as they are now in the file."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class AccountSaved:
    """The account is in the file; ``in_memory`` says why its secret is not in the keyring."""

    name: AccountName
    in_memory: str = ""


@dataclass(frozen=True, slots=True)
class TestStepped:
    """One step of an account's test."""

    __test__ = False

    step: Step


@dataclass(frozen=True, slots=True)
class TestEnded:
    """The account's test is over; ``error`` when it could not be begun."""

    __test__ = False

    error: ClickToDialError | None = None


@dataclass(frozen=True, slots=True)
class LinkOpened:
    """A later start of the program handed over its link; empty: just show the window."""

    link: str


Notice = (
    Trouble
    | PeopleFound
    | ContactsImported
    | SettingsChanged
    | AccountSaved
    | TestStepped
    | TestEnded
    | LinkOpened
)
