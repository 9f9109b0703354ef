"""Numbers in the text of other programs: read, understood, offered or dialled at once."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine import messages as m
from clicktodial.engine.session import CallerNames
from clicktodial.errors import ClickToDialError, NotPossibleNowError
from clicktodial.model.calls import Peer
from clicktodial.model.found import Found
from clicktodial.model.planning import plan_of, planned_in_text
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.choices import Choices
    from clicktodial.engine.desktop import Caller, TextReader
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.planning import Planned
    from clicktodial.model.settings import Settings

LONGEST_TOLD = 400
"""So many characters of the text are told, for a person to recognize it by."""
NAMED_WITHIN_S = 0.05
"""Numbers are shown without names rather than later."""


class Names(CallerNames, Protocol):
    """Who is behind a number, also as far as it is known at once."""

    def known(self, peer: Peer, plan: DialPlan) -> Peer:
        """The peer, with what is known of it without looking."""
        ...


class TextDesk:
    """Reads only when it is asked to."""

    def __init__(
        self,
        reader: TextReader,
        *,
        settings: Callable[[], Settings],
        names: Names,
        choices: Choices,
        call: Caller,
        tell: Callable[[m.Notice], None],
    ) -> None:
        self._reader, self._settings, self._names = reader, settings, names
        self._choices, self._call, self._tell = choices, call, tell

    async def start(self) -> None:
        """Connect to the desktop."""
        await self._reader.open()

    async def dial(self, command: m.DialText) -> None:
        """Read the text and offer its numbers; see ``DialText``."""
        time_ms = command.press.time_ms if command.press is not None else 0
        try:
            text = await self._reader.read(command.source, time_ms)
        except ClickToDialError as error:
            if not command.watched:
                self._tell_why_not(error, command)
            return
        await self._offer(text, command)

    def _tell_why_not(self, error: ClickToDialError, wish: m.DialText) -> None:
        if self._reader.needs_focus and isinstance(error, NotPossibleNowError):
            # A window of ours that is in front may read it.
            self._tell(m.TextWanted(wish.source, wish.token))
            return
        told = m.NumbersFound(wish.source, (), error, press=wish.press, token=wish.token)
        self._tell(told)

    async def understand(self, command: m.UnderstandText) -> None:
        """Offer the numbers in a text that a window of ours has read."""
        await self._offer(command.text, m.DialText(command.source))

    async def _offer(self, text: str, wish: m.DialText) -> None:
        settings = self._settings()
        plans = planned_in_text(text, settings, self._choices.known)
        # What was copied was not marked to be called: it is always shown first.
        is_marked = wish.source is TextSource.SELECTION and not wish.watched
        may_dial = settings.dial_selection_at_once and is_marked
        error, is_dialled = None, False
        if may_dial and _is_plain(plans) and (account := plans[0].account) is not None:
            # Before anything else: the name is looked up while the phone begins to ring.
            reading = plans[0].reading
            name = self._names.known(Peer(reading.dial), account.dial_plan).name
            error = await self._call(reading, name, account)
            is_dialled = error is None
        found = tuple([await self._found(plan) for plan in plans])
        self._tell(
            m.NumbersFound(
                wish.source,
                found,
                error,
                is_dialled=is_dialled,
                press=wish.press,
                token=wish.token,
                text=text[:LONGEST_TOLD],
                watched=wish.watched,
            )
        )

    async def _found(self, plan: Planned) -> Found:
        who = Peer(plan.reading.dial)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(NAMED_WITHIN_S):
                who = await self._names.named(who, plan_of(plan.account))
        name = plan.account.name if plan.account is not None else None
        return Found(plan.reading, who, name, plan.choice)

    async def stop(self) -> None:
        """Let go of the desktop."""
        await self._reader.close()


def _is_plain(plans: tuple[Planned, ...]) -> bool:
    """Exactly one number, which calls for no caution."""
    return len(plans) == 1 and plans[0].reading.caution is None
