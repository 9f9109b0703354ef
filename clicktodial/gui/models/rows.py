"""What one row of the list of calls says: pure, from an entry to words, shapes and buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.engine.endings import is_failure
from clicktodial.gui.models.call_words import live_words, placing_words, stale_words
from clicktodial.gui.models.endings import ended_text
from clicktodial.i18n import tr, trn
from clicktodial.model.calls import Action, Call, CallState, permission
from clicktodial.model.dialling import CallKind
from clicktodial.model.snapshot import EndReason, Freshness, Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey


class Glyph(StrEnum):
    """The shape that tells a state; the values name the icons."""

    CALL = "glyph-call"
    DIALING = "glyph-dialing"
    RINGING_OWN = "glyph-ringing-own"
    RINGING_PEER = "glyph-ringing-peer"
    DIALLED = "glyph-dialled"
    INCOMING = "glyph-incoming"
    HOLD = "glyph-hold"
    PARKED = "glyph-parked"
    ENDED = "glyph-ended"
    FAILED = "glyph-failed"
    UNKNOWN = "glyph-unknown"
    RECEIVED = "glyph-received"
    MISSED = "glyph-missed"
    TRANSFERRED = "glyph-transferred"
    VOICEMAIL = "glyph-voicemail"


class Mood(StrEnum):
    """The colour that goes with the shape; the values are tones of the theme."""

    GOOD = "good"
    ACCENT = "accent"
    WARNING = "warning"
    BAD = "bad"
    MUTED = "muted"


class Command(StrEnum):
    """What a row's button does beyond the actions on a call."""

    CALL_AGAIN = "call_again"
    DISMISS = "dismiss"
    COPY_NUMBER = "copy_number"
    ADD_CONTACT = "add_contact"
    NOTE = "note"
    PARK_FOR_1_MIN = "park_for_1_min"
    PARK_FOR_5_MIN = "park_for_5_min"
    PARK_FOR_15_MIN = "park_for_15_min"
    PARK_FOR = "park_for"
    """Opens the choice of the three above."""


PARKING_MIN: Mapping[Command, int] = {
    Command.PARK_FOR_1_MIN: 1,
    Command.PARK_FOR_5_MIN: 5,
    Command.PARK_FOR_15_MIN: 15,
}
"""The times that can be chosen; the PBX's own is taken when none is."""


@dataclass(frozen=True, slots=True)
class Button:
    """One button: greyed when ``reason`` says why; ``pending`` when it has been pressed. One with
    ``choices`` opens them in a menu."""

    does: Action | Command
    text: str
    reason: str = ""
    pending: bool = False
    choices: tuple[Button, ...] = ()

    @property
    def enabled(self) -> bool:
        """Can it be pressed now?"""
        return not self.reason and not self.pending


@dataclass(frozen=True, slots=True)
class Timer:
    """``since``: POSIX seconds on our clock, counted up. ``until``: monotonic, counted down."""

    since: float | None = None
    until: float | None = None
    total_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """Everything a row widget shows."""

    entry: CallEntry
    glyph: Glyph
    mood: Mood
    title: str
    detail: str
    chips: tuple[tuple[str, Mood], ...] = ()
    timer: Timer | None = None
    timer_mood: Mood | None = None
    trouble: str = ""
    buttons: tuple[Button, ...] = ()
    more: tuple[Button, ...] = ()
    end: Button | None = None
    """*Hang up*, always in the same place."""
    stale: bool = False
    failed: bool = False

    @property
    def key(self) -> EntryKey:
        """The same all through the life of the call."""
        return self.entry.key

    @property
    def shape(self) -> tuple[object, ...]:
        """Rows of equal shape are equally high."""
        wraps = self.detail if self.failed else ""
        has_buttons = bool(self.buttons or self.end)
        return (bool(self.chips), self.has_countdown, has_buttons, self.trouble, wraps)

    @property
    def has_countdown(self) -> bool:
        """Does a bar run down under the text?"""
        return self.timer is not None and self.timer.until is not None


