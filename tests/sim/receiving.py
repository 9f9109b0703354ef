"""Someone whose address the PBX calls when something happens."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Received:
    """One request, with the variables it told: a form's, or those of a JSON object."""

    method: str
    path: str
    type: str
    told: dict[str, str]
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Receiver:
    """A real HTTP server. It answers with ``status`` once it may: ``open`` is set at first."""

    url: str = ""
    status: int = 200
    requests: Queue[Received] = field(default_factory=Queue)
    open: threading.Event = field(default_factory=threading.Event)

    def next(self) -> Received:
        """Wait for a request."""
        return self.requests.get(timeout=5)

    def nothing(self) -> bool:
        """Tell whether no request has come."""
        with contextlib.suppress(Empty):
            self.requests.get_nowait()
            return False
        return True


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.take(urlsplit(self.path).query)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.take(body.decode())

        def take(self, form: str) -> None:
            kind = self.headers.get("Content-Type", "")
            is_json = kind == "application/json"
            pairs = {name: values[0] for name, values in parse_qs(form).items()}
            told = json.loads(form) if is_json else pairs
            path, headers = urlsplit(self.path).path, dict(self.headers)
            receiver.requests.put(Received(self.command, path, kind, told, headers))
            receiver.open.wait(timeout=10)
            with contextlib.suppress(ConnectionError):  # the PBX may have ended meanwhile
                self.answer()

        def answer(self) -> None:
            self.send_response(receiver.status)
            self.send_header("Location", "/followed")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            """Say nothing."""

    return Handler


@contextlib.contextmanager
def receiving() -> Iterator[Receiver]:
    """Listen on a free port of this computer."""
    receiver = Receiver()
    receiver.open.set()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(receiver)) as server:
        server.daemon_threads = True
        receiver.url = f"http://127.0.0.1:{server.server_port}/events"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield receiver
        finally:
            receiver.open.set()
            server.shutdown()
            thread.join()
