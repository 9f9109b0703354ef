"""The connections to the accounts' phone systems that one command uses."""

from __future__ import annotations

import asyncio
import os
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from clicktodial.cli.accounts import Desk
from clicktodial.cli.credentials import load_bridge_token, load_secret
from clicktodial.engine.clocks import Clocks
from clicktodial.errors import ClickToDialError, InputError, UnknownCallError
from clicktodial.i18n import tr
from clicktodial.model.settings import chosen_account
from clicktodial.pbx.protocol import EVERYTHING
from clicktodial.pbx.registry import make_client
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from types import TracebackType

    from clicktodial.cli.output import Output
    from clicktodial.engine.messages import Notice
    from clicktodial.engine.session import CallerNames
    from clicktodial.model.calls import Call, CallId, Peer
    from clicktodial.model.capabilities import Lack
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.settings import Account, Settings
    from clicktodial.pbx.protocol import Listing, PbxClient, Selection
    from clicktodial.storage.capabilities import CapabilityFile

    Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class CallDesk:
    """What the commands about calls work with."""

    desk: Desk
    paths: Paths
    clocks: Clocks
    sleep: Sleep
    new_nonce: Callable[[], str]

    @classmethod
    def of_this_user(cls, *, as_json: bool) -> CallDesk:
        """The real ones."""
        return cls(
            Desk.of_this_user(as_json=as_json),
            Paths.from_environment(os.environ),
            Clocks(),
            asyncio.sleep,
            lambda: uuid.uuid4().hex,
        )

    @property
    def output(self) -> Output:
        """How the command speaks."""
        return self.desk.output

    def settings(self) -> Settings:
        """The settings; what is wrong in the file is said."""
        return self.desk.settings()

    def names(self) -> CallerNames:
        """Who is behind a number; without contacts nobody is, and no file is made."""
        if not self.paths.contacts_file.exists():
            return _Nobody()
        from clicktodial.engine.people import People
        from clicktodial.storage.worker import Worker

        return People(self.paths.contacts_file, Worker("contacts"), self._tell)

    def _tell(self, notice: Notice) -> None:
        from clicktodial.engine.messages import Trouble

        if isinstance(notice, Trouble):
            self.output.say(str(notice.error))


class _Nobody:
    names_version = 0

    async def named(self, peer: Peer, _plan: DialPlan) -> Peer:
        """See ``CallerNames``."""
        return peer


@dataclass(frozen=True, slots=True)
class Line:
    """One account and its client."""

    account: Account
    client: PbxClient
    known: tuple[Lack, ...]
    memory: CapabilityFile

    async def close(self) -> None:
        """Drop the connection; what the account turned out to lack is kept for the next time."""
        await self.client.aclose()
        if self.client.lacks != self.known:
            self.memory.keep(self.account.name, self.client.lacks)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def open_line(account: Account, desk: CallDesk) -> Line:
    """A line for ``account``; nothing is sent yet. Raises ``SetupError``, ``InputError``.

    May wait until the user has unlocked the keyring; to be called outside of asyncio's loop, where
    Ctrl+C ends the waiting.
    """
    secret = load_secret(account, desk.desk.store, desk.desk.environ)
    memory = desk.desk.capabilities
    known = memory.read(account.name)
    token = load_bridge_token(account, desk.desk.store)
    client = make_client(account, secret, lacks=known, bridge_token=token)
    return Line(account, client, known, memory)


def open_chosen_line(name: str | None, desk: CallDesk) -> Line:
    """The line of the account of that name, or of the default one. See ``open_line``.

    Raises ``NoAccountError`` or ``UnknownAccountError``, too.
    """
    return open_line(chosen_account(desk.settings(), name), desk)


@dataclass(frozen=True, slots=True)
class Failure:
    """An account that gave no list, and why."""

    account: Account
    error: ClickToDialError


@dataclass(frozen=True, slots=True)
class Found:
    """A call, and the line it is on."""

    line: Line
    call: Call


@dataclass(frozen=True, slots=True)
class Answers:
    """What all accounts answered to "which calls are going on"."""

    listed: tuple[tuple[Line, Listing], ...]
    failures: tuple[Failure, ...]

    def find(self, call_id: CallId) -> Found:
        """The one call of this id.

        Raises ``UnknownCallError`` when all accounts answered and none has it; the failure of one
        that gave no answer, since the call may be there; ``InputError`` when several have it.
        """
        found = [
            Found(line, call)
            for line, listing in self.listed
            for call in listing.calls
            if call.id == call_id
        ]
        if len(found) > 1:
            raise _ambiguous(found)
        if not found:
            raise self.failures[0].error if self.failures else UnknownCallError(call_id)
        return found[0]


def _ambiguous(found: Sequence[Found]) -> InputError:
    names = ", ".join(f"“{one.line.account.name}”" for one in found)
    return InputError(
        tr("Several accounts have a call “{call}”", call=found[0].call.id),
        tr("They are {names}. Nothing was changed.", names=names),
        tr("Say which is meant with --account."),
    )


@dataclass(frozen=True, slots=True)
class Lines:
    """Several accounts' lines, and the accounts that have none."""

    lines: tuple[Line, ...]
    failures: tuple[Failure, ...]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await asyncio.gather(*(line.close() for line in self.lines))

    async def list_all(self, selection: Selection = EVERYTHING, *, of: str = "") -> Answers:
        """Ask all accounts at the same time; ``of``: for the calls of that colleague."""
        outcomes = await asyncio.gather(*(_listed(line, selection, of) for line in self.lines))
        return Answers(
            tuple(outcome for outcome in outcomes if not isinstance(outcome, Failure)),
            (*self.failures, *(one for one in outcomes if isinstance(one, Failure))),
        )


def open_lines(name: str | None, desk: CallDesk) -> Lines:
    """The lines of all accounts, or of the one of that name. See ``open_line`` about waiting.

    Raises ``NoAccountError`` or ``UnknownAccountError``.
    """
    settings = desk.settings()
    chosen = chosen_account(settings, name)
    lines: list[Line] = []
    failures: list[Failure] = []
    for account in settings.accounts if name is None else (chosen,):
        try:
            lines.append(open_line(account, desk))
        except ClickToDialError as error:
            failures.append(Failure(account, error))
    return Lines(tuple(lines), tuple(failures))


async def _listed(line: Line, selection: Selection, of: str) -> tuple[Line, Listing] | Failure:
    client = line.client
    try:
        if of:
            return line, await client.list_extension(of)
        if selection != EVERYTHING:
            return line, await client.select_calls(selection)
        return line, await client.list_calls()
    except ClickToDialError as error:
        return Failure(line.account, error)


async def named(call: Call, names: CallerNames, account: Account) -> Call:
    """The account's call with its peer's name from the contacts, if they know the number."""
    return replace(call, peer=await names.named(call.peer, account.dial_plan))
