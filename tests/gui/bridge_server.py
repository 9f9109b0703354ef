"""A company's bridge in a thread, over real HTTP: as much of it as an account needs."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING

from clicktodial.pbx.bridge import EVENTS_TARGET, TOKEN_TARGET
from tests.sim.controlling import ME, TENANT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.sim.server import Sim

BRIDGE_TOKEN = "ctb_Abcdef.0123-secret"
READY = b"id: 9-0\nevent: ready\ndata: {}\n\n"


@dataclass
class BridgeServer:
    """Lets in who has the token, gives out ``grant``, and holds its stream open."""

    grant: dict[str, str]
    token: str = BRIDGE_TOKEN
    url: str = ""
    asked: list[str] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)


class _Server(ThreadingMixIn, HTTPServer):
    """Its threads are waited for when it is closed."""

    def __init__(self, bridge: BridgeServer) -> None:
        self.bridge = bridge
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        bridge, (path, _, query) = self.server.bridge, self.path.partition("?")
        bridge.asked.append(self.path)
        is_let_in = self.headers.get("Authorization") == f"Bearer {bridge.token}"
        if path in {EVENTS_TARGET, TOKEN_TARGET} and not is_let_in:
            self._answer(401, "application/json", b"{}")
        elif path == TOKEN_TARGET:
            self._answer(200, "application/json", json.dumps(bridge.grant).encode())
        elif path == EVENTS_TARGET:
            self._answer(200, "text/event-stream", READY)
            if query != "follow=0":
                bridge.closing.wait()
        else:
            self._answer(200, "text/plain", b"ok")

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_args: object) -> None:
        """Nothing is written."""


@contextlib.contextmanager
def bridging(sim: Sim) -> Iterator[BridgeServer]:
    """A bridge for the owner of extension 210 at the built-in PBX."""
    grant = {
        "access_token": sim.cc_token,
        "expires_at": "2999-01-01T00:00:00Z",
        "tenant_id": TENANT,
        "user_extension": ME,
        "server": sim.url,
    }
    bridge = BridgeServer(grant)
    server = _Server(bridge)
    bridge.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield bridge
    finally:
        bridge.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()
