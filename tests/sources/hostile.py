"""A server that answers with whatever bytes a test wants, and remembers what it was sent."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field

Answer = bytes | Iterable[bytes]
MULTISTATUS = (
    b'<?xml version="1.0"?><D:multistatus xmlns:D="DAV:" '
    b'xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:S="http://calendarserver.org/ns/">'
)
END = b"</D:multistatus>"


@dataclass
class Hostile:
    port: int = 0
    received: list[bytes] = field(default_factory=list)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    hung: asyncio.Event = field(default_factory=asyncio.Event)
    sent: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.asynccontextmanager
async def serving(
    talk: Callable[[Hostile, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[Hostile]:
    server = Hostile()

    async def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.writers.append(writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await talk(server, reader, writer)
        writer.close()

    listening = await asyncio.start_server(on_connection, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for writer in server.writers:
            writer.transport.abort()


async def send(server: Hostile, writer: asyncio.StreamWriter, answer: Answer) -> None:
    for piece in [answer] if isinstance(answer, bytes) else answer:
        writer.write(piece)
        await writer.drain()
        server.sent += len(piece)


def http(answers: Callable[[str, str, bytes], Answer | None]) -> Callable[..., Awaitable[None]]:
    """HTTP: ``answers(method, path, body)`` gives the raw answer; ``None`` hangs."""

    async def talk(
        server: Hostile, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                (
                    int(line.split(b":")[1])
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"content-length")
                ),
                0,
            )
            body = await reader.readexactly(length)
            server.received.append(head + body)
            method, path, _ = head.split(b"\r\n")[0].decode().split(" ")
            answer = answers(method, path, body)
            if answer is None:
                server.hung.set()
                await reader.read()
                return
            await send(server, writer, answer)
            if not isinstance(answer, bytes):
                return

    return talk


def answer(body: bytes, status: str = "207 Multi-Status", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def multistatus(*responses: str, more: str = "") -> bytes:
    return answer(MULTISTATUS + "".join(responses).encode() + more.encode() + END)


def response(href: str, properties: str = "", status: str = "") -> str:
    found = (
        f"<D:propstat><D:prop>{properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status>"
        "</D:propstat>"
        if not status
        else f"<D:status>HTTP/1.1 {status}</D:status>"
    )
    return f"<D:response><D:href>{href}</D:href>{found}</D:response>"
