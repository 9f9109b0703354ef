"""The list of the accounts in lines: pure, from settings and snapshot to words."""

from __future__ import annotations

import pytest

from clicktodial.errors import ConnectError
from clicktodial.gui.models.account_lines import account_lines
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import AccountView, Freshness, Heartbeat, Snapshot, Watching
from clicktodial.model.systems import SignIn, System

BRIDGE = "https://bridge.example.com"
WORK = make_account(name="work", server="https://pbx.example.com", extensions=["0003*210"])
BRIDGED = make_account(
    name="telsmart", system=System.CALLCONTROL, sign_in=SignIn.BRIDGE, bridge=BRIDGE
)
BOTH = Settings(accounts=(WORK, BRIDGED))


def test_an_account_tells_its_server_its_phone_and_that_it_is_the_default() -> None:
    (line,) = account_lines(Settings(accounts=(WORK,)), Snapshot())
    assert (line.name, line.place, line.mark) == ("work", "pbx.example.com · 0003*210", "default")
    assert (line.state, line.trouble) == ("", "")


def test_the_system_is_told_when_there_are_several() -> None:
    assert [line.state for line in account_lines(BOTH, Snapshot())] == [
        "VoipNow / Hubgets",
        "Telsmart",
    ]


def test_what_the_bridge_knows_is_left_to_it() -> None:
    _, line = account_lines(BOTH, Snapshot())
    assert line.place == "bridge.example.com · extension from the bridge"


@pytest.mark.parametrize(
    ("freshness", "watching", "word"),
    [
        (Freshness.CURRENT, Watching.LIVE, "live"),
        (Freshness.CURRENT, Watching.POLLING, "polling"),
        (Freshness.CURRENT, Watching.NOT, "no live call status"),
        (Freshness.SIGNED_OUT, Watching.POLLING, "signed out"),
        (Freshness.CONNECTING, Watching.NOT, "connecting…"),
        (Freshness.STALE, Watching.POLLING, "not current"),
    ],
)
def test_how_the_calls_are_known_is_told(
    freshness: Freshness, watching: Watching, word: str
) -> None:
    view = AccountView(WORK, freshness, Heartbeat(), watching=watching)
    (line,) = account_lines(Settings(accounts=(WORK,)), Snapshot(accounts=(view,)))
    assert line.state == word
    assert line.spoken == f"work, pbx.example.com · 0003*210, {word}, default"


def test_trouble_with_the_bridge_is_told_in_short_and_in_full() -> None:
    error = ConnectError("bridge.example.com", "It hung up.")
    view = AccountView(
        BRIDGED, Freshness.CURRENT, Heartbeat(), watching=Watching.NOT, bridge_error=error
    )
    _, line = account_lines(BOTH, Snapshot(accounts=(view,)))
    assert line.state == f"Telsmart · no live call status · bridge: {error.title}"
    assert line.trouble == f"The bridge of “telsmart”: {error}"
    assert line.spoken.endswith(line.trouble)
