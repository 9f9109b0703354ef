"""Where the bridge keeps its data: one small store of bytes, in SQLite or in Redis.

What is written there stands in ``book``; secrets in it are encrypted by ``vault``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import StorageError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager


class Shelf(StrEnum):
    """The kinds of records."""

    SETUP = "setup"
    CHECK = "check"
    """Something encrypted by which a wrong key is noticed."""
    INVITATION = "invitation"
    SIGN_IN = "sign-in"
    TOKEN = "token"  # noqa: S105 - a kind of record
    LAST_USE = "last-use"
    LISTENER = "listener"
    """The users who have a bridge token: for others no event is kept."""
    PHONE = "phone"
    DOOR = "door"
    PBX = "pbx"


class Records(Protocol):
    """Bytes by kind and key. Several processes may use the same store.

    Every method raises ``RecordsAwayError`` when the store does not answer.
    """

    async def get(self, shelf: Shelf, key: str) -> bytes | None:
        """What is there, if anything."""
        ...

    async def put(self, shelf: Shelf, key: str, value: bytes) -> None:
        """Write, whatever was there."""
        ...

    async def replace(self, shelf: Shelf, key: str, old: bytes | None, new: bytes) -> bool:
        """Write if what is there is still ``old`` (``None``: nothing); whether it was."""
        ...

    async def delete(self, shelf: Shelf, key: str) -> bool:
        """Delete; whether something was there."""
        ...

    async def take(self, shelf: Shelf, key: str) -> bytes | None:
        """Get and delete in one step: of several who ask at once one gets it."""
        ...

    async def keys(self, shelf: Shelf) -> frozenset[str]:
        """All keys of a kind."""
        ...

    async def all(self, shelf: Shelf) -> dict[str, bytes]:
        """Everything of a kind, by key and in the order of the keys."""
        ...

    def lock(self, name: str) -> AbstractAsyncContextManager[None]:
        """Held by one at a time, over all processes that serve."""
        ...

    async def aclose(self) -> None:
        """Close files and connections."""
        ...


class RecordsAwayError(StorageError):
    """The store does not answer."""

    exit_code = 4
    retryable = True

    def __init__(self, detail: str) -> None:
        super().__init__(
            tr("The bridge's records cannot be read or written"),
            detail,
            tr("Check the disk, or that Redis runs and that its address is right."),
        )
