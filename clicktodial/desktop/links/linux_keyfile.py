"""Files of groups and keys, as the freedesktop specifications have them, changed line by line.

Such a file is its user's own work: what is not asked to change stays as it is to the byte,
comments, order and line endings included.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class KeyFile:
    """One file's text. A key may stand there several times: the last counts, all are changed."""

    def __init__(self, text: str) -> None:
        self._lines = _LINE.findall(text)

    @property
    def text(self) -> str:
        """The whole file."""
        return "".join(self._lines)

    def value(self, group: str, key: str) -> str:
        """Empty when it is not there."""
        values = [value for _, name, value in self._entries(group) if name == key]
        return values[-1] if values else ""

    def items(self, group: str, key: str) -> list[str]:
        """A value that is a list."""
        return _items(self.value(group, key))

    def keys(self, group: str) -> list[str]:
        """The keys of a group, in their order."""
        return list(dict.fromkeys(name for _, name, _ in self._entries(group)))

    def put(self, group: str, key: str, value: str) -> None:
        """Give a key this value, wherever it stands; it is added where it does not."""
        if any(name == key for _, name, _ in self._entries(group)):
            self._change(group, key, lambda _value: value)
        else:
            self._add(group, f"{key}={value}")

    def prepend(self, group: str, key: str, item: str) -> None:
        """Make ``item`` the first of a list; the others follow as they were."""
        if not any(name == key for _, name, _ in self._entries(group)):
            # With the sign that ends each item: some read the line's own end as part of the last.
            self._add(group, f"{key}={item};")
        elif self.items(group, key)[:1] != [item]:
            self._change(group, key, lambda value: ";".join((item, _without(value, item))))

    def discard(self, group: str, key: str, item: str) -> None:
        """Take ``item`` out of a list; a list and a last group that are empty then go, too."""
        values = [value for _, name, value in self._entries(group) if name == key]
        if any(item in _items(value) for value in values):
            self._change(group, key, lambda value: _without(value, item))
            self._drop_empty_end(group)

    def _entries(self, group: str) -> Iterator[tuple[int, str, str]]:
        """Each key of a group: the number of its line, its name, its value."""
        current = ""
        for number, line in enumerate(self._lines):
            words = line.strip()
            if words.startswith("["):
                current = words
            elif current == f"[{group}]" and "=" in words and not words.startswith("#"):
                key, _, value = words.partition("=")
                yield number, key.rstrip(), value.lstrip()

    def _change(self, group: str, key: str, change: Callable[[str], str]) -> None:
        for number, name, value in list(self._entries(group)):
            if name == key:
                line, fresh = self._lines[number], change(value)
                start, _, _ = line.partition("=")
                space = line[len(start) + 1 :]
                space = space[: len(space) - len(space.lstrip(" \t"))]
                ending = line[len(line.rstrip()) :]
                self._lines[number] = f"{start}={space}{fresh}{ending}" if _items(fresh) else ""
        self._lines = [line for line in self._lines if line]

    def _add(self, group: str, entry: str) -> None:
        ending = "\r\n" if self._lines and self._lines[0].endswith("\r\n") else "\n"
        if self._lines and not self._lines[-1].endswith("\n"):
            self._lines[-1] += ending
        place = self._end_of(group)
        if place is None:
            self._lines.append(f"[{group}]{ending}")
            place = len(self._lines)
        self._lines.insert(place, entry + ending)

    def _end_of(self, group: str) -> int | None:
        """Where a new line of the group belongs: behind its last line that is not blank."""
        place, current = None, ""
        for number, line in enumerate(self._lines):
            words = line.strip()
            if words.startswith("["):
                current = words
            if words and current == f"[{group}]":
                place = number + 1
        return place

    def _drop_empty_end(self, group: str) -> None:
        if self._lines and self._lines[-1].strip() == f"[{group}]":
            self._lines.pop()


def _items(value: str) -> list[str]:
    return [item for item in value.split(";") if item]


def _without(value: str, item: str) -> str:
    return ";".join(one for one in value.split(";") if one != item)
