"""What the face asks about sources of contacts, and what the engine tells of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.secret import Secret
    from clicktodial.model.sources import ContactSource, SourceName
    from clicktodial.model.steps import Step


class SaveSource(NamedTuple):
    """Add a source, or change the one that is called ``replaces``; it is synced at once.

    Without a password the one that is stored stays. Answered by ``SourceSaved``.
    """

    source: ContactSource
    password: Secret | None = None
    replaces: SourceName | None = None


class RemoveSource(NamedTuple):
    """Forget a source: its password, and the contacts that came from it."""

    name: SourceName


class SyncSource(NamedTuple):
    """Ask this source now for everything; ``None``: all of them."""

    name: SourceName | None = None


class TrySource(NamedTuple):
    """Try a source out, step by step; without a password the stored one is used. ``None``: what
    is being tried is of no interest any more. Answered by ``SourceStepped`` and ``SourceTried``."""

    source: ContactSource | None
    password: Secret | None = None


class AskSources(NamedTuple):
    """How do the sources stand? Answered by ``SourcesKnown``."""


class SourceStepped(NamedTuple):
    """One step of a source's test."""

    step: Step


class SourceTried(NamedTuple):
    """The source's test is over; ``error`` when it could not be begun."""

    error: ClickToDialError | None = None


class SourceSaved(NamedTuple):
    """The source is in the file, or ``error`` says why it is not; ``in_memory`` says why its
    password is not in the keyring."""

    name: SourceName
    in_memory: str = ""
    error: ClickToDialError | None = None


class SourceStatus(NamedTuple):
    """How one source stands. Moments in seconds since the epoch; ``error`` in words, empty when
    the last sync succeeded."""

    source: ContactSource
    contacts: int = 0
    synced: float | None = None
    error: str = ""
    is_running: bool = False


class SourcesKnown(NamedTuple):
    """How all sources stand now, in the order of the settings."""

    sources: tuple[SourceStatus, ...]


if TYPE_CHECKING:
    SourceWork = SaveSource | RemoveSource | SyncSource | TrySource | AskSources
    SourceNotice = SourceStepped | SourceTried | SourceSaved | SourcesKnown
