"""What is really on the screen: the root window's pixels, asked of the X server itself."""

from __future__ import annotations

import socket
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

GET_IMAGE = 73
Z_PIXMAP = 2
ALL_PLANES = 0xFFFFFFFF
BYTES_PER_PIXEL = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of a screen, four bytes each: blue, green, red, unused."""

    width: int
    height: int
    pixels: bytes

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green and blue at a place."""
        at = (y * self.width + x) * BYTES_PER_PIXEL
        blue, green, red = self.pixels[at : at + 3]
        return red, green, blue

    @property
    def colours(self) -> int:
        """How many different colours there are; one: the picture is blank."""
        return len(set(memoryview(self.pixels).cast("I")))

    def save(self, path: Path) -> None:
        """Write a PNG."""
        rows = bytearray(self.width * self.height * 3)
        for channel in range(3):
            rows[channel::3] = self.pixels[2 - channel :: BYTES_PER_PIXEL]
        stride = self.width * 3
        lines = (b"\0" + rows[at : at + stride] for at in range(0, len(rows), stride))
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(lines), level=1)
        chunks = ((b"IHDR", header), (b"IDAT", body), (b"IEND", b""))
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks))


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def grab(display: str) -> Picture:
    """The whole screen of the local X server ``display`` (":7")."""
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")
        root, width, height = _connect(server)
        request = struct.pack(
            "<BBHIhhHHI", GET_IMAGE, Z_PIXMAP, 5, root, 0, 0, width, height, ALL_PLANES
        )
        server.sendall(request)
        kind, depth, _, words = struct.unpack_from("<BBHI", _read(server, 32))
        if kind != 1 or depth < 24:
            raise OSError(f"the X server gave no picture (answer {kind}, depth {depth})")
        return Picture(width, height, _read(server, words * 4))


def _connect(server: socket.socket) -> tuple[int, int, int]:
    """Say hello; the first screen's root window, width and height."""
    server.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
    accepted, _, _, words = struct.unpack("<BxHHH", _read(server, 8))
    setup = _read(server, words * 4)
    if accepted != 1:
        raise OSError(f"the X server refused: {setup!r}")
    (vendor_length,) = struct.unpack_from("<H", setup, 16)
    formats = setup[21]
    # The screens follow the vendor's name (padded to four bytes) and eight bytes a format.
    screen = 32 + (vendor_length + 3) // 4 * 4 + formats * 8
    (root,) = struct.unpack_from("<I", setup, screen)
    width, height = struct.unpack_from("<HH", setup, screen + 20)
    return root, width, height


def _read(server: socket.socket, count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        part = server.recv(min(count - len(parts), 1 << 20))
        if not part:
            raise OSError("the X server hung up")
        parts += part
    return bytes(parts)
