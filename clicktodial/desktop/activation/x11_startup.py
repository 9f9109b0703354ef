"""Starts that the desktop announced: the freedesktop Startup Notification protocol 0.1.

A desktop that starts us for a link shows that something is coming, often by the pointer, until a
window of the process appears. A second start never shows one: the running program ends the wait.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.desktop.x11_connection import X11Connection

_BYTES_AT_ONCE: Final = 20
_BYTE_BITS: Final = 8
_CLIENT_MESSAGE: Final = 33
_MESSAGE: Final = struct.Struct("=BBHII20s")
_NEVER_SHOWN: Final = (0, 0, 1, 1, 0)
"""Place, size and border of a window that only lends the messages its number."""


def time_of(startup_id: str) -> int:
    """The X server's time of the click, which stands at the end of most ids; 0 where not."""
    found = re.search(r"_TIME([0-9]{1,10})$", startup_id)
    return int(found[1]) & 0xFFFFFFFF if found else 0


def end_start(connection: X11Connection, startup_id: str) -> None:
    """Tell the desktop that what it started is there. Raises ``ServerGoneError``."""
    first, more = (connection.atom(f"_NET_STARTUP_INFO{end}") for end in ("_BEGIN", ""))
    window, proto, root = connection.new_id(), connection.proto, connection.root
    with connection.sending() as core:
        # Depth and visual are those of the root window.
        core.CreateWindow(0, window, root, *_NEVER_SHOWN, proto.WindowClass.InputOnly, 0, 0, [])
        for number, part in enumerate(_parts(startup_id)):
            head = (_CLIENT_MESSAGE, _BYTE_BITS, 0, window, more if number else first)
            message = _MESSAGE.pack(*head, part)
            core.SendEvent(False, root, proto.EventMask.PropertyChange, message)  # noqa: FBT003
        core.DestroyWindow(window)


def _parts(startup_id: str) -> Iterator[bytes]:
    quoted = re.sub(r'(["\\ ])', r"\\\1", startup_id)
    text = f"remove: ID={quoted}".encode() + b"\0"
    for place in range(0, len(text), _BYTES_AT_ONCE):
        yield text[place : place + _BYTES_AT_ONCE]
