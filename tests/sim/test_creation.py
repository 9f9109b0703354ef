"""What a request to place calls asks for is what the world notes (reference/unifiedapi.md §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.sim.speaking import ANNA, ME, PARTIES

if TYPE_CHECKING:
    import httpx

    from clicktodial.sim.server import Sim

SECOND, CALLER = "0003*211", "+12025550143"


def create(
    http: httpx.Client, kind: str = "simple", query: str = "", **view: object
) -> dict[str, Any]:
    extension, source, destination = PARTIES[kind]
    shown = {"source": [source], "destination": [destination]} | view
    answer = http.post(
        f"/uapi/phoneCalls/@me/{kind}{query}",
        json={"extension": extension, "phoneCallView": [shown]},
    )
    assert answer.status_code == 200, answer.text
    (created,) = answer.json()
    return dict(created)


def noted(sim: Sim) -> dict[str, Any]:
    (call,) = sim.state()["calls"]
    return dict(call)


@pytest.mark.parametrize(
    ("kind", "query", "expected"),
    [
        ("simple", "", {"wait_for_pickup_s": 25, "duration_s": None, "video": False}),
        ("simple", "?waitForPickup=7&callDuration=60", {"wait_for_pickup_s": 7, "duration_s": 60}),
        ("callback", "?callDuration=60&video=true", {"duration_s": 60, "video": True}),
        ("conferenceInvite", "?callDuration=60&video=true", {"duration_s": 60, "video": True}),
        ("simple", "?video=true", {"video": True}),
        ("simple", "?allowPublicTransfer=true", {"allow_public_transfer": True}),
        ("simple", "?allowPublicTransfer=false", {"allow_public_transfer": False}),
        # Of the other kinds nobody says that they know these; the unknown is ignored (§20).
        ("callback", "?allowPublicTransfer=maybe", {"allow_public_transfer": False}),
        ("simple", "?number=abc&pin=x", {"conference_number": "", "conference_pin": ""}),
        (
            "conferenceInvite",
            "?number=3&pin=0022",
            {"conference_number": "3", "conference_pin": "0022"},
        ),
        ("conferenceInvite", "", {"conference_number": "", "conference_pin": ""}),
    ],
)
def test_the_query_is_noted(
    sim: Sim, http: httpx.Client, kind: str, query: str, expected: dict[str, object]
) -> None:
    create(http, kind, query)
    call = noted(sim)
    assert call["kind"] == kind
    assert {name: call[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ({}, (f"Demo User <{ME}>", f"Demo User <{ME}>")),
        ({"callerId": "A <1>"}, ("A <1>", f"Demo User <{ME}>")),
        ({"callerIdDestination": "B <2>"}, (f"Demo User <{ME}>", "B <2>")),
        ({"callerDestination": "B <2>"}, (f"Demo User <{ME}>", "B <2>")),
        (
            {"callerIdDestination": "B <2>", "callerDestination": "C <3>", "callerId": "A <1>"},
            ("A <1>", "B <2>"),
        ),
    ],
)
def test_each_side_is_shown_its_caller_id(
    sim: Sim, http: httpx.Client, view: dict[str, str], expected: tuple[str, str]
) -> None:
    call_id = create(http, **view)["id"]
    for seconds in (0.5, 2, 0.5):
        sim.advance(seconds)
    (entry,) = http.get(f"/uapi/phoneCalls/@me/@self/{call_id}").json()["entry"]
    assert tuple(view["callerId"] for view in entry["phoneCallView"]) == expected


@pytest.mark.parametrize(
    ("source", "noted_source"),
    [
        ([ME, SECOND], [ME, SECOND]),
        ([ME, CALLER], [ME, CALLER]),
        (["210", "211"], [ME, SECOND]),
        (ME, [ME]),
        (CALLER, [CALLER]),
        ([], [ME]),
        (None, [ME]),
    ],
)
def test_several_sources_or_none_may_ring_first(
    sim: Sim, http: httpx.Client, source: object, noted_source: list[str]
) -> None:
    create(http, source=source)
    call = noted(sim)
    assert call["source"] == noted_source
    sim.advance(0.5)
    assert [view["status"] for view in noted(sim)["views"]] == [3] * len(noted_source)


@pytest.mark.parametrize(
    ("kind", "source", "extension"),
    [
        ("simple", SECOND, SECOND),
        ("simple", "211", SECOND),
        ("conferenceInvite", "0003*219", "0003*219"),
    ],
)
def test_without_extension_the_first_source_pays(
    sim: Sim, http: httpx.Client, kind: str, source: str, extension: str
) -> None:
    body = {"phoneCallView": [{"source": [source], "destination": [ANNA]}]}
    (created,) = http.post(f"/uapi/phoneCalls/@me/{kind}", json=body).json()
    assert created["extension"] == extension == noted(sim)["extension"]


@pytest.mark.parametrize(
    ("kind", "extension", "source", "destination", "code"),
    [
        # A public source cannot pay, so a callback names its extension.
        ("callback", None, [CALLER], ANNA, "pc_extension_invalid"),
        ("callback", "0003*218", [], ANNA, "pc_source_invalid"),
        ("callback", "0003*218", [ME], ANNA, "pc_source_invalid"),
        ("callback", "0003*218", [CALLER, "1234"], ANNA, "pc_source_invalid"),
        ("callback", "0003*218", [CALLER], SECOND, "pc_destination_invalid"),
        ("conferenceInvite", "0003*219", [ME], ANNA, "pc_source_invalid"),
        ("conferenceInvite", ME, [ME], ANNA, "pc_extension_invalid"),
        ("simple", "@self", [ME], ANNA, "pc_extension_invalid"),
        ("simple", "0003*219", [ME], ANNA, "pc_extension_invalid"),
    ],
)
def test_each_kind_has_its_own_extension_and_parties(
    sim: Sim,
    http: httpx.Client,
    *,
    kind: str,
    extension: str | None,
    source: list[str],
    destination: str,
    code: str,
) -> None:
    view = {"source": source, "destination": [destination]}
    body = {"extension": extension, "phoneCallView": [view]}
    answer = http.post(f"/uapi/phoneCalls/@me/{kind}", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
    assert sim.state()["calls"] == []


def test_each_view_of_the_request_is_a_call_of_its_own(sim: Sim, http: httpx.Client) -> None:
    views = [{"source": [ME], "destination": [number]} for number in (ANNA, CALLER)]
    body = {"extension": ME, "phoneCallView": views, "nonce": "twice"}
    created = http.post("/uapi/phoneCalls/@me/simple", json=body).json()
    calls = sim.state()["calls"]
    assert [one["id"] for one in created] == [call["id"] for call in calls]
    assert [(call["destination"], call["nonce"]) for call in calls] == [
        ([ANNA], "twice"),
        ([CALLER], "twice"),
    ]


def test_one_bad_view_places_none(sim: Sim, http: httpx.Client) -> None:
    views = [{"source": [ME], "destination": [number]} for number in (ANNA, "anna")]
    answer = http.post("/uapi/phoneCalls/@me/simple", json={"phoneCallView": views})
    assert answer.status_code == 400
    assert sim.state()["calls"] == []
