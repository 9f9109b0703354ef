"""What the commands of the bridge work with: where the records are, and the key."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from clicktodial.cli.output import Output
from clicktodial.errors import InputError, SetupError
from clicktodial.i18n import tr
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from clicktodial.bridge.book import Book
    from clicktodial.bridge.redis_link import RedisLink

EVENTS_VARIABLE = "CLICKTODIAL_BRIDGE_EVENTS"
_PACKAGES = ("cryptography", "prometheus_client", "redis")


class PackageMissingError(SetupError):
    """The bridge's own packages are not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("The bridge needs packages that are not installed"),
            tr("The first of them is {name}.", name=name),
            tr("Install them: pip install “clicktodial[bridge]”"),
        )


class NotSetUpError(InputError):
    """The bridge does not know where the outside reaches it."""

    def __init__(self) -> None:
        super().__init__(
            tr("The bridge is not set up"),
            tr("It does not know its own address."),
            tr("Say it: clicktodial bridge setup --public-url https://bridge.example.com"),
        )


class PasswordInArgumentsError(InputError):
    """Everyone on the computer can read the arguments of a program."""

    def __init__(self) -> None:
        super().__init__(
            tr("Redis's password does not belong in the arguments"),
            tr("Others on this computer could read it there. Nothing was done."),
            tr(
                "Put the address into the environment variable {variable}.",
                variable=EVENTS_VARIABLE,
            ),
        )


def require_packages() -> None:
    """Raises ``PackageMissingError`` when one is not there."""
    for name in _PACKAGES:
        try:
            import_module(name)
        except ImportError:
            raise PackageMissingError(name) from None


@dataclass(frozen=True, slots=True)
class Shared:
    """The opened records, and the way to Redis when they are there."""

    book: Book
    redis: RedisLink | None


@dataclass(frozen=True, slots=True)
class BridgeDesk:
    """One command's surroundings. ``events`` is empty for records in ``folder``.

    Its representation shows neither a password in ``events`` nor the environment with the key.
    """

    folder: Path
    events: str = field(repr=False)
    key_file: Path | None
    stdin: BinaryIO
    environ: Mapping[str, str] = field(repr=False)
    output: Output

    @classmethod
    def of_this_user(cls, args: argparse.Namespace) -> BridgeDesk:
        """The real one. Raises ``InputError``."""
        told: str = getattr(args, "events", None) or ""
        if _has_password(told):
            raise PasswordInArgumentsError
        folder: Path | None = getattr(args, "data", None)
        events = told or ("" if folder else os.environ.get(EVENTS_VARIABLE, ""))
        return cls(
            folder or Paths.from_environment(os.environ).data / "bridge",
            events,
            getattr(args, "key_file", None),
            sys.stdin.buffer,
            os.environ,
            Output(as_json=args.json),
        )

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Shared]:
        """The records; closed after use.

        Raises ``KeyMissingError``, ``WrongKeyError``, ``RecordsAwayError``, ``InputError``.
        """
        from clicktodial.bridge.book import Book
        from clicktodial.bridge.redis_link import RedisLink
        from clicktodial.bridge.redis_records import RedisRecords
        from clicktodial.bridge.sqlite_records import SqliteRecords
        from clicktodial.bridge.vault import Vault, read_keys

        vault = Vault(read_keys(self.environ, self.key_file))
        link = RedisLink(self.events) if self.events else None
        records = RedisRecords(link) if link is not None else SqliteRecords(self.folder)
        try:
            book = Book(records, vault)
            await book.check_key()
            yield Shared(book, link)
        finally:
            await records.aclose()


def _has_password(url: str) -> bool:
    try:
        return urlsplit(url).password is not None
    except ValueError:
        return False
