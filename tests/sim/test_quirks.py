"""The oddities that can be switched on one by one (reference/unifiedapi.md §20)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.profiles import ProfileName, Quirk
from tests.sim.speaking import ANNA, ME, MINE, Spoken, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def spoken(quirk: str) -> Iterator[Spoken]:
    with speaking("field", quirk) as pbx:
        yield pbx


@pytest.mark.parametrize("quirk", Quirk)
@pytest.mark.parametrize("profile", ProfileName)
def test_the_world_itself_is_not_changed(profile: str, quirk: str) -> None:
    with speaking(profile, quirk) as spoken:
        call_id = spoken.connect()
        assert spoken.http.get(f"{MINE}/{call_id}").status_code == 200
        held = spoken.act(call_id, "OnHold", phoneCallViewId="00")
        assert held.status_code == 200
        (call,) = spoken.sim.state()["calls"]
        assert (call["extension"], call["source"], call["destination"]) == (ME, [ME], [ANNA])
        assert call["views"][0]["on_hold"] == spoken.sim.state()["now"]
        assert spoken.http.delete(f"{MINE}/{call_id}").json() == [{"id": call_id}]


@pytest.mark.parametrize("quirk", Quirk)
def test_it_is_off_unless_asked_for(quirk: str) -> None:
    with speaking() as plain, speaking("field", quirk) as odd:
        assert plain.sim.on_its_thread(lambda board: board.dialect.quirks) == frozenset()
        assert odd.sim.on_its_thread(lambda board: board.dialect.quirks) == {quirk}


@pytest.mark.parametrize("quirk", ["entry-missing"])
def test_an_empty_list_without_entry(spoken: Spoken) -> None:
    empty = spoken.listed()
    assert "entry" not in empty
    assert empty["totalResults"] == 0
    call_id = spoken.connect()
    assert spoken.shown()["id"] == call_id


@pytest.mark.parametrize("quirk", ["entry-by-id"])
def test_entries_keyed_by_id(spoken: Spoken) -> None:
    assert spoken.listed()["entry"] == []
    ids = [spoken.create().json()[0]["id"] for _ in range(2)]
    entries = spoken.listed()["entry"]
    assert list(entries) == ids
    assert [entry["id"] for entry in entries.values()] == ids
    nameless = spoken.http.get(f"{MINE}?fields=extension").json()["entry"]
    assert list(nameless.values()) == [{"extension": ME}] * 2


@pytest.mark.parametrize("quirk", ["caller-id-upper"])
def test_caller_id_in_upper_case(spoken: Spoken) -> None:
    spoken.create()
    (view,) = spoken.shown()["phoneCallView"]
    assert view["callerID"] == f"Demo User <{ME}>"
    assert "callerId" not in view


@pytest.mark.parametrize("quirk", ["php-empty-lists"])
def test_empty_objects_as_empty_lists(spoken: Spoken) -> None:
    assert spoken.listed()["paging"] == []
    spoken.create()
    spoken.create()
    page = spoken.http.get(f"{MINE}?count=1").json()
    assert set(page["paging"]) == {"next"}
    assert page["entry"][0]["phoneCallView"][0]["links"] == []
    assert set(page["entry"][0]["links"]) == {"self"}


@pytest.mark.parametrize("quirk", ["mixed-offsets"])
def test_dates_with_differing_offsets_are_the_same_moments(spoken: Spoken) -> None:
    spoken.connect()
    entry = spoken.shown()
    dates = [entry["published"], entry["answered"], entry["phoneCallView"][0]["ringing"]]
    assert [text[-6:] for text in dates] == ["+02:00", "+03:00", "-05:00"]
    (call,) = spoken.sim.state()["calls"]
    moments = [call["published"], call["answered"], call["views"][0]["ringing"]]
    assert [datetime.fromisoformat(text).timestamp() for text in dates] == [
        int(moment) for moment in moments
    ]


@pytest.mark.parametrize("quirk", ["string-parties"])
def test_parties_as_bare_strings(spoken: Spoken) -> None:
    spoken.create()
    (view,) = spoken.shown()["phoneCallView"]
    assert (view["source"], view["destination"]) == (ME, ANNA)
    several = {"source": [ME, "0003*211"], "destination": ANNA}
    spoken.http.post("/uapi/phoneCalls/@me/simple", json={"phoneCallView": [several]})
    views = spoken.listed()["entry"][1]["phoneCallView"]
    assert views[0]["source"] == [ME, "0003*211"]


@pytest.mark.parametrize("quirk", ["unknown-fields"])
def test_fields_that_nobody_documented(spoken: Spoken) -> None:
    (created,) = spoken.create().json()
    collection = spoken.listed()
    (entry,) = collection["entry"]
    for document in (created, collection, entry, *entry["phoneCallView"]):
        assert document["mood"] == "good"
        assert document["x-trace"]["hops"]


@pytest.mark.parametrize("quirk", ["charged-elsewhere"])
def test_somebody_else_pays(spoken: Spoken) -> None:
    (created,) = spoken.create().json()
    entry = spoken.shown()
    assert created["extension"] == entry["extension"] == "0003*500"
    assert entry["phoneCallView"][0]["extension"] == ME
    assert spoken.http.get(created["links"]["self"]).json()["entry"][0]["id"] == created["id"]


@pytest.mark.parametrize("quirk", ["short-numbers"])
def test_extensions_without_their_prefix(spoken: Spoken) -> None:
    spoken.connect()
    spoken.act(spoken.sim.state()["calls"][0]["id"], "Park", phoneCallViewId="01")
    entry = spoken.shown()
    mine, hers = entry["phoneCallView"]
    assert (entry["extension"], mine["extension"], mine["source"]) == ("210", "210", ["210"])
    assert (hers["extension"], hers["destination"], hers["parkedBy"]) == (ANNA, [ANNA], "210")


@pytest.mark.parametrize("quirk", ["single-view"])
def test_an_answered_call_shows_its_first_view_only(spoken: Spoken) -> None:
    spoken.create()
    for seconds in (0.5, 2, 0.5):
        spoken.sim.advance(seconds)
    assert [view["id"] for view in spoken.shown()["phoneCallView"]] == ["00", "01"]
    spoken.sim.advance(5)
    (view,) = spoken.shown()["phoneCallView"]
    assert (view["id"], view["status"]) == ("00", "5")


@pytest.mark.parametrize(
    ("quirk", "root"), [("foreign-links", "https://elsewhere.invalid"), ("relative-links", "")]
)
def test_links_that_lead_elsewhere(spoken: Spoken, root: str) -> None:
    (created,) = spoken.create().json()
    spoken.create()
    address = f"/uapi/phoneCalls/@me/{ME}/{created['id']}"
    assert created["links"]["self"] == root + address
    page = spoken.http.get(f"{MINE}?count=1&startIndex=1").json()
    assert page["paging"]["prev"].startswith(f"{root}{MINE}/?count=1&startIndex=0")
    first = spoken.http.get(f"{MINE}?count=1").json()
    assert first["paging"]["next"].startswith(f"{root}{MINE}/?count=1&startIndex=1")
    assert first["entry"][0]["links"]["self"] == root + address
    updated = spoken.act(spoken.connect(), "OnHold", phoneCallViewId="00").json()
    assert updated["PhoneCall"]["link"]["self"].startswith(f"{root}/uapi/")


@pytest.mark.parametrize("quirk", ["lenient-actions"])
def test_actions_in_the_spelling_of_the_headings(spoken: Spoken) -> None:
    call_id = spoken.connect()
    assert spoken.act(call_id, "onhold", phoneCallViewId="00").status_code == 200
    assert spoken.act(call_id, "OFFHOLD", phoneCallViewId="00").status_code == 200
    assert spoken.act(call_id, "teleport", phoneCallViewId="00").status_code == 501
    answer = spoken.act(
        call_id, "TransferToVoiceMail", sendCallTo="0003*220", transferFromNumber=ME
    )
    assert answer.status_code == 200


@pytest.mark.parametrize("quirk", ["gone-400"])
def test_a_call_that_is_gone_is_an_error(spoken: Spoken) -> None:
    call_id = spoken.connect()
    assert spoken.http.get(f"{MINE}/{call_id}").status_code == 200
    spoken.http.delete(f"{MINE}/{call_id}")
    answer = spoken.http.get(f"{MINE}/{call_id}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "pc_phonecall_invalid")
    assert spoken.listed()["entry"] == []


@pytest.mark.parametrize("quirk", ["created-204"])
def test_a_call_is_placed_and_not_named(spoken: Spoken) -> None:
    answer = spoken.create()
    assert (answer.status_code, answer.content) == (204, b"")
    assert spoken.shown()["nonce"] == "n-1"


def test_several_quirks_go_together() -> None:
    with speaking("v3-doc", "short-numbers", "string-parties", "unknown-fields") as spoken:
        spoken.create()
        (view,) = spoken.shown()["phoneCallView"]
        assert (view["source"], view["status"], view["mood"]) == ("210", 2, "good")
