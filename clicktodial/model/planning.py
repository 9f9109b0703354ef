"""Which account places a call, and how its dial plan reads the number: asked by all who dial."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.errors import NotANumberError
from clicktodial.model.dialplan import NO_PLAN, Reading, explain
from clicktodial.model.numbers import same_number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.settings import Account, Settings


@dataclass(frozen=True, slots=True)
class Planned:
    """How a number will be dialled, from which account, and as was chosen for it, if it was."""

    reading: Reading
    account: Account | None
    choice: DialChoice | None = None


def planned(
    text: str,
    settings: Settings,
    kept_for: Callable[[str], DialChoice | None],
    *,
    letters: bool = False,
) -> Planned:
    """What a call to ``text`` would be. ``kept_for`` gives the choice that is kept for a number.

    Raises ``NotANumberError``.
    """
    reading = explain(text, plan_of(settings.default), letters=letters)
    return _settled(reading, settings, kept_for)


def planned_by(account: Account | None, text: str, *, letters: bool = False) -> Reading | None:
    """How this account would dial ``text``; ``None``: it is no number."""
    try:
        return explain(text, plan_of(account), letters=letters)
    except NotANumberError:
        return None


def planned_in_text(
    text: str, settings: Settings, kept_for: Callable[[str], DialChoice | None]
) -> tuple[Planned, ...]:
    """What calls to the numbers in a text would be, best first."""
    # Late: who only dials what is typed needs none of it.
    from clicktodial.model.free_text import find_numbers

    readings = find_numbers(text, plan_of(settings.default))
    return tuple(_settled(reading, settings, kept_for) for reading in readings)


def remembered(choices: Mapping[str, DialChoice], number: str) -> DialChoice | None:
    """The choice among ``choices`` that is kept for this number, in any notation."""
    exact = choices.get(number)
    if exact is not None or not number:
        return exact
    return next((c for known, c in choices.items() if same_number(known, number)), None)


def owner_numbers(number: str, plan: DialPlan) -> tuple[str, ...]:
    """The notations under which a number's owner may be known: as the phone system writes it, and
    without the prefixes that only the phone system wants."""
    if not plan.outside_prefix and not plan.international_prefix:
        return (number,)
    try:
        return tuple(dict.fromkeys((number, explain(number, plan).line)))
    except NotANumberError:
        return (number,)


def plan_of(account: Account | None) -> DialPlan:
    """The account's dial plan; without an account nothing is assumed."""
    return NO_PLAN if account is None else account.dial_plan


def _settled(
    reading: Reading, settings: Settings, kept_for: Callable[[str], DialChoice | None]
) -> Planned:
    """A number may be kept for another account, whose dial plan then counts."""
    choice = kept_for(reading.dial)
    account = settings.account(choice.account) if choice and choice.account else None
    if choice is None or account is None or account == settings.default:
        return Planned(reading, settings.default, choice)
    return Planned(explain(reading.text, account.dial_plan), account, choice)
