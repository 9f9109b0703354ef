"""Which languages the person reads, as the desktop knows it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.i18n import LANGUAGE_VARIABLE, environment_languages

if TYPE_CHECKING:
    from collections.abc import Mapping


def desktop_languages(environ: Mapping[str, str]) -> list[str]:
    """Best first, as this system names them (``de_AT.UTF-8``, ``nl-BE``); empty where it does not
    say. Windows and macOS do not tell programs by their environment, but by asking; a variable of
    ours comes before both."""
    if LANGUAGE_VARIABLE not in environ:
        if sys.platform == "win32":
            from clicktodial.desktop.language.windows import preferred_languages

            return preferred_languages()
        if sys.platform == "darwin":
            from clicktodial.desktop.language.macos import preferred_languages

            return preferred_languages()
    return environment_languages(environ)
