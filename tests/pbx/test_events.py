"""Phone call events (``seeds/001…``, ``reference/unifiedapi.md §11``)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    InputError,
    NotAPbxError,
    NotOfferedError,
    NotPossibleNowError,
    RefusedError,
)
from clicktodial.model.capabilities import Service
from clicktodial.model.events import (
    EventDraft,
    EventId,
    EventMethod,
    EventType,
    PhoneCallEvent,
    event_draft,
)
from clicktodial.pbx.protocol import Filter, FilterOp, Selection, SortOrder
from tests.pbx.scripted import Say, refuse, say, say_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Scripted

PATH = "/uapi/extensions/@me/0003*210/phoneCallEvents"
WIRED = {
    "type": "0",
    "id": "NqeyDRqo4FtabmFj8gNWq3hsiGNYyq",
    "method": "0",
    "note": "My phone call event is awesome",
    "url": "http://myevent.com/SaveMyPhoneCallDetails",
    "status": "1",
    "modified": "2012-07-10T18:16:12+03:00",
    "links": {"self": "https://x.x.x.x/uapi/extensions/@me/0003*210/phoneCallEvents/MyEvent"},
}
EVENT = PhoneCallEvent(
    id=EventId("NqeyDRqo4FtabmFj8gNWq3hsiGNYyq"),
    extension="0003*210",
    type=EventType.DIAL_IN,
    type_code="0",
    method=EventMethod.GET,
    url="http://myevent.com/SaveMyPhoneCallDetails",
    note="My phone call event is awesome",
    enabled=True,
    modified=datetime(2012, 7, 10, 15, 16, 12, tzinfo=UTC),
)
EVENT_PATH = f"{PATH}/0/{EVENT.id}"
DRAFT = event_draft(type=EventType.HANGUP, method=EventMethod.POST, url="https://example.com/x")
CREATED = say_json({"PhoneCallEvent": WIRED})
ONE = {"entry": [WIRED], "startIndex": 0, "totalResults": 1, "itemsPerPage": 5}


@pytest.mark.parametrize(
    "step",
    [
        say_json([ONE]),
        say_json(ONE),
        say_json({"entry": {str(WIRED["id"]): WIRED}, "totalResults": "1"}),
        say_json([WIRED]),
        say_json(WIRED),
        say_json({"PhoneCallEvent": WIRED}),
        say_json({"entry": [{"PhoneCallEvent": WIRED}], "totalResults": 1}),
        say_json({"entry": [7, None, {}, WIRED], "totalResults": 4}),
    ],
)
async def test_a_list_in_any_of_its_forms(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step)
    assert await client.list_events("0003*210") == (EVENT,)
    assert pbx.asked[0].target == f"{PATH}?count=500&startIndex=0"


@pytest.mark.parametrize(
    "step", [say(204), say_json([{"entry": [], "totalResults": 0}]), say_json([]), say_json({})]
)
async def test_no_events(client: UnifiedApiClient, pbx: Scripted, step: Say) -> None:
    pbx.will(step)
    assert await client.list_events("0003*210") == ()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("0", EventType.DIAL_IN),
        (1, EventType.DIAL_OUT),
        ("2", EventType.HANGUP),
        (3.0, EventType.ANSWER_IN),
        ("4", EventType.ANSWER_OUT),
        ("5", EventType.UNKNOWN),
        (17, EventType.UNKNOWN),
        ("dial", EventType.UNKNOWN),
        (None, EventType.UNKNOWN),
    ],
)
async def test_types_are_read_and_an_unknown_one_stays_visible(
    client: UnifiedApiClient, pbx: Scripted, code: object, kind: EventType
) -> None:
    pbx.will(say_json([{"entry": [{**WIRED, "type": code}], "totalResults": 1}]))
    (event,) = await client.list_events("0003*210")
    shown = {3.0: "3", None: ""}.get(code, str(code))  # type: ignore[call-overload]
    assert (event.type, event.type_code) == (kind, shown)


@pytest.mark.parametrize(
    ("fields", "method", "enabled"),
    [
        ({"method": 1, "status": 0}, EventMethod.POST, False),
        ({"method": "0", "status": "1"}, EventMethod.GET, True),
        ({"method": "2", "status": "2"}, EventMethod.UNKNOWN, None),
        ({"method": None, "status": None}, EventMethod.UNKNOWN, None),
    ],
)
async def test_method_and_status(
    client: UnifiedApiClient,
    pbx: Scripted,
    fields: dict[str, object],
    method: EventMethod,
    enabled: bool | None,
) -> None:
    pbx.will(say_json({"entry": [{**WIRED, **fields}]}))
    (event,) = await client.list_events("0003*210")
    assert (event.method, event.enabled) == (method, enabled)


async def test_a_selection_is_handed_on(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(say_json([ONE]))
    wanted = Filter("url", FilterOp.STARTS_WITH, ("https://a b",))
    await client.list_events("0003*210", Selection(wanted, SortOrder.DESCENDING, 3, 2))
    assert pbx.asked[0].target == (
        f"{PATH}?count=2&startIndex=3&filterBy=url&filterOp=startsWith"
        "&filterValue=https%3A%2F%2Fa%20b&sortOrder=desc"
    )


@pytest.mark.parametrize(
    ("user", "extension", "path"),
    [
        ("@me", "0003*210", "@me/0003*210"),
        ("@me", "0003*500", "@owner/0003*500"),
        ("12", "0003*500", "12/0003*500"),
    ],
)
async def test_whose_extension_it_is(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    user: str,
    extension: str,
    path: str,
) -> None:
    await client_for("0003*210", user=user).list_events(extension)
    assert pbx.asked[0].path == f"/uapi/extensions/{path}/phoneCallEvents"


@pytest.mark.parametrize("extension", ["", "@self", "0003*210/1", ".."])
async def test_events_belong_to_one_extension(
    client: UnifiedApiClient, pbx: Scripted, extension: str
) -> None:
    with pytest.raises(InputError):
        await client.list_events(extension)
    with pytest.raises(InputError):
        await client.add_event(extension, DRAFT)
    with pytest.raises(InputError):
        await client.remove_event(replace(EVENT, extension=extension))
    assert pbx.asked == []


async def test_an_event_is_added_with_its_type_in_path_and_body(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED)
    draft = replace(DRAFT, note="a note", enabled=False)
    assert await client.add_event("0003*210", draft) == EVENT
    (asked,) = pbx.asked
    assert (asked.method, asked.target) == ("POST", f"{PATH}/2")
    assert asked.document == {
        "type": "2",
        "method": "1",
        "url": "https://example.com/x",
        "note": "a note",
        "status": "0",
    }


async def test_an_event_is_enabled_unless_it_is_said_otherwise(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED)
    await client.add_event("0003*210", DRAFT)
    assert pbx.asked[0].document["status"] == "1"


@pytest.mark.parametrize(
    "step",
    [
        say(404),
        say(405),
        refuse(501, "request_not_implemented"),
        refuse(400, "pcet_type_invalid"),
        refuse(400, "pce_type_invalid"),
    ],
)
async def test_the_older_form_is_used_where_the_newer_is_not_known(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step, CREATED, CREATED)
    assert await client.add_event("0003*210", DRAFT) == EVENT
    await client.add_event("0003*210", DRAFT)
    assert [a.target for a in pbx.asked] == [f"{PATH}/2", PATH, PATH]
    assert {str(a.document["type"]) for a in pbx.asked} == {"2"}
    assert Service.EVENTS in client.capabilities


async def test_an_older_form_that_fails_is_not_remembered(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(refuse(400, "pcet_type_invalid"), refuse(400, "pcet_type_invalid", "Bad type."))
    with pytest.raises(RefusedError, match="Bad type"):
        await client.add_event("0003*210", DRAFT)
    pbx.will(CREATED)
    await client.add_event("0003*210", DRAFT)
    assert pbx.asked[-1].target == f"{PATH}/2"


async def test_events_are_lacked_when_neither_form_is_implemented(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = refuse(501, "request_not_implemented")
    with pytest.raises(NotOfferedError):
        await client.add_event("0003*210", DRAFT)
    assert Service.EVENTS not in client.capabilities
    assert len(pbx.asked) == 2


@pytest.mark.parametrize(
    "step",
    [refuse(400, "pce_method_invalid", "Bad."), refuse(400, "extension_invalid", "Bad."),
     refuse(200, "pce_url_invalid", "Bad.")],
)  # fmt: skip
async def test_a_refused_event_is_sent_once_and_says_why(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.default = step
    with pytest.raises(RefusedError, match="Bad"):
        await client.add_event("0003*210", DRAFT)
    assert len(pbx.asked) == 1


@pytest.mark.parametrize(
    ("step", "found"),
    [
        (say_json({"PhoneCallEvent": WIRED}), True),
        (say_json(WIRED), True),
        (say_json([WIRED]), True),
        (say_json([{"PhoneCallEvent": WIRED}]), True),
        (say(204), False),
        (say_json([]), False),
        (say(200, b'{"PhoneCallEvent": {"id'), False),
        (say(200, b""), False),
    ],
)
async def test_the_answer_in_any_of_its_forms(
    client: UnifiedApiClient, pbx: Scripted, step: Say, found: bool
) -> None:
    pbx.default = step
    expected = EVENT if found else None
    assert await client.add_event("0003*210", DRAFT) == expected
    assert await client.change_event(EVENT, event_draft(note="x")) == expected


@pytest.mark.parametrize(
    "draft",
    [
        EventDraft(),
        event_draft(type=EventType.HANGUP),
        replace(DRAFT, type=None),
        replace(DRAFT, method=None),
        replace(DRAFT, url=None),
    ],
)
async def test_an_incomplete_event_is_not_sent(
    client: UnifiedApiClient, pbx: Scripted, draft: EventDraft
) -> None:
    with pytest.raises(InputError, match="incomplete"):
        await client.add_event("0003*210", draft)
    assert pbx.asked == []


async def test_only_what_changes_is_sent(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(CREATED)
    await client.change_event(EVENT, event_draft(type=EventType.DIAL_IN, enabled=False))
    (asked,) = pbx.asked
    assert (asked.method, asked.target) == ("PUT", EVENT_PATH)
    assert asked.document == {"status": "0"}


@pytest.mark.parametrize(
    "draft", [EventDraft(), event_draft(type=EventType.DIAL_IN), event_draft(type=EventType.HANGUP)]
)
async def test_a_change_of_nothing_or_of_the_type_is_not_sent(
    client: UnifiedApiClient, pbx: Scripted, draft: EventDraft
) -> None:
    with pytest.raises(InputError):
        await client.change_event(EVENT, draft)
    assert pbx.asked == []


@pytest.mark.parametrize("step", [refuse(400, "pce_id_invalid"), say(404), refuse(404, "gone")])
async def test_an_event_that_is_gone(client: UnifiedApiClient, pbx: Scripted, step: Say) -> None:
    pbx.default = step
    with pytest.raises(NotPossibleNowError):
        await client.change_event(EVENT, event_draft(note="x"))
    await client.remove_event(EVENT)
    assert [a.target for a in pbx.asked] == [EVENT_PATH, EVENT_PATH]


@pytest.mark.parametrize("step", [say_json([{"id": EVENT.id}]), say(204), say(200)])
async def test_one_event_is_removed_by_type_and_id(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step)
    await client.remove_event(EVENT)
    (asked,) = pbx.asked
    assert (asked.method, asked.target, asked.body) == ("DELETE", EVENT_PATH, b"")


@pytest.mark.parametrize(
    "step", [refuse(400, "extension_invalid"), refuse(403, "access_denied"), refuse(200, "x")]
)
async def test_a_refused_removal_is_told(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step)
    with pytest.raises(RefusedError):
        await client.remove_event(EVENT)


async def test_a_web_page_where_an_event_was_is_no_success(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say(404, b"<html>Nothing here"))
    with pytest.raises(NotAPbxError):
        await client.remove_event(EVENT)


async def test_an_unknown_type_is_addressed_by_its_number(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = say(204)
    await client.remove_event(replace(EVENT, type=EventType.UNKNOWN, type_code="17"))
    assert pbx.asked[0].target == f"{PATH}/17/{EVENT.id}"


@pytest.mark.parametrize(
    "event",
    [
        replace(EVENT, type=EventType.UNKNOWN, type_code=code)
        for code in ("", "dial", "..", "1/2", "-1", "①")
    ]
    + [replace(EVENT, id=EventId(text)) for text in ("", "..", "a/b", "a b", "é", "a" * 256, "*")],
    ids=lambda event: f"{event.type_code}-{event.id}"[:20],
)
async def test_an_event_that_cannot_be_named_is_never_sent(
    client: UnifiedApiClient, pbx: Scripted, event: PhoneCallEvent
) -> None:
    with pytest.raises(InputError):
        await client.remove_event(event)
    with pytest.raises(InputError):
        await client.change_event(event, event_draft(note="x"))
    assert pbx.asked == []
