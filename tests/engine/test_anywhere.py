"""What a key, a text or a link from elsewhere leads to: one call or none."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest

from clicktodial.engine import messages as m
from clicktodial.engine.anywhere import Anywhere
from clicktodial.engine.global_keys import DEAD_S, LOOKS_AGAIN_S
from clicktodial.errors import (
    NoAnswerFromOwnerError,
    NotANumberError,
    NotPossibleNowError,
    NotSignedInError,
)
from clicktodial.model.calls import AccountName, Action, CallState, Peer
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.dialling import DialChoice
from clicktodial.model.dialplan import Caution
from clicktodial.model.links import LinkScheme
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import (
    DEFAULT_HOTKEYS,
    GlobalKey,
    KeyState,
    KeyStatus,
    parse_shortcut,
)
from clicktodial.storage.contacts import ContactStore
from tests.engine.desk import AtOnce, Desk
from tests.engine.making import WORK, make_call, make_theirs
from tests.engine.scripted_desktop import ScriptedKeys, ScriptedLinks, ScriptedTexts
from tests.no_desktop import no_desktop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.model.settings import Account
    from clicktodial.model.shortcuts import Shortcut

ANNA = "+32470123456"
PREMIUM = "+32 902 12 345"
_Notice = TypeVar("_Notice", bound="m.Notice")


class Room:
    """A desk, with the rest of the desktop around it."""

    def __init__(self, desk: Desk, clocks: Clocks) -> None:
        self.desk = desk
        self.keys, self.texts, self.links = ScriptedKeys(), ScriptedTexts(), ScriptedLinks()
        self.signed_in = asyncio.Event()
        self.signed_in.set()
        self.sent: list[m.Command] = []
        self.anywhere = Anywhere(
            no_desktop()._replace(keys=self.keys, texts=self.texts, links=self.links),
            clocks=clocks,
            settings=lambda: desk.settings,
            snapshot=lambda: desk.snapshot,
            people=desk.people,
            choices=desk.choices,
            dial=desk.commands.dial,
            signed_in=self._signed_in,
            submit=self.sent.append,
            tell=desk.notices.append,
            worker=AtOnce("links"),
        )

    async def _signed_in(self, _account: Account) -> None:
        await self.signed_in.wait()

    def wish(self, **changes: object) -> None:
        self.desk.settings = replace(self.desk.settings, **changes)  # type: ignore[arg-type]

    async def do(self, command: m.AnywhereWork) -> None:
        await self.anywhere.handlers()[type(command)](command)

    async def press(self, key: GlobalKey) -> None:
        """Press the key and carry out what it asks for."""
        self.keys.press(key)
        sent, self.sent[:] = list(self.sent), []
        for command in sent:
            match command:
                case m.DialText():
                    await self.do(command)
                case m.Act():
                    await self.desk.commands.act(command)
                case _:
                    raise AssertionError(command)

    def told(self, kind: type[_Notice]) -> list[_Notice]:
        return [notice for notice in self.desk.notices if isinstance(notice, kind)]

    @property
    def dialled(self) -> list[str]:
        return [request.destination for request in self.desk.pbx.dialled]


@pytest.fixture
async def room(desk: Desk, clocks: Clocks) -> AsyncIterator[Room]:
    made = Room(desk, clocks)
    await desk.choices.load()
    await made.anywhere.adopt()
    running = asyncio.ensure_future(made.anywhere.run())
    yield made
    running.cancel()
    await made.anywhere.stop()


# ---- the selected text


async def test_the_selected_number_is_offered_and_not_dialled(room: Room) -> None:
    room.texts.text = f" {ANNA}\n"
    await room.press(GlobalKey.DIAL_SELECTION)
    (found,) = room.told(m.NumbersFound)
    assert [one.reading.dial for one in found.found] == [ANNA]
    assert (found.is_dialled, found.found[0].account) == (False, WORK)
    assert room.dialled == []


async def test_with_dial_at_once_one_number_is_dialled_once(room: Room) -> None:
    room.wish(dial_selection_at_once=True)
    room.texts.text = ANNA
    await room.press(GlobalKey.DIAL_SELECTION)
    assert room.dialled == [ANNA]
    assert room.told(m.NumbersFound)[-1].is_dialled


async def test_one_press_is_never_two_calls(room: Room) -> None:
    room.wish(dial_selection_at_once=True)
    room.texts.text = ANNA
    for _ in range(5):
        await room.press(GlobalKey.DIAL_SELECTION)
    assert room.dialled == [ANNA]


@pytest.mark.parametrize("text", [f"{ANNA} or +32 2 555 12 34", "nothing to dial", "", "*21*0470#"])
async def test_what_is_not_exactly_one_plain_number_is_never_dialled_unasked(
    room: Room, text: str
) -> None:
    room.wish(dial_selection_at_once=True)
    room.texts.text = text
    await room.press(GlobalKey.DIAL_SELECTION)
    assert room.dialled == []
    assert not room.told(m.NumbersFound)[-1].is_dialled


async def test_what_was_copied_is_always_shown_first(room: Room) -> None:
    room.wish(dial_selection_at_once=True)
    room.texts.text = ANNA
    await room.do(m.DialText(TextSource.CLIPBOARD))
    assert room.texts.reads == [TextSource.CLIPBOARD]
    assert room.dialled == []


async def test_a_program_that_hangs_is_told_as_it_is(room: Room) -> None:
    room.texts.error = NoAnswerFromOwnerError()
    await room.press(GlobalKey.DIAL_SELECTION)
    (told,) = room.told(m.NumbersFound)
    assert (told.error, told.found) == (room.texts.error, ())


async def test_where_only_a_window_can_read_one_is_asked_for(room: Room) -> None:
    room.texts.needs_focus = True
    room.keys.press(GlobalKey.DIAL_SELECTION, token="wl-1")
    (command,) = room.sent
    assert isinstance(command, m.DialText)
    await room.do(command)
    assert room.told(m.TextWanted) == [m.TextWanted(TextSource.SELECTION, "wl-1")]
    assert room.texts.reads == []
    await room.do(m.UnderstandText(ANNA, TextSource.SELECTION))
    assert room.told(m.NumbersFound)[-1].found[0].reading.dial == ANNA


async def test_a_text_without_a_number_is_told_by_its_beginning(room: Room) -> None:
    room.texts.text = "Dear Anna, " * 1000
    await room.do(m.DialText(TextSource.SELECTION))
    (found,) = room.told(m.NumbersFound)
    assert found.found == ()
    assert found.text == room.texts.text[: len(found.text)]
    assert 100 <= len(found.text) <= 1000


async def test_a_copy_that_nobody_asked_about_is_told_as_such_and_never_dialled(
    room: Room,
) -> None:
    room.wish(dial_selection_at_once=True)
    room.texts.text = ANNA
    for source in TextSource:
        await room.do(m.DialText(source, watched=True))
    assert [notice.watched for notice in room.told(m.NumbersFound)] == [True, True]
    assert room.dialled == []


async def test_a_copy_that_cannot_be_read_disturbs_nobody(room: Room) -> None:
    room.texts.error = NoAnswerFromOwnerError()
    await room.do(m.DialText(TextSource.CLIPBOARD, watched=True))
    room.texts.error, room.texts.needs_focus = None, True
    await room.do(m.DialText(TextSource.CLIPBOARD, watched=True))
    assert room.told(m.NumbersFound) == []
    assert room.told(m.TextWanted) == []


async def test_the_numbers_found_bear_the_names_of_the_contacts(room: Room, tmp_path: Path) -> None:
    store, _ = ContactStore.open(tmp_path / "contacts.sqlite3")
    number = ContactNumber("mobile", "0470 12 34 56")
    store.add(Contact(NOT_STORED, "Anna Peeters", "Peeters & Zonen", numbers=(number,)))
    store.close()
    room.texts.text = ANNA
    await room.press(GlobalKey.DIAL_SELECTION)
    who = room.told(m.NumbersFound)[-1].found[0].who
    assert who == Peer(ANNA, "Anna Peeters", "Peeters & Zonen")


async def test_a_call_at_once_that_cannot_be_sent_is_shown_with_its_reason(room: Room) -> None:
    room.wish(dial_selection_at_once=True)
    room.desk.store.signed_out(WORK, NotSignedInError(WORK))
    room.texts.text = ANNA
    await room.press(GlobalKey.DIAL_SELECTION)
    told = room.told(m.NumbersFound)[-1]
    assert isinstance(told.error, NotSignedInError)
    assert not told.is_dialled


async def test_a_number_kept_for_another_account_is_read_by_its_plan(room: Room) -> None:
    other = replace(room.desk.settings.accounts[0], name=AccountName("other"))
    room.wish(accounts=(*room.desk.settings.accounts, other))
    choice = DialChoice(AccountName("other"), sources=("0003*211",))
    await room.desk.choices.used(ANNA, choice, remember=True)
    room.texts.text = ANNA
    await room.press(GlobalKey.DIAL_SELECTION)
    found = room.told(m.NumbersFound)[-1].found[0]
    assert (found.account, found.choice) == ("other", choice)


# ---- links


async def test_a_link_waits_for_enter(room: Room) -> None:
    await room.do(m.OpenLink("tel:+32-470-12-34-56"))
    (opened,) = room.told(m.LinkOpened)
    assert opened.reading is not None
    assert (opened.reading.dial, opened.is_dialled) == (ANNA, False)
    assert room.dialled == []


async def test_with_consent_a_link_dials_once_also_when_it_is_clicked_twice(room: Room) -> None:
    room.wish(dial_links_at_once=True)
    for _ in range(3):
        await room.do(m.OpenLink("tel:+32470123456"))
    assert room.dialled == [ANNA]
    assert all(opened.error is None for opened in room.told(m.LinkOpened))


@pytest.mark.parametrize("link", ["tel:*21*0470123456%23", "tel:%2A31%23", "tel:112"])
async def test_codes_and_emergency_numbers_from_a_link_are_never_dialled_unasked(
    room: Room, link: str
) -> None:
    room.wish(dial_links_at_once=True)
    await room.do(m.OpenLink(link))
    assert room.dialled == []
    reading = room.told(m.LinkOpened)[-1].reading
    assert reading is not None
    assert reading.caution is not None


async def test_a_premium_number_from_a_link_is_never_dialled_unasked(room: Room) -> None:
    room.wish(dial_links_at_once=True)
    await room.do(m.OpenLink(f"tel:{PREMIUM.replace(' ', '')}"))
    assert room.dialled == []
    reading = room.told(m.LinkOpened)[-1].reading
    assert reading is not None
    assert reading.caution is Caution.PREMIUM


async def test_a_link_without_a_number_says_so(room: Room) -> None:
    await room.do(m.OpenLink("callto:nobody"))
    assert isinstance(room.told(m.LinkOpened)[-1].error, NotANumberError)


async def test_a_link_that_started_the_program_waits_until_it_is_signed_in(room: Room) -> None:
    room.wish(dial_links_at_once=True)
    room.signed_in.clear()
    opening = asyncio.ensure_future(room.do(m.OpenLink("tel:+32470123456")))
    await asyncio.sleep(5)
    assert room.dialled == []
    room.signed_in.set()
    await opening
    assert room.dialled == [ANNA]


async def test_a_link_that_cannot_be_called_waits_in_the_field_with_the_reason(room: Room) -> None:
    room.wish(dial_links_at_once=True)
    room.desk.store.signed_out(WORK, NotSignedInError(WORK))
    await room.do(m.OpenLink("tel:+32470123456"))
    last = room.told(m.LinkOpened)[-1]
    assert isinstance(last.error, NotSignedInError)
    assert not last.is_dialled


async def test_links_are_taken_over_and_left(room: Room) -> None:
    await room.do(m.ChangeLinks((LinkScheme.TEL,), ours=True))
    assert [h.scheme for h in room.told(m.LinksKnown)[-1].handlers if h.is_ours] == ["tel"]
    await room.do(m.ChangeLinks((LinkScheme.TEL,), ours=False))
    assert not any(handler.is_ours for handler in room.told(m.LinksKnown)[-1].handlers)
    room.links.error = NotPossibleNowError("locked")
    await room.do(m.ChangeLinks((LinkScheme.SIP,), ours=True))
    last = room.told(m.LinksKnown)[-1]
    assert last.error is room.links.error
    assert len(last.handlers) == len(LinkScheme)


# ---- keys


async def test_the_desktop_is_asked_for_the_keys_of_the_settings_and_only_for_news(
    room: Room,
) -> None:
    await asyncio.sleep(0.01)
    assert room.keys.asked == [DEFAULT_HOTKEYS]
    await room.anywhere.adopt()
    assert len(room.keys.asked) == 1
    keys: dict[GlobalKey, Shortcut | None] = dict(DEFAULT_HOTKEYS)
    keys[GlobalKey.HANG_UP] = parse_shortcut("Ctrl+F12")
    room.wish(hotkeys=keys)
    await room.anywhere.adopt()
    assert room.keys.asked == [DEFAULT_HOTKEYS, keys]
    assert room.told(m.HotkeysChanged)[-1].states[GlobalKey.HANG_UP].status is KeyStatus.ACTIVE


async def test_who_wants_no_key_asks_nothing_of_the_desktop(desk: Desk, clocks: Clocks) -> None:
    desk.settings = Settings(desk.settings.accounts, hotkeys=dict.fromkeys(GlobalKey))
    room = Room(desk, clocks)
    await room.anywhere.adopt()
    assert (room.keys.opened, room.keys.asked) == (0, [])
    assert {s.status for s in room.told(m.HotkeysChanged)[-1].states.values()} == {KeyStatus.OFF}


async def test_a_desktop_that_was_lost_is_told_and_looked_for_again(room: Room) -> None:
    await asyncio.sleep(0.01)
    room.keys.lose("The portal has ended.")
    state = room.told(m.HotkeysChanged)[-1].states[GlobalKey.DIAL_SELECTION]
    assert (state.status, state.reason) == (KeyStatus.NOT_WORKING, "The portal has ended.")
    await asyncio.sleep(LOOKS_AGAIN_S[0] + 1)
    assert room.keys.opened == 2
    assert room.told(m.HotkeysChanged)[-1].states[GlobalKey.DIAL_SELECTION].status is (
        KeyStatus.ACTIVE
    )


async def test_a_desktop_that_comes_late_is_found_and_one_that_never_comes_is_given_up(
    desk: Desk, clocks: Clocks
) -> None:
    room = Room(desk, clocks)
    room.keys.reason = "There is no portal yet."
    running = asyncio.ensure_future(room.anywhere.run())
    await asyncio.sleep(LOOKS_AGAIN_S[0] + LOOKS_AGAIN_S[1] + 1)
    assert room.keys.opened == 3
    room.keys.reason = ""
    await asyncio.sleep(600)
    assert room.keys.opened == 4
    room.keys.reason = "It is gone."
    room.keys.lose("It is gone.")
    await asyncio.sleep(3600)
    assert room.keys.opened == 4 + len(LOOKS_AGAIN_S)
    running.cancel()


async def test_a_key_that_another_layout_lacks_is_told(room: Room) -> None:
    await asyncio.sleep(0.01)
    states = dict.fromkeys(GlobalKey, KeyState(KeyStatus.NO_SUCH_KEY))
    room.keys.change(states)
    assert room.told(m.HotkeysChanged)[-1].states == states


async def test_while_the_editor_is_open_a_press_is_shown_there_and_does_nothing(room: Room) -> None:
    room.texts.text = ANNA
    room.anywhere.keys.prove(is_open=True)
    for key in GlobalKey:
        await room.press(key)
    assert [notice.key for notice in room.told(m.KeyReceived)] == list(GlobalKey)
    assert room.texts.reads == []
    room.anywhere.keys.prove(is_open=False)
    await room.press(GlobalKey.DIAL_SELECTION)
    assert room.texts.reads == [TextSource.SELECTION]


async def test_the_window_and_the_palette_come_by_key(room: Room) -> None:
    await room.press(GlobalKey.SHOW_WINDOW)
    await room.press(GlobalKey.PALETTE)
    assert [wanted.palette for wanted in room.told(m.WindowWanted)] == [False, True]


async def listed(room: Room, *calls: object) -> None:
    room.desk.pbx.calls = calls  # type: ignore[assignment]
    room.desk.session.nudge()
    await asyncio.sleep(0.01)


async def test_hang_up_ends_the_call_that_is_talked_on(room: Room) -> None:
    await listed(room, make_call("a1"), make_call("b2", CallState.HELD))
    await room.press(GlobalKey.HANG_UP)
    assert [(action, call) for action, call, _ in room.desk.pbx.performed] == [
        (Action.HANG_UP, "a1")
    ]


async def test_a_second_press_never_hits_the_next_call(room: Room) -> None:
    await listed(room, make_call("a1"), make_call("b2", CallState.HELD))
    await room.press(GlobalKey.HANG_UP)
    await room.press(GlobalKey.HANG_UP)
    await listed(room, make_call("b2", CallState.HELD))
    await room.press(GlobalKey.HANG_UP)
    assert len(room.desk.pbx.performed) == 1
    await asyncio.sleep(DEAD_S)
    await room.press(GlobalKey.HANG_UP)
    assert [call for _, call, _ in room.desk.pbx.performed] == ["a1", "b2"]


async def test_of_several_calls_none_is_guessed(room: Room) -> None:
    await listed(room, make_call("a1", CallState.HELD), make_call("b2", CallState.HELD))
    await room.press(GlobalKey.HOLD_RESUME)
    assert room.desk.pbx.performed == []
    assert len(room.told(m.WindowWanted)) == 1


async def test_hold_holds_and_then_resumes(room: Room) -> None:
    await listed(room, make_call("a1"))
    await room.press(GlobalKey.HOLD_RESUME)
    await listed(room, replace(make_call("a1", CallState.HELD), held_by_me=True))
    await asyncio.sleep(DEAD_S)
    await room.press(GlobalKey.HOLD_RESUME)
    assert [action for action, _, _ in room.desk.pbx.performed] == [Action.HOLD, Action.RESUME]


async def test_without_a_call_of_ones_own_or_a_current_list_a_key_does_nothing(room: Room) -> None:
    await room.press(GlobalKey.HANG_UP)
    await listed(room, make_theirs())
    await room.press(GlobalKey.HANG_UP)
    await listed(room, make_call("a1"))
    room.desk.store.gap()
    await room.press(GlobalKey.HANG_UP)
    assert room.desk.pbx.performed == []
    assert room.told(m.WindowWanted) == []
