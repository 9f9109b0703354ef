"""The one owner of call state: pure and synchronous, told what happened and when.

The PBX is the truth. A listing replaces all calls of its account; what we add (a call being placed,
a pressed button) is a mark with a deadline that the listings decide. Nothing here waits, sends or
reads a clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.engine.endings import end_reason, stays_s
from clicktodial.errors import ClickToDialError, NotConfirmedError, OutcomeUnknownError
from clicktodial.model.calls import Action, Call, CallId, CallState
from clicktodial.model.numbers import same_number
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EndReason,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clicktodial.model.calls import AccountName, Peer
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Listing

PENDING_S = 6.0
"""How long a pressed button may stay pending after the PBX took it."""
LISTED_WITHIN_S = 4.0
"""How long the list may lack a call whose creation the PBX has confirmed."""
NONCE_SEARCH_S = 10.0
"""How long a call whose answer was lost is looked for in the list, by its nonce."""
TROUBLE_STAYS_S = 12.0
"""How long a row shows why an action failed."""
MISSED_POLLS = 2
"""So many polls without an answer make a list stale."""

_SETTING_UP = frozenset({CallState.DIALING, CallState.RINGING_OWN})


class Instant(NamedTuple):
    """A moment: ``monotonic`` for deadlines, ``wall`` (POSIX seconds) against the PBX's dates."""

    monotonic: float
    wall: float


@dataclass(slots=True)
class _Mark:
    """What we know of an entry beyond what the PBX said."""

    call_id: CallId | None = None
    nonce: str = ""
    accepted_at: float = float("inf")
    """When the PBX took the request; a listing asked for before that proves nothing."""
    deadline: float | None = None
    lost: bool = False


