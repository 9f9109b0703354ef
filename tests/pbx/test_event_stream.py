"""Server-sent events in any pieces, and in the odd forms that the standard allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.pbx.event_stream import LONGEST_FRAME, EventStreamParser, Frame, TooLongError

STREAM = (
    b": keep-alive\n\n"
    b'id: 1-0\nevent: call\ndata: {"a": "\xc3\xa9"}\n\n'
    b"data: one\ndata: two\n\n"
    b"event: ready\nid: 2-0\ndata: {}\n\n"
)
FRAMES = [
    Frame("call", '{"a": "é"}'.encode(), "1-0"),
    Frame("message", b"one\ntwo", "1-0"),
    Frame("ready", b"{}", "2-0"),
]


def read(*parts: bytes) -> list[Frame]:
    parser = EventStreamParser()
    return [frame for part in parts for frame in parser.feed(part)]


@given(st.lists(st.integers(0, len(STREAM)), max_size=30))
def test_the_pieces_do_not_matter(cuts: list[int]) -> None:
    ends = [*sorted(cuts), len(STREAM)]
    begins = [0, *sorted(cuts)]
    assert read(*(STREAM[a:b] for a, b in zip(begins, ends, strict=True))) == FRAMES


@pytest.mark.parametrize("end", [b"\r\n", b"\r", b"\n"])
def test_any_end_of_line_will_do(end: bytes) -> None:
    assert read(STREAM.replace(b"\n", end)) == FRAMES
    assert read(*(bytes([b]) for b in STREAM.replace(b"\n", end))) == FRAMES


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        (b"data\n\n", [Frame("message", b"", "")]),
        (b"event: call\n\n", []),
        (b"data:no space\n\n", [Frame("message", b"no space", "")]),
        (b"id: 1\0-0\ndata: x\n\n", [Frame("message", b"x", "")]),
        (b"retry: 5\nwhatever: 1\ndata: x\n\n", [Frame("message", b"x", "")]),
        (b"data: never ended\n", []),
        (b"id: \xff\ndata: \xff\n\n", [Frame("message", b"\xff", "�")]),
    ],
)
def test_odd_forms(text: bytes, frames: list[Frame]) -> None:
    assert read(text) == frames


@pytest.mark.parametrize("endless", [b"data: x\n", b"x"])
def test_an_endless_frame_is_not_kept(endless: bytes) -> None:
    with pytest.raises(TooLongError):
        read(*[endless * 1000] * (LONGEST_FRAME // 1000 + 1))


@given(st.binary())
def test_any_bytes_are_read_without_a_fault(garbage: bytes) -> None:
    assert all(isinstance(frame, Frame) for frame in read(garbage))
