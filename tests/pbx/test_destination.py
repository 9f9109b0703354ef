"""What may be dialled over Call Control, and when two notations are the same destination."""

from __future__ import annotations

import pytest

from clicktodial.errors import InputError
from clicktodial.pbx.callcontrol.destination import destination, same_destination


@pytest.mark.parametrize(
    ("number", "sent"),
    [
        ("200", "200"),
        ("112", "112"),
        ("+32470123456", "+32470123456"),
        ("0032470123456", "+32470123456"),
        ("0470123456", "0470123456"),
        ("+123456789012345", "+123456789012345"),
    ],
)
def test_what_is_sent(number: str, sent: str) -> None:
    assert destination(number) == sent


@pytest.mark.parametrize("number", ["*21", "#31#0470123456", "0003*210", "1#"])
def test_codes_could_change_the_phone_system_and_are_not_sent(number: str) -> None:
    with pytest.raises(InputError, match=r"Codes with \* or #"):
        destination(number)


@pytest.mark.parametrize("number", ["+0470123456", "000470123456", "+1234567890123456", "+"])
def test_what_no_network_takes_is_not_sent(number: str) -> None:
    with pytest.raises(InputError, match="Nothing was dialled"):
        destination(number)


@pytest.mark.parametrize("seen", ["+32470123456", "0470123456", "32470123456", "0032470123456"])
def test_a_long_number_is_the_same_by_its_last_eight_digits(seen: str) -> None:
    assert same_destination(seen, "+32470123456")


@pytest.mark.parametrize(
    ("seen", "dialled"),
    [
        ("200", "0200"),
        ("12345678", "345678"),
        ("", ""),
        ("200", ""),
        ("+32470123457", "+32470123456"),
    ],
)
def test_anything_else_is_another(seen: str, dialled: str) -> None:
    assert not same_destination(seen, dialled)
