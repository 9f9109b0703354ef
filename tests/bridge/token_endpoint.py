"""A strict token endpoint over real HTTP: form-encoded, rotating, reuse is noticed.

``reference/call-control.md §7.1``, RFC 6749 §6.
"""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH = "/oauth/token"
CLIENT_ID, CLIENT_SECRET = "integration", "client-secret-7f3a"


@dataclass(slots=True)
class TokenEndpoint:
    """``good`` is the one refresh token that is good; ``faults`` are met by the next requests: a
    status, ``lost`` (carried out, the answer cut off) or ``empty`` (carried out, no token)."""

    url: str = ""
    good: str = "refresh-0-5d41"
    life_s: int = 3600
    rotates: bool = True
    faults: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    reused: list[str] = field(default_factory=list)
    most_at_once: int = 0
    gate: threading.Event = field(default_factory=threading.Event)
    """Answers wait for it; set at first."""
    _used: set[str] = field(default_factory=set)
    _now: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def exchange(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        """Carry out a request."""
        with self._lock:
            self.asked.append(form)
            if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
                return 401, {"error": "invalid_client"}
            if form.get("grant_type") != "refresh_token":
                return 400, {"error": "unsupported_grant_type"}
            token = form.get("refresh_token", "")
            if token != self.good:
                if token in self._used:
                    self.reused.append(token)
                return 400, {"error": "invalid_grant", "error_description": f"{token} is void"}
            return 200, self._granted()

    def _granted(self) -> dict[str, object]:
        number = len(self.asked)
        answer: dict[str, object] = {
            "access_token": f"access-{number}-9b74",
            "token_type": "Bearer",
            "expires_in": self.life_s,
        }
        if self.rotates:
            self._used.add(self.good)
            self.good = f"refresh-{number}-5d41"
            answer["refresh_token"] = self.good
        return answer

    @contextlib.contextmanager
    def counted(self) -> Iterator[None]:
        """How many are asking at once."""
        with self._lock:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1


def _handler(endpoint: TokenEndpoint) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            with endpoint.counted():
                endpoint.gate.wait(timeout=10)
                self._meet(body)

        def _meet(self, body: bytes) -> None:
            fault = endpoint.faults.pop(0) if endpoint.faults else ""
            if fault.isdigit():
                self._answer(int(fault), {"error": "temporarily_unavailable"})
                return
            form = {name: values[0] for name, values in parse_qs(body.decode("ascii")).items()}
            is_form = self.headers["Content-Type"] == "application/x-www-form-urlencoded"
            good = is_form and self.path == PATH
            status, document = endpoint.exchange(form if good else {})
            if fault == "lost":
                self.close_connection = True
                self.connection.close()
            else:
                self._answer(status, {} if fault == "empty" else document)

        def _answer(self, status: int, document: dict[str, object]) -> None:
            body = json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def finish(self) -> None:
            with contextlib.suppress(OSError, ValueError):  # cut on purpose
                super().finish()

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@contextlib.contextmanager
def token_endpoint() -> Iterator[TokenEndpoint]:
    endpoint = TokenEndpoint()
    endpoint.gate.set()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(endpoint)) as server:
        endpoint.url = f"http://127.0.0.1:{server.server_port}{PATH}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield endpoint
        finally:
            endpoint.gate.set()
            server.shutdown()
            thread.join()
