"""Texts from real life, each with the numbers that a person would read in it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from clicktodial.model.dialplan import DialPlan
from clicktodial.model.free_text import find_numbers

CORPUS = Path(__file__).parent / "corpus"
COUNTRIES = {"BE", "NL", "FR", "DE", "GB", "US", "IT", "ES", "PL", "SE", "CH", "RO"}


class Line(NamedTuple):
    country: str
    text: str
    dial: tuple[str, ...]
    extension: str
    letters: bool


def read(file: Path) -> list[Line]:
    document: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    return [
        Line(
            document["country"],
            line["text"],
            tuple(line["dial"]),
            line.get("extension", ""),
            line.get("letters", False),
        )
        for line in document["lines"]
    ]


LINES = [line for file in sorted(CORPUS.glob("*.toml")) for line in read(file)]


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.country}: {line.text[:40]!r}")
def test_every_text_gives_the_numbers_that_a_person_reads_in_it(line: Line) -> None:
    found = find_numbers(line.text, DialPlan(country=line.country), letters=line.letters)
    assert tuple(reading.dial for reading in found) == line.dial
    assert next((reading.extension for reading in found), "") == line.extension
    assert all(reading.text.strip() in line.text for reading in found)


def test_the_corpus_is_as_large_and_as_wide_as_it_has_to_be() -> None:
    assert len(LINES) >= 330
    assert len(LINES) == len({(line.country, line.text, line.letters) for line in LINES})
    assert sum(not line.dial for line in LINES) >= 60
    assert {line.country for line in LINES} >= COUNTRIES
