"""Dialling from other programs: global keys, selected and copied text, phone links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine import messages as m
from clicktodial.engine.global_keys import KeyDesk
from clicktodial.engine.links import LinkDesk
from clicktodial.engine.texts import TextDesk
from clicktodial.errors import ClickToDialError, DialInProgressError
from clicktodial.model.dialplan import explain
from clicktodial.model.planning import plan_of
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from clicktodial.engine.choices import Choices
    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.desktop import DesktopParts
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.people import People
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import Snapshot

SOME_NUMBER = "+3225551234"
"""Read once by every dial plan, so that what that takes is loaded."""


class Anywhere:
    """All that a press, a text or a link from elsewhere leads to."""

    def __init__(
        self,
        desktop: DesktopParts,
        *,
        clocks: Clocks,
        settings: Callable[[], Settings],
        snapshot: Callable[[], Snapshot],
        people: People,
        choices: Choices,
        dial: Callable[[m.Dial], Awaitable[None]],
        signed_in: Callable[[Account], Awaitable[None]],
        submit: Callable[[m.Command], None],
        tell: Callable[[m.Notice], None],
        worker: Worker | None = None,
    ) -> None:
        self._settings, self._worker = settings, worker or Worker("links")
        self._dial, self._signed_in = dial, signed_in
        self.keys = KeyDesk(
            desktop.keys, clocks=clocks, snapshot=snapshot, submit=submit, tell=tell
        )
        self._texts = TextDesk(
            desktop.texts,
            settings=settings,
            names=people,
            choices=choices,
            call=self._call,
            tell=tell,
        )
        self._links = LinkDesk(
            desktop.links,
            worker=self._worker,
            settings=settings,
            choices=choices,
            call=self._call,
            tell=tell,
        )

    async def run(self) -> None:
        """Have the keys that the settings name; ends only when it is cancelled."""
        await self._worker.run(self._warm_up)
        await self._texts.start()
        await self.keys.adopt(self._settings())
        await self.keys.run()

    def _warm_up(self) -> None:
        """Load what numbers are understood with: the first press, and the first key typed, are as
        quick as the next."""
        for plan in {plan_of(account) for account in self._settings().accounts}:
            explain(SOME_NUMBER, plan)

    async def _call(self, reading: Reading, name: str, account: Account) -> ClickToDialError | None:
        """Call a number that was asked for elsewhere; why that could not be sent, if so.

        What started the program signs it in first. The same link, or the same text, twice in a
        moment is one call.
        """
        try:
            await self._signed_in(account)
            await self._dial(m.Dial(reading.dial, name))
        except DialInProgressError:
            return None
        except ClickToDialError as error:
            return error
        return None

    async def adopt(self) -> None:
        """The settings have changed."""
        await self.keys.adopt(self._settings())

    async def stop(self) -> None:
        """Give everything back to the desktop."""
        await self.keys.stop()
        await self._texts.stop()

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            m.DialText: self._texts.dial,
            m.UnderstandText: self._texts.understand,
            m.OpenLink: self._links.open,
            m.AskLinks: lambda _command: self._links.ask(),
            m.ChangeLinks: self._links.change,
        }
