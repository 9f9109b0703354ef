"""What every back end for global keys must do."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from clicktodial.desktop.hotkey import make_hotkeys
from clicktodial.desktop.hotkey.null import NoHotkeys
from clicktodial.desktop.hotkey.x11 import X11Hotkeys
from clicktodial.model.shortcuts import GlobalKey, KeyStatus, Modifier, parse_shortcut
from tests.desktop.fake_macos import FakeCarbon, FakeMac
from tests.desktop.fake_windows import FakeWindows
from tests.desktop.hotkey_user import User, statuses
from tests.desktop.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from clicktodial.desktop.hotkey.base import Hotkeys
    from clicktodial.model.shortcuts import Shortcut
    from tests.program.x_server import Client, XServer

# Written for other systems: mypy does not look into them here.
windows: Any = import_module("clicktodial.desktop.hotkey.windows")
macos: Any = import_module("clicktodial.desktop.hotkey.macos")

DIAL, SHOW, HANG_UP = GlobalKey.DIAL_SELECTION, GlobalKey.SHOW_WINDOW, GlobalKey.HANG_UP


class Rig(Protocol):
    """A desktop with hands on its keyboard."""

    def make(self) -> Hotkeys:
        """One program's back end; several of them are several programs."""
        ...

    def tap(self, shortcut: str) -> None: ...

    async def hold(self, shortcut: str) -> None:
        """Held for so long that it repeats, then let go."""
        ...


class HotkeysContract:
    """What every back end must do, also where no key can work."""

    @pytest.fixture
    def rig(self) -> Rig:
        raise NotImplementedError

    @pytest.fixture
    async def user(self, rig: Rig) -> AsyncIterator[User]:
        user = User(rig.make())
        await user.open()
        yield user
        await user.hotkeys.close()

    async def test_without_opening_no_key_works_and_nothing_is_raised(self, rig: Rig) -> None:
        user = User(rig.make())
        assert statuses(await user.have(dial_selection="Ctrl+Alt+D")) == {
            DIAL: KeyStatus.NOT_WORKING
        }
        await user.hotkeys.close()

    async def test_it_may_be_closed_twice(self, user: User) -> None:
        await user.hotkeys.close()
        await user.hotkeys.close()
        assert user.lost == []

    async def test_no_keys_are_all_off(self, user: User) -> None:
        assert statuses(await user.hotkeys.set_keys({DIAL: None})) == {}


