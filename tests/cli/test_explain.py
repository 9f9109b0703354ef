"""``clicktodial explain``, and that what it says is what arrives at the phone system."""

from __future__ import annotations

import io
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.model.dialplan import DialPlan, Rule
from clicktodial.sim.people import full_number
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

OFFICE = DialPlan(
    country="BE",
    area_code="02",
    outside_prefix="0",
    internal_lengths=(3,),
    rules=(Rule("London office", r"\+4420794600(\d\d)", r"2\1"),),
)
TEXTS = [
    "0470 12 34 56",
    "+32 (0)2 555 12 34 ext. 5",
    "tel:+32-470-12-34-56",
    "0033 1 99 00 12 34",
    "555 12 34",
    "220",
    "0003*220",
    "+44 20 7946 0018",
    "112",
    "٠٤٧٠١٢٣٤٥٦",
]
PLANS = [
    DialPlan(),
    DialPlan(country="BE"),
    OFFICE,
    DialPlan(country="BE", international_prefix="00"),
]


def plan_of_work(plan: DialPlan) -> None:
    file = SettingsFile(Paths.from_environment(os.environ).settings_file)
    file.update(
        lambda now: replace(
            now,
            accounts=tuple(
                replace(one, dial_plan=plan) if one.name == "work" else one for one in now.accounts
            ),
        )
    )


def numbers(cli: Cli, *arguments: str) -> list[dict[str, Any]]:
    done = cli(*arguments, "--json")
    assert done.code == 0
    found: list[dict[str, Any]] = done.document["numbers"]
    return found


@pytest.mark.parametrize("plan", PLANS, ids=["none", "country", "office", "national"])
@pytest.mark.parametrize("text", TEXTS)
def test_what_explain_prints_is_what_arrives_at_the_phone_system(
    cli: Cli, sim: Sim, plan: DialPlan, text: str
) -> None:
    plan_of_work(plan)
    (explained,) = numbers(cli, "explain", text)
    assert numbers(cli, "dial", text, "--dry-run") == [explained]
    assert sim.log() == []
    placed = cli("dial", text, "--json")
    assert placed.code == 0, placed.err
    assert placed.document["number"] == explained["dial"]
    (call,) = sim.state()["calls"]
    # The phone system names its extensions in full.
    assert call["destination"] == [full_number(explained["dial"])]
    if explained["steps"]:
        assert explained["steps"][-1]["result"] == explained["dial"]


def test_numbers_of_a_text_are_named_best_first(nobody: Cli) -> None:
    text = "Fax 02 555 12 35\nT: +32 (0)2 555.12.34 ext. 5\nOrder 4711"
    assert numbers(nobody, "explain", text, "--country", "BE") == [
        {
            "text": "+32 (0)2 555.12.34 ext. 5",
            "dial": "+3225551234",
            "steps": [
                {
                    "rule": "extension 5 is keyed in after the answer",
                    "result": "+32 (0)2 555.12.34",
                },
                {"rule": "“(0)” left out", "result": "+32 2 555.12.34"},
                {"rule": "separators removed", "result": "+3225551234"},
            ],
            "extension": "5",
        },
        {
            "text": "02 555 12 35",
            "dial": "+3225551235",
            "steps": [
                {"rule": "separators removed", "result": "025551235"},
                {"rule": "Belgium, national", "result": "+3225551235"},
            ],
        },
    ]


def test_a_person_reads_the_quiet_line(nobody: Cli) -> None:
    done = nobody("explain", "0470123456", "--country", "be")
    assert (done.code, done.err) == (0, "")
    assert done.out == "0470123456 → +32470123456 (Belgium, national)\n"
    assert "once the call is answered" in nobody("explain", "+3225551234 ext 5").err
    assert "Emergency" in nobody("explain", "112").out.title()


@pytest.mark.parametrize("text", ["", "anna", "24/11/2026", "192.0.2.1", "sip:anna@pbx"])
def test_nothing_to_dial_is_an_empty_list_and_no_error(nobody: Cli, text: str) -> None:
    done = nobody("explain", text, "--json")
    assert (done.code, done.document) == (0, {"numbers": []})
    assert "nothing to dial" in done.err
    assert nobody("explain", text).out == ""


def test_the_default_accounts_plan_applies_unless_another_is_named(cli: Cli, sim: Sim) -> None:
    cli.add_account("second", sim.url, "211")
    plan_of_work(OFFICE)
    assert numbers(cli, "explain", "0470123456")[0]["dial"] == "00470123456"
    assert numbers(cli, "explain", "0470123456", "--account", "second")[0]["dial"] == "0470123456"
    assert cli("explain", "0470123456", "--account", "third").code == 3


def test_a_country_takes_the_place_of_the_plans(cli: Cli) -> None:
    plan_of_work(DialPlan(country="BE", area_code="02"))
    assert numbers(cli, "explain", "06 12345678", "--country", "NL")[0]["dial"] == "+31612345678"
    refused = cli("explain", "1", "--country", "XX", "--json")
    assert (refused.code, "XX" in refused.err) == (1, True)


def test_letters_are_read_when_asked_for(nobody: Cli) -> None:
    assert numbers(nobody, "explain", "1-800-FLOWERS", "--country", "US") == []
    (found,) = numbers(nobody, "explain", "1-800-FLOWERS", "--country", "US", "--letters")
    assert found["dial"] == "+18003569377"


@pytest.mark.parametrize(
    ("text", "caution"),
    [("*21*0470123456#", "code"), ("112", "emergency"), ("0900 12345", "premium")],
)
def test_a_caution_is_named(nobody: Cli, text: str, caution: str) -> None:
    (found,) = numbers(nobody, "explain", text, "--country", "BE")
    assert found["caution"] == caution


def test_a_text_can_come_from_standard_input(nobody: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO(b"Tel. 02 555 12 34\nGSM 0470 12 34 56"))
    monkeypatch.setattr(sys, "stdin", given)
    found = numbers(nobody, "explain", "-", "--country", "BE")
    assert [one["dial"] for one in found] == ["+3225551234", "+32470123456"]


def test_raw_dials_past_the_plan(cli: Cli, sim: Sim) -> None:
    plan_of_work(OFFICE)
    assert numbers(cli, "dial", "0470123456", "--raw", "--dry-run")[0]["dial"] == "0470123456"
    assert cli("dial", "0470123456", "--raw", "--json").document["number"] == "0470123456"


def test_a_conference_calls_by_the_plan(cli: Cli, sim: Sim) -> None:
    plan_of_work(DialPlan(country="GB"))
    done = cli("conference", "020 7946 0018", "--extension", "219", "--json")
    assert done.document.get("number") == "+442079460018", done.err


def test_a_transfer_goes_where_the_plan_says(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    plan_of_work(DialPlan(country="GB", rules=(Rule("Zoe", r"\+442079460020", "220"),)))
    done = cli("transfer", talking(), "020 7946 0020")
    assert done.code == 0
    assert "220" in done.out
    (call,) = sim.state()["calls"]
    assert "0003*220" in {view["extension"] for view in call["views"]}


def test_an_extension_is_told_and_not_sent(cli: Cli, sim: Sim) -> None:
    done = cli("dial", "+44 20 7946 0018 ext. 5")
    assert done.code == 0
    assert "Key in 5" in done.err
    (call,) = sim.state()["calls"]
    assert call["destination"] == ["+442079460018"]
