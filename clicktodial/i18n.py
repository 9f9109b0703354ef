"""Texts for people, translated without Qt so that the command line and the window say the same.

English is the source language. Catalogues are gettext files named ``clicktodial`` below
``resources/locale``; without one the English text is used.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent
LOCALE_DIRS = (_HERE / "resources" / "locale", _HERE.parent / "resources" / "locale")


@cache
def _catalogue() -> gettext.NullTranslations:
    for folder in LOCALE_DIRS:
        found = gettext.find("clicktodial", folder)
        if found:
            return gettext.translation("clicktodial", folder)
    return gettext.NullTranslations()


def tr(text: str, /, **values: object) -> str:
    """Translate ``text`` and fill its ``{names}`` from ``values``.

    The source text is a literal with named placeholders, so that a translator can reorder them.
    """
    translated = _catalogue().gettext(text)
    return translated.format(**values) if values else translated


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """Translate the singular or plural form for the amount ``n``, which fills ``{n}``."""
    return _catalogue().ngettext(one, many, n).format(n=n, **values)
