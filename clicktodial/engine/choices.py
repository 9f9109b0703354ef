"""How calls to some numbers are placed: kept in the contacts' file, at hand on the loop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.engine.messages import ChoicesChanged, ForgetChoice, Trouble
from clicktodial.errors import StorageError
from clicktodial.model.dialling import CallKind
from clicktodial.model.planning import remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.engine.people import People
    from clicktodial.model.dialling import DialChoice
    from clicktodial.storage.dial_choices import DialChoices


class Choices:
    """Read once, and again after each change. A file that fails costs the memory, never a call."""

    def __init__(self, people: People, tell: Callable[[Notice], None]) -> None:
        self._people, self._tell = people, tell
        self._known: ChoicesChanged | None = None

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {ForgetChoice: self.forget}

    async def load(self) -> None:
        """Read what is kept, and tell it."""
        try:
            self._known = await self._people.with_choices(_all)
        except StorageError:  # it has been told when the file was opened
            self._known = ChoicesChanged({})
        self._tell(self._known)

    async def of(self, number: str) -> DialChoice | None:
        """The choice that is kept for the number, in any notation."""
        if self._known is None:
            await self.load()
        return self.known(number)

    def known(self, number: str) -> DialChoice | None:
        """The same, as far as it was read by now: at once."""
        return None if self._known is None else remembered(self._known.by_number, number)

    async def used(self, number: str, choice: DialChoice, *, remember: bool) -> None:
        """A call to the number was placed like this: keep what is to be kept, but no PIN."""
        without_pin = replace(choice, pin="")
        is_special = choice.kind is not CallKind.SIMPLE

        def keep(choices: DialChoices) -> None:
            if remember:
                choices.remember(number, without_pin)
            if is_special:
                choices.used(without_pin)

        if remember or is_special:
            await self._change(keep)

    async def forget(self, command: ForgetChoice) -> None:
        """Call the number in the usual way from now on."""
        await self._change(lambda choices: choices.forget(command.number))

    async def _change(self, change: Callable[[DialChoices], None]) -> None:
        try:
            await self._people.with_choices(change)
        except StorageError as error:
            self._tell(Trouble(error))
        await self.load()


def _all(choices: DialChoices) -> ChoicesChanged:
    return ChoicesChanged(choices.by_number(), choices.last())
