"""Does the window in front fill the screen? Asked of the window manager, over X11."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.desktop.x11_connection import ServerGoneError, X11Connection

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_STATES = 64


async def is_full_screen(display: str) -> bool | None:
    """Whether the active window fills the screen; ``None`` where no window manager tells."""
    return await asyncio.to_thread(_look, display)


def _look(display: str) -> bool | None:
    try:
        connection = X11Connection(display)
    except ServerGoneError:
        return None
    try:
        return _active_fills(connection)
    except ServerGoneError:
        # Also when the window has gone between two questions.
        return None
    finally:
        connection.close()


def _active_fills(connection: X11Connection) -> bool | None:
    if not _values(connection, connection.root, "_NET_SUPPORTED"):
        return None
    active = next(iter(_values(connection, connection.root, "_NET_ACTIVE_WINDOW")), 0)
    if not active:
        return False
    states = _values(connection, active, "_NET_WM_STATE")
    return connection.atom("_NET_WM_STATE_FULLSCREEN") in states


def _values(connection: X11Connection, window: int, name: str) -> Sequence[int]:
    """A property's numbers of 32 bits."""
    atom = connection.atom(name)
    reply = connection.ask(
        lambda core: core.GetProperty(False, window, atom, 0, 0, MOST_STATES)  # noqa: FBT003
    )
    return tuple(reply.value.to_atoms()) if reply.format == 32 else ()
