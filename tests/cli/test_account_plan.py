from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Cli


def plan(cli: Cli, *arguments: str) -> dict[str, Any]:
    done = cli("account", "plan", *arguments, "--json")
    assert done.code == 0, done.err
    document: dict[str, Any] = done.document
    assert document["name"] == "work"
    found: dict[str, Any] = document["dial_plan"]
    return found


def test_an_account_begins_with_an_empty_plan(cli: Cli) -> None:
    assert plan(cli) == {
        "country": "",
        "area_code": "",
        "outside_prefix": "",
        "international_prefix": "",
        "internal_lengths": [],
        "rules": [],
        "examples": [],
    }
    assert "dials what is typed" in cli("account", "plan", "work").out


def test_each_part_can_be_set_and_taken_away(cli: Cli) -> None:
    parts = ["--country", "be", "--area-code", "02", "--outside-prefix", "0"]
    more = ["--international-prefix", "00", "--internal-lengths", "3, 4"]
    assert plan(cli, "work", *parts, *more) | {"rules": [], "examples": []} == {
        "country": "BE",
        "area_code": "02",
        "outside_prefix": "0",
        "international_prefix": "00",
        "internal_lengths": [3, 4],
        "rules": [],
        "examples": [],
    }
    said = cli("account", "plan").out
    assert "Country: BE" in said
    assert "3, 4" in said
    assert plan(cli, "--outside-prefix", "", "--internal-lengths", "")["internal_lengths"] == []
    assert plan(cli)["country"] == "BE"


def test_rules_and_examples_are_added_in_order_replaced_and_removed(cli: Cli) -> None:
    first = ["--add-rule", "office", r"\+3225551(\d{3})", r"\1"]
    second = ["--add-rule", "two", "2..", "0003*210"]
    assert [rule["name"] for rule in plan(cli, *first, *second)["rules"]] == ["office", "two"]
    changed = plan(cli, "--add-rule", "office", "1", "2", "--add-example", "02 555 12 34")
    assert changed["rules"][0] == {"name": "office", "match": "1", "replace": "2"}
    assert changed["examples"] == ["02 555 12 34"]
    said = cli("account", "plan").out
    assert "Rule “office”: 1 → 2" in said
    left = plan(cli, "--remove-rule", "office", "--remove-example", "02 555 12 34")
    assert ([rule["name"] for rule in left["rules"]], left["examples"]) == (["two"], [])


@pytest.mark.parametrize(
    "wrong",
    [
        ["--country", "Belgium"],
        ["--outside-prefix", "zero"],
        ["--internal-lengths", "three"],
        ["--internal-lengths", "0"],
        ["--add-rule", "slow", r"(\d*)*", "1"],
        ["--remove-rule", "nobody"],
        ["--international-prefix", "+", "--outside-prefix", "0"],
    ],
)
def test_what_is_wrong_is_said_and_changes_nothing(cli: Cli, wrong: list[str]) -> None:
    before = plan(cli, "--country", "BE")
    refused = cli("account", "plan", *wrong, "--json")
    assert (refused.code, refused.document["error"]["exit_code"]) == (1, 1)
    assert plan(cli) == before


def test_without_an_account_there_is_no_plan(nobody: Cli) -> None:
    assert nobody("account", "plan").code == 3
    assert nobody("account", "plan", "x").code == 3


def test_a_plan_of_one_account_leaves_the_others_alone(cli: Cli) -> None:
    cli.add_account("second", "https://pbx.example.org", "211")
    plan(cli, "work", "--country", "BE")
    second = cli("account", "plan", "second", "--json").document
    assert second["dial_plan"]["country"] == ""
