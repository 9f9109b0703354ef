"""To the front on X11: the window manager is asked as a pager would ask it (EWMH).

A plain activation by a program that has not the focus only makes its window blink.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from clicktodial.desktop.activation.x11_startup import end_start, time_of
from clicktodial.desktop.x11_connection import ServerGoneError, X11Connection

if TYPE_CHECKING:
    from clicktodial.model.shortcuts import KeyPress

_BY_THE_USER: Final = 2
_MESSAGE: Final = struct.Struct("=BBHIIIIIII")
_CLIENT_MESSAGE: Final = 33
_ITEM_BITS: Final = 32


class X11Activator:
    """See ``Activator``. Connects for the moment: it is asked a few times a day."""

    def __init__(self, display: str) -> None:
        self._display = display

    def bring_to_front(self, window: int, press: KeyPress) -> None:
        """See ``Activator``."""
        try:
            connection = X11Connection(self._display)
        except ServerGoneError:
            return
        try:
            _ask(connection, window, press.time_ms or time_of(press.token))
            if press.token:
                end_start(connection, press.token)
                _wait_until_sent(connection)
        except ServerGoneError:
            return
        finally:
            connection.close()


def _ask(connection: X11Connection, window: int, time_ms: int) -> None:
    name = connection.atom("_NET_ACTIVE_WINDOW")
    head = (_CLIENT_MESSAGE, _ITEM_BITS, 0, window, name)
    message = _MESSAGE.pack(*head, _BY_THE_USER, time_ms, 0, 0, 0)
    bits = connection.proto.EventMask
    to_the_manager = bits.SubstructureRedirect | bits.SubstructureNotify
    with connection.sending() as core:
        core.SendEvent(False, connection.root, to_the_manager, message)  # noqa: FBT003
    _wait_until_sent(connection)


def _wait_until_sent(connection: X11Connection) -> None:
    """So that the connection is not gone before the server has sent it on."""
    connection.ask(lambda core: core.GetInputFocus())
