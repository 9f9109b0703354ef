"""The command line on Call Control: accounts, dialling, and what is honestly not known."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings
from clicktodial.model.systems import SignIn, System
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import bridge_secret
from clicktodial.storage.settings import SettingsFile
from tests.cli.test_accounts import SECRET, Shell
from tests.pbx.at_callcontrol import account_at
from tests.sim.controlling import TENANT, Controlled, controlling

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.conftest import Cli

BRIDGE = "https://bridge.example.com"
BRIDGE_TOKEN = "ctb_0123456789"
ADD = ["add", "cc", "--system", "callcontrol"]
BY_TOKEN = [*ADD, "--tenant", TENANT, "--extension", "210", "--token-stdin"]
BY_BRIDGE = [*ADD, "--bridge", BRIDGE, "--bridge-token-stdin"]
UAPI = ["add", "work", "--server", "https://pbx.example.com", "--extension", "0003*210"]


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "config", capsys)


@pytest.fixture
def pbx() -> Iterator[Controlled]:
    with controlling() as controlled:
        yield controlled


@pytest.fixture
def cli(nobody: Cli, pbx: Controlled, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line of someone with the account “work”, without a bridge."""
    monkeypatch.setenv("CLICKTODIAL_SECRET", pbx.sim.cc_token)
    account = account_at(pbx.sim.url)
    SettingsFile(Paths.from_environment(os.environ).settings_file).update(
        lambda _: Settings(accounts=(account,))
    )
    return nobody


# ---- accounts


def test_an_account_with_a_token(shell: Shell) -> None:
    done = shell(*BY_TOKEN, "--json", stdin=f"{SECRET}\n")
    assert done.code == 0
    assert done.document["account"] == {
        "name": "cc",
        "system": "callcontrol",
        "server": "https://api-eu-central-1.phoneserver.dev",
        "user": "@me",
        "extensions": ["210"],
        "sign_in": "token",
        "app_id": "",
        "team": [],
        "tenant": TENANT,
        "bridge": "",
        "default": True,
    }
    assert shell.secret("cc") == Secret(SECRET)


def test_an_account_with_a_server_of_its_own_and_a_bridge_beside_its_token(shell: Shell) -> None:
    more = ["--server", "http://127.0.0.1:9", "--bridge", BRIDGE, "--bridge-token-stdin"]
    assert shell(*BY_TOKEN, *more, stdin=f"{SECRET}\n{BRIDGE_TOKEN}\n").code == 0
    (account,) = shell.settings.accounts
    assert (account.server, account.bridge) == ("http://127.0.0.1:9", BRIDGE)
    assert shell.secret("cc") == Secret(SECRET)
    assert shell.store.get(bridge_secret(account.name)) == Secret(BRIDGE_TOKEN)


def test_an_account_that_signs_in_through_its_bridge(shell: Shell) -> None:
    done = shell(*BY_BRIDGE, "--no-lookup", stdin=BRIDGE_TOKEN)
    assert done.code == 0
    (account,) = shell.settings.accounts
    assert (account.sign_in, account.system) == (SignIn.BRIDGE, System.CALLCONTROL)
    assert (account.server, account.extensions, account.tenant) == ("", (), "")
    assert shell.secret("cc", SignIn.BRIDGE) == Secret(BRIDGE_TOKEN)
    assert BRIDGE in shell("list").out


def test_a_bridge_that_cannot_be_asked_is_no_hindrance(shell: Shell) -> None:
    bridge = ["--bridge", "http://127.0.0.1:1", "--bridge-token-stdin"]
    done = shell(*ADD, *bridge, stdin=BRIDGE_TOKEN)
    assert done.code == 0
    assert "No connection to 127.0.0.1" in done.err
    assert shell.settings.accounts[0].extensions == ()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([*ADD, "--token-stdin", "--extension", "210"], "tenant is missing"),
        ([*ADD, "--token-stdin", "--tenant", TENANT], "extension is missing"),
        ([*BY_TOKEN, "--extension", "211"], "one extension an account"),
        ([*ADD, "--tenant", TENANT, "--extension", "0003*210", "--token-stdin"], "one extension"),
        ([*ADD, "--tenant", "a b", "--extension", "210", "--token-stdin"], "not a tenant's id"),
        ([*ADD, "--app-id", "a", "--app-secret-stdin"], "no such way to sign in"),
        ([*ADD, "--cookies-stdin"], "no such way to sign in"),
        ([*UAPI, "--bridge", BRIDGE, "--bridge-token-stdin"], "no such way to sign in"),
        ([*ADD, "--bridge", "http://example.com", "--bridge-token-stdin"], "Plain http"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    shell: Shell, words: list[str], why: str
) -> None:
    done = shell(*words, stdin=SECRET)
    assert done.code == 1
    assert why in done.err
    assert shell.settings.accounts == ()


