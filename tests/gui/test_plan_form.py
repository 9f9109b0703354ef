"""What the page of dial plans makes of what was typed, and how it tells what a plan does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import InputError
from clicktodial.gui.models.countries import countries, country_found, country_row
from clicktodial.gui.models.plan_form import (
    ExampleLine,
    PlanField,
    RuleField,
    RuleMistake,
    example_lines,
    field_text,
    trial,
    typed_rule,
    with_example,
    with_field,
    with_rule,
    with_rule_moved,
    without_example,
    without_rule,
)
from clicktodial.model.dialplan import NO_PLAN, DialPlan, Rule, explain
from clicktodial.model.free_text import find_numbers

PARIS = Rule("Paris", r"\+331445566(\d{2})", r"7\1")
ROME = Rule("Rome", r"\+39.*", "88")
PLAN = DialPlan(country="BE", outside_prefix="0", internal_lengths=(3, 4), rules=(PARIS, ROME))


# ---- fields


@pytest.mark.parametrize(
    ("field", "text", "changed"),
    [
        (PlanField.COUNTRY, "de", replace(PLAN, country="DE")),
        (PlanField.AREA_CODE, " 02 ", replace(PLAN, area_code="02")),
        (PlanField.OUTSIDE, "", replace(PLAN, outside_prefix="")),
        (PlanField.INTERNATIONAL, "00", replace(PLAN, international_prefix="00")),
        (PlanField.LENGTHS, "5; 4 4,3", replace(PLAN, internal_lengths=(3, 4, 5))),
        (PlanField.LENGTHS, "", replace(PLAN, internal_lengths=())),
    ],
)
def test_a_field_changes_its_part_of_the_plan(
    field: PlanField, text: str, changed: DialPlan
) -> None:
    assert with_field(PLAN, field, text) == changed
    assert with_field(changed, field, field_text(field, changed)) == changed


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (PlanField.COUNTRY, "XX"),
        (PlanField.AREA_CODE, "two"),
        (PlanField.OUTSIDE, "0w"),
        (PlanField.INTERNATIONAL, "zero"),
        (PlanField.LENGTHS, "three"),
        (PlanField.LENGTHS, "-3"),
        (PlanField.LENGTHS, "0"),
        (PlanField.LENGTHS, "99"),
    ],
)
def test_what_no_plan_can_hold_is_refused(field: PlanField, text: str) -> None:
    with pytest.raises(InputError):
        with_field(PLAN, field, text)


# ---- countries


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("be", "BE"),
        ("Belgium (BE)", "BE"),
        ("belg", "BE"),
        ("niger", "NE"),
        ("cura", "CW"),
        ("turkiye", "TR"),
        ("kingdom", "GB"),
        ("  ", ""),
        (countries()[0].label, ""),
    ],
)
def test_a_country_is_found_by_letters_name_or_a_part_of_it(typed: str, letters: str) -> None:
    assert country_found(typed) == letters


@pytest.mark.parametrize("typed", ["united", "Atlantis", "32"])
def test_what_may_be_several_countries_or_none_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="no country"):
        country_found(typed)


def test_every_country_is_found_by_its_label_and_stands_once() -> None:
    letters = [country.letters for country in countries()]
    assert len(set(letters)) == len(letters)
    assert [country_found(country.label) for country in countries()] == letters
    assert [country_row(one) for one in letters] == list(range(len(letters)))
    assert country_row("??") == 0


# ---- rules


def test_rules_are_added_changed_moved_and_removed_in_their_order() -> None:
    new = Rule("Oslo", r"\+47.*", "9")
    assert with_rule(PLAN, None, new).rules == (PARIS, ROME, new)
    assert with_rule(PLAN, 0, new).rules == (new, ROME)
    assert with_rule_moved(PLAN, 0, 1).rules == (ROME, PARIS)
    assert with_rule_moved(PLAN, 1, -1).rules == (ROME, PARIS)
    assert with_rule_moved(PLAN, 1, 1) is PLAN
    assert with_rule_moved(PLAN, 0, -1) is PLAN
    assert without_rule(PLAN, 0).rules == (ROME,)
    with pytest.raises(InputError, match="Two rules are named “Rome”"):
        with_rule(PLAN, 0, ROME)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("", "(", "x"), RuleField.NAME),
        (("a", "(", "x"), RuleField.MATCH),
        (("a", "", "1"), RuleField.MATCH),
        (("a", r"(\d*)*", "1"), RuleField.MATCH),
        (("a", r"\d", "x"), RuleField.REPLACE),
        (("a", r"\d", r"\1"), RuleField.REPLACE),
        (("a", r"\d", ""), RuleField.REPLACE),
    ],
)
def test_what_is_wrong_with_a_rule_is_said_at_its_topmost_field(
    typed: tuple[str, str, str], field: RuleField
) -> None:
    made = typed_rule(*typed)
    assert isinstance(made, RuleMistake)
    assert made.field is field


def test_a_sound_rule_is_that_rule() -> None:
    assert typed_rule(" Paris ", PARIS.match, PARIS.replace) == PARIS


# ---- trying it out


@given(st.from_regex(r"0[1-9][0-9]{6,9}|\+32[1-9][0-9]{7}|[0-9]{3,4}", fullmatch=True))
def test_what_the_tester_says_is_what_is_sent(text: str) -> None:
    (number,) = trial(text, PLAN).numbers
    reading = explain(text, PLAN)
    assert number.dial == reading.dial
    assert number.steps[-1].endswith(f"→ \u2066{reading.dial}\u2069") or not reading.steps
    assert len(number.steps) == max(1, len(reading.steps))


def test_a_text_with_several_numbers_shows_each() -> None:
    text = "T +32 2 555 12 34, M 0470 12 34 56"
    found = find_numbers(text, PLAN)
    assert [number.dial for number in trial(text, PLAN).numbers] == [r.dial for r in found]
    assert len(found) == 2


def test_a_text_without_a_number_says_so_and_no_text_says_nothing() -> None:
    assert trial("hello", PLAN).note == "There is no number to dial in this text."
    assert trial("  ", PLAN) == trial("", PLAN)
    assert trial("", PLAN).spoken == ""


def test_extension_and_caution_are_said_with_the_number() -> None:
    (one,) = trial("+32 2 555 12 34 ext. 5", PLAN).numbers
    assert "key in \u20665\u2069" in " ".join(one.notes)
    (emergency,) = trial("112", PLAN).numbers
    assert emergency.dial == "112"
    assert any("emergency" in note for note in emergency.notes)


# ---- examples


def test_an_example_is_marked_when_the_last_change_concerned_it() -> None:
    before = replace(NO_PLAN, examples=("0470 12 34 56", "210"))
    after = replace(PLAN, examples=before.examples)
    mobile, internal = example_lines(after, before)
    assert mobile == ExampleLine(
        "0470 12 34 56", explain("0470123456", after).dial, explain("0470123456", before).dial
    )
    assert mobile.mark == "! changed"
    assert mobile.before in mobile.detail
    assert internal == ExampleLine("210", "210")
    assert internal.mark == ""
    assert [line.mark for line in example_lines(after, after)] == ["", ""]


def test_an_example_is_kept_once_and_in_one_line() -> None:
    plan = with_example(with_example(PLAN, " 0470\n12 "), "0470 12")
    assert plan.examples == ("0470 12",)
    assert without_example(plan, 0) == PLAN
    with pytest.raises(InputError):
        with_example(PLAN, "1" * 300)
