"""What the notifications say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.i18n import joined, tr, trn
from clicktodial.model.calls import Action, Direction, permission
from clicktodial.model.history import Outcome
from clicktodial.model.notification import (
    NoticeButton,
    NoticeKind,
    Notification,
    body_of,
    one_line,
)
from clicktodial.model.numbers import display, is_dialable, same_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from clicktodial.engine.incoming.ringing import Ringing
    from clicktodial.model.calls import Call, Peer
    from clicktodial.model.history import PastCall
    from clicktodial.model.snapshot import CallEntry

OPEN, CALL_BACK, WORKS = "open", "call-back", "works"
MOST_NAMED = 3
"""So many missed callers are named; the others are counted."""


def incoming_notice(
    ringing: Ringing, *, names_account: bool, now: datetime, zone: tzinfo | None = None
) -> Notification:
    """Who calls, for which of one's numbers, and what can be done. ``zone``: the computer's own
    when ``None``."""
    entry, call = ringing.entry, ringing.entry.call
    assert call is not None
    buttons = action_buttons(ringing)
    return Notification(
        NoticeKind.INCOMING,
        tr("{name} is calling", name=_who(entry.peer)),
        body_of(
            (
                _known_of(entry.peer),
                _reached(call, entry.account if names_account else ""),
                past_words(ringing.past, now, zone),
                _what_now(entry),
            )
        ),
        (*buttons, NoticeButton(OPEN, tr("Open"))),
        tr("For everything else, open Click-to-Dial.") if buttons else "",
        stays=True,
        is_urgent=ringing.is_urgent,
    )


def action_buttons(ringing: Ringing) -> tuple[NoticeButton, ...]:
    """What the phone system can do with this call while it rings. It cannot answer it: that is
    done by hand, at the phone."""
    entry, call = ringing.entry, ringing.entry.call
    if call is None or entry.pending is not None:
        return ()
    labels = {
        Action.VOICEMAIL: tr("To voicemail"),
        Action.TRANSFER: tr("Transfer…"),
        Action.HANG_UP: tr("Hang up"),
    }
    offered = ringing.view.offered
    return tuple(
        NoticeButton(action.value, label)
        for action, label in labels.items()
        if permission(action, call, offered).possible
    )


def _what_now(entry: CallEntry) -> str:
    words = {
        Action.VOICEMAIL: tr("Sending the call to voicemail…"),
        Action.TRANSFER: tr("Transferring the call…"),
        Action.HANG_UP: tr("Hanging up…"),
    }
    if entry.pending in words:
        return words[entry.pending]
    if entry.error is not None:
        return one_line(entry.error.title)
    return tr("Pick up your phone to answer.")


def _who(peer: Peer) -> str:
    return one_line(peer.name) or _number(peer) or tr("Unknown number")


def _number(peer: Peer) -> str:
    return one_line(display(peer.number))


def _known_of(peer: Peer) -> str:
    number = _number(peer) if one_line(peer.name) else ""
    return joined(one_line(peer.company), number)


def _reached(call: Call, account: str) -> str:
    extension, via = one_line(call.extension), one_line(call.via)
    if not extension:
        return account
    is_direct = not via or same_number(via, extension)
    words = (
        tr("To your extension {extension}", extension=extension)
        if is_direct
        else tr("To your extension {extension}, via {via}", extension=extension, via=via)
    )
    return joined(words, account)


# ---- the last contact


def past_words(past: PastCall | None, now: datetime, zone: tzinfo | None = None) -> str:
    """When one last had to do with this person, and how it went."""
    if past is None:
        return ""
    when, how = _when(past.began, now, zone), _how(past)
    if how:
        return tr("Last call: {when}, {how}", when=when, how=how)
    return tr("Last call: {when}", when=when)


def _when(then: datetime, now: datetime, zone: tzinfo | None) -> str:
    local, today = then.astimezone(zone), now.astimezone(zone).date()
    time, days = f"{local:%H:%M}", (today - local.date()).days
    if days <= 0:
        return tr("today {time}", time=time)
    if days == 1:
        return tr("yesterday {time}", time=time)
    if days < 14:
        return trn("{n} day ago", "{n} days ago", days)
    if days < 60:
        return trn("{n} week ago", "{n} weeks ago", days // 7)
    return trn("{n} month ago", "{n} months ago", days // 30)


def _how(past: PastCall) -> str:
    was_outgoing = past.direction is Direction.OUTGOING
    return {
        Outcome.MISSED: tr("missed"),
        Outcome.ANSWERED: tr("you called") if was_outgoing else tr("answered"),
        Outcome.TO_VOICEMAIL: tr("sent to voicemail"),
        Outcome.TRANSFERRED: tr("transferred"),
        Outcome.CANCELLED: tr("not reached"),
        Outcome.OWN_LEG_FAILED: tr("not reached"),
        Outcome.PEER_LEG_FAILED: tr("not reached"),
    }.get(past.outcome, "")


# ---- missed calls


def missed_notice(missed: Sequence[CallEntry]) -> Notification:
    """One or several missed calls, at least one."""
    newest = missed[-1]
    is_one_caller = all(_is_same_caller(entry.peer, newest.peer) for entry in missed)
    title, body = trn("{n} missed call", "{n} missed calls", len(missed)), _callers(missed)
    if is_one_caller:
        title = (
            tr("Missed call from {name}", name=_who(newest.peer))
            if len(missed) == 1
            else tr("{n} missed calls from {name}", n=len(missed), name=_who(newest.peer))
        )
        body = _known_of(newest.peer)
    can_call = is_one_caller and is_dialable(newest.peer.number)
    call_back = (NoticeButton(CALL_BACK, tr("Call back")),) if can_call else ()
    return Notification(
        NoticeKind.MISSED, title, body, (*call_back, NoticeButton(OPEN, tr("Open")))
    )


def _is_same_caller(one: Peer, other: Peer) -> bool:
    return bool(one.number) and same_number(one.number, other.number)


def _callers(missed: Sequence[CallEntry]) -> str:
    names = list(dict.fromkeys(_who(entry.peer) for entry in reversed(missed)))
    named, others = names[:MOST_NAMED], len(names) - MOST_NAMED
    more = trn("and {n} other", "and {n} others", others) if others > 0 else ""
    return body_of((*named, more))


# ---- trying it


def trial_notice() -> Notification:
    """What *Test* shows."""
    return Notification(
        NoticeKind.TRIAL,
        tr("Click-to-Dial can tell you of calls"),
        tr("This is a test. A call that rings is shown here, with buttons for what can be done."),
        (NoticeButton(WORKS, tr("It works")),),
        tr("This desktop shows no buttons: what can be done with a call is done in the window."),
    )
