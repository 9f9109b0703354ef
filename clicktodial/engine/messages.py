"""What the face asks of the engine, and what the engine tells beside its snapshots.

Named tuples: making twenty data classes would take 10 ms of every start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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


class Dial(NamedTuple):
    """Place a call to ``number`` as a person typed it; the default account and its first extension
    ring when none is named."""

    number: str
    account: AccountName | None = None
    source: str = ""
    name: str = ""


class Act(NamedTuple):
    """Do ``action`` to a call; ``target`` as in ``PbxClient.perform``."""

    account: AccountName
    call_id: CallId
    action: Action
    target: str = ""


class Dismiss(NamedTuple):
    """Take an ended row away."""

    key: EntryKey


class PollNow(NamedTuple):
    """Ask every PBX at once: "try now", the network came back, the computer woke up."""


class Watch(NamedTuple):
    """The window was opened or hidden: the list is asked for more or less often."""

    watched: bool


class FindPeople(NamedTuple):
    """Search the contacts; the answer carries the same ``serial``."""

    text: str
    serial: int


class ImportContacts(NamedTuple):
    """Read people from a vCard or CSV file."""

    path: Path


class SaveAccount(NamedTuple):
    """Add an account, or change the one named ``replaces``; ``secret`` is kept when ``None``."""

    account: Account
    secret: Secret | None = None
    replaces: AccountName | None = None


class RemoveAccount(NamedTuple):
    """Forget an account and its secrets."""

    name: AccountName


class ChangeSettings(NamedTuple):
    """Keep these settings; the accounts in them are ignored."""

    settings: Settings


class TryAccount(NamedTuple):
    """Try an account step by step, saved or not; without ``secret`` the keyring's is used."""

    account: Account
    secret: Secret | None = None


Work = Dial | Act | FindPeople | ImportContacts | SaveAccount | RemoveAccount | ChangeSettings
"""Commands that take their time."""
Command = Work | Dismiss | PollNow | Watch | TryAccount

# ---- notices


class Trouble(NamedTuple):
    """Something failed that belongs to no row."""

    error: ClickToDialError


class PeopleFound(NamedTuple):
    """The answer to ``FindPeople`` with the same ``serial``."""

    serial: int
    hits: tuple[ContactHit, ...]


class ContactsImported(NamedTuple):
    """What came of an import: amounts, and what could not be read, line by line."""

    path: Path
    added: int
    known: int
    problems: tuple[str, ...]


class SettingsChanged(NamedTuple):
    """The settings as they are now in the file."""

    settings: Settings


class AccountSaved(NamedTuple):
    """The account is in the file; ``in_memory`` says why its secret is not in the keyring."""

    name: AccountName
    in_memory: str = ""


class TrialStepped(NamedTuple):
    """One step of an account's test."""

    step: Step


class TrialEnded(NamedTuple):
    """The account's test is over; ``error`` when it could not be begun."""

    error: ClickToDialError | None = None


class LinkOpened(NamedTuple):
    """A later start of the program handed over its link; empty: just show the window."""

    link: str


Notice = (
    Trouble
    | PeopleFound
    | ContactsImported
    | SettingsChanged
    | AccountSaved
    | TrialStepped
    | TrialEnded
    | LinkOpened
)
