"""Whether there is a tray, told without Qt: a real X server, a real bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.desktop.tray import make_tray_place
from clicktodial.desktop.tray.null import FixedTray

if TYPE_CHECKING:
    from tests.program.x_server import Client, XServer


async def test_without_a_desktop_there_is_none() -> None:
    assert "AppIndicator" in await make_tray_place({}).reason()


async def test_a_bus_and_a_display_that_are_gone() -> None:
    gone = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus", "DISPLAY": ":4711"}
    assert await make_tray_place(gone).reason()


async def test_a_panel_that_embeds_windows(x_server: XServer, other: Client) -> None:
    place = make_tray_place({"DISPLAY": x_server.display})
    assert await place.reason()
    name = "_NET_SYSTEM_TRAY_S0"
    atom = other.core.InternAtom(False, len(name), name).reply().atom
    window = other.window()
    other.core.SetSelectionOwner(window, atom, 0)
    other.sync()
    assert await place.reason() == ""


async def test_where_it_is_known_nothing_is_looked_at() -> None:
    assert await FixedTray().reason() == ""
    assert await FixedTray("no").reason() == "no"
