"""Dial, and act on a call: each press becomes one request or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import (
    ClickToDialError,
    DialInProgressError,
    InputError,
    NotPossibleNowError,
    NotSignedInError,
    OutcomeUnknownError,
    UnknownCallError,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import Peer, permission
from clicktodial.model.numbers import parse_dialable
from clicktodial.model.settings import chosen_account
from clicktodial.model.snapshot import Freshness
from clicktodial.pbx.protocol import DialRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.messages import Act, Dial
    from clicktodial.engine.session import AccountSession
    from clicktodial.engine.store import CallStore
    from clicktodial.model.calls import AccountName, Action, Call
    from clicktodial.model.settings import Account, Settings

SAME_PRESS_S = 1.0
"""Two presses for one number within this time are a double click or a held key."""


def source_for(account: Account, source: str) -> str:
    """What rings first: ``source``, else the account's first extension. Raises ``InputError``."""
    if source:
        return parse_dialable(source)
    if not account.extensions:
        raise InputError(
            tr("Which phone should ring first?"),
            tr("The account “{name}” names no extension. Nothing was dialled.", name=account.name),
            tr("Enter your extension in the account's settings."),
        )
    return account.extensions[0]


def require_possible(action: Action, call: Call, offered: frozenset[Action]) -> None:
    """Raises ``NotPossibleNowError`` with the reason when ``call`` does not allow ``action``."""
    allowed = permission(action, call, offered)
    if not allowed.offered:
        raise NotPossibleNowError(tr("The phone system does not offer this."))
    if allowed.reason:
        raise NotPossibleNowError(f"{allowed.reason}.")


class Commands:
    """Sends what a person asked for, and marks it in the store while it is under way."""

    def __init__(
        self,
        *,
        store: CallStore,
        clocks: Clocks,
        sessions: Mapping[AccountName, AccountSession],
        settings: Callable[[], Settings],
        publish: Callable[[], None],
        new_nonce: Callable[[], str],
    ) -> None:
        self._store, self._clocks = store, clocks
        self._sessions, self._settings, self._publish = sessions, settings, publish
        self._new_nonce = new_nonce
        self._last_press: tuple[AccountName, str, float] | None = None

    async def dial(self, command: Dial) -> None:
        """Place a call once. Raises ``InputError`` or ``SetupError`` when nothing was sent."""
        number = parse_dialable(command.number)
        account = chosen_account(self._settings(), command.account)
        source = source_for(account, command.source)
        session = self._session(account.name)
        self._guard(account.name, number)
        wait_s = self._settings().wait_for_pickup_s
        request = DialRequest(number, source, self._new_nonce(), wait_for_pickup_s=wait_s)
        key = self._store.placement_began(
            nonce=request.nonce,
            account=account.name,
            peer=Peer(number, command.name),
            source=source,
            wait_for_pickup_s=wait_s,
        )
        self._publish()
        try:
            call_id = await session.client.dial(request)
        except OutcomeUnknownError:
            self._store.placement_lost(key, self._clocks.now())
        except ClickToDialError as error:
            self._store.placement_failed(key, error, self._clocks.now())
        else:
            self._store.placement_accepted(key, call_id, self._clocks.now())
        self._publish()
        session.nudge()

    def _guard(self, account: AccountName, number: str) -> None:
        """Swallow a double click and a held key before anything is sent."""
        now = self._clocks.monotonic()
        last, self._last_press = self._last_press, (account, number, now)
        repeated = (
            last is not None and last[:2] == (account, number) and now - last[2] < SAME_PRESS_S
        )
        if repeated or self._store.is_setting_up(account, number):
            raise DialInProgressError(number)

    async def act(self, command: Act) -> None:
        """Do one thing to one call. Raises ``InputError`` or ``SetupError`` if nothing was sent."""
        name, action = command.account, command.action
        session = self._session(name)
        call = self._store.call(name, command.call_id)
        if call is None:
            raise UnknownCallError(command.call_id)
        view = self._store.snapshot().account(name)
        if view is None or view.freshness is not Freshness.CURRENT:
            raise NotPossibleNowError(tr("The list of calls is not current."))
        require_possible(action, call, session.client.actions)
        target = parse_dialable(command.target) if command.target else ""
        self._store.action_began(name, call.id, action)
        self._publish()
        try:
            await session.client.perform(action, call, target)
        except ClickToDialError as error:
            self._store.offered(name, session.client.actions)
            self._store.action_failed(name, call.id, action, error, self._clocks.now())
        else:
            self._store.action_accepted(name, call.id, action, self._clocks.now(), target)
        self._publish()
        session.nudge()

    def _session(self, name: AccountName) -> AccountSession:
        session = self._sessions.get(name)
        if session is None or not self._store.is_signed_in(name):
            raise NotSignedInError(name)
        return session
