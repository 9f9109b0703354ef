"""Reads the selection and the clipboard of a Wayland desktop without having the focus.

Speaks as much of the Wayland protocol as that takes: the core (wayland.xml) and *data control*,
``ext_data_control_v1`` or its elder twin ``zwlr_data_control_unstable_v1``, whose requests and
events bear the same numbers. KDE, the wlroots family and COSMIC offer one of them, GNOME does not.

A message is: object, size << 16 | number, arguments, in the machine's byte order; strings carry
their length with the final zero and are padded to 4 bytes. Descriptors travel beside the bytes.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# Best first; the last ones come from X programs. Written in any case.
TEXT_TYPES: Final = ("text/plain;charset=utf-8", "utf8_string", "text/plain", "text", "string")
# The manager and the version of it that knows of the primary selection.
MANAGERS: Final = {"ext_data_control_manager_v1": 1, "zwlr_data_control_manager_v1": 2}
READ_SIZE: Final = 65_536

# Objects that we make; the compositor numbers its own from 0xff000000 on.
_DISPLAY, _REGISTRY, _GLOBALS_SENT, _SEAT, _MANAGER, _DEVICE, _OFFERS_SENT = range(1, 8)
_NOTHING: Final = 0


class NotOfferedByCompositorError(Exception):
    """There is no compositor, or none that lets a program in the background read."""


class _Event(NamedTuple):
    source: int
    number: int
    content: bytes


@dataclass(slots=True)
class _Told:
    """What the compositor said so far."""

    globals: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Interfaces: their name and version."""
    types: dict[int, list[str]] = field(default_factory=dict)
    """Offers: the types in which each can be had."""
    clipboard: int = _NOTHING
    primary: int = _NOTHING


async def read_text(path: str, *, primary: bool, limit: int) -> bytes:
    """The text that is selected (``primary``) or was copied; empty when there is none.

    ``path``: the compositor's socket. Waits for as long as the owner of the text takes. Raises
    ``NotOfferedByCompositorError``.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC) as connection:
        connection.setblocking(False)  # noqa: FBT003  it has no name
        try:
            await asyncio.get_running_loop().sock_connect(connection, path)
            return await _Conversation(connection).read_text(primary=primary, limit=limit)
        except (OSError, struct.error) as error:
            raise NotOfferedByCompositorError(str(error)) from error


class _Conversation:
    """One question to the compositor."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._received = b""
        self._told = _Told()

    async def read_text(self, *, primary: bool, limit: int) -> bytes:
        self._send(_DISPLAY, 1, _number(_REGISTRY))
        await self._until_done(_GLOBALS_SENT)
        self._ask_for_offers()
        await self._until_done(_OFFERS_SENT)
        offer = self._told.primary if primary else self._told.clipboard
        offered = {name.casefold(): name for name in self._told.types.get(offer, [])}
        best = next((offered[name] for name in TEXT_TYPES if name in offered), None)
        return b"" if best is None else await self._receive(offer, best, limit)

    def _ask_for_offers(self) -> None:
        told = self._told.globals
        usable = (
            name for name, version in MANAGERS.items() if told.get(name, (0, 0))[1] >= version
        )
        manager = next(usable, None)
        if manager is None or "wl_seat" not in told:
            raise NotOfferedByCompositorError
        self._bind(_SEAT, "wl_seat", 1)
        self._bind(_MANAGER, manager, MANAGERS[manager])
        self._send(_MANAGER, 1, _number(_DEVICE) + _number(_SEAT))

    def _bind(self, new: int, interface: str, version: int) -> None:
        name = self._told.globals[interface][0]
        what = _number(name) + _string(interface) + _number(version) + _number(new)
        self._send(_REGISTRY, 0, what)

    async def _receive(self, offer: int, type_name: str, limit: int) -> bytes:
        ours, theirs = os.pipe2(os.O_CLOEXEC)
        with open(ours, "rb") as pipe:  # noqa: ASYNC230, PTH123  a pipe, read by the loop alone
            try:
                self._send(offer, 0, _string(type_name), theirs)
            finally:
                os.close(theirs)
            reader = asyncio.StreamReader(READ_SIZE)
            transport, _ = await asyncio.get_running_loop().connect_read_pipe(
                lambda: asyncio.StreamReaderProtocol(reader), pipe
            )
            try:
                return await _read_up_to(reader, limit)
            finally:
                transport.close()

    async def _until_done(self, callback: int) -> None:
        """Ask the compositor to say when it has said everything, and hear it until then."""
        self._send(_DISPLAY, 0, _number(callback))
        while True:
            for event in self._events():
                if event.source == callback:
                    return
                self._on_event(event)
            received = await asyncio.get_running_loop().sock_recv(self._connection, READ_SIZE)
            if not received:
                raise NotOfferedByCompositorError
            self._received += received

    def _events(self) -> Iterator[_Event]:
        while len(self._received) >= 8:
            source, size_and_number = struct.unpack_from("=II", self._received)
            size = max(8, size_and_number >> 16)
            if len(self._received) < size:
                return
            content, self._received = self._received[8:size], self._received[size:]
            yield _Event(source, size_and_number & 0xFFFF, content)

    def _on_event(self, event: _Event) -> None:
        if event.source == _DISPLAY and event.number == 0:
            raise NotOfferedByCompositorError
        if event.source == _REGISTRY and event.number == 0:
            name, interface, end = _first_number(event.content), *_string_at(event.content, 4)
            self._told.globals[interface] = (name, _first_number(event.content[end:]))
        elif event.source == _DEVICE:
            self._on_device_event(event)
        elif event.source in self._told.types:
            self._told.types[event.source].append(_string_at(event.content, 0)[0])

    def _on_device_event(self, event: _Event) -> None:
        match event.number:
            case 0:
                self._told.types[_first_number(event.content)] = []
            case 1:
                self._told.clipboard = _first_number(event.content)
            case 3:
                self._told.primary = _first_number(event.content)

    def _send(
        self, target: int, number: int, content: bytes, descriptor: int | None = None
    ) -> None:
        message = struct.pack("=II", target, (8 + len(content)) << 16 | number) + content
        # A few hundred bytes on a new connection: they always fit.
        socket.send_fds(self._connection, [message], [] if descriptor is None else [descriptor])


async def _read_up_to(reader: asyncio.StreamReader, limit: int) -> bytes:
    parts: list[bytes] = []
    while limit > 0 and (part := await reader.read(min(limit, READ_SIZE))):
        parts.append(part)
        limit -= len(part)
    return b"".join(parts)


def _number(value: int) -> bytes:
    return struct.pack("=I", value)


def _first_number(content: bytes) -> int:
    return int(struct.unpack_from("=I", content)[0])


def _string(text: str) -> bytes:
    content = text.encode() + b"\0"
    return _number(len(content)) + content + b"\0" * (-len(content) % 4)


def _string_at(content: bytes, start: int) -> tuple[str, int]:
    """The string, and where the next argument begins."""
    length = _first_number(content[start:])
    begin = start + 4
    return content[begin : begin + length - 1].decode(
        errors="replace"
    ), begin + length + -length % 4
