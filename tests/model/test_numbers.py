from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import NotANumberError
from clicktodial.model.numbers import (
    display,
    is_dialable,
    match_key,
    parse_dialable,
    same_number,
    typed_digits,
)

ONE_LINE = (
    "+32 470 12 34 56",
    "0032470123456",
    "0470/12.34.56",
    "32470123456",
    "+32 (0)470 12 34 56",
    "tel:+32-470-12-34-56",
    "470 12 34 56",
)
DIGITS = st.text("0123456789", min_size=1, max_size=15)


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("+32 470 12 34 56", "+32470123456"),
        ("\t0470/12.34.56\n", "0470123456"),
        ("02\u00a0555\u200912\u202f34", "025551234"),
        ("\u202a+32 470\u2011123456\u202c", "+32470123456"),
        ("0003*210", "0003*210"),
        ("*21*0470123456#", "*21*0470123456#"),
        ("＋３２（0）４７０", "+32470"),
        ("٠٤٧٠", "0470"),
        ("tel:+32-470;ext=5?x=1", "+32470"),
        ("TEL:%2B32%20470", "+32470"),
        ("callto://+32470", "+32470"),
        ("sip:0003%2A210@pbx.example.com;transport=tls", "0003*210"),
        ("sips:210@pbx.example.com", "210"),
        ("0032 (0)470", "0032470"),
        ("+39 (0)6 1234567", "+39061234567"),
        ("(0)470", "0470"),
        ("1" * 32, "1" * 32),
    ],
)
def test_what_people_write_becomes_what_is_dialled(text: str, dialled: str) -> None:
    assert parse_dialable(text) == dialled


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "+", "*", "#*", "Anna", "0470 Anna", "1+1", "++32", "12\x00", "12\n34", "²"),
        *("sip:10.0.0.1", "sip:anna@pbx", "tel:%00", "tel:12%3B34"),
        *("1" * 33, "1" * 10_000, "*" * 70 + "1"),
    ],
)
def test_anything_else_is_not_a_number(text: str) -> None:
    with pytest.raises(NotANumberError):
        parse_dialable(text)
    assert not is_dialable(text)


@given(st.text())
def test_a_parsed_number_is_clean_and_parses_to_itself(text: str) -> None:
    if is_dialable(text):
        number = parse_dialable(text)
        assert set(number) <= set("+0123456789*#")
        assert parse_dialable(number) == number


@pytest.mark.parametrize(("a", "b"), list(itertools.product(ONE_LINE, repeat=2)))
def test_all_notations_of_a_number_are_the_same(a: str, b: str) -> None:
    assert same_number(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("0003*210", "210"),
        ("0003*024", "024"),
        ("+1 555 123 4567", "5551234567"),
        ("+39 06 12345678", "0612345678"),
        ("02 555 12 34 ext. 5", "+32 2 555 12 34"),
        ("*21#", "*21#"),
    ],
)
def test_other_pairs_that_mean_the_same(a: str, b: str) -> None:
    assert same_number(a, b)
    assert same_number(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("0003*210", "0004*210"),
        ("0003*210", "0003*211"),
        ("024", "24"),
        ("3456", "+32 470 12 34 56"),
        ("70123456", "+32 470 12 34 56"),
        ("123456", "0470123456"),
        ("+32 470 12 34 56", "+33 470 12 34 56"),
        ("+32 470 12 34 56", "+32 471 12 34 56"),
        ("0470 12 34 56", "0570 12 34 56"),
        ("*21#", "21"),
        ("anonymous", "anonymous"),
        ("", ""),
    ],
)
def test_pairs_that_differ(a: str, b: str) -> None:
    assert not same_number(a, b)
    assert not same_number(b, a)


@given(st.integers(1, 99_999_999_999), st.sampled_from(["32", "1", "49", "354", "420"]))
def test_country_code_and_trunk_zero_do_not_matter_for_long_numbers(n: int, country: str) -> None:
    national = f"{n:011}".replace("0", "5", 1) if n < 10**8 else str(n)
    forms = (f"+{country}{national}", f"00{country}{national}", f"0{national}", national)
    for other in forms:
        assert same_number(forms[0], other)


@given(DIGITS, DIGITS, st.sampled_from(["", "+", "00", "0"]), st.sampled_from(["", "+", "0"]))
def test_sameness_is_mutual_and_implies_the_same_key(a: str, b: str, c: str, d: str) -> None:
    one, other = c + a, d + b
    assert same_number(one, other) == same_number(other, one)
    assert same_number(one, one)
    if same_number(one, other):
        assert match_key(one) == match_key(other)


@given(DIGITS, DIGITS)
def test_a_short_number_matches_only_itself(a: str, b: str) -> None:
    short = a[:7]
    assert same_number(short, b) == (short == b)


@given(st.text(), st.text())
def test_comparing_any_texts_never_fails(a: str, b: str) -> None:
    assert same_number(a, b) == same_number(b, a)


@pytest.mark.parametrize(
    ("text", "digits"),
    [("+32 (0)4", "+324"), ("04/70", "0470"), ("+", ""), ("anna", ""), ("4 anna", ""), ("٤", "4")],
)
def test_digits_being_typed_are_told_from_names(text: str, digits: str) -> None:
    assert typed_digits(text) == digits


def test_only_numbers_that_need_no_dial_plan_are_grouped() -> None:
    assert display("+15551234567") == "+1 555 123 4567"
    assert display("+32470123456") == "+32470123456"
