"""Each profile by its answers (reference/unifiedapi.md §19, §21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.sim.profiles import PROFILES, Dialect, Place, ProfileName
from clicktodial.sim.wire import Wire
from tests.sim.speaking import ME, MINE, Spoken, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

V5, V3, FIELD = "v5-doc", "v3-doc", "field"


@pytest.fixture
def spoken(profile: str) -> Iterator[Spoken]:
    with speaking(profile) as pbx:
        yield pbx


def wire(profile: str) -> Wire:
    dialect = Dialect(PROFILES[ProfileName(profile)])
    return Wire("http://127.0.0.1/uapi", "@me", dialect)


@pytest.mark.parametrize(
    ("profile", "kind", "key"),
    [
        (V5, "simple", "links"),
        (V5, "callback", "link"),
        (V5, "conferenceInvite", "link"),
        (V3, "simple", "links"),
        (V3, "callback", "links"),
        (V3, "conferenceInvite", "links"),
        (FIELD, "simple", "links"),
        (FIELD, "callback", "link"),
    ],
)
def test_a_new_call_names_its_link(spoken: Spoken, kind: str, key: str) -> None:
    (created,) = spoken.create(kind).json()
    assert set(created) == {"id", "extension", key}
    address = f"/uapi/phoneCalls/@me/{created['extension']}/{created['id']}"
    assert created[key]["self"] == spoken.sim.url + address
    assert spoken.http.get(created[key]["self"]).json()["entry"][0]["id"] == created["id"]


@pytest.mark.parametrize("profile", [V5, FIELD])
@pytest.mark.parametrize("action", ["OnHold", "Park"])
def test_an_updated_call_is_wrapped(spoken: Spoken, action: str) -> None:
    call_id = spoken.connect()
    updated = spoken.act(call_id, action, phoneCallViewId="00").json()
    assert set(updated) == {"PhoneCall"}
    assert set(updated["PhoneCall"]) == {"id", "extension", "link"}
    assert updated["PhoneCall"]["id"] == call_id


@pytest.mark.parametrize("profile", [V3])
def test_an_updated_call_is_bare_and_parks_is_in_an_array(spoken: Spoken) -> None:
    call_id = spoken.connect()
    held = spoken.act(call_id, "OnHold", phoneCallViewId="00").json()
    assert set(held) == {"id", "extension", "links"}
    (parked,) = spoken.act(call_id, "Park", phoneCallViewId="01").json()
    assert set(parked) == {"id", "extension", "links"}


@pytest.mark.parametrize(
    ("profile", "view"),
    [
        (V5, {"status": "5", "holder": "1", "parkedPos": "701"}),
        (V3, {"status": 5, "flow": 4, "holder": 1, "parkedPos": 701}),
        (FIELD, {"status": "5", "flow": 4, "holder": 1, "parkedPos": 701}),
    ],
)
def test_numbers_are_texts_or_numbers(spoken: Spoken, view: dict[str, object]) -> None:
    call_id = spoken.connect()
    spoken.act(call_id, "OnHold", phoneCallViewId="00")
    spoken.act(call_id, "Park", phoneCallViewId="00")
    shown = spoken.shown()["phoneCallView"][0]
    names = {"status", "flow", "holder", "parkedPos"}
    assert {name: shown[name] for name in shown if name in names} == view


@pytest.mark.parametrize(
    ("profile", "spelling", "empty"),
    [(V5, "callerId", {}), (V3, "callerID", []), (FIELD, "callerId", {})],
)
def test_caller_id_and_empty_objects(spoken: Spoken, spelling: str, empty: object) -> None:
    spoken.create()
    (view,) = spoken.shown()["phoneCallView"]
    assert [name for name in view if name.lower() == "callerid"] == [spelling]
    assert view["links"] == empty
    assert spoken.listed()["paging"] == empty


@pytest.mark.parametrize(
    ("profile", "override", "status"),
    [
        (V5, None, 204),
        (V3, None, 204),
        (FIELD, None, 200),
        (V5, 200, 200),
        (V3, 200, 200),
        (FIELD, 204, 204),
    ],
)
def test_an_empty_list_has_the_profiles_status_unless_told(
    profile: str, override: int | None, status: int
) -> None:
    with speaking(profile, empty_status=override) as spoken:
        answer = spoken.http.get(MINE)
        assert answer.status_code == status
        assert (answer.content == b"") is (status == 204)


@pytest.mark.parametrize(
    ("profile", "place", "left"),
    [
        (V5, "query", False),
        (V5, "body", False),
        (V3, "query", False),
        (V3, "body", True),
        (FIELD, "query", False),
        (FIELD, "body", False),
    ],
)
def test_where_the_number_of_a_hang_up_is_read(spoken: Spoken, place: str, left: bool) -> None:
    """A number that is not in the call ends nothing; one that is not read ends everything."""
    call_id = spoken.connect()
    where: dict[str, Any] = (
        {"params": {"phoneNumber": "8887777"}}
        if place == "query"
        else {"json": {"phoneNumber": "8887777"}}
    )
    answer = spoken.http.request("DELETE", f"{MINE}/{call_id}", **where)
    assert answer.status_code == (200 if left else 204)
    assert (spoken.sim.state()["calls"] == []) is left


@pytest.mark.parametrize(
    ("profile", "code"),
    [(V5, "access_denied"), (V3, "access_denided"), (FIELD, "access_denied")],
)
def test_the_spelling_of_a_401(spoken: Spoken, code: str) -> None:
    spoken.sim.fault("401", count=1)
    assert spoken.http.get(MINE).json()["error"]["code"] == code
    assert spoken.http.get("/uapi/phoneCalls/20/@self").json()["error"]["code"] == code
    spoken.sim.control("expire-tokens")
    answer = spoken.http.get(MINE)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, code)


@pytest.mark.parametrize("profile", [V5, V3])
@pytest.mark.parametrize(("fault", "length"), [("empty", 0), ("truncated", 0), ("huge", 10**6)])
def test_an_answer_without_content_can_be_spoiled_too(
    spoken: Spoken, fault: str, length: int
) -> None:
    spoken.sim.fault(fault, "1" if fault == "huge" else "", count=1)
    answer = spoken.http.get(MINE)
    assert answer.status_code == 200
    assert length <= len(answer.content) <= length + 100
    assert spoken.http.get(MINE).status_code == 204


@pytest.mark.parametrize("profile", [V5, V3, FIELD])
def test_other_refusals_are_spelled_alike(spoken: Spoken) -> None:
    spoken.sim.fault("403", count=1)
    assert spoken.http.get(MINE).json()["error"]["code"] == "access_denied"
    answer = spoken.http.get("/uapi/phoneCalls/@you/@self")
    assert answer.json()["error"]["code"] == "user_invalid"


@pytest.mark.parametrize(
    ("profile", "arrays"), [(V5, {"events", "presence"}), (V3, set()), (FIELD, set())]
)
def test_which_collections_stand_in_an_array(profile: str, arrays: set[str]) -> None:
    collection = {"entry": [{"id": "1"}], "totalResults": 1}
    for service in ("calls", "events", "presence", "cdr"):
        shown = wire(profile).list_of(service, collection)
        assert shown == ([collection] if service in arrays else collection)


@pytest.mark.parametrize(
    ("profile", "wrapped", "place"),
    [(V5, True, Place.PATH), (V3, False, Place.BODY), (FIELD, True, Place.EITHER)],
)
def test_a_single_event_and_where_its_type_stands(
    profile: str, wrapped: bool, place: Place
) -> None:
    event = {"id": "1", "type": "0"}
    assert wire(profile).one_event(event) == ({"PhoneCallEvent": event} if wrapped else event)
    assert PROFILES[ProfileName(profile)].event_types_in is place


@pytest.mark.parametrize("profile", [V5, V3, FIELD])
def test_the_life_of_a_call_is_the_same(spoken: Spoken) -> None:
    call_id = spoken.connect()
    shown = spoken.shown()
    assert (shown["id"], shown["nonce"], shown["extension"]) == (call_id, "n-1", ME)
    assert [str(view["status"]) for view in shown["phoneCallView"]] == ["5", "5"]
    assert spoken.http.delete(f"{MINE}/{call_id}").json() == [{"id": call_id}]
    assert spoken.sim.state()["calls"] == []
