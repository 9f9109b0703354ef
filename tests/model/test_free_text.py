"""Numbers in free text: their order, and texts that are long or made to be slow.

Which numbers a person reads in a text is tested with the corpus (``test_corpus.py``).
"""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.model.dialplan import NO_PLAN, Caution, DialPlan, explain
from clicktodial.model.free_text import MOST_FOUND, find_numbers
from clicktodial.model.numbers import is_dialable, same_number
from tests.slowness import slowness

BE = DialPlan(country="BE")
MEGABYTE = 1_000_000
MOST_S = 0.1

HOSTILE = {
    "letters": "a",
    "blanks": " ",
    "digits": "1",
    "zeros": "0",
    "digits apart": "1     ",
    "dashes": "1-",
    "slashes": "0/",
    "brackets": "(",
    "trunk zeros": "(0)",
    "open zeros": "(0",
    "pluses": "+",
    "pluses and digits": "+1 ",
    "at signs": "@",
    "addresses": "a@1234567.be ",
    "links": "tel:",
    "links to numbers": "tel:021234567;",
    "links to hosts": "sip:1@",
    "escapes": "tel:%2B%2B",
    "numbers": "0470 12 34 56 a ",
    "numbers in a row": "0470123456",
    "numbers and marks": "02 555 12 34 x",
    "labels": "Tel 021 ",
    "labels only": "Tel. Fax: ",
    "words and digits": "12 a ",
    "near numbers": "12345678 a ",
    "dates": "24/11/2026 ",
    "pairs": "01 02 ",
    "lines": "\n1",
    "hash signs": "# 1",
    "stars": "1*1*",
    "ibans": "BE68 5390 0754 7034 ",
    "direction marks": "\u202e\u200f\u0661",
    "Arabic digits": "\u0665",
    "full width": "＋３２（０）",
    "faces": "😀12345678",
    "accents": "1\u0301",
    "zero width": "0\u200b4\u200b7\u200b",
    "nulls": "\x001",
    "commas": "0470123456,",
    "extensions": "ext. 5 ",
}


@pytest.mark.parametrize("country", ["", "DE"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_of_anything_takes_a_tenth_of_a_second(name: str, country: str) -> None:
    pattern = HOSTILE[name]
    text = pattern * (MEGABYTE // len(pattern))
    plan = DialPlan(country=country)
    assert min(_taken_s(text, plan) for _ in range(3)) <= MOST_S * slowness()


def _taken_s(text: str, plan: DialPlan) -> float:
    """The processor's time: other programs of this computer do not count."""
    before = time.process_time()
    find_numbers(text, plan)
    return time.process_time() - before


def test_a_number_in_the_middle_of_a_megabyte_is_found() -> None:
    filler = "Lorem ipsum dolor sit amet, 12 items for 30 euro.\n" * (MEGABYTE // 100)
    (found,) = find_numbers(f"{filler}Call 02 555 12 34.\n{filler}", BE)
    assert (found.text, found.dial) == ("02 555 12 34", "+3225551234")


def test_no_more_are_found_than_one_can_choose_from() -> None:
    text = "\n".join(f"0470 12 34 {n}" for n in range(10, 99))
    found = find_numbers(text, BE)
    assert len(found) == MOST_FOUND
    assert found[0].dial == "+32470123410"


def test_phones_stand_before_faxes_and_else_in_the_order_of_the_text() -> None:
    text = "Fax 02 555 12 30\nGSM 0470 12 34 56\nTel 02 555 12 34"
    assert [one.dial for one in find_numbers(text, BE)] == [
        "+32470123456",
        "+3225551234",
        "+3225551230",
    ]


def test_each_line_is_named_once() -> None:
    text = "02 555 12 34, +32 2 555 12 34, 0032 2 5551234, tel:+3225551234, 02/555.12.34"
    assert [one.dial for one in find_numbers(text, BE)] == ["+3225551234"]


def test_what_is_found_is_dialled_as_the_plan_says() -> None:
    plan = DialPlan(country="BE", outside_prefix="0", internal_lengths=(3,))
    found = find_numbers("Anna: 02 555 12 34 of toestel 210", plan)
    assert [one.dial for one in found] == ["0025551234", "210"]
    assert found[0].steps[-1].rule == "outside line 0"


@pytest.mark.parametrize("text", ["*21*0470123456#", "tel:*21%23", "0900 12 345", "Notruf 110"])
def test_cautions_are_kept(text: str) -> None:
    plan = DialPlan(country="DE") if "110" in text else BE
    (found,) = find_numbers(text, plan)
    assert found.caution in {Caution.CODE, Caution.PREMIUM, Caution.EMERGENCY}


@given(
    st.one_of(st.text(max_size=200), st.text("0123456789 +()-/.:;,#*xTelFax\n@", max_size=200)),
    st.sampled_from([NO_PLAN, BE, DialPlan(country="US"), DialPlan(country="DE")]),
    st.booleans(),
)
def test_any_text_has_numbers_or_none(text: str, plan: DialPlan, letters: bool) -> None:
    found = find_numbers(text, plan, letters=letters)
    assert len(found) <= MOST_FOUND
    for at, one in enumerate(found):
        assert is_dialable(one.dial)
        assert one.text in text
        assert not any(same_number(one.dial, other.dial) for other in found[:at])
        assert explain(one.text, plan, letters=letters).dial == one.dial
    assert find_numbers(text, plan, letters=letters) == found
