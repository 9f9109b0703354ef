"""Selected and copied text and a real X server: real owners, slow ones and hostile ones."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import shutil
import signal
import struct
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.desktop.selection import make_selection_reader, x11
from clicktodial.desktop.selection.base import MAX_TEXT_BYTES, READ_WITHIN_S
from clicktodial.desktop.selection.x11 import KEPT_WINDOWS, X11Selection
from clicktodial.errors import NoAnswerFromOwnerError, NotPossibleNowError
from clicktodial.model.selection import TextSource
from tests.desktop.selection_owner import Offer, Owner, PiecemealOwner
from tests.desktop.waiting import until
from tests.program.processes import App

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from tests.program.x_server import Client, XServer

SELECTION, CLIPBOARD = TextSource.SELECTION, TextSource.CLIPBOARD
NUMBER = "Bel +32 470 12 34 56 – vandaag"
UTF8 = {"UTF8_STRING": Offer("UTF8_STRING", 8, NUMBER.encode())}
# What a loaded machine may add to a deadline.
SLACK_S = 2.0


@pytest.fixture
async def reader(x_server: XServer) -> AsyncIterator[X11Selection]:
    reader = X11Selection(x_server.display)
    await reader.open()
    yield reader
    await reader.close()


@pytest.fixture
async def own(x_server: XServer) -> AsyncIterator[contextlib.ExitStack]:
    """Owners entered here end with the test."""
    with contextlib.ExitStack() as stack:
        yield stack


@pytest.fixture
def start(x_server: XServer) -> Iterator[Callable[..., App]]:
    """Start another program on the X server."""
    with contextlib.ExitStack() as stack:

        def run(*command: str) -> App:
            app = App(command, x_server.env | {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"})
            stack.callback(app.end)
            return app

        yield run


@pytest.fixture
def qt_owner(start: Callable[..., App]) -> Callable[[str, str], App]:
    def run(selected: str, copied: str) -> App:
        script = Path(__file__).with_name("qt_owner.py")
        app = start(sys.executable, str(script), selected, copied)
        app.wait_for("^owns$")
        return app

    return run


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """For owners that are slow only because they are the test's."""
    monkeypatch.setattr(x11, "READ_WITHIN_S", 10)


# Real programs


async def test_a_number_that_is_selected_in_a_terminal_is_read(
    reader: X11Selection,
    start: Callable[..., App],
    other: Client,
    tmp_path: Path,
    missing: Callable[[str], NoReturn],
) -> None:
    if not shutil.which("xterm"):
        missing("xterm")
    line, shown = "Bel +32470123456 vandaag", tmp_path / "shown"
    # The terminal answers where its cursor is when it has shown what came before.
    script = f"stty raw -echo; printf '{line}\\033[6n'; head -c 1 >{shown}; exec sleep 60"
    start("xterm", "-geometry", "40x3+0+0", "-e", "sh", "-c", script)
    await until(lambda: shown.exists() and shown.read_bytes())
    other.click(20, 10, times=3)
    async with asyncio.timeout(10):
        # The terminal takes the selection when it gets to it.
        while (await reader.read(SELECTION)).strip() != line:
            pass


async def test_another_qt_program_is_read(
    reader: X11Selection, qt_owner: Callable[[str, str], App]
) -> None:
    qt_owner("02/555.12.34", "+32 2 555 12 34 ☎")
    assert await reader.read(SELECTION) == "02/555.12.34"
    assert await reader.read(CLIPBOARD) == "+32 2 555 12 34 ☎"


async def test_a_large_text_of_a_real_program_arrives_in_whole(
    reader: X11Selection, qt_owner: Callable[[str, str], App]
) -> None:
    qt_owner("*" * 60, "+32470123456")
    text = await reader.read(SELECTION)
    assert len(text) == 600_000
    assert text == "0123456789" * 60_000


async def test_a_program_that_hangs_costs_300_ms_and_freezes_nothing(
    reader: X11Selection, qt_owner: Callable[[str, str], App]
) -> None:
    app = qt_owner("+32470123456", "")
    os.kill(app.pid, signal.SIGSTOP)
    try:
        began = time.monotonic()
        reading = asyncio.create_task(reader.read(SELECTION))
        turns = 0
        while not reading.done():
            turns += 1
            await asyncio.sleep(0.001)
        with pytest.raises(NoAnswerFromOwnerError, match="does not hand over"):
            await reading
        assert READ_WITHIN_S <= time.monotonic() - began < READ_WITHIN_S + SLACK_S
        assert turns > 50
    finally:
        os.kill(app.pid, signal.SIGCONT)
    assert await reader.read(SELECTION) == "+32470123456"