LOOKS: Mapping[CallState, tuple[Glyph, Mood]] = {
    CallState.DIALING: (Glyph.DIALING, Mood.ACCENT),
    CallState.RINGING_OWN: (Glyph.RINGING_OWN, Mood.ACCENT),
    CallState.RINGING_PEER: (Glyph.RINGING_PEER, Mood.ACCENT),
    CallState.INCOMING: (Glyph.INCOMING, Mood.ACCENT),
    CallState.DIALLED: (Glyph.DIALLED, Mood.ACCENT),
    CallState.CONNECTED: (Glyph.CALL, Mood.GOOD),
    CallState.HELD: (Glyph.HOLD, Mood.WARNING),
    CallState.PARKED: (Glyph.PARKED, Mood.WARNING),
    CallState.UNKNOWN: (Glyph.UNKNOWN, Mood.MUTED),
}


def action_text(action: Action) -> str:
    """The word on an action's button."""
    return {
        Action.HOLD: tr("Hold"),
        Action.RESUME: tr("Resume"),
        Action.TRANSFER: tr("Transfer"),
        Action.VOICEMAIL: tr("To voicemail"),
        Action.PARK: tr("Park"),
        Action.UNPARK: tr("Take back"),
        Action.RECORD: tr("Record"),
        Action.STOP_RECORDING: tr("Stop recording"),
        Action.PICK_UP: tr("Pick up"),
        Action.BARGE_IN: tr("Barge in"),
        Action.WHISPER: tr("Whisper"),
        Action.MONITOR: tr("Listen in"),
        Action.HANG_UP: tr("Hang up"),
    }[action]


def end_text(call: Call) -> str:
    """The word on the button that ends a call, or one's own part in it."""
    if call.joined:
        return tr("Leave")
    return tr("Cancel") if call.state in _SETTING_UP else action_text(Action.HANG_UP)


def make_row(entry: CallEntry, view: AccountView, *, several_accounts: bool) -> Row:
    """The row for an entry of the account that ``view`` shows."""
    match entry.phase:
        case Phase.PLACING:
            return _placing(entry, view)
        case Phase.ENDED:
            return _ended(entry)
        case Phase.LIVE:
            assert entry.call is not None
            return _live(entry, entry.call, view, several_accounts=several_accounts)


def _placing(entry: CallEntry, view: AccountView) -> Row:
    """Where no list shows the call, a person is told to pick up, and tells when that is done."""
    is_waited_for = entry.accepted and not view.account.traits.lists_calls
    done = Button(Command.DISMISS, tr("Done"))
    return Row(
        entry,
        Glyph.RINGING_OWN if is_waited_for else Glyph.DIALING,
        Mood.ACCENT,
        entry.peer.label,
        placing_words(entry, view.account),
        buttons=(done,) if is_waited_for else (),
    )


def _ended(entry: CallEntry) -> Row:
    reason = entry.reason or EndReason.ENDED
    failed = is_failure(reason) and reason is not EndReason.MISSED
    again = Button(Command.CALL_AGAIN, tr("Call again"))
    dismiss = Button(Command.DISMISS, tr("Dismiss"))
    note = (Button(Command.NOTE, tr("Note")),) if entry.call is not None else ()
    # A row that goes by itself need not be dismissed; one that stays is.
    beside, *more = (dismiss, *note) if failed else (*note, dismiss)
    can_redial = bool(entry.peer.number)
    return Row(
        entry,
        Glyph.FAILED if failed else Glyph.ENDED,
        Mood.BAD if failed else Mood.MUTED,
        entry.peer.label,
        ended_text(entry),
        buttons=(*((again,) if can_redial else ()), beside),
        more=tuple(more),
        failed=failed,
    )


def _live(entry: CallEntry, call: Call, view: AccountView, *, several_accounts: bool) -> Row:
    glyph, mood = LOOKS[_shown_state(entry, call)]
    stale = view.freshness is not Freshness.CURRENT
    error = entry.error
    shown, more = _side_actions(call)
    return Row(
        entry,
        glyph,
        Mood.MUTED if stale else mood,
        entry.peer.label,
        stale_words(entry, call) if stale else live_words(entry, call, view.account),
        chips=_chips(call, several_accounts=several_accounts),
        timer=None if stale else _timer(entry, call, view),
        timer_mood=Mood.WARNING if call.state is CallState.HELD else None,
        trouble="" if error is None else error.what_happened,
        buttons=_made(shown, entry, view),
        more=_more(more, entry, view),
        end=_button(Action.HANG_UP, entry, view, end_text(call)),
        stale=stale,
    )


