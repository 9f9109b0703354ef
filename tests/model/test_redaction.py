"""What leaves the computer in a report, and what does not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.model.redaction import redacted, shortened


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("call +32 470 12 34 56 now", "call +324…56 now"),
        ("tel:+32470123456;ext=5", "tel:+324…56;ext=5"),
        ("(02) 555.12.34", "025…34"),
        ("02.555.12.34", "025…34"),
        ("0470/12.34.56", "047…56"),
        ("0003*210 and 210", "0003*210 and 210"),
        ("2026-11-24 20:30:11+0100 error", "2026-11-24 20:30:11+0100 error"),
        ("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
        ("192.168.1.20:8443", "192.168.1.20:8443"),
        ("Qt 6.11.3", "Qt 6.11.3"),
        ("https://me:pw@pbx.example.com/x", "https://…@pbx.example.com/x"),
        ("mail anna.peeters@example.com", "mail …@example.com"),
        ("Authorization: Bearer abc.def", "Authorization: …"),
        ('token = "hunter2"', "token = …"),
        ("id c1d2e3f4a5b6c7d8e9f00112233", "id …"),
        ("/usr/share/clicktodial/x.py line 1234", "/usr/share/clicktodial/x.py line 1234"),
    ],
)
def test_what_is_left(text: str, left: str) -> None:
    assert redacted(text) == left


def test_names_are_replaced_the_longest_first() -> None:
    names = {"/home/anna": "~", "anna": "user"}
    assert redacted("/home/anna/x of anna", names) == "~/x of user"


numbers = st.from_regex(r"(\+|00|0)[1-9](?:[ ./-]?[0-9]){7,12}", fullmatch=True)


@given(numbers, st.sampled_from(["", " ", "tel:", "“", "from=", "(", "x"]))
def test_no_number_stays_whole(number: str, before: str) -> None:
    digits = re.sub(r"\D", "", number)
    left = re.sub(r"\D", "", redacted(f"{before}{number} was dialled"))
    # An address of a computer may look like a number: it stays.
    if not re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}", number):
        assert digits not in left
        assert len(left) <= 5


@given(st.text(max_size=300))
def test_any_text_can_be_read_afterwards(text: str) -> None:
    once = redacted(text)
    assert len(once) <= len(text) + 20
    assert shortened("1234") == "1234"