# Owners on this loop


async def test_without_an_owner_there_is_no_text_and_no_waiting(reader: X11Selection) -> None:
    began = time.monotonic()
    assert await reader.read(SELECTION) == ""
    assert await reader.read(CLIPBOARD) == ""
    assert time.monotonic() - began < READ_WITHIN_S


@pytest.mark.parametrize(
    ("offers", "text"),
    [
        (UTF8, NUMBER),
        ({"UTF8_STRING": Offer("UTF8_STRING", 8, b"02 \xff 5\0")}, "02 \ufffd 5"),
        ({"STRING": Offer("STRING", 8, b"t\xe9l 02")}, "tél 02"),
        ({"TEXT": Offer("STRING", 8, b"t\xe9l 02")}, "tél 02"),
        ({"TEXT": Offer("UTF8_STRING", 8, "tél 02".encode())}, "tél 02"),
        ({"TEXT": Offer("COMPOUND_TEXT", 8, b"t\xe9l 02")}, "tél 02"),
        ({"UTF8_STRING": Offer("ATOM", 32, struct.pack("=I", 4))}, ""),
        ({"UTF8_STRING": Offer("UTF8_STRING", 32, struct.pack("=II", 4, 5))}, ""),
        ({"UTF8_STRING": Offer("UTF8_STRING", 16, b"0102")}, ""),
        ({"UTF8_STRING": Offer("UTF8_STRING", 8, b"")}, ""),
        ({"UTF8_STRING": Offer("NO_TEXT", 8, b"1"), "STRING": Offer("STRING", 8, b"2")}, "2"),
        ({}, ""),
    ],
)
async def test_all_kinds_of_text_are_understood_and_nothing_else(
    x_server: XServer,
    reader: X11Selection,
    own: contextlib.ExitStack,
    offers: dict[str, Offer],
    text: str,
) -> None:
    own.callback(Owner(x_server.display, offers).close)
    assert await reader.read(SELECTION) == text


