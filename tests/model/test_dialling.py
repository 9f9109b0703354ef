"""Which ways of placing a call no phone system takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clicktodial.errors import InputError
from clicktodial.model.dialling import (
    CallKind,
    DialChoice,
    is_public,
    require_caller_id,
    require_sound,
)

ANNA, MOBILE = "+442079460018", "+32470123456"
CALLBACK = DialChoice(kind=CallKind.CALLBACK, extension="0003*218", sources=(MOBILE,))
CONFERENCE = DialChoice(kind=CallKind.CONFERENCE, extension="0003*219", conference="3", pin="2233")


@pytest.mark.parametrize(
    "choice",
    [
        DialChoice(),
        DialChoice(sources=("0003*210", MOBILE)),
        DialChoice(caller_id="John Doe <4242425>", caller_id_destination="<0003*210>"),
        DialChoice(duration_s=86_400, video=True),
        CALLBACK,
        CONFERENCE,
        replace(CONFERENCE, conference="", pin=""),
    ],
)
def test_sound_choices(choice: DialChoice) -> None:
    require_sound(choice, ANNA)


@pytest.mark.parametrize(
    ("choice", "destination", "title"),
    [
        (replace(CALLBACK, extension=""), ANNA, "Which extension calls back?"),
        (replace(CALLBACK, sources=()), ANNA, "Which public number is to be called back?"),
        (
            replace(CALLBACK, sources=(MOBILE, ANNA)),
            ANNA,
            "Which public number is to be called back?",
        ),
        (
            replace(CALLBACK, sources=("0003*210",)),
            ANNA,
            "Which public number is to be called back?",
        ),
        (CALLBACK, "0003*220", "A callback reaches public numbers only"),
        (replace(CONFERENCE, extension=""), ANNA, "Into which conference?"),
        (replace(CONFERENCE, pin="12a"), ANNA, "A conference's number and PIN consist of digits"),
        (
            replace(CONFERENCE, conference="٣"),
            ANNA,
            "A conference's number and PIN consist of digits",
        ),
        (DialChoice(duration_s=0), ANNA, "A call cannot last that long"),
        (DialChoice(duration_s=86_401), ANNA, "A call cannot last that long"),
        (DialChoice(caller_id="John"), ANNA, "“John” is not a caller id"),
        (DialChoice(caller_id_destination="<>"), ANNA, "“<>” is not a caller id"),
    ],
)
def test_unsound_choices_say_what_is_wrong(
    choice: DialChoice, destination: str, title: str
) -> None:
    with pytest.raises(InputError) as caught:
        require_sound(choice, destination)
    assert caught.value.title == title
    assert "Nobody was called" in caught.value.message or "Nothing was dialled" in str(caught.value)


@pytest.mark.parametrize("text", ["A\r\nB <1>", "Jo < <1>", "<1> ", "<abc>", "x" * 81 + "<1>"])
def test_what_is_no_caller_id(text: str) -> None:
    with pytest.raises(InputError):
        require_caller_id(text)


@pytest.mark.parametrize(
    ("number", "public"),
    [(ANNA, True), ("12345", True), ("210", False), ("0003*210", False), ("", False)],
)
def test_public_numbers_and_extensions(number: str, *, public: bool) -> None:
    assert is_public(number) is public


def test_a_pin_is_never_shown() -> None:
    assert "2233" not in repr(CONFERENCE)
