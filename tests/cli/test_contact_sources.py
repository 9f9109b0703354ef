"""``clicktodial contacts source`` and ``contacts sync`` against a real CardDAV server."""

from __future__ import annotations

import io
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli.main import main
from clicktodial.storage.paths import Paths
from tests.sources.radicale import PASSWORD, USER, Radicale, card, radicale

if TYPE_CHECKING:
    from collections.abc import Iterator


class User:
    """Somebody without a keyring, who gives the secret to each command."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys, self._monkeypatch = capsys, monkeypatch
        self.err = ""

    def __call__(self, *arguments: str, stdin: str = "", code: int = 0) -> Any:  # noqa: ANN401
        given = io.TextIOWrapper(io.BytesIO(stdin.encode()))
        self._monkeypatch.setattr("sys.stdin", given)
        ended = main(["contacts", *arguments, "--json"], os.environ)
        out, self.err = self._capsys.readouterr()
        assert ended == code, (ended, out, self.err)
        return json.loads(out)


@pytest.fixture
def user(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> User:
    monkeypatch.setenv("CLICKTODIAL_SECRET", PASSWORD)
    return User(capsys, monkeypatch)


@pytest.fixture
def server() -> Iterator[Radicale]:
    folder = Path(tempfile.mkdtemp(prefix="ctd-server-"))
    with radicale(folder) as running:
        running.make_book()
        running.put("anna", card("Anna", "+32470123456"))
        yield running
    shutil.rmtree(folder, ignore_errors=True)


def test_a_source_is_added_tried_synced_and_removed(user: User, server: Radicale) -> None:
    added = user(
        "source", "add", "Company", "--kind", "carddav", "--server", server.url, "--user", USER,
        "--password-stdin", stdin=PASSWORD + "\n",
    )  # fmt: skip
    assert (added["source"]["name"], added["secret_stored"]) == ("Company", False)
    assert PASSWORD not in Paths.from_environment(os.environ).settings_file.read_text()
    tried = user("sync", "--test")["sources"][0]
    assert tried["ok"]
    assert tried["steps"][-1]["found"] == "1 contact"
    assert user("search", "anna")["contacts"] == []
    synced = user("sync", "Company")["sources"][0]
    assert (synced["added"], synced["contacts"]) == (1, 1)
    assert user("search", "anna")["contacts"][0]["number"] == "+32470123456"
    (listed,) = user("source", "list")["sources"]
    assert (listed["contacts"], listed["error"]) == (1, "")
    assert user("source", "remove", "Company")["contacts_removed"] == 1
    assert user("search", "anna")["contacts"] == []


def test_a_failure_has_a_code_and_stays_in_words(
    user: User, server: Radicale, monkeypatch: pytest.MonkeyPatch
) -> None:
    user(
        "source", "add", "Company", "--kind", "carddav", "--server", server.url, "--user", USER,
        "--password-stdin", stdin=PASSWORD + "\n",
    )  # fmt: skip
    monkeypatch.setenv("CLICKTODIAL_SECRET", "wrong")
    report = user("sync", code=3)["sources"][0]
    assert "password" in report["error"]
    assert user("sync", "--test", code=3)["sources"][0]["ok"] is False
    assert "password" in user("source", "list")["sources"][0]["error"]


def test_what_cannot_be_is_refused(user: User) -> None:
    user("sync", "Nobody", code=1)
    user("source", "add", "D", "--kind", "ldap", "--server", "https://x.example.com", code=1)
    assert user("source", "list")["sources"] == []
