from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clicktodial.__main__ import run
from clicktodial.cli import links
from clicktodial.cli.output import Output
from clicktodial.desktop.links.macos import MacLinkHandlers
from clicktodial.desktop.links.null import NoLinkHandlers
from clicktodial.errors import StorageError
from clicktodial.model.links import LinkScheme
from tests.desktop.link_worlds import OTHER, FakeServices, WindowsWorld

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Cli

TEL, CALLTO, SIP = LinkScheme


@pytest.fixture(autouse=True)
def bare_computer(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which no program is installed."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(own_home / "system"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(own_home / "xdg"))
    return own_home


def link(scheme: str, program: str = "") -> dict[str, object]:
    return {"scheme": scheme, "ours": program == "Click-to-Dial", "program": program}


def test_links_are_taken_over_and_given_back(nobody: Cli, own_home: Path) -> None:
    assert nobody("links", "status", "--json").document == {
        "links": [link("tel"), link("callto"), link("sip")]
    }
    taken = nobody("links", "register", "--json")
    assert (taken.code, taken.document) == (
        0,
        {"links": [link(str(scheme), "Click-to-Dial") for scheme in LinkScheme]},
    )
    assert "waits for Enter" in taken.err
    assert "links unregister" in taken.err
    given_back = nobody("links", "unregister", "--json")
    assert (given_back.code, given_back.document["links"][0]) == (0, link("tel"))
    assert [path for path in own_home.rglob("*") if path.is_file()] == []


def test_only_the_links_asked_for_are_taken_and_shown(nobody: Cli) -> None:
    taken = nobody("links", "register", "sip", "tel", "sip", "--json")
    assert taken.document == {"links": [link("tel", "Click-to-Dial"), link("sip", "Click-to-Dial")]}
    shown = nobody("links", "status")
    assert [line.split() for line in shown.out.splitlines()[1:]] == [
        ["tel:", "yes", "Click-to-Dial"],
        ["callto:", "no", "–"],
        ["sip:", "yes", "Click-to-Dial"],
    ]
    assert "links register" in shown.err


def test_a_system_that_refuses_is_told(nobody: Cli, own_home: Path) -> None:
    (own_home / ".config").write_text("in the way")
    refused = nobody("links", "register", "--json")
    assert refused.code == 1
    assert "cannot be changed" in refused.document["error"]["title"]


def test_where_it_cannot_be_the_reason_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = NoLinkHandlers("Not here.")
    assert links.run(nowhere, Output(as_json=True), [], links.register_links) == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == {
        "links": [link("tel"), link("callto"), link("sip")],
        "reason": "Not here.",
    }
    assert "Not here." in said.err
    assert links.run(nowhere, Output(as_json=True), [TEL], links.show_status) == 0
    assert json.loads(capsys.readouterr().out)["reason"] == "Not here."


def test_where_only_the_user_decides_the_user_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    world = WindowsWorld()
    assert links.run(world.handlers, Output(as_json=True), [TEL], links.register_links) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"links": [link("tel", OTHER)]}
    assert "Only you can decide" in said.err
    assert len(world.registry.pages) == 1


def test_links_that_cannot_be_given_back_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    services = FakeServices()
    services.handlers.clear()
    handlers = MacLinkHandlers({}, services)
    handlers.register([TEL])
    assert links.run(handlers, Output(as_json=True), [TEL], links.unregister_links) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["links"][0]["ours"]
    assert "FaceTime" in document["reason"]


def test_a_broken_system_is_not_hidden_by_the_status(capsys: pytest.CaptureFixture[str]) -> None:
    world = WindowsWorld()
    world.break_down()
    with pytest.raises(StorageError):
        links.run(world.handlers, Output(as_json=True), [TEL], links.show_status)


@pytest.mark.parametrize(
    "arguments", [["links"], ["links", "steal"], ["links", "status", "http"], ["links", "-x"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(arguments, {})
    assert caught.value.code == 2
    assert "usage: clicktodial links" in capsys.readouterr().err
