"""The language of the settings, read before anything else is: the first text waits for it.

Reading the whole file would take longer than painting the window does, so that one line is looked
for. What is not written as the program itself writes it counts as no choice, until the window's
settings have been read, too late to change the language of what is shown already.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_KEY = "language"
_QUOTES = "\"'"


def chosen_language(settings_file: Path) -> str:
    """The code, such as ``fr``; empty for none (the desktop's), also where there is no file."""
    with suppress(OSError, UnicodeDecodeError):
        for line in settings_file.read_bytes().decode().splitlines():
            if line.startswith("["):
                break
            key, _, value = line.partition("=")
            if key.strip() == _KEY:
                return value.partition("#")[0].strip().strip(_QUOTES)
    return ""
