"""The selected text on Wayland, where the compositor is not as we would like it.

What is read from a real one: ``tests/program/test_wayland.py``.
"""

from __future__ import annotations

import asyncio
import struct
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from clicktodial.desktop.selection.base import READ_WITHIN_S
from clicktodial.desktop.selection.wayland import WaylandSelection
from clicktodial.errors import NoAnswerFromOwnerError, NotPossibleNowError
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

# The objects of the reader's first questions, in order.
DISPLAY, REGISTRY, FIRST_ANSWER, DEVICE, SECOND_ANSWER = 1, 2, 3, 6, 7
SEAT, NEW, ELDER = "wl_seat", "ext_data_control_manager_v1", "zwlr_data_control_manager_v1"


def event(source: int, number: int, content: bytes = b"") -> bytes:
    return struct.pack("=II", source, (8 + len(content)) << 16 | number) + content


def string(text: str) -> bytes:
    content = text.encode() + b"\0"
    return struct.pack("=I", len(content)) + content + b"\0" * (-len(content) % 4)


def announced(name: int, interface: str, version: int) -> bytes:
    number = struct.pack("=I", name)
    return event(REGISTRY, 0, number + string(interface) + struct.pack("=I", version))


ALL_SAID = event(FIRST_ANSWER, 0, bytes(4))
EVERYTHING = announced(1, SEAT, 7) + announced(2, ELDER, 2) + announced(3, NEW, 1) + ALL_SAID
NOBODYS = (
    event(DEVICE, 1, bytes(4)) + event(DEVICE, 3, bytes(4)) + event(SECOND_ANSWER, 0, bytes(4))
)


class Compositor:
    """Says what it was told to say to whoever connects, and keeps what it hears."""

    def __init__(self, folder: Path) -> None:
        self.reader = WaylandSelection({"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wl"})
        self.heard = b""
        self.was_left = asyncio.Event()


@asynccontextmanager
async def compositor(folder: Path, says: bytes, *, hangs_up: bool) -> AsyncIterator[Compositor]:
    made = Compositor(folder)

    async def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(says)
        if hangs_up:
            writer.write_eof()
        while part := await reader.read(4096):
            made.heard += part
        writer.close()
        made.was_left.set()

    server = await asyncio.start_unix_server(on_connection, folder / "wl")
    async with server:
        yield made
        await made.was_left.wait()


@pytest.mark.parametrize(
    "says",
    [
        pytest.param(announced(1, SEAT, 7) + ALL_SAID, id="as GNOME"),
        pytest.param(announced(1, SEAT, 7) + announced(2, ELDER, 1) + ALL_SAID, id="no primary"),
        pytest.param(announced(1, NEW, 1) + ALL_SAID, id="no seat"),
    ],
)
async def test_where_only_the_window_in_front_can_read_it_is_said(
    own_home: Path, says: bytes
) -> None:
    async with compositor(own_home, says, hangs_up=False) as made:
        assert not made.reader.needs_focus
        with pytest.raises(NotPossibleNowError):
            await made.reader.read(TextSource.SELECTION)
        assert made.reader.needs_focus


@pytest.mark.parametrize(
    "says",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(event(DISPLAY, 0, bytes(12)), id="error"),
        pytest.param(event(REGISTRY, 0), id="cut off"),
        pytest.param(event(REGISTRY, 0, b"\xff" * 8), id="wrong length"),
        pytest.param(b"\0" * 64, id="zeros"),
        pytest.param(b"\xff" * 64, id="noise"),
    ],
)
async def test_a_compositor_that_speaks_otherwise_is_one_that_offers_nothing(
    own_home: Path, says: bytes
) -> None:
    async with compositor(own_home, says, hangs_up=True) as made:
        assert not made.reader.needs_focus
        with pytest.raises(NotPossibleNowError):
            await made.reader.read(TextSource.SELECTION)
        assert made.reader.needs_focus


class OfX:
    """The reader of the X server beside the compositor."""

    needs_focus = False

    def __init__(self, text: str) -> None:
        self.text = text
        self.is_closed = False

    async def open(self) -> None:
        pass

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        if self.text == "hung":
            raise NoAnswerFromOwnerError
        if self.text == "no X":
            raise NotPossibleNowError("")
        return f"{self.text} {source} {time_ms}" if self.text else ""

    async def close(self) -> None:
        self.is_closed = True


async def test_where_x_programs_are_told_of_every_text_it_is_read_there(own_home: Path) -> None:
    of_x = OfX("12")
    reader = WaylandSelection({"XDG_RUNTIME_DIR": str(own_home)}, of_x)
    assert await reader.read(TextSource.CLIPBOARD, 7) == "12 clipboard 7"
    assert not reader.needs_focus
    of_x.text = "hung"
    with pytest.raises(NoAnswerFromOwnerError):
        await reader.read(TextSource.SELECTION)
    assert not reader.needs_focus
    await reader.close()
    assert of_x.is_closed


@pytest.mark.parametrize("text", ["", "no X"])
async def test_what_x_programs_are_not_told_of_the_window_in_front_can_read(
    own_home: Path, text: str
) -> None:
    of_x = OfX(text)
    reader = WaylandSelection({"XDG_RUNTIME_DIR": str(own_home)}, of_x)
    with pytest.raises(NotPossibleNowError):
        await reader.read(TextSource.SELECTION)
    assert reader.needs_focus
    of_x.text = "12"
    assert await reader.read(TextSource.SELECTION) == "12 selection 0"
    assert not reader.needs_focus


async def test_without_a_compositor_there_is_a_reason(own_home: Path) -> None:
    reader = WaylandSelection({"XDG_RUNTIME_DIR": str(own_home)})
    with pytest.raises(NotPossibleNowError) as raised:
        await reader.read(TextSource.CLIPBOARD)
    assert "window in front" in raised.value.message


async def test_the_newer_protocol_is_preferred(own_home: Path) -> None:
    async with compositor(own_home, EVERYTHING + NOBODYS, hangs_up=False) as made:
        assert await made.reader.read(TextSource.SELECTION) == ""
    assert NEW.encode() in made.heard
    assert ELDER.encode() not in made.heard


@pytest.mark.parametrize("says", [b"", EVERYTHING])
async def test_nobody_is_waited_for_longer_than_the_deadline(own_home: Path, says: bytes) -> None:
    async with compositor(own_home, says, hangs_up=False) as made:
        began = time.monotonic()
        with pytest.raises(NoAnswerFromOwnerError):
            await made.reader.read(TextSource.SELECTION)
        assert READ_WITHIN_S <= time.monotonic() - began < READ_WITHIN_S + 0.2
        assert not made.reader.needs_focus
