from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.model.contacts import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zoë Åström", "zoe astrom"),
        ("Søren Øst Łukasz", "soren ost lukasz"),
        ("STRASSE Straße ẞ", "strasse strasse ss"),
        ("Æsir Œuvre Đorđe Guðrún Þóra", "aesir oeuvre dorde gudrun thora"),
        ("İstanbul ısı", "istanbul isi"),
    ],
)
def test_marks_case_and_strokes_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("O'Brien-Müller_Jr. 24/7") == ["o", "brien", "muller", "jr", "24", "7"]
