"""Nothing secret is at rest in clear, in a log, or shown to those who may not see it."""

from __future__ import annotations

import io
import json
import logging
import stat
from typing import TYPE_CHECKING

import httpx
import pytest
from cryptography.fernet import Fernet

from clicktodial.bridge import logs
from clicktodial.bridge.book import Pbx
from clicktodial.bridge.records import Shelf
from clicktodial.bridge.signins import Client, Grant, HandedOut
from clicktodial.bridge.users import System, User
from clicktodial.bridge.vault import (
    KeyMissingError,
    Vault,
    WrongKeyError,
    fingerprint,
    new_key,
    read_keys,
)
from tests.bridge.serving import HOOK, KEY, TENANT, Bridge, Options, bridge, callcontrol, setup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from clicktodial.bridge.book import Book
    from tests.bridge.redis_server import RedisServer

SECRETS = {
    "access_token": "access-secret-1c9e",
    "refresh_token": "refresh-secret-77ab",
    "client": "client-secret-0d3b",
    "app": "app-secret-5ee1",
}


async def fill(book: Book) -> list[str]:
    """Every kind of record; the secrets that are only recognised."""
    seal = book.vault.seal
    await book.keep_setup(setup(client_secret_sealed=seal(SECRETS["client"])))
    await book.pbxes.put("pbx", Pbx("https://pbx", "id", seal(SECRETS["app"])))
    _, token = await book.create_token(callcontrol("210"), "Laptop")
    door = await book.open_door(User(System.UNIFIEDAPI, "pbx", "210"), registers=True)
    await book.invite(3600)
    return [token, door, HOOK]


def filled(running: Bridge) -> list[str]:
    """Fill the records, also by an activation; all secrets."""
    kept = running.do(fill)
    key = running.do(lambda book: book.invite(3600))
    user = {"tenant_id": TENANT, "user_extension": "210", "confirmation_key": key}
    assert running.post("activation", {**user, **SECRETS}).status_code == 200
    return [*SECRETS.values(), *kept, key, KEY]


def found(stored: bytes, secrets: list[str]) -> list[str]:
    return [secret for secret in secrets if secret.encode() in stored]


def test_no_secret_is_in_the_sqlite_files(start: Callable[..., Bridge]) -> None:
    running = start()
    secrets = filled(running)
    folder = running.options.folder
    stored = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"callcontrol/" in stored
    assert found(stored, secrets) == []
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_no_secret_is_in_redis(start: Callable[..., Bridge], redis: RedisServer) -> None:
    running = start(redis=redis.url)
    secrets = filled(running)
    stored = redis.stored()
    assert b"callcontrol/" in stored
    assert found(stored, secrets) == []


def test_events_are_never_in_the_sqlite_files(single: Bridge) -> None:
    with single.desktop("200"):
        single.call("200", caller_number="+3228992675")
    stored = b"".join(path.read_bytes() for path in single.options.folder.iterdir())
    assert b"28992675" not in stored


def test_a_wrong_key_is_noticed_at_the_start(tmp_path: Path, start: Callable[..., Bridge]) -> None:
    first = start()
    filled(first)
    with (
        pytest.raises(WrongKeyError),
        bridge(Options(first.options.folder, key=new_key())),
    ):
        pass


def test_a_key_is_replaced_while_the_service_runs(start: Callable[..., Bridge], place: str) -> None:
    before = start(redis=place)
    filled(before)
    new = new_key()
    both = start(redis=place, key=f"{new}\n{KEY}", folder=before.options.folder)
    assert both.do(lambda book: book.rekey()) == 4
    with before.desktop("210") as jane:
        # The old service has the old key alone: it says so, and hands nothing out.
        assert jane.token().status_code == 500
    only_new = start(redis=place, key=new, folder=before.options.folder)
    with only_new.desktop("210") as jane:
        assert jane.token().json()["access_token"] == SECRETS["access_token"]
    with pytest.raises(WrongKeyError), bridge(Options(before.options.folder, redis=place)):
        pass


def test_keys_are_read_with_care(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"{new_key()}\n{new_key()}\n", encoding="ascii")
    file.chmod(0o600)
    assert Vault(read_keys({}, file)).open(Vault(read_keys({}, file)).seal("x")) == "x"
    for mode in (0o640, 0o604):
        file.chmod(mode)
        with pytest.raises(KeyMissingError, match="0600"):
            read_keys({}, file)
    with pytest.raises(KeyMissingError, match="missing"):
        read_keys({}, tmp_path / "missing")
    for nonsense in ("", "x", new_key() + " short"):
        with pytest.raises(KeyMissingError) as caught:
            Vault(nonsense)
        assert nonsense.split()[-1:] == [] or nonsense.split()[-1] not in str(caught.value)


