from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from clicktodial.model.calls import Action
from clicktodial.model.capabilities import ALL_CAPABILITIES, Lack, Service, Why, capability

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("why", "days", "over"),
    [
        (Why.NOT_OFFERED, 29, False),
        (Why.NOT_OFFERED, 31, True),
        (Why.NOT_PERMITTED, 0.9, False),
        (Why.NOT_PERMITTED, 1.1, True),
    ],
)
def test_a_lack_is_not_remembered_for_ever(why: Why, days: float, *, over: bool) -> None:
    lack = Lack(Action.MONITOR, why, NOW)
    assert lack.is_over(NOW + timedelta(days=days)) is over


def test_each_capability_has_a_name_of_its_own() -> None:
    names = [known.value for known in ALL_CAPABILITIES]
    assert len(set(names)) == len(Action) + len(Service)
    assert all(capability(name) is not None for name in names)
    assert capability("barge-in") is Action.BARGE_IN
    assert capability("presence") is Service.PRESENCE
    assert capability("teleport") is None