async def test_the_clipboard_is_another_text(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    copied = {"UTF8_STRING": Offer("UTF8_STRING", 8, b"copied")}
    own.callback(Owner(x_server.display, UTF8).close)
    own.callback(Owner(x_server.display, copied, selection="CLIPBOARD").close)
    assert await reader.read(CLIPBOARD) == "copied"
    assert await reader.read(SELECTION) == NUMBER


async def test_the_owner_is_told_the_time_of_the_press(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    owner = Owner(x_server.display, UTF8)
    own.callback(owner.close)
    await reader.read(SELECTION, 123_456)
    assert [request.time for request in owner.requests] == [123_456]


async def test_a_text_in_pieces_is_put_together(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    data = NUMBER.encode()
    # Cut within a letter.
    owner = PiecemealOwner(x_server.display, [data[:22], data[22:], b""])
    own.callback(owner.close)
    assert await reader.read(SELECTION) == NUMBER
    # The end is taken as well: the owner knows that it may forget the matter.
    await until(lambda: owner.taken == 4)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("size", [0, MAX_TEXT_BYTES - 1, MAX_TEXT_BYTES, MAX_TEXT_BYTES + 1])
async def test_no_more_is_taken_than_the_limit(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack, size: int
) -> None:
    pieces = [b"7" * 65_536] * (size // 65_536) + [b"7" * (size % 65_536), b""]
    own.callback(PiecemealOwner(x_server.display, pieces).close)
    assert len(await reader.read(SELECTION)) == min(size, MAX_TEXT_BYTES)


@pytest.mark.usefixtures("patient")
async def test_a_text_without_end_ends(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    own.callback(PiecemealOwner(x_server.display, itertools.repeat(b"7" * 200_000)).close)
    assert await reader.read(SELECTION) == "7" * MAX_TEXT_BYTES


@pytest.mark.parametrize("pieces", [itertools.repeat(b"7"), [b"02"], []])
async def test_a_text_that_comes_too_slowly_or_stops_is_given_up(
    x_server: XServer,
    reader: X11Selection,
    own: contextlib.ExitStack,
    pieces: itertools.repeat[bytes] | list[bytes],
) -> None:
    own.callback(PiecemealOwner(x_server.display, pieces).close)
    began = time.monotonic()
    with pytest.raises(NoAnswerFromOwnerError):
        await reader.read(SELECTION)
    assert time.monotonic() - began < READ_WITHIN_S + SLACK_S


async def test_an_owner_that_vanishes_meanwhile_is_not_waited_for_longer(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    owner = Owner(x_server.display, UTF8)
    owner.is_silent = True
    reading = asyncio.create_task(reader.read(SELECTION))
    await owner.next_request()
    owner.close()
    with pytest.raises(NoAnswerFromOwnerError):
        await reading
    assert await reader.read(SELECTION) == ""


async def test_a_late_answer_is_not_taken_for_the_next_one(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    owner = Owner(x_server.display, UTF8)
    own.callback(owner.close)
    owner.is_silent = True
    with pytest.raises(NoAnswerFromOwnerError):
        await reader.read(SELECTION)
    late = await owner.next_request()
    reading = asyncio.create_task(reader.read(SELECTION))
    current = await owner.next_request()
    owner.offers = {"UTF8_STRING": Offer("UTF8_STRING", 8, b"old")}
    owner.answer(late)
    owner.offers = {"UTF8_STRING": Offer("UTF8_STRING", 8, b"new")}
    owner.answer(current)
    assert await reading == "new"


async def test_reads_at_the_same_time_do_not_disturb_each_other(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack
) -> None:
    owner = Owner(x_server.display, UTF8)
    own.callback(owner.close)
    owner.is_silent = True
    reading = [asyncio.create_task(reader.read(SELECTION)) for _ in range(20)]
    requests = [await owner.next_request() for _ in reading]
    for number, request in reversed(list(enumerate(requests))):
        owner.offers = {"UTF8_STRING": Offer("UTF8_STRING", 8, str(number).encode())}
        owner.answer(request)
    assert await asyncio.gather(*reading) == [str(number) for number in range(20)]


async def test_nothing_piles_up(
    x_server: XServer, reader: X11Selection, own: contextlib.ExitStack, other: Client
) -> None:
    own.callback(Owner(x_server.display, UTF8).close)
    for _ in range(3 * KEPT_WINDOWS):
        await reader.read(SELECTION)
    windows = other.core.QueryTree(other.root).reply().children_len
    # The kept ones, the one of the read, and the owner's.
    assert windows <= KEPT_WINDOWS + 2


async def test_a_server_that_goes_while_it_is_read_is_told(own_x_server: XServer) -> None:
    reader = X11Selection(own_x_server.display)
    await reader.open()
    owner = Owner(own_x_server.display, UTF8)
    owner.is_silent = True
    reading = asyncio.create_task(reader.read(SELECTION))
    await owner.next_request()
    own_x_server.kill()
    with pytest.raises(NotPossibleNowError, match="X server"):
        await reading
    with pytest.raises(NotPossibleNowError, match="X server"):
        await reader.read(SELECTION)
    await reader.close()
    owner.close()


async def test_it_may_be_opened_late_closed_twice_and_used_again(
    x_server: XServer, own: contextlib.ExitStack
) -> None:
    own.callback(Owner(x_server.display, UTF8).close)
    reader = X11Selection(x_server.display)
    await reader.close()
    assert await reader.read(SELECTION) == NUMBER
    await reader.close()
    await reader.close()
    assert await reader.read(SELECTION) == NUMBER
    await reader.close()


async def test_without_a_server_it_is_told() -> None:
    reader = X11Selection("nonsense")
    await reader.open()
    with pytest.raises(NotPossibleNowError, match="X server"):
        await reader.read(SELECTION)
    await reader.close()


async def test_without_a_desktop_it_is_told() -> None:
    reader = make_selection_reader({})
    await reader.open()
    with pytest.raises(NotPossibleNowError, match="cannot be read"):
        await reader.read(SELECTION)
    await reader.close()


def test_the_desktop_decides_which_it_is() -> None:
    assert isinstance(make_selection_reader({"DISPLAY": ":7"}), X11Selection)
    assert not make_selection_reader({"DISPLAY": ":7"}).needs_focus
