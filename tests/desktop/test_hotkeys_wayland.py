"""Global keys by the GlobalShortcuts portal, against a small portal on a real bus."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.desktop.hotkey.portal_session_wayland import (
    BOUNCE_WITHIN_S,
    DOUBLE_WITHIN_S,
    REPEAT_WITHIN_S,
)
from clicktodial.desktop.hotkey.portal_wayland import OBJECT, PROPERTIES, SERVICE, trigger
from clicktodial.desktop.hotkey.wayland import PortalHotkeys
from clicktodial.desktop.session_bus_linux import Target
from clicktodial.model.shortcuts import (
    KEYS,
    GlobalKey,
    KeyPress,
    KeyStatus,
    key_title,
    parse_shortcut,
)
from tests.desktop.portal import FakePortal, Manners, press_as_another_program
from tests.program.processes import App
from tests.program.session import BUS_CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from clicktodial.model.shortcuts import KeyState

PLASMA = {"XDG_CURRENT_DESKTOP": "KDE"}
DIAL, HANG_UP = GlobalKey.DIAL_SELECTION, GlobalKey.HANG_UP
WANTED = {
    DIAL: parse_shortcut("Ctrl+Alt+D"),
    HANG_UP: parse_shortcut("Meta+F5"),
    GlobalKey.PALETTE: parse_shortcut("F9"),
}
ONLY_DIAL = {DIAL: WANTED[DIAL]}
WITHIN_S = 5.0


@dataclass(frozen=True, slots=True)
class PrivateBus:
    """A bus on which nothing is started on demand."""

    address: str
    daemon: App


@pytest.fixture
def bus(missing: Callable[[str], NoReturn]) -> Iterator[PrivateBus]:
    if not shutil.which("dbus-daemon"):
        missing("dbus-daemon")
    with tempfile.TemporaryDirectory(prefix="ctd-") as folder:
        configuration = Path(folder) / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(run=folder, services=folder))
        options = ("--nofork", "--nopidfile", "--nosyslog", "--print-address=1")
        daemon = App(["dbus-daemon", f"--config-file={configuration}", *options], {})
        with contextlib.ExitStack() as end:
            end.callback(daemon.end)
            yield PrivateBus(daemon.wait_for("^unix:.*").group(), daemon)


@pytest.fixture
def make_portal(bus: PrivateBus) -> Iterator[Callable[..., FakePortal]]:
    with contextlib.ExitStack() as stack:

        def make(**manners: object) -> FakePortal:
            portal = FakePortal(bus.address, Manners(**manners))  # type: ignore[arg-type]
            return stack.enter_context(contextlib.closing(portal))

        yield make


@dataclass(slots=True)
class Client:
    """Our side, and what it was told."""

    hotkeys: PortalHotkeys
    clock: list[float]
    pressed: asyncio.Queue[KeyPress] = field(default_factory=asyncio.Queue)
    lost: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    changed: asyncio.Queue[Mapping[GlobalKey, KeyState]] = field(default_factory=asyncio.Queue)

    async def open(self) -> None:
        await self.hotkeys.open(
            self.pressed.put_nowait, self.lost.put_nowait, self.changed.put_nowait
        )

    async def next_press(self) -> KeyPress:
        return await asyncio.wait_for(self.pressed.get(), WITHIN_S)

    async def next_loss(self) -> str:
        return await asyncio.wait_for(self.lost.get(), WITHIN_S)

    async def next_change(self) -> Mapping[GlobalKey, KeyState]:
        return await asyncio.wait_for(self.changed.get(), WITHIN_S)


@pytest.fixture
async def make_client(bus: PrivateBus) -> AsyncIterator[Callable[..., Client]]:
    clients: list[Client] = []

    def make(environ: Mapping[str, str] | None = None, **limits_s: float) -> Client:
        clock = [0.0]
        hotkeys = PortalHotkeys(
            {"DBUS_SESSION_BUS_ADDRESS": bus.address, **(environ or {})},
            timeout_s=limits_s.get("timeout_s", WITHIN_S),
            patience_s=limits_s.get("patience_s", WITHIN_S),
            clock=lambda: clock[0],
        )
        clients.append(Client(hotkeys, clock))
        return clients[-1]

    yield make
    for client in clients:
        await client.hotkeys.close()


@pytest.fixture
async def client(make_client: Callable[..., Client]) -> Client:
    return make_client()


async def test_the_keys_asked_for_are_those_the_desktop_gives(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal(given={DIAL.value: "Press Ctrl+Alt+D"})
    await client.open()
    states = await client.hotkeys.set_keys(WANTED)
    assert client.hotkeys.reason == ""
    assert portal.wishes == {
        DIAL.value: ("Dial the selected text", "CTRL+ALT+d"),
        HANG_UP.value: ("Hang up the call", "LOGO+F5"),
        GlobalKey.PALETTE.value: ("Find or do: people, numbers, actions", "F9"),
    }
    assert set(states) == set(GlobalKey)
    assert states[DIAL] == (KeyStatus.ACTIVE, "Press Ctrl+Alt+D", "")
    assert states[GlobalKey.SHOW_WINDOW].status is KeyStatus.OFF
    portal.activate(HANG_UP.value)
    assert await client.next_press() == KeyPress(HANG_UP)


async def test_a_press_carries_the_token_that_lets_a_window_come_to_the_front(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    portal.activate(DIAL.value, token="from-the-compositor")
    assert await client.next_press() == KeyPress(DIAL, token="from-the-compositor")


async def test_a_portal_that_wants_to_know_is_told_first_who_we_are(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal(wants_app_id=True)
    await client.open()
    states = await client.hotkeys.set_keys(WANTED)
    assert portal.calls[0] == "Register"
    assert set(portal._app_ids.values()) == {"clicktodial"}
    assert states[DIAL].status is KeyStatus.ACTIVE


@pytest.mark.parametrize("place", ["tells_keys_when_bound", "lists_keys"])
async def test_keys_count_wherever_they_are_told(
    make_portal: Callable[..., FakePortal], client: Client, place: str
) -> None:
    make_portal(**{place: False})
    await client.open()
    assert (await client.hotkeys.set_keys(WANTED))[DIAL].trigger == "CTRL+ALT+d"


async def test_plasma_is_not_asked_to_open_its_settings_for_keys_it_has(
    make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    portal = make_portal(takes_shortcuts_at_creation=True)
    client = make_client(PLASMA)
    await client.open()
    assert (await client.hotkeys.set_keys(WANTED))[DIAL].status is KeyStatus.ACTIVE
    assert "BindShortcuts" not in portal.calls


async def test_other_desktops_are_always_asked(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal(takes_shortcuts_at_creation=True)
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    assert portal.calls.count("BindShortcuts") == 1


@pytest.mark.parametrize("code", [1, 2])
async def test_a_refusal_is_told_and_not_asked_for_again(
    make_portal: Callable[..., FakePortal], client: Client, code: int
) -> None:
    portal = make_portal(code=code)
    await client.open()
    states = await client.hotkeys.set_keys(WANTED)
    assert states[DIAL].status is KeyStatus.REFUSED
    assert states[DIAL].reason
    assert await client.hotkeys.set_keys(WANTED) == states
    assert portal.calls.count("BindShortcuts") == 1
    portal.manners.code = 0
    assert (await client.hotkeys.set_keys(ONLY_DIAL))[DIAL].status is KeyStatus.ACTIVE


async def test_a_question_to_the_user_holds_nothing_up(
    make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    portal = make_portal(silent_about=frozenset({"BindShortcuts"}))
    client = make_client(patience_s=0.05)
    await client.open()
    states = await client.hotkeys.set_keys(WANTED)
    assert states[DIAL].status is KeyStatus.REFUSED
    assert "answer" in states[DIAL].reason
    portal.answer()
    changed = await client.next_change()
    assert changed[DIAL] == (KeyStatus.ACTIVE, "CTRL+ALT+d", "")
    assert await client.hotkeys.set_keys(WANTED) == changed
    assert portal.calls.count("BindShortcuts") == 1


async def test_a_question_that_is_outdated_changes_nothing(
    make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    portal = make_portal(silent_about=frozenset({"BindShortcuts"}))
    client = make_client(patience_s=0.05)
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    assert (await client.hotkeys.set_keys({}))[DIAL].status is KeyStatus.OFF
    assert portal.calls[-1] == "Close"
    portal.answer()
    portal.manners.silent_about = frozenset()
    await client.hotkeys.set_keys(ONLY_DIAL)
    portal.change({DIAL.value: "Ctrl+Alt+X"})
    assert [await client.next_change()] == [await client.hotkeys.set_keys(ONLY_DIAL)]
    assert client.changed.empty()


async def test_a_portal_that_hangs_ends_in_a_refusal(
    make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    make_portal(silent_about=frozenset({"CreateSession"}))
    client = make_client(timeout_s=0.2)
    await client.open()
    state = (await client.hotkeys.set_keys(WANTED))[DIAL]
    assert state == (
        KeyStatus.REFUSED,
        "",
        "Your desktop did not answer when it was asked for this key.",
    )


async def test_a_portal_without_global_keys_gives_the_command_to_bind(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    make_portal(offers_shortcuts=False)
    await client.open()
    assert "clicktodial dial-selection" in client.hotkeys.reason
    states = await client.hotkeys.set_keys(ONLY_DIAL)
    assert states[DIAL].status is KeyStatus.NOT_WORKING
    assert states[HANG_UP].status is KeyStatus.OFF


async def test_without_a_portal_there_is_a_reason(client: Client) -> None:
    await client.open()
    assert "does not give global keys" in client.hotkeys.reason


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent", "nonsense"])
async def test_without_a_bus_there_is_a_reason(
    make_client: Callable[..., Client], address: str
) -> None:
    client = make_client({"DBUS_SESSION_BUS_ADDRESS": address})
    await client.open()
    assert "clicktodial dial-selection" in client.hotkeys.reason
    assert (await client.hotkeys.set_keys(ONLY_DIAL))[DIAL].status is KeyStatus.NOT_WORKING


async def test_keys_that_the_user_changes_in_the_desktop_are_told(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    portal.change({DIAL.value: "Ctrl+Alt+X", HANG_UP.value: ""})
    changed = await client.next_change()
    assert changed[DIAL] == (KeyStatus.ACTIVE, "Ctrl+Alt+X", "")
    assert changed[HANG_UP].status is KeyStatus.REFUSED
    assert "keyboard settings" in changed[HANG_UP].reason
    assert changed[GlobalKey.PALETTE].trigger == "F9"


async def test_nothing_is_asked_when_nothing_changed(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    states = await client.hotkeys.set_keys(WANTED)
    asked = len(portal.calls)
    assert await client.hotkeys.set_keys(WANTED | {GlobalKey.SHOW_WINDOW: None}) == states
    assert len(portal.calls) == asked


async def test_keys_that_are_not_wanted_any_more_are_given_back(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    await client.hotkeys.set_keys(ONLY_DIAL)
    assert set(portal.wishes) == {DIAL.value}
    portal.activate(HANG_UP.value)
    portal.activate(DIAL.value)
    assert await client.next_press() == KeyPress(DIAL)
    assert client.pressed.empty()


async def test_only_the_portal_presses_our_keys(
    bus: PrivateBus, make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    connection = client.hotkeys._bus
    assert connection is not None
    to_us = (connection.unique_name, portal.session)
    press_as_another_program(bus.address, *to_us, HANG_UP.value)
    portal.activate(HANG_UP.value, session="/org/freedesktop/portal/desktop/session/1_1/other")
    portal.activate("somebody_elses")
    portal.activate(DIAL.value)
    assert await client.next_press() == KeyPress(DIAL)
    assert client.pressed.empty()


async def test_a_held_key_is_one_press(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)

    for _ in range(3):
        portal.activate(DIAL.value)
    portal.deactivate(DIAL.value)
    portal.activate(DIAL.value)
    portal.activate(HANG_UP.value)
    assert [await client.next_press(), await client.next_press()] == [
        KeyPress(DIAL),
        KeyPress(HANG_UP),
    ]


@pytest.mark.parametrize(
    ("let_go_s", "pressed_s", "presses"),
    [
        (None, REPEAT_WITHIN_S - 0.01, 1),
        (None, REPEAT_WITHIN_S + 0.01, 2),
        (0.05, DOUBLE_WITHIN_S - 0.01, 1),
        (0.05, DOUBLE_WITHIN_S + 0.01, 2),
        (10.0, 10 + BOUNCE_WITHIN_S - 0.01, 1),
        (10.0, 10 + BOUNCE_WITHIN_S + 0.01, 2),
    ],
)
async def test_what_counts_as_a_second_press(
    make_portal: Callable[..., FakePortal],
    client: Client,
    let_go_s: float | None,
    pressed_s: float,
    presses: int,
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    portal.activate(DIAL.value)
    assert (await client.next_press()).key is DIAL
    if let_go_s is not None:
        client.clock[0] = let_go_s
        portal.deactivate(DIAL.value)
        portal.activate(HANG_UP.value)
        assert (await client.next_press()).key is HANG_UP
    client.clock[0] = pressed_s
    portal.activate(DIAL.value)
    portal.activate(GlobalKey.PALETTE.value)
    heard = [(await client.next_press()).key for _ in range(presses)]
    assert heard == [DIAL, GlobalKey.PALETTE][2 - presses :]


async def test_a_session_that_is_taken_back_is_a_loss_told_once(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    portal.take_back()
    assert await client.next_loss() == client.hotkeys.reason
    portal.close()
    assert (await client.hotkeys.set_keys(WANTED))[DIAL].status is KeyStatus.NOT_WORKING
    assert client.lost.empty()


async def test_a_portal_that_restarts_is_a_loss_and_can_be_opened_again(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    portal.close()
    assert await client.next_loss()
    again = make_portal()
    await client.open()
    assert (await client.hotkeys.set_keys(WANTED))[DIAL].status is KeyStatus.ACTIVE
    again.activate(DIAL.value)
    assert await client.next_press() == KeyPress(DIAL)
    assert client.lost.empty()


async def test_a_bus_that_ends_is_a_loss_told_once(
    bus: PrivateBus, make_portal: Callable[..., FakePortal], client: Client
) -> None:
    make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    os.kill(bus.daemon.pid, signal.SIGKILL)
    assert await client.next_loss() == "The desktop's session bus has ended."
    assert (await client.hotkeys.set_keys(ONLY_DIAL))[DIAL].status is KeyStatus.NOT_WORKING
    assert client.lost.empty()


async def test_a_bus_that_hangs_is_not_waited_for_and_its_end_is_told_to_who_waits(
    bus: PrivateBus, make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    make_portal()
    client, late = make_client(), make_client(timeout_s=0.1)
    await client.open()
    os.kill(bus.daemon.pid, signal.SIGSTOP)
    await late.open()
    assert "does not answer" in late.hotkeys.reason
    waiting = asyncio.create_task(_states(client))
    await asyncio.sleep(0)
    os.kill(bus.daemon.pid, signal.SIGKILL)
    # Sooner than its own time is up.
    states = await asyncio.wait_for(waiting, WITHIN_S / 2)
    assert states[DIAL].status is not KeyStatus.ACTIVE


async def test_closing_ends_what_is_waited_for(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    portal = make_portal(silent_about=frozenset({"CreateSession"}))
    await client.open()
    waiting = asyncio.create_task(_states(client))
    await asyncio.to_thread(portal.was_asked.wait, WITHIN_S)
    # Answers come in order: when this is there, only the user's is still missing.
    assert client.hotkeys._portal is not None
    await client.hotkeys._portal._call(Target(SERVICE, OBJECT, PROPERTIES), "Get", "")
    await client.hotkeys.close()
    states = await asyncio.wait_for(waiting, WITHIN_S / 2)
    assert states[DIAL].status is not KeyStatus.ACTIVE


async def test_closing_ends_a_question_to_the_user(
    make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    make_portal(silent_about=frozenset({"BindShortcuts"}))
    client = make_client(patience_s=0.05)
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    binding = client.hotkeys._binding
    await client.hotkeys.close()
    assert binding is not None
    assert binding.cancelled()


async def _states(client: Client) -> Mapping[GlobalKey, KeyState]:
    return await client.hotkeys.set_keys(WANTED)


async def test_a_question_that_the_portal_takes_to_its_grave_is_no_answer(
    make_portal: Callable[..., FakePortal], make_client: Callable[..., Client]
) -> None:
    portal = make_portal(silent_about=frozenset({"BindShortcuts"}))
    client = make_client(patience_s=0.05)
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    portal.close()
    assert await client.next_loss()
    assert client.changed.empty()


async def test_closing_is_no_loss_and_may_be_done_twice(
    make_portal: Callable[..., FakePortal], client: Client
) -> None:
    await client.hotkeys.close()
    make_portal()
    await client.open()
    await client.hotkeys.set_keys(WANTED)
    await client.hotkeys.close()
    await client.hotkeys.close()
    assert client.lost.empty()


def test_every_key_has_a_name_for_the_portal() -> None:
    written = {name: trigger(parse_shortcut(f"Ctrl+{name}")) for name in KEYS}
    assert len(set(written.values())) == len(KEYS)
    assert written["D"] == "CTRL+d"
    assert written["5"] == "CTRL+5"
    assert written["PgUp"] == "CTRL+Page_Up"
    assert trigger(parse_shortcut("Meta+Ctrl+Alt+Shift+F12")) == "LOGO+CTRL+ALT+SHIFT+F12"


def test_every_key_has_a_title() -> None:
    assert len({key_title(key) for key in GlobalKey}) == len(GlobalKey)
