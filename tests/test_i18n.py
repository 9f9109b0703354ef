"""Texts in other languages: which language is spoken, and that no text is ever lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial import i18n
from clicktodial.__main__ import languages
from clicktodial.i18n import tr, trn
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.speak(None)


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
    assert i18n.environment_languages(environ) == wanted


@pytest.mark.parametrize("wanted", ["en_US", "xx", "../../etc/passwd", "", "x" * 5000, "\0"])
def test_a_language_that_is_not_there_leaves_english(wanted: str) -> None:
    i18n.speak(lambda: [wanted])
    assert i18n.language() == "en"
    assert tr("Hang up") == "Hang up"


def test_without_a_catalogue_english_knows_one_and_many() -> None:
    assert trn("{n} call", "{n} calls", 1) == "1 call"
    assert trn("{n} call", "{n} calls", 0) == "0 calls"


def test_a_damaged_catalogue_is_none() -> None:
    assert i18n.Catalogue("fr", b"").find("Hang up") is None
    assert i18n.Catalogue("fr", b"no catalogue at all, however long it is").find("x") is None


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({}, ["fr"]),
        ({"LANG": "de_DE.UTF-8"}, ["fr"]),
        ({"CLICKTODIAL_LANGUAGE": "nl"}, ["nl"]),
        ({"CLICKTODIAL_HOME": "/nowhere", "LANG": "de_DE.UTF-8"}, ["de_DE.UTF-8"]),
    ],
)
def test_the_settings_come_before_the_desktop_and_our_variable_before_both(
    variables: dict[str, str], wanted: list[str], tmp_path: Path
) -> None:
    file = SettingsFile(Paths.under(tmp_path).settings_file)
    file.update(lambda settings: replace(settings, language="fr"))
    assert languages({"CLICKTODIAL_HOME": str(tmp_path), **variables}) == wanted
