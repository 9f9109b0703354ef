"""``clicktodial events``: look at and change the phone call events of an extension."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from clicktodial.cli.call_session import open_line
from clicktodial.cli.filters import EVENT_FIELDS, selection
from clicktodial.cli.tables import NOTHING, aligned, iso
from clicktodial.errors import InputError, UnreachableError
from clicktodial.i18n import tr
from clicktodial.model.events import EventId, event_draft, event_extension
from clicktodial.model.settings import chosen_account

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from clicktodial.cli.call_session import CallDesk, Line
    from clicktodial.model.events import EventDraft, EventType, PhoneCallEvent
    from clicktodial.pbx.protocol import Selection


def list_events(args: argparse.Namespace, desk: CallDesk) -> int:
    """Print the events; 0 also when there is none."""
    chosen = selection(args, EVENT_FIELDS)
    line, extension = _opened(args, desk)
    events = asyncio.run(_listed(line, extension, chosen))
    shown = [event for event in events if args.type in (None, event.type)]
    desk.output.result([event_document(event) for event in shown], _table(shown))
    if not shown and not desk.output.as_json:
        desk.output.say(tr("{extension} has no such event.", extension=extension))
    return 0


def add(args: argparse.Namespace, desk: CallDesk) -> int:
    """Add an event and print it; it is ``null`` when the phone system took it without a word."""
    draft = event_draft(
        type=args.type, method=args.method, url=args.url, note=args.note, enabled=args.enabled
    )
    line, extension = _opened(args, desk)
    event = asyncio.run(_added(line, extension, draft))
    words = tr("Added: {type} {url}", type=draft.type, url=draft.url)
    named = tr("{words} (id {id})", words=words, id=event.id) if event else words
    desk.output.result({"event": event_document(event) if event else None}, [named])
    return 0


def update(args: argparse.Namespace, desk: CallDesk) -> int:
    """Change an event and print it as it is then."""
    draft = event_draft(method=args.method, url=args.url, note=args.note, enabled=args.enabled)
    line, extension = _opened(args, desk)
    event = asyncio.run(_changed(line, extension, args, draft))
    document = event_document(event) if event else None
    desk.output.result({"event": document}, [tr("Changed: {id}", id=args.id)])
    return 0


def remove(args: argparse.Namespace, desk: CallDesk) -> int:
    """Delete one event."""
    line, extension = _opened(args, desk)
    event = asyncio.run(_removed(line, extension, args))
    words = tr("Removed: {type} {url}", type=event.type, url=event.url)
    desk.output.result({"removed": event.id}, [words])
    return 0


VERBS: Mapping[str, Callable[[argparse.Namespace, CallDesk], int]] = {
    "list": list_events,
    "add": add,
    "update": update,
    "remove": remove,
}


def event_document(event: PhoneCallEvent) -> dict[str, Any]:
    """The event's JSON form (product contract)."""
    return {
        "id": event.id,
        "extension": event.extension,
        "type": event.type,
        "method": event.method,
        "url": event.url,
        "note": event.note,
        "enabled": event.enabled,
        "modified": iso(event.modified),
    }


def _table(events: Sequence[PhoneCallEvent]) -> Iterator[str]:
    on = {True: tr("on"), False: tr("off"), None: NOTHING}
    header = (tr("Type"), tr("State"), tr("Method"), tr("Address"), tr("Note"), tr("Event id"))
    rows = [(e.type, on[e.enabled], e.method, e.url, e.note or NOTHING, e.id) for e in events]
    return aligned(header, rows)


def _opened(args: argparse.Namespace, desk: CallDesk) -> tuple[Line, str]:
    """The account's line, and the extension whose events are meant.

    Raises ``InputError`` when nothing says which extension, ``SetupError``.
    """
    account = chosen_account(desk.settings(), args.account)
    if args.extension is None and not account.extensions:
        raise InputError(
            tr("Whose events?"),
            tr("The account “{name}” names no extension.", name=account.name),
            tr("Name one with --extension."),
        )
    given = args.extension
    extension = event_extension(account.extensions[0] if given is None else given)
    return open_line(account, desk), extension


async def _listed(line: Line, extension: str, chosen: Selection) -> tuple[PhoneCallEvent, ...]:
    async with line:
        return await line.client.list_events(extension, chosen)


async def _added(line: Line, extension: str, draft: EventDraft) -> PhoneCallEvent | None:
    async with line:
        with _told_when_lost():
            return await line.client.add_event(extension, draft)


async def _changed(
    line: Line, extension: str, args: argparse.Namespace, draft: EventDraft
) -> PhoneCallEvent | None:
    async with line:
        event = find_event(await line.client.list_events(extension), args.id, args.type)
        with _told_when_lost():
            return await line.client.change_event(event, draft)


async def _removed(line: Line, extension: str, args: argparse.Namespace) -> PhoneCallEvent:
    async with line:
        event = find_event(await line.client.list_events(extension), args.id, args.type)
        with _told_when_lost():
            await line.client.remove_event(event)
        return event


def find_event(
    events: Sequence[PhoneCallEvent], text: str, kind: EventType | None
) -> PhoneCallEvent:
    """The one event of this id. Raises ``InputError`` when there is none, or are several."""
    event_id = EventId(text)
    found = [event for event in events if event.id == event_id and kind in (None, event.type)]
    if len(found) > 1:
        raise InputError(
            tr("Several events have the id “{id}”", id=text[:40]),
            tr("Nothing was changed."),
            tr("Say which is meant with --type."),
        )
    if not found:
        raise InputError(
            tr("There is no event “{id}”", id=text[:40]),
            tr("Nothing was changed."),
            tr("“clicktodial events list” shows the events of an extension."),
        )
    return found[0]


@contextlib.contextmanager
def _told_when_lost() -> Iterator[None]:
    """A lost answer does not mean that nothing was done; the hint says so."""
    try:
        yield
    except UnreachableError as error:
        if error.request_may_have_arrived:
            error.hint = tr(
                "It may have been done all the same: “clicktodial events list” shows it."
            )
        raise
