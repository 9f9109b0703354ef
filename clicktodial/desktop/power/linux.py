"""Sleep and the network on Linux: systemd's login manager on the system's D-Bus, and the kernel's
own news of addresses and routes, which need no daemon at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.power.route_socket_posix import RouteSocket
from clicktodial.desktop.session_bus_linux import (
    BusReplyError,
    NoBusError,
    SessionBus,
    Signal,
)
from clicktodial.i18n import tr
from clicktodial.model.happenings import Happening

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ADDRESS_VARIABLE = "DBUS_SYSTEM_BUS_ADDRESS"
SOCKETS = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")
MANAGER = "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"
RULE = f"type='signal',sender='org.freedesktop.login1',interface='{MANAGER}',member='{SIGNAL}'"
TIMEOUT_S = 5.0


class LinuxPower:
    """See ``Power``. ``make_socket`` gives the kernel's news."""

    def __init__(
        self,
        environ: Mapping[str, str],
        make_socket: Callable[[Callable[[], None]], RouteSocket] = RouteSocket,
    ) -> None:
        self._environ, self._make_socket = environ, make_socket
        self.reason = ""
        self._bus: SessionBus | None = None
        self._routes: RouteSocket | None = None

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        """See ``Power``."""
        await self.close()
        self._on_happening = on_happening
        try:
            self._routes = self._make_socket(lambda: on_happening(Happening.NETWORK_CHANGED))
        except OSError as error:
            self.reason = str(error)
        try:
            self._bus = await self._listening()
        except (NoBusError, BusReplyError, TimeoutError) as error:
            self._note_no_bus(str(error))

    async def _listening(self) -> SessionBus:
        bus = await SessionBus.connect(
            system_bus_address(self._environ),
            self._on_signal,
            lambda: self._note_no_bus(""),
            timeout_s=TIMEOUT_S,
        )
        try:
            await bus.listen(RULE, timeout_s=TIMEOUT_S)
        except BaseException:
            await bus.close()
            raise
        return bus

    async def close(self) -> None:
        """See ``Power``."""
        bus, self._bus = self._bus, None
        routes, self._routes = self._routes, None
        if routes is not None:
            routes.close()
        if bus is not None:
            await bus.close()

    def _note_no_bus(self, words: str) -> None:
        self.reason = words or tr("The system's D-Bus does not answer.")

    def _on_signal(self, signal: Signal) -> None:
        if (signal.interface, signal.member) != (MANAGER, SIGNAL) or len(signal.values) != 1:
            return
        falls_asleep = signal.values[0]
        if isinstance(falls_asleep, bool):
            self._on_happening(Happening.FALLS_ASLEEP if falls_asleep else Happening.WOKE_UP)


def system_bus_address(environ: Mapping[str, str]) -> str:
    """Where the system's bus listens, for every program."""
    if address := environ.get(ADDRESS_VARIABLE, ""):
        return address
    found = next(filter(os.path.exists, SOCKETS), SOCKETS[0])
    return f"unix:path={Path(found)}"
