"""Global keys and the selected text on a real Wayland desktop: KWin and Plasma's portal."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clicktodial.desktop.hotkey.wayland import PortalHotkeys
from clicktodial.desktop.selection.base import MAX_TEXT_BYTES, READ_WITHIN_S
from clicktodial.desktop.selection.wayland import WaylandSelection
from clicktodial.errors import NoAnswerFromOwnerError
from clicktodial.model.selection import TextSource
from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyStatus, parse_shortcut

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from clicktodial.desktop.session_bus_linux import Signal
    from clicktodial.model.shortcuts import KeyState, Shortcut
    from tests.program.harness import Desktop
    from tests.program.processes import App
    from tests.program.wayland import WaylandSession

pytestmark = pytest.mark.desktop

SELECTING = Path(__file__).with_name("selecting_app.py")
ASKING = Path(__file__).with_name("asking_app.py")
ROOT = Path(__file__).parents[2]
NUMBER = "+32470123456"
WITHIN_S = 5.0
DIAL, HANG_UP = GlobalKey.DIAL_SELECTION, GlobalKey.HANG_UP
DIAL_KEY: Mapping[GlobalKey, Shortcut | None] = {DIAL: parse_shortcut("Ctrl+Alt+D")}
BOTH_KEYS = {**DIAL_KEY, HANG_UP: parse_shortcut("Alt+F9")}


class Keyboard:
    """Presses keys, and hears those that are ours."""

    def __init__(self, desktop: Desktop) -> None:
        self.hotkeys = PortalHotkeys(desktop.env)
        self.lost: asyncio.Queue[str] = asyncio.Queue()
        self.heard: asyncio.Queue[KeyPress] = asyncio.Queue()
        self._desktop = desktop

    async def open(self) -> None:
        await self.hotkeys.open(self.heard.put_nowait, self.lost.put_nowait)
        assert self.hotkeys.reason == ""

    async def press(self, *keys: str) -> None:
        await asyncio.to_thread(self._desktop.keys, *keys)

    async def xdotool(self, *words: str) -> None:
        await asyncio.to_thread(self._desktop._xdotool, *words)

    def overhear(self, on_told: Callable[[], object] = lambda: None) -> list[str]:
        """All that the bus tells us from now on, by name; ``on_told`` after each."""
        told: list[str] = []
        bus = self.hotkeys._bus
        assert bus is not None
        on_signal = bus._on_signal

        def hear(one: Signal) -> None:
            told.append(one.member)
            on_signal(one)
            on_told()

        bus._on_signal = hear
        return told

    async def next(self) -> GlobalKey:
        return (await asyncio.wait_for(self.heard.get(), WITHIN_S)).key


@asynccontextmanager
async def keyboard(
    desktop: Desktop, wanted: Mapping[GlobalKey, Shortcut | None] | None = None
) -> AsyncIterator[Keyboard]:
    keyboard = Keyboard(desktop)
    await keyboard.open()
    try:
        states = await keyboard.hotkeys.set_keys(wanted or {})
        assert all(state.status is KeyStatus.ACTIVE for state in asked_for(states))
        yield keyboard
    finally:
        # The desktop remembers keys; the next test starts without.
        await keyboard.hotkeys.set_keys({})
        await keyboard.hotkeys.close()


def asked_for(states: Mapping[GlobalKey, KeyState]) -> list[KeyState]:
    return [state for state in states.values() if state.status is not KeyStatus.OFF]


async def test_a_pressed_key_arrives_and_no_other(wayland: Desktop) -> None:
    async with keyboard(wayland, BOTH_KEYS) as keys:
        for _ in range(2):
            await keys.press("a", "ctrl+d", "alt+d", "ctrl+alt+e", "F9", "alt+F9")
            assert await keys.next() is HANG_UP
            await keys.press("ctrl+alt+d")
            assert await keys.next() is DIAL
            # A press within the time of a bouncing key would be swallowed.
            keys.hotkeys._session._pressed_at.clear()
        assert keys.heard.empty()


async def test_typing_wakes_nobody(wayland: Desktop) -> None:
    async with keyboard(wayland, DIAL_KEY) as keys:
        told = keys.overhear()
        await asyncio.to_thread(wayland.type, "The quick brown fox jumps over the lazy dog. " * 3)
        await keys.press("ctrl+alt+d")
        assert await keys.next() is DIAL
        assert [member for member in told if member != "Deactivated"] == ["Activated"]


async def test_hotkey_gone_after_a_restart(wayland: Desktop) -> None:
    keys = Keyboard(wayland)
    await keys.open()
    first = await keys.hotkeys.set_keys(BOTH_KEYS)
    await keys.hotkeys.close()
    async with keyboard(wayland, BOTH_KEYS) as keys:
        assert await keys.hotkeys.set_keys(BOTH_KEYS) == first
        await keys.press("ctrl+alt+d")
        assert await keys.next() is DIAL


async def test_a_removed_key_does_nothing_and_can_come_back_as_another(wayland: Desktop) -> None:
    async with keyboard(wayland, BOTH_KEYS) as keys:
        await keys.hotkeys.set_keys(DIAL_KEY)
        await keys.press("alt+F9", "ctrl+alt+d")
        assert await keys.next() is DIAL
        states = await keys.hotkeys.set_keys({HANG_UP: parse_shortcut("Ctrl+Alt+H")})
        assert states[HANG_UP] == (KeyStatus.ACTIVE, "Ctrl+Alt+H", "")
        await keys.press("alt+F9", "ctrl+alt+d", "ctrl+alt+h")
        assert await keys.next() is HANG_UP
        assert keys.heard.empty()


async def test_a_key_that_the_desktop_has_itself_is_told_and_another_works(
    wayland: Desktop,
) -> None:
    async with keyboard(wayland) as keys:
        # KWin's own: show the desktop.
        states = await keys.hotkeys.set_keys({DIAL: parse_shortcut("Meta+D")})
        assert states[DIAL].status is KeyStatus.REFUSED
        assert "another program may have it" in states[DIAL].reason
        states = await keys.hotkeys.set_keys(DIAL_KEY)
        assert states[DIAL] == (KeyStatus.ACTIVE, "Ctrl+Alt+D", "")
        await keys.press("ctrl+alt+d")
        assert await keys.next() is DIAL


async def test_a_held_key_is_one_press(wayland: Desktop) -> None:
    async with keyboard(wayland, BOTH_KEYS) as keys:
        repeated = asyncio.Event()
        told = keys.overhear(lambda: repeated.set() if told.count("Activated") == 5 else None)
        await keys.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "d")
        await asyncio.wait_for(repeated.wait(), WITHIN_S)
        await keys.xdotool("keyup", "d", "keyup", "alt", "keyup", "ctrl")
        await keys.press("alt+F9")
        assert [await keys.next(), await keys.next()] == [DIAL, HANG_UP]
        assert keys.heard.empty()


async def test_a_portal_that_is_killed_is_a_loss_and_its_keys_come_back(
    wayland: Desktop, wayland_session: WaylandSession
) -> None:
    async with keyboard(wayland, DIAL_KEY) as keys:
        wayland_session.kill_portals()
        assert await asyncio.wait_for(keys.lost.get(), WITHIN_S) == keys.hotkeys.reason
        # Not in a thread of its own: what that starts ends with it.
        wayland_session.start_portals()
        await keys.open()
        assert (await keys.hotkeys.set_keys(DIAL_KEY))[DIAL].status is KeyStatus.ACTIVE
        await keys.press("ctrl+alt+d")
        assert await keys.next() is DIAL
        assert keys.lost.empty()


def selecting(desktop: Desktop, text: str) -> App:
    """A program of another's with this text selected and copied."""
    app = desktop.start([sys.executable, SELECTING, text])
    app.wait_for("^SELECTED")
    return app


