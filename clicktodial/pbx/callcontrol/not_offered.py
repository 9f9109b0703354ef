"""The services that Call Control is not known to have (``reference/call-control.md §0``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import NotOfferedError
from clicktodial.i18n import tr
from clicktodial.pbx.protocol import EVERYTHING

if TYPE_CHECKING:
    from clicktodial.model.events import EventDraft, PhoneCallEvent
    from clicktodial.model.presence import Presence
    from clicktodial.model.records import CallRecords
    from clicktodial.pbx.protocol import Listing, RecordQuery, Selection


def unoffered() -> NotOfferedError:
    """The error for what was not even asked."""
    error = NotOfferedError()
    error.message = tr("Call Control dials and hangs up, and knows no more. Nothing was sent.")
    return error


class NothingMore:
    """The part of ``PbxClient`` that always raises ``NotOfferedError``."""

    async def select_calls(self, selection: Selection) -> Listing:
        """There is no list to choose from."""
        raise unoffered()

    async def list_extension(self, extension: str) -> Listing:
        """Nobody's calls are told but one's own."""
        raise unoffered()

    async def presence(self, extension: str = "") -> tuple[Presence, ...]:
        """Not documented."""
        raise unoffered()

    async def list_events(
        self, extension: str, selection: Selection = EVERYTHING
    ) -> tuple[PhoneCallEvent, ...]:
        """Events go to the one webhook that was agreed on."""
        raise unoffered()

    async def add_event(self, extension: str, draft: EventDraft) -> PhoneCallEvent | None:
        """See ``list_events``."""
        raise unoffered()

    async def change_event(self, event: PhoneCallEvent, draft: EventDraft) -> PhoneCallEvent | None:
        """See ``list_events``."""
        raise unoffered()

    async def remove_event(self, event: PhoneCallEvent) -> None:
        """See ``list_events``."""
        raise unoffered()

    async def call_records(self, query: RecordQuery) -> CallRecords:
        """Not documented."""
        raise unoffered()
