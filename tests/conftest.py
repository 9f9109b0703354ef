"""The fence around every test: no real home, no keyring, no screen, no network but loopback."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Read when Qt, keyring and the first text are needed, which may be before any fixture runs.
os.environ["CLICKTODIAL_LANGUAGE"] = "en"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A shell that runs the tests in the background lets them, and all they start, ignore Ctrl+C.
signal.signal(signal.SIGINT, signal.default_int_handler)

# The same examples in every run, however slow the machine; HYPOTHESIS_PROFILE=search looks further.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.register_profile("search", deadline=None, max_examples=5000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

HOME_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "CLICKTODIAL_HOME": "clicktodial",
}
# What would lead a test to the user's screen, session, proxy or secret.
REMOVED = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "CLICKTODIAL_SECRET",
    *(f"{scheme}_proxy" for scheme in ("http", "https", "all")),
    *(f"{scheme}_PROXY" for scheme in ("HTTP", "HTTPS", "ALL")),
)
RESERVED = (".invalid", ".test", ".example", ".example.com", ".example.net", ".example.org")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Async tests run on asyncio, as the program does."""
    return "asyncio"


@pytest.fixture(scope="session")
def missing() -> Callable[[str], NoReturn]:
    """Call it with what a test lacks here: skips on a laptop, fails where CI must have it."""

    def say(reason: str) -> NoReturn:
        if os.environ.get("CI") == "true":
            pytest.fail(f"missing, and this is CI: {reason}")
        pytest.skip(reason)

    return say


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder of the test's own."""
    # Not tmp_path: its length leaves no room for the paths of sockets (108 characters).
    with tempfile.TemporaryDirectory(prefix="ctd-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        (home / "run").mkdir(mode=0o700)
        for name, place in HOME_FOLDERS.items():
            monkeypatch.setenv(name, str(home / place))
        for name in REMOVED:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        yield home


class NetworkGuard:
    """Refuses and remembers every attempt to leave this machine."""

    def __init__(self) -> None:
        self.attempts: list[str] = []

    def on_audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Python tells of every socket call before it is made (PEP 578)."""
        if event == "socket.connect" and arguments[0].type is socket.SOCK_DGRAM:
            # Looking up a route: nothing is sent.
            return
        if event in {"socket.connect", "socket.sendto"}:
            self._check_address(arguments[1])
        elif event == "socket.getaddrinfo":
            self._check_name(arguments[0])

    def _check_address(self, address: object) -> None:
        if isinstance(address, tuple) and not _is_here(str(address[0])):
            self._refuse(f"connection to {address[0]}:{address[1]}")

    def _check_name(self, name: object) -> None:
        host = name.decode() if isinstance(name, bytes) else str(name or "")
        if f".{host}".endswith(RESERVED):
            # What a name server would say, without asking one.
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not _is_here(host):
            self._refuse(f"look-up of {host}")

    def _refuse(self, what: str) -> NoReturn:
        self.attempts.append(what)
        raise PermissionError(f"tests may not leave this machine: {what}")


def _is_here(host: str) -> bool:
    if host in {"", "localhost"} or host.endswith(".localhost") or host == socket.gethostname():
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


GUARD = NetworkGuard()
sys.addaudithook(GUARD.on_audit)


@pytest.fixture(autouse=True)
def network_guard() -> Iterator[NetworkGuard]:
    """Fails a test that tried to leave the machine, also when the code hid the refusal."""
    GUARD.attempts.clear()
    yield GUARD
    if GUARD.attempts:
        pytest.fail(f"tests may not leave this machine: {', '.join(GUARD.attempts)}")
