"""From what a person wrote to what the phone system is sent, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from clicktodial.i18n import tr


class Step(NamedTuple):
    """One thing that was done to a number, in words for a person, and what came of it."""

    rule: str
    result: str


class Rule(NamedTuple):
    """``name`` for people; a number that ``match`` (a regular expression) fits as a whole becomes
    ``replace``, with ``\\1`` for the first group."""

    name: str
    match: str
    replace: str


class Caution(StrEnum):
    """Why a number is never dialled unasked, whatever the user allowed."""

    CODE = "code"
    """``*`` and ``#`` codes change settings of the phone or the line."""
    PREMIUM = "premium"
    EMERGENCY = "emergency"


def caution_words(caution: Caution | None) -> str:
    """Why a number is to be looked at twice; empty for all others."""
    if caution is None:
        return ""
    return {
        Caution.CODE: tr("a code: it can change settings of your line"),
        Caution.PREMIUM: tr("premium rate: the call costs extra"),
        Caution.EMERGENCY: tr("an emergency number"),
    }[caution]


def caution_sentence(caution: Caution | None) -> str:
    """The same, standing by itself."""
    words = caution_words(caution)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


@dataclass(frozen=True, slots=True)
class DialPlan:
    """How an account dials. The empty plan dials what was typed, cleaned of separators."""

    country: str = ""
    """Two letters (ISO 3166), such as ``BE``; empty: national numbers are left as they are."""
    area_code: str = ""
    """Put before numbers that are dialled within one's town only, where a country has them."""
    outside_prefix: str = ""
    """What the phone system wants before every number outside the company."""
    international_prefix: str = ""
    """What stands for ``+``; empty: ``+`` itself, or the country's own where there is an outside
    prefix."""
    internal_lengths: tuple[int, ...] = ()
    """So many digits make an extension of the company."""
    rules: tuple[Rule, ...] = ()
    """In order; the first that fits decides, and what it makes is dialled as it is."""
    examples: tuple[str, ...] = ()
    """Texts that the settings page tries after every change."""


NO_PLAN = DialPlan()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood. ``dial`` is what the phone system is sent, and equals the last step's
    result. ``extension`` is to be keyed in by hand once the call is answered."""

    text: str
    dial: str
    steps: tuple[Step, ...] = ()
    extension: str = ""
    about: str = ""
    """Whose number it is and of which kind, in a few words: ``Belgium, mobile``."""
    caution: Caution | None = None
    line: str = ""
    """The number itself, in its international form where that is known: what is dialled without
    what only the phone system wants before it. By it the owner is found."""


def explain(text: str, plan: DialPlan, *, letters: bool = False) -> Reading:
    """How ``text``, which is one number or link, is dialled. ``letters``: read the letters of a
    vanity number (``1-800-FLOWERS``) as the digits of their keys.

    Raises ``NotANumberError`` when there is nothing to dial in it.
    """
    # Late: settings are read without knowing how a number is understood.
    from clicktodial.model.reading.order import read

    return read(text, plan, letters=letters)
