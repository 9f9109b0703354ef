from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from clicktodial.cli.call_documents import table
from clicktodial.model.calls import (
    AccountName,
    Call,
    CallState,
    Direction,
    LegId,
    Peer,
    call_id,
)
from clicktodial.model.contacts import Contact, ContactId, ContactNumber
from clicktodial.sim.people import MINE
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
START = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def contacts_file() -> Path:
    return Paths.from_environment(os.environ).contacts_file


def a_call(peer: Peer, **changes: str) -> Call:
    return Call(
        call_id(changes.get("id", "c1")),
        AccountName("work"),
        "210",
        CallState.CONNECTED,
        Direction.INCOMING,
        peer,
        LegId("00"),
        answered=START,
    )


def test_no_call_is_an_empty_list(cli: Cli) -> None:
    done = cli("calls", "--json")
    assert (done.code, done.document, done.err) == (0, [], "")
    shown = cli("calls")
    assert (shown.code, shown.out) == (0, "")
    assert "No call" in shown.err


def test_a_call_is_told_in_full(cli: Cli, sim: Sim) -> None:
    started = datetime.fromtimestamp(sim.state()["now"], UTC)
    call = sim.incoming(ANNA)
    assert cli("calls", "--json").document == [
        {
            "id": call,
            "account": "work",
            "extension": MINE,
            "state": "incoming",
            "direction": "incoming",
            "peer": {"number": ANNA, "name": "Anna Peeters"},
            "started": started.isoformat(),
            "picked_up": None,
            "answered": None,
            "on_hold": None,
            "held_by_me": True,
            "recording": None,
            "parked": None,
            "parked_slot": "",
            "via": "",
            "nonce": "",
            "mine": True,
            "joined": False,
            "legs": [{"id": "00", "extension": ANNA}, {"id": "01", "extension": MINE}],
            "actions": ["transfer", "voicemail", "pickup", "hangup"],
        }
    ]


def test_times_have_an_offset_and_actions_follow_the_state(
    cli: Cli, talking: Callable[..., str]
) -> None:
    cli("hold", talking())
    (call,) = cli("calls", "--json").document
    assert call["state"] == "held"
    assert datetime.fromisoformat(call["on_hold"]).utcoffset() is not None
    assert datetime.fromisoformat(call["answered"]) <= datetime.fromisoformat(call["on_hold"])
    assert call["actions"] == [
        *("resume", "transfer", "voicemail", "park", "record"),
        *("barge-in", "whisper", "monitor", "hangup"),
    ]


def test_ones_own_contacts_name_the_caller(cli: Cli, sim: Sim) -> None:
    store, _ = ContactStore.open(contacts_file())
    number = ContactNumber("work", "0044 20 7946 0018")
    store.add(Contact(ContactId(0), "Aunt Anna", numbers=(number,)))
    store.close()
    sim.incoming(ANNA)
    (call,) = cli("calls", "--json").document
    assert call["peer"] == {"number": ANNA, "name": "Aunt Anna"}
    assert "Aunt Anna" in cli("calls").out


def test_contacts_that_cannot_be_read_do_not_hide_the_calls(cli: Cli, sim: Sim) -> None:
    sim.incoming(ANNA)
    contacts_file().parent.mkdir(parents=True)
    contacts_file().write_bytes(b"this is no database" * 100)
    done = cli("calls", "--json")
    assert (done.code, done.document[0]["peer"]["name"]) == (0, "Anna Peeters")
    assert "contacts" in done.err
    contacts_file().unlink()
    contacts_file().mkdir()
    assert cli("calls", "--json").document[0]["peer"]["number"] == ANNA


def test_listing_makes_no_contacts_file(cli: Cli, sim: Sim) -> None:
    sim.incoming(ANNA)
    assert cli("calls").code == 0
    assert not contacts_file().exists()


def test_all_accounts_are_asked_at_the_same_time(cli: Cli, sim: Sim) -> None:
    cli.add_account("too", sim.url, "0003*211")
    sim.incoming(ANNA)
    sim.incoming("+12025550143", "0003*211")
    sim.fault("slow", "0.4")
    calls = cli("calls", "--json").document
    assert [(c["account"], c["extension"]) for c in calls] == [
        ("work", "0003*210"),
        ("too", "0003*211"),
    ]
    first, second = sim.log("GET")
    assert second.received_at - first.received_at < 0.4


def test_account_shows_one_account_only(cli: Cli, sim: Sim, gone: str) -> None:
    cli.add_account("gone", gone, "210")
    sim.incoming(ANNA)
    assert cli("calls", "--account", "work").code == 0
    assert cli("calls", "--account", "gone").code == 4
    assert cli("calls", "--account", "nobody").code == 3


def test_the_calls_of_the_others_are_shown_when_one_account_fails(
    cli: Cli, sim: Sim, gone: str
) -> None:
    cli.add_account("gone", gone, "210")
    call = sim.incoming(ANNA)
    done = cli("calls", "--json")
    assert done.code == 4
    assert [one["id"] for one in done.document] == [call]
    assert done.err.startswith("gone: ")


def test_when_all_accounts_fail_each_failure_is_said(cli: Cli, sim: Sim, gone: str) -> None:
    cli.add_account("gone", gone, "210")
    sim.fault("401")
    done = cli("calls", "--json")
    assert done.code == 3
    assert done.document["error"]["exit_code"] == 3
    assert "gone: " in done.err


def test_a_web_page_instead_of_a_list_ends_with_4(cli: Cli, sim: Sim) -> None:
    sim.fault("html")
    assert cli("calls", "--json").document["error"]["exit_code"] == 4


def test_without_an_account_there_is_nothing_to_list(nobody: Cli) -> None:
    assert nobody("calls").code == 3


def test_the_table_is_aligned_whatever_the_names() -> None:
    peers = [Peer("+442079460018", "Anna"), Peer("210", "日本語"), Peer("", "Zoe\u0308")]
    now = START.timestamp() + 3725
    header, *lines = table([(a_call(peer), now) for peer in peers])
    place = header.index("Number")
    assert [line.split()[-3] for line in lines] == ["1:02:05"] * 3
    assert lines[0].index("+44") == place
    # Each of these letters takes two columns of a terminal; the mark above an e takes none.
    assert lines[1].index("210") == place - 3
    assert lines[2].index("–") == place + 1


def test_a_callers_name_cannot_move_the_cursor() -> None:
    shown = "\n".join(table([(a_call(Peer("1", "\x1b[2JAnna\u202e\n")), 0.0)]))
    assert "Anna" in shown
    assert all(character.isprintable() or character == "\n" for character in shown)
    assert shown.count("\n") == 1
