"""How a number will be dialled, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.gui.models.dial_form import choice_words
from clicktodial.i18n import tr
from clicktodial.model.dialplan import Caution
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.planning import Planned


def caution_words(caution: Caution | None) -> str:
    """Why a number is to be looked at twice; empty for all others."""
    if caution is None:
        return ""
    return {
        Caution.CODE: tr("a code: it can change settings of your line"),
        Caution.PREMIUM: tr("premium rate: the call costs extra"),
        Caution.EMERGENCY: tr("an emergency number"),
    }[caution]


def number_words(reading: Reading) -> tuple[str, ...]:
    """What is dialled, and what is to be known about it: ``→ +32470123456``, ``Belgium``."""
    extension = reading.extension
    return (
        f"→ {display(reading.dial)}",
        "" if reading.caution else reading.about,
        tr("then key in {extension}", extension=extension) if extension else "",
        caution_words(reading.caution),
    )


def planned_words(plan: Planned, *, names_account: bool) -> str:
    """The quiet line: what is really dialled, and from where."""
    account, choice = plan.account, plan.choice
    parts = [*number_words(plan.reading)]
    if choice is not None:
        parts += [choice_words(choice), tr("as you chose")]
    elif account is not None and account.extensions:
        parts.append(tr("from {extension}", extension=account.extensions[0]))
    if names_account and account is not None:
        parts.append(account.name)
    return " · ".join(part for part in parts if part)
