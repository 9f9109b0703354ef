"""What a past call says: pure, from what the history keeps to words, a shape and a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from clicktodial.gui.models.reading import numbers_in_order
from clicktodial.gui.models.rows import Glyph, Mood
from clicktodial.gui.models.times import duration_text
from clicktodial.i18n import joined, tr
from clicktodial.model.calls import Direction
from clicktodial.model.history import Outcome
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from clicktodial.model.calls import Peer
    from clicktodial.model.history import PastCall

_DAYS_BY_NAME = 6
"""So many days back a weekday's name alone is clear."""
_GLYPHS: Mapping[Outcome, Glyph] = {
    Outcome.GOING_ON: Glyph.CALL,
    Outcome.MISSED: Glyph.MISSED,
    Outcome.TRANSFERRED: Glyph.TRANSFERRED,
    Outcome.TO_VOICEMAIL: Glyph.VOICEMAIL,
    Outcome.OWN_LEG_FAILED: Glyph.FAILED,
    Outcome.PEER_LEG_FAILED: Glyph.FAILED,
    Outcome.REFUSED: Glyph.FAILED,
    Outcome.UNKNOWN: Glyph.UNKNOWN,
}
"""Of all others the direction tells."""
_DIRECTIONS: Mapping[Direction, Glyph] = {
    Direction.OUTGOING: Glyph.DIALLED,
    Direction.INCOMING: Glyph.RECEIVED,
    Direction.UNKNOWN: Glyph.CALL,
}


@dataclass(frozen=True, slots=True)
class PastRow:
    """Everything that a line of the history shows."""

    glyph: Glyph
    mood: Mood
    title: str
    detail: str
    time: str
    day: str
    """Empty for today: the time says enough."""
    note: str
    is_open: bool
    """A missed call that is not returned yet."""


def past_row(call: PastCall, today: date, *, names_account: bool) -> PastRow:
    """The line of this call. ``today`` is the day on our own calendar."""
    began = call.began.astimezone()
    known = (numbers_in_order(part) for part in number_and_company(call.peer))
    account = call.account if names_account else ""
    detail = joined(what_happened(call), *known, account)
    is_today = began.date() == today
    return PastRow(
        glyph_of(call),
        mood_of(call),
        numbers_in_order(title_of(call.peer)),
        detail,
        time_text(began),
        "" if is_today else day_word(began.date(), today, short=True),
        call.note,
        is_open(call),
    )


def is_open(call: PastCall) -> bool:
    """Was it missed, and has nobody called back?"""
    return call.outcome is Outcome.MISSED and not call.returned


def title_of(peer: Peer) -> str:
    """Who it was, as best known."""
    return peer.name or peer.company or display(peer.number) or peer.label


def number_and_company(peer: Peer) -> tuple[str, ...]:
    """What the title does not say yet."""
    number = display(peer.number) if peer.name or peer.company else ""
    company = peer.company if peer.name else ""
    return tuple(part for part in (number, company) if part)


def glyph_of(call: PastCall) -> Glyph:
    """The shape tells the direction, or what went otherwise."""
    return _GLYPHS.get(call.outcome, _DIRECTIONS[call.direction])


def mood_of(call: PastCall) -> Mood:
    """Only what still asks for a hand has a loud colour."""
    if is_open(call):
        return Mood.BAD
    return Mood.GOOD if call.outcome is Outcome.GOING_ON else Mood.MUTED


def what_happened(call: PastCall) -> str:
    """What became of the call, as far as it is known."""
    how = _how_it_went(call)
    return tr("{what}, via {extension}", what=how, extension=call.via) if call.via else how


def _how_it_went(call: PastCall) -> str:
    match call.outcome:
        case Outcome.END_NOT_SEEN:
            return tr(
                "seen from {start} to {end}, end not seen",
                start=time_text(call.first_seen.astimezone()),
                end=time_text(call.last_seen.astimezone()),
            )
        case Outcome.ANSWERED:
            return _talked(call)
        case Outcome.TRANSFERRED if call.target:
            return tr("transferred to {target}", target=display(call.target))
        case Outcome.MISSED:
            return tr("missed, done") if call.returned else tr("missed")
        case outcome:
            return _otherwise(outcome)


