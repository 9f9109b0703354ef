"""Call records (``reference/unifiedapi.md §14``)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest

from clicktodial.errors import NotAPbxError, RefusedError
from clicktodial.model.records import (
    CallRecord,
    CallRecords,
    CallStatistic,
    Disposition,
    Flow,
)
from clicktodial.pbx.protocol import Filter, FilterOp, RecordQuery, Selection, SortOrder
from tests.pbx.scripted import Say, refuse, say, say_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Scripted

ID = "53bec7de3c242d5f87e5"
WIRED = {
    "id": ID,
    "ownerId": "3",
    "phoneCallView": [{"source": "14141555", "destination": "0003*002"}],
}
STATISTIC = {"type": 0, "total": 17558, "answered": "4747", "unanswered": "4063", "busy": "5435",
             "failed": "3313", "unknown": 0, "unallowed": 0}  # fmt: skip
RECORD = CallRecord(ID, "14141555", "0003*002")
DOCUMENT = {
    "entry": {ID: WIRED},
    "startIndex": 0,
    "totalResults": 1,
    "itemsPerPage": 20,
    "phoneCallStat": [STATISTIC],
    "paging": {},
}


async def the_one(client: UnifiedApiClient, pbx: Scripted, **fields: object) -> CallRecord:
    pbx.will(say_json({**DOCUMENT, "entry": {ID: {**WIRED, **fields}}}))
    (record,) = (await client.call_records(RecordQuery())).records
    return record


async def test_the_answer_of_the_documents(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(say_json(DOCUMENT))
    assert await client.call_records(RecordQuery()) == CallRecords(
        (RECORD,),
        1,
        (CallStatistic(True, 17558, 4747, 4063, 5435, 3313, 0, 0),),
    )
    assert pbx.asked[0].target == "/uapi/cdr?count=500&startIndex=0"


@pytest.mark.parametrize(
    "step",
    [
        say_json({"entry": [WIRED], "totalResults": "1"}),
        say_json([{"entry": [WIRED], "totalResults": 1}]),
        say_json({"entry": [{"PhoneCall": WIRED}], "totalResults": 1}),
        say_json({"entry": WIRED}),
        say_json([WIRED]),
        say_json({"entry": [7, None, {}, WIRED], "totalResults": 1}),
        say_json({"entry": [{**WIRED, "phoneCallView": {"00": WIRED["phoneCallView"][0]}}]}),
        say_json({"entry": [{"id": ID, "source": ["14141555"], "destination": ["0003*002"]}]}),
    ],
)
async def test_records_in_any_of_their_forms(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step)
    found = await client.call_records(RecordQuery())
    assert (found.records, found.total) == ((RECORD,), 1)


@pytest.mark.parametrize("step", [say(204), say_json([]), say_json({"entry": []}), say_json({})])
async def test_no_records(client: UnifiedApiClient, pbx: Scripted, step: Say) -> None:
    pbx.will(step)
    assert await client.call_records(RecordQuery()) == CallRecords((), 0)


@pytest.mark.parametrize(
    ("user", "path"),
    [("@me", "/uapi/cdr"), ("@owner", "/uapi/cdr"), ("12", "/uapi/cdr/12")],
)
async def test_whose_records(
    client_for: Callable[..., UnifiedApiClient], pbx: Scripted, user: str, path: str
) -> None:
    pbx.will(say(204))
    await client_for("0003*210", user=user).call_records(RecordQuery())
    assert pbx.asked[0].path == path


async def test_everything_that_can_be_asked_for(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(say_json(DOCUMENT))
    query = RecordQuery(
        answered_from=datetime(2026, 1, 31, 8, 0, 0, 5, tzinfo=timezone(timedelta(hours=1))),
        answered_to=datetime(2026, 2, 1, tzinfo=UTC),
        source="+32470123456",
        destination="0003*210",
        disposition=Disposition.NO_ANSWER,
        flow=Flow.INCOMING,
        selection=Selection(
            Filter("source", FilterOp.PRESENT), SortOrder.ASCENDING, start_index=5, most=7
        ),
    )
    await client.call_records(query)
    target = pbx.asked[0].target
    assert "startDate=2026-01-31T08%3A00%3A00%2B01%3A00" in target
    assert dict(parse_qsl(urlsplit(target).query)) == {
        "count": "7",
        "startIndex": "5",
        "filterBy": "source",
        "filterOp": "present",
        "sortOrder": "asc",
        "source": "+32470123456",
        "destination": "0003*210",
        "startDate": "2026-01-31T08:00:00+01:00",
        "endDate": "2026-02-01T00:00:00+00:00",
        "disposition": "3",
        "flow": "8",
    }


async def test_a_time_without_offset_is_this_computers(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say(204))
    when = datetime(2026, 1, 31, 8, 0)  # noqa: DTZ001 - the point of the test
    await client.call_records(RecordQuery(answered_from=when))
    sent = dict(parse_qsl(urlsplit(pbx.asked[0].target).query))["startDate"]
    assert datetime.fromisoformat(sent) == when.astimezone()


@pytest.mark.parametrize(
    ("code", "disposition"),
    [
        (0, Disposition.ANSWERED),
        ("1", Disposition.BUSY),
        (2.0, Disposition.FAILED),
        ("3", Disposition.NO_ANSWER),
        (4, Disposition.UNKNOWN),
        ("5", Disposition.NOT_ALLOWED),
        (6, Disposition.UNKNOWN),
        ("lost", Disposition.UNKNOWN),
        (None, Disposition.UNKNOWN),
    ],
)
async def test_how_it_ended(
    client: UnifiedApiClient, pbx: Scripted, code: object, disposition: Disposition
) -> None:
    assert (await the_one(client, pbx, disposition=code)).disposition is disposition
    view = {"source": "1", "destination": "2", "disposition": code, "flow": "4"}
    record = await the_one(client, pbx, phoneCallView=[view])
    assert (record.disposition, record.flow) == (disposition, Flow.OUTGOING)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [(61, 61), ("61", 61), (61.0, 61), ("0", 0), (-5, None), ("1:01", None), (None, None)],
)
async def test_the_duration_is_what_the_pbx_said(
    client: UnifiedApiClient, pbx: Scripted, value: object, seconds: int | None
) -> None:
    record = await the_one(client, pbx, duration=value)
    assert record.duration_s == seconds


async def test_nothing_is_computed_from_what_is_missing(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    record = await the_one(
        client, pbx, published="2026-01-02T10:00:00Z", answered="2026-01-02T10:00:05Z"
    )
    assert record.started == datetime(2026, 1, 2, 10, 0, tzinfo=UTC)
    assert record.answered == datetime(2026, 1, 2, 10, 0, 5, tzinfo=UTC)
    assert record.duration_s is None


async def test_pages_are_gathered_and_the_first_counts(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    for number in (1, 2):
        wired = {**WIRED, "id": f"a{number}"}
        stat = [{**STATISTIC, "type": "1", "total": number}]
        pbx.will(say_json({"entry": {"x": wired}, "totalResults": "2", "phoneCallStat": stat}))
    found = await client.call_records(RecordQuery())
    assert [record.id for record in found.records] == ["a1", "a2"]
    assert found.total == 2
    assert [(one.incoming, one.total) for one in found.statistics] == [(False, 1)]


async def test_only_so_many_are_fetched_as_are_wanted(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    entries = {f"a{n}": {**WIRED, "id": f"a{n}"} for n in range(5)}
    pbx.default = say_json({"entry": entries, "totalResults": 34922})
    found = await client.call_records(RecordQuery(selection=Selection(most=3)))
    assert (len(found.records), found.total) == (3, 34922)
    assert len(pbx.asked) == 1


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (refuse(400, "cdr_start_date_invalid"), RefusedError),
        (refuse(200, "cdr_flow_invalid"), RefusedError),
        (say(200, b"<html>Log in"), NotAPbxError),
        (say(200, b'{"entry": {'), NotAPbxError),
        (say_json({"totalResults": 3, "entry": []}), NotAPbxError),
        (say_json("no"), NotAPbxError),
    ],
)
async def test_trouble_is_never_an_empty_history(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[Exception]
) -> None:
    pbx.default = step
    with pytest.raises(kind):
        await client.call_records(RecordQuery())
