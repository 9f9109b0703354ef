"""Where a call can be sent that is nobody's phone: one's own voicemail, and the parking lot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.gui.models.suggestions import Suggestion
from clicktodial.i18n import tr
from clicktodial.model.calls import Action

if TYPE_CHECKING:
    from clicktodial.gui.models.rows import Row


@dataclass(frozen=True, slots=True)
class PlaceLine(Suggestion):
    """A line of the transfer picker that stands for an action instead of a number."""

    action: Action = Action.PARK
    verb: str = ""
    """What the button says that does it."""


def place_lines(row: Row, text: str) -> tuple[PlaceLine, ...]:
    """The places whose name holds what was typed, if the call can be sent there now."""
    assert row.entry.call is not None
    possible = {button.does for button in (*row.buttons, *row.more) if button.enabled}
    places = (
        PlaceLine(
            tr("My voicemail"),
            tr("of extension {extension}", extension=row.entry.call.extension),
            "",
            action=Action.VOICEMAIL,
            verb=tr("To voicemail"),
            sign="✉",
        ),
        PlaceLine(
            tr("Park"),
            tr("in a free slot of the parking lot"),
            "",
            action=Action.PARK,
            verb=tr("Park now"),
            sign="P",
        ),
    )
    typed = text.strip().casefold()
    return tuple(p for p in places if p.action in possible and typed in p.title.casefold())
