"""What all importers of contacts share: limits, decoding, cleaning, the result."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.numbers import match_key

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_BYTES: Final = 50 * 1024 * 1024
MAX_PROBLEMS: Final = 1000
"""After so many, a file is not what it was taken for; the rest of it is not read."""

MAX_NUMBERS: Final = 50
_MAX_LINE: Final = 500
_MAX_NOTE: Final = 20_000
_SHOWN: Final = 40

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A line (counted from 1) that could not be taken, wholly or in part."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a file held: the good contacts, and what was wrong with the others."""

    contacts: tuple[Contact, ...]
    problems: tuple[ImportProblem, ...]


class TooManyProblems(Exception):  # noqa: N818 - a way out of a loop, never an error for people
    """The limit of problems is reached."""


class Problems:
    """Collects problems up to the limit, then raises ``TooManyProblems``."""

    def __init__(self) -> None:
        self._found: list[ImportProblem] = []

    def add(self, line: int, reason: str) -> None:
        """Note a problem."""
        self._found.append(ImportProblem(line, reason))
        if len(self._found) == MAX_PROBLEMS:
            last = tr("There are too many problems; the rest of the file was not read.")
            self._found.append(ImportProblem(line, last))
            raise TooManyProblems

    def sorted(self) -> tuple[ImportProblem, ...]:
        """All problems in the order of lines."""
        return tuple(sorted(self._found, key=lambda problem: problem.line))


def check_size(data: bytes) -> None:
    """Raise ``StorageError`` for more than ``MAX_BYTES``."""
    if len(data) > MAX_BYTES:
        raise StorageError(
            tr("The file is too large"),
            tr("At most {size} MB can be imported at once.", size=MAX_BYTES // 2**20),
            tr("Split it into several files."),
        )


def byte_order(data: bytes) -> str | None:
    """The encoding that a byte order mark at the beginning tells."""
    return next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)


def one_line(text: str) -> str:
    """A name or label: no control characters, single spaces, of sane length."""
    return " ".join(_UNPRINTABLE.sub(" ", text).split())[:_MAX_LINE].rstrip()


def many_lines(text: str) -> str:
    """A note: line ends are ``\\n``, no other control characters, of sane length."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNPRINTABLE.sub(" ", lines).strip()[:_MAX_NOTE].rstrip()


def imported(
    line: int,
    problems: Problems,
    *,
    name: str,
    company: str,
    numbers: Iterable[ContactNumber],
    favourite: bool = False,
    note: str = "",
) -> Contact | None:
    """A contact from a file's raw texts, or ``None`` with a problem noted when nothing is in it.

    A number that is none is left out and noted.
    """
    cleaned = [ContactNumber(one_line(n.label), one_line(n.text)) for n in numbers]
    good = [number for number in cleaned if match_key(number.text)]
    for number in cleaned:
        if number.text and not match_key(number.text):
            problems.add(line, tr("“{text}” is not a number", text=number.text[:_SHOWN]))
    name, company = one_line(name), one_line(company)
    if not (name or company or good):
        problems.add(line, tr("There is neither a name nor a number."))
        return None
    kept = tuple(dict.fromkeys(good[:MAX_NUMBERS]))
    return Contact(NOT_STORED, name, company, kept, favourite, many_lines(note))
