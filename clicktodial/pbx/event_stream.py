"""Server-sent events, read from bytes as they come (the HTML standard's ``text/event-stream``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_FRAME = 256 * 1024


class Frame(NamedTuple):
    """One event: its ``kind`` ("message" when unnamed), its data, and the id to go on from."""

    kind: str
    data: bytes
    id: str


class TooLongError(Exception):
    """A frame is longer than any event."""


class EventStreamParser:
    """Fed with bytes in any pieces, gives the frames that are complete. Comments are left out.

    ``id`` stays that of the last frame that had one, as the standard says.
    """

    def __init__(self) -> None:
        self._rest = bytearray()
        self._size = 0
        self._ended_in_cr = False
        self._kind, self._id = "", ""
        self._data: list[bytes] = []

    def feed(self, part: bytes) -> Iterator[Frame]:
        """The frames that ``part`` completes. Raises ``TooLongError``."""
        if self._ended_in_cr and part[:1] == b"\n":
            part = part[1:]
        self._ended_in_cr = part[-1:] == b"\r"
        self._rest += part
        *lines, rest = bytes(self._rest).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = bytearray(rest)
        for line in lines:
            if line:
                self._take(line)
            elif frame := self._dispatched():
                yield frame
        if self._size + len(self._rest) > LONGEST_FRAME:
            raise TooLongError

    def _take(self, line: bytes) -> None:
        self._size += len(line)
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        match field:
            case b"event":
                self._kind = value.decode(errors="replace")
            case b"data":
                self._data.append(value)
            case b"id" if b"\0" not in value:
                self._id = value.decode(errors="replace")
            case _:
                # A comment, a wish for the pause between two tries, or something newer.
                pass

    def _dispatched(self) -> Frame | None:
        kind, data = self._kind, self._data
        self._kind, self._data, self._size = "", [], 0
        return Frame(kind or "message", b"\n".join(data), self._id) if data else None
