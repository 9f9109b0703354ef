"""What a screen reader says of its own accord: each change of a call, once, in a whole sentence.

Whoever sees the window sees a row change; whoever hears it would have to go and look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.engine.endings import is_failure
from clicktodial.gui.models.endings import ended_text
from clicktodial.gui.models.times import duration_text
from clicktodial.i18n import tr
from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import EndReason, Freshness, Phase, Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.model.calls import AccountName, Call
    from clicktodial.model.snapshot import CallEntry, EntryKey

_WITH_DURATION = frozenset({EndReason.ENDED, EndReason.HUNG_UP})


class Announcement(NamedTuple):
    """One sentence. ``is_urgent``: it may interrupt what is being said."""

    text: str
    is_urgent: bool = False


class Announcements:
    """Compares each snapshot with the one before."""

    def __init__(self) -> None:
        self._entries: dict[EntryKey, CallEntry] = {}
        self._freshness: dict[AccountName, Freshness] = {}

    def of(self, snapshot: Snapshot) -> list[Announcement]:
        """What has changed, the urgent first: said last, it would cut the others short."""
        said = [*self._of_accounts(snapshot), *self._of_entries(snapshot)]
        self._entries = {entry.key: entry for entry in snapshot.entries}
        self._freshness = {view.account.name: view.freshness for view in snapshot.accounts}
        return sorted(said, key=lambda one: not one.is_urgent)

    def _of_accounts(self, snapshot: Snapshot) -> Iterator[Announcement]:
        for view in snapshot.accounts:
            name = view.account.name
            before, now = self._freshness.get(name), view.freshness
            if before is Freshness.CURRENT and now is Freshness.STALE:
                text = tr("{account}: the list of calls is not current.", account=name)
                yield Announcement(text, is_urgent=True)
            elif before is Freshness.STALE and now is Freshness.CURRENT:
                yield Announcement(tr("{account}: the list is current again.", account=name))
            elif before not in {None, now} and now is Freshness.SIGNED_OUT:
                yield Announcement(tr("{account}: sign in again.", account=name), is_urgent=True)

    def _of_entries(self, snapshot: Snapshot) -> Iterator[Announcement]:
        for entry in snapshot.entries:
            before = self._entries.get(entry.key)
            if before is entry or not self._is_news(entry, before):
                continue
            yield from _changes(before, entry)

    def _is_news(self, entry: CallEntry, before: CallEntry | None) -> bool:
        """What was going on already when an account was first listed is no change."""
        if before is not None or self._freshness.get(entry.account) is Freshness.CURRENT:
            return True
        return entry.phase is not Phase.LIVE or _state(entry) is CallState.INCOMING


def _changes(before: CallEntry | None, entry: CallEntry) -> Iterator[Announcement]:
    """What is different in one call."""
    if entry.error is not None and entry.phase is not Phase.ENDED:
        if before is None or before.error is not entry.error:
            text = f"{entry.peer.label}: {entry.error.what_happened}"
            yield Announcement(text, is_urgent=True)
        return
    if entry.phase is Phase.ENDED:
        if before is None or before.phase is not Phase.ENDED:
            yield _ended(entry)
        return
    call = entry.call
    if call is None:
        return
    was = before.call if before is not None else None
    if was is None or was.state is not call.state:
        yield from _stands(entry, call, was)
    elif bool(was.recording) is not bool(call.recording):
        words = tr("Recording") if call.recording else tr("No longer recording")
        yield Announcement(f"{entry.peer.label}: {words}")


def _state(entry: CallEntry) -> CallState | None:
    return entry.call.state if entry.call is not None else None


def _stands(entry: CallEntry, call: Call, was: Call | None) -> Iterator[Announcement]:
    """How a call stands from now on."""
    name = entry.peer.label
    if call.state is CallState.INCOMING:
        company = entry.peer.company
        who = tr("{name} of {company}", name=name, company=company) if company else name
        yield Announcement(tr("{name} is calling.", name=who), is_urgent=True)
        return
    connected = tr("Connected with {name}.", name=name)
    if was is not None and was.state in {CallState.HELD, CallState.PARKED}:
        connected = tr("{name} is back.", name=name)
    words = {
        CallState.RINGING_OWN: tr("Your phone is ringing: pick up to call {name}.", name=name),
        CallState.RINGING_PEER: tr("Ringing {name}.", name=name),
        CallState.DIALLED: tr("Picked up, calling {name}.", name=name),
        CallState.CONNECTED: connected,
        CallState.HELD: tr("{name} is on hold.", name=name),
        CallState.PARKED: tr("{name} is parked.", name=name),
    }.get(call.state)
    if words is not None:
        yield Announcement(words)


def _ended(entry: CallEntry) -> Announcement:
    name, reason = entry.peer.label, entry.reason or EndReason.ENDED
    if reason is EndReason.MISSED:
        return Announcement(tr("Missed call: {name}.", name=name))
    if entry.error is not None or is_failure(reason):
        return Announcement(f"{name}: {ended_text(entry)}", is_urgent=True)
    if reason not in _WITH_DURATION or entry.duration_s is None:
        return Announcement(f"{name}: {ended_text(entry)}.")
    duration = duration_text(entry.duration_s)
    return Announcement(
        tr("The call with {name} has ended, {duration}.", name=name, duration=duration)
    )
