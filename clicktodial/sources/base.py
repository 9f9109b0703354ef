"""What every source of contacts can do: be tried out, and tell what has changed.

A source is read, never written. It sees to its limits itself: whatever a server sends, memory stays
bounded, and what cannot be right ends in an error in words. Nothing of what came until then counts:
the contacts change when the ``End`` has come, and not before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from clicktodial.model.contacts import Contact
    from clicktodial.model.steps import Step

MAX_CONTACTS: Final = 200_000
"""A source with more is refused: it is no company's address book."""

MAX_CONTACT_BYTES: Final = 2 * 1024 * 1024
"""What one contact may take, its picture included; more of it is not kept."""

MAX_SYNC_BYTES: Final = 512 * 1024 * 1024
"""What one sync may take over the network in all."""


@dataclass(frozen=True, slots=True)
class SourceTimeouts:
    """In seconds: to connect, until the next piece comes, and for one whole sync."""

    connect_s: float = 10.0
    silence_s: float = 30.0
    sync_s: float = 1800.0


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One entry of the source as it is now.

    ``id`` never changes, ``tag`` does with each change. ``contact`` is ``None`` for one that is
    nobody: a group, say, or a card with neither name nor number.
    """

    id: str
    tag: str
    contact: Contact | None


@dataclass(frozen=True, slots=True)
class Delta:
    """Some of what has changed: entries that are new or other now, and ids of those that went."""

    entries: tuple[SourceEntry, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """All has been told. ``state`` is what the source wants to be reminded of next time;
    ``is_whole``: every entry was told, so that others are gone."""

    state: str
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known from the last time: the source's ``state`` then (empty: ask for all), and the
    tag of each entry by its id."""

    state: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)


class SourceClient(Protocol):
    """One source of contacts, on connections of its own. Used from one asyncio loop."""

    def examine(self) -> AsyncIterator[Step]:
        """Try it out, step by step: name, certificate, sign-in, the place, how many contacts.

        Raises nothing: what goes wrong is a step's outcome.
        """
        ...

    def changes(self, known: Known, *, whole: bool = False) -> AsyncIterator[Delta | End]:
        """What has changed since ``known``, the ``End`` last. ``whole``: whatever is cheap to leave
        out otherwise is asked, too. Raises ``ClickToDialError``."""
        ...

    async def aclose(self) -> None:
        """Drop the connections; nothing is waited for."""
        ...