class WorkingHotkeysContract(HotkeysContract):
    """What every back end must do where keys can work."""

    async def test_a_press_arrives(self, rig: Rig, user: User) -> None:
        states = await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        assert statuses(states) == {DIAL: KeyStatus.ACTIVE, HANG_UP: KeyStatus.ACTIVE}
        assert states[DIAL].trigger == "Ctrl+Alt+D"
        assert user.hotkeys.reason == ""
        rig.tap("Ctrl+Alt+D")
        assert await user.next_press() is DIAL

    async def test_presses_arrive_in_their_order(self, rig: Rig, user: User) -> None:
        await user.have(dial_selection="Ctrl+Alt+D", show_window="Meta+W", hang_up="Shift+F9")
        for shortcut in ("Meta+W", "Ctrl+Alt+D", "Shift+F9", "Ctrl+Alt+D"):
            rig.tap(shortcut)
        assert [await user.next_press() for _ in range(4)] == [SHOW, DIAL, HANG_UP, DIAL]

    async def test_a_held_key_is_one_press(self, rig: Rig, user: User) -> None:
        await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        await rig.hold("Ctrl+Alt+D")
        await rig.hold("Ctrl+Alt+D")
        rig.tap("Shift+F9")
        assert [await user.next_press() for _ in range(3)] == [DIAL, DIAL, HANG_UP]

    async def test_a_key_that_another_program_has_is_taken(self, rig: Rig, user: User) -> None:
        second = User(rig.make())
        await second.open()
        await user.have(dial_selection="Ctrl+Alt+D")
        states = await second.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        assert statuses(states) == {DIAL: KeyStatus.TAKEN, HANG_UP: KeyStatus.ACTIVE}
        assert "Another program" in states[DIAL].reason
        rig.tap("Ctrl+Alt+D")
        rig.tap("Shift+F9")
        assert await second.next_press() is HANG_UP
        assert await user.next_press() is DIAL

        await user.hotkeys.close()
        states = await second.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        assert statuses(states) == {DIAL: KeyStatus.ACTIVE, HANG_UP: KeyStatus.ACTIVE}
        await second.hotkeys.close()

    async def test_two_of_our_own_cannot_be_the_same(self, rig: Rig, user: User) -> None:
        states = await user.have(dial_selection="Ctrl+Alt+D", hang_up="Ctrl+Alt+D")
        assert statuses(states) == {DIAL: KeyStatus.ACTIVE, HANG_UP: KeyStatus.TAKEN}
        rig.tap("Ctrl+Alt+D")
        assert await user.next_press() is DIAL

    async def test_a_removed_key_is_free_for_others(self, rig: Rig, user: User) -> None:
        await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        await user.have(hang_up="Shift+F9")
        rig.tap("Ctrl+Alt+D")
        rig.tap("Shift+F9")
        assert await user.next_press() is HANG_UP
        second = User(rig.make())
        await second.open()
        states = await second.have(dial_selection="Ctrl+Alt+D")
        assert statuses(states) == {DIAL: KeyStatus.ACTIVE}
        await second.hotkeys.close()

    async def test_a_changed_key_replaces_the_old_one(self, rig: Rig, user: User) -> None:
        await user.have(dial_selection="Ctrl+Alt+D")
        await user.have(dial_selection="Ctrl+Alt+E", hang_up="Shift+F9")
        for shortcut in ("Ctrl+Alt+D", "Ctrl+Alt+E", "Shift+F9"):
            rig.tap(shortcut)
        assert [await user.next_press() for _ in range(2)] == [DIAL, HANG_UP]

    async def test_two_keys_can_change_places(self, rig: Rig, user: User) -> None:
        await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        states = await user.have(dial_selection="Shift+F9", hang_up="Ctrl+Alt+D")
        assert statuses(states) == {DIAL: KeyStatus.ACTIVE, HANG_UP: KeyStatus.ACTIVE}
        rig.tap("Ctrl+Alt+D")
        rig.tap("Shift+F9")
        assert [await user.next_press() for _ in range(2)] == [HANG_UP, DIAL]

    async def test_closed_it_hears_nothing_and_opened_again_it_works(
        self, rig: Rig, user: User
    ) -> None:
        await user.have(dial_selection="Ctrl+Alt+D")
        await user.hotkeys.close()
        rig.tap("Ctrl+Alt+D")
        states = await user.have(dial_selection="Ctrl+Alt+D")
        assert statuses(states) == {DIAL: KeyStatus.NOT_WORKING}
        await user.open()
        states = await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        assert statuses(states) == {DIAL: KeyStatus.ACTIVE, HANG_UP: KeyStatus.ACTIVE}
        rig.tap("Shift+F9")
        assert await user.next_press() is HANG_UP
        assert user.lost == []


class TestNowhere(HotkeysContract):
    """No global keys at all."""

    @pytest.fixture
    def rig(self) -> Rig:
        class Nowhere:
            def make(self) -> Hotkeys:
                return NoHotkeys("Because.")

            def tap(self, shortcut: str) -> None: ...

            async def hold(self, shortcut: str) -> None: ...

        return Nowhere()

    async def test_it_says_why(self, user: User) -> None:
        assert user.hotkeys.reason == "Because."
        assert statuses(await user.have(dial_selection="Ctrl+Alt+D")) == {
            DIAL: KeyStatus.NOT_WORKING
        }


class WatchedHotkeys(X11Hotkeys):
    """Counts what the server sends."""

    key_presses = 0

    def _on_event(self, event: object) -> None:
        self.key_presses += type(event).__name__ == "KeyPressEvent"
        super()._on_event(event)


class TestX11(WorkingHotkeysContract):
    """A real X server."""

    @pytest.fixture
    def rig(self, x_server: XServer, other: Client) -> Rig:
        class OnX11:
            def __init__(self) -> None:
                self.made: list[WatchedHotkeys] = []

            def make(self) -> Hotkeys:
                self.made.append(WatchedHotkeys(x_server.display))
                return self.made[-1]

            def tap(self, shortcut: str) -> None:
                other.tap(shortcut)

            async def hold(self, shortcut: str) -> None:
                watched = self.made[0]
                watched.key_presses = 0
                with other.held(shortcut):
                    await until(lambda: watched.key_presses > 3)

        return OnX11()


