"""A real keyring daemon on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

import pytest

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
