"""The demo's bridge: set up by its own commands, as an administrator would, then left to serve."""

from __future__ import annotations

import base64
import http.client
import json
import os
import subprocess
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from clicktodial.options import own_command

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_END_TIMEOUT_S = 0.4
_ANY_ADDRESS = "http://127.0.0.1"


class Desktop(NamedTuple):
    """What a desktop needs to know of its bridge."""

    url: str
    token: str


class DemoBridge:
    """A bridge in child processes, its records in ``folder``; it ends when its standard input
    closes, so it never outlives us. ``welcome`` is what the demo's phone system said."""

    def __init__(self, folder: Path, welcome: Mapping[str, str]) -> None:
        self._folder, self._welcome = folder, welcome
        self._log_file = folder / "bridge.log"
        key = base64.urlsafe_b64encode(os.urandom(32)).decode()
        self._environ = os.environ | {"CLICKTODIAL_BRIDGE_KEY": key}
        self._service: subprocess.Popen[str] | None = None

    def connect(self) -> Desktop | None:
        """Set it up, start it, let the phone system tell it of calls, and activate the demo's user.

        Blocks for a second or two; ``None`` when it could not be started: see ``said``.
        """
        welcome = self._welcome
        self._folder.mkdir(mode=0o700, exist_ok=True)
        setup = (
            *("setup", "--public-url", _ANY_ADDRESS, "--server", welcome["url"]),
            *("--token-url", welcome["cc_token_url"], "--client-id", welcome["cc_client_id"]),
            "--client-secret-stdin",
        )
        create = ("token", "create", welcome["cc_extension"], "--tenant", welcome["tenant"])
        with ExitStack() as stack:
            # Side by side: each takes most of its time to start.
            setting_up = stack.enter_context(self._started(*setup))
            inviting = stack.enter_context(self._started("invite"))
            creating = stack.enter_context(self._started(*create))
            self._service = self._started("serve", "--port", "0", "--until-eof")
            urls = _document(setting_up, welcome["cc_client_secret"]).get("urls")
            key = _document(inviting).get("confirmation_key")
            token = _document(creating).get("token")
        url = self._serving_at()
        if not (urls and key and token and url):
            return None
        self._introduce(url, urls, key)
        return Desktop(url, token)

    def said(self) -> str:
        """What its commands had to say."""
        return self._log_file.read_text(encoding="utf-8", errors="replace").strip()

    def stop(self) -> None:
        """End it; a bridge that does not end in time is killed."""
        service = self._service
        if service is None:
            return
        assert service.stdin is not None
        assert service.stdout is not None
        service.stdin.close()
        try:
            service.wait(_END_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            service.kill()
            service.wait()
        service.stdout.close()

    def _started(self, *words: str) -> subprocess.Popen[str]:
        with self._log_file.open("a", encoding="utf-8") as log:
            return subprocess.Popen(  # noqa: S603 - our own program
                own_command("bridge", *words, "--data", str(self._folder), "--json"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self._environ,
                text=True,
            )

    def _serving_at(self) -> str:
        assert self._service is not None
        assert self._service.stdout is not None
        line = self._service.stdout.readline()
        return str(json.loads(line)["url"]) if line else ""

    def _introduce(self, url: str, urls: Mapping[str, str], confirmation_key: str) -> None:
        """Tell the phone system where the bridge is, and let the demo's user consent."""
        ours = {part: url + urlsplit(address).path for part, address in urls.items()}
        control(
            self._welcome,
            "callcontrol",
            webhook=ours["events"],
            activation_url=ours["activation"],
            deactivation_url=ours["deactivation"],
        )
        extension = self._welcome["cc_extension"]
        control(self._welcome, "activate", extension=extension, confirmation_key=confirmation_key)


def control(welcome: Mapping[str, str], command: str, **values: str) -> None:
    """Give the built-in phone system a command of its control address."""
    at = urlsplit(welcome["url"])
    connection = http.client.HTTPConnection(at.hostname or "", at.port, timeout=5)
    headers = {"X-Sim-Control": "1", "Content-Type": "application/json"}
    connection.request("POST", f"/control/{command}", json.dumps(values), headers)
    connection.getresponse().read()
    connection.close()


def _document(process: subprocess.Popen[str], given: str = "") -> dict[str, Any]:
    """What a command printed; empty when it failed."""
    printed, _ = process.communicate(f"{given}\n" if given else "")
    document = json.loads(printed) if process.returncode == 0 and printed else {}
    return document if isinstance(document, dict) else {}
