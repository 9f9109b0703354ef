"""A server that answers exactly the bytes a test wrote down, and remembers what it was asked."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

TOKEN = "tok_Abcdef.0123-secret"
CALLS_PATH = "/uapi/phoneCalls/@me/0003*210"


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; ``connection`` counts the connections from 1."""

    connection: int
    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def document(self) -> dict[str, object]:
        value: dict[str, object] = json.loads(self.body)
        return value


@dataclass(frozen=True)
class Say:
    """Send ``data``; then keep the connection, close it, or keep silent for ever."""

    data: bytes = b""
    close: bool = False
    hang: bool = False


DROP = Say(close=True)
HANG = Say(hang=True)


def say(
    status: int = 200,
    body: bytes = b"",
    headers: dict[str, str] | None = None,
    *,
    close: bool = False,
) -> Say:
    """A correct HTTP answer."""
    lines = [f"HTTP/1.1 {status} Words", f"Content-Length: {len(body)}"]
    if status == 204:
        lines.pop()
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return Say("\r\n".join([*lines, "", ""]).encode() + body, close=close)


def say_json(value: object, status: int = 200, **headers: str) -> Say:
    known = {"Content-Type": "application/json", **headers}
    return say(status, json.dumps(value).encode(), known)


def refuse(status: int, code: str, message: str = "No.") -> Say:
    return say_json({"error": {"code": code, "message": message}}, status)


def calls(*entries: object) -> Say:
    """A list in the form of the seed."""
    return say_json(
        {"entry": entries, "startIndex": 0, "totalResults": len(entries), "itemsPerPage": 500}
    )


def entry(identity: object = "b817d2618fe6f1804db1", **changes: object) -> dict[str, object]:
    """An outgoing call that is going on, as 0003*210 sees it."""
    return {
        "id": identity,
        "extension": "0003*210",
        "published": "2012-06-27T16:08:50+02:00",
        "answered": "2012-06-27T16:08:55+03:00",
        "phoneCallView": [view()],
        **changes,
    }


def view(**changes: object) -> dict[str, object]:
    return {
        "id": "00",
        "extension": "0003*210",
        "status": "5",
        "source": ["0003*210"],
        "destination": ["3235742879"],
        "links": {},
        **changes,
    }


@dataclass
class Scripted:
    """The running server. ``script`` is used up in order; ``default`` answers all the rest."""

    script: deque[Say] = field(default_factory=deque)
    default: Say = field(default_factory=calls)
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    scheme: str = "http"
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    dropped: asyncio.Event = field(default_factory=asyncio.Event)
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def will(self, *steps: Say) -> None:
        self.script.extend(steps)

    def count(self, method: str, part: str = "") -> int:
        return sum(1 for a in self.asked if a.method == method and part in a.target)

    async def close_connections(self) -> None:
        for writer in list(self.writers):
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        self.writers.add(writer)
        try:
            while await self._answer(number, reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self.writers.discard(writer)
            writer.close()
            self.dropped.set()

    async def _answer(
        self, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        self.asked.append(await _read(number, reader))
        self.arrived.set()
        step = self.script.popleft() if self.script else self.default
        writer.write(step.data)
        await writer.drain()
        if step.hang:
            await reader.read()
        return not (step.close or step.hang)


async def _read(number: int, reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    method, target, _ = head[0].split(" ")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head[1:] if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(number, method, target, headers, body)


@contextlib.asynccontextmanager
async def scripted(tls: ssl.SSLContext | None = None) -> AsyncIterator[Scripted]:
    """A server on a free port of this computer."""
    state = Scripted(scheme="https" if tls else "http")
    server = await asyncio.start_server(state.serve, "127.0.0.1", 0, ssl=tls)
    state.port = server.sockets[0].getsockname()[1]
    try:
        yield state
    finally:
        server.close()
        await state.close_connections()
