"""How each account stands: how far its list can be believed, and how its calls are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.model.dialplan import NO_PLAN
from clicktodial.model.snapshot import AccountView, Freshness, Heartbeat, Watching

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clicktodial.engine.deadlines import Instant
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName
    from clicktodial.model.capabilities import Capability
    from clicktodial.model.settings import Account

MISSED_POLLS = 2
"""So many polls without an answer make a list stale."""


class AccountBoard:
    """The part of the store that knows accounts; ``changed`` is reset by the store."""

    def __init__(self) -> None:
        self.changed = False
        self._views: dict[AccountName, AccountView] = {}
        self._missed: dict[AccountName, int] = {}
        self._listed_from: dict[AccountName, float] = {}

    # ---- reading

    def views(self) -> tuple[AccountView, ...]:
        """All accounts, as the settings order them."""
        return tuple(self._views.values())

    def get(self, name: AccountName) -> AccountView | None:
        """The account of that name."""
        return self._views.get(name)

    def is_current(self, name: AccountName) -> bool:
        """Can the account's list be believed?"""
        view = self._views.get(name)
        return view is not None and view.freshness is Freshness.CURRENT

    def is_signed_in(self, name: AccountName) -> bool:
        """True unless the account waits for a person."""
        view = self._views.get(name)
        return view is not None and view.freshness is not Freshness.SIGNED_OUT

    def is_live(self, name: AccountName) -> bool:
        """Does a bridge tell of each change?"""
        view = self._views.get(name)
        return view is not None and view.watching is Watching.LIVE

    def nobody_tells(self, name: AccountName) -> bool:
        """Is nothing ever heard of the account's calls?"""
        view = self._views.get(name)
        return view is not None and view.watching is Watching.NOT

    def has_list(self, name: AccountName) -> bool:
        """Can the account's system be asked which calls are going on?"""
        view = self._views.get(name)
        return view is None or view.account.traits.lists_calls

    def dials_at_once(self, name: AccountName) -> bool:
        """May several calls of the account be placed at the same time?"""
        view = self._views.get(name)
        return view is None or view.account.traits.dials_at_once

    def listed_from(self, name: AccountName) -> float:
        """When the newest list was asked for (monotonic); long ago before the first."""
        return self._listed_from.get(name, float("-inf"))

    # ---- changing

    def replace_all(self, accounts: Iterable[Account]) -> set[AccountName]:
        """These are the accounts now. Gives the names of those of which nothing known stays."""
        before, self._views = self._views, {}
        anew: set[AccountName] = set()
        for account in accounts:
            known = before.get(account.name)
            if known is None or not is_same_at_work(known.account, account):
                anew.add(account.name)
                known = AccountView(account, Freshness.CONNECTING, Heartbeat())
            self._views[account.name] = replace(known, account=account)
        self.changed = True
        anew |= before.keys() - self._views.keys()
        self._forget(anew)
        return anew

    def begin_anew(self, name: AccountName, error: ClickToDialError | None = None) -> None:
        """Nothing listed before can be believed; with an ``error`` only a person can go on."""
        if view := self._views.get(name):
            self._forget({name})
            freshness = Freshness.CONNECTING if error is None else Freshness.SIGNED_OUT
            self._put(AccountView(view.account, freshness, Heartbeat(), error))

    def _forget(self, names: Iterable[AccountName]) -> None:
        for name in names:
            self._missed.pop(name, None)
            self._listed_from.pop(name, None)

    def offered(
        self,
        name: AccountName,
        capabilities: frozenset[Capability],
        *,
        dial_again_at: float = 0.0,
    ) -> None:
        """What the account turned out to be able to do, and from when on it can dial (again)."""
        if view := self._views.get(name):
            self._put(replace(view, offered=capabilities, dial_again_at=dial_again_at))

    def watched(
        self, name: AccountName, watching: Watching, error: ClickToDialError | None = None
    ) -> None:
        """How the account's calls are known, and why its bridge tells nothing, if that is so."""
        if view := self._views.get(name):
            known = None if watching is Watching.LIVE else error or view.bridge_error
            self._put(replace(view, watching=watching, bridge_error=known))

    def believed(
        self,
        name: AccountName,
        asked_at: Instant,
        now: Instant,
        clock_offset_s: float | None = None,
    ) -> None:
        """An answer came to a request made at ``asked_at``; ``None``: its clock is as it was."""
        view = self._views[name]
        self._listed_from[name] = asked_at.monotonic
        self._missed[name] = 0
        view.heartbeat.listed_at = now.monotonic
        offset_s = view.clock_offset_s if clock_offset_s is None else clock_offset_s
        self._put(
            replace(
                view,
                freshness=Freshness.CURRENT,
                error=None,
                retry_at=None,
                is_just_awake=False,
                clock_offset_s=offset_s,
            )
        )

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
        self._put(replace(view, freshness=freshness, error=error, retry_at=retry_at))

    def gap(self) -> None:
        """The computer slept: every list is old until the next answer."""
        for view in self.views():
            if view.freshness is Freshness.CURRENT:
                self._put(replace(view, freshness=Freshness.STALE, is_just_awake=True))

    def _put(self, view: AccountView) -> None:
        if self._views.get(view.account.name) != view:
            self._views[view.account.name] = view
            self.changed = True


def is_same_at_work(one: Account, other: Account) -> bool:
    """Whom an account watches and how it dials change nothing about its sign-in and its calls."""
    return _at_work(one) == _at_work(other)


def _at_work(account: Account) -> Account:
    return replace(account, team=(), dial_plan=NO_PLAN)
