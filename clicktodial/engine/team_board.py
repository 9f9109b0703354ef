"""The watched extensions: what their lists said, and which buttons were pressed on their calls.

Pure and synchronous like the store that owns it. A list replaces all calls of its member; a pressed
button is a mark with a deadline that the lists decide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.engine.deadlines import PENDING_S, TROUBLE_STAYS_S
from clicktodial.errors import NotConfirmedError
from clicktodial.model.calls import JOINING
from clicktodial.model.snapshot import TeamCall, TeamMember

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from clicktodial.engine.deadlines import Instant
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, Action, Call, CallId
    from clicktodial.model.presence import PresenceStatus


class MemberKey(NamedTuple):
    """Which watched extension of which account."""

    account: AccountName
    extension: str


class _CallKey(NamedTuple):
    member: MemberKey
    call_id: CallId


@dataclass(slots=True)
class _Mark:
    """Until when a call is pending, or shows its trouble; ``inf``: the PBX has not answered."""

    accepted_at: float = float("inf")
    deadline: float | None = None


class TeamBoard:
    """``members()`` is the way out; ``changed`` says whether it differs from the last time."""

    def __init__(self) -> None:
        self._members: dict[MemberKey, TeamMember] = {}
        self._listed_from: dict[MemberKey, float] = {}
        self._marks: dict[_CallKey, _Mark] = {}
        self.changed = False

    # ---- reading

    def members(self) -> tuple[TeamMember, ...]:
        """All of them, each account's in the order of its settings."""
        self.changed = False
        return tuple(self._members.values())

    def member(self, account: AccountName, extension: str) -> TeamMember | None:
        """The watched extension, in the settings' own notation."""
        return self._members.get(MemberKey(account, extension))

    def call(self, account: AccountName, extension: str, call_id: CallId) -> Call | None:
        """The colleague's call as last listed."""
        member = self.member(account, extension)
        calls = () if member is None else member.calls
        return next((one.call for one in calls if one.call.id == call_id), None)

    def next_deadline(self) -> float | None:
        """Monotonic seconds at which ``expire`` has something to do."""
        deadlines = (mark.deadline for mark in self._marks.values())
        return min((deadline for deadline in deadlines if deadline is not None), default=None)

    # ---- who is watched

    def watch(self, teams: Iterable[tuple[AccountName, Sequence[str]]]) -> None:
        """These are the accounts' teams now; what is known of those that stay, stays."""
        before, self._members = self._members, {}
        for account, extensions in teams:
            for extension in extensions:
                key = MemberKey(account, extension)
                self._members[key] = before.get(key) or TeamMember(account, extension)
        for key in before.keys() - self._members.keys():
            self._forget_marks(key)
        if list(before.items()) != list(self._members.items()):
            self.changed = True

    def forget(self, account: AccountName) -> None:
        """Nothing that is known of the account's team can be believed."""
        for key in self._of(account):
            self._forget_marks(key)
            self._put(TeamMember(*key))

    def not_current(self, account: AccountName | None = None) -> None:
        """Nobody asks (this account) any more: the calls shown may be over."""
        for key, member in list(self._members.items()):
            if account is None or key.account == account:
                self._put(replace(member, is_current=False))

    # ---- lists

    def listed(
        self, key: MemberKey, calls: Sequence[Call], asked_at: Instant, *, name: str = ""
    ) -> None:
        """The calls of a member, as answered to a request made at ``asked_at``."""
        member = self._members.get(key)
        if member is None or asked_at.monotonic < self._listed_from.get(key, float("-inf")):
            return
        self._listed_from[key] = asked_at.monotonic
        known = {one.call.id: one for one in member.calls}
        seen = {call.id: call for call in calls}
        for call_id in known.keys() - seen.keys():
            self._marks.pop(_CallKey(key, call_id), None)
        shown = tuple(
            replace(known[call.id], call=call) if call.id in known else TeamCall(call)
            for call in seen.values()
        )
        self._put(replace(member, name=name, calls=shown, is_current=True, error=None))

    def has_presence(self, key: MemberKey, presence: PresenceStatus | None) -> None:
        """What the member's phones are doing; ``None``: not known."""
        if member := self._members.get(key):
            self._put(replace(member, presence=presence))

    def failed(self, key: MemberKey, error: ClickToDialError) -> None:
        """No list came for the member; what is shown of it may be over."""
        if member := self._members.get(key):
            self._put(replace(member, presence=None, is_current=False, error=error))

    # ---- actions

    def action_began(self, key: MemberKey, call_id: CallId, action: Action) -> None:
        """A button was pressed: pending, not done."""
        if one := self._call(key, call_id):
            self._marks[_CallKey(key, call_id)] = _Mark()
            self._put_call(key, replace(one, pending=action, error=None))

    def action_accepted(
        self, key: MemberKey, call_id: CallId, action: Action, now: Instant
    ) -> None:
        """The PBX took it. Lists asked for from now on decide, until the deadline."""
        if self._is_pending(key, call_id, action):
            deadline = now.monotonic + PENDING_S
            self._marks[_CallKey(key, call_id)] = _Mark(now.monotonic, deadline)

    def action_failed(
        self,
        key: MemberKey,
        call_id: CallId,
        action: Action,
        error: ClickToDialError,
        now: Instant,
    ) -> None:
        """The PBX refused, or was not reached: the call is as it was."""
        if self._is_pending(key, call_id, action):
            self._trouble(key, call_id, error, now)

    def joined(
        self, account: AccountName, own_calls: Collection[CallId], asked_at: Instant
    ) -> None:
        """One's own list shows these calls: whoever asked to join or take one of them has it."""
        for (key, call_id), mark in list(self._marks.items()):
            one = self._call(key, call_id)
            is_seen = key.account == account and call_id in own_calls
            if (
                one
                and one.pending in JOINING
                and is_seen
                and asked_at.monotonic >= mark.accepted_at
            ):
                del self._marks[_CallKey(key, call_id)]
                self._put_call(key, replace(one, pending=None))

    def expire(self, now: Instant) -> None:
        """Let deadlines take effect: what was not confirmed is said, what was said long enough
        goes."""
        for (key, call_id), mark in list(self._marks.items()):
            if mark.deadline is None or mark.deadline > now.monotonic:
                continue
            one = self._call(key, call_id)
            if one is not None and one.pending:
                self._trouble(key, call_id, NotConfirmedError(), now)
                continue
            del self._marks[_CallKey(key, call_id)]
            if one is not None:
                self._put_call(key, replace(one, error=None))

    # ---- plumbing

    def _is_pending(self, key: MemberKey, call_id: CallId, action: Action) -> bool:
        one = self._call(key, call_id)
        return one is not None and one.pending is action

    def _trouble(
        self, key: MemberKey, call_id: CallId, error: ClickToDialError, now: Instant
    ) -> None:
        if one := self._call(key, call_id):
            deadline = now.monotonic + TROUBLE_STAYS_S
            self._marks[_CallKey(key, call_id)] = _Mark(deadline=deadline)
            self._put_call(key, replace(one, pending=None, error=error))

    def _call(self, key: MemberKey, call_id: CallId) -> TeamCall | None:
        member = self._members.get(key)
        calls = () if member is None else member.calls
        return next((one for one in calls if one.call.id == call_id), None)

    def _put_call(self, key: MemberKey, changed: TeamCall) -> None:
        member = self._members[key]
        calls = (changed if one.call.id == changed.call.id else one for one in member.calls)
        self._put(replace(member, calls=tuple(calls)))

    def _put(self, member: TeamMember) -> None:
        key = MemberKey(member.account, member.extension)
        if self._members[key] != member:
            self._members[key] = member
            self.changed = True

    def _of(self, account: AccountName) -> list[MemberKey]:
        return [key for key in self._members if key.account == account]

    def _forget_marks(self, member: MemberKey) -> None:
        self._listed_from.pop(member, None)
        for key in [key for key in self._marks if key.member == member]:
            del self._marks[key]
