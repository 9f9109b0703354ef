"""A thousand desktops in one process, and the phone system that tells of calls."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bridge_nodes import FIRST_EXTENSION, HOOK, TENANT

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

_AT_ONCE = 50
_HOST = "127.0.0.1"


@dataclass(slots=True)
class Desktop:
    """One desktop: its stream, what it heard, and after which id it resumes."""

    extension: str
    token: str
    heard: list[str] = field(default_factory=list)
    foreign: int = 0
    last: str = ""
    back_at: float = 0.0
    _reader: asyncio.StreamReader | None = None
    _writer: asyncio.StreamWriter | None = None

    async def open(self, port: int, tls: ssl.SSLContext | None = None) -> None:
        """Open the stream; it is ready when this returns."""
        self._reader, self._writer = await asyncio.open_connection(
            _HOST, port, limit=16 * 1024, ssl=tls
        )
        resume = f"Last-Event-ID: {self.last}\r\n" if self.last else ""
        self._writer.write(
            f"GET /v1/events HTTP/1.1\r\nHost: bench\r\nAccept: text/event-stream\r\n"
            f"{resume}Authorization: Bearer {self.token}\r\n\r\n".encode()
        )
        while (line := await self._reader.readline()) != b"event: ready\n":
            if not line:
                raise ConnectionError
            self._take(line)

    async def listen(self, sent_at: dict[str, float], times_ms: list[float]) -> None:
        """Note what comes until the connection ends."""
        assert self._reader is not None
        with contextlib.suppress(ConnectionError):
            while line := await self._reader.readline():
                if (leg := self._take(line)) in sent_at:
                    times_ms.append((time.perf_counter() - sent_at[leg]) * 1000)

    def close(self) -> None:
        """Drop the connection."""
        if self._writer is not None:
            self._writer.close()

    def _take(self, line: bytes) -> str:
        """Take one line; the leg that it is about, if it is about one."""
        if line.startswith(b"id: "):
            self.last = line[4:].decode().strip()
        if not line.startswith(b'data: {"tenant_id"'):
            return ""
        told = json.loads(line[6:])
        if told["user_extension"] != self.extension:
            self.foreign += 1
        leg = str(told["id"])
        self.heard.append(leg)
        return leg


def desktops(tokens: Sequence[str]) -> list[Desktop]:
    """One for each token."""
    return [Desktop(str(FIRST_EXTENSION + i), token) for i, token in enumerate(tokens)]


async def open_all(meant: Sequence[Desktop], port: int, tls: ssl.SSLContext | None = None) -> None:
    """Open the streams, some at a time."""
    for begin in range(0, len(meant), _AT_ONCE):
        await asyncio.gather(*(d.open(port, tls) for d in meant[begin : begin + _AT_ONCE]))


class PhoneSystem:
    """Posts webhooks over one connection to each node, and to the next when one is gone."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = list(ports)
        self._open: dict[int, tuple[asyncio.StreamReader, asyncio.StreamWriter]] = {}

    async def tell(self, extension: str, leg: str) -> None:
        """Tell of a call; it is kept when this returns."""
        told = {
            "tenant_id": TENANT,
            "user_extension": extension,
            "id": leg,
            "direction": "in",
            "state": "RINGING",
            "caller_number": "+3228992675",
            "callee_number": extension,
            "timestamp": "1765209366386177",
        }
        body = json.dumps(told).encode()
        for port in list(self._ports):
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                if await self._post(port, body):
                    return
            self._ports.remove(port)
        raise ConnectionError("no node takes events")

    def close(self) -> None:
        """Drop the connections."""
        for _, writer in self._open.values():
            writer.close()

    async def _post(self, port: int, body: bytes) -> bool:
        if port not in self._open:
            self._open[port] = await asyncio.open_connection(_HOST, port)
        reader, writer = self._open[port]
        head = (
            f"POST /v1/callcontrol/{HOOK}/events HTTP/1.1\r\nHost: bench\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        return b" 200 " in answer.splitlines()[0]
