"""What the dialer and the transfer picker offer for what has been typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clicktodial.gui.models.number_labels import label_word
from clicktodial.gui.models.presence import presence_word
from clicktodial.i18n import joined, tr
from clicktodial.model.numbers import display, same_number, without_separators

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.history import PastCall
    from clicktodial.model.presence import PresenceStatus

if TYPE_CHECKING:
    Reader = Callable[[str], Reading | None]
    """How the dial plan reads a text; ``None``: it is no number."""

MOST_ASKED = 12
"""So many lines are in sight; of no more the presence is asked."""
_EXTENSION = re.compile(r"[0-9]{1,10}\*[0-9]{1,15}|[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line that can be chosen. ``number`` is as it was typed or stands in the contacts: the
    dial plan reads it when it is dialled. ``name`` is empty when it is nobody's we know.
    ``presence``: what the phone is doing, once it is known. ``sign``: what the badge shows in place
    of a person's letters."""

    title: str
    detail: str
    number: str
    name: str = ""
    presence: PresenceStatus | None = None
    sign: str = ""
    is_heading: bool = False
    """It stands above others, and cannot be chosen."""

    @property
    def words(self) -> str:
        """The detail, with the presence in a word."""
        if self.presence is None:
            return self.detail
        return joined(self.detail, presence_word(self.presence))

    @property
    def initials(self) -> str:
        """One or two letters for the badge, or its sign; empty without either."""
        if self.sign:
            return self.sign
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def suggestions(
    text: str,
    hits: Sequence[ContactHit],
    recent: Sequence[PastCall] = (),
    *,
    read: Reader,
    verb: str = "",
    limit: int = 50,
) -> tuple[Suggestion, ...]:
    """The number itself first when one was typed, then the people found, then others of the last
    calls."""
    people = [_person(hit) for hit in hits if hit.number]
    reading = read(text)
    if reading is not None:
        known = next((p for p in people if same_number(p.number, reading.line)), None)
        rest = [p for p in people if p is not known]
        people = [known or _bare_number(reading, verb), *rest]
    return (*people[:limit], *_recent(recent, people))


def _recent(calls: Sequence[PastCall], people: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The last calls with others than these people, below a heading."""
    if not calls:
        return ()
    # Late: most who dial never see one.
    from clicktodial.gui.models.past_calls import recent_detail, title_of

    lines = tuple(
        Suggestion(title_of(c.peer), recent_detail(c), c.peer.number, c.peer.name)
        for c in calls
        if c.peer.number and not any(same_number(c.peer.number, p.number) for p in people)
    )
    return (Suggestion(tr("Recent"), "", "", is_heading=True), *lines) if lines else ()


def is_extension(number: str) -> bool:
    """Does the number look like an extension? All others are public numbers and codes."""
    return bool(_EXTENSION.fullmatch(number))


def asked_extensions(lines: Sequence[Suggestion]) -> tuple[str, ...]:
    """The extensions among the lines in sight, each once."""
    numbers = (line.number for line in lines[:MOST_ASKED])
    return tuple(dict.fromkeys(number for number in numbers if is_extension(number)))


def with_presence(
    lines: Sequence[Suggestion], known: Mapping[str, PresenceStatus]
) -> tuple[Suggestion, ...]:
    """The lines with what is known of their phones; a line that stays the same is the same."""
    return tuple(
        line
        if line.presence is known.get(line.number)
        else replace(line, presence=known.get(line.number))
        for line in lines
    )


def _person(hit: ContactHit) -> Suggestion:
    detail = joined(label_word(hit.label), display(hit.number), hit.company)
    return Suggestion(hit.name or hit.company, detail, hit.number, hit.name or hit.company)


def _bare_number(reading: Reading, verb: str) -> Suggestion:
    shown = display(reading.dial)
    title = verb.format(number=shown) if verb else shown
    return Suggestion(title, tr("not in your contacts"), without_separators(reading.text))
