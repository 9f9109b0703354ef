from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.sim.people import MINE, MY_CALLBACK, MY_SECOND
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
MOBILE = "+33199005512"


def only_call(sim: Sim) -> dict[str, Any]:
    (call,) = sim.state()["calls"]
    assert isinstance(call, dict)
    return call


def test_dial_places_one_call_and_tells_its_id(cli: Cli, sim: Sim) -> None:
    done = cli("dial", "+44 20 7946-0018", "--json")
    assert (done.code, done.err) == (0, "")
    call = only_call(sim)
    assert call["destination"] == [ANNA]
    assert done.document == {
        "id": call["id"],
        "account": "work",
        "extension": MINE,
        "number": ANNA,
        "kind": "simple",
        "sources": [MINE],
    }


def test_dial_tells_a_person_which_phone_rings_first(cli: Cli, sim: Sim) -> None:
    done = cli("dial", "220")
    assert done.code == 0
    assert MINE in done.out
    assert only_call(sim)["id"] in done.out


def test_options_reach_the_phone_system(cli: Cli, sim: Sim) -> None:
    options = ["--from", "211", "--caller-id", "Jürgen <4242>", "--wait-for-pickup", "7"]
    more = ["--to-caller-id", "Sales <4243>", "--max-duration", "60", "--video"]
    assert cli("dial", ANNA, *options, *more, "--json").document["extension"] == "211"
    call = only_call(sim)
    assert call["source"] == [MY_SECOND]
    assert call["caller_id"] == "Jürgen <4242>"
    assert call["wait_for_pickup_s"] == 7
    assert call["caller_id_destination"] == "Sales <4243>"
    assert call["duration_s"] == 60
    assert call["video"] is True


def test_several_phones_ring_at_once(cli: Cli, sim: Sim) -> None:
    done = cli("dial", ANNA, "--from", "211", "--from", MINE, "--from", "211", "--json")
    assert done.document["sources"] == ["211", MINE]
    assert only_call(sim)["source"] == [MY_SECOND, MINE]
    assert f"211, {MINE} ring first" in cli("dial", "220", "--from", "211", "--from", MINE).out


@pytest.mark.parametrize(
    ("flags", "setting", "allowed"),
    [
        ([], True, True),
        ([], False, False),
        (["--public-transfer"], False, True),
        (["--no-public-transfer"], True, False),
    ],
)
def test_a_transfer_to_a_public_number_is_allowed_by_the_flag_else_by_the_settings(
    cli: Cli, sim: Sim, flags: list[str], setting: bool, allowed: bool
) -> None:
    SettingsFile(Paths.from_environment(os.environ).settings_file).update(
        lambda now: replace(now, allow_public_transfer=setting)
    )
    assert cli("dial", ANNA, *flags).code == 0
    assert only_call(sim)["allow_public_transfer"] is allowed


def test_a_callback_calls_ones_own_number_first(cli: Cli, sim: Sim) -> None:
    done = cli("dial", ANNA, "--callback", "218", "--from", MOBILE, "--json")
    assert (done.code, done.err) == (0, "")
    call = only_call(sim)
    assert (call["kind"], call["extension"]) == ("callback", MY_CALLBACK)
    assert (call["source"], call["destination"]) == ([MOBILE], [ANNA])
    assert done.document == {
        "id": call["id"],
        "account": "work",
        "extension": "218",
        "number": ANNA,
        "kind": "callback",
        "sources": [MOBILE],
    }
    said = cli("dial", ANNA, "--callback", "218", "--from", MOBILE).out
    assert said.startswith(f"Calling {MOBILE} back, then {ANNA}.")


def test_a_callback_whose_answer_was_lost_is_found(
    cli: Cli, sim: Sim, sent: Callable[[], list[str]]
) -> None:
    sim.fault("drop-answer", count=1, method="POST")
    done = cli.hurried("dial", ANNA, "--callback", "218", "--from", MOBILE, "--json")
    assert (done.code, done.document["id"]) == (0, only_call(sim)["id"])
    assert sent() == ["POST"]