@pytest.mark.parametrize("token", ["", "no-token-of-the-compositors"])
def test_a_window_shown_for_a_key_gets_the_focus_and_reads(wayland: Desktop, token: str) -> None:
    selecting(wayland, NUMBER)
    arguments = [token] if token else []
    asking = wayland.start([sys.executable, str(ASKING), *arguments], PYTHONPATH=str(ROOT))
    asking.wait_for("^LISTENING")
    wayland.keys("ctrl+alt+d")
    asking.wait_for(rf"^READ .* ms {re.escape(NUMBER)}$")


@pytest.mark.parametrize("source", TextSource)
async def test_selected_and_copied_text_is_read_without_the_focus(
    wayland: Desktop, source: TextSource
) -> None:
    reader = WaylandSelection(wayland.env)
    for text in (NUMBER, "Téléphone: ٠٢ 555 12 34\nfax"):
        owner = selecting(wayland, text)
        for _ in range(2):
            expected = text if source is TextSource.SELECTION else f"{text} copied"
            assert await reader.read(source) == expected
        owner.end()
    assert not reader.needs_focus


@pytest.mark.parametrize("source", TextSource)
async def test_where_nothing_is_selected_there_is_no_text(
    wayland: Desktop, source: TextSource
) -> None:
    reader = WaylandSelection(wayland.env)
    assert await reader.read(source) == ""
    owner = selecting(wayland, "--no-text")
    assert await reader.read(source) == ""
    owner.end()
    assert await reader.read(source) == ""


async def test_more_text_than_anybody_selects_is_cut(wayland: Desktop) -> None:
    selecting(wayland, "--endless")
    text = await WaylandSelection(wayland.env).read(TextSource.SELECTION)
    assert text == "1" * MAX_TEXT_BYTES


async def test_a_hung_owner_holds_nobody_up(wayland: Desktop) -> None:
    reader = WaylandSelection(wayland.env)
    owner = selecting(wayland, NUMBER)
    open_before = open_files()
    os.kill(owner.pid, signal.SIGSTOP)
    began = time.monotonic()
    with pytest.raises(NoAnswerFromOwnerError):
        await reader.read(TextSource.SELECTION)
    assert time.monotonic() - began < READ_WITHIN_S + 0.2
    os.kill(owner.pid, signal.SIGCONT)
    assert await reader.read(TextSource.SELECTION) == NUMBER
    # A pipe's transport closes it in the loop's next round.
    await asyncio.sleep(0)
    assert open_files() == open_before


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
