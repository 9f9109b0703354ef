"""Phone links: opened, and who opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine import messages as m
from clicktodial.errors import ClickToDialError, NotANumberError
from clicktodial.model.planning import planned

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.choices import Choices
    from clicktodial.engine.desktop import Caller, LinkBook
    from clicktodial.model.settings import Settings
    from clicktodial.storage.worker import Worker


class LinkDesk:
    """A link is shown; it is dialled only with the user's consent for all links."""

    def __init__(
        self,
        book: LinkBook,
        *,
        worker: Worker,
        choices: Choices,
        settings: Callable[[], Settings],
        call: Caller,
        tell: Callable[[m.Notice], None],
    ) -> None:
        self._book, self._worker, self._settings = book, worker, settings
        self._choices = choices
        self._call, self._tell = call, tell

    async def open(self, command: m.OpenLink) -> None:
        """Show the link's number, or call it; see ``OpenLink``."""
        link, token = command.link, command.token
        settings = self._settings()
        try:
            plan = planned(link, settings, self._choices.known)
        except NotANumberError as error:
            self._tell(m.LinkOpened(link, error=error, token=token))
            return
        reading, account = plan.reading, plan.account
        if account is None or not settings.dial_links_at_once or reading.caution is not None:
            self._tell(m.LinkOpened(link, reading, token=token))
            return
        self._tell(m.LinkOpened(link, reading, is_dialled=True, token=token))
        trouble = await self._call(reading, "", account)
        if trouble is not None:
            # What could not be sent waits in the field instead.
            self._tell(m.LinkOpened(link, reading, error=trouble))

    async def ask(self) -> None:
        """Tell who opens phone links."""
        await self._told()

    async def change(self, command: m.ChangeLinks) -> None:
        """Take these links over, or leave them to others."""
        change = self._book.register if command.ours else self._book.unregister
        error: ClickToDialError | None = None
        try:
            await self._worker.run(lambda: change(command.schemes))
        except ClickToDialError as refusal:
            error = refusal
        await self._told(error)

    async def _told(self, error: ClickToDialError | None = None) -> None:
        try:
            handlers = await self._worker.run(self._book.status)
        except ClickToDialError as trouble:
            self._tell(m.LinksKnown((), self._book.reason, error or trouble))
        else:
            self._tell(m.LinksKnown(handlers, self._book.reason, error))
