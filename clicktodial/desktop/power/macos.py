"""Sleep and the network on macOS: the workspace's notifications, which Cocoa delivers on the main
thread's loop (Qt's), and the routing socket of the kernel."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

from clicktodial.desktop.power.route_socket_posix import RouteSocket
from clicktodial.model.happenings import Happening

if TYPE_CHECKING:
    from collections.abc import Callable

WILL_SLEEP = "NSWorkspaceWillSleepNotification"
DID_WAKE = "NSWorkspaceDidWakeNotification"
TOLD = {WILL_SLEEP: Happening.FALLS_ASLEEP, DID_WAKE: Happening.WOKE_UP}


class Notices(Protocol):
    """The workspace's notification centre."""

    def observe(self, name: str, block: Callable[[object], None]) -> object:
        """Call ``block``, in any thread, at each notification of that name; what is returned ends
        it by ``forget``."""
        ...

    def forget(self, observer: object) -> None:
        """Call no more."""
        ...


class Workspace:
    """See ``Notices``. The real one; not run where the tests run."""

    def observe(self, name: str, block: Callable[[object], None]) -> object:
        """See ``Notices``."""
        return _centre().addObserverForName_object_queue_usingBlock_(name, None, None, block)

    def forget(self, observer: object) -> None:
        """See ``Notices``."""
        _centre().removeObserver_(observer)


class MacPower:
    """See ``Power``."""

    def __init__(
        self,
        make_notices: Callable[[], Notices] = Workspace,
        make_socket: Callable[[Callable[[], None]], RouteSocket] = RouteSocket,
    ) -> None:
        self._make_notices, self._make_socket = make_notices, make_socket
        self.reason = ""
        self._notices: Notices | None = None
        self._observers: list[object] = []
        self._routes: RouteSocket | None = None

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        """See ``Power``."""
        await self.close()
        loop = asyncio.get_running_loop()
        try:
            self._routes = self._make_socket(lambda: on_happening(Happening.NETWORK_CHANGED))
            self._notices = notices = self._make_notices()
            for name, happening in TOLD.items():
                tell = _teller(loop, on_happening, happening)
                self._observers.append(notices.observe(name, tell))
        except (OSError, ImportError) as error:
            self.reason = str(error)

    async def close(self) -> None:
        """See ``Power``."""
        observers, self._observers = self._observers, []
        routes, self._routes = self._routes, None
        for observer in observers:
            if self._notices is not None:
                self._notices.forget(observer)
        if routes is not None:
            routes.close()


def _teller(
    loop: asyncio.AbstractEventLoop,
    on_happening: Callable[[Happening], None],
    happening: Happening,
) -> Callable[[object], None]:
    def tell(_notification: object) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(on_happening, happening)

    return tell


def _centre() -> Any:  # noqa: ANN401 - Cocoa is not typed
    from AppKit import NSWorkspace  # type: ignore[import-untyped,import-not-found,unused-ignore]

    return NSWorkspace.sharedWorkspace().notificationCenter()
