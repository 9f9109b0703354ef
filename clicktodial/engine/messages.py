"""What the face asks of the engine, and what the engine tells beside its snapshots.

Named tuples: making twenty data classes would take 10 ms of every start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.calls import ActionDetails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, Action, CallId
    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.dialplan import DialPlan, Reading
    from clicktodial.model.events import EventDraft, PhoneCallEvent
    from clicktodial.model.found import Found
    from clicktodial.model.history import PastCall
    from clicktodial.model.links import LinkHandler, LinkScheme
    from clicktodial.model.presence import Presence
    from clicktodial.model.secret import Secret
    from clicktodial.model.selection import TextSource
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState
    from clicktodial.model.snapshot import EntryKey
    from clicktodial.model.steps import Step

# ---- commands


class Dial(NamedTuple):
    """Place a call to ``number``, exactly as it was shown to be dialled: the dial plan was applied
    by whoever showed it. Without a ``choice`` it is placed as is remembered for the number, else in
    the account's usual way. ``remember``: do so from now on."""

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


class ChangeDialPlan(NamedTuple):
    """Dial so from this account from now on."""

    account: AccountName
    plan: DialPlan


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


class DialText(NamedTuple):
    """Find the numbers in the text that is selected, or was copied, in another program, and offer
    or dial them as the user wished. Answered by ``NumbersFound``, or by ``TextWanted`` where only
    a window can read it. ``press`` tells which key asked for it, if one of ours did; ``token`` lets
    the window come to the front. ``watched``: nobody asked, a text was copied; never dialled, and
    not answered at all where only a window can read it."""

    source: TextSource
    press: KeyPress | None = None
    token: str = ""
    watched: bool = False


class UnderstandText(NamedTuple):
    """Find the numbers in this text, which a window of ours has read; answered by
    ``NumbersFound``."""

    text: str
    source: TextSource


class OpenLink(NamedTuple):
    """A phone link was clicked: answered by ``LinkOpened``. It is dialled only if the user allowed
    that for all links, and never where caution is called for. ``token`` lets the window come to
    the front."""

    link: str
    token: str = ""


class ProveKeys(NamedTuple):
    """The editor of global keys is open: tell of presses by ``KeyReceived`` and do nothing else;
    or it was closed."""

    is_open: bool


class AskLinks(NamedTuple):
    """Who opens phone links? Answered by ``LinksKnown``."""


class ChangeLinks(NamedTuple):
    """Open these phone links from now on, or leave them to others; answered by ``LinksKnown``."""

    schemes: tuple[LinkScheme, ...]
    ours: bool


class FindPeople(NamedTuple):
    """Search the contacts; the answer carries the same ``serial``."""

    text: str
    serial: int


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


# ---- notices


class Trouble(NamedTuple):
    """Something failed that belongs to no row. ``is_awaited``: it was just asked for, and whoever
    asked must hear of it, also while the window is hidden."""

    error: ClickToDialError
    is_awaited: bool = False


class PeopleFound(NamedTuple):
    """The answer to ``FindPeople`` with the same ``serial``. ``recent``: the last calls with others
    whom the text finds, or with anybody where there is no text."""

    serial: int
    hits: tuple[ContactHit, ...]
    recent: tuple[PastCall, ...] = ()


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
    """A link to show. ``reading`` says how its number is dialled,
    ``error`` why it is none; ``is_dialled``: the user allowed it, the call is being placed."""

    link: str
    reading: Reading | None = None
    error: ClickToDialError | None = None
    is_dialled: bool = False
    token: str = ""


class QuitWanted(NamedTuple):
    """A later start of the program asks this one to end: before an update, say."""


class WindowWanted(NamedTuple):
    """A global key, or a later start of the program, asks for the window or the palette."""

    palette: bool = False
    press: KeyPress | None = None
    token: str = ""


class TextWanted(NamedTuple):
    """Only a window that has the focus can read the text: show one, and answer by
    ``UnderstandText``."""

    source: TextSource
    token: str = ""


class NumbersFound(NamedTuple):
    """The numbers in a text, best first, or why it could not be read. ``is_dialled``: there was
    exactly one, and it is being dialled as the user wished. ``text``: what was looked at, or its
    beginning. ``watched``: nobody asked for it, a text was copied."""

    source: TextSource
    found: tuple[Found, ...]
    error: ClickToDialError | None = None
    is_dialled: bool = False
    press: KeyPress | None = None
    token: str = ""
    text: str = ""
    watched: bool = False


class HotkeysChanged(NamedTuple):
    """How the global keys stand. ``backend`` is its name; ``reason`` says why none can work
    here; ``sets_keys_itself``: the desktop decides which keys they are."""

    states: Mapping[GlobalKey, KeyState]
    backend: str
    reason: str = ""
    sets_keys_itself: bool = False


class KeyReceived(NamedTuple):
    """A global key arrived while the editor was open; nothing was done."""

    key: GlobalKey


class LinksKnown(NamedTuple):
    """Who opens phone links. ``reason`` says why they cannot be taken over here; ``error`` why the
    last change failed."""

    handlers: tuple[LinkHandler, ...]
    reason: str = ""
    error: ClickToDialError | None = None


if TYPE_CHECKING:
    # What a part of the face alone asks and is told stands in a module of its own, which is loaded
    # with that part.
    from clicktodial.engine.checkup_messages import CheckupNotice, CheckupWork
    from clicktodial.engine.desktop_messages import DesktopNotice, DesktopWork
    from clicktodial.engine.history_messages import HistoryNotice, HistoryWork
    from clicktodial.engine.import_messages import ImportNotice, ImportWork
    from clicktodial.engine.incoming_messages import IncomingNotice, IncomingWork
    from clicktodial.engine.people_messages import PeopleNotice, PeopleWork
    from clicktodial.engine.settings_messages import ReadSettings
    from clicktodial.engine.sources_messages import SourceNotice, SourceWork

    AnywhereWork = DialText | UnderstandText | OpenLink | AskLinks | ChangeLinks
    EventWork = ListEvents | AddEvent | ChangeEvent | RemoveEvent
    # Commands that take their time.
    Work = (
        Dial
        | ForgetChoice
        | Act
        | ChangeTeam
        | ChangeDialPlan
        | AskPresence
        | EventWork
        | FindPeople
        | AnywhereWork
        | SaveAccount
        | RemoveAccount
        | ChangeSettings
        | ReadSettings
        | HistoryWork
        | PeopleWork
        | ImportWork
        | CheckupWork
        | DesktopWork
        | IncomingWork
        | SourceWork
    )
    Command = Work | Dismiss | PollNow | Watch | WatchTeam | TryAccount | ProveKeys
    Notice = (
        Trouble
        | PeopleFound
        | ChoicesChanged
        | PresenceKnown
        | EventsListed
        | SettingsChanged
        | AccountSaved
        | TrialStepped
        | TrialEnded
        | LinkOpened
        | QuitWanted
        | WindowWanted
        | TextWanted
        | NumbersFound
        | HotkeysChanged
        | KeyReceived
        | LinksKnown
        | HistoryNotice
        | PeopleNotice
        | ImportNotice
        | CheckupNotice
        | DesktopNotice
        | IncomingNotice
        | SourceNotice
    )
