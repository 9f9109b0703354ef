from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.core import load_keyring

from clicktodial.desktop.secrets import open_secret_store
from clicktodial.desktop.secrets.memory import MemoryFallback, MemoryStore
from clicktodial.desktop.secrets.os_keyring import OsKeyring
from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.errors import KeyringError
from clicktodial.model.calls import AccountName
from clicktodial.model.secret import Secret
from clicktodial.model.systems import SignIn
from clicktodial.storage.secret_names import SecretKey, account_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from clicktodial.desktop.secrets.base import SecretStore
    from tests.desktop.conftest import KeyringDaemon

KEY = account_secret(AccountName("work"), SignIn.APP)
OTHER = account_secret(AccountName("work"), SignIn.TOKEN)
TEXT = "s3cret/äöü"
FAIL = "keyring.backends.fail.Keyring"
NULL = "keyring.backends.null.Keyring"


@pytest.fixture
def use_keyring() -> Iterator[Callable[[KeyringBackend], None]]:
    """Make a backend the process's keyring, as the library itself does."""
    yield keyring.set_keyring
    keyring.set_keyring(load_keyring(FAIL))


@pytest.fixture
def real_keyring(
    keyring_daemon: KeyringDaemon,
    use_keyring: Callable[[KeyringBackend], None],
    monkeypatch: pytest.MonkeyPatch,
) -> OsKeyring:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_daemon.address)
    use_keyring(load_keyring("keyring.backends.SecretService.Keyring"))
    return OsKeyring("Click-to-Dial test")


class SecretStoreContract:
    """What every store must do."""

    def test_a_stored_secret_is_given_back(self, store: SecretStore) -> None:
        store.set(KEY, Secret(TEXT))
        assert store.get(KEY) == Secret(TEXT)

    def test_an_absent_secret_is_none(self, store: SecretStore) -> None:
        assert store.get(SecretKey("nobody/token")) is None

    def test_a_new_secret_takes_the_place_of_the_old_one(self, store: SecretStore) -> None:
        store.set(KEY, Secret("old"))
        store.set(KEY, Secret(TEXT))
        assert store.get(KEY) == Secret(TEXT)

    def test_two_keys_do_not_meet(self, store: SecretStore) -> None:
        store.set(KEY, Secret("one"))
        store.set(OTHER, Secret("two"))
        assert store.get(KEY) == Secret("one")
        store.delete(OTHER)
        assert store.get(KEY) == Secret("one")

    def test_a_deleted_secret_is_gone_and_deleting_again_is_no_error(
        self, store: SecretStore
    ) -> None:
        store.set(KEY, Secret(TEXT))
        store.delete(KEY)
        store.delete(KEY)
        assert store.get(KEY) is None


class TestMemoryStore(SecretStoreContract):
    @pytest.fixture
    def store(self) -> SecretStore:
        return MemoryStore("No keyring here.")

    def test_it_says_why_nothing_stays(self, store: SecretStore) -> None:
        assert store.reason() == "No keyring here."


@pytest.mark.keyring
class TestOsKeyring(SecretStoreContract):
    @pytest.fixture
    def store(self, real_keyring: OsKeyring) -> SecretStore:
        return real_keyring

    def test_it_keeps_secrets_for_another_program(self, store: SecretStore) -> None:
        assert store.reason() == ""
        store.set(KEY, Secret(TEXT))
        assert OsKeyring("Click-to-Dial test").get(KEY) == Secret(TEXT)

    def test_services_do_not_share_secrets(self, store: SecretStore) -> None:
        store.set(KEY, Secret(TEXT))
        assert OsKeyring("Click-to-Dial other").get(KEY) is None


@pytest.mark.keyring
class TestMemoryFallbackOnAKeyring(SecretStoreContract):
    @pytest.fixture
    def store(self, real_keyring: OsKeyring) -> SecretStore:
        return MemoryFallback(real_keyring)

    def test_nothing_is_kept_in_memory_when_the_keyring_works(
        self, store: SecretStore, real_keyring: OsKeyring
    ) -> None:
        store.set(KEY, Secret(TEXT))
        real_keyring.delete(KEY)
        assert store.get(KEY) is None
        assert store.reason() == ""


class PlaintextKeyring(KeyringBackend):
    """Named like those that keep secrets in a file."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


class Chain(ChainerBackend):
    """What the library makes when several backends are there."""

    backends = (PlaintextKeyring(),)

    def __init__(self) -> None:
        """Without the library's look into the environment."""


class BrokenKeyring(PlaintextKeyring):
    """Fails with an error of its own that quotes the secret."""

    def set_password(self, service: str, username: str, password: str) -> None:
        message = f"cannot store {password}"
        raise ValueError(message)


