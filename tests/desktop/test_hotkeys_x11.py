"""Global keys and a real X server: locks, layouts, other programs' keys, a server that goes."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from clicktodial.desktop import x11_connection
from clicktodial.desktop.hotkey.x11 import X11Hotkeys
from clicktodial.desktop.x11_connection import X11Connection
from clicktodial.model.shortcuts import GlobalKey, KeyStatus
from tests.desktop.hotkey_user import User, statuses
from tests.desktop.waiting import until
from tests.program.x_server import Client, XServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

DIAL, SHOW = GlobalKey.DIAL_SELECTION, GlobalKey.SHOW_WINDOW
LOCK, CONTROL, ALT, NUM = 1 << 1, 1 << 2, 1 << 3, 1 << 4


class Watched(X11Hotkeys):
    """Remembers what the server sent, and which keys were given back."""

    def __init__(self, display: str) -> None:
        super().__init__(display)
        self.seen: list[Any] = []
        self.closes_at_a_press = False

    def _on_event(self, event: Any) -> None:  # noqa: ANN401 - the library has no types
        self.seen.append(event)
        if self.closes_at_a_press and type(event).__name__ == "KeyPressEvent":
            # The press is told after what is already to be done.
            self.closing = asyncio.create_task(self.close())
        super()._on_event(event)

    @property
    def key_codes(self) -> list[int]:
        """Of the keys that were seen."""
        return [event.detail for event in self.seen if hasattr(event, "detail")]


@pytest.fixture
def wake_ups(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """One item for each time that a connection was read."""
    found: list[None] = []
    read = X11Connection._read

    def counted(connection: X11Connection) -> None:
        found.append(None)
        read(connection)

    monkeypatch.setattr(X11Connection, "_read", counted)
    return found


@pytest.fixture
async def hotkeys(x_server: XServer) -> AsyncIterator[Watched]:
    hotkeys = Watched(x_server.display)
    yield hotkeys
    await hotkeys.close()


@pytest.fixture
async def user(hotkeys: Watched, wake_ups: list[None]) -> User:
    user = User(hotkeys)
    await user.open()
    return user


@pytest.fixture
def american(x_server: XServer) -> Iterator[XServer]:
    """The keyboard is American again after the test."""
    yield x_server
    x_server.lay_out("us")


async def test_a_hundred_other_keys_wake_nobody(
    user: User, hotkeys: Watched, other: Client, wake_ups: list[None]
) -> None:
    await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
    await anyio.lowlevel.checkpoint()
    await anyio.lowlevel.checkpoint()
    other.focused_window()
    wake_ups.clear()
    keys = [*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "F9", "Ctrl+D", "Alt+D", "Ctrl+Alt+Shift+D"]
    typed = (keys * 4)[:100]
    for key in typed:
        other.tap(key)
    await anyio.wait_all_tasks_blocked()
    assert wake_ups == []
    assert len(other.typed()) == sum(key.count("+") + 1 for key in typed)

    other.press("Ctrl", "Alt", "D")
    assert await user.next_press() is DIAL
    assert len(wake_ups) == 1
    other.release("D", "Alt", "Ctrl")
    other.tap("X")
    await anyio.wait_all_tasks_blocked()
    assert len(wake_ups) == 1
    assert hotkeys.key_codes == [other.code("D")]


async def test_what_is_typed_while_the_key_is_held_goes_to_the_other_program(
    user: User, hotkeys: Watched, other: Client
) -> None:
    await user.have(dial_selection="Ctrl+Alt+D")
    other.focused_window()
    with other.held("Ctrl+Alt+D"):
        await user.next_press()
        other.typed()
        for key in "XYZ":
            other.tap(key)
        assert other.typed() == [other.code(key) for key in "XYZ"]
    assert set(hotkeys.key_codes) == {other.code("D")}


@pytest.mark.parametrize("locks", [("Caps_Lock",), ("Num_Lock",), ("Caps_Lock", "Num_Lock")])
async def test_locks_make_no_difference(user: User, other: Client, locks: tuple[str, ...]) -> None:
    await user.have(dial_selection="Ctrl+Alt+D", show_window="Meta+F5")
    for lock in locks:
        other.tap(lock)
    try:
        other.tap("Ctrl+Alt+D")
        other.tap("Meta+F5")
        assert [await user.next_press() for _ in range(2)] == [DIAL, SHOW]
    finally:
        for lock in locks:
            other.tap(lock)


async def test_num_lock_and_scroll_lock_are_looked_up_wherever_they_are(
    user: User, hotkeys: Watched, other: Client
) -> None:
    await user.have(dial_selection="Ctrl+Alt+D")
    with other.moved_modifiers(Num_Lock=5, Scroll_Lock=7):
        await until(lambda: hotkeys._keyboard and set(hotkeys._keyboard.locks) == {2, 32, 128})
        for lock in ("Num_Lock", "Scroll_Lock", "Caps_Lock"):
            other.tap(lock)
        try:
            other.tap("Ctrl+Alt+D")
            assert await user.next_press() is DIAL
        finally:
            for lock in ("Num_Lock", "Scroll_Lock", "Caps_Lock"):
                other.tap(lock)
    assert user.changes == []


async def test_alt_and_super_are_looked_up_wherever_they_are(
    user: User, hotkeys: Watched, other: Client
) -> None:
    with other.moved_modifiers(Alt=5, Meta=3):
        await user.have(dial_selection="Alt+D", show_window="Meta+D")
        other.tap("Alt+D")
        other.tap("Meta+D")
        assert [await user.next_press() for _ in range(2)] == [DIAL, SHOW]


async def test_another_layout_moves_keys_and_keeps_those_that_stay(
    user: User, hotkeys: Watched, other: Client, american: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    await user.have(dial_selection="Ctrl+Alt+D", show_window="Ctrl+Alt+A")
    kept, moved = hotkeys._grabs[DIAL], hotkeys._grabs[SHOW]
    given_back: set[Any] = set()
    release = hotkeys._release

    def remembered(connection: X11Connection, grabs: frozenset[Any]) -> None:
        given_back.update(grabs)
        release(connection, grabs)

    monkeypatch.setattr(hotkeys, "_release", remembered)
    american_a = other.code("A")
    american.lay_out("fr")
    french_a = other.code("A")
    assert french_a != american_a
    await until(lambda: {grab.code for grab in hotkeys._grabs[SHOW]} == {french_a})
    assert given_back == moved
    assert hotkeys._grabs[DIAL] == kept

    other.tap("Ctrl+Alt+Q")
    other.tap("Ctrl+Alt+A")
    other.tap("Ctrl+Alt+D")
    assert [await user.next_press() for _ in range(2)] == [SHOW, DIAL]
    assert user.presses == []
    assert user.changes == []


async def test_a_layout_without_the_key_is_told_and_the_key_comes_back(
    user: User, other: Client, american: XServer
) -> None:
    await user.have(dial_selection="Ctrl+Alt+D", show_window="Ctrl+F5")
    american.lay_out("ru")
    await until(lambda: user.changes)
    assert statuses(user.changes[-1]) == {DIAL: KeyStatus.NO_SUCH_KEY, SHOW: KeyStatus.ACTIVE}
    assert "no such key" in user.changes[-1][DIAL].reason
    user.changes.clear()
    american.lay_out("us")
    await until(lambda: user.changes)
    assert statuses(user.changes[-1]) == {DIAL: KeyStatus.ACTIVE, SHOW: KeyStatus.ACTIVE}
    other.tap("Ctrl+Alt+D")
    assert await user.next_press() is DIAL


@pytest.mark.parametrize(("layout", "shortcut"), [("ru,us", "Ctrl+Alt+D"), ("fr", "Ctrl+Alt+1")])
async def test_a_key_may_be_in_the_second_layout_or_on_the_shifted_level(
    user: User, other: Client, american: XServer, layout: str, shortcut: str
) -> None:
    american.lay_out(layout)
    assert statuses(await user.have(dial_selection=shortcut)) == {DIAL: KeyStatus.ACTIVE}
    other.tap(shortcut)
    assert await user.next_press() is DIAL


async def test_a_key_that_is_taken_in_part_is_left_to_the_other_in_whole(
    user: User, x_server: XServer, other: Client
) -> None:
    assert other.grab(CONTROL | ALT | LOCK, "D")
    states = await user.have(dial_selection="Ctrl+Alt+D")
    assert statuses(states) == {DIAL: KeyStatus.TAKEN}
    with contextlib.closing(Client(x_server.display)) as third:
        assert third.grab(CONTROL | ALT, "D")
        assert third.grab(CONTROL | ALT | NUM, "D")
        assert not third.grab(CONTROL | ALT | LOCK, "D")
    other.ungrab(CONTROL | ALT | LOCK, "D")
    await until(lambda: other.grab(CONTROL | ALT, "D"))
    other.ungrab(CONTROL | ALT, "D")
    assert statuses(await user.have(dial_selection="Ctrl+Alt+D")) == {DIAL: KeyStatus.ACTIVE}


async def test_a_server_that_goes_is_told_once(own_x_server: XServer, wake_ups: list[None]) -> None:
    user = User(X11Hotkeys(own_x_server.display))
    await user.open()
    assert statuses(await user.have(dial_selection="Ctrl+Alt+D")) == {DIAL: KeyStatus.ACTIVE}
    own_x_server.kill()
    await until(lambda: user.lost)
    assert user.hotkeys.reason == user.lost[0]
    wake_ups.clear()
    states = await user.have(dial_selection="Ctrl+Alt+D")
    assert statuses(states) == {DIAL: KeyStatus.NOT_WORKING}
    await user.open()
    assert own_x_server.display in user.hotkeys.reason
    await user.hotkeys.close()
    await anyio.wait_all_tasks_blocked()
    assert len(user.lost) == 1
    assert wake_ups == []


async def test_a_server_that_goes_while_keys_are_set_is_told(own_x_server: XServer) -> None:
    user = User(X11Hotkeys(own_x_server.display))
    await user.open()
    own_x_server.kill()
    states = await user.have(dial_selection="Ctrl+Alt+D")
    assert statuses(states) == {DIAL: KeyStatus.NOT_WORKING}
    await until(lambda: user.lost)
    assert len(user.lost) == 1


async def test_a_server_that_does_not_answer_holds_nothing_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(x11_connection, "CONNECT_WITHIN_S", 0.05)
    number = 10_000 + os.getpid() % 40_000
    with socket.socket(socket.AF_UNIX) as server:
        server.settimeout(0)
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        user = User(X11Hotkeys(f":{number}"))
        opening = asyncio.create_task(user.open())
        # The loop lives while the server is waited for.
        connection, _ = await asyncio.get_running_loop().sock_accept(server)
        assert not opening.done()
        await opening
        assert f":{number}" in user.hotkeys.reason
        connection.close()


@pytest.mark.parametrize("display", ["", "nonsense", ":64999", "\udcff"])
async def test_a_display_that_is_none_is_told(display: str) -> None:
    user = User(X11Hotkeys(display))
    await user.open()
    assert "no X server" in user.hotkeys.reason
    assert user.lost == []


async def test_a_system_without_the_x_library_is_told(
    x_server: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xcffib", None)
    user = User(X11Hotkeys(x_server.display))
    await user.open()
    assert user.hotkeys.reason != ""


async def test_a_press_that_was_on_its_way_when_it_was_closed_is_not_told(
    user: User, hotkeys: Watched, other: Client
) -> None:
    await user.have(dial_selection="Ctrl+Alt+D")
    hotkeys.closes_at_a_press = True
    other.tap("Ctrl+Alt+D")
    await until(lambda: hotkeys.seen)
    await hotkeys.closing
    await anyio.wait_all_tasks_blocked()
    assert user.presses == []


async def test_the_press_carries_the_servers_time(user: User, other: Client) -> None:
    await user.have(dial_selection="Ctrl+Alt+D")
    other.focused_window()
    other.tap("X")
    (before,) = {event.time for event in other.events() if hasattr(event, "time")}
    other.tap("Ctrl+Alt+D")
    await until(lambda: user.presses)
    assert 0 <= user.presses[0].time_ms - before < 10_000
