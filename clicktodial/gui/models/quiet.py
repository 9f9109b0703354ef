"""Do not disturb: what can be chosen, and how it is said."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import Enum, auto

from PySide6.QtCore import QLocale, QTime

from clicktodial.i18n import tr
from clicktodial.model.quiet import UNTIL_TOLD

EVENING, MORNING = time(18), time(8)
NIGHT_ENDS = time(4)
"""Who works later than midnight means the same day by “the morning”."""
EVENING_IS_NEAR = timedelta(minutes=30)


class QuietChoice(Enum):
    """For how long."""

    HALF_HOUR = auto()
    HOUR = auto()
    EVENING = auto()
    MORNING = auto()
    UNTIL_TOLD = auto()


def choice_text(choice: QuietChoice) -> str:
    """The entry of a menu."""
    return {
        QuietChoice.HALF_HOUR: tr("For 30 minutes"),
        QuietChoice.HOUR: tr("For 1 hour"),
        QuietChoice.EVENING: tr("Until this evening, {time}", time=_clock(EVENING)),
        QuietChoice.MORNING: tr("Until the morning, {time}", time=_clock(MORNING)),
        QuietChoice.UNTIL_TOLD: tr("Until I turn it off"),
    }[choice]


def is_offered(choice: QuietChoice, now: float) -> bool:
    """An evening that has begun, or is about to, is not waited for."""
    return choice is not QuietChoice.EVENING or until(choice, now) - now > (
        EVENING_IS_NEAR.total_seconds()
    )


def until(choice: QuietChoice, now: float) -> float:
    """When it ends. Both in POSIX seconds; hours are those of the computer's own zone."""
    today = datetime.fromtimestamp(now).astimezone()
    night = today.time() < NIGHT_ENDS
    next_morning = today.date() if night else today.date() + timedelta(days=1)
    return {
        QuietChoice.HALF_HOUR: now + 30 * 60,
        QuietChoice.HOUR: now + 60 * 60,
        QuietChoice.EVENING: datetime.combine(today.date(), EVENING).timestamp(),
        QuietChoice.MORNING: datetime.combine(next_morning, MORNING).timestamp(),
        QuietChoice.UNTIL_TOLD: UNTIL_TOLD,
    }[choice]


def quiet_text(ends: float, now: float) -> str:
    """That it is on, and until when."""
    if ends == UNTIL_TOLD:
        return tr("Do not disturb")
    return tr("Do not disturb until {time}", time=_moment(ends, now))


def turn_off_text(ends: float, now: float) -> str:
    """The entry that ends it."""
    if ends == UNTIL_TOLD:
        return tr("On – turn off")
    return tr("On until {time} – turn off", time=_moment(ends, now))


def _moment(ends: float, now: float) -> str:
    """The time, with the day unless it is today's: it is still right when midnight is past."""
    then, today = (datetime.fromtimestamp(one).astimezone() for one in (ends, now))
    words = _clock(then.time())
    if then.date() == today.date():
        return words
    day = QLocale().dayName(then.isoweekday(), QLocale.FormatType.LongFormat)
    return tr("{day} {time}", day=day, time=words)


def _clock(moment: time) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
