"""The built-in PBX as a process of its own, and what it saw."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from typing import TYPE_CHECKING, Any, Self

import processes

if TYPE_CHECKING:
    from collections.abc import Sequence

ACCOUNT = "bench"


class PhoneSystem:
    """``clicktodial sim`` with these flags, as a context manager."""

    def __init__(self, *flags: str) -> None:
        self._flags = flags

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [*product(), "sim", "--port", "0", "--json", "--until-eof", *self._flags],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.welcome: dict[str, str] = json.loads(self._process.stdout.readline())
        return self

    def __exit__(self, *_: object) -> None:
        processes.end(self._process)

    def requests(self, method: str) -> list[dict[str, Any]]:
        """The log's entries about phone calls with this method, the oldest first."""
        log = json.load(self._control("state"))["log"]
        return [e for e in log if e["method"] == method and "/phoneCalls" in e["path"]]

    def forget_requests(self) -> None:
        """Empty the log."""
        self._control("clear-log", {}).close()

    def command(self, name: str, **values: object) -> None:
        """Give a command of the control address."""
        self._control(name, values).close()

    def _control(self, name: str, values: dict[str, object] | None = None) -> Any:  # noqa: ANN401 - an HTTP response has no one public type
        body = None if values is None else json.dumps(values).encode()
        address = f"{self.welcome['control']}/{name}"
        request = urllib.request.Request(address, body, {"X-Sim-Control": "1"})
        return urllib.request.urlopen(request, timeout=10)

    def account_arguments(self) -> Sequence[str]:
        """What ``clicktodial account add`` takes; the secret comes by standard input."""
        place = ("--server", self.welcome["url"], "--extension", self.welcome["extension"])
        return (ACCOUNT, *place, "--app-id", self.welcome["app_id"], "--app-secret-stdin")


def product() -> tuple[str, ...]:
    """The command that starts the product."""
    return (sys.executable, "-m", "clicktodial")