@pytest.mark.parametrize(
    "flags",
    [
        ["--callback", "218"],
        ["--callback", "218", "--from", "210"],
        ["--callback", "218", "--from", MOBILE, "--from", "+441632960199"],
        ["--callback", "x", "--from", MOBILE],
        ["--callback", "", "--from", MOBILE],
        ["--caller-id", "Jürgen"],
        ["--to-caller-id", "Sales 4242"],
        ["--from", "phone"],
        ["--from", ""],
    ],
)
def test_what_no_phone_system_takes_is_not_sent(cli: Cli, sim: Sim, flags: list[str]) -> None:
    done = cli("dial", ANNA, *flags, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert cli("dial", ANNA, "--dry-run", *flags).code == 1
    assert sim.log() == []


def test_a_callback_to_an_extension_is_not_sent(cli: Cli, sim: Sim) -> None:
    assert cli("dial", "220", "--callback", "218", "--from", MOBILE).code == 1
    assert sim.log() == []


def test_an_account_is_chosen_by_name(cli: Cli, sim: Sim) -> None:
    cli.add_account("second", sim.url, MY_SECOND)
    assert cli("dial", ANNA, "--account", "second").code == 0
    assert only_call(sim)["source"] == [MY_SECOND]


def test_raw_sends_what_was_typed(cli: Cli, sim: Sim) -> None:
    assert cli("dial", "220", "--raw", "--json").document["number"] == "220"
    refused = cli("dial", "220 221", "--raw")
    assert refused.code == 1
    assert "destination" in refused.err
    assert len(sim.state()["calls"]) == 1


@pytest.mark.parametrize("text", ["", "  ", "12\n3", "12\x003", "9" * 129, "\udcff1"])
def test_raw_refuses_what_no_request_can_carry(
    cli: Cli, sent: Callable[[], list[str]], text: str
) -> None:
    assert cli("dial", text, "--raw").code == 1
    assert sent() == []


@pytest.mark.parametrize("text", ["anna", "", "0470/x", "+"])
def test_what_is_no_number_is_not_dialled(
    cli: Cli, sent: Callable[[], list[str]], text: str
) -> None:
    done = cli("dial", text, "--json")
    assert done.code == 1
    assert done.document["error"]["exit_code"] == 1
    assert sent() == []


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        (ANNA, []),
        ("+44 20 7946-0018", [("separators removed", ANNA)]),
        (
            "tel:+44-20-7946-0018;ext=5",
            [
                ("taken out of a link", "+44-20-7946-0018"),
                ("extension 5 is keyed in after the answer", "+44-20-7946-0018"),
                ("separators removed", ANNA),
            ],
        ),
        (
            "+44 (0)20 7946 0018",
            [("“(0)” left out", "+44 20 7946 0018"), ("separators removed", ANNA)],
        ),
        (
            "+٤٤ 20 7946 0018",
            [
                ("digits of another script replaced", "+44 20 7946 0018"),
                ("separators removed", ANNA),
            ],
        ),
    ],
)
def test_a_dry_run_tells_what_would_be_dialled_and_sends_nothing(
    cli: Cli, sim: Sim, text: str, steps: list[tuple[str, str]]
) -> None:
    done = cli("dial", text, "--dry-run", "--json")
    assert done.code == 0
    (number,) = done.document["numbers"]
    assert (number["text"], number["dial"]) == (text, ANNA)
    assert [(step["rule"], step["result"]) for step in number["steps"]] == steps
    said = cli("dial", text, "--dry-run").out
    assert all(rule in said for rule, _result in steps)
    assert ANNA in said
    assert sim.log() == []


def test_a_dry_run_of_a_raw_number_says_that_it_stays_as_typed(cli: Cli, sim: Sim) -> None:
    (number,) = cli("dial", "12 a", "--raw", "--dry-run", "--json").document["numbers"]
    assert (number["dial"], number["steps"][0]["rule"]) == ("12 a", "as typed")
    assert sim.log() == []


@pytest.mark.parametrize("source", [MINE, MY_SECOND])
def test_a_lost_answer_is_looked_for_and_the_call_is_not_placed_again(
    cli: Cli, sim: Sim, talking: Callable[..., str], sent: Callable[[], list[str]], source: str
) -> None:
    other = talking("0003*220")
    sim.fault("drop-answer", count=1, method="POST")
    done = cli("dial", ANNA, "--from", source, "--json")
    assert done.code == 0
    placed = [call["id"] for call in sim.state()["calls"] if call["id"] != other]
    assert placed == [done.document["id"]]
    assert sent() == ["POST"]


