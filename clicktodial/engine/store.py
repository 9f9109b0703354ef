"""The one owner of call state: pure and synchronous, told what happened and when.

The PBX is the truth. A listing replaces all calls of its account; what we add (a call being placed,
a pressed button) is a mark with a deadline that the listings decide. Nothing here waits, sends or
reads a clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.engine.account_board import AccountBoard
from clicktodial.engine.deadlines import (
    LISTED_WITHIN_S,
    NONCE_SEARCH_S,
    PENDING_S,
    PICK_UP_S,
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
    CallEntry,
    EndReason,
    EntryKey,
    Phase,
    Snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clicktodial.model.calls import AccountName, Peer
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Listing

__all__ = ["CallStore", "Instant", "took_effect"]

SEEN_WITHIN_S = PENDING_S + TROUBLE_STAYS_S
"""How long one's own list may lack a call of others that one's own phone was added to."""

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
    too_late: bool = False
    """The PBX said that the call had ended when it was to be hung up."""


class _Supervision(NamedTuple):
    """How one's own phone is being added to a call of others, and until when one's own list may
    lack it."""

    action: Action
    expected_by: float


class CallStore:
    """Accounts, entries and marks; ``snapshot()`` is the only way out.

    ``accounts`` and ``team`` are told their own news; where a method takes ``of``, it means the
    call of that watched extension instead of one's own.
    """

    def __init__(self) -> None:
        self.team = TeamBoard()
        self.accounts = AccountBoard()
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
        if self._changed or self.accounts.changed or self.team.changed:
            self._changed = self.accounts.changed = False
            self._snapshot = Snapshot(
                self._snapshot.seq + 1,
                self.accounts.views(),
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

    def setting_up(self, account: AccountName, number: str) -> Peer | None:
        """Whom a call is being placed to that lets none be placed to ``number``: a second press
        places no other, and some systems place one call at a time only."""
        is_one_at_a_time = not self.accounts.dials_at_once(account)
        return next(
            (
                entry.peer
                for entry in self._entries.values()
                if entry.account == account
                and _is_being_placed(entry)
                and (is_one_at_a_time or same_number(entry.peer.number, number))
            ),
            None,
        )

    def is_busy(self, account: AccountName) -> bool:
        """True while something of this account is worth watching closely."""
        return any(
            entry.account == account and entry.phase is not Phase.ENDED
            for entry in self._entries.values()
        )

    def is_unsettled(self, account: AccountName) -> bool:
        """True while something that was done here waits for the list to show it."""
        return any(
            entry.account == account and (entry.pending is not None or _is_being_placed(entry))
            for entry in self._entries.values()
        )

    def is_current(self, account: AccountName, of: str = "") -> bool:
        """Can the list in which a call is to be acted on be believed?"""
        if of:
            member = self.team.member(account, of)
            return member is not None and member.is_current
        return self.accounts.is_current(account)

    def next_deadline(self) -> float | None:
        """Monotonic seconds at which ``expire`` has something to do."""
        deadlines = (self.team.next_deadline(), *(mark.deadline for mark in self._marks.values()))
        return min((deadline for deadline in deadlines if deadline is not None), default=None)

    # ---- accounts

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """These are the accounts now; what is known of unchanged ones stays."""
        for name in self.accounts.replace_all(accounts):
            self._forget(name)
        views = self.accounts.views()
        self.team.watch((view.account.name, view.account.team) for view in views)

    def _forget(self, name: AccountName) -> None:
        self.team.forget(name)
        for listed in [one for one in self._supervised if one[0] == name]:
            del self._supervised[listed]
        for key in [k for k, entry in self._entries.items() if entry.account == name]:
            self._drop(key)

    def connecting(self, name: AccountName) -> None:
        """The account starts anew: nothing listed before can be believed."""
        self._forget(name)
        self.accounts.begin_anew(name)

    def signed_out(self, name: AccountName, error: ClickToDialError) -> None:
        """Only a person can go on. The calls are no longer known, so none is shown."""
        self._forget(name)
        self.accounts.begin_anew(name, error)

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
        """The PBX took the request, and perhaps named the call. The list will show it, where there
        is one; else the phone is to be picked up within a set time."""
        entry = self._still_placing(key)
        if entry is not None:
            mark, has_list = self._marks[key], self.accounts.has_list(entry.account)
            mark.call_id, mark.accepted_at = call_id, now.monotonic
            mark.deadline = now.monotonic + (LISTED_WITHIN_S if has_list else PICK_UP_S)
            self._put(replace(entry, accepted=True, pick_up_by=self._pick_up_by(entry, now)))

    def placement_lost(self, key: EntryKey, now: Instant) -> None:
        """No answer came: the call may exist. It is looked for by its nonce, never sent again."""
        entry = self._still_placing(key)
        if entry is not None:
            mark = self._marks[key]
            search_s = 0.0 if self.accounts.nobody_tells(entry.account) else NONCE_SEARCH_S
            mark.lost, mark.deadline = True, now.monotonic + search_s

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
        too_late: bool = False,
    ) -> None:
        """The PBX took it. Listings asked for from now on decide, until the deadline.

        ``too_late``: the call that was to be hung up had ended already."""
        if of:
            self.team.action_accepted(MemberKey(account, of), call_id, action, now)
            self._supervise(account, call_id, action, now)
            return
        key = self._pending_key(account, call_id, action)
        if key is not None:
            mark = self._marks[key]
            mark.accepted_at, mark.deadline = now.monotonic, now.monotonic + PENDING_S
            mark.too_late = too_late
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
        is_old = asked_at.monotonic < self.accounts.listed_from(name)
        if self.accounts.get(name) is None or is_old:
            return
        self.accounts.believed(name, asked_at, now, listing.clock_offset_s)
        present = {call.id for call in listing.calls}
        for call in (*listing.passed, *listing.calls):
            self._see(call, asked_at)
        for (account, call_id), key in list(self._keys.items()):
            if account == name and call_id not in present:
                if listing.forgets:
                    self._drop(key)
                else:
                    self._gone(self._entries[key], now)
        self._settle_joining(name, asked_at)

    def unchanged(self, name: AccountName, asked_at: Instant, now: Instant) -> None:
        """The same list came again: it is fresh, and may confirm what was pressed meanwhile."""
        if self.accounts.get(name) is None:
            return
        self.accounts.believed(name, asked_at, now)
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

    def _pick_up_by(self, entry: CallEntry, now: Instant) -> float | None:
        """When the PBX gives up ringing one's own phone; a conference calls no phone of one's own,
        and where there is no list the PBX has a time of its own."""
        is_conference = entry.choice is not None and entry.choice.kind is CallKind.CONFERENCE
        if is_conference or not self.accounts.has_list(entry.account):
            return None
        return now.monotonic + entry.wait_for_pickup_s

    def _arrived(self, entry: CallEntry, call: Call, mark: _Mark, asked_at: Instant) -> CallEntry:
        """A placement's call is in the list (even one already given up for lost)."""
        mark.call_id, mark.deadline, mark.lost = call.id, None, False
        by = entry.pick_up_by or self._pick_up_by(entry, asked_at)
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
        reason = end_reason(call, entry.pending, left)
        too_late = reason is EndReason.HUNG_UP and self._marks[entry.key].too_late
        self._end(entry, EndReason.ALREADY_ENDED if too_late else reason, now)

    # ---- failures and time

    def gap(self) -> None:
        """The computer slept: every list is old until the next answer."""
        self.team.not_current()
        self.accounts.gap()

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
            case Phase.PLACING if not self.accounts.has_list(entry.account):
                # Nothing was heard of it, which is no failure: the phone tells how it went.
                self._drop(entry.key)
            case Phase.PLACING if self.accounts.listed_from(entry.account) < mark.accepted_at:
                # No list has come since the PBX took the call: it may well be ringing.
                mark.deadline = now.monotonic + LISTED_WITHIN_S
            case Phase.PLACING:
                self._end(entry, EndReason.NEVER_LISTED, now)
            case Phase.LIVE if entry.pending:
                self._trouble(entry, NotConfirmedError(), now)
            case Phase.LIVE:
                self._put(replace(entry, error=None))

    def dismiss(self, key: EntryKey) -> None:
        """Take a row away now: an ended one, or one of which nothing more need be heard."""
        entry = self._entries.get(key)
        if entry is not None and (entry.phase is Phase.ENDED or self._is_only_waited_for(entry)):
            self._drop(key)

    def _is_only_waited_for(self, entry: CallEntry) -> bool:
        has_list = self.accounts.has_list(entry.account)
        return entry.phase is Phase.PLACING and entry.accepted and not has_list

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
        call, view = entry.call, self.accounts.get(entry.account)
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


def _is_being_placed(entry: CallEntry) -> bool:
    is_set_up = entry.call is not None and entry.call.state in _SETTING_UP
    return entry.phase is Phase.PLACING or (entry.phase is Phase.LIVE and is_set_up)
