"""What the page of dialling options makes of what was typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clicktodial.gui.models.dial_form import (
    DialField,
    TypedChoice,
    choice_words,
    duration_s,
    duration_text,
    first_mistake,
)
from clicktodial.model.calls import AccountName
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.planning import remembered

WORK = AccountName("work")
ANNA, MOBILE = "+442079460018", "+32470123456"
SIMPLE = TypedChoice(CallKind.SIMPLE, WORK, phones=("0003*210",))
CALLBACK = TypedChoice(CallKind.CALLBACK, WORK, extension="0003*218", other_phone=MOBILE)
CONFERENCE = TypedChoice(CallKind.CONFERENCE, WORK, extension="0003*219")


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        (SIMPLE, DialChoice(WORK, sources=("0003*210",))),
        (
            replace(SIMPLE, other_phone="+32 (0)470 12.34.56"),
            DialChoice(WORK, sources=("0003*210", MOBILE)),
        ),
        (
            replace(SIMPLE, shown_to_me="Me <1>", shown_to_them="42", duration="1:30", video=True),
            DialChoice(
                WORK,
                sources=("0003*210",),
                caller_id="Me <1>",
                caller_id_destination="<42>",
                duration_s=90,
                video=True,
            ),
        ),
        (CALLBACK, DialChoice(WORK, CallKind.CALLBACK, (MOBILE,), "0003*218")),
        (
            replace(CONFERENCE, conference=" 3 ", pin="2233", phones=("0003*210",)),
            DialChoice(WORK, CallKind.CONFERENCE, extension="0003*219", conference="3", pin="2233"),
        ),
    ],
    ids=["simple", "two-phones", "all-of-simple", "callback", "conference"],
)
def test_what_is_sound_becomes_a_choice(typed: TypedChoice, choice: DialChoice) -> None:
    assert first_mistake(typed, ANNA) is None
    assert typed.choice() == choice


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (replace(SIMPLE, phones=()), DialField.PHONES),
        (replace(SIMPLE, other_phone="mobile"), DialField.OTHER_PHONE),
        (replace(SIMPLE, shown_to_me="John <x>"), DialField.SHOWN_TO_ME),
        (replace(SIMPLE, shown_to_them="John"), DialField.SHOWN_TO_THEM),
        (replace(SIMPLE, duration="soon"), DialField.DURATION),
        (replace(SIMPLE, duration="0"), DialField.DURATION),
        (replace(SIMPLE, duration="1441"), DialField.DURATION),
        (replace(CALLBACK, extension=""), DialField.EXTENSION),
        (replace(CALLBACK, extension="abc"), DialField.EXTENSION),
        (replace(CALLBACK, other_phone=""), DialField.OTHER_PHONE),
        (replace(CALLBACK, other_phone="0003*211"), DialField.OTHER_PHONE),
        (replace(CONFERENCE, extension=""), DialField.EXTENSION),
        (replace(CONFERENCE, conference="three"), DialField.CONFERENCE),
        (replace(CONFERENCE, pin="12a"), DialField.PIN),
    ],
)
def test_a_mistake_is_shown_at_its_field(typed: TypedChoice, field: DialField) -> None:
    mistake = first_mistake(typed, ANNA)
    assert mistake is not None
    assert mistake.field is field
    assert str(mistake.error)


def test_a_callback_to_an_extension_is_a_mistake_of_no_field() -> None:
    mistake = first_mistake(CALLBACK, "220")
    assert mistake is not None
    assert mistake.field is None
    assert "public numbers only" in str(mistake.error)


def test_what_another_way_of_calling_asks_for_is_left_out() -> None:
    typed = replace(SIMPLE, extension="abc", pin="not digits", conference="x")
    assert first_mistake(typed, ANNA) is None
    assert typed.choice() == SIMPLE.choice()


@pytest.mark.parametrize("seconds", [None, 1, 59, 60, 90, 3600, 86_400])
def test_a_duration_is_read_as_it_is_shown(seconds: int | None) -> None:
    assert duration_s(duration_text(seconds)) == seconds


def test_a_choice_is_found_in_any_notation_of_its_number() -> None:
    choice = CALLBACK.choice()
    assert remembered({ANNA: choice}, "00442079460018") == choice
    assert remembered({ANNA: choice}, "+442079460019") is None
    assert remembered({ANNA: choice}, "") is None


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (CALLBACK.choice(), "callback to +32470123456"),
        (CONFERENCE.choice(), "invited to the conference 0003*219"),
        (replace(CONFERENCE.choice(), conference="3"), "invited to conference 3"),
        (SIMPLE.choice(), "from 0003*210"),
        (
            DialChoice(caller_id_destination="Shop <42>", duration_s=300, video=True),
            "shows Shop <42> · 5 min at most · with video",
        ),
    ],
    ids=["callback", "conference", "scheduled", "simple", "all"],
)
def test_a_choice_is_told_in_one_line(choice: DialChoice, words: str) -> None:
    assert choice_words(choice) == words


def test_a_pin_is_never_told() -> None:
    typed = replace(CONFERENCE, conference="3", pin="2233")
    assert "2233" not in choice_words(typed.choice()) + repr(typed)
