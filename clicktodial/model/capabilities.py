"""What an account can do at all, as far as its phone system has shown.

Everything is taken to be offered until the PBX answers that it is not implemented (501) or that
this user may not do it (401, 403); that is remembered for a while, so that the window does not
offer again and again what this account can never do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from clicktodial.model.calls import Action


class Service(StrEnum):
    """What a phone system may offer beyond the actions on calls."""

    CALL_OPTIONS = "call-options"
    """Another phone that rings first, caller ids, a longest duration, video."""
    CALLBACK = "callback"
    CONFERENCE = "conference"
    EVENTS = "events"
    PRESENCE = "presence"
    CDR = "cdr"


Capability = Action | Service
ALL_CAPABILITIES: frozenset[Capability] = frozenset({*Action, *Service})


class Why(StrEnum):
    """Why an account lacks something."""

    NOT_OFFERED = "not-offered"
    NOT_PERMITTED = "not-permitted"


_REMEMBERED = {
    Why.NOT_OFFERED: timedelta(days=30),
    # An administrator gives a permission sooner than a system gets a new version.
    Why.NOT_PERMITTED: timedelta(days=1),
}


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that an account turned out to be unable to do. ``words`` are the PBX's own;
    ``learnt`` has an offset."""

    capability: Capability
    why: Why
    learnt: datetime
    words: str = ""

    def is_over(self, now: datetime) -> bool:
        """It was learnt so long ago that it is worth asking again."""
        return now - self.learnt > _REMEMBERED[self.why]


def capability(text: str) -> Capability | None:
    """The capability of that value; ``None`` for one that this version does not know."""
    return next((known for known in ALL_CAPABILITIES if known.value == text), None)
