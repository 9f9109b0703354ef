from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli.event_commands import find_event
from clicktodial.errors import InputError
from clicktodial.model.events import EventId, EventMethod, EventType, PhoneCallEvent
from clicktodial.sim.people import MINE, MY_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

URL = "https://crm.example.com/calls?who=%20me"
ADD = ["events", "add", "--type", "dial-in", "--url", URL]


def add(cli: Cli, kind: str = "dial-in", url: str = URL, *more: str) -> dict[str, Any]:
    done = cli("events", "add", "--type", kind, "--url", url, *more, "--json")
    assert done.code == 0, done.err
    event = done.document["event"]
    assert isinstance(event, dict)
    return event


def listed(cli: Cli, *flags: str) -> list[dict[str, Any]]:
    events = cli("events", "list", *flags, "--json").document
    assert isinstance(events, list)
    return events


def test_an_event_is_added_and_listed(cli: Cli) -> None:
    event = add(cli, "dial-in", URL, "--method", "POST", "--note", "for the CRM", "--disabled")
    assert event == {
        "id": event["id"],
        "extension": MINE,
        "type": "dial-in",
        "method": "POST",
        "url": URL,
        "note": "for the CRM",
        "enabled": False,
        "modified": event["modified"],
    }
    assert datetime.fromisoformat(event["modified"]).utcoffset() is not None
    assert listed(cli) == [event]
    shown = cli("events", "list").out
    assert all(part in shown for part in ("dial-in", "off", "POST", URL, "for the CRM"))


def test_without_more_it_is_switched_on_and_called_by_get(cli: Cli) -> None:
    event = add(cli)
    assert (event["enabled"], event["method"], event["note"]) == (True, "GET", "")
    assert cli(*ADD).out.startswith(f"Added: dial-in {URL} (id ")


@pytest.mark.parametrize("kind", ["dial-in", "dial-out", "hangup", "answer-in", "answer-out"])
def test_every_type_goes_there_and_back(cli: Cli, kind: str) -> None:
    event = add(cli, kind)
    assert event["type"] == kind
    removed = cli("events", "remove", event["id"], "--json")
    assert removed.document == {"removed": event["id"]}
    assert listed(cli) == []


def test_no_event_is_an_empty_list(cli: Cli) -> None:
    assert listed(cli) == []
    shown = cli("events", "list")
    assert (shown.code, shown.out) == (0, "")
    assert "no such event" in shown.err


def test_an_event_is_changed_in_what_is_named_only(cli: Cli) -> None:
    event = add(cli, "hangup", URL, "--note", "old")
    done = cli("events", "update", event["id"], "--note", "new", "--disabled", "--json")
    assert done.code == 0
    changed = done.document["event"]
    assert {**changed, "modified": None} == {
        **event,
        "note": "new",
        "enabled": False,
        "modified": None,
    }
    assert listed(cli) == [changed]
    cli("events", "update", event["id"], "--enabled", "--method", "POST", "--note", "")
    (again,) = listed(cli)
    assert (again["enabled"], again["method"], again["note"]) == (True, "POST", "")


def test_one_event_is_removed_and_no_other(cli: Cli) -> None:
    first, second = add(cli), add(cli, "hangup")
    assert cli("events", "remove", first["id"]).out == f"Removed: dial-in {URL}\n"
    assert listed(cli) == [second]


