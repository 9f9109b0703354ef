"""The one owner of call state: pure and synchronous, told what happened and when.

The PBX is the truth. A listing replaces all calls of its account; what we add (a call being placed,
a pressed button) is a mark with a deadline that the listings decide. Nothing here waits, sends or
reads a clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.engine.deadlines import (
    LISTED_WITHIN_S,
    NONCE_SEARCH_S,
    PENDING_S,
    TROUBLE_STAYS_S,
    Instant,
)
from clicktodial.engine.effects import took_effect
from clicktodial.engine.endings import end_reason, stays_s
from clicktodial.engine.team_board import MemberKey, TeamBoard
from clicktodial.errors import ClickToDialError, NotConfirmedError, OutcomeUnknownError
from clicktodial.model.calls import SUPERVISION, Action, Call, CallId, CallState
from clicktodial.model.dialling import CallKind
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
    from clicktodial.model.capabilities import Capability
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Listing

__all__ = ["MISSED_POLLS", "CallStore", "Instant", "took_effect"]

SEEN_WITHIN_S = PENDING_S + TROUBLE_STAYS_S
"""How long one's own list may lack a call of others that one's own phone was added to."""
MISSED_POLLS = 2
"""So many polls without an answer make a list stale."""

_SETTING_UP = frozenset({CallState.DIALING, CallState.RINGING_OWN})


@dataclass(slots=True)
class _Mark:
    """What we know of an entry beyond what the PBX said."""

    call_id: CallId | None = None
    nonce: str = ""
    accepted_at: float = float("inf")
    """When the PBX took the request; a listing asked for before that proves nothing."""
    deadline: float | None = None
    lost: bool = False
    before: Call | None = None
    """The call as it was when the button was pressed."""


class _Supervision(NamedTuple):
    """How one's own phone is being added to a call of others, and until when one's own list may
    lack it."""

    action: Action
    expected_by: float


class CallStore:
    """Accounts, entries and marks; ``snapshot()`` is the only way out.

    ``team`` is told by the team's watcher; where a method takes ``of``, it means the call of that
    watched extension instead of one's own.
    """

    def __init__(self) -> None:
        self.team = TeamBoard()
        self._views: dict[AccountName, AccountView] = {}
        self._missed: dict[AccountName, int] = {}
        self._listed_from: dict[AccountName, float] = {}
        self._entries: dict[EntryKey, CallEntry] = {}
        self._marks: dict[EntryKey, _Mark] = {}
        self._keys: dict[tuple[AccountName, CallId], EntryKey] = {}
        self._placements: set[EntryKey] = set()
        self._supervised: dict[tuple[AccountName, CallId], _Supervision] = {}
        self._snapshot = Snapshot()
        self._changed = False

    # ---- reading

    def snapshot(self) -> Snapshot:
        """The picture now; the same object as long as nothing has changed."""
        if self._changed or self.team.changed:
            self._changed = False
            self._snapshot = Snapshot(
                self._snapshot.seq + 1,
                tuple(self._views.values()),
                tuple(self._entries.values()),
                self.team.members(),
            )
        return self._snapshot

    def call(self, account: AccountName, call_id: CallId, of: str = "") -> Call | None:
        """The call as last listed, if it is still going on."""
        if of:
            return self.team.call(account, of, call_id)
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

    def is_current(self, account: AccountName, of: str = "") -> bool:
        """Can the list in which a call is to be acted on be believed?"""
        if of:
            member = self.team.member(account, of)
            return member is not None and member.is_current
        view = self._views.get(account)
        return view is not None and view.freshness is Freshness.CURRENT

    def is_signed_in(self, account: AccountName) -> bool:
        """True unless the account waits for a person."""
        view = self._views.get(account)
        return view is not None and view.freshness is not Freshness.SIGNED_OUT

    def next_deadline(self) -> float | None:
        """Monotonic seconds at which ``expire`` has something to do."""
        deadlines = (self.team.next_deadline(), *(mark.deadline for mark in self._marks.values()))
        return min((deadline for deadline in deadlines if deadline is not None), default=None)

    # ---- accounts

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """These are the accounts now; what is known of unchanged ones stays."""
        before = self._views
        self._views = {}
        for account in accounts:
            known = before.get(account.name)
            if known is None or not is_same_but_for_team(known.account, account):
                self._forget(account.name)
                known = AccountView(account, Freshness.CONNECTING, Heartbeat())
            self._views[account.name] = replace(known, account=account)
        for name in before.keys() - self._views.keys():
            self._forget(name)
        self.team.watch((name, view.account.team) for name, view in self._views.items())
        self._changed = True

    def _forget(self, name: AccountName) -> None:
        self.team.forget(name)
        for listed in [one for one in self._supervised if one[0] == name]:
            del self._supervised[listed]
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

    def offered(self, name: AccountName, capabilities: frozenset[Capability]) -> None:
        """What the account turned out to be able to do."""
        if view := self._views.get(name):
            self._set_view(replace(view, offered=capabilities))

    # ---- placing

    def placement_began(
        self,
        *,
        nonce: str,
        account: AccountName,
        peer: Peer,
        choice: DialChoice,
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
                choice=choice,
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
            self._put(replace(entry, pick_up_by=_pick_up_by(entry, now)))

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

    def action_began(
        self, account: AccountName, call_id: CallId, action: Action, of: str = ""
    ) -> None:
        """A button was pressed: pending, not done."""
        if of:
            self.team.action_began(MemberKey(account, of), call_id, action)
            return
        key = self._keys.get((account, call_id))
        if key is not None:
            mark = self._marks[key]
            mark.accepted_at, mark.deadline = float("inf"), None
            mark.before = self._entries[key].call
            self._put(replace(self._entries[key], pending=action, error=None))

    def action_accepted(
        self,
        account: AccountName,
        call_id: CallId,
        action: Action,
        now: Instant,
        *,
        target: str = "",
        of: str = "",
    ) -> None:
        """The PBX took it. Listings asked for from now on decide, until the deadline."""
        if of:
            self.team.action_accepted(MemberKey(account, of), call_id, action, now)
            self._supervise(account, call_id, action, now)
            return
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
        *,
        of: str = "",
    ) -> None:
        """The PBX refused, or was not reached: the call is as it was."""
        if of:
            self.team.action_failed(MemberKey(account, of), call_id, action, error, now)
            return
        key = self._pending_key(account, call_id, action)
        if key is not None:
            self._trouble(self._entries[key], error, now)

    def _supervise(
        self, account: AccountName, call_id: CallId, action: Action, now: Instant
    ) -> None:
        """One's own phone is being added to a call of others; its row is to say how."""
        if action not in SUPERVISION:
            return
        self._supervised[account, call_id] = _Supervision(action, now.monotonic + SEEN_WITHIN_S)
        key = self._keys.get((account, call_id))
        if key is not None and (call := self._entries[key].call) and call.joined:
            self._put(replace(self._entries[key], joined_as=action))

    def _joined_as(self, call: Call) -> Action | None:
        known = self._supervised.get((call.account, call.id))
        return known.action if known is not None and call.joined else None

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
        self._settle_joining(name, asked_at)

    def unchanged(self, name: AccountName, asked_at: Instant, now: Instant) -> None:
        """The same list came again: it is fresh, and may confirm what was pressed meanwhile."""
        view = self._views.get(name)
        if view is None:
            return
        self._listed_from[name] = asked_at.monotonic
        view.heartbeat.listed_at = now.monotonic
        self._set_view(replace(view, freshness=Freshness.CURRENT, error=None, retry_at=None))
        for entry in [e for e in self._entries.values() if e.account == name and e.pending]:
            assert entry.call is not None
            self._see(entry.call, asked_at)
        self._settle_joining(name, asked_at)

    def _settle_joining(self, name: AccountName, asked_at: Instant) -> None:
        """What was pressed on others' calls to join or take them shows in one's own list."""
        own = {call_id for account, call_id in self._keys if account == name}
        self.team.joined(name, own, asked_at)
        for key, known in list(self._supervised.items()):
            is_over = asked_at.monotonic > known.expected_by
            if key[0] == name and key[1] not in own and is_over:
                del self._supervised[key]

    def _see(self, call: Call, asked_at: Instant) -> None:
        if (call.account, call.id) in self._supervised:
            # However this system shows one who was added: to hang up must never end it for others.
            call = replace(call, joined=True)
        key = self._key_of(call)
        entry, mark = self._entries.get(key), self._marks.setdefault(key, _Mark())
        self._keys[call.account, call.id] = key
        if entry is None:
            joined_as = self._joined_as(call)
            entry = CallEntry(key, call.account, Phase.LIVE, call.peer, call, joined_as=joined_as)
            self._put(entry)
            return
        if entry.phase is not Phase.LIVE:
            entry = self._arrived(entry, call, mark, asked_at)
        elif entry.pending and asked_at.monotonic >= mark.accepted_at:
            entry = self._decided(entry, call, mark)
        if entry.call != call or entry is not self._entries[key]:
            joined_as = self._joined_as(call)
            self._put(replace(entry, call=call, peer=call.peer, joined_as=joined_as))

    def _arrived(self, entry: CallEntry, call: Call, mark: _Mark, asked_at: Instant) -> CallEntry:
        """A placement's call is in the list (even one already given up for lost)."""
        mark.call_id, mark.deadline, mark.lost = call.id, None, False
        by = entry.pick_up_by or _pick_up_by(entry, asked_at)
        return replace(entry, phase=Phase.LIVE, pick_up_by=by, reason=None, error=None)

    @staticmethod
    def _decided(entry: CallEntry, call: Call, mark: _Mark) -> CallEntry:
        assert entry.pending is not None
        if not took_effect(entry.pending, mark.before or call, call):
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
        self.team.not_current()
        for view in list(self._views.values()):
            if view.freshness is Freshness.CURRENT:
                self._set_view(replace(view, freshness=Freshness.STALE))

    def expire(self, now: Instant) -> None:
        """Let deadlines take effect: ended rows leave, unconfirmed marks are settled."""
        self.team.expire(now)
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


def is_same_but_for_team(one: Account, other: Account) -> bool:
    """Whom an account watches changes nothing about its own calls."""
    return replace(one, team=()) == replace(other, team=())


def _pick_up_by(entry: CallEntry, now: Instant) -> float | None:
    """When the PBX gives up ringing one's own phone; a conference calls no phone of one's own."""
    if entry.choice is not None and entry.choice.kind is CallKind.CONFERENCE:
        return None
    return now.monotonic + entry.wait_for_pickup_s
