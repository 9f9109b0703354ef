"""An account's dial plan in the settings file."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.dialplan import NO_PLAN, DialPlan, Rule
from clicktodial.model.settings import Settings, make_account
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.model.settings import Account

PLAN = DialPlan(
    country="BE",
    area_code="02",
    outside_prefix="0",
    international_prefix="00",
    internal_lengths=(3, 4),
    rules=(
        Rule("Brussels “office”", r"\+3225551(\d{3})", r"\1"),
        Rule("two", r"[2-7]\d\d", "0003*210"),
    ),
    examples=("T: +32 (0)2 555.12.34", "٠٤٧٠ 12"),
)
WORK = make_account(
    name="work", server="https://pbx.example.com", extensions=["210"], dial_plan=PLAN
)
PLAIN = replace(WORK, dial_plan=NO_PLAN)

BY_HAND = """\
[[account]]
name = "work"
server = "https://pbx.example.com"
extensions = ["210"]

[account.dial_plan]  # ours
country = "BE"  # home
internal_lengths = [
  3,  # desks
]
future = true
rules = [
  # the office in Brussels
  { name = "Brussels", match = '\\+3225551(\\d{3})', replace = '\\1', future = 1 },
]

[[account]]
name = "other"
server = "https://pbx.example.org"
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml")


def with_plan(file: SettingsFile, plan: DialPlan) -> Account:
    def change(settings: Settings) -> Settings:
        first, *others = settings.accounts
        return replace(settings, accounts=(replace(first, dial_plan=plan), *others))

    return file.update(change).accounts[0]


def test_a_plan_is_read_back_as_it_was_saved(file: SettingsFile) -> None:
    file.update(lambda _: Settings(accounts=(WORK,)))
    read = SettingsFile(file.path).read()
    assert (read.settings.accounts, read.problems) == ((WORK,), ())


def test_only_what_differs_from_an_empty_plan_is_written(file: SettingsFile) -> None:
    file.update(lambda _: Settings(accounts=(PLAIN,)))
    assert "dial_plan" not in file.path.read_text()
    with_plan(file, DialPlan(country="NL"))
    (account,) = tomllib.loads(file.path.read_text())["account"]
    assert account["dial_plan"] == {"country": "NL"}


@pytest.mark.parametrize(
    "plan",
    [NO_PLAN, PLAN, DialPlan(outside_prefix="9"), DialPlan(rules=PLAN.rules[:1])],
)
@pytest.mark.parametrize("before", [NO_PLAN, PLAN, DialPlan(country="FR")])
def test_any_plan_can_become_any_other(
    file: SettingsFile, before: DialPlan, plan: DialPlan
) -> None:
    other = make_account(name="other", server="https://pbx.example.org", dial_plan=before)
    file.update(lambda _: Settings(accounts=(replace(WORK, dial_plan=before), other)))
    with_plan(file, plan)
    assert file.read().settings.accounts == (replace(WORK, dial_plan=plan), other)
    assert file.read().problems == ()


def test_what_a_person_wrote_beside_a_change_stays(file: SettingsFile) -> None:
    file.path.write_text(BY_HAND)
    read = file.read()
    plan = read.settings.accounts[0].dial_plan
    assert (plan.country, plan.internal_lengths) == ("BE", (3,))
    assert plan.rules == (Rule("Brussels", r"\+3225551(\d{3})", r"\1"),)
    assert read.problems == ()
    with_plan(file, replace(plan, country="NL"))
    assert file.path.read_text() == BY_HAND.replace('country = "BE"', 'country = "NL"')


def test_another_setting_of_the_account_leaves_its_plan_alone(file: SettingsFile) -> None:
    file.path.write_text(BY_HAND)
    file.update(
        lambda now: replace(
            now, accounts=(replace(now.accounts[0], team=("220",)), *now.accounts[1:])
        )
    )
    text = file.path.read_text()
    assert file.read().settings.accounts[0].team == ("220",)
    for line in BY_HAND.splitlines():
        assert line in text


def test_an_account_written_as_an_inline_table_can_have_a_plan(file: SettingsFile) -> None:
    file.path.write_text(
        'account = [{name = "work", server = "https://pbx.example.com", extensions = ["210"]}]\n'
    )
    with_plan(file, PLAN)
    assert file.read().settings.accounts == (WORK,)
    with_plan(file, replace(PLAN, country="NL"))
    assert file.read().settings.accounts[0].dial_plan.country == "NL"


@pytest.mark.parametrize(
    ("plan", "what"),
    [
        ('dial_plan = "BE"', "[account.dial_plan]"),
        ('[account.dial_plan]\ncountry = "Belgium"', "Belgium"),
        ("[account.dial_plan]\ncountry = 32", "text in quotation marks"),
        ("[account.dial_plan]\ninternal_lengths = [true]", "whole numbers"),
        ('[account.dial_plan]\ninternal_lengths = ["3"]', "whole numbers"),
        ("[account.dial_plan]\ninternal_lengths = 3", "whole numbers"),
        ("[account.dial_plan]\ninternal_lengths = [99]", "1 to 15 digits"),
        ('[account.dial_plan]\nrules = "x"', "list of rules"),
        ('[account.dial_plan]\nrules = [{name = "x", match = "1"}]', "A rule looks like"),
        (
            '[account.dial_plan]\nrules = [{name = "slow", match = "([0-9]*)*", replace = "1"}]',
            "“slow”",
        ),
    ],
)
def test_with_a_wrong_plan_the_account_is_left_out_and_named(
    file: SettingsFile, plan: str, what: str
) -> None:
    text = f'[[account]]\nname = "work"\nserver = "https://pbx.example.com"\n{plan}\n'
    file.path.write_text(text)
    read = file.read()
    assert read.settings.accounts == ()
    (problem,) = read.problems
    assert "“work”" in problem.where
    assert what in problem.what
    assert file.path.read_text() == text
