"""One program per user: what the first start can do, and what the second tells it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import InputError, NotPossibleNowError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_MESSAGE_BYTES = 8192
EXCHANGE_TIMEOUT_S = 2.0
"""How long a second start may take to say what it wants."""

ANSWER = b"ok\n"
"""Sent before the link is acted on: a second start that got no answer may safely try again,
and a click never opens the same link twice."""


class Instance(Protocol):
    """The place of the one running program. It is given up by ``close`` or when the process ends,
    however it ends."""

    async def start(self, on_message: Callable[[str | None], None]) -> None:
        """Listen to later starts; those that came since the claim are heard too.

        ``on_message`` gets the link to open, or ``None`` to just show the window, on this loop.
        """
        ...

    async def stop(self) -> None:
        """Listen no more; the place stays taken."""
        ...

    def close(self) -> None:
        """Give the place up. May be called twice, and after ``stop`` or without it."""
        ...


def encode(link: str | None) -> bytes:
    """The message of a second start: one line of JSON. Raises ``InputError`` for a huge link."""
    message = json.dumps({"open": link}).encode() + b"\n"
    if len(message) > MAX_MESSAGE_BYTES:
        raise InputError(tr("The link is too long"), tr("Nothing was opened."))
    return message


def decode(message: bytes) -> str | None:
    """The link in a message. Raises ``ValueError`` for anything ``encode`` would not make.

    Unknown keys pass: an update may have changed the program while the old one still runs.
    """
    try:
        document = json.loads(message)
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(document, dict) or "open" not in document:
        raise ValueError
    link = document["open"]
    if link is None:
        return None
    if not isinstance(link, str):
        raise ValueError
    link.encode()
    return link


def no_answer() -> NotPossibleNowError:
    """The error for a program that holds the place and does not answer."""
    return NotPossibleNowError(
        tr("Click-to-Dial is already running, but it does not answer. Quit it, then try again.")
    )