def _talked(call: PastCall) -> str:
    if call.duration_s is None:
        return tr("answered")
    return tr("talked {duration}", duration=duration_text(call.duration_s))


def _otherwise(outcome: Outcome) -> str:
    return {
        Outcome.GOING_ON: tr("going on"),
        Outcome.TRANSFERRED: tr("transferred"),
        Outcome.TO_VOICEMAIL: tr("sent to voicemail"),
        Outcome.CANCELLED: tr("you hung up before an answer"),
        Outcome.DECLINED: tr("you declined it"),
        Outcome.ANSWERED_ELSEWHERE: tr("somebody else took it"),
        Outcome.OWN_LEG_FAILED: tr("your phone was not picked up"),
        Outcome.PEER_LEG_FAILED: tr("you called, no answer"),
        Outcome.REFUSED: tr("the phone system refused it"),
    }.get(outcome, tr("how it went is not known"))


def spoken(call: PastCall, today: date) -> str:
    """The whole line for a screen reader."""
    began = call.began.astimezone()
    parts = (
        tr("{kind}: {name}", kind=_kind(call), name=title_of(call.peer)),
        *number_and_company(call.peer),
        tr("{day} {time}", day=day_word(began.date(), today), time=time_text(began)),
        tr("not returned") if is_open(call) else what_happened(call),
        tr("note: {note}", note=call.note) if call.note else "",
    )
    return ", ".join(part for part in parts if part)


def _kind(call: PastCall) -> str:
    if call.outcome is Outcome.MISSED:
        return tr("Missed call")
    return {
        Direction.OUTGOING: tr("Placed call"),
        Direction.INCOMING: tr("Received call"),
        Direction.UNKNOWN: tr("Call"),
    }[call.direction]


def recent_line(call: PastCall) -> str:
    """Who and when, in one line of a menu."""
    return tr("{name} · {when}", name=title_of(call.peer), when=recent_detail(call))


def recent_detail(call: PastCall) -> str:
    """When, and what happened, as is said today."""
    return recently(call, datetime.now().astimezone().date())


def recently(call: PastCall, today: date) -> str:
    """When, and what happened, in few words: “yesterday, you missed it”."""
    began = call.began.astimezone()
    is_today = began.date() == today
    when = time_text(began) if is_today else day_word(began.date(), today, inside=True)
    what = tr("you missed it") if is_open(call) else what_happened(call)
    return tr("{when}, {what}", when=when, what=what)


# ---- days and times


def time_text(moment: datetime) -> str:
    """The time of day, as is usual in the user's language."""
    time = QTime(moment.hour, moment.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def day_word(day: date, today: date, *, short: bool = False, inside: bool = False) -> str:
    """“Today”, “Yesterday”, “Monday 2 November”; the year where it is another one. ``short``: no
    longer than a column beside the name is wide. ``inside``: within a sentence."""
    ago = (today - day).days
    if ago == 0:
        return tr("today") if inside else tr("Today")
    if ago == 1:
        return tr("yesterday") if inside else tr("Yesterday")
    qt_day = QDate(day.year, day.month, day.day)
    locale = QLocale()
    if short or inside:
        is_near = 0 < ago <= _DAYS_BY_NAME
        shown = "dddd" if is_near else "d MMM" if day.year == today.year else "d MMM yyyy"
    else:
        shown = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return locale.toString(qt_day, shown)


def midnight(now: datetime, days_ago: int = 0) -> datetime:
    """When the day so many days ago began, on our own calendar; ``now`` knows its zone."""
    day = now.astimezone().date() - timedelta(days=days_ago)
    return datetime(day.year, day.month, day.day).astimezone()
