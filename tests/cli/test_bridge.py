"""``clicktodial bridge …``, in this process, with real records."""

from __future__ import annotations

import io
import json
import stat
import sys
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from clicktodial.bridge.vault import new_key
from tests.bridge import redis_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Cli, Result

TENANT = "b11d749b-8eb7-4236-a068-3d94ba3860d6"
URL = "https://bridge.example.com"
PBX = ("--pbx", "pbx.example.com")


class Admin:
    """An administrator's command line, with the key in the environment."""

    def __init__(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        self._cli = cli
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: str, stdin: str = "") -> Result:
        text = io.TextIOWrapper(io.BytesIO(stdin.encode()))
        self._monkeypatch.setattr(sys, "stdin", text)
        return self._cli("bridge", *arguments, "--json")

    def done(self, *arguments: str, stdin: str = "") -> dict[str, Any]:
        result = self(*arguments, stdin=stdin)
        assert result.code == 0, result.err
        document: dict[str, Any] = result.document
        return document


@pytest.fixture(params=["sqlite", "redis"])
def admin(
    request: pytest.FixtureRequest,
    nobody: Cli,
    monkeypatch: pytest.MonkeyPatch,
    missing: Callable[[str], NoReturn],
) -> Iterator[Admin]:
    """The administrator; each test runs with both kinds of records."""
    monkeypatch.setenv("CLICKTODIAL_BRIDGE_KEY", new_key())
    monkeypatch.delenv("CLICKTODIAL_BRIDGE_EVENTS", raising=False)
    if request.param == "sqlite":
        yield Admin(nobody, monkeypatch)
        return
    if not redis_server.is_there():
        missing("redis-server (Debian: redis-server)")
    with redis_server.redis_server() as server:
        monkeypatch.setenv("CLICKTODIAL_BRIDGE_EVENTS", server.url)
        yield Admin(nobody, monkeypatch)


@pytest.fixture
def local(nobody: Cli, monkeypatch: pytest.MonkeyPatch) -> Admin:
    """The administrator of records in a folder."""
    monkeypatch.setenv("CLICKTODIAL_BRIDGE_KEY", new_key())
    return Admin(nobody, monkeypatch)


def test_the_set_up_is_kept_and_shown_without_secrets(admin: Admin) -> None:
    told = ("--public-url", URL + "/", "--token-url", "https://id.example.com/token/")
    client = ("--client-id", "cid", "--client-secret-stdin")
    header = ("--header", "X-Secret", "--header-secret-stdin")
    made = admin("setup", *told, *client, *header, stdin="client-s3cret\nheader-s3cret\n")
    urls = made.document["urls"]
    assert set(urls) == {"events", "activation", "deactivation"}
    assert urls["events"].startswith(f"{URL}/v1/callcontrol/")
    assert len(urls["events"].split("/")[-2]) == 43
    shown = admin("show")
    assert shown.document["setup"] == {
        "public_url": URL,
        "server": "https://api-eu-central-1.phoneserver.dev",
        "token_url": "https://id.example.com/token/",
        "client_id": "cid",
        "client_secret": True,
        "header": "X-Secret",
    }
    for result in (made, shown):
        assert "s3cret" not in result.out + result.err


def test_a_second_set_up_changes_only_what_is_told(admin: Admin) -> None:
    admin.done("setup", "--public-url", URL, "--client-id", "one")
    assert admin.done("setup", "--client-id", "two") == {"urls": None}
    assert admin.done("show")["setup"]["client_id"] == "two"
    assert admin.done("setup", "--new-urls")["urls"]


def test_what_is_not_set_up_is_said(admin: Admin) -> None:
    assert admin.done("show")["setup"] is None
    for command in (("setup",), ("user", "add", "210", *PBX)):
        result = admin(*command)
        assert (result.code, result.document["error"]["exit_code"]) == (1, 1)
        assert "--public-url" in result.err


@pytest.mark.parametrize(
    "told",
    [
        ("--public-url", "http://bridge.example.com"),
        ("--public-url", "https://bridge.example.com/a b"),
        ("--public-url", URL, "--token-url", "http://id.example.com/t"),
        ("--public-url", URL, "--server", "ftp://x"),
        ("--public-url", URL, "--header", "X Y", "--header-secret-stdin"),
        ("--public-url", URL, "--client-secret-stdin"),
    ],
)
def test_a_set_up_that_cannot_be_is_refused(local: Admin, told: tuple[str, ...]) -> None:
    assert local("setup", *told).code == 1
    assert local.done("show")["setup"] is None


def test_an_invitation_is_printed_once(admin: Admin) -> None:
    made = admin.done("invite", "--valid-for", "60")
    assert made["valid_for_s"] == 60
    assert len(str(made["confirmation_key"])) == 43
    assert admin.done("show")["invitations"] == 1


def test_tokens_are_made_listed_and_revoked(admin: Admin) -> None:
    made = admin.done("token", "create", "210", "--tenant", TENANT, "--label", "Laptop")
    admin.done("token", "create", "210", "--tenant", TENANT)
    listed = json.loads(admin("token", "list").out)
    assert {each["label"] for each in listed} == {"Laptop", ""}
    assert made["token"] not in json.dumps(listed)
    assert admin("token", "revoke", str(made["id"])).code == 0
    again = admin("token", "revoke", str(made["id"]))
    assert (again.code, len(json.loads(admin("token", "list").out))) == (1, 1)
    user = {"system": "callcontrol", "tenant": TENANT, "extension": "210"}
    assert json.loads(admin("user", "list").out) == [
        {
            **user,
            "signed_in_until": None,
            "signed_out": None,
            "has_url": False,
            "registers": False,
            "tokens": 1,
        }
    ]


