"""Whether the program starts at login: asked and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine.desktop_messages import AskAutostart, AutostartKnown, ChangeAutostart
from clicktodial.errors import ClickToDialError

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.desktop import LoginBook
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.storage.worker import Worker


class LoginStartDesk:
    """Keeps nothing in mind: the desktop's own settings may change it at any time."""

    def __init__(self, book: LoginBook, worker: Worker, tell: Callable[[Notice], None]) -> None:
        self._book, self._worker, self._tell = book, worker, tell

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {AskAutostart: self._ask, ChangeAutostart: self._change}

    async def _ask(self, _command: AskAutostart) -> None:
        await self._told()

    async def _change(self, command: ChangeAutostart) -> None:
        error: ClickToDialError | None = None
        try:
            await self._worker.run(
                self._book.switch_on if command.on else self._book.switch_off,
            )
        except ClickToDialError as refusal:
            error = refusal
        await self._told(error)

    async def _told(self, error: ClickToDialError | None = None) -> None:
        try:
            start = await self._worker.run(self._book.status)
        except ClickToDialError as trouble:
            self._tell(AutostartKnown(None, self._book.reason, error or trouble))
        else:
            self._tell(AutostartKnown(start, self._book.reason, error))
