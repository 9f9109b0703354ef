"""The command line on Call Control through a real bridge: calls are known, and can be hung up."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.systems import SignIn, System
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile
from tests.cli.test_accounts import Shell
from tests.company import SHORT, Company
from tests.company import company as running_company

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.conftest import Cli


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    with running_company(tmp_path / "bridge") as made:
        made.activate()
        yield made


@pytest.fixture
def cli(nobody: Cli, company: Company, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line of someone who signs in through the bridge, which says all the rest."""
    monkeypatch.setenv("CLICKTODIAL_SECRET", company.callcontrol_token())
    account = make_account(
        name="work",
        system=System.CALLCONTROL,
        sign_in=SignIn.BRIDGE,
        bridge=company.bridge.url,
    )
    SettingsFile(Paths.from_environment(os.environ).settings_file).update(
        lambda _: Settings(accounts=(account,))
    )
    return nobody


def told(company: Company) -> None:
    """Whatever the PBX had to tell has reached the bridge."""
    company.sim.on_its_thread(lambda _board: None)


def test_adding_an_account_asks_the_bridge_who_one_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], company: Company
) -> None:
    shell = Shell(tmp_path / "config", capsys)
    token = company.callcontrol_token()
    words = ["add", "cc", "--system", "callcontrol", "--bridge", company.bridge.url]
    done = shell(*words, "--bridge-token-stdin", "--json", stdin=token)
    assert (done.code, done.err) == (0, "")
    account = done.document["account"]
    assert (account["tenant"], account["extensions"]) == (company.sim.tenant, [SHORT])
    assert shell.secret("cc", SignIn.BRIDGE) == Secret(token)


def test_a_wrong_bridge_token_is_said_and_the_account_added_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], company: Company
) -> None:
    shell = Shell(tmp_path / "config", capsys)
    words = ["add", "cc", "--system", "callcontrol", "--bridge", company.bridge.url]
    done = shell(*words, "--bridge-token-stdin", stdin="ctb_wrong")
    assert done.code == 0
    assert "does not take the bridge token" in done.err


def test_the_test_of_the_account(cli: Cli) -> None:
    found = cli("account", "test", "--json").document
    assert found["ok"]
    assert [(step["name"], step["outcome"]) for step in found["steps"]] == [
        ("name-lookup", "ok"),
        ("tls", "ok"),
        ("sign-in", "ok"),
        ("extension", "ok"),
        ("event-stream", "ok"),
    ]
    assert found["extensions"] == [SHORT]


def test_the_test_of_a_user_who_has_not_activated(
    cli: Cli, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLICKTODIAL_SECRET", company.callcontrol_token("211"))
    done = cli("account", "test", "--json")
    assert done.code == 3
    failed = next(s for s in done.document["steps"] if s["outcome"] == "failed")
    assert failed["name"] == "sign-in"
    assert "MyTelsmart" in failed["hint"]


def test_a_call_is_dialled_shown_and_hung_up(cli: Cli, company: Company) -> None:
    assert cli.hurried("dial", "220").code == 0
    company.sim.advance(0.5)
    told(company)
    (call,) = cli("calls", "--json").document
    assert (call["state"], call["peer"]["number"], call["actions"]) == (
        "dialing",
        "220",
        ["hangup"],
    )
    company.sim.control("answer")
    (call,) = cli("calls", "--json").document
    assert (call["state"], call["answered"]) == ("dialled", None)
    assert call["picked_up"]
    done = cli("hangup", call["id"])
    assert (done.code, done.out) == (0, "Hung up: Zoë Åström (220)\n")
    assert cli("calls", "--json").document == []
    assert company.sim.state()["calls"] == []


def test_dial_tells_the_id_once_an_event_has_told_it(cli: Cli, company: Company) -> None:
    cli.during_the_first_pause = lambda: company.sim.advance(0.5)
    done = cli.hurried("dial", "220", "--json")
    assert done.code == 0
    (leg,) = company.sim.state()["legs"]
    assert done.document["id"] == leg["id"].replace("-", "")


def test_a_lost_answer_is_made_up_for_by_an_event(cli: Cli, company: Company) -> None:
    company.sim.fault("drop-answer", path="/v3/")
    cli.during_the_first_pause = lambda: company.sim.advance(0.5)
    done = cli.hurried("dial", "220", "--json")
    assert done.code == 0
    assert done.document["id"]
    assert len(company.sim.state()["calls"]) == 1


def test_only_ones_own_calls_are_told(
    cli: Cli, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.hurried("dial", "220")
    company.sim.advance(0.5)
    monkeypatch.setenv("CLICKTODIAL_SECRET", company.callcontrol_token("224"))
    assert cli("calls", "--json").document == []
