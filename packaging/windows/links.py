"""What the installers write into the registry for phone links: asked of the program's own code, so
that both always write the same."""

from __future__ import annotations

import sys
from typing import NamedTuple

from project import ROOT

sys.path.append(str(ROOT))

from clicktodial.desktop.links.windows import (
    CLASSES,
    NAME,
    OUR_KEY,
    REGISTERED,
    URL_ASSOCIATIONS,
    WindowsLinkHandlers,
    class_name,
)
from clicktodial.model.links import LinkScheme


class Value(NamedTuple):
    """A text in the user's part of the registry; ``name`` is empty for a key's default value."""

    key: str
    name: str
    text: str


class _Recorder:
    """A registry that is empty, and keeps what is written to it."""

    def __init__(self) -> None:
        self.values: list[Value] = []

    def read(self, _key: str, _name: str = "") -> None:
        """Nothing is there."""

    def read_class(self, _name: str) -> None:
        """Nothing is there."""

    def write(self, key: str, name: str, text: str) -> None:
        """Keep it."""
        self.values.append(Value(key, str(name), text))

    def remove_value(self, key: str, name: str) -> None:
        """Not asked for."""

    def remove_key(self, key: str) -> None:
        """Not asked for."""

    def announce(self) -> None:
        """Nobody has to know."""

    def open_page(self, address: str) -> None:
        """Nobody has to choose."""


def values(program: str) -> list[Value]:
    """What is written so that ``program`` opens links."""
    recorder = _Recorder()
    WindowsLinkHandlers({}, [program], recorder).register(LinkScheme)
    return recorder.values


def our_keys() -> list[str]:
    """The keys that are ours, with all below them."""
    return [OUR_KEY, *(rf"{CLASSES}\{class_name(scheme)}" for scheme in LinkScheme)]


REGISTERED_VALUE = (REGISTERED, NAME)
"""The key, which is Windows', and the name of our value there."""
FIRST = (URL_ASSOCIATIONS, str(next(iter(LinkScheme))))
"""The key and the name of the value by which it can be told that links were registered."""
