"""Rules are checked when they are made: none can hang, and none makes what cannot be dialled."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import InputError
from clicktodial.model.dialplan import NO_PLAN, Rule
from clicktodial.model.numbers import is_dialable
from clicktodial.model.reading.rules import applied, checked_plan, checked_rule, fits
from tests.slowness import slowness

numbers = st.from_regex(r"\+?[0-9]{1,32}", fullmatch=True)
patterns = st.lists(
    st.sampled_from(
        [
            *("0", "1", r"\+", r"\*", r"\d", ".", "[2-7]", "[^1]", "#"),
            *("(", ")", "|", "?", "*", "+", "{2}", "{1,}", "{0,9}"),
            *("(?:", "^", "$", r"(\d*)", "(a)"),
        ]
    ),
    max_size=14,
).map("".join)


@pytest.mark.parametrize(
    ("match", "replace", "number", "made"),
    [
        (r"\+32(\d+)", r"0\1", "+32470123456", "0470123456"),
        (r"^\+32(\d{8,9})$", r"0\1", "+32470123456", "0470123456"),
        (r"(2\d\d)", r"0003*\1", "210", "0003*210"),
        (r"\+(?:32|31)(\d)(\d*)", r"9\2\1", "+3212", "921"),
        ("[2-7]..", "1", "299", "1"),
        (r"(0|1)?\d{2,4}", r"5\1", "99", "5"),
        (r"\+32\d+", r"\+", "", None),
    ],
)
def test_a_rule_makes_of_a_number_what_it_says(
    match: str, replace: str, number: str, made: str | None
) -> None:
    if made is None:
        with pytest.raises(InputError):
            checked_rule("x", match, replace)
        return
    assert applied(checked_rule("x", match, replace), number) == made


@pytest.mark.parametrize(
    "match",
    [
        *("", "(", ")", "a", "x+", "[", "[a-z]", r"\w", r"\b1", "(?=1)", "(?P<a>1)", r"(1)\1"),
        *(
            r"(\d*)*",
            r"(\d+)+",
            r"(\d?){20}",
            r"(?:\d|\d\d)+",
            r"\d*\d*\d*\d*1",
            r"(.*)(.*)(.*)(.*)",
        ),
        *(
            r"(0|00)*1",
            "1{2}{3}",
            "1**",
            "1{5,2}",
            r"(\d?)(\d?)" * 12,
            "1" * 101,
            "{2}",
            "|?",
            "^^1",
        ),
    ],
)
def test_a_pattern_that_could_hang_or_is_none_is_refused(match: str) -> None:
    with pytest.raises(InputError) as caught:
        checked_rule("my rule", match, "1")
    assert "my rule" in str(caught.value)
    assert not fits(Rule("unchecked", match, "1"), "1111")
    assert applied(Rule("unchecked", match, "1"), "1111") is None


@pytest.mark.parametrize("replace", ["", "a", r"\2", r"\0", "1 2", "\\", "1" * 65, "1\n"])
def test_what_makes_no_number_is_refused(replace: str) -> None:
    if replace == "1\n":
        assert checked_rule("x", r"(\d)", replace).replace == "1"
        return
    with pytest.raises(InputError, match="x"):
        checked_rule("x", r"(\d)", replace)


@pytest.mark.parametrize("name", ["", " ", "a\nb", "a" * 61])
def test_a_rule_needs_a_name(name: str) -> None:
    with pytest.raises(InputError, match="name"):
        checked_rule(name, r"\d", "1")


@given(patterns, st.from_regex(r"([0-9*#+]|\\[1-3]){1,6}", fullmatch=True), numbers)
def test_a_checked_rule_is_fast_and_makes_numbers_only(
    match: str, replace: str, number: str
) -> None:
    try:
        rule = checked_rule("x", match, replace)
    except InputError:
        return
    before = time.process_time()
    made = applied(rule, number)
    assert time.process_time() - before < 0.25 * slowness()
    assert made is None or is_dialable(made)


@pytest.mark.parametrize(
    "match", [r"\d*\d*\d{0,9}1", r"(?:0|1)?(?:0|1)?(?:0|1)?\d*1", r"(\d*)(\d*)2", r"(?:\d\d)*1"]
)
def test_the_slowest_patterns_that_are_taken_are_fast(match: str) -> None:
    rule = checked_rule("slow", match, "1")
    before = time.process_time()
    assert not fits(rule, "0" * 32)
    assert time.process_time() - before < 0.05 * slowness()


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ({"country": "XX"}, "XX"),
        ({"country": "Belgium"}, "Belgium"),
        ({"area_code": "two"}, "area code"),
        ({"outside_prefix": "0" * 9}, "outside prefix"),
        ({"international_prefix": "zero"}, "international prefix"),
        ({"international_prefix": "+", "outside_prefix": "0"}, "outside prefix"),
        ({"internal_lengths": [0]}, "Extensions"),
        ({"internal_lengths": [16]}, "Extensions"),
        ({"rules": [Rule("a", "1", "2"), Rule("a", "2", "3")]}, "“a”"),
        ({"rules": [Rule("hostile", r"(\d*)*", "1")]}, "hostile"),
        ({"rules": [Rule(str(n), "1", "2") for n in range(101)]}, "100"),
        ({"examples": ["1" * 257]}, "examples"),
    ],
)
def test_a_wrong_plan_is_refused_and_its_part_is_named(part: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError) as caught:
        checked_plan(**part)
    assert said in str(caught.value)


def test_a_plan_is_made_of_what_people_type() -> None:
    plan = checked_plan(
        country=" be ",
        area_code="(02)",
        outside_prefix="0",
        internal_lengths=[4, 3, 4],
        rules=[Rule(" office ", r"\+3225551(\d{3})", r"\1")],
        examples=[" 02 555 12 34 ", "", "02 555 12 34"],
    )
    assert (plan.country, plan.area_code, plan.internal_lengths) == ("BE", "02", (3, 4))
    assert plan.rules[0].name == "office"
    assert plan.examples == ("02 555 12 34",)
    assert checked_plan() == NO_PLAN
