"""What the row of a colleague says: pure, from a watched extension to words, marks and buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.gui.models.presence import Mark, presence_mark, presence_word
from clicktodial.gui.models.rows import LOOKS, Button, Glyph, Mood, Timer, action_text
from clicktodial.i18n import joined, tr
from clicktodial.model.calls import JOINING, Action, Call, CallState, permission
from clicktodial.model.numbers import display, same_number
from clicktodial.model.presence import PresenceStatus
from clicktodial.model.snapshot import Freshness

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName
    from clicktodial.model.snapshot import AccountView, Snapshot, TeamCall, TeamMember


class MemberKey(NamedTuple):
    """Which watched extension of which account."""

    account: AccountName
    extension: str


class TeamPress(NamedTuple):
    """What is to be done to a colleague's call. ``private``: whisper without hearing it."""

    action: Action
    private: bool = False


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call of a colleague. ``whom`` completes the names of its buttons."""

    call: TeamCall
    glyph: Glyph
    mood: Mood
    text: str
    whom: str
    timer: Timer | None = None
    buttons: tuple[Button, ...] = ()
    more: tuple[tuple[TeamPress, Button], ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class TeamRow:
    """Everything the row of a colleague shows."""

    member: TeamMember
    title: str
    detail: str
    mark: Mark
    lines: tuple[CallLine, ...] = ()
    trouble: str = ""

    @property
    def key(self) -> MemberKey:
        """The same as long as the extension is watched."""
        return MemberKey(self.member.account, self.member.extension)

    @property
    def shape(self) -> tuple[object, ...]:
        """Rows of equal shape are equally high."""
        return (
            self.trouble,
            *((bool(line.buttons or line.more), line.trouble) for line in self.lines),
        )

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join((self.detail, *(line.text for line in self.lines)))


def team_rows(snapshot: Snapshot, before: dict[MemberKey, TeamRow]) -> tuple[TeamRow, ...]:
    """A row for each member; one that has not changed is the same object as ``before``."""
    views = {view.account.name: view for view in snapshot.accounts}
    several = sum(bool(view.account.team) for view in snapshot.accounts) > 1
    return tuple(
        _kept(make_team_row(member, views[member.account], several_accounts=several), before)
        for member in snapshot.team
        if member.account in views
    )


def _kept(row: TeamRow, before: dict[MemberKey, TeamRow]) -> TeamRow:
    known = before.get(row.key)
    return known if known == row else row


def make_team_row(member: TeamMember, view: AccountView, *, several_accounts: bool) -> TeamRow:
    """The row for a watched extension of the account that ``view`` shows."""
    stale = _is_stale(member, view)
    status = PresenceStatus.UNKNOWN if stale else _status(member)
    word = tr("not current") if stale and member.calls else presence_word(status)
    extension = member.extension if member.name else ""
    account = member.account if several_accounts else ""
    return TeamRow(
        member,
        member.name or display(member.extension),
        joined(extension, word, account),
        presence_mark(status),
        tuple(_line(call, member, view, stale=stale) for call in member.calls),
        _trouble(member, view),
    )


def _trouble(member: TeamMember, view: AccountView) -> str:
    """Why this colleague is not known; what is wrong with the whole account is said once above."""
    if member.error is None or view.freshness is not Freshness.CURRENT:
        return ""
    return member.error.what_happened


def _is_stale(member: TeamMember, view: AccountView) -> bool:
    return not member.is_current or view.freshness is not Freshness.CURRENT


def _status(member: TeamMember) -> PresenceStatus:
    """The presence; where the PBX does not tell, the calls tell it in part."""
    if member.presence not in {None, PresenceStatus.UNKNOWN} or not member.calls:
        return member.presence or PresenceStatus.UNKNOWN
    rings = all(call.call.state is CallState.INCOMING for call in member.calls)
    return PresenceStatus.RINGING if rings else PresenceStatus.BUSY


def _line(call: TeamCall, member: TeamMember, view: AccountView, *, stale: bool) -> CallLine:
    glyph, mood = LOOKS[call.call.state]
    name = member.name or display(member.extension)
    return CallLine(
        call,
        glyph,
        Mood.MUTED if stale else mood,
        _stale_words(call.call) if stale else _words(call.call),
        tr("{name} with {other}", name=name, other=call.call.peer.label),
        None if stale else _timer(call.call, view),
        _buttons(call, view, stale=stale),
        _more(call, view, stale=stale),
        "" if call.error is None else call.error.what_happened,
    )


def _words(call: Call) -> str:
    other = call.peer.label
    return {
        CallState.DIALING: tr("is about to call {other}", other=other),
        CallState.RINGING_OWN: tr("is about to call {other}", other=other),
        CallState.RINGING_PEER: tr("is calling {other}", other=other),
        CallState.INCOMING: tr("{other} is calling", other=other),
        CallState.CONNECTED: tr("with {other}", other=other),
        CallState.HELD: tr("with {other}, on hold", other=other),
        CallState.PARKED: tr("with {other}, parked", other=other),
        CallState.UNKNOWN: tr("with {other}, state not known", other=other),
    }[call.state]


def _stale_words(call: Call) -> str:
    return tr("was in a call with {other}", other=call.peer.label)


def _timer(call: Call, view: AccountView) -> Timer | None:
    began = {CallState.HELD: call.on_hold, CallState.PARKED: call.parked}.get(call.state)
    began = began or call.answered or call.started
    return None if began is None else Timer(since=began.timestamp() - view.clock_offset_s)


def _button(
    action: Action, call: TeamCall, view: AccountView, text: str = "", *, stale: bool
) -> Button | None:
    """The action's button, greyed with the reason; ``None`` if the system never offers it."""
    allowed = permission(action, call.call, view.offered)
    if not allowed.offered:
        return None
    reason = tr("This colleague's calls are not known right now") if stale else allowed.reason
    if action in JOINING and not reason and _is_in(call.call, view):
        reason = tr("Your phone is in this call already, or rings to join it")
    pending = call.pending is action
    if call.pending is not None and not pending and not reason:
        reason = tr("Another action is still under way")
    return Button(action, text or action_text(action), reason, pending=pending)


def _is_in(call: Call, view: AccountView) -> bool:
    """Is a phone of one's own a party of the colleague's call?"""
    own = view.account.extensions
    return any(same_number(leg.extension, phone) for leg in call.legs for phone in own)


def _buttons(call: TeamCall, view: AccountView, *, stale: bool) -> tuple[Button, ...]:
    """*Pick up* while it rings, *Listen in* from then on."""
    rings = call.call.state is CallState.INCOMING
    action = Action.PICK_UP if rings else Action.MONITOR
    button = _button(action, call, view, stale=stale)
    return () if button is None else (button,)


def _more(
    call: TeamCall, view: AccountView, *, stale: bool
) -> tuple[tuple[TeamPress, Button], ...]:
    """What stands in the menu."""
    entries = (
        (TeamPress(Action.WHISPER), tr("Whisper, and hear the call")),
        (TeamPress(Action.WHISPER, private=True), tr("Whisper, without hearing the call")),
        (TeamPress(Action.BARGE_IN), ""),
        (TeamPress(Action.HANG_UP), tr("Hang up…")),
    )
    made = (
        (press, _button(press.action, call, view, text, stale=stale)) for press, text in entries
    )
    return tuple((press, button) for press, button in made if button is not None)
