"""The language of the settings, before the settings are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.settings import make_account
from clicktodial.storage.language import chosen_language
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path


def test_reads_what_the_program_wrote(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path)
    account = make_account(name="work", server="https://pbx.example", extensions=["0003*210"])
    file.update(lambda settings: replace(settings, accounts=(account,)))
    assert chosen_language(path) == ""
    file.update(lambda settings: replace(settings, language="fr"))
    assert chosen_language(path) == "fr"
    file.update(lambda settings: replace(settings, language=""))
    assert chosen_language(path) == ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('language = "nl_BE" # as at home', "nl_BE"),
        ("language='de'", "de"),
        ('[[account]]\nlanguage = "de"', ""),
        ("language", ""),
        ("\xff", ""),
    ],
)
def test_reads_what_a_person_wrote(tmp_path: Path, text: str, wanted: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="latin-1")
    assert chosen_language(path) == wanted


def test_without_a_file_there_is_no_choice(tmp_path: Path) -> None:
    assert chosen_language(tmp_path / "none") == ""
    assert chosen_language(tmp_path) == ""
