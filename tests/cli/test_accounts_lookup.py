"""What ``clicktodial account`` asks the phone system, over real HTTP."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.cli.credentials import load_secret
from clicktodial.desktop.secrets.os_keyring import OsKeyring
from clicktodial.model.calls import AccountName, Action
from clicktodial.model.capabilities import Lack, Service, Why
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.sim.people import MINE, MY_SECOND
from clicktodial.storage.capabilities import CapabilityFile
from clicktodial.storage.paths import Paths
from tests.cli.test_accounts import Shell

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

WORK = AccountName("work")
MONITOR = Lack(Action.MONITOR, Why.NOT_PERMITTED, datetime.now(UTC), "You may not.")


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "config", capsys)


@pytest.fixture
def add(sim: Sim) -> list[str]:
    """The words that add an account on the phone system."""
    return ["add", "work", "--server", sim.url]


def test_ones_own_extensions_are_asked_for_and_taken(
    shell: Shell, sim: Sim, add: list[str]
) -> None:
    done = shell(*add, "--token-stdin", "--json", stdin=sim.token)
    assert done.code == 0
    assert set(done.document["account"]["extensions"]) == {MINE, MY_SECOND}
    assert "Your extensions: " in done.err
    assert set(shell.settings.accounts[0].extensions) == {MINE, MY_SECOND}


@pytest.mark.parametrize("flags", [["--no-lookup"], ["--extension", "0003*211"]])
def test_they_are_not_asked_for_when_that_is_not_wished(
    shell: Shell, sim: Sim, add: list[str], flags: list[str]
) -> None:
    done = shell(*add, "--token-stdin", *flags, stdin=sim.token)
    assert (done.code, done.err) == (0, "")
    assert sim.log() == []


@pytest.mark.parametrize("fault", ["401", "403", "500", "501", "html", "truncated", "drop"])
def test_the_account_is_added_when_they_are_not_told(
    shell: Shell, sim: Sim, add: list[str], fault: str
) -> None:
    sim.fault(fault)
    done = shell(*add, "--token-stdin", "--json", stdin=sim.token)
    assert done.code == 0
    assert done.document["account"]["extensions"] == []
    assert "did not tell your extensions" in done.err
    assert "--extension" in done.err
    assert sim.token not in done.out + done.err


def test_a_phone_system_that_is_not_there_is_said(shell: Shell, gone: str) -> None:
    done = shell("add", "work", "--server", gone, "--token-stdin", stdin="t0ken-0123456789")
    assert done.code == 0
    assert "did not tell your extensions" in done.err


def test_a_user_without_phones_is_told(shell: Shell, sim: Sim, add: list[str]) -> None:
    sim.fault("empty")
    done = shell(*add, "--token-stdin", stdin=sim.token)
    assert done.code == 0
    assert "--extension" in done.err
    assert shell.settings.accounts[0].extensions == ()


@pytest.mark.parametrize("end", ["", "\n", "\r\n\r\n"])
@pytest.mark.parametrize("several_lines", [False, True])
def test_cookies_are_taken_as_a_browser_gives_them(
    shell: Shell, sim: Sim, add: list[str], several_lines: bool, end: str
) -> None:
    pasted = sim.cookies.replace("; ", "\r\n") if several_lines else f"Cookie: {sim.cookies}"
    done = shell(*add, "--cookies-stdin", "--json", stdin=pasted + end)
    assert done.code == 0
    assert done.document["account"]["sign_in"] == "cookies"
    assert set(done.document["account"]["extensions"]) == {MINE, MY_SECOND}
    assert shell.secret("work", SignIn.COOKIES) == Secret(pasted)
    assert shell("test").code == 0


@pytest.mark.parametrize("pasted", ["dev=1; vn=2", "one line\nand another", "t0ken-0123456789"])
def test_cookies_that_are_not_complete_are_refused_before_anything_is_saved(
    shell: Shell, sim: Sim, add: list[str], pasted: str
) -> None:
    for flags in ([], ["--no-lookup"], ["--extension", "210"]):
        done = shell(*add, "--cookies-stdin", *flags, "--json", stdin=pasted)
        assert (done.code, done.document["error"]["exit_code"]) == (3, 3)
        assert "xsrf-token" in done.err
    assert shell.settings.accounts == ()
    assert sim.log() == []


@pytest.mark.parametrize("pasted", ["", " \n \n", "dev=\x1b", "x" * 70_000])
def test_what_cannot_be_cookies_is_refused(shell: Shell, add: list[str], pasted: str) -> None:
    assert shell(*add, "--cookies-stdin", stdin=pasted).code == 1
    assert shell.settings.accounts == ()


def test_new_cookies_replace_the_old(shell: Shell, sim: Sim, add: list[str]) -> None:
    shell(*add, "--cookies-stdin", stdin=sim.cookies)
    fresh = sim.control("new-cookies")["cookies"]
    assert shell("test").code == 3
    assert shell("sign-in", "work", stdin="dev=1\nvn=2").code == 3
    assert shell("sign-in", "work", stdin=fresh.replace("; ", "\n")).code == 0
    assert shell("test").code == 0


def test_cookies_may_stand_in_the_environment_where_no_keyring_works() -> None:
    account = make_account(name="work", server="https://pbx.example.com", sign_in=SignIn.COOKIES)
    environ = {"CLICKTODIAL_SECRET": "dev=1\nvn=2\nxsrf-token=3\n"}
    found = load_secret(account, OsKeyring("none"), environ)
    assert found == Secret("dev=1\nvn=2\nxsrf-token=3")


def test_test_tells_what_works_and_what_is_lacking(shell: Shell, sim: Sim, add: list[str]) -> None:
    shell(*add, "--token-stdin", stdin=sim.token)
    sim.fault("501", path="/cdr")
    done = shell("test", "--json")
    assert (done.code, done.document["ok"]) == (0, True)
    assert [step["name"] for step in done.document["steps"]][-1] == "capabilities"
    (lack,) = done.document["lacks"]
    assert (lack["capability"], lack["why"]) == ("cdr", "not-offered")
    assert datetime.fromisoformat(lack["learnt"]).utcoffset() is not None
    (kept,) = shell.capabilities.read(WORK)
    assert kept.capability is Service.CDR
    sim.control("clear-faults")
    assert shell("test", "--json").document["lacks"] == []
    assert shell.capabilities.read(WORK) == ()


def test_test_says_the_lacks_to_a_person(shell: Shell, sim: Sim, add: list[str]) -> None:
    shell(*add, "--token-stdin", stdin=sim.token)
    shell.capabilities.keep(WORK, [MONITOR])
    line = shell("test").out.splitlines()[-1]
    assert line.startswith("Capabilities: ok  ")
    assert "monitor" in line


def test_test_finds_the_extensions_that_the_account_does_not_name(
    shell: Shell, sim: Sim, add: list[str]
) -> None:
    shell(*add, "--token-stdin", "--no-lookup", stdin=sim.token)
    assert set(shell("test", "--json").document["extensions"]) == {MINE, MY_SECOND}


@pytest.mark.parametrize("verb", ["sign-in", "remove"])
def test_what_was_learnt_is_forgotten(shell: Shell, sim: Sim, add: list[str], verb: str) -> None:
    shell(*add, "--token-stdin", stdin=sim.token)
    shell.capabilities.keep(WORK, [MONITOR])
    assert shell(verb, "work", stdin=sim.token).code == 0
    assert shell.capabilities.read(WORK) == ()


def test_a_new_account_inherits_nothing(shell: Shell, sim: Sim, add: list[str]) -> None:
    shell.capabilities.keep(WORK, [MONITOR])
    shell(*add, "--token-stdin", stdin=sim.token)
    assert shell.capabilities.read(WORK) == ()


def test_what_a_command_learns_is_kept_for_the_next(cli: Cli, sim: Sim) -> None:
    sim.fault("501", path="/cdr")
    assert cli("cdr").code == 1
    memory = CapabilityFile(Paths.from_environment(os.environ).capabilities_file)
    assert [lack.capability for lack in memory.read(WORK)] == [Service.CDR]
    sim.control("clear-faults")
    assert cli("cdr").code == 0
    assert memory.read(WORK) == ()
