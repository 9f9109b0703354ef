"""What the face asks of the engine, and what the engine tells beside its snapshots.

Named tuples: making twenty data classes would take 10 ms of every start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.calls import ActionDetails

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, Action, CallId
    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.events import EventDraft, PhoneCallEvent
    from clicktodial.model.presence import Presence
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import EntryKey
    from clicktodial.pbx.diagnosis import Step

# ---- commands


class Dial(NamedTuple):
    """Place a call to ``number`` as a person typed it. Without a ``choice`` it is placed as is
    remembered for the number, else in the account's usual way. ``remember``: do so from now on."""

    number: str
    name: str = ""
    choice: DialChoice | None = None
    remember: bool = False


class ForgetChoice(NamedTuple):
    """Call this number in the usual way from now on."""

    number: str


class Act(NamedTuple):
    """Do ``action`` to a call. ``of``: the watched extension in whose list the call stands; empty
    for a call of one's own."""

    account: AccountName
    call_id: CallId
    action: Action
    details: ActionDetails = ActionDetails()
    of: str = ""


class WatchTeam(NamedTuple):
    """The team is looked at, or no longer: it is only asked for while it is."""

    watched: bool


class ChangeTeam(NamedTuple):
    """Watch these extensions of the account from now on."""

    account: AccountName
    extensions: tuple[str, ...]


class AskPresence(NamedTuple):
    """What are these extensions' phones doing? Answered by ``PresenceKnown``, perhaps in parts;
    what was asked a moment ago is answered from memory, what is not offered not at all."""

    account: AccountName
    extensions: tuple[str, ...]


class ListEvents(NamedTuple):
    """The phone call events of an extension; answered by ``EventsListed``."""

    account: AccountName
    extension: str


class AddEvent(NamedTuple):
    """Add a phone call event; answered by ``EventsListed``."""

    account: AccountName
    extension: str
    draft: EventDraft


class ChangeEvent(NamedTuple):
    """Change a phone call event; answered by ``EventsListed``."""

    account: AccountName
    event: PhoneCallEvent
    draft: EventDraft


class RemoveEvent(NamedTuple):
    """Delete a phone call event; answered by ``EventsListed``."""

    account: AccountName
    event: PhoneCallEvent


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
    """Add an account, or change the one named ``replaces``; ``secret`` and ``bridge_token`` are
    kept when ``None``."""

    account: Account
    secret: Secret | None = None
    replaces: AccountName | None = None
    bridge_token: Secret | None = None


class RemoveAccount(NamedTuple):
    """Forget an account and its secrets."""

    name: AccountName


class ChangeSettings(NamedTuple):
    """Keep these settings; the accounts in them are ignored."""

    settings: Settings


class TryAccount(NamedTuple):
    """Try an account step by step, saved or not; without ``secret`` or ``bridge_token`` the
    keyring's are used."""

    account: Account
    secret: Secret | None = None
    bridge_token: Secret | None = None


EventWork = ListEvents | AddEvent | ChangeEvent | RemoveEvent
Work = (
    Dial
    | ForgetChoice
    | Act
    | ChangeTeam
    | AskPresence
    | EventWork
    | FindPeople
    | ImportContacts
    | SaveAccount
    | RemoveAccount
    | ChangeSettings
)
"""Commands that take their time."""
Command = Work | Dismiss | PollNow | Watch | WatchTeam | TryAccount

# ---- notices


class Trouble(NamedTuple):
    """Something failed that belongs to no row."""

    error: ClickToDialError


class PeopleFound(NamedTuple):
    """The answer to ``FindPeople`` with the same ``serial``."""

    serial: int
    hits: tuple[ContactHit, ...]


class ChoicesChanged(NamedTuple):
    """How calls to some numbers are placed, as the user wished; the whole of it. The choices used
    last for a callback and a conference stand under ``last``, to begin the next one with."""

    by_number: Mapping[str, DialChoice]
    last: tuple[DialChoice, ...] = ()


class PresenceKnown(NamedTuple):
    """What some extensions' phones are doing; an extension in the notation that was asked for."""

    account: AccountName
    found: Mapping[str, Presence]


class EventsListed(NamedTuple):
    """The extension's phone call events as they are now, or why they are not known (``events`` is
    ``None``) or were not changed (``error`` beside the list as it is)."""

    account: AccountName
    extension: str
    events: tuple[PhoneCallEvent, ...] | None
    error: ClickToDialError | None = None


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
    | ChoicesChanged
    | PresenceKnown
    | EventsListed
    | ContactsImported
    | SettingsChanged
    | AccountSaved
    | TrialStepped
    | TrialEnded
    | LinkOpened
)
