"""What the history can be narrowed down to, and what is said when nothing is left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.gui.models.past_calls import midnight
from clicktodial.i18n import tr
from clicktodial.model.history import HistoryKind, HistoryQuery

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from clicktodial.model.calls import AccountName


class Period(StrEnum):
    """Since when, in days of our own calendar."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


_DAYS: Mapping[Period, int] = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What is chosen above the list."""

    text: str = ""
    kind: HistoryKind = HistoryKind.ALL
    period: Period = Period.ALL
    account: AccountName | None = None

    def query(self, now: datetime) -> HistoryQuery:
        """The question for the history; ``now`` says which day today is."""
        days = _DAYS.get(self.period)
        since = midnight(now, days - 1) if days is not None else None
        return HistoryQuery(self.text.strip(), self.kind, self.account, since)


def kind_words() -> dict[HistoryKind, str]:
    """The words on the toggles, in their order."""
    return {
        HistoryKind.ALL: tr("All"),
        HistoryKind.MISSED: tr("Missed"),
        HistoryKind.PLACED: tr("Placed"),
        HistoryKind.RECEIVED: tr("Received"),
        HistoryKind.FAILED: tr("Failed"),
    }


def period_words() -> dict[Period, str]:
    """The periods to choose from, in their order."""
    return {
        Period.ALL: tr("All time"),
        Period.TODAY: tr("Today"),
        Period.WEEK: tr("7 days"),
        Period.MONTH: tr("30 days"),
    }


def nothing_words(chosen: HistoryFilter) -> tuple[str, str]:
    """Why the list is empty, and what could be done about it."""
    if chosen.text.strip():
        return (
            tr("Nothing found"),
            tr("No past call fits what you typed. Try another part of the name or number."),
        )
    headline = {
        HistoryKind.ALL: tr("No calls yet"),
        HistoryKind.MISSED: tr("No missed calls"),
        HistoryKind.PLACED: tr("No placed calls"),
        HistoryKind.RECEIVED: tr("No received calls"),
        HistoryKind.FAILED: tr("No failed calls"),
    }[chosen.kind]
    if chosen.period is not Period.ALL or chosen.account is not None:
        return headline, tr("Nothing in what is chosen above.")
    if chosen.kind is HistoryKind.MISSED:
        return headline, tr("Nobody waits for your call.")
    if chosen.kind is HistoryKind.ALL:
        return headline, tr("Calls that you place, receive or miss are kept here.")
    return headline, ""
