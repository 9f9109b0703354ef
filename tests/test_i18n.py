"""Texts in other languages: which language is spoken, and that no text is ever lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial import i18n
from clicktodial.i18n import tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.speak([])


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, []),
        ({"LANG": "de_AT.UTF-8"}, ["de_AT.UTF-8"]),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "nl_BE"}, ["nl_BE"]),
        ({"LANG": "de_DE", "LC_MESSAGES": "nl_BE", "LC_ALL": "fr_BE"}, ["fr_BE"]),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "nl:fr"}, ["nl", "fr", "de_DE.UTF-8"]),
        # GNU gettext: whoever wants no locale wants no translation either.
        ({"LANG": "C.UTF-8", "LANGUAGE": "nl:fr"}, ["en"]),
        ({"LC_ALL": "POSIX", "LANG": "nl_BE"}, ["en"]),
        ({"CLICKTODIAL_LANGUAGE": "fr", "LC_ALL": "de_DE"}, ["fr"]),
    ],
)
def test_the_desktop_s_language(environ: dict[str, str], wanted: list[str]) -> None:
    assert i18n.desktop_languages(environ) == wanted


@pytest.mark.parametrize("wanted", ["en_US", "xx", "../../etc/passwd", "", "x" * 5000, "\0"])
def test_a_language_that_is_not_there_leaves_english(wanted: str) -> None:
    i18n.speak([wanted])
    assert i18n.language() == "en"
    assert tr("Hang up") == "Hang up"


def test_without_a_catalogue_english_knows_one_and_many() -> None:
    assert trn("{n} call", "{n} calls", 1) == "1 call"
    assert trn("{n} call", "{n} calls", 0) == "0 calls"


def test_a_damaged_catalogue_is_none() -> None:
    assert i18n.Catalogue("fr", b"").find("Hang up") is None
    assert i18n.Catalogue("fr", b"no catalogue at all, however long it is").find("x") is None
