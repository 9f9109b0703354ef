"""What the PBX would refuse of an event is refused before anything is sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import InputError
from clicktodial.model.events import (
    EventMethod,
    EventType,
    checked_url,
    event_draft,
    event_extension,
)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/calls",
        "http://127.0.0.1:8080/?a=1&b=%20",
        "HTTPS://EXAMPLE.COM",
        " https://[::1]/x ",
    ],
)
def test_addresses_that_can_be_called(url: str) -> None:
    assert checked_url(url) == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com/calls",
        "ftp://example.com",
        "https://",
        "https:///path",
        "https://exa mple.com",
        "https://example.com/a b",
        "https://example.com:0/",
        "https://example.com:99999/",
        "https://[::1/",
        "https://exämple.com/",
        "https://example.com/\nX-Header: 1",
        "javascript:alert(1)",
        "https://example.com/" + "x" * 2000,
    ],
)
def test_addresses_that_cannot(url: str) -> None:
    with pytest.raises(InputError):
        checked_url(url)


@given(st.text(max_size=60))
def test_no_text_breaks_the_check(text: str) -> None:
    try:
        url = checked_url(text)
    except InputError:
        return
    assert url.isascii()
    assert url.isprintable()
    assert " " not in url


@pytest.mark.parametrize("text", ["@self", " @self ", "", "abc", "0003*"])
def test_an_event_belongs_to_one_extension(text: str) -> None:
    with pytest.raises(InputError):
        event_extension(text)


def test_extensions_in_both_notations() -> None:
    assert (event_extension("0003*210"), event_extension(" 210 ")) == ("0003*210", "210")


def test_a_draft_holds_what_was_given() -> None:
    draft = event_draft(
        type=EventType.HANGUP,
        method=EventMethod.POST,
        url=" https://e.org ",
        note="x",
        enabled=True,
    )
    assert (draft.type, draft.method, draft.url) == ("hangup", "POST", "https://e.org")
    assert (draft.note, draft.enabled) == ("x", True)


@pytest.mark.parametrize("note", ["two\nlines", "x" * 501, "\x00"])
def test_notes_of_one_line_only(note: str) -> None:
    with pytest.raises(InputError):
        event_draft(note=note)


def test_what_is_unknown_cannot_be_sent() -> None:
    with pytest.raises(InputError):
        event_draft(type=EventType.UNKNOWN)
    with pytest.raises(InputError):
        event_draft(method=EventMethod.UNKNOWN)
