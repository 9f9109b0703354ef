"""Texts for people, translated without Qt so that the command line and the window say the same.

English is the source language. Other languages are gettext catalogues (``.mo``), made from what
translators edit by ``packaging/translations.py``, whose docstring says why it is these. A text that
a catalogue lacks is said in English.

Which language: the first of those that ``speak`` was given; where nobody has called it, what the
environment asks for. It is looked up when the first text is said, and stays: texts that were said
already would not change.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_HERE = Path(__file__).resolve().parent
FOLDERS = (_HERE / "resources" / "translations", _HERE.parent / "resources" / "translations")
"""Where catalogues are: in what is installed; in the sources."""
SOURCE_LANGUAGE = "en"
LANGUAGE_VARIABLE = "CLICKTODIAL_LANGUAGE"
"""The environment's word for us alone. It comes before the settings."""
LANGUAGES = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}
"""The codes (ISO 639-1) of what the program speaks, each with its name in itself."""
_FROM_RIGHT = frozenset({"ar", "fa", "he", "ur"})
_FIRST_STRONG_ISOLATE, _POP = "\u2068", "\u2069"
"""Unicode's marks around what has a direction of its own (UAX #9)."""
_MAGIC = b"\xde\x12\x04\x95"
_LONGEST_CODE = 12
_UNTRANSLATED = ("C", "POSIX")
_asked: list[Callable[[], list[str]]] = []


def speak(ask: Callable[[], list[str]] | None) -> None:
    """Say everything from now on in the first of these languages that there is (``de``, ``de_AT``,
    ``pt-BR``). They are asked for when the first text is said; ``None``: the environment's."""
    _asked[:] = [] if ask is None else [ask]
    _catalogue.cache_clear()


def language() -> str:
    """The code of the language that is spoken."""
    return _catalogue().language


def environment_languages(environ: Mapping[str, str]) -> list[str]:
    """What the environment asks for, best first, as POSIX and GNU gettext have it; empty where it
    says nothing."""
    if chosen := environ.get(LANGUAGE_VARIABLE):
        return [chosen]
    names = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    if not locale or locale.partition(".")[0] in _UNTRANSLATED:
        return [SOURCE_LANGUAGE] if locale else []
    return [*filter(None, environ.get("LANGUAGE", "").split(":")), locale]


def tr(text: str, /, **values: object) -> str:
    """Translate ``text`` and fill its ``{names}`` from ``values``.

    The source text is a literal with named placeholders, so that a translator can reorder them.
    """
    catalogue = _catalogue()
    translated = catalogue.find(text) or text
    return translated.format(**catalogue.placed(values)) if values else translated


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """Translate the singular or plural form for the amount ``n``, which fills ``{n}``."""
    catalogue = _catalogue()
    forms = catalogue.find(f"{one}\0{many}")
    texts = (one, many) if forms is None else forms.split("\0")
    text = texts[catalogue.form(n)]
    return text.format(n=n, **catalogue.placed(values))


def isolated(text: str) -> str:
    """A name, a number or an address that is put beside other words: where lines run from right to
    left, it keeps its own direction, and the order of its own parts (``+32 2 555 12 34``)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}" if text and _catalogue().is_from_right else text


def joined(*parts: str) -> str:
    """These in one line, the empty ones left out; each keeps its own direction."""
    return " · ".join(map(isolated, filter(None, parts)))


class Catalogue:
    """One file of translations, searched where it lies: reading all of it would take longer than
    all that a start of the program says (GNU gettext, "The Format of GNU MO Files")."""

    def __init__(self, language: str, contents: bytes = b"") -> None:
        self.language = language
        self.is_from_right = language in _FROM_RIGHT
        self._contents = contents
        self._known: dict[str, str | None] = {}
        self._count, self._keys, self._texts = 0, 0, 0
        if contents.startswith(_MAGIC):
            self._count, self._keys, self._texts = unpack_from("<3I", contents, 8)

    def form(self, n: int) -> int:
        """Which form an amount takes. French counts nothing as one."""
        return int(n > 1) if self.language == "fr" else int(n != 1)

    def placed(self, values: dict[str, object]) -> dict[str, object]:
        """What is put into a sentence: where lines run from right to left, each text on its own."""
        if not self.is_from_right:
            return values
        return {
            name: value
            if isinstance(value, int | float)
            else f"{_FIRST_STRONG_ISOLATE}{value}{_POP}"
            for name, value in values.items()
        }

    def find(self, text: str) -> str | None:
        """The translation; forms of a plural are parted by NUL. ``None`` where there is none."""
        if text not in self._known:
            self._known[text] = self._search(text.encode()) if self._count else None
        return self._known[text]

    def _search(self, wanted: bytes) -> str | None:
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            if self._at(self._keys, middle) < wanted:
                low = middle + 1
            else:
                high = middle
        if low < self._count and self._at(self._keys, low) == wanted:
            return self._at(self._texts, low).decode()
        return None

    def _at(self, table: int, index: int) -> bytes:
        length, place = unpack_from("<2I", self._contents, table + 8 * index)
        return self._contents[place : place + length]


def _codes(languages: list[str]) -> Iterator[str]:
    """Each language, and after one of a country the language itself: ``de_AT``, ``de``."""
    for name in languages:
        code = name.partition(".")[0].partition("@")[0].replace("-", "_")
        yield code
        yield code.partition("_")[0].lower()


@cache
def _catalogue() -> Catalogue:
    for code in _codes(_asked[0]() if _asked else environment_languages(os.environ)):
        if code == SOURCE_LANGUAGE:
            break
        # What is asked for may be anything: it must not lead out of the folder.
        if len(code) > _LONGEST_CODE or not code.replace("_", "").isalnum():
            continue
        for folder in FOLDERS:
            file = folder / f"clicktodial_{code}.mo"
            if file.is_file():
                return Catalogue(code, file.read_bytes())
    return Catalogue(SOURCE_LANGUAGE)