def _shown_state(entry: CallEntry, call: Call) -> CallState:
    """No phone of one's own rings for a conference: it is the other side that is called."""
    invited = entry.choice is not None and entry.choice.kind is CallKind.CONFERENCE
    return CallState.RINGING_PEER if invited and call.state in _SETTING_UP else call.state


def _chips(call: Call, *, several_accounts: bool) -> tuple[tuple[str, Mood], ...]:
    chips: list[tuple[str, Mood]] = []
    if call.recording:
        chips.append((tr("● Recording"), Mood.BAD))
    if call.parked:
        chips.append((tr("Parked {slot}", slot=call.parked_slot).strip(), Mood.WARNING))
    if call.state is CallState.DIALLED:
        chips.append((tr("time since pick-up"), Mood.MUTED))
    if call.via:
        chips.append((tr("via {extension}", extension=call.via), Mood.MUTED))
    if several_accounts:
        chips.append((call.account, Mood.MUTED))
    return tuple(chips)


def _timer(entry: CallEntry, call: Call, view: AccountView) -> Timer | None:
    ringing = _shown_state(entry, call) is CallState.RINGING_OWN
    if ringing and entry.pick_up_by is not None:
        return Timer(until=entry.pick_up_by, total_s=entry.wait_for_pickup_s)
    if call.state in _SETTING_UP and not view.account.traits.lists_calls:
        # A time that runs would look like a call (reference/call-control.md §7.3).
        return None
    in_state = {CallState.HELD: call.on_hold, CallState.PARKED: call.parked}.get(call.state)
    began = in_state or call.answered or call.picked_up or call.started
    return None if began is None else Timer(since=began.timestamp() - view.clock_offset_s)


def _button(action: Action, entry: CallEntry, view: AccountView, text: str = "") -> Button | None:
    """The action's button, greyed with the reason; ``None`` if the system never offers it."""
    assert entry.call is not None
    allowed = permission(action, entry.call, view.offered)
    if not allowed.offered:
        return None
    stale = view.freshness is not Freshness.CURRENT
    reason = tr("The list of calls is not current") if stale else allowed.reason
    pending = entry.pending is action
    return Button(action, text or action_text(action), reason, pending=pending)


def _side_actions(call: Call) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    """The actions shown as buttons, and those in the *More* menu."""
    if call.joined or call.state in _SETTING_UP:
        return (), ()
    if call.state is CallState.INCOMING:
        return (Action.VOICEMAIL, Action.TRANSFER), ()
    first = {CallState.HELD: Action.RESUME, CallState.PARKED: Action.UNPARK}.get(
        call.state, Action.HOLD
    )
    record = Action.STOP_RECORDING if call.recording else Action.RECORD
    return (first, Action.TRANSFER), (Action.VOICEMAIL, Action.PARK, record)


_SETTING_UP = frozenset({CallState.DIALING, CallState.RINGING_OWN})


def _made(actions: tuple[Action, ...], entry: CallEntry, view: AccountView) -> tuple[Button, ...]:
    return tuple(b for action in actions if (b := _button(action, entry, view)) is not None)


def _more(actions: tuple[Action, ...], entry: CallEntry, view: AccountView) -> tuple[Button, ...]:
    """The menu's entries: the actions, how long to park, and the number."""
    if not actions:
        return ()
    made: list[Button] = []
    for button in _made(actions, entry, view):
        made.append(button)
        if button.does is Action.PARK and button.enabled:
            made.append(Button(Command.PARK_FOR, tr("Park for…"), choices=_parking_times()))
    if entry.peer.number:
        made.append(Button(Command.COPY_NUMBER, tr("Copy number")))
    made.append(Button(Command.NOTE, tr("Note…")))
    if entry.peer.number and not entry.peer.name:
        made.append(Button(Command.ADD_CONTACT, tr("Add to contacts…")))
    return tuple(made)


def _parking_times() -> tuple[Button, ...]:
    return tuple(
        Button(does, trn("{n} minute", "{n} minutes", minutes))
        for does, minutes in PARKING_MIN.items()
    )
