"""Whether phone links in other programs are opened by this one: what every back end can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clicktodial.model.links import LinkHandler, LinkScheme


class LinkHandlers(Protocol):
    """The user's own choice of programs for links; never that of the whole computer.

    Every method may block (it starts programs, reads registries): not for the GUI thread or an
    asyncio loop. ``NotPossibleNowError`` and ``StorageError`` are raised, nothing else.
    """

    @property
    def reason(self) -> str:
        """Why links cannot be taken over here, for a person; empty where they can."""
        ...

    def status(self) -> tuple[LinkHandler, ...]:
        """Who opens each kind of link now, as the desktop itself would decide it."""
        ...

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """Open these links from now on. Where only the user may decide (Windows), make us one of
        the choices and open the system's page for it."""
        ...

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        """Leave these links to whoever had them before; nothing of ours stays behind when no kind
        of link is left. What is not ours is not touched."""
        ...
