"""A notification of the desktop, as data: what it says, and what can be pressed on it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

DEFAULT_BUTTON = "default"
"""The key of a press on the notification itself."""
LONGEST_LINE = 120
_NO_TEXT = frozenset({"Cc", "Cs", "Co", "Zl", "Zp"})
# These turn the order of the text around them.
_ORDERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class NoticeKind(StrEnum):
    """What it is about; the values are the desktop notification specification's words."""

    INCOMING = "call.incoming"
    MISSED = "call.unanswered"
    TRIAL = "device"


class NoticeButton(NamedTuple):
    """Something to press: ``key`` comes back with the press."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Notification:
    """Plain text, without markup; lines of the body are divided by line feeds."""

    kind: NoticeKind
    title: str
    body: str = ""
    buttons: tuple[NoticeButton, ...] = ()
    """The most important first: some desktops show three and no more."""
    without_buttons: str = ""
    """Said in their place where the desktop has no buttons."""
    stays: bool = False
    """Shown until it is withdrawn or closed by the user; else as long as the desktop likes."""
    is_urgent: bool = False
    """It may come through whatever else keeps notifications away, and is not put away unseen."""


def one_line(text: str, longest: int = LONGEST_LINE) -> str:
    """What others wrote, as one line that cannot pose as more: no control characters, none that
    turn the order of text, not too long."""
    kept = (" " if unicodedata.category(c) in _NO_TEXT else c for c in text if c not in _ORDERING)
    plain = " ".join("".join(kept).split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1]}…"


def body_of(lines: Iterable[str]) -> str:
    """The lines that say something, one below the other."""
    return "\n".join(line for line in lines if line)
