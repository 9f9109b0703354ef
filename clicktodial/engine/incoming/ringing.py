"""Which calls ring, and which of them have a notification: pure, told what happened.

The rules:

- One notification for each call of one's own that rings, as long as it rings. A colleague's call
  has none, and neither has a call of a list that is not current: it may be over.
- Whether a call is told is decided once, when it is first seen ringing. If it was to be quiet
  then, it stays untold although the quiet ends while it rings: what the user kept away does not
  pop up a moment later. The window and the tray show it all along. The other way round, all
  notifications go at once when the user asks for quiet.
- A call that already rings when the program starts, or when its list is current again, is told:
  nobody kept it away.
- What the user has closed stays closed, also when the call is missing from one list and comes back
  in the next. A call that was answered and rings once more begins anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import Freshness, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.model.calls import AccountName, Call, CallId
    from clicktodial.model.history import PastCall
    from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey, Snapshot

PREFIX = "call/"


class CallName(NamedTuple):
    """Which call a notification is about; ``text`` is the notification's name."""

    account: AccountName
    call_id: CallId

    @property
    def text(self) -> str:
        """Unlike for any two calls: an account's name has no slash."""
        return f"{PREFIX}{self.account}/{self.call_id}"


@dataclass(frozen=True, slots=True)
class Ringing:
    """A call that rings, or has just stopped to."""

    name: CallName
    entry: CallEntry
    view: AccountView
    is_told: bool | None = None
    """``None``: not decided yet."""
    is_urgent: bool = False
    past: PastCall | None = None
    is_closed: bool = False
    rings: bool = True

    @property
    def is_shown(self) -> bool:
        """Is it to have a notification now?"""
        return self.rings and bool(self.is_told) and not self.is_closed


class RingingBook:
    """What is known of the calls that ring."""

    def __init__(self) -> None:
        self._known: dict[CallName, Ringing] = {}

    def see(self, snapshot: Snapshot) -> tuple[Ringing, ...]:
        """Take the picture; the calls that began to ring, about which is to be decided."""
        entries = {entry.key: entry for entry in snapshot.entries}
        now = {one.name: one for one in _ringing(snapshot)}
        for name, known in list(self._known.items()):
            if name in now:
                found = now[name]
                self._known[name] = replace(known, entry=found.entry, view=found.view, rings=True)
            elif _may_come_back(known, entries):
                self._known[name] = replace(known, rings=False)
            else:
                del self._known[name]
        new = tuple(one for name, one in now.items() if name not in self._known)
        self._known |= {one.name: one for one in new}
        return new

    def decide(
        self, name: CallName, *, is_told: bool, is_urgent: bool, past: PastCall | None
    ) -> None:
        """Whether the call is told, and what is known beside."""
        known = self._known.get(name)
        if known is not None and known.is_told is None:
            self._known[name] = replace(known, is_told=is_told, is_urgent=is_urgent, past=past)

    def hush(self) -> None:
        """The user asks for quiet: no call of now is told any more."""
        self._known = {name: replace(known, is_told=False) for name, known in self._known.items()}

    def close(self, text: str) -> None:
        """The user has put this notification away."""
        for name, known in self._known.items():
            if name.text == text:
                self._known[name] = replace(known, is_closed=True)
                return

    def shown(self) -> tuple[Ringing, ...]:
        """The calls that are to have a notification now, the oldest first."""
        return tuple(known for known in self._known.values() if known.is_shown)


def named(text: str) -> CallName | None:
    """The call that a notification of this name is about, also when it is long gone."""
    from clicktodial.model.calls import AccountName, call_id

    if not text.startswith(PREFIX):
        return None
    account, _, call = text.removeprefix(PREFIX).rpartition("/")
    return CallName(AccountName(account), call_id(call))


def is_ringing(call: Call) -> bool:
    """Does one's own phone ring with this call of another's?"""
    return call.mine and not call.joined and call.state is CallState.INCOMING


def _ringing(snapshot: Snapshot) -> Iterator[Ringing]:
    for entry in snapshot.live:
        view = snapshot.account(entry.account)
        call = entry.call
        if view is None or call is None or view.freshness is not Freshness.CURRENT:
            continue
        if is_ringing(call):
            yield Ringing(CallName(entry.account, call.id), entry, view)


def _may_come_back(known: Ringing, entries: dict[EntryKey, CallEntry]) -> bool:
    """Missing from one list, or in a list that is not current: it may be the same ringing."""
    entry = entries.get(known.entry.key)
    if entry is None or entry.call is None:
        return False
    return entry.phase is Phase.ENDED or is_ringing(entry.call)
