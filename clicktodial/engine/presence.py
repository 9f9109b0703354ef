"""What phones are doing, for dots beside names: asked rarely, and never missed when it fails."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.engine.messages import AskPresence, PresenceKnown
from clicktodial.errors import ClickToDialError
from clicktodial.model.capabilities import Service
from clicktodial.model.numbers import same_number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.engine.session import AccountSession
    from clicktodial.model.calls import AccountName
    from clicktodial.model.presence import Presence

REMEMBERED_S = 10.0
"""An answer, and a failure, too, is not asked for again within this time."""
AT_ONCE = 3
"""So many requests of one account are under way at most."""


def presence_of(extension: str, found: Sequence[Presence]) -> Presence | None:
    """The presence of ``extension`` among those found."""
    named = (one for one in found if same_number(one.extension, extension))
    return next(named, found[0] if len(found) == 1 else None)


class PresenceDesk:
    """Answers ``AskPresence`` with what comes; what does not come is not spoken of."""

    def __init__(
        self,
        sessions: Mapping[AccountName, AccountSession],
        clocks: Clocks,
        tell: Callable[[Notice], None],
    ) -> None:
        self._sessions, self._clocks, self._tell = sessions, clocks, tell
        self._asked_at: dict[tuple[AccountName, str], float] = {}
        self._known: dict[tuple[AccountName, str], Presence] = {}
        self._turns: dict[AccountName, asyncio.Semaphore] = {}

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {AskPresence: self.ask}

    async def ask(self, command: AskPresence) -> None:
        """Tell what is known at once, and the rest as the answers come."""
        name = command.account
        session = self._sessions.get(name)
        if session is None or Service.PRESENCE not in session.client.capabilities:
            return
        self._forget_old()
        wanted = dict.fromkeys(command.extensions)
        known = {one: self._known[name, one] for one in wanted if (name, one) in self._known}
        if known:
            self._tell(PresenceKnown(name, known))
        missing = [one for one in wanted if (name, one) not in self._asked_at]
        for extension in missing:
            self._asked_at[name, extension] = self._clocks.monotonic()
        await asyncio.gather(*(self._find(session, extension) for extension in missing))

    def forget(self, account: AccountName) -> None:
        """The account is another one now."""
        for key in [key for key in self._asked_at if key[0] == account]:
            self._drop(key)

    async def _find(self, session: AccountSession, extension: str) -> None:
        name = session.account.name
        async with self._turns.setdefault(name, asyncio.Semaphore(AT_ONCE)):
            # It may have turned out meanwhile that it is not offered, or the session has ended.
            is_gone = self._sessions.get(name) is not session
            if is_gone or Service.PRESENCE not in session.client.capabilities:
                return
            try:
                found = presence_of(extension, await session.client.presence(extension))
            except ClickToDialError:
                found = None
            session.learnt()
        self._asked_at[name, extension] = self._clocks.monotonic()
        if found is not None and self._sessions.get(name) is session:
            self._known[name, extension] = found
            self._tell(PresenceKnown(name, {extension: found}))

    def _forget_old(self) -> None:
        now = self._clocks.monotonic()
        for key, asked_at in list(self._asked_at.items()):
            if now - asked_at >= REMEMBERED_S:
                self._drop(key)

    def _drop(self, key: tuple[AccountName, str]) -> None:
        del self._asked_at[key]
        self._known.pop(key, None)
