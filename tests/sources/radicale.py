"""A real CardDAV server: radicale, in a process of its own, on a port of its own."""

from __future__ import annotations

import base64
import contextlib
import http.client
import os
import re
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.slowness import slowness

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

USER, PASSWORD = "anna", "a long secret"
BOOK = f"/{USER}/company/"

_MKCOL = """<?xml version="1.0" encoding="utf-8"?>
<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop>
<resourcetype><collection/><C:addressbook/></resourcetype>
<displayname>{name}</displayname></prop></set></mkcol>"""


@dataclass
class Radicale:
    """The running server; requests are made as any other client would."""

    port: int
    log: Path
    tls: ssl.SSLContext | None = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://localhost:{self.port}"

    def request(self, method: str, path: str, body: str = "", **headers: str) -> int:
        within_s = 30 * slowness()
        connection = (
            http.client.HTTPSConnection("localhost", self.port, timeout=within_s, context=self.tls)
            if self.tls
            else http.client.HTTPConnection("localhost", self.port, timeout=within_s)
        )
        pair = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        connection.request(
            method, path, body.encode(), {"Authorization": f"Basic {pair}", **headers}
        )
        with contextlib.closing(connection):
            return connection.getresponse().status

    def make_book(self, path: str = BOOK, name: str = "Company") -> None:
        assert self.request("MKCOL", path, _MKCOL.format(name=name)) == 201

    def put(self, name: str, card: str, book: str = BOOK) -> None:
        # A card's name goes with its id.
        card = re.sub(r"UID:.*", f"UID:{name}\r", card)
        status = self.request("PUT", f"{book}{name}.vcf", card, **{"Content-Type": "text/vcard"})
        assert status in {201, 204}, status

    def put_all(self, cards: str, book: str = BOOK) -> None:
        """A whole address book in one request."""
        status = self.request("PUT", book, cards, **{"Content-Type": "text/vcard"})
        assert status in {201, 204}, status

    def delete(self, name: str, book: str = BOOK) -> None:
        assert self.request("DELETE", f"{book}{name}.vcf") in {200, 204}

    def asked(self) -> list[str]:
        """The methods of all requests until now, as the server itself noted them."""
        return re.findall(r"\] (\w+) request for", self.log.read_text("utf-8", "replace"))


def card(name: str, number: str, *, uid: str = "", more: str = "") -> str:
    uid = uid or name.replace(" ", "-")
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", f"FN:{name}", f"N:{name};;;;"]
    lines += [f"TEL;TYPE=WORK:{number}", *more.splitlines(), "END:VCARD", ""]
    return "\r\n".join(lines)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Until something listens there."""
    until = time.monotonic() + 20 * slowness()
    while time.monotonic() < until:
        assert process.poll() is None, log.read_text("utf-8", "replace")
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
    raise TimeoutError(log.read_text("utf-8", "replace"))


@contextlib.contextmanager
def radicale(
    folder: Path, *, certificate: Path | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[Radicale]:
    """The server at work; with a certificate it speaks TLS."""
    port, log = free_port(), folder / "radicale.log"
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    config = folder / "radicale.ini"
    secure = (
        f"ssl = True\ncertificate = {certificate}\nkey = {certificate}\n" if certificate else ""
    )
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n{secure}"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\n"
        "htpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder / 'cards'}\n"
        "[logging]\nlevel = info\nmask_passwords = True\n"
    )
    command = [sys.executable, "-m", "radicale", "--config", str(config)]
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, env={**os.environ})
    try:
        wait_for(port, process, log)
        yield Radicale(port, log, tls)
    finally:
        process.terminate()
        process.wait(20)
