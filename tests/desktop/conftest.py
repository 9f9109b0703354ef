"""A real keyring daemon on a bus of its own; a real X server."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.program.x_server import Client, XServer, missing_programs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PROGRAMS = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
NAME = "org.freedesktop.secrets"


@dataclass(frozen=True, slots=True)
class KeyringDaemon:
    """An unlocked keyring; ``address`` is its bus."""

    address: str


@pytest.fixture(scope="module")
def keyring_daemon(
    tmp_path_factory: pytest.TempPathFactory, missing: Callable[[str], NoReturn]
) -> Iterator[KeyringDaemon]:
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if absent:
        missing(", ".join(absent))
    home = tmp_path_factory.mktemp("keyring")
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=_environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        with _daemon(home, address) as daemon:
            yield KeyringDaemon(address)
            daemon.terminate()
        bus.terminate()


def _environment(home: Path, address: str = "") -> dict[str, str]:
    folders = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    kept = {"PATH": os.environ["PATH"], **folders}
    return {**kept, "DBUS_SESSION_BUS_ADDRESS": address} if address else kept


def _daemon(home: Path, address: str) -> subprocess.Popen[bytes]:
    environment = _environment(home, address)
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdin is not None
    daemon.stdin.write(b"test password")
    daemon.stdin.close()
    ask = ["dbus-send", "--session", "--print-reply", f"--dest={NAME}", "/org/freedesktop/secrets"]
    ask += ["org.freedesktop.Secret.Service.ReadAlias", "string:default"]
    while (
        b"/login"
        not in subprocess.run(ask, env=environment, capture_output=True, check=False).stdout
    ):
        assert daemon.poll() is None
    return daemon


@pytest.fixture(scope="module")
def shared_x_server(missing: Callable[[str], NoReturn]) -> Iterator[XServer]:
    if lacking := missing_programs():
        missing(", ".join(lacking))
    with contextlib.closing(XServer()) as server:
        yield server


@pytest.fixture
def own_x_server(missing: Callable[[str], NoReturn]) -> Iterator[XServer]:
    """One that the test may kill."""
    if lacking := missing_programs():
        missing(", ".join(lacking))
    with contextlib.closing(XServer()) as server:
        yield server


@pytest.fixture
def x_server(shared_x_server: XServer) -> XServer:
    """A server that the tests of a module share; what they change they change back."""
    return shared_x_server


@pytest.fixture
def other(x_server: XServer) -> Iterator[Client]:
    """Another program on that server, and the hands on its keyboard."""
    with contextlib.closing(Client(x_server.display)) as client:
        yield client
