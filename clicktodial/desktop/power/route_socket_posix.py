"""The kernel's news of addresses and routes: Linux' netlink, and the routing socket of the BSDs and
macOS. What exactly changed is not read: whoever hears of it looks anew."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_READ_BYTES = 65536
_GROUPS = 0x10 | 0x40 | 0x100
"""``RTMGRP_IPV4_IFADDR``, ``RTMGRP_IPV4_ROUTE``, ``RTMGRP_IPV6_IFADDR`` (``linux/rtnetlink.h``).
Not the routes of IPv6: routers renew them every few minutes."""


class RouteSocket:
    """Open from construction to ``close``, on the running loop. Raises ``OSError``."""

    def __init__(self, on_news: Callable[[], None]) -> None:
        self._on_news = on_news
        self._loop = asyncio.get_running_loop()
        self._socket = _opened()
        self._loop.add_reader(self._socket, self._on_readable)

    def close(self) -> None:
        """Hear no more."""
        self._loop.remove_reader(self._socket)
        self._socket.close()

    def _on_readable(self) -> None:
        # All that has gathered is one piece of news; a queue that ran over (ENOBUFS) is one, too.
        with contextlib.suppress(BlockingIOError, OSError):
            while self._socket.recv(_READ_BYTES):
                pass
        self._on_news()


def _opened() -> socket.socket:
    netlink, netlink_route = getattr(socket, "AF_NETLINK", None), 0
    made = (
        socket.socket(socket.AF_ROUTE, socket.SOCK_RAW, 0)
        if netlink is None
        else socket.socket(netlink, socket.SOCK_RAW, netlink_route)
    )
    try:
        made.setblocking(False)  # noqa: FBT003 - its only form
        if netlink is not None:
            made.bind((0, _GROUPS))
    except BaseException:
        made.close()
        raise
    return made
