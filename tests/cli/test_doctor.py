"""``clicktodial doctor``: what is looked at, in a process of its own kind but with a real PBX."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    import pytest

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli, Result


def verdicts(done: Result) -> dict[str, str]:
    return {one["check"]: one["verdict"] for one in done.document["findings"]}


def finding(done: Result, check: str) -> dict[str, Any]:
    (found,) = (one for one in done.document["findings"] if one["check"] == check)
    assert isinstance(found, dict)
    return found


def test_everything_is_looked_at_in_order(cli: Cli) -> None:
    done = cli("doctor", "--json")
    assert list(verdicts(done)) == [
        "program",
        "settings",
        "keyring",
        "tray",
        "notifications",
        "hotkey",
        "links",
        "proxy",
        "name-lookup",
        "tls",
        "clock",
        "sign-in",
        "extension",
        "list-calls",
        "capabilities",
    ]
    about_account = [one for one in done.document["findings"] if one["account"] == "work"]
    assert {one["verdict"] for one in about_account} == {"ok"}
    assert len(about_account) == 8


def test_without_a_keyring_and_a_desktop_it_says_so_and_goes_on(cli: Cli) -> None:
    done = cli("doctor", "--json")
    found = verdicts(done)
    assert (found["keyring"], found["tray"], found["hotkey"]) == ("failed", "note", "note")
    assert (done.code, done.document["ok"]) == (3, False)
    assert "keyring" in finding(done, "keyring")["found"].lower()


def test_people_read_lines(cli: Cli) -> None:
    done = cli("doctor")
    assert "work: Sign-in: ok  The phone system takes the sign-in." in done.out
    assert "Keyring: FAILED" in done.out


def test_without_an_account_it_says_what_to_do(nobody: Cli) -> None:
    done = nobody("doctor", "--json")
    assert finding(done, "account")["verdict"] == "failed"
    assert "account add" in finding(done, "account")["hint"]


def test_a_server_that_is_gone(nobody: Cli, gone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLICKTODIAL_SECRET", "some-token")
    nobody.add_account("work", gone, "0003*210")
    done = nobody("doctor", "--json")
    found = verdicts(done)
    assert (found["name-lookup"], found["tls"]) == ("ok", "failed")
    assert {found[name] for name in ("clock", "sign-in", "list-calls")} == {"skipped"}


def test_a_missing_secret_fails_at_the_sign_in(nobody: Cli, sim: Sim) -> None:
    nobody.add_account("work", sim.url, sim.extension)
    done = nobody("doctor", "--json")
    found = verdicts(done)
    assert (found["tls"], found["sign-in"], found["extension"]) == ("ok", "failed", "skipped")


def test_one_account_alone(cli: Cli, gone: str) -> None:
    cli.add_account("other", gone, "0003*210")
    done = cli("doctor", "--account", "work", "--json")
    assert {one["account"] for one in done.document["findings"]} == {None, "work"}
    assert cli("doctor", "--account", "nobody").code == 3


def test_a_broken_settings_file_is_a_finding(nobody: Cli) -> None:
    path = Paths.from_environment(os.environ).settings_file
    path.parent.mkdir(parents=True)
    path.write_text("this is = = no toml")
    done = nobody("doctor", "--json")
    assert finding(done, "settings")["verdict"] == "failed"


def test_the_report_holds_what_was_found_and_nothing_private(
    cli: Cli, sim: Sim, tmp_path: Path
) -> None:
    paths = Paths.from_environment(os.environ)
    paths.log_file.parent.mkdir(parents=True, exist_ok=True)
    paths.log_file.write_text(f"Bearer {sim.token}\nwhile calling +32470123456 {Path.home()}/x\n")
    done = cli("doctor", "--report", str(tmp_path / "report.txt"))
    text = (tmp_path / "report.txt").read_text()
    assert "work: Sign-in: ok" in text
    assert "server=http://127.0.0.1" in text
    assert "+324…56 ~/x" in text
    assert sim.token not in text
    assert "+32470123456" not in text
    assert "read it before you send it" in done.err
    assert (tmp_path / "report.txt").stat().st_mode & 0o077 == 0


def test_a_report_that_cannot_be_written_is_told(cli: Cli, tmp_path: Path) -> None:
    done = cli("doctor", "--report", str(tmp_path / "no-folder" / "report.txt"))
    assert done.code == 1
    assert "cannot be written" in done.err
