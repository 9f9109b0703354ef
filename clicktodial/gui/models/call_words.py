"""What a row says about a call that is being placed or going on, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.i18n import joined, tr
from clicktodial.model.calls import Action, Call, CallState
from clicktodial.model.dialling import CallKind
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import CallEntry

_SETTING_UP = frozenset({CallState.DIALING, CallState.RINGING_OWN})
_STANDING = frozenset({CallState.CONNECTED, CallState.HELD, CallState.PARKED})


def kind_of(entry: CallEntry) -> CallKind:
    """How the call was placed; a call that we did not place is a simple one."""
    return entry.choice.kind if entry.choice is not None else CallKind.SIMPLE


def placing_words(entry: CallEntry, account: Account) -> str:
    """What was asked for; nobody's phone is known to ring yet.

    Where no list will show the call, the system's yes is all that comes: it will ring one's phone.
    """
    if entry.accepted and not account.traits.lists_calls:
        return pick_up_words(entry)
    return {
        CallKind.SIMPLE: tr("Asking the phone system to call…"),
        CallKind.CALLBACK: tr("Asking the phone system to call you back…"),
        CallKind.CONFERENCE: tr("Asking the phone system to invite…"),
    }[kind_of(entry)]


def live_words(entry: CallEntry, call: Call, account: Account) -> str:
    """How the call stands, with the number and the company where there is room for them."""
    if call.joined:
        return _joined_words(entry, call)
    if kind_of(entry) is CallKind.CONFERENCE and call.state in _SETTING_UP | {
        CallState.RINGING_PEER
    }:
        return tr("Inviting {name}…", name=entry.peer.label)
    known = _number_and_company(entry)
    words = {
        CallState.DIALING: tr("Connecting…"),
        CallState.RINGING_OWN: _own_words(entry, account),
        CallState.RINGING_PEER: tr("Ringing {name}…", name=entry.peer.label),
        CallState.DIALLED: tr("Picked up, calling {name}…", name=entry.peer.label),
        CallState.INCOMING: tr("is calling · pick up your phone"),
        CallState.CONNECTED: _connected_words(entry, call, known, account),
        CallState.HELD: _held_words(call, account),
        CallState.PARKED: tr("in the parking lot"),
        CallState.UNKNOWN: tr("state not known"),
    }[call.state]
    if call.state in _STANDING:
        return joined(known, words)
    return words


def pick_up_words(entry: CallEntry) -> str:
    """What is to be done with one's own phone (``reference/call-control.md §7.3``)."""
    name, number = entry.peer.name, display(entry.peer.number)
    if not name:
        return tr("Pick up your phone to call {number}", number=number)
    return tr("Pick up your phone to call {name} ({number})", name=name, number=number)


def _own_words(entry: CallEntry, account: Account) -> str:
    if account.traits.lists_calls:
        return ringing_words(entry.choice, account)
    return pick_up_words(entry)


def _held_words(call: Call, account: Account) -> str:
    if not account.traits.lists_calls:
        return tr("on hold · take it back on your phone")
    return tr("on hold by you") if call.held_by_me else tr("on hold by them")


def ringing_words(choice: DialChoice | None, account: Account) -> str:
    """Which phone of one's own is to be picked up."""
    sources = choice.sources if choice is not None else ()
    if len(sources) > 1:
        return tr("Your phones are ringing: pick one up to call")
    if sources and sources[0] not in account.extensions:
        return tr("{phone} is ringing: pick up to call", phone=display(sources[0]))
    return tr("Your phone is ringing: pick up to call")


def stale_words(entry: CallEntry, call: Call) -> str:
    """How the call stood when it was last heard of."""
    if call.joined:
        return tr("you had joined this call")
    if kind_of(entry) is CallKind.CONFERENCE and call.state not in _STANDING:
        return tr("was being invited")
    return {
        CallState.CONNECTED: tr("was connected"),
        CallState.HELD: tr("was on hold"),
        CallState.DIALLED: tr("was being called"),
        CallState.PARKED: tr("was parked"),
        CallState.INCOMING: tr("was calling"),
    }.get(call.state, tr("was being set up"))


def _connected_words(entry: CallEntry, call: Call, known: str, account: Account) -> str:
    if not account.traits.lists_calls:
        # Unlike most calls on such a system, of this one it is known that both talk.
        return tr("in call")
    if kind_of(entry) is CallKind.CONFERENCE:
        # The conference's own leg is connected before the other side is rung.
        return tr("in the conference") if len(call.legs) > 1 else tr("the conference is open")
    return "" if known else tr("Connected")


def _number_and_company(entry: CallEntry) -> str:
    number = entry.peer.number if entry.peer.name else ""
    return joined(number, entry.peer.company)


def _joined_words(entry: CallEntry, call: Call) -> str:
    if call.state in _SETTING_UP:
        return {
            Action.MONITOR: tr("Your phone is ringing: pick up to listen in…"),
            Action.WHISPER: tr("Your phone is ringing: pick up to whisper…"),
            Action.BARGE_IN: tr("Your phone is ringing: pick up to barge in…"),
        }.get(entry.joined_as or Action.PICK_UP, tr("Your phone is ringing: pick up to join…"))
    return {
        Action.MONITOR: tr("you are listening in"),
        Action.WHISPER: tr("you are whispering"),
        Action.BARGE_IN: tr("you have barged in"),
    }.get(entry.joined_as or Action.PICK_UP, tr("you have joined this call"))


def supervision_words(entry: CallEntry) -> str:
    """What one's own phone does in a call of others, in whole sentences; empty when it does
    nothing there, or not yet."""
    call = entry.call
    if call is None or not call.joined or call.state in _SETTING_UP:
        return ""
    name = entry.peer.label
    return {
        Action.MONITOR: tr("You are listening in on {name}'s call. Nobody hears you.", name=name),
        Action.WHISPER: tr("You are whispering to {name}. Only {name} hears you.", name=name),
        Action.BARGE_IN: tr("You have barged in on {name}'s call. Everybody hears you.", name=name),
    }.get(entry.joined_as or Action.PICK_UP, "")


def stale_supervision_words(entry: CallEntry) -> str:
    """The same, when it is not known whether it is still so."""
    if not supervision_words(entry):
        return ""
    return tr(
        "You had joined {name}'s call. The list of calls is not current: you may still be heard "
        "or hear it.",
        name=entry.peer.label,
    )
