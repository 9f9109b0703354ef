"""What is said about numbers before they are dialled: whose they are, how, why, what caution."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.gui.models.reading import (
    beside_words,
    left_to_right,
    origin_words,
)
from clicktodial.gui.models.suggestions import Suggestion
from clicktodial.i18n import joined, tr
from clicktodial.model.dialling import DialChoice
from clicktodial.model.dialplan import caution_sentence
from clicktodial.model.numbers import display
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.engine.messages import NumbersFound
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.found import Found
    from clicktodial.model.settings import Settings

MOST_SHOWN = 100
"""So many characters of a text are enough to recognize it."""
FEWEST_WATCHED_DIGITS = 6
"""A copied number that is shorter is seldom meant to be called: a year, an amount, an article."""
MOST_BESIDE_NUMBER = 16
"""A copied text of which so many characters are no number is more than a number: ``Phone: …``."""


def found_lines(found: Sequence[Found]) -> tuple[Suggestion, ...]:
    """One line a number. When there are several, the badge is the key that chooses the line."""
    has_keys = len(found) > 1
    return tuple(
        _line(one, str(n) if has_keys and n <= 9 else "") for n, one in enumerate(found, start=1)
    )


def _line(found: Found, sign: str) -> Suggestion:
    name = found.who.name or found.who.company
    who = joined(found.who.name, found.who.company)
    dial = found.reading.dial
    same = found.reading.text.strip() in {dial, display(dial)}
    detail = tr("not in your contacts") if same and not who else dialling(found.reading)
    return Suggestion(who or left_to_right(display(dial)), detail, dial, name, sign=sign)


def dialling(reading: Reading) -> str:
    """The number as it was found, and as it is dialled."""
    text, dial = shortened(reading.text), display(reading.dial)
    return left_to_right(dial if text == dial else f"{text} → {dial}")


def explanation(found: Found, settings: Settings) -> str:
    """The quiet line about a number: why it is dialled so, and from where."""
    account = settings.account(found.account) if found.account is not None else None
    several = len(settings.accounts) > 1
    origin = origin_words(account, found.choice, names_account=several)
    parts = (*beside_words(found.reading), *origin)
    return joined(*parts)


def warnings(found: Found) -> str:
    """What to know before it is dialled, in whole sentences."""
    caution = caution_sentence(found.reading.caution)
    without = tr("Add an account first: nothing can be dialled.") if found.account is None else ""
    return " ".join(text for text in (caution, without) if text)


def choice_of(found: Found) -> DialChoice:
    """How the call is placed: exactly as it is shown, whatever is changed meanwhile."""
    return replace(found.choice or DialChoice(), account=found.account)


# ---- nothing, or nothing yet


def reading_words(source: TextSource) -> str:
    """While the text is being read."""
    return {
        TextSource.SELECTION: tr("Reading the selected text…"),
        TextSource.CLIPBOARD: tr("Reading the clipboard…"),
    }[source]


def unread_words(source: TextSource) -> tuple[str, str]:
    """The desktop does not let our window come to the front, and so read."""
    return (
        {
            TextSource.SELECTION: tr("The selected text cannot be read yet"),
            TextSource.CLIPBOARD: tr("The clipboard cannot be read yet"),
        }[source],
        tr("Click here: on this desktop only the window in front may read."),
    )


def origin(source: TextSource) -> str:
    """Where the numbers come from."""
    return {
        TextSource.SELECTION: tr("In the selected text"),
        TextSource.CLIPBOARD: tr("In the clipboard"),
    }[source]


def nothing_words(notice: NumbersFound) -> tuple[str, str]:
    """There is no number: what was looked at, or what to do."""
    text = shortened(notice.text)
    if text:
        return {
            TextSource.SELECTION: tr("No phone number in the selected text"),
            TextSource.CLIPBOARD: tr("No phone number in the clipboard"),
        }[notice.source], tr("“{text}”", text=text)
    return {
        TextSource.SELECTION: (
            tr("No text is selected"),
            tr("Select a number in any program, then press the key again."),
        ),
        TextSource.CLIPBOARD: (
            tr("The clipboard holds no text"),
            tr("Copy a number in any program, then try again."),
        ),
    }[notice.source]


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= MOST_SHOWN else line[: MOST_SHOWN - 1].rstrip() + "…"


def is_worth_a_word(notice: NumbersFound) -> bool:
    """Nobody asked: is what was copied a phone number and little else?"""
    if len(notice.found) != 1 or notice.is_dialled or notice.error is not None:
        return False
    reading = notice.found[0].reading
    beside = len(notice.text.strip()) - len(reading.text.strip())
    digits = sum(c.isdigit() for c in reading.dial)
    return beside <= MOST_BESIDE_NUMBER and digits >= FEWEST_WATCHED_DIGITS
