"""What the palette understands: words in any order, and nothing that was not meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clicktodial.gui.models import palette as model
from clicktodial.gui.models.page import Page
from clicktodial.gui.models.palette import ActionLine, PageLine, TransferLine, wish
from clicktodial.gui.models.reading import numbers_in_order
from clicktodial.gui.models.rows import Row, make_row
from clicktodial.model.calls import Action, Call, CallState, Peer
from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey, Freshness, Heartbeat, Phase
from tests.engine.making import ACCOUNT, WORK, make_call, make_joined, make_theirs

VIEW = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat())
STALE = replace(VIEW, freshness=Freshness.STALE)


def row(call: Call, name: str, company: str = "", view: AccountView = VIEW) -> Row:
    peer = Peer(call.peer.number, name, company)
    entry = CallEntry(EntryKey(call.id), WORK, Phase.LIVE, peer, replace(call, peer=peer))
    return make_row(entry, view, several_accounts=False)


ANNA = row(make_call("anna"), "Anna Peeters", "Peeters & Zonen")
BO = row(make_call("bo", CallState.HELD), "Bo Janssens")


def titles(text: str, *rows: Row, pages: tuple[Page, ...] = ()) -> list[str]:
    made = wish(text, rows, pages)
    return [line.title for line in (*made.ahead, *made.after)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("hang up Anna", "Hang up: Anna Peeters"),
        ("anna hang", "Hang up: Anna Peeters"),
        ("PEETERS hang up zonen", "Hang up: Anna Peeters"),
        ("hold", "Hold: Anna Peeters"),
        ("resume Bo", "Resume: Bo Janssens"),
        ("park ann", "Park: Anna Peeters"),
        ("record an", "Record: Anna Peeters"),
        ("voicemail anna", "To voicemail: Anna Peeters"),
        ("tran anna", "Transfer Anna Peeters to…"),
        ("3235742879 hold", "Hold: Anna Peeters"),
    ],
)
def test_words_of_action_and_name_in_any_order(text: str, first: str) -> None:
    assert titles(text, ANNA, BO)[0] == first


@pytest.mark.parametrize("text", ["hang up carol", "hold bo", "resume anna", "retrieve", "x"])
def test_what_is_not_possible_now_is_not_offered(text: str) -> None:
    assert titles(text, ANNA, BO) == []


def test_a_parked_call_is_taken_back() -> None:
    parked = row(make_call("p", CallState.PARKED), "Anna Peeters")
    assert titles("take back", parked) == ["Take back: Anna Peeters"]


def test_cancel_is_found_as_hang_up_too() -> None:
    ringing = row(make_call("r", CallState.RINGING_OWN), "Anna Peeters")
    assert titles("hang up", ringing) == titles("cancel", ringing) == ["Cancel: Anna Peeters"]


@pytest.mark.parametrize("text", ["h", "ha", "han", "to"])
def test_who_looks_for_hannah_does_not_hang_up(text: str) -> None:
    ending = {Action.HANG_UP, Action.VOICEMAIL}
    ahead = [line for line in wish(text, [ANNA]).ahead if isinstance(line, ActionLine)]
    assert not ending & {line.action for line in ahead}


def test_a_name_alone_finds_the_person_before_the_call() -> None:
    made = wish("anna", [ANNA])
    assert made.ahead == ()
    assert "Hold: Anna Peeters" in [line.title for line in made.after]


def test_without_a_text_the_calls_are_offered_and_no_pages() -> None:
    page = Page("Accounts…", lambda: None)
    assert titles("", ANNA, pages=(page,))[:2] == [
        "Hold: Anna Peeters",
        "Transfer Anna Peeters to…",
    ]
    assert titles("", pages=(page,)) == []


def test_someone_elses_call_is_left_alone_and_a_joined_one_can_be_left() -> None:
    theirs = row(make_theirs(), "Anna Peeters")
    assert titles("hang up", theirs) == titles("", theirs) == []
    joined = row(make_joined(), "Anna Peeters")
    assert titles("leave", joined) == ["Leave: Anna Peeters"]


def test_a_list_that_is_not_current_offers_nothing_and_is_told() -> None:
    stale = row(make_call("anna"), "Anna Peeters", view=STALE)
    assert titles("", stale) == titles("hang up anna", stale) == []
    assert titles("transfer anna to bo", stale) == []
    assert model.is_stale([stale])
    assert not model.is_stale([ANNA])


# ---- transfer in words


def test_choosing_to_transfer_fills_the_field_and_the_rest_is_searched() -> None:
    (line,) = wish("transfer anna", [ANNA, BO]).ahead
    assert isinstance(line, TransferLine)
    assert line.begins == "Transfer Anna Peeters to "
    begun = wish(line.begins + "zoe", [ANNA, BO])
    assert (begun.transfer, begun.search) == (ANNA, "zoe")
    assert (begun.ahead, begun.after) == ((), ())


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("transfer anna to bo", "bo"),
        ("tr peeters anna to +32 470 12 34 56", "+32 470 12 34 56"),
        ("TRANSFER ANNA TO ", ""),
        ("anna transfer to to", "to"),
    ],
)
def test_a_transfer_is_understood_as_it_is_typed(text: str, rest: str) -> None:
    made = wish(text, [ANNA, BO])
    assert (made.transfer, made.search) == (ANNA, rest)


def test_with_one_call_it_need_not_be_named() -> None:
    assert wish("transfer to bo", [ANNA]).transfer is ANNA


def test_with_several_calls_it_is_asked_which() -> None:
    made = wish("transfer to zoe", [ANNA, BO])
    assert made.transfer is None
    assert [line.title for line in made.ahead] == [
        "Transfer Anna Peeters to…",
        "Transfer Bo Janssens to…",
    ]
    begins = [line.begins for line in made.ahead if isinstance(line, TransferLine)]
    assert begins[1] == "Transfer Bo Janssens to zoe"


def test_of_two_calls_of_one_name_the_marked_one_is_transferred() -> None:
    other = row(make_call("again"), "Anna Peeters")
    text = "Transfer Anna Peeters to bo"
    assert wish(text, [ANNA, other], marked=other.key).transfer is other
    assert wish(text, [ANNA, other], marked=ANNA.key).transfer is ANNA
    assert wish(text, [ANNA, other]).transfer is None


@pytest.mark.parametrize("text", ["anna to bo", "to bo", "t anna to bo", "go to transfer"])
def test_without_its_verb_it_is_no_transfer(text: str) -> None:
    assert wish(text, [ANNA]).transfer is None


def test_a_call_that_cannot_be_transferred_is_not() -> None:
    ringing = row(make_call("r", CallState.RINGING_OWN), "Anna Peeters")
    assert wish("transfer anna to bo", [ringing]).transfer is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+32 2 555 12 34 · Peeters", "\u2066+32 2 555 12 34\u2069 · Peeters"),
        ("→ +32470 · from 0003*210", "\u2066→ +32470\u2069 · from \u20660003*210\u2069"),
        ("Belgium, mobile", "Belgium, mobile"),
    ],
)
def test_numbers_keep_their_order_in_right_to_left_text(text: str, shown: str) -> None:
    assert numbers_in_order(text) == shown


# ---- pages


def test_pages_are_found_by_their_words_and_do_what_they_say() -> None:
    done: list[str] = []
    pages = (
        Page("Dial from clipboard", lambda: done.append("clipboard")),
        Page("Accounts…", lambda: done.append("accounts")),
    )
    made = wish("clip dial", [ANNA], pages)
    (line,) = made.after
    assert isinstance(line, PageLine)
    line.does()
    assert done == ["clipboard"]
