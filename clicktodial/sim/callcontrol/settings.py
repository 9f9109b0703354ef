"""How the Call Control face is to behave (``reference/call-control.md §3, §5, §6.2, §10``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.sim.callcontrol.quota import Rate

if TYPE_CHECKING:
    from clicktodial.sim.callcontrol.quirks import CallControlQuirk, Quirks

SUCCESS_STATUSES = (200, 201, 202, 204)


class LegState(StrEnum):
    """What an event tells of a leg (§6.1)."""

    RINGING = "RINGING"
    ACTIVE = "ACTIVE"
    HELD = "HELD"
    HANGUP = "HANGUP"


@dataclass(frozen=True, slots=True)
class CallControlSettings:
    """Settings of one run; all of them can be changed while it runs.

    ``webhook``, ``activation_url``, ``deactivation_url``: addresses of this computer; empty: none.
    ``headers`` are sent along to them, and may hold a secret. ``status``: of success.
    ``event_delay_s``: how late events come. ``swallow_next``: so many of the next events are lost;
    None: all. ``swallow_states``: only events of these states are lost; empty: of any.
    """

    webhook: str = ""
    activation_url: str = ""
    deactivation_url: str = ""
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    rate: Rate = field(default_factory=Rate)
    status: int = 200
    event_delay_s: float = 0.0
    swallow_next: int | None = 0
    swallow_states: frozenset[LegState] = frozenset()
    quirks: Quirks = frozenset()

    def has(self, quirk: CallControlQuirk) -> bool:
        """Tell whether the face shows this oddity."""
        return quirk in self.quirks