@pytest.mark.parametrize(
    "make",
    [lambda: load_keyring(FAIL), lambda: load_keyring(NULL), PlaintextKeyring, Chain],
    ids=["fail", "null", "plaintext", "chain"],
)
def test_a_backend_that_keeps_nothing_or_in_clear_counts_as_no_keyring(
    make: Callable[[], KeyringBackend], use_keyring: Callable[[KeyringBackend], None]
) -> None:
    use_keyring(make())
    store = OsKeyring("Click-to-Dial")
    assert "No keyring" in store.reason()
    with pytest.raises(KeyringError, match="No keyring service"):
        store.set(KEY, Secret(TEXT))
    with pytest.raises(KeyringError):
        store.get(KEY)
    with pytest.raises(KeyringError):
        store.delete(KEY)


def test_a_library_error_becomes_ours_and_quotes_no_secret(
    use_keyring: Callable[[KeyringBackend], None],
) -> None:
    use_keyring(BrokenKeyring())
    with pytest.raises(KeyringError, match="It failed") as caught:
        OsKeyring("Click-to-Dial").set(KEY, Secret(TEXT))
    assert TEXT not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_without_a_keyring_the_fallback_keeps_in_memory_and_says_so(
    use_keyring: Callable[[KeyringBackend], None],
) -> None:
    use_keyring(load_keyring(FAIL))
    store = MemoryFallback(OsKeyring("Click-to-Dial"))
    with pytest.raises(KeyringError):
        store.get(KEY)
    store.set(KEY, Secret(TEXT))
    assert store.get(KEY) == Secret(TEXT)
    assert "No keyring" in store.reason()


@pytest.mark.keyring
def test_the_program_finds_the_systems_keyring_by_itself(
    real_keyring: OsKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    add = [
        "account",
        "add",
        "work",
        "--server",
        "pbx.example.com",
        "--token-stdin",
        "--no-lookup",
        "--json",
    ]
    for arguments, typed in ((add, TEXT), (["account", "remove", "work", "--json"], "")):
        done = subprocess.run(
            [sys.executable, "-m", "clicktodial", *arguments],
            input=typed,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stderr == ""
        stored = open_secret_store(os.environ).get(OTHER)
        assert stored == (Secret(TEXT) if typed else None)


@pytest.mark.keyring
# The library forgets its connection to the bus when the keyring stays locked.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_keyring_that_stays_locked_is_told(real_keyring: OsKeyring) -> None:
    from secretstorage import dbus_init, get_default_collection

    real_keyring.set(KEY, Secret(TEXT))
    with closing(dbus_init()) as bus:
        get_default_collection(bus).lock()
    with pytest.raises(KeyringError, match="locked"):
        real_keyring.get(KEY)
    gc.collect()
    assert real_keyring.reason() == ""


def test_each_home_has_secrets_of_its_own(tmp_path: Path) -> None:
    def service(environ: dict[str, str]) -> str:
        store = open_secret_store(environ)
        assert isinstance(store, OsKeyring)
        return store._service

    assert service({}) == "Click-to-Dial"
    assert service({"CLICKTODIAL_HOME": str(tmp_path)}) == f"Click-to-Dial {tmp_path}"


async def test_the_worker_gives_what_the_store_gives() -> None:
    worker = SecretWorker(MemoryStore("Because."))
    await worker.set(KEY, Secret(TEXT))
    assert await worker.get(KEY) == Secret(TEXT)
    await worker.delete(KEY)
    assert await worker.get(KEY) is None
    assert await worker.reason() == "Because."


async def test_the_worker_passes_errors_on(
    use_keyring: Callable[[KeyringBackend], None],
) -> None:
    use_keyring(load_keyring(FAIL))
    with pytest.raises(KeyringError):
        await SecretWorker(OsKeyring("Click-to-Dial")).get(KEY)


async def test_the_worker_makes_one_call_at_a_time_and_leaves_out_cancelled_ones() -> None:
    import asyncio

    entered, released = Event(), Event()

    class Slow(MemoryStore):
        def get(self, key: SecretKey) -> Secret | None:
            entered.set()
            assert released.wait(10)
            return super().get(key)

    store = Slow("")
    worker = SecretWorker(store)
    blocked = asyncio.create_task(worker.get(KEY))
    await asyncio.to_thread(entered.wait, 10)
    waiting = asyncio.create_task(worker.set(KEY, Secret("never")))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    released.set()
    assert await blocked is None
    assert await worker.get(KEY) is None


QUITTING = """
import asyncio, sys, time
from threading import Event
from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.worker import SecretWorker
entered = Event()
class Locked(MemoryStore):
    def get(self, key):
        entered.set()
        Event().wait()
async def main():
    task = asyncio.create_task(SecretWorker(Locked("")).get("work/token"))
    while not entered.is_set():
        await asyncio.sleep(0)
    print("quit", flush=True)
asyncio.run(main())
"""


def test_quitting_does_not_wait_for_a_keyring_that_is_being_unlocked() -> None:
    with subprocess.Popen([sys.executable, "-c", QUITTING], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"quit\n"
        begin = time.monotonic()
        assert program.wait(10) == 0
    assert time.monotonic() - begin < 0.5


def test_opening_the_store_does_not_load_the_keyring_library() -> None:
    script = (
        "import sys, os; from clicktodial.desktop.secrets import open_secret_store;"
        "open_secret_store(os.environ); sys.exit('keyring' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], env=os.environ, check=True)