@pytest.mark.parametrize("verb", [["update", "--note", "x"], ["remove"]])
@pytest.mark.parametrize("event_id", ["c0ffee", "", "*", "../0", "a" * 300])
def test_an_unknown_event_is_not_touched(
    cli: Cli, sent: Callable[[], list[str]], verb: list[str], event_id: str
) -> None:
    add(cli)
    done = cli("events", verb[0], event_id, *verb[1:], "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert "There is no event" in done.err
    assert sent() == ["POST"]


def test_the_type_must_be_the_events_own(cli: Cli, sent: Callable[[], list[str]]) -> None:
    event = add(cli)
    assert cli("events", "remove", event["id"], "--type", "hangup").code == 1
    assert sent() == ["POST"]
    assert cli("events", "remove", event["id"], "--type", "dial-in").code == 0


def test_an_id_that_several_events_have_asks_for_the_type() -> None:
    def event(kind: EventType) -> PhoneCallEvent:
        return PhoneCallEvent(EventId("e1"), MINE, kind, "0", EventMethod.GET, URL)

    one, other = event(EventType.DIAL_IN), event(EventType.HANGUP)
    with pytest.raises(InputError) as caught:
        find_event([one, other], "e1", None)
    assert "--type" in caught.value.hint
    assert find_event([one, other], "e1", EventType.HANGUP) == other


def test_the_events_of_another_extension(cli: Cli) -> None:
    event = add(cli, "dial-in", URL, "--extension", "211")
    assert listed(cli) == []
    (shown,) = listed(cli, "--extension", MY_SECOND)
    assert shown["id"] == event["id"]
    assert cli("events", "remove", event["id"]).code == 1
    assert cli("events", "remove", event["id"], "--extension", "211").code == 0


def test_the_list_is_filtered_and_sorted(cli: Cli) -> None:
    added = [add(cli, "dial-in", f"https://{host}.example.com/", "--note", host) for host in "bca"]
    b, c, a = (event["id"] for event in added)

    def ids(*flags: str) -> list[str]:
        return [event["id"] for event in listed(cli, *flags)]

    assert ids("--sort", "asc") == [a, b, c]
    assert ids("--sort", "desc") == [c, b, a]
    assert ids("--filter", "note=b") == [b]
    assert ids("--filter", "url^=https://a") == [a]
    assert set(ids("--filter", "url*=example")) == {a, b, c}
    assert ids("--filter", f"id={c}") == [c]
    assert ids("--type", "hangup") == []
    assert set(ids("--type", "dial-in")) == {a, b, c}


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", "--type", "dial-in", "--url", "crm.example.com"],
        ["add", "--type", "dial-in", "--url", "ftp://crm.example.com"],
        ["add", "--type", "dial-in", "--url", ""],
        ["add", "--type", "dial-in", "--url", "https://crm.example.com/a b"],
        ["add", "--type", "dial-in", "--url", URL, "--note", "two\nlines"],
        ["add", "--type", "dial-in", "--url", URL, "--note", "x" * 501],
        ["add", "--type", "dial-in", "--url", URL, "--extension", "@self"],
        ["add", "--type", "dial-in", "--url", URL, "--extension", "x"],
        ["add", "--type", "dial-in", "--url", URL, "--extension", ""],
        ["update", "e1", "--url", "x y"],
        ["update", "e1", "--extension", "@self", "--note", "x"],
        ["remove", "e1", "--extension", "@self"],
        ["list", "--extension", "@self"],
        ["list", "--filter", "size=1"],
        ["list", "--filter", "modified=soon"],
    ],
)
def test_what_no_phone_system_takes_is_not_sent(cli: Cli, sim: Sim, arguments: list[str]) -> None:
    done = cli("events", *arguments, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sim.log() == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["add", "--url", URL],
        ["add", "--type", "dial-in"],
        ["add", "--type", "unknown", "--url", URL],
        ["add", "--type", "0", "--url", URL],
        ["add", "--type", "dial-in", "--url", URL, "--method", "PUT"],
        ["add", "--type", "dial-in", "--url", URL, "--method", "get"],
        ["add", "--type", "dial-in", "--url", URL, "--enabled", "--disabled"],
        ["update", "e1"],
        ["update", "e1", "--type", "dial-in"],
        ["update"],
        ["remove"],
        ["remove", "e1", "--note", "x"],
        ["list", "--filter", "id=1", "--filter", "id=2"],
        ["list", "--sort", "up"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody("events", *arguments)
    assert caught.value.code == 2


@pytest.mark.parametrize(
    ("fault", "code"), [("401", 3), ("403", 1), ("501", 1), ("500", 4), ("html", 4), ("drop", 4)]
)
@pytest.mark.parametrize(
    "arguments", [["list"], ["add", "--type", "hangup", "--url", URL], ["remove", "e1"]]
)
def test_a_failure_has_its_exit_code(
    cli: Cli, sim: Sim, arguments: list[str], fault: str, code: int
) -> None:
    sim.fault(fault)
    done = cli("events", *arguments, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (code, code)


def test_a_lost_answer_says_that_it_may_have_been_done(
    cli: Cli, sim: Sim, sent: Callable[[], list[str]]
) -> None:
    sim.fault("drop-answer", count=1, method="POST")
    done = cli(*ADD)
    assert done.code == 4
    assert "may have been done all the same" in done.err
    assert sent() == ["POST"]
    assert len(listed(cli)) == 1


def test_an_account_without_extension_asks_whose_events(
    nobody: Cli, sim: Sim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLICKTODIAL_SECRET", sim.token)
    nobody.add_account("bare", sim.url)
    asked = nobody("events", "list")
    assert asked.code == 1
    assert "--extension" in asked.err
    assert nobody("events", "list", "--extension", "210").code == 0


def test_without_an_account_there_are_no_events(nobody: Cli) -> None:
    assert nobody("events", "list").code == 3
