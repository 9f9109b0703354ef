"""Dial, and act on a call: each press becomes one request or none."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.errors import (
    ClickToDialError,
    DialInProgressError,
    InputError,
    NotPossibleNowError,
    NotSignedInError,
    OneAtATimeError,
    OutcomeUnknownError,
    UnknownCallError,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import JOINING, Action, Peer, permission
from clicktodial.model.dialling import CallKind, DialChoice, require_caller_id, require_sound
from clicktodial.model.numbers import parse_dialable, same_number
from clicktodial.model.settings import checked_extension, chosen_account
from clicktodial.pbx.protocol import DialRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from clicktodial.engine.choices import Choices
    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.messages import Act, Dial
    from clicktodial.engine.session import AccountSession
    from clicktodial.engine.store import CallStore
    from clicktodial.model.calls import AccountName, ActionDetails, Call
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import EntryKey

SAME_PRESS_S = 2.0
"""Two presses for one number within this time are a double click or a held key
(``reference/call-control.md §8``)."""

SHOWN_AFTER_S = 0.01
"""A call that is being placed is shown so long after the press: too short to be seen."""


def source_for(account: Account) -> str:
    """What rings first when nothing else is said. Raises ``InputError``."""
    if not account.extensions:
        raise InputError(
            tr("Which phone should ring first?"),
            tr("The account “{name}” names no extension. Nothing was dialled.", name=account.name),
            tr("Enter your extension in the account's settings."),
        )
    return account.extensions[0]


def joining_phone(account: Account) -> str:
    """Which phone of one's own joins a call when no other is named. Raises ``InputError``."""
    if not account.extensions:
        raise InputError(
            tr("Which of your phones should ring?"),
            tr("The account “{name}” names no extension. Nothing was changed.", name=account.name),
            tr("Enter your extension in the account's settings."),
        )
    return account.extensions[0]


def settled(choice: DialChoice, account: Account, number: str) -> DialChoice:
    """``choice`` with everything in it that a call needs. Raises ``InputError``."""
    sources = tuple(parse_dialable(source) for source in choice.sources)
    if choice.kind is CallKind.SIMPLE and not sources and not account.rings_unnamed:
        sources = (source_for(account),)
    extension = checked_extension(choice.extension) if choice.extension else ""
    sound = replace(choice, account=account.name, sources=sources, extension=extension)
    require_sound(sound, number)
    return sound


def dial_request(number: str, choice: DialChoice, nonce: str, settings: Settings) -> DialRequest:
    """The request for a ``settled`` choice."""
    is_conference = choice.kind is CallKind.CONFERENCE
    return DialRequest(
        number,
        (choice.extension,) if is_conference else choice.sources,
        nonce,
        kind=choice.kind,
        extension=choice.extension,
        caller_id=choice.caller_id,
        caller_id_destination=choice.caller_id_destination,
        wait_for_pickup_s=settings.wait_for_pickup_s,
        duration_s=choice.duration_s,
        allow_public_transfer=settings.allow_public_transfer,
        video=choice.video,
        conference=choice.conference,
        pin=choice.pin,
    )


def require_possible(action: Action, call: Call, offered: Collection[object]) -> None:
    """Raises ``NotPossibleNowError`` with the reason when ``call`` does not allow ``action``."""
    allowed = permission(action, call, offered)
    if not allowed.offered:
        raise NotPossibleNowError(tr("The phone system does not offer this."))
    if allowed.reason:
        raise NotPossibleNowError(f"{allowed.reason}.")


def completed(
    action: Action, details: ActionDetails, call: Call, account: Account
) -> ActionDetails:
    """``details`` with the numbers cleaned, and with the phone that joins or takes the call.

    A call of one's own that is taken out of the parking lot goes to the phone it was on, which the
    client knows. Raises ``InputError``.
    """
    require_caller_id(details.caller_id)
    if details.target:
        return replace(details, target=parse_dialable(details.target))
    is_taken_back = action is Action.UNPARK and call.mine
    if action in JOINING and not is_taken_back:
        return replace(details, target=joining_phone(account))
    return details