def test_what_is_encrypted_never_looks_the_same_twice() -> None:
    vault = Vault(KEY)
    assert vault.seal("x") != vault.seal("x")
    assert Fernet(KEY).decrypt(vault.seal("x").encode()) == b"x"


@pytest.mark.parametrize(
    "thing",
    [
        Grant("access-secret", "refresh-secret"),
        Client("https://x", "id", "client-secret"),
        HandedOut("access-secret", 0.0),
        Vault(KEY),
    ],
)
def test_no_representation_shows_a_secret(thing: object) -> None:
    assert "secret" not in repr(thing)
    assert KEY not in repr(thing)


# ---- the log


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logs.begin_logging(stream)
    yield stream
    logging.getLogger().removeHandler(handler)


def test_the_log_tells_no_number_in_full_and_no_token(
    log: io.StringIO, start: Callable[..., Bridge]
) -> None:
    running = start()
    secrets = filled(running)
    with running.desktop("0032470123456") as long, long.listening() as reading:
        running.call("0032470123456", caller_number="+3228992675")
        assert reading.until("call")
        secrets.append(long.http.headers["Authorization"].removeprefix("Bearer "))
    running.call("0032470123456", state="+3228992675")
    told = {"tenant_id": TENANT, "user_extension": "0032470123456", "access_token": "a"}
    running.post("activation", {**told, "confirmation_key": "wrong-confirmation"})
    running.post("events", call_of_nobody(), "a-wrong-hook-part")
    httpx.get(
        f"{running.url}/v1/unifiedapi/a-wrong-door-part?CallerIDNum=%2B3228992675", verify=False
    )
    running.stop()
    running.gone.wait(timeout=10)
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert {"serving", "request", "activated", "webhook without a call event"} <= {
        line["event"] for line in lines
    }
    routes = {line["route"] for line in lines if line["event"] == "request"}
    assert routes == {
        "/v1/events",
        "/v1/callcontrol/*/events",
        "/v1/callcontrol/*/activation",
        "/v1/unifiedapi/*",
    }
    text = log.getvalue()
    wrong = ["a-wrong-hook-part", "a-wrong-door-part", "wrong-confirmation"]
    assert found(text.encode(), [*secrets, *wrong, "28992675", "0032470123456"]) == []
    assert "003247…" in text


def call_of_nobody() -> dict[str, str]:
    return {"tenant_id": TENANT, "user_extension": "1", "id": "x", "state": "RINGING"}


def test_a_fault_is_logged_without_what_it_saw(log: io.StringIO, single: Bridge) -> None:
    broken = b'{"user": "access-secret-1c9e"'
    token = single.new_token(callcontrol("200"))
    single.do(lambda book: book.records.put(Shelf.TOKEN, fingerprint(token), broken))
    headers = {"Authorization": f"Bearer {token}"}
    answer = httpx.get(f"{single.url}/v1/token", headers=headers, verify=False)
    assert (answer.status_code, answer.content) == (503, b"")
    assert "access-secret" not in log.getvalue()
    assert '"event": "away"' in log.getvalue()


# ---- those who run the service


def test_healthz_tells_whether_it_works(one: Bridge) -> None:
    answer = httpx.get(f"{one.url}/healthz", verify=False)
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"])
def test_metrics_are_for_this_computer(single: Bridge, header: str) -> None:
    address = f"{single.url}/metrics"
    assert "clicktodial_bridge_connections 0.0" in single.metrics()
    assert httpx.get(address, headers={header: "127.0.0.1"}, verify=False).status_code == 404


def test_metrics_are_for_those_with_the_token(start: Callable[..., Bridge]) -> None:
    running = start(metrics_token="m-token")
    headers = {"X-Forwarded-For": "192.0.2.1", "Authorization": "Bearer m-token"}
    answer = httpx.get(f"{running.url}/metrics", headers=headers, verify=False)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    headers["Authorization"] = "Bearer other"
    assert httpx.get(f"{running.url}/metrics", headers=headers, verify=False).status_code == 404


def test_metrics_count_what_happens_and_name_nobody(single: Bridge) -> None:
    with single.desktop("200") as john, john.listening() as reading:
        single.call("200")
        reading.until("call")
        text = single.metrics()
    assert 'clicktodial_bridge_events_in_total{kind="call"} 1.0' in text
    assert 'clicktodial_bridge_events_out_total{kind="call"} 1.0' in text
    assert "clicktodial_bridge_delivery_seconds_count 1.0" in text
    assert "28992675" not in text
    assert TENANT not in text
