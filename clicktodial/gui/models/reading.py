"""How a number will be dialled, in a few words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clicktodial.gui.models.dial_form import choice_words
from clicktodial.i18n import joined, tr
from clicktodial.model.dialplan import caution_words
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.planning import Planned
    from clicktodial.model.settings import Account

_NUMBER = re.compile(r"(?:→ )?[+*#]?[0-9][0-9*#]*(?: [0-9*#]+)*")


def number_words(reading: Reading) -> tuple[str, ...]:
    """What is dialled, and what is to be known about it: ``→ +32470123456``, ``Belgium``."""
    return (
        f"→ {display(reading.dial)}",
        *beside_words(reading),
        caution_words(reading.caution),
    )


def beside_words(reading: Reading) -> tuple[str, ...]:
    """What kind of number it is, and what is to be keyed in by hand."""
    extension = reading.extension
    return (
        "" if reading.caution else reading.about,
        tr("then key in {extension}", extension=extension) if extension else "",
    )


def planned_words(plan: Planned, *, names_account: bool) -> str:
    """The quiet line: what is really dialled, and from where."""
    origin = origin_words(plan.account, plan.choice, names_account=names_account)
    return joined(*number_words(plan.reading), *origin)


def origin_words(
    account: Account | None, choice: DialChoice | None, *, names_account: bool
) -> tuple[str, ...]:
    """From where it is dialled, and in which way if one was chosen for the number."""
    parts: list[str] = []
    if choice is not None:
        parts += [choice_words(choice), tr("as you chose")]
    elif account is not None and account.extensions:
        parts.append(tr("from {extension}", extension=account.extensions[0]))
    if names_account and account is not None:
        parts.append(account.name)
    return tuple(parts)


def step_words(reading: Reading) -> str:
    """What was done to the number, line by line."""
    return "\n".join(f"{step.rule}: {left_to_right(step.result)}" for step in reading.steps)


def left_to_right(text: str) -> str:
    """The text with its order kept inside right-to-left text, where a ``+`` would change sides."""
    return f"\u2066{text}\u2069"


def numbers_in_order(text: str) -> str:
    """The text with the order of each number in it kept."""
    return _NUMBER.sub(lambda found: left_to_right(found.group()), text)
