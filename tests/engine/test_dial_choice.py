"""How a call is placed: what was chosen, what is remembered, and what is usual."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.messages import ChoicesChanged, Dial, ForgetChoice, Trouble
from clicktodial.errors import InputError, NotANumberError, RefusedError
from clicktodial.model.calls import AccountName
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.settings import Settings
from tests.engine.making import ACCOUNT, WORK, at

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.pbx.protocol import DialRequest
    from tests.engine.desk import Desk

ANNA = "+32470123456"
CALLBACK = DialChoice(kind=CallKind.CALLBACK, sources=("+32 475 99 88 77",), extension=" 0003*218 ")
CONFERENCE = DialChoice(kind=CallKind.CONFERENCE, extension="0003*219", conference="12", pin="4711")


async def dialled(desk: Desk, command: Dial) -> DialRequest:
    await desk.commands.dial(command)
    # While it is being placed, the same number cannot be dialled again.
    await asyncio.sleep(8)
    desk.store.expire(at(asyncio.get_running_loop().time()))
    return desk.pbx.dialled[-1]


def told(desk: Desk) -> ChoicesChanged:
    return [notice for notice in desk.notices if isinstance(notice, ChoicesChanged)][-1]


async def test_without_a_choice_the_accounts_first_extension_rings(desk: Desk) -> None:
    request = await dialled(desk, Dial(ANNA))
    assert (request.kind, request.sources) == (CallKind.SIMPLE, ("0003*210",))
    assert desk.snapshot.entries[0].choice == DialChoice(WORK, sources=("0003*210",))


async def test_a_choice_goes_into_the_request_whole(desk: Desk) -> None:
    choice = DialChoice(
        sources=("0003*211", "0475 99 88 77"),
        caller_id="Me <210>",
        caller_id_destination="Sales <4242425>",
        duration_s=60,
        video=True,
    )
    request = await dialled(desk, Dial(ANNA, choice=choice))
    assert request.sources == ("0003*211", "0475998877")
    assert (request.caller_id, request.caller_id_destination) == ("Me <210>", "Sales <4242425>")
    assert (request.duration_s, request.video) == (60, True)


async def test_the_settings_go_into_the_request(desk: Desk) -> None:
    assert (await dialled(desk, Dial(ANNA))).allow_public_transfer is True
    desk.settings = replace(desk.settings, allow_public_transfer=False, wait_for_pickup_s=40)
    request = await dialled(desk, Dial(ANNA))
    assert (request.allow_public_transfer, request.wait_for_pickup_s) == (False, 40)


async def test_a_callback_rings_the_public_number_first(desk: Desk) -> None:
    request = await dialled(desk, Dial(ANNA, choice=CALLBACK))
    assert (request.kind, request.extension) == (CallKind.CALLBACK, "0003*218")
    assert request.sources == ("+32475998877",)


async def test_a_conference_is_its_own_source(desk: Desk) -> None:
    request = await dialled(desk, Dial(ANNA, choice=replace(CONFERENCE, sources=("0003*210",))))
    assert (request.sources, request.extension) == (("0003*219",), "0003*219")
    assert (request.conference, request.pin) == ("12", "4711")


@pytest.mark.parametrize(
    ("choice", "error"),
    [
        (replace(CALLBACK, sources=()), InputError),
        (replace(CALLBACK, sources=("210",)), InputError),
        (replace(CONFERENCE, extension=""), InputError),
        (replace(CONFERENCE, extension="nobody"), InputError),
        (DialChoice(caller_id="Me"), InputError),
        (DialChoice(duration_s=0), InputError),
        (DialChoice(sources=("my phone",)), NotANumberError),
    ],
    ids=["no-phone", "no-public-phone", "no-room", "no-extension", "caller-id", "0-s", "source"],
)
async def test_what_no_pbx_takes_is_not_sent(
    desk: Desk, choice: DialChoice, error: type[InputError]
) -> None:
    with pytest.raises(error):
        await desk.commands.dial(Dial(ANNA, choice=choice))
    assert not desk.pbx.dialled
    assert not desk.snapshot.entries


async def test_an_account_without_an_extension_asks_which_phone_rings(desk: Desk) -> None:
    desk.settings = Settings(accounts=(replace(ACCOUNT, extensions=()),))
    with pytest.raises(InputError, match="Which phone should ring first"):
        await desk.commands.dial(Dial(ANNA))


@pytest.mark.parametrize("again", ["0470 12 34 56", "0032470123456"])
async def test_a_remembered_choice_is_used_for_the_number_in_any_notation(
    desk: Desk, again: str
) -> None:
    choice = DialChoice(sources=("0003*211",), caller_id="Me <211>")
    await dialled(desk, Dial(ANNA, choice=choice, remember=True))
    assert told(desk).by_number == {ANNA: replace(choice, account=WORK)}
    request = await dialled(desk, Dial(again))
    assert (request.sources, request.caller_id) == (("0003*211",), "Me <211>")
    assert (await dialled(desk, Dial("+32470123457"))).sources == ("0003*210",)


async def test_a_choice_for_once_is_not_remembered(desk: Desk) -> None:
    await dialled(desk, Dial(ANNA, choice=DialChoice(sources=("0003*211",))))
    assert (await dialled(desk, Dial(ANNA))).sources == ("0003*210",)


async def test_an_explicit_choice_outranks_the_remembered_one(desk: Desk) -> None:
    await dialled(desk, Dial(ANNA, choice=DialChoice(sources=("0003*211",)), remember=True))
    explicit = await dialled(desk, Dial(ANNA, choice=DialChoice(sources=("0003*212",))))
    assert explicit.sources == ("0003*212",)


async def test_a_forgotten_choice_is_not_used_any_more(desk: Desk) -> None:
    await dialled(desk, Dial(ANNA, choice=DialChoice(sources=("0003*211",)), remember=True))
    await desk.choices.forget(ForgetChoice("0470123456"))
    assert told(desk).by_number == {}
    assert (await dialled(desk, Dial(ANNA))).sources == ("0003*210",)


async def test_a_remembered_choice_whose_account_is_gone_gives_way_to_the_usual_one(
    desk: Desk,
) -> None:
    gone = DialChoice(AccountName("gone"), sources=("0003*299",))
    await desk.choices.used(ANNA, gone, remember=True)
    assert (await dialled(desk, Dial(ANNA))).sources == ("0003*210",)


async def test_callbacks_and_conferences_are_kept_as_the_last_but_no_pin(desk: Desk) -> None:
    await dialled(desk, Dial(ANNA, choice=CALLBACK))
    await dialled(desk, Dial("123", choice=CONFERENCE, remember=True))
    kept = told(desk)
    assert [choice.kind for choice in kept.last] == [CallKind.CONFERENCE, CallKind.CALLBACK]
    assert [choice.account for choice in kept.last] == [WORK, WORK]
    assert kept.by_number["123"].conference == "12"
    assert "4711" not in [choice.pin for choice in (*kept.last, *kept.by_number.values())]
    assert (await dialled(desk, Dial("123"))).pin == ""


async def test_what_the_pbx_refused_can_be_begun_with_again(desk: Desk) -> None:
    desk.pbx.dial_error = RefusedError(400, "x", "No.")
    await dialled(desk, Dial(ANNA, choice=CALLBACK))
    assert told(desk).last[0].extension.strip() == "0003*218"


async def test_a_file_that_fails_costs_the_memory_and_never_the_call(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "contacts.sqlite3").mkdir()
    request = await dialled(desk, Dial(ANNA, choice=CALLBACK, remember=True))
    assert request.destination == ANNA
    assert told(desk) == ChoicesChanged({})
    assert any(isinstance(notice, Trouble) for notice in desk.notices)


@pytest.mark.parametrize("remember", [False, True])
async def test_a_double_click_with_a_choice_places_one_call(desk: Desk, *, remember: bool) -> None:
    presses = [Dial(ANNA, choice=CALLBACK, remember=remember)] * 2
    done = await asyncio.gather(*map(desk.commands.dial, presses), return_exceptions=True)
    assert len(desk.pbx.dialled) == 1
    assert sum(isinstance(one, InputError) for one in done) == 1
