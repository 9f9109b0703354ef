"""Which missed calls are told by a notification: pure, told what happened and when.

The rules:

- A call that rang, and left the list without having been taken, is told a moment later, unless it
  is back by then, or the same person rings again: then that call decides.
- All that have not been looked at are one notification: “3 missed calls”.
- They are forgotten when the window is looked at, when the notification is closed, and those of a
  person as soon as one talks with them.
- What is missed while it is to be quiet is kept, and told with the next one or when the user's
  do not disturb ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.calls import CallState
from clicktodial.model.numbers import same_number
from clicktodial.model.snapshot import EndReason, Phase

if TYPE_CHECKING:
    from clicktodial.model.snapshot import CallEntry, EntryKey, Snapshot

SETTLED_S = 5.0
"""A queue rings a phone, pauses and rings it again; one poll may lack a call."""

_TALKING = frozenset({CallState.CONNECTED, CallState.HELD})


class _Waiting(NamedTuple):
    entry: CallEntry
    due: float


class MissedBook:
    """What is known of the calls that were missed. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._waiting: dict[EntryKey, _Waiting] = {}
        self._settled: dict[EntryKey, CallEntry] = {}
        self._over: set[EntryKey] = set()

    @property
    def calls(self) -> tuple[CallEntry, ...]:
        """The missed calls that nobody has looked at, the oldest first."""
        return tuple(self._settled.values())

    def see(self, snapshot: Snapshot, now: float) -> None:
        """Take the picture."""
        entries = {entry.key: entry for entry in snapshot.entries}
        self._over &= entries.keys()
        for entry in snapshot.live:
            self._forget_other_calls_of(entry)
        for key in list(self._waiting):
            if key in entries and not _is_missed(entries[key]):
                del self._waiting[key]
        for entry in snapshot.entries:
            is_known = entry.key in self._waiting or entry.key in self._over
            if _is_missed(entry) and not is_known:
                self._waiting[entry.key] = _Waiting(entry, now + SETTLED_S)

    def _forget_other_calls_of(self, entry: CallEntry) -> None:
        """The person rings again, is being called, or is being talked to."""
        call, number = entry.call, entry.peer.number
        for key, waiting in list(self._waiting.items()):
            if key != entry.key and _is_same(waiting.entry.peer.number, number):
                self._over.add(key)
                del self._waiting[key]
        if call is not None and call.state in _TALKING:
            for key, missed in list(self._settled.items()):
                if _is_same(missed.peer.number, number):
                    del self._settled[key]

    def next_deadline(self) -> float | None:
        """When ``settle`` has something to do."""
        return min((waiting.due for waiting in self._waiting.values()), default=None)

    def settle(self, now: float) -> bool:
        """Calls that did not come back count from now on; whether there are any."""
        due = [key for key, waiting in self._waiting.items() if waiting.due <= now]
        for key in due:
            self._settled[key] = self._waiting.pop(key).entry
            self._over.add(key)
        return bool(due)

    def forget(self) -> None:
        """All of them are known to the user."""
        self._over |= self._waiting.keys()
        self._waiting.clear()
        self._settled.clear()


def _is_missed(entry: CallEntry) -> bool:
    return entry.phase is Phase.ENDED and entry.reason is EndReason.MISSED


def _is_same(one: str, other: str) -> bool:
    return bool(one) and bool(other) and same_number(one, other)
