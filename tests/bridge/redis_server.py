"""A real Redis server on a socket of its own."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = "redis-server"


@dataclass(slots=True)
class RedisServer:
    """Its address, and the means to stop and start it."""

    folder: Path
    process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"unix://{self.folder / 'redis.sock'}"

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        program = shutil.which(PROGRAM)
        assert program is not None
        where = ("--dir", str(self.folder), "--unixsocket", str(self.folder / "redis.sock"))
        self.process = subprocess.Popen(
            [program, "--port", "0", *where, "--appendonly", "yes", "--save", ""],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if "ready to accept connections" in line.lower():
                return
        raise RuntimeError("Redis did not start")

    def stop(self) -> None:
        """Kill it."""
        if self.process is not None:
            self.process.kill()
            with self.process:
                pass
            self.process = None

    def stored(self) -> bytes:
        """Every byte that it has written."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return b"".join(path.read_bytes() for path in files)


def is_there() -> bool:
    return shutil.which(PROGRAM) is not None


@contextlib.contextmanager
def redis_server() -> Iterator[RedisServer]:
    # Not tmp_path: its length leaves no room for the path of a socket.
    with tempfile.TemporaryDirectory(prefix="ctd-redis-") as folder:
        server = RedisServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()
