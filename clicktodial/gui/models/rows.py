"""What one row of the list of calls says: pure, from an entry to words, shapes and buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.engine.endings import is_failure
from clicktodial.gui.models.endings import ended_text
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, Call, CallState, permission
from clicktodial.model.snapshot import EndReason, Freshness, Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.snapshot import AccountView, CallEntry


class Glyph(StrEnum):
    """The shape that tells a state; the values name the icons."""

    CALL = "glyph-call"
    DIALING = "glyph-dialing"
    RINGING_OWN = "glyph-ringing-own"
    RINGING_PEER = "glyph-ringing-peer"
    INCOMING = "glyph-incoming"
    HOLD = "glyph-hold"
    PARKED = "glyph-parked"
    ENDED = "glyph-ended"
    FAILED = "glyph-failed"
    UNKNOWN = "glyph-unknown"


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


@dataclass(frozen=True, slots=True)
class Button:
    """One button: greyed when ``reason`` says why; ``pending`` when it has been pressed."""

    does: Action | Command
    text: str
    reason: str = ""
    pending: bool = False

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
    def shape(self) -> tuple[object, ...]:
        """Rows of equal shape are equally high."""
        wraps = self.detail if self.failed else ""
        has_buttons = bool(self.buttons or self.end)
        return (bool(self.chips), self.has_countdown, has_buttons, self.trouble, wraps)

    @property
    def has_countdown(self) -> bool:
        """Does a bar run down under the text?"""
        return self.timer is not None and self.timer.until is not None


_LOOKS: Mapping[CallState, tuple[Glyph, Mood]] = {
    CallState.DIALING: (Glyph.DIALING, Mood.ACCENT),
    CallState.RINGING_OWN: (Glyph.RINGING_OWN, Mood.ACCENT),
    CallState.RINGING_PEER: (Glyph.RINGING_PEER, Mood.ACCENT),
    CallState.INCOMING: (Glyph.INCOMING, Mood.ACCENT),
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
        Action.HANG_UP: tr("Hang up"),
    }[action]


def make_row(entry: CallEntry, view: AccountView, *, several_accounts: bool) -> Row:
    """The row for an entry of the account that ``view`` shows."""
    match entry.phase:
        case Phase.PLACING:
            return _placing(entry)
        case Phase.ENDED:
            return _ended(entry)
        case Phase.LIVE:
            assert entry.call is not None
            return _live(entry, entry.call, view, several_accounts=several_accounts)


def _placing(entry: CallEntry) -> Row:
    return Row(
        entry,
        Glyph.DIALING,
        Mood.ACCENT,
        entry.peer.label,
        tr("Asking the phone system to call…"),
    )


def _ended(entry: CallEntry) -> Row:
    reason = entry.reason or EndReason.ENDED
    failed = is_failure(reason) and reason is not EndReason.MISSED
    again = Button(Command.CALL_AGAIN, tr("Call again"))
    dismiss = Button(Command.DISMISS, tr("Dismiss"))
    can_redial = bool(entry.peer.number)
    return Row(
        entry,
        Glyph.FAILED if failed else Glyph.ENDED,
        Mood.BAD if failed else Mood.MUTED,
        entry.peer.label,
        ended_text(entry),
        buttons=(*((again,) if can_redial else ()), dismiss),
        failed=failed,
    )


def _live(entry: CallEntry, call: Call, view: AccountView, *, several_accounts: bool) -> Row:
    glyph, mood = _LOOKS[call.state]
    stale = view.freshness is not Freshness.CURRENT
    error = entry.error
    shown, more = _side_actions(call)
    cancel = tr("Cancel") if call.state in _SETTING_UP else ""
    return Row(
        entry,
        glyph,
        Mood.MUTED if stale else mood,
        entry.peer.label,
        _stale_detail(call) if stale else _detail(entry, call),
        chips=_chips(call, several_accounts=several_accounts),
        timer=None if stale else _timer(entry, call, view),
        timer_mood=Mood.WARNING if call.state is CallState.HELD else None,
        trouble="" if error is None else error.what_happened,
        buttons=_made(shown, entry, view),
        more=_made(more, entry, view),
        end=_button(Action.HANG_UP, entry, view, cancel),
        stale=stale,
    )


def _number_and_company(entry: CallEntry) -> str:
    number = entry.peer.number if entry.peer.name else ""
    return " · ".join(part for part in (number, entry.peer.company) if part)


def _detail(entry: CallEntry, call: Call) -> str:
    known = _number_and_company(entry)
    words = {
        CallState.DIALING: tr("Connecting…"),
        CallState.RINGING_OWN: tr("Your phone is ringing: pick up to call"),
        CallState.RINGING_PEER: tr("Ringing {name}…", name=entry.peer.label),
        CallState.INCOMING: tr("is calling · pick up your phone"),
        CallState.CONNECTED: "" if known else tr("Connected"),
        CallState.HELD: tr("on hold by you") if call.held_by_me else tr("on hold by them"),
        CallState.PARKED: tr("in the parking lot"),
        CallState.UNKNOWN: tr("state not known"),
    }[call.state]
    if call.state in {CallState.CONNECTED, CallState.HELD, CallState.PARKED}:
        return " · ".join(part for part in (known, words) if part)
    return words


def _stale_detail(call: Call) -> str:
    return {
        CallState.CONNECTED: tr("was connected"),
        CallState.HELD: tr("was on hold"),
        CallState.PARKED: tr("was parked"),
        CallState.INCOMING: tr("was calling"),
    }.get(call.state, tr("was being set up"))


def _chips(call: Call, *, several_accounts: bool) -> tuple[tuple[str, Mood], ...]:
    chips: list[tuple[str, Mood]] = []
    if call.recording:
        chips.append((tr("● Recording"), Mood.BAD))
    if call.parked:
        chips.append((tr("Parked {slot}", slot=call.parked_slot).strip(), Mood.WARNING))
    if call.via:
        chips.append((tr("via {extension}", extension=call.via), Mood.MUTED))
    if several_accounts:
        chips.append((call.account, Mood.MUTED))
    return tuple(chips)


def _timer(entry: CallEntry, call: Call, view: AccountView) -> Timer | None:
    if call.state is CallState.RINGING_OWN and entry.pick_up_by is not None:
        return Timer(until=entry.pick_up_by, total_s=entry.wait_for_pickup_s)
    began = {CallState.HELD: call.on_hold, CallState.PARKED: call.parked}.get(
        call.state, call.answered or call.started
    )
    began = began or call.answered or call.started
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
    if call.state in _SETTING_UP:
        return (), ()
    if call.state is CallState.INCOMING:
        return (Action.VOICEMAIL, Action.TRANSFER), ()
    hold = Action.RESUME if call.state is CallState.HELD else Action.HOLD
    return (hold, Action.TRANSFER), (Action.VOICEMAIL,)


_SETTING_UP = frozenset({CallState.DIALING, CallState.RINGING_OWN})


def _made(actions: tuple[Action, ...], entry: CallEntry, view: AccountView) -> tuple[Button, ...]:
    return tuple(b for action in actions if (b := _button(action, entry, view)) is not None)
