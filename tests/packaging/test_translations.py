"""From the texts in the code to the catalogues that the program reads."""

from __future__ import annotations

import gettext
import importlib
import io
import re
import time
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial import i18n
from clicktodial.i18n import tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

catalogues: Any = importlib.import_module("catalogues")
check: Any = importlib.import_module("translation_check")
extraction: Any = importlib.import_module("translation_texts")
translations: Any = importlib.import_module("translations")

COMPLETE: tuple[str, ...] = ("fr", "nl", "de")
"""The languages that every text has to be translated into. From its translation's end on, each is
named here, and a new text comes with its translation."""

CODE = """
tr("Plain")
tr("Two literals "
   "in one")
tr("Hold {name}", name=someone())
trn("{n} call", "{n} calls", len(calls))
i18n.tr("From afar")
tr("Braces {as they are}")
"""


@pytest.fixture
def speak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Speak a language of these texts."""
    monkeypatch.setattr(i18n, "FOLDERS", (tmp_path,))

    def begin(code: str, texts: dict[str, str]) -> None:
        (tmp_path / f"clicktodial_{code}.mo").write_bytes(catalogues.mo(texts))
        i18n.speak(lambda: [code])

    yield begin
    i18n.speak(None)


def message(source: str, *forms: str, singular: str = "", is_finished: bool = True) -> object:
    return catalogues.Message(source, singular, forms, is_finished)


# ---- what there is to translate


def test_finds_every_kind_of_text() -> None:
    found = [(one.source, one.singular) for one in extraction.texts_of(CODE, "some.py")]
    assert sorted(found) == [
        ("Braces {as they are}", ""),
        ("From afar", ""),
        ("Hold {name}", ""),
        ("Plain", ""),
        ("Two literals in one", ""),
        ("{n} calls", "{n} call"),
    ]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("tr(word)", "has to be a literal"),
        ('tr(f"Hold {name}")', "has to be a literal"),
        ('tr("Hold " + name)', "has to be a literal"),
        ('trn("one", many, 2)', "has to be a literal"),
        ("tr()", "lacks its text"),
        ('tr("Hold {name}", nmae=1)', "nothing fills {name}"),
    ],
)
def test_refuses_what_nobody_could_translate(code: str, words: str) -> None:
    with pytest.raises(extraction.TextError, match=re.escape(words)) as raised:
        list(extraction.texts_of(f"\n{code}", "some.py"))
    assert str(raised.value).startswith("some.py:2: ")


def test_every_text_of_the_program_can_be_translated() -> None:
    found = extraction.texts()
    assert len(found) > 1000
    assert any(one.singular for one in found)


def test_lupdate_keeps_adds_and_sets_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    texts = list(extraction.texts_of(CODE, "some.py"))
    monkeypatch.setattr(translations, "texts", lambda: texts)
    assert translations.update(["de"]) == 0
    file = tmp_path / "clicktodial_de.ts"
    first = file.read_text(encoding="utf-8")
    assert "some.py" in first
    assert first.count("<numerusform>") == 2
    file.write_text(
        first.replace(
            "<source>Plain</source>\n        <extracomment>some.py:2</extracomment>\n"
            '        <translation type="unfinished"></translation>',
            "<source>Plain</source>\n        <translation>Schlicht</translation>",
        ),
        encoding="utf-8",
    )
    texts[:] = [one for one in texts if one.source != "From afar"]
    translations.update(["de"])
    entries = {one.source: one for one in catalogues.messages(file)}
    assert entries["Plain"].forms == ("Schlicht",)
    assert entries["Plain"].is_finished
    assert not entries["Hold {name}"].is_finished
    assert "From afar" not in entries
    assert list(check.faults(texts, [entries["Plain"]]))


# ---- what is wrong with a translation


@pytest.mark.parametrize(
    ("source", "form", "words"),
    [
        ("Hold {name}", "Halten", "{name}"),
        ("Hold {name}", "{nom} halten", "{nom}"),
        ("&File", "Datei", "accelerator"),
        ("File", " Datei", "blanks"),
        ("Settings…", "Einstellungen", "“…”"),
        ("One\ntwo", "Eins zwei", "lines"),
        ("Hold", "", "not translated"),
        ("Hold", "  ", "form is empty"),
    ],
)
def test_says_what_is_wrong(source: str, form: str, words: str) -> None:
    found = list(check.faults_of(message(source, form)))
    assert any(words in fault for fault in found), found


def test_an_unfinished_text_is_a_fault_and_is_not_compiled() -> None:
    entry = message("Hold", "Halten", is_finished=False)
    assert list(check.faults_of(entry))
    assert b"Halten" not in catalogues.compiled([entry])


def test_all_forms_of_a_plural_are_wanted() -> None:
    whole = message("{n} calls", "{n} Anruf", "{n} Anrufe", singular="{n} call")
    assert not list(check.faults_of(whole))
    half = message("{n} calls", "{n} Anruf", singular="{n} call")
    assert list(check.faults_of(half)) == ["has 1 forms"]
    wordless = message("{n} calls", "Ein Anruf", "{n} Anrufe", singular="One call")
    assert not list(check.faults_of(wordless))


@pytest.mark.parametrize("code", COMPLETE)
def test_a_language_is_complete(code: str) -> None:
    entries = list(catalogues.messages(translations.source(code)))
    assert not list(check.faults(extraction.texts(), entries)), "see translations.py check"


# ---- what the program reads


def test_the_program_and_gettext_read_the_same() -> None:
    texts = {f"text {number} “…”": f"Übersetzung {number * 7}" for number in range(999)}
    contents = catalogues.mo(texts | {"": "Content-Type: text/plain; charset=UTF-8\n"})
    reference = gettext.GNUTranslations(io.BytesIO(contents))
    catalogue = i18n.Catalogue("de", contents)
    for text, translation in texts.items():
        assert catalogue.find(text) == reference.gettext(text) == translation
    for absent in ("", "text", "text 9990 “…”", "zzz", "Ü"):
        assert catalogue.find(absent) in (None, "Content-Type: text/plain; charset=UTF-8\n")


def test_speaks_a_language(speak: Callable[..., None]) -> None:
    speak("de", {"Hold {name}": "{name} halten", "{n} call\0{n} calls": "{n} Anruf\0{n} Anrufe"})
    assert i18n.language() == "de"
    assert tr("Hold {name}", name="Anna") == "Anna halten"
    assert tr("Not translated") == "Not translated"
    assert [trn("{n} call", "{n} calls", n) for n in (0, 1, 2)] == [
        "0 Anrufe",
        "1 Anruf",
        "2 Anrufe",
    ]


def test_french_counts_nothing_as_one(speak: Callable[..., None]) -> None:
    speak("fr", {"{n} call\0{n} calls": "{n} appel\0{n} appels"})
    assert [trn("{n} call", "{n} calls", n) for n in (0, 1, 2)] == [
        "0 appel",
        "1 appel",
        "2 appels",
    ]


def test_a_country_s_language_is_the_language(speak: Callable[..., None]) -> None:
    speak("nl", {"Hang up": "Ophangen"})
    i18n.speak(lambda: ["pt_PT.UTF-8", "nl-BE", "fr"])
    assert tr("Hang up") == "Ophangen"


def test_all_languages_compile(tmp_path: Path) -> None:
    made = translations.compile_all(tmp_path)
    assert {path.name for path in made} == {
        f"clicktodial_{code}.mo" for code in i18n.LANGUAGES if code != "en"
    }


def test_a_language_costs_a_start_next_to_nothing(speak: Callable[..., None]) -> None:
    speak("de", {f"text {number} of a usual length": "Text " * 9 for number in range(2000)})
    began = time.process_time()
    for number in range(0, 2000, 10):
        tr(f"text {number} of a usual length")
    assert time.process_time() - began < 0.02


def test_between_words_from_the_right_a_value_keeps_its_own_direction(
    speak: Callable[..., None],
) -> None:
    speak("ar", {"Call {number}": "اتصل {number}"})
    assert tr("Call {number}", number="+32 2 555") == "اتصل \u2068+32 2 555\u2069"
    assert tr("{n:g} s", n=2.0) == "2 s"
    assert i18n.isolated("+32 2") == "\u2068+32 2\u2069"
    assert i18n.isolated("") == ""
    speak("de", {})
    assert tr("Call {number}", number="+32 2 555") == "Call +32 2 555"
    assert i18n.isolated("+32 2") == "+32 2"


def test_the_bundle_has_the_languages_and_what_qt_says_in_them() -> None:
    contents: Any = importlib.import_module("bundle.contents")
    targets = {target for _, target in contents.resources()}
    assert translations.INSTALLED in targets
    for folder in ("PySide6/Qt/translations", "PySide6\\translations"):
        assert contents.is_wanted(f"{folder}/qtbase_nl.qm", "win32")
        assert not contents.is_wanted(f"{folder}/qtbase_ja.qm", "win32")
        assert not contents.is_wanted(f"{folder}/qt_nl.qm", "win32")
