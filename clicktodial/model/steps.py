"""A test of a server, step by step: what works, and what to do where it fails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clicktodial.model.capabilities import Lack


class StepName(StrEnum):
    """The steps in their order; each needs the ones before it. No server has them all."""

    PROXY = "proxy"
    NAME_LOOKUP = "name-lookup"
    TLS = "tls"
    CLOCK = "clock"
    SIGN_IN = "sign-in"
    EXTENSION = "extension"
    LIST_CALLS = "list-calls"
    CAPABILITIES = "capabilities"
    EVENT_STREAM = "event-stream"
    PLACE = "place"
    """Where a contact source keeps its people: address books, or a place in a directory."""
    CONTACTS = "contacts"


class Outcome(StrEnum):
    """How a step went; ``SKIPPED`` because one before it failed."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One step's result in words: what was found, and what to do when it failed.

    ``place`` counts from 0 among the ``of`` steps of this test.
    """

    name: StepName
    outcome: Outcome
    found: str = ""
    hint: str = ""
    exit_code: int = 0
    """What a failure means for a script (product contract: exit codes)."""
    extensions: tuple[str, ...] = ()
    """The extensions that were found, where the account names none."""
    lacks: tuple[Lack, ...] = ()
    """All that the account is known to lack by now, what was known before included."""
    place: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What a step found out, when it went well."""

    words: str
    extensions: tuple[str, ...] = ()
    lacks: tuple[Lack, ...] = ()