class CallStore:
    """Accounts, entries and marks; ``snapshot()`` is the only way out."""

    def __init__(self) -> None:
        self._views: dict[AccountName, AccountView] = {}
        self._missed: dict[AccountName, int] = {}
        self._listed_from: dict[AccountName, float] = {}
        self._entries: dict[EntryKey, CallEntry] = {}
        self._marks: dict[EntryKey, _Mark] = {}
        self._keys: dict[tuple[AccountName, CallId], EntryKey] = {}
        self._placements: set[EntryKey] = set()
        self._snapshot = Snapshot()
        self._changed = False

    # ---- reading

    def snapshot(self) -> Snapshot:
        """The picture now; the same object as long as nothing has changed."""
        if self._changed:
            self._changed = False
            self._snapshot = Snapshot(
                self._snapshot.seq + 1,
                tuple(self._views.values()),
                tuple(self._entries.values()),
            )
        return self._snapshot

    def call(self, account: AccountName, call_id: CallId) -> Call | None:
        """The call as last listed, if it is still going on."""
        key = self._keys.get((account, call_id))
        return self._entries[key].call if key else None

    def is_setting_up(self, account: AccountName, number: str) -> bool:
        """True while a call to ``number`` is being placed: a second press places no other."""
        return any(
            entry.account == account
            and same_number(entry.peer.number, number)
            and (
                entry.phase is Phase.PLACING
                or (entry.call is not None and entry.call.state in _SETTING_UP)
            )
            for entry in self._entries.values()
            if entry.phase is not Phase.ENDED
        )

    def is_busy(self, account: AccountName) -> bool:
        """True while something of this account is worth watching closely."""
        return any(
            entry.account == account and entry.phase is not Phase.ENDED
            for entry in self._entries.values()
        )

    def is_signed_in(self, account: AccountName) -> bool:
        """True unless the account waits for a person."""
        view = self._views.get(account)
        return view is not None and view.freshness is not Freshness.SIGNED_OUT

    def next_deadline(self) -> float | None:
        """Monotonic seconds at which ``expire`` has something to do."""
        return min(
            (mark.deadline for mark in self._marks.values() if mark.deadline is not None),
            default=None,
        )

    # ---- accounts

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """These are the accounts now; what is known of unchanged ones stays."""
        before = self._views
        self._views = {}
        for account in accounts:
            known = before.get(account.name)
            if known is None or known.account != account:
                self._forget(account.name)
                known = AccountView(account, Freshness.CONNECTING, Heartbeat())
            self._views[account.name] = known
        for name in before.keys() - self._views.keys():
            self._forget(name)
        self._changed = True

    def _forget(self, name: AccountName) -> None:
        for key in [k for k, entry in self._entries.items() if entry.account == name]:
            self._drop(key)
        self._missed.pop(name, None)
        self._listed_from.pop(name, None)

    def _set_view(self, view: AccountView) -> None:
        if self._views.get(view.account.name) != view:
            self._views[view.account.name] = view
            self._changed = True

    def connecting(self, name: AccountName) -> None:
        """The account starts anew: nothing listed before can be believed."""
        if view := self._views.get(name):
            self._forget(name)
            self._set_view(AccountView(view.account, Freshness.CONNECTING, Heartbeat()))

    def signed_out(self, name: AccountName, error: ClickToDialError) -> None:
        """Only a person can go on. The calls are no longer known, so none is shown."""
        if view := self._views.get(name):
            self._forget(name)
            self._set_view(AccountView(view.account, Freshness.SIGNED_OUT, Heartbeat(), error))

    def offered(self, name: AccountName, actions: frozenset[Action]) -> None:
        """What the system turned out to offer."""
        if view := self._views.get(name):
            self._set_view(replace(view, offered=actions))

    # ---- placing

    def placement_began(
        self,
        *,
        nonce: str,
        account: AccountName,
        peer: Peer,
        source: str,
        wait_for_pickup_s: float,
    ) -> EntryKey:
        """A create request is on its way; returns the new entry's key."""
        key = EntryKey(f"n:{nonce}")
        self._marks[key] = _Mark(nonce=nonce)
        self._placements.add(key)
        self._put(
            CallEntry(
                key,
                account,
                Phase.PLACING,
                peer,
                source=source,
                wait_for_pickup_s=wait_for_pickup_s,
            )
        )
        return key

    def placement_accepted(self, key: EntryKey, call_id: CallId | None, now: Instant) -> None:
        """The PBX took the request, and perhaps named the call. The list will show it."""
        entry = self._still_placing(key)
        if entry is not None:
            mark = self._marks[key]
            mark.call_id, mark.accepted_at = call_id, now.monotonic
            mark.deadline = now.monotonic + LISTED_WITHIN_S
            self._put(replace(entry, pick_up_by=now.monotonic + entry.wait_for_pickup_s))

    def placement_lost(self, key: EntryKey, now: Instant) -> None:
        """No answer came: the call may exist. It is looked for by its nonce, never sent again."""
        if self._still_placing(key) is not None:
            mark = self._marks[key]
            mark.lost, mark.deadline = True, now.monotonic + NONCE_SEARCH_S

    def placement_failed(self, key: EntryKey, error: ClickToDialError, now: Instant) -> None:
        """No call was placed; ``error`` says why."""
        entry = self._still_placing(key)
        if entry is not None:
            self._end(entry, EndReason.REFUSED, now, error=error)

    def _still_placing(self, key: EntryKey) -> CallEntry | None:
        """The entry, unless the list has named its call already: then the list decides."""
        entry = self._entries.get(key)
        return entry if entry is not None and entry.phase is Phase.PLACING else None

    # ---- actions

    def action_began(self, account: AccountName, call_id: CallId, action: Action) -> None:
        """A button was pressed: pending, not done."""
        key = self._keys.get((account, call_id))
        if key is not None:
            mark = self._marks[key]
            mark.accepted_at, mark.deadline = float("inf"), None
            self._put(replace(self._entries[key], pending=action, error=None))

    def action_accepted(
        self,
        account: AccountName,
        call_id: CallId,
        action: Action,
        now: Instant,
        target: str = "",
    ) -> None:
        """The PBX took it. Listings asked for from now on decide, until the deadline."""
        key = self._pending_key(account, call_id, action)
        if key is not None:
            mark = self._marks[key]
            mark.accepted_at, mark.deadline = now.monotonic, now.monotonic + PENDING_S
            self._put(replace(self._entries[key], target=target))

    def action_failed(
        self,
        account: AccountName,
        call_id: CallId,
        action: Action,
        error: ClickToDialError,
        now: Instant,
    ) -> None:
        """The PBX refused, or was not reached: the call is as it was."""
        key = self._pending_key(account, call_id, action)
        if key is not None:
            self._trouble(self._entries[key], error, now)

    def _pending_key(
        self, account: AccountName, call_id: CallId, action: Action
    ) -> EntryKey | None:
        """The live entry on which ``action`` is (still) the pending one."""
        key = self._keys.get((account, call_id))
        return key if key is not None and self._entries[key].pending is action else None

    def _trouble(self, entry: CallEntry, error: ClickToDialError, now: Instant) -> None:
        mark = self._marks[entry.key]
        mark.accepted_at, mark.deadline = float("inf"), now.monotonic + TROUBLE_STAYS_S
        self._put(replace(entry, pending=None, error=error))

    # ---- listings

    def listed(self, name: AccountName, listing: Listing, asked_at: Instant, now: Instant) -> None:
        """The PBX's answer to a request made at ``asked_at``; an older request's is dropped."""
        view = self._views.get(name)
        if view is None or asked_at.monotonic < self._listed_from.get(name, float("-inf")):
            return
        self._listed_from[name] = asked_at.monotonic
        self._missed[name] = 0
        view.heartbeat.listed_at = now.monotonic
        self._set_view(
            replace(
                view,
                freshness=Freshness.CURRENT,
                error=None,
                retry_at=None,
                clock_offset_s=listing.clock_offset_s,
            )
        )
        present = {call.id for call in listing.calls}
        for call in listing.calls:
            self._see(call, asked_at)
        for (account, call_id), key in list(self._keys.items()):
            if account == name and call_id not in present:
                self._gone(self._entries[key], now)

    def unchanged(self, name: AccountName, asked_at: Instant, now: Instant) -> None:
        """The same list came again: nothing to show, but it is fresh."""
        view = self._views.get(name)
        if view is not None:
            self._listed_from[name] = asked_at.monotonic
            view.heartbeat.listed_at = now.monotonic

    def _see(self, call: Call, asked_at: Instant) -> None:
        key = self._key_of(call)
        entry, mark = self._entries.get(key), self._marks.setdefault(key, _Mark())
        self._keys[call.account, call.id] = key
        if entry is None:
            self._put(CallEntry(key, call.account, Phase.LIVE, call.peer, call))
            return
        if entry.phase is not Phase.LIVE:
            entry = self._arrived(entry, call, mark, asked_at)
        elif entry.pending and asked_at.monotonic >= mark.accepted_at:
            entry = self._decided(entry, call, mark)
        if entry.call != call or entry is not self._entries[key]:
            self._put(replace(entry, call=call, peer=call.peer))

    def _arrived(self, entry: CallEntry, call: Call, mark: _Mark, asked_at: Instant) -> CallEntry:
        """A placement's call is in the list (even one already given up for lost)."""
        mark.call_id, mark.deadline, mark.lost = call.id, None, False
        by = entry.pick_up_by or asked_at.monotonic + entry.wait_for_pickup_s
        return replace(entry, phase=Phase.LIVE, pick_up_by=by, reason=None, error=None)

    @staticmethod
    def _decided(entry: CallEntry, call: Call, mark: _Mark) -> CallEntry:
        assert entry.pending is not None
        if not took_effect(entry.pending, entry.call or call, call):
            return entry
        mark.accepted_at, mark.deadline = float("inf"), None
        return replace(entry, pending=None)

    def _key_of(self, call: Call) -> EntryKey:
        known = self._keys.get((call.account, call.id))
        if known:
            return known
        for key in self._placements:
            entry, mark = self._entries[key], self._marks[key]
            same = mark.call_id == call.id or (mark.nonce and mark.nonce == call.nonce)
            # A nonce may come twice (reference/unifiedapi.md §20.20): the first call keeps it.
            if same and entry.account == call.account and entry.phase is not Phase.LIVE:
                return key
        return EntryKey(f"c:{call.account}/{call.id}")

    def _gone(self, entry: CallEntry, now: Instant) -> None:
        call = entry.call
        assert call is not None
        left = None if entry.pick_up_by is None else entry.pick_up_by - now.monotonic
        self._end(entry, end_reason(call, entry.pending, left), now)

    # ---- failures and time

    def poll_failed(
        self, name: AccountName, error: ClickToDialError, retry_at: float, missed: int = 1
    ) -> None:
        """``missed`` polls got no answer. The list stays as it was, and is stale after two."""
        view = self._views.get(name)
        if view is None:
            return
        self._missed[name] = self._missed.get(name, 0) + missed
        freshness = view.freshness
        if freshness is Freshness.CURRENT and self._missed[name] >= MISSED_POLLS:
            freshness = Freshness.STALE
        self._set_view(replace(view, freshness=freshness, error=error, retry_at=retry_at))

    def gap(self) -> None:
        """The computer slept: every list is old until the next answer."""
        for view in list(self._views.values()):
            if view.freshness is Freshness.CURRENT:
                self._set_view(replace(view, freshness=Freshness.STALE))

    def expire(self, now: Instant) -> None:
        """Let deadlines take effect: ended rows leave, unconfirmed marks are settled."""
        for key, mark in list(self._marks.items()):
            if mark.deadline is not None and mark.deadline <= now.monotonic:
                mark.deadline = None
                self._expired(self._entries[key], mark, now)

    def _expired(self, entry: CallEntry, mark: _Mark, now: Instant) -> None:
        match entry.phase:
            case Phase.ENDED:
                self._drop(entry.key)
            case Phase.PLACING if mark.lost:
                unknown = OutcomeUnknownError(entry.peer.number)
                self._end(entry, EndReason.OUTCOME_UNKNOWN, now, error=unknown)
            case Phase.PLACING if self._listed_from.get(entry.account, 0.0) < mark.accepted_at:
                # No list has come since the PBX took the call: it may well be ringing.
                mark.deadline = now.monotonic + LISTED_WITHIN_S
            case Phase.PLACING:
                self._end(entry, EndReason.NEVER_LISTED, now)
            case Phase.LIVE if entry.pending:
                self._trouble(entry, NotConfirmedError(), now)
            case Phase.LIVE:
                self._put(replace(entry, error=None))

    def dismiss(self, key: EntryKey) -> None:
        """Take an ended row away now."""
        entry = self._entries.get(key)
        if entry is not None and entry.phase is Phase.ENDED:
            self._drop(key)

    # ---- plumbing

    def _put(self, entry: CallEntry) -> None:
        if self._entries.get(entry.key) != entry:
            self._entries[entry.key] = entry
            self._changed = True

    def _end(
        self,
        entry: CallEntry,
        reason: EndReason,
        now: Instant,
        error: ClickToDialError | None = None,
    ) -> None:
        mark = self._marks[entry.key]
        self._unlist(entry)
        stays = stays_s(reason)
        mark.deadline = None if stays is None else now.monotonic + stays
        self._put(
            replace(
                entry,
                phase=Phase.ENDED,
                pending=None,
                reason=reason,
                error=error,
                duration_s=self._duration_s(entry, now),
            )
        )

    def _duration_s(self, entry: CallEntry, now: Instant) -> float | None:
        call, view = entry.call, self._views.get(entry.account)
        if call is None or call.answered is None or view is None:
            return None
        return max(0.0, now.wall + view.clock_offset_s - call.answered.timestamp())

    def _drop(self, key: EntryKey) -> None:
        entry = self._entries.pop(key)
        self._marks.pop(key, None)
        self._placements.discard(key)
        self._unlist(entry)
        self._changed = True

    def _unlist(self, entry: CallEntry) -> None:
        """The entry's call is gone; its id may by now belong to another entry."""
        listed = (entry.account, entry.call.id) if entry.call is not None else None
        if listed is not None and self._keys.get(listed) == entry.key:
            del self._keys[listed]


def took_effect(action: Action, before: Call, after: Call) -> bool:
    """Does the listed call show what the action was for?"""
    match action:
        case Action.HOLD:
            return after.state is CallState.HELD
        case Action.RESUME:
            return after.state is not CallState.HELD
        case Action.TRANSFER | Action.VOICEMAIL:
            return after.peer.number != before.peer.number
        case Action.HANG_UP:
            return False