@pytest.mark.parametrize(
    "words",
    [
        ADD,
        [*ADD, "--bridge", BRIDGE],
        [*ADD, "--bridge-token-stdin"],
        [*BY_TOKEN, "--bridge", BRIDGE],
        [*UAPI, "--cookies-stdin", "--bridge", BRIDGE, "--bridge-token-stdin"],
        ["add", "work", "--token-stdin"],
    ],
)
def test_wrong_usage(shell: Shell, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        shell(*words, stdin=SECRET)
    assert ended.value.code == 2
    assert shell.settings.accounts == ()


def test_a_bridge_is_given_to_an_account_changed_and_taken_away(shell: Shell) -> None:
    shell(*UAPI, "--token-stdin", stdin=SECRET)
    name = shell.settings.accounts[0].name
    flags = ["bridge", "work", "--bridge", BRIDGE, "--bridge-token-stdin"]
    assert shell(*flags, stdin=BRIDGE_TOKEN).code == 0
    assert shell.settings.accounts[0].bridge == BRIDGE
    assert shell.store.get(bridge_secret(name)) == Secret(BRIDGE_TOKEN)
    assert shell("bridge", "work", "--remove", "--json").document == {"name": "work", "bridge": ""}
    assert shell.settings.accounts[0].bridge == ""
    assert shell.store.get(bridge_secret(name)) is None
    assert shell.secret("work") == Secret(SECRET)


@pytest.mark.parametrize(
    "words", [[], ["--bridge", BRIDGE], ["--remove", "--bridge", BRIDGE, "--bridge-token-stdin"]]
)
def test_half_a_bridge_is_wrong_usage(shell: Shell, words: list[str]) -> None:
    shell(*UAPI, "--token-stdin", stdin=SECRET)
    with pytest.raises(SystemExit):
        shell("bridge", "work", *words, stdin=BRIDGE_TOKEN)


def test_with_the_account_its_bridge_token_goes(shell: Shell) -> None:
    shell(*BY_TOKEN, "--bridge", BRIDGE, "--bridge-token-stdin", stdin=f"{SECRET}\n{BRIDGE_TOKEN}")
    name = shell.settings.accounts[0].name
    shell("remove", "cc")
    assert shell.store.get(bridge_secret(name)) is None


def test_a_new_sign_in_of_an_account_with_a_bridge(shell: Shell) -> None:
    shell(*BY_BRIDGE, "--no-lookup", stdin=BRIDGE_TOKEN)
    assert shell("sign-in", "cc", stdin="ctb_new").code == 0
    assert shell.secret("cc", SignIn.BRIDGE) == Secret("ctb_new")


# ---- the test of an account


def test_the_test_says_what_works(cli: Cli) -> None:
    found = cli("account", "test", "--json").document
    assert found["ok"]
    assert [(step["name"], step["outcome"]) for step in found["steps"]] == [
        ("name-lookup", "ok"),
        ("tls", "ok"),
        ("sign-in", "ok"),
        ("extension", "ok"),
        ("list-calls", "ok"),
    ]
    assert "Without a bridge" in found["steps"][-1]["found"]


def test_the_test_places_no_call_and_costs_no_request_of_the_quota(
    cli: Cli, pbx: Controlled
) -> None:
    cli("account", "test")
    assert pbx.sim.state()["calls"] == []
    assert {entry.method for entry in pbx.sim.log()} == {"GET"}


def test_a_refused_token_fails_at_the_sign_in(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLICKTODIAL_SECRET", "wrong")
    done = cli("account", "test", "--json")
    assert done.code == 3
    outcomes = [step["outcome"] for step in done.document["steps"]]
    assert outcomes == ["ok", "ok", "failed", "skipped", "skipped"]


# ---- dialling


def test_dial(cli: Cli, pbx: Controlled) -> None:
    done = cli("dial", "0032470123456", "--json")
    assert done.code == 0
    assert done.document == {
        "id": None,
        "account": "work",
        "extension": "210",
        "number": "0032470123456",
        "kind": "simple",
        "sources": ["210"],
    }
    assert "Pick up your phone to call 0032470123456" in done.err
    (call,) = pbx.sim.state()["calls"]
    assert call["destination"] == ["+32470123456"]


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (["*21"], 1, r"Codes with * or #"),
        (["+1234567890123456"], 1, "No number has more"),
        (["220", "--from", "211"], 1, "cannot place such a call"),
        (["220", "--caller-id", "Me <1>"], 1, "cannot place such a call"),
        (["+3225551234", "--callback", "218", "--from", "+32470112233"], 1, "cannot place such"),
    ],
)
def test_what_cannot_be_dialled(
    cli: Cli, pbx: Controlled, words: list[str], code: int, why: str
) -> None:
    done = cli("dial", *words)
    assert done.code == code
    assert why in done.err
    assert pbx.sim.log() == []


def test_a_lost_answer_is_outcome_unknown_and_nothing_is_searched(
    cli: Cli, pbx: Controlled
) -> None:
    pbx.sim.fault("drop-answer")
    done = cli("dial", "220")
    assert done.code == 5
    assert "It is not known whether 220 was dialled" in done.err
    assert len(pbx.sim.log()) == 1


def test_too_many_calls_in_a_row(cli: Cli, pbx: Controlled) -> None:
    pbx.sim.fault("429", "23")
    done = cli("dial", "220")
    assert done.code == 1
    assert "Too many calls in a row. Possible again in 2" in done.err


def test_what_goes_on_is_not_known(cli: Cli) -> None:
    done = cli("calls", "--json")
    assert (done.code, done.document) == (0, [])
    assert "what goes on is not known" in done.err
    assert "No call is going on" not in cli("calls").err


def test_what_is_not_known_cannot_be_hung_up(cli: Cli) -> None:
    done = cli("hangup", "b6b87eb505e4483881b6fe6bfa6936bf")
    assert done.code == 1
    assert "There is no call" in done.err