def test_a_unifiedapi_user_gets_an_address(admin: Admin) -> None:
    admin.done("setup", "--public-url", URL)
    made = admin.done("user", "add", "0003*210", "--pbx", "https://PBX.example.com", "--register")
    assert made["user"] == {
        "system": "unifiedapi",
        "tenant": "pbx.example.com",
        "extension": "0003*210",
    }
    assert str(made["url"]).startswith(f"{URL}/v1/unifiedapi/")
    (user,) = json.loads(admin("user", "list").out)
    assert (user["has_url"], user["registers"]) == (True, True)
    # It is the only one of that extension: its place need not be said.
    assert admin.done("token", "create", "0003*210")["user"] == made["user"]
    shown = admin.done("show")
    assert (shown["tokens"], [each["tokens"] for each in shown["users"]]) == (1, [1])
    assert admin.done("user", "remove", "0003*210") == {"tokens_revoked": 1}
    assert json.loads(admin("user", "list").out) == []
    assert admin("user", "remove", "0003*210", *PBX).code == 1


def test_an_extension_that_is_not_known_or_known_twice_is_asked_about(admin: Admin) -> None:
    admin.done("setup", "--public-url", URL)
    assert admin("token", "create", "210").code == 1
    for host in ("one.example.com", "two.example.com"):
        admin.done("user", "add", "210", "--pbx", host)
    result = admin("token", "create", "210")
    assert result.code == 1
    assert "--pbx" in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("token", "create", "../x", "--tenant", TENANT),
        ("token", "create", "210", "--tenant", "two words"),
        ("token", "create", "210", "--tenant", TENANT, "--label", "a\nb"),
        ("token", "revoke", "x"),
        ("user", "add", "210", "--pbx", "http://x/?y"),
        ("pbx", "remove", "nowhere.example.com"),
        ("register",),
    ],
)
def test_what_cannot_be_is_said(local: Admin, arguments: tuple[str, ...]) -> None:
    local.done("setup", "--public-url", URL)
    result = local(*arguments)
    assert (result.code, result.document["error"]["exit_code"]) == (1, 1)
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("token",),
        ("token", "create"),
        ("token", "create", "1", "--tenant", "t", "--pbx", "p"),
        ("invite", "--valid-for", "0"),
        ("pbx", "add", "https://x", "--app-id", "i"),
        ("serve", "--port", "70000"),
        ("serve", "--cert", "x.pem"),
        ("setup", "--public-url", URL, "--header", "X-Secret"),
    ],
)
def test_wrong_usage_ends_with_2(local: Admin, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        local(*arguments)
    assert caught.value.code == 2


def test_a_key_file_is_made_once_and_private(local: Admin, tmp_path: Path) -> None:
    file = tmp_path / "key"
    assert local.done("new-key", str(file)) == {"file": str(file)}
    before = file.read_text("ascii")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert local("new-key", str(file)).code == 1
    assert file.read_text("ascii") == before
    assert local.done("show", "--key-file", str(file), "--data", str(tmp_path / "data"))
    printed = str(local.done("new-key")["key"])
    assert printed.strip() != before.strip()


def test_without_a_key_or_with_a_wrong_one_nothing_is_done(
    local: Admin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = ("--data", str(tmp_path / "data"))
    local.done("setup", "--public-url", URL, *data)
    for key, word in (("", "new-key"), ("nonsense", "new-key"), (new_key(), "another key")):
        monkeypatch.setenv("CLICKTODIAL_BRIDGE_KEY", key)
        result = local("show", *data)
        assert result.code == 3
        assert word in result.err
        assert not key or key not in result.err


def test_the_key_is_replaced(admin: Admin, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    admin.done("setup", "--public-url", URL, "--client-secret-stdin", stdin="s3cret\n")
    old, new = os.environ["CLICKTODIAL_BRIDGE_KEY"], new_key()
    monkeypatch.setenv("CLICKTODIAL_BRIDGE_KEY", f"{new} {old}")
    assert admin.done("rekey") == {"records": 2}
    monkeypatch.setenv("CLICKTODIAL_BRIDGE_KEY", old)
    assert admin("show").code == 3
    monkeypatch.setenv("CLICKTODIAL_BRIDGE_KEY", new)
    assert admin.done("show")["setup"]


def test_redis_that_is_away_is_said(local: Admin, tmp_path: Path) -> None:
    result = local("show", "--events", f"unix://{tmp_path}/nothing.sock")
    assert result.code == 4
    assert "Redis" in result.err
    for nonsense in ("http://x", "redis", "redis://x:port"):
        assert local("show", "--events", nonsense).code == 1


def test_a_password_in_the_arguments_is_refused(local: Admin) -> None:
    result = local("show", "--events", "redis://:pa55word@127.0.0.1/0")
    assert result.code == 1
    assert "CLICKTODIAL_BRIDGE_EVENTS" in result.err
    assert "pa55word" not in result.out + result.err


@pytest.mark.parametrize("name", ["cryptography", "redis", "prometheus_client"])
def test_a_missing_package_is_said_with_what_to_type(
    local: Admin, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    result = local("show")
    assert result.code == 3
    assert "clicktodial[bridge]" in result.err
    assert name in result.err