class TestWindows(WorkingHotkeysContract):
    """Windows' calls, faked."""

    @pytest.fixture
    def desktop(self) -> FakeWindows:
        return FakeWindows()

    @pytest.fixture
    def rig(self, desktop: FakeWindows) -> Rig:
        def codes(shortcut: str) -> tuple[int, int]:
            return of_windows(parse_shortcut(shortcut))

        class OnWindows:
            def make(self) -> Hotkeys:
                hotkeys: Hotkeys = windows.WindowsHotkeys(lambda: desktop)
                return hotkeys

            def tap(self, shortcut: str) -> None:
                desktop.press(*codes(shortcut))

            async def hold(self, shortcut: str) -> None:
                desktop.press(*codes(shortcut), repeats=5)

        return OnWindows()

    async def test_what_windows_keeps_for_itself_is_refused(self, user: User) -> None:
        states = await user.have(dial_selection="F12")
        assert statuses(states) == {DIAL: KeyStatus.REFUSED}
        assert "error 5" in states[DIAL].reason

    async def test_a_key_that_stays_is_not_given_back_in_between(
        self, user: User, desktop: FakeWindows
    ) -> None:
        await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F9")
        await user.have(dial_selection="Ctrl+Alt+D", hang_up="Shift+F8")
        assert desktop.given_back == [of_windows(parse_shortcut("Shift+F9"))]

    @pytest.mark.parametrize(
        ("key", "code"), [("D", 0x44), ("7", 0x37), ("F1", 0x70), ("F24", 0x87), ("Esc", 0x1B)]
    )
    def test_keys_have_windows_codes(self, key: str, code: int) -> None:
        assert windows.key_code(key) == code


def of_windows(shortcut: Shortcut) -> tuple[int, int]:
    modifiers = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
    return sum(modifiers[m] for m in shortcut.modifiers), windows.key_code(shortcut.key)


class TestMac(WorkingHotkeysContract):
    """macOS' calls, faked."""

    @pytest.fixture
    def desktop(self) -> Iterator[FakeMac]:
        with contextlib.closing(FakeMac()) as desktop:
            yield desktop

    @pytest.fixture
    def rig(self, desktop: FakeMac) -> Rig:
        def codes(shortcut: str) -> tuple[int, int]:
            modifiers, key = parse_shortcut(shortcut)
            return sum(macos.MODIFIERS[m] for m in modifiers), macos.KEY_CODES[key]

        class OnMac:
            def make(self) -> Hotkeys:
                hotkeys: Hotkeys = macos.MacHotkeys(lambda: FakeCarbon(desktop))
                return hotkeys

            def tap(self, shortcut: str) -> None:
                desktop.press(*codes(shortcut))

            async def hold(self, shortcut: str) -> None:
                desktop.press(*codes(shortcut), repeats=5)

        return OnMac()

    async def test_a_key_that_no_mac_has_is_told(self, user: User) -> None:
        states = await user.have(dial_selection="Ctrl+Pause")
        assert statuses(states) == {DIAL: KeyStatus.NO_SUCH_KEY}
        assert "Mac" in states[DIAL].reason

    async def test_a_letter_is_the_key_that_types_it(self, user: User, desktop: FakeMac) -> None:
        desktop.layout = {"q": 0, "a": 12, "&": 18}
        await user.have(dial_selection="Ctrl+A", show_window="Ctrl+1", hang_up="F5")
        assert [code for _, code in desktop.keys] == [12, 18, 96]

    async def test_a_mac_that_lets_nobody_listen_is_told(self, desktop: FakeMac) -> None:
        carbon = FakeCarbon(desktop)
        carbon.refuses_to_listen = -50
        user = User(macos.MacHotkeys(lambda: carbon))
        await user.open()
        assert "error -50" in user.hotkeys.reason
        states = await user.have(dial_selection="Ctrl+Alt+D")
        assert statuses(states) == {DIAL: KeyStatus.NOT_WORKING}

    async def test_closing_does_not_wait_for_a_main_thread_that_has_ended(
        self, desktop: FakeMac, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(macos, "CLOSE_WITHIN_S", 0.01)
        user = User(macos.MacHotkeys(lambda: FakeCarbon(desktop)))
        await user.open()
        desktop.close()
        await user.hotkeys.close()

    @pytest.mark.parametrize(
        ("key", "code"), [("A", 0), ("D", 2), ("0", 29), ("N", 45), ("M", 46), ("F12", 111)]
    )
    def test_keys_have_the_macs_codes(self, key: str, code: int) -> None:
        assert macos.KEY_CODES[key] == code


@pytest.mark.parametrize(
    ("environ", "name"),
    [({"DISPLAY": ":7"}, "X11"), ({}, "none")],
)
def test_the_desktop_decides_which_it_is(environ: dict[str, str], name: str) -> None:
    assert make_hotkeys(environ).name == name


def test_without_a_desktop_the_command_to_bind_is_named() -> None:
    assert "clicktodial dial-selection" in make_hotkeys({}).reason


def test_choosing_loads_no_library() -> None:
    script = (
        "import sys;"
        "from clicktodial.desktop import activation, hotkey, selection;"
        "environ = {'DISPLAY': ':7'};"
        "hotkey.make_hotkeys(environ);"
        "selection.make_selection_reader(environ);"
        "activation.make_activator(environ);"
        "sys.exit('xcffib' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
