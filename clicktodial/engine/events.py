"""The phone call events of extensions: listed, and changed one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine.messages import (
    AddEvent,
    ChangeEvent,
    EventsListed,
    ListEvents,
    RemoveEvent,
)
from clicktodial.errors import ClickToDialError, NotSignedInError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import EventWork, Notice
    from clicktodial.engine.session import AccountSession
    from clicktodial.model.calls import AccountName
    from clicktodial.pbx.protocol import PbxClient


class EventDesk:
    """After a change the list is fetched anew: what is shown is what the PBX holds."""

    def __init__(
        self, sessions: Mapping[AccountName, AccountSession], tell: Callable[[Notice], None]
    ) -> None:
        self._sessions, self._tell = sessions, tell

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return dict.fromkeys((ListEvents, AddEvent, ChangeEvent, RemoveEvent), self.work)

    async def work(self, command: EventWork) -> None:
        """Do it; every outcome is told by one ``EventsListed``."""
        name, extension = command.account, _extension(command)
        session = self._sessions.get(name)
        if session is None:
            self._tell(EventsListed(name, extension, None, NotSignedInError(name)))
            return
        error: ClickToDialError | None = None
        try:
            await _change(session.client, command)
        except ClickToDialError as refusal:
            error = refusal
        try:
            events = await session.client.list_events(extension)
        except ClickToDialError as trouble:
            self._tell(EventsListed(name, extension, None, error or trouble))
        else:
            self._tell(EventsListed(name, extension, events, error))
        session.learnt()


def _extension(command: EventWork) -> str:
    match command:
        case ListEvents() | AddEvent():
            return command.extension
        case ChangeEvent() | RemoveEvent():
            return command.event.extension


async def _change(client: PbxClient, command: EventWork) -> None:
    match command:
        case ListEvents():
            pass
        case AddEvent():
            await client.add_event(command.extension, command.draft)
        case ChangeEvent():
            await client.change_event(command.event, command.draft)
        case RemoveEvent():
            await client.remove_event(command.event)
