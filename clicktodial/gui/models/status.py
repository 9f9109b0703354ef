"""The footer's line and the tray's state: one word for everything that is going on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.i18n import joined, tr, trn
from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import Freshness, Phase, Watching

if TYPE_CHECKING:
    from clicktodial.model.snapshot import AccountView, Snapshot


class TrayState(StrEnum):
    """The eight states of the tray's icon; the values name the icons."""

    OFFLINE = "tray-offline"
    READY = "tray-ready"
    RINGING = "tray-ringing"
    ON_CALL = "tray-on-call"
    ON_HOLD = "tray-on-hold"
    MISSED = "tray-missed"
    DO_NOT_DISTURB = "tray-do-not-disturb"
    NOT_CURRENT = "tray-not-current"


_RINGING = frozenset({CallState.INCOMING, CallState.RINGING_OWN})
_BADNESS = (Freshness.SIGNED_OUT, Freshness.STALE, Freshness.CONNECTING, Freshness.CURRENT)


def worst_account(snapshot: Snapshot) -> AccountView | None:
    """The account that most needs a person."""
    troubled = sorted(
        snapshot.accounts, key=lambda v: (_BADNESS.index(v.freshness), v.error is None)
    )
    return troubled[0] if troubled else None


def tray_state(snapshot: Snapshot, missed: int, *, is_quiet: bool = False) -> TrayState:
    """What the icon shows: trouble first, then what needs a hand, then what goes on."""
    freshness = {view.freshness for view in snapshot.accounts}
    if Freshness.STALE in freshness:
        return TrayState.NOT_CURRENT
    if Freshness.CURRENT not in freshness:
        return TrayState.OFFLINE
    states = {entry.call.state for entry in snapshot.live if entry.call is not None}
    if states & _RINGING:
        return TrayState.RINGING
    if any(entry.phase is Phase.PLACING for entry in snapshot.entries):
        return TrayState.RINGING
    if states:
        return TrayState.ON_HOLD if states == {CallState.HELD} else TrayState.ON_CALL
    return _idle_state(missed, is_quiet=is_quiet)


def _idle_state(missed: int, *, is_quiet: bool) -> TrayState:
    if is_quiet:
        return TrayState.DO_NOT_DISTURB
    return TrayState.MISSED if missed else TrayState.READY


def tray_text(state: TrayState, snapshot: Snapshot, missed: int, quiet: str = "") -> str:
    """The icon's tooltip: the state in words. ``quiet``: that one is not to be disturbed."""
    missed_words = trn("{n} missed call", "{n} missed calls", missed)
    names = ", ".join(entry.peer.label for entry in snapshot.live[:3])
    words = {
        TrayState.OFFLINE: tr("offline"),
        TrayState.READY: tr("ready"),
        TrayState.RINGING: tr("ringing: {names}", names=names),
        TrayState.ON_CALL: tr("on a call: {names}", names=names),
        TrayState.ON_HOLD: tr("on hold: {names}", names=names),
        TrayState.MISSED: missed_words,
        TrayState.DO_NOT_DISTURB: missed_words if missed else tr("ready"),
        TrayState.NOT_CURRENT: tr("not current"),
    }[state]
    said = joined(words, quiet)
    return tr("Click-to-Dial: {state}", state=said)


def footer_text(snapshot: Snapshot, monotonic: float) -> str:
    """The account and how old its list is."""
    view = worst_account(snapshot)
    if view is None:
        return tr("no account")
    if len(snapshot.accounts) > 1 and view.freshness is Freshness.CURRENT:
        who = trn("{n} account", "{n} accounts", len(snapshot.accounts))
    else:
        who = joined(view.account.name, *view.account.extensions[:1])
    return joined(who, _freshness_text(view, snapshot, monotonic))


def _freshness_text(view: AccountView, snapshot: Snapshot, monotonic: float) -> str:
    if view.freshness is not Freshness.CURRENT or view.watching is not Watching.POLLING:
        return account_word(view)
    if snapshot.live and view.heartbeat.listed_at is not None:
        age = max(0, round(monotonic - view.heartbeat.listed_at))
        old = tr("list is {seconds} s old", seconds=age)
        return joined(watching_word(view.watching), old) if view.account.bridge else old
    return watching_word(view.watching) if view.account.bridge else tr("up to date")


def account_word(view: AccountView) -> str:
    """How an account stands: how its calls are known, or why they are not."""
    match view.freshness:
        case Freshness.SIGNED_OUT:
            return tr("signed out")
        case Freshness.CONNECTING:
            return tr("not connected") if view.error else tr("connecting…")
        case Freshness.STALE:
            return tr("not current")
        case Freshness.CURRENT:
            return watching_word(view.watching)


def watching_word(watching: Watching) -> str:
    """How an account's calls are known, in a word or few."""
    return {
        Watching.LIVE: tr("live"),
        Watching.POLLING: tr("polling"),
        Watching.NOT: tr("no live call status"),
    }[watching]
