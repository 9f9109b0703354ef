"""What the dialer and the transfer picker offer for what has been typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.errors import NotANumberError
from clicktodial.i18n import tr
from clicktodial.model.numbers import display, parse_dialable, same_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.model.contacts import ContactHit


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line that can be chosen. ``name`` is empty when the number is nobody's we know."""

    title: str
    detail: str
    number: str
    name: str = ""

    @property
    def initials(self) -> str:
        """One or two letters for the badge; empty without a name."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def dialable(text: str) -> str:
    """The number in ``text`` as the PBX gets it, or an empty string."""
    try:
        return parse_dialable(text)
    except NotANumberError:
        return ""


def suggestions(
    text: str, hits: Sequence[ContactHit], *, verb: str = "", limit: int = 50
) -> tuple[Suggestion, ...]:
    """The number itself first when one was typed, then the people found."""
    people = [_person(hit) for hit in hits if hit.number]
    number = dialable(text)
    if number:
        known = next((p for p in people if same_number(p.number, number)), None)
        rest = [p for p in people if p is not known]
        people = [known or _bare_number(number, verb), *rest]
    return tuple(people[:limit])


def _person(hit: ContactHit) -> Suggestion:
    detail = " · ".join(part for part in (hit.label, display(hit.number), hit.company) if part)
    return Suggestion(hit.name or hit.company, detail, hit.number, hit.name or hit.company)


def _bare_number(number: str, verb: str) -> Suggestion:
    title = verb.format(number=display(number)) if verb else display(number)
    return Suggestion(title, tr("not in your contacts"), number)