class Commands:
    """Sends what a person asked for, and marks it in the store while it is under way."""

    def __init__(
        self,
        *,
        store: CallStore,
        clocks: Clocks,
        sessions: Mapping[AccountName, AccountSession],
        choices: Choices,
        settings: Callable[[], Settings],
        publish: Callable[[], None],
        new_nonce: Callable[[], str],
    ) -> None:
        self._store, self._clocks = store, clocks
        self._sessions, self._settings, self._publish = sessions, settings, publish
        self._choices, self._new_nonce = choices, new_nonce
        self._last_press: tuple[AccountName, str, float] | None = None

    async def dial(self, command: Dial) -> None:
        """Place a call once. Raises ``InputError`` or ``SetupError`` when nothing was sent."""
        number = parse_dialable(command.number)
        wished = command.choice or await self._usual_choice(number)
        settings = self._settings()
        account = chosen_account(settings, wished.account)
        choice = settled(wished, account, number)
        session = self._session(account.name)
        self._guard(account.name, number)
        request = dial_request(number, choice, self._new_nonce(), settings)
        key = self._store.placement_began(
            nonce=request.nonce,
            account=account.name,
            peer=Peer(number, command.name),
            choice=choice,
            wait_for_pickup_s=request.wait_for_pickup_s,
        )
        # The request goes out first: painting the new row in its way would double its time.
        asyncio.get_running_loop().call_later(SHOWN_AFTER_S, self._publish)
        await self._place(key, request, session)
        kept = replace(wished, account=account.name)
        await self._choices.used(number, kept, remember=command.remember)

    async def _usual_choice(self, number: str) -> DialChoice:
        """What is kept for the number, unless its account is gone."""
        known = await self._choices.of(number)
        is_gone = known and known.account and self._settings().account(known.account) is None
        return DialChoice() if known is None or is_gone else known

    async def _place(self, key: EntryKey, request: DialRequest, session: AccountSession) -> None:
        try:
            call_id = await session.client.dial(request)
        except OutcomeUnknownError:
            self._store.placement_lost(key, self._clocks.now())
        except ClickToDialError as error:
            self._store.placement_failed(key, error, self._clocks.now())
        else:
            self._store.placement_accepted(key, call_id, self._clocks.now())
        session.learnt()
        session.nudge()

    def _guard(self, account: AccountName, number: str) -> None:
        """Swallow a double click and a held key before anything is sent."""
        now = self._clocks.monotonic()
        last, self._last_press = self._last_press, (account, number, now)
        repeated = (
            last is not None and last[:2] == (account, number) and now - last[2] < SAME_PRESS_S
        )
        being_placed = self._store.setting_up(account, number)
        if being_placed is not None and not same_number(being_placed.number, number):
            raise OneAtATimeError(being_placed.label)
        if repeated or being_placed is not None:
            raise DialInProgressError(number)

    async def act(self, command: Act) -> None:
        """Do one thing to one call. Raises ``InputError`` or ``SetupError`` if nothing was sent."""
        name, action, of = command.account, command.action, command.of
        session = self._session(name)
        call = self._store.call(name, command.call_id, of)
        if call is None:
            raise UnknownCallError(command.call_id)
        if not self._store.is_current(name, of):
            raise NotPossibleNowError(tr("The list of calls is not current."))
        require_possible(action, call, session.client.capabilities)
        details = completed(action, command.details, call, session.account)
        self._store.action_began(name, call.id, action, of)
        self._publish()
        try:
            done = await session.client.perform(action, call, details)
        except ClickToDialError as error:
            self._store.action_failed(name, call.id, action, error, self._clocks.now(), of=of)
        else:
            now = self._clocks.now()
            self._store.action_accepted(
                name, call.id, action, now, target=details.target, of=of, too_late=not done
            )
        session.learnt()
        session.nudge()
        if of:
            session.team.nudge()

    def _session(self, name: AccountName) -> AccountSession:
        session = self._sessions.get(name)
        if session is None or not self._store.accounts.is_signed_in(name):
            raise NotSignedInError(name)
        return session
