"""What happens to the computer that the program runs on: sleep and the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.happenings import Happening


class Power(Protocol):
    """Used on one asyncio loop; asks nothing and wakes for nothing until something happens.

    It makes things quicker and is never relied upon: ``engine.poller`` notices the same by itself,
    some seconds later.
    """

    @property
    def reason(self) -> str:
        """Why sleep, or the network, is not told of here, for a person; empty while both are."""
        ...

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        """Begin to tell, on the loop. Raises nothing: what does not work is the ``reason``."""
        ...

    async def close(self) -> None:
        """Tell no more. May be called twice, and without ``open``."""
        ...