@pytest.mark.parametrize("fault", ["drop", "500", "html"])
def test_a_call_that_never_shows_ends_with_5_within_seconds(
    cli: Cli, sim: Sim, sent: Callable[[], list[str]], fault: str
) -> None:
    sim.fault(fault, method="POST")
    done = cli.hurried("dial", ANNA, "--json")
    assert done.code == 5
    assert done.document["error"]["exit_code"] == 5
    assert ANNA in done.err
    assert sent() == ["POST"]
    assert 3 <= sum(cli.slept_s) <= 6


def test_a_look_that_fails_is_followed_by_the_next(cli: Cli, sim: Sim) -> None:
    sim.fault("drop-answer", count=1, method="POST")
    sim.fault("500", count=2, method="GET")
    assert cli.hurried("dial", ANNA, "--json").document["id"] == only_call(sim)["id"]


def test_when_the_list_fails_too_the_outcome_is_unknown(cli: Cli, sim: Sim) -> None:
    sim.fault("drop-answer", count=1, method="POST")
    sim.fault("401", method="GET")
    assert cli.hurried("dial", ANNA).code == 5
    assert len(sim.state()["calls"]) == 1


def test_a_call_that_the_answer_does_not_name_is_found_in_the_list(cli: Cli, sim: Sim) -> None:
    sim.fault("empty", count=1, method="POST")
    assert cli("dial", ANNA, "--json").document["id"] == only_call(sim)["id"]


def test_a_call_that_nothing_names_is_still_a_success(cli: Cli, sim: Sim) -> None:
    sim.fault("empty", count=1, method="POST")
    sim.fault("html", method="GET")
    done = cli.hurried("dial", ANNA, "--json")
    assert (done.code, done.document["id"]) == (0, None)
    assert "Look at your phone" in done.err


@pytest.mark.parametrize(
    ("fault", "code"), [("401", 3), ("403", 1), ("409", 1), ("429", 1), ("501", 1), ("redirect", 4)]
)
def test_a_refusal_has_its_exit_code_and_no_call(cli: Cli, sim: Sim, fault: str, code: int) -> None:
    sim.fault(fault)
    done = cli.hurried("dial", ANNA, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (code, code)
    assert sim.state()["calls"] == []


def test_a_phone_system_that_is_not_there_ends_with_4(cli: Cli, sim: Sim) -> None:
    sim.stop()
    assert cli("dial", ANNA).code == 4


def test_without_an_account_nothing_is_dialled(nobody: Cli) -> None:
    assert nobody("dial", ANNA).code == 3
    assert nobody("dial", ANNA, "--dry-run").code == 3
    assert "“x”" in nobody("dial", ANNA, "--account", "x").err


def test_without_keyring_and_secret_nothing_is_dialled(
    cli: Cli, sim: Sim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLICKTODIAL_SECRET")
    done = cli("dial", ANNA)
    assert done.code == 3
    assert "CLICKTODIAL_SECRET" in done.err
    assert sim.log() == []


def test_an_account_without_extension_asks_which_phone_rings(nobody: Cli, sim: Sim) -> None:
    nobody.add_account("bare", sim.url)
    assert nobody("dial", ANNA).code == 1
    assert sim.log() == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["dial"],
        ["dial", ANNA, "--wait-for-pickup", "0"],
        ["dial", ANNA, "--wait-for-pickup", "soon"],
        ["dial", ANNA, "--caller-id", "a\nb"],
        ["dial", ANNA, "--dry"],
        ["dial", ANNA, "--to-caller-id", "a\nb"],
        ["dial", ANNA, "--max-duration", "0"],
        ["dial", ANNA, "--max-duration", "86401"],
        ["dial", ANNA, "--video", "yes"],
        ["dial", ANNA, "--public-transfer=yes"],
        ["hold"],
        ["transfer", "c1"],
        ["calls", "c1"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody(*arguments)
    assert caught.value.code == 2
