"""One program per user: what the first start can do, and what the second tells it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, Protocol

from clicktodial.errors import InputError, NotPossibleNowError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_MESSAGE_BYTES = 8192
EXCHANGE_TIMEOUT_S = 2.0
"""How long a second start may take to say what it wants."""

ANSWER = b"ok\n"
"""Sent before the link is acted on: a second start that got no answer may safely try again,
and a click never opens the same link twice."""


SHOW = "show"
DIAL_SELECTION = "dial-selection"
QUIT = "quit"
ACTIONS = frozenset({SHOW, DIAL_SELECTION, QUIT})

LINK_SCHEMES = ("tel:", "callto:", "sip:", "sips:", "clicktodial:")
MAX_LINK_CHARACTERS = 2000
MAX_TOKEN_CHARACTERS = 500
"""Of both kinds of tokens; those of today's desktops have some 60."""


class Request(NamedTuple):
    """What a start of the program is for. ``link``: the link to open. ``action``: ``SHOW`` the
    window, ``DIAL_SELECTION``, or ``QUIT``. ``token``: the desktop's permission to come to the
    front, which it gave to the process that it started; empty where it gave none."""

    link: str | None = None
    action: str = SHOW
    token: str = ""


class Instance(Protocol):
    """The place of the one running program. It is given up by ``close`` or when the process ends,
    however it ends."""

    async def start(self, on_message: Callable[[Request], None]) -> None:
        """Listen to later starts; those that came since the claim are heard too.

        ``on_message`` gets what each of them wants, on this loop.
        """
        ...

    async def stop(self) -> None:
        """Listen no more; the place stays taken."""
        ...

    def close(self) -> None:
        """Give the place up. May be called twice, and after ``stop`` or without it."""
        ...


def is_link(text: str) -> bool:
    """Whether it is a link that the program opens, of a form that links have."""
    return _is_plain(text, MAX_LINK_CHARACTERS) and text.lower().startswith(LINK_SCHEMES)


def activation_token(environ: Mapping[str, str]) -> str:
    """The token of the desktop that started this process; empty where it gave none, or nothing
    that could be one. Wayland's comes first: an X11 one beside it is for programs of old."""
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID") or ""
    return token if _is_plain(token, MAX_TOKEN_CHARACTERS) else ""


def encode(request: Request) -> bytes:
    """The message of a second start: one line of JSON. Raises ``InputError`` for a huge link.

    The key is ``open`` and the whole thing an object so that programs of all versions, of which
    the older knows only this key, understand each other.
    """
    document = {"open": request.link, "action": request.action, "token": request.token}
    message = json.dumps(document).encode() + b"\n"
    if len(request.link or "") > MAX_LINK_CHARACTERS or len(message) > MAX_MESSAGE_BYTES:
        raise InputError(tr("The link is too long"), tr("Nothing was opened."))
    return message


def decode(message: bytes) -> Request:
    """What a message asks for. Raises ``ValueError`` for anything ``encode`` would not make.

    Unknown keys pass, and an unknown action shows the window: an update may have changed the
    program while the old one still runs.
    """
    try:
        document = json.loads(message)
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(document, dict) or "open" not in document:
        raise ValueError
    link = document["open"]
    if link is not None:
        link = _plain(link, MAX_LINK_CHARACTERS)
    action = _plain(document.get("action", SHOW), MAX_TOKEN_CHARACTERS)
    token = _plain(document.get("token", ""), MAX_TOKEN_CHARACTERS)
    return Request(link, action if action in ACTIONS else SHOW, token)


def _plain(value: object, limit: int) -> str:
    if not isinstance(value, str) or not _is_plain(value, limit):
        raise ValueError
    return value


def _is_plain(text: str, limit: int) -> bool:
    """Whether it is short and holds only characters that can be seen."""
    return len(text) <= limit and text.isprintable()


def no_answer() -> NotPossibleNowError:
    """The error for a program that holds the place and does not answer."""
    return NotPossibleNowError(
        tr("Click-to-Dial is already running, but it does not answer. Quit it, then try again.")
    )
