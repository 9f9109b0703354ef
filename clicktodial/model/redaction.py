"""Taking out of a text what nobody else needs to see: numbers are shortened, secrets are gone.

What is left of a number tells which kind it was, and lets two mentions of it be compared: its first
three digits and its last two. Extensions stay (``210``, ``0003*210``): they name nobody outside the
company, and without them no report could be understood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

GONE: Final = "…"

_SHOWN_FIRST, _SHOWN_LAST = 3, 2
_LONGEST_EXTENSION = 4
_BYTE = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_MORE = r"(?![\d ./()*-]*\d)"
# What has digits and is no phone number, then digits with what is written between them.
_DIGITS = re.compile(
    r"(?P<kept>"
    r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d(?::?\d\d){1,2}(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?"
    rf"|(?<!\d)(?<!\d[ ./()*-]){_BYTE}(?:\.{_BYTE}){{3}}(?::\d{{1,5}})?{_MORE}"
    rf"|\b\d{{1,6}}\*\d{{1,5}}{_MORE}"
    rf"|(?<!\d)(?<!\d[ ./()*-])[1-9]?\d(?:\.[1-9]?\d){{2}}{_MORE}"
    r")|(?<!\d)\+?\(?\d(?:[ \u00a0./()*-]{0,2}\d){4,}"
)
# What a token, a key or a cookie looks like: long, without spaces, letters and digits mixed.
_TOKEN = re.compile(r"(?<![\w.-])(?=[\w+=.~-]*\d)(?=[\w+=.~-]*[A-Za-z])[\w+=.~-]{20,}")
_SIGN_IN = re.compile(
    r"(?i)\b(bearer|basic|authorization|cookie|token|secret|password|pin)\b(\W{1,3})"
    r"(?:(?:bearer|basic)\s+)?\S+"
)
_USER_INFO = re.compile(r"(?<=://)[^/\s@]+@")
_MAIL = re.compile(r"[\w.+-]+@(?=[\w-]+\.[\w.-]+)")


def redacted(text: str, names: Mapping[str, str] | None = None) -> str:
    """``text`` without numbers, secrets and mail addresses; what stands as key in ``names`` (the
    user's name, the home folder) becomes what stands as its value."""
    for name, instead in sorted((names or {}).items(), key=lambda pair: -len(pair[0])):
        if len(name) > 1:
            text = text.replace(name, instead)
    text = _USER_INFO.sub(f"{GONE}@", text)
    text = _SIGN_IN.sub(lambda found: f"{found[1]}{found[2]}{GONE}", text)
    text = _MAIL.sub(f"{GONE}@", text)
    text = _TOKEN.sub(GONE, text)
    return _DIGITS.sub(lambda found: found["kept"] or shortened(found[0]), text)


def shortened(number: str) -> str:
    """A phone number with its middle left out; what may be an extension as it is."""
    digits = [character for character in number if character.isdigit()]
    if len(digits) <= _LONGEST_EXTENSION:
        return number
    plus = "+" if number.startswith("+") else ""
    first, last = "".join(digits[:_SHOWN_FIRST]), "".join(digits[-_SHOWN_LAST:])
    return f"{plus}{first}{GONE}{last}"
