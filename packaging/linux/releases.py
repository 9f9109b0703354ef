"""What CHANGELOG.md says about each release, for the formats that want to be told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from project import ROOT

if TYPE_CHECKING:
    from job import Job

CHANGELOG = ROOT / "CHANGELOG.md"
_HEADING = re.compile(r"^## \[?(?P<version>\d[\w.]*)\]?(?P<rest>.*)$", re.MULTILINE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_ITEM = re.compile(r"^[-*] (?P<text>.+(?:\n {2,}\S.*)*)", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """One version, with what is new in it in a line each."""

    version: str
    day: date
    notes: tuple[str, ...] = ()


def releases(job: Job) -> list[Release]:
    """The newest first, and that is the one that is built; it is of today (``job.epoch``) as long
    as the file gives it no day."""
    today = datetime.fromtimestamp(job.epoch, UTC).date()
    known = read(CHANGELOG.read_text(encoding="utf-8"), today)
    if known and known[0].version == job.version:
        return known
    return [Release(job.version, today), *known]


def read(text: str, today: date) -> list[Release]:
    """The releases that a changelog names, as Keep a Changelog writes them."""
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    return [
        Release(
            heading["version"],
            _day(heading["rest"]) or today,
            tuple(_notes(text[heading.end() : end])),
        )
        for heading, end in zip(headings, ends, strict=True)
    ]


def _day(text: str) -> date | None:
    found = _DATE.search(text)
    return date.fromisoformat(found[0]) if found else None


def _notes(text: str) -> list[str]:
    plain = (" ".join(item["text"].split()).replace("`", "") for item in _ITEM.finditer(text))
    return list(plain)
