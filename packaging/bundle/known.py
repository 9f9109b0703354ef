"""What is known beforehand about parts that a bundle can hold: ``components.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("components.toml")


@dataclass(frozen=True)
class Part:
    """A part that is no Python distribution, as the table describes it."""

    id: str
    name: str
    licence: str
    copyright: tuple[str, ...]
    files: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    needs: bool = False
    version: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    source: str = ""
    purl: str = ""
    cpe: str = ""

    def claims(self, path: str) -> bool:
        """Whether the file, by its path in the bundle, is the part's own."""
        return _matches(path, self.files)

    def may_be_inside(self, path: str) -> bool:
        """Whether a file of something else contains the part."""
        return _matches(path, self.inside)

    def version_in(self, data: bytes) -> str:
        """The part's version, as its file says it; empty when it does not."""
        for pattern in self.version:
            found = re.search(pattern.encode(), data)
            if found is not None:
                return found[1].decode("ascii")
        return ""


@dataclass(frozen=True)
class Override:
    """What is to be said of a Python distribution that does not say it itself."""

    licence: str
    texts: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Beside:
    """What a Debian package is, whose files an installer holds beside the bundle."""

    name: str
    licence: str


@dataclass(frozen=True)
class Rust:
    """What is to be said of the crates in cryptography."""

    built_with: frozenset[str]
    copyright: dict[str, str]


@dataclass(frozen=True)
class Known:
    """The whole table."""

    allowed: frozenset[str]
    by_classifier: dict[str, str]
    distributions: dict[str, Override]
    rust: Rust
    parts: tuple[Part, ...]
    debian: dict[str, Beside]

    def choice(self, expression: str) -> tuple[str, ...]:
        """The licences, all of them, under which we take what comes under ``expression``: the
        first alternative that may go out; empty when none may."""
        for alternative in expression.split(" OR "):
            licences = tuple(alternative.split(" AND "))
            if self.allowed.issuperset(licences):
                return licences
        return ()


def load(table: Path = TABLE) -> Known:
    """Read the table."""
    data = tomllib.loads(table.read_text(encoding="utf-8"))
    return Known(
        allowed=frozenset(data["licences"]["allowed"]),
        by_classifier=data["licences"]["by_classifier"],
        distributions={
            name: Override(**frozen(entry)) for name, entry in data["distributions"].items()
        },
        rust=Rust(frozenset(data["rust"]["built_with"]), data["rust"]["copyright"]),
        parts=tuple(Part(**frozen(entry)) for entry in data["component"]),
        debian={name: Beside(**entry) for name, entry in data["debian"].items()},
    )


def frozen(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with tuples for lists."""
    return {key: tuple(one) if isinstance(one, list) else one for key, one in entry.items()}


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    """By the whole path or by the name alone; Windows does not tell capitals from small."""
    small = path.lower()
    names = (small, small.rpartition("/")[2])
    return any(fnmatchcase(name, pattern.lower()) for pattern in patterns for name in names)
