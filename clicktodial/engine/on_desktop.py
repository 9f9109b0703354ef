"""The program's place on the desktop: at login, between sleep and networks, its windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine.login_start import LoginStartDesk
from clicktodial.engine.surroundings import Surroundings
from clicktodial.engine.window_places import PlaceDesk
from clicktodial.storage.desk_file import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.desktop import DesktopParts
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.engine.session import AccountSession
    from clicktodial.model.calls import AccountName
    from clicktodial.storage.worker import Worker


class OnDesktop:
    """Puts the desks of these together."""

    def __init__(
        self,
        parts: DesktopParts,
        file: Path,
        *,
        disk: Worker,
        sessions: Mapping[AccountName, AccountSession],
        clocks: Clocks,
        tell: Callable[[Notice], None],
        unsettled: Callable[[], None],
    ) -> None:
        self._login = LoginStartDesk(parts.login, disk, tell)
        self._places = PlaceDesk(DeskFile(file), disk)
        self._surroundings = Surroundings(parts.power, sessions, clocks=clocks, unsettled=unsettled)

    async def start(self) -> None:
        """Begin to hear of sleep and the network."""
        await self._surroundings.start()

    async def stop(self) -> None:
        """Write what is left to write."""
        await self._places.close()
        await self._surroundings.stop()

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {**self._login.handlers(), **self._places.handlers()}
