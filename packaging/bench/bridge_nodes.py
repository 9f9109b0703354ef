"""Nodes of the bridge as processes, with records that are ready, and a Redis for them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import processes
from phone_system import product

from clicktodial.bridge.book import Book, Setup
from clicktodial.bridge.redis_link import RedisLink
from clicktodial.bridge.redis_records import RedisRecords
from clicktodial.bridge.sqlite_records import SqliteRecords
from clicktodial.bridge.users import System, User
from clicktodial.bridge.vault import Vault, fingerprint, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

HOOK = "bench"
TENANT = "bench"
FIRST_EXTENSION = 1000


@dataclass(slots=True)
class Company:
    """What its nodes share: a folder or a Redis, a key, and a token for each desktop."""

    folder: Path
    events: str = ""
    key: str = field(default_factory=new_key)
    tokens: list[str] = field(default_factory=list)

    async def found(self, desktops: int) -> None:
        """Make the set-up and the tokens."""
        link = RedisLink(self.events) if self.events else None
        records = RedisRecords(link) if link else SqliteRecords(self.folder)
        book = Book(records, Vault(self.key))
        await book.keep_setup(Setup(public_url="https://x", hook_print=fingerprint(HOOK)))
        for number in range(desktops):
            user = User(System.CALLCONTROL, TENANT, str(FIRST_EXTENSION + number))
            self.tokens.append((await book.create_token(user, "bench"))[1])
        await records.aclose()

    @contextlib.contextmanager
    def node(self, *flags: str) -> Iterator[Node]:
        """A node that serves."""
        place = () if self.events else ("--data", str(self.folder))
        environment = {"CLICKTODIAL_BRIDGE_KEY": self.key}
        if self.events:
            environment["CLICKTODIAL_BRIDGE_EVENTS"] = self.events
        process = subprocess.Popen(
            [*product(), "bridge", "serve", "--port", "0", "--json", *place, *flags],
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        try:
            url = json.loads(process.stdout.readline())["url"]
            yield Node(process, int(url.rsplit(":", 1)[1]))
        finally:
            processes.end(process)


@dataclass(slots=True)
class Node:
    """A process and its port."""

    process: subprocess.Popen[str]
    port: int

    def anonymous_kb(self) -> float:
        """Its memory that is not backed by a file."""
        return processes.memory(self.process.pid).anonymous * 1024


@contextlib.contextmanager
def company(desktops: int, events: str = "") -> Iterator[Company]:
    """A company of that size."""
    with tempfile.TemporaryDirectory(prefix="ctd-bench-") as folder:
        made = Company(Path(folder), events)
        asyncio.run(made.found(desktops))
        yield made


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """A Redis server; its address. Raises ``OSError`` where it is not installed."""
    program = shutil.which("redis-server")
    if program is None:
        raise FileNotFoundError("redis-server is not installed")
    with tempfile.TemporaryDirectory(prefix="ctd-redis-") as folder:
        socket = f"{folder}/redis.sock"
        options = ("--port", "0", "--unixsocket", socket, "--dir", folder, "--save", "")
        process = subprocess.Popen(
            [program, *options, "--appendonly", "yes"], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        try:
            for line in process.stdout:
                if "ready to accept connections" in line.lower():
                    break
            yield f"unix://{socket}"
        finally:
            processes.end(process)
