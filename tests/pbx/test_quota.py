"""The rate-limit headers (``reference/call-control.md §5``)."""

from __future__ import annotations

import pytest

from clicktodial.pbx.callcontrol.quota import DEFAULT_WAIT_S, LONGEST_WAIT_S, Quota
from clicktodial.web.http import Reply


class At:
    """A quota at a time that a test sets; the jitter is a quarter of a second."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.quota = Quota(lambda: self.now, lambda: 0.25)

    def told(self, status: int = 200, retry_after_s: float | None = None, **headers: str) -> None:
        named = {f"ratelimit-{name}": value for name, value in headers.items()}
        self.quota.note(Reply(status, b"", retry_after_s, named))


@pytest.fixture
def at() -> At:
    return At()


def test_without_headers_anything_may_be_sent(at: At) -> None:
    assert at.quota.wait_s() == 0
    at.told()
    assert at.quota.wait_s(reserve=1) == 0


def test_at_none_left_the_reset_is_waited_for(at: At) -> None:
    at.told(remaining="0", reset="42")
    assert at.quota.wait_s() == 42
    at.now += 41.5
    assert at.quota.wait_s() == 0.5
    at.now += 0.5
    assert at.quota.wait_s() == 0


def test_the_last_one_is_kept_for_hanging_up_while_a_call_is_up(at: At) -> None:
    at.told(remaining="1", reset="42")
    assert at.quota.wait_s() == 0
    assert at.quota.wait_s(reserve=1) == 42
    assert at.quota.free_at(reserve=1) == 1042


@pytest.mark.parametrize(
    ("retry_after_s", "wait_s"),
    [(23.0, 23.25), (None, DEFAULT_WAIT_S + 0.25), (0.0, 0.25), (99999.0, LONGEST_WAIT_S + 0.25)],
)
def test_a_refusal_says_how_long_to_wait(
    at: At, retry_after_s: float | None, wait_s: float
) -> None:
    at.told(429, retry_after_s)
    assert at.quota.wait_s() == wait_s


@pytest.mark.parametrize("odd", ["", "many", "-3", "1e9", "٣", "0x0"])
def test_odd_headers_are_as_good_as_none(at: At, odd: str) -> None:
    at.told(remaining=odd, reset=odd)
    assert at.quota.wait_s() == 0


def test_a_missing_or_huge_reset_is_bounded(at: At) -> None:
    at.told(remaining="0")
    assert at.quota.wait_s() == DEFAULT_WAIT_S
    at.told(remaining="0", reset="999999999")
    assert at.quota.wait_s() == LONGEST_WAIT_S


def test_the_newest_answer_counts(at: At) -> None:
    at.told(429, 60.0)
    at.told(remaining="12", reset="3")
    assert at.quota.wait_s() == 0
