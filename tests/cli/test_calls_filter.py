from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from clicktodial.cli.filters import CALL_FIELDS, EVENT_FIELDS, parse_filter
from clicktodial.errors import InputError
from clicktodial.pbx.protocol import Filter, FilterOp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
JOHN = "+12025550143"


@pytest.fixture
def in_brussels(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock stands an hour (in summer two) ahead of UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id=c1", Filter("id", FilterOp.EQUALS, ("c1",))),
        ("id=c1,c2, c3", Filter("id", FilterOp.IN_ARRAY, ("c1", "c2", "c3"))),
        (" id ^= c3 ", Filter("id", FilterOp.STARTS_WITH, ("c3",))),
        ("id*=0a", Filter("id", FilterOp.CONTAINS, ("0a",))),
        ("published", Filter("published", FilterOp.PRESENT)),
        (
            "published>2026-01-31T09:00:00+02:00",
            Filter("published", FilterOp.GREATER_THAN, ("2026-01-31T07:00:00Z",)),
        ),
        (
            "published<2026-07-01T09:00",
            Filter("published", FilterOp.LESS_THAN, ("2026-07-01T07:00:00Z",)),
        ),
        (
            "published=2026-01-31,2026-02-01T00:30Z",
            Filter(
                "published", FilterOp.IN_ARRAY, ("2026-01-30T23:00:00Z", "2026-02-01T00:30:00Z")
            ),
        ),
        ("published^=2026-01-3", Filter("published", FilterOp.STARTS_WITH, ("2026-01-3",))),
    ],
)
@pytest.mark.usefixtures("in_brussels")
def test_a_filter_is_a_field_a_sign_and_a_value(text: str, expected: Filter) -> None:
    assert parse_filter(text, CALL_FIELDS) == expected


def test_a_value_may_hold_the_signs() -> None:
    found = parse_filter("url*=?id=7", EVENT_FIELDS)
    assert found == Filter("url", FilterOp.CONTAINS, ("?id=7",))
    assert parse_filter("note==", EVENT_FIELDS) == Filter("note", FilterOp.EQUALS, ("=",))


@pytest.mark.parametrize(
    "text",
    [
        *("", "=", "=c1", "id=", "id>", "id=c1,", "id=,c1", "id c1", "id\x00", "id=a\nb"),
        *("state=held", "Published", "published=soon", "published>", "published>2026-13-01"),
        *("published<0001-01-01", "published=2026-01-31,soon", "id!=c1", "i*"),
    ],
)
@pytest.mark.usefixtures("in_brussels")
def test_what_is_no_filter_is_refused_before_anything_is_sent(
    cli: Cli, sim: Sim, text: str
) -> None:
    done = cli("calls", "--filter", text, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sim.log() == []


def test_an_unknown_field_names_those_that_there_are() -> None:
    with pytest.raises(InputError) as caught:
        parse_filter("state=held", CALL_FIELDS)
    assert "“state”" in caught.value.title
    assert "id, published" in caught.value.hint


def test_calls_are_filtered_by_the_phone_system(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    first = talking(ANNA)
    sim.advance(60)
    second = talking(JOHN)
    began = {call["id"]: call["started"] for call in cli("calls", "--json").document}

    def shown(text: str) -> list[str]:
        return [call["id"] for call in cli("calls", "--filter", text, "--json").document]

    assert shown(f"id={second}") == [second]
    assert shown(f"id={second},{first},c0ffee") == [first, second]
    assert shown(f"id^={second[:19]}") == [second]
    assert shown(f"published={began[second]}") == [second]
    assert shown(f"published>{began[first]}") == [second]
    assert shown(f"published<{began[second]}") == [first]
    assert shown("published<2020-01-01") == []
    assert shown("published") == [first, second]


def test_calls_are_sorted_by_the_phone_system(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    first = talking(ANNA)
    sim.advance(60)
    second = talking(JOHN)
    for order, expected in (("asc", [first, second]), ("desc", [second, first])):
        listed = cli("calls", "--sort", order, "--json").document
        assert [call["id"] for call in listed] == expected


def test_that_nothing_passes_the_filter_is_no_error(cli: Cli, talking: Callable[..., str]) -> None:
    talking()
    done = cli("calls", "--filter", "id=c0ffee")
    assert (done.code, done.out) == (0, "")
    assert "There is no such call" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--filter", "id=c1", "--filter", "id=c2"],
        ["--filter", "id=c1", "--watch"],
        ["--sort", "asc", "--watch"],
        ["--sort", "upwards"],
        ["--filter"],
        ["--filter", "id=c1", "--of", "220"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody("calls", *arguments)
    assert caught.value.code == 2
