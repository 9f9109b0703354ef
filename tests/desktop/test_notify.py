"""What every back end for notifications must do."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.desktop.checkup import look_at_notices
from clicktodial.desktop.notify import make_notifier
from clicktodial.desktop.notify.null import NoNotifier
from clicktodial.model.notification import NoticeButton, NoticeKind, Notification
from tests.desktop.notice_rigs import BusRig, FakeCentre, FakeShell, Rig
from tests.desktop.waiting import until
from tests.program.bus import Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from clicktodial.desktop.notify.base import Notifier

ANNA = Notification(
    NoticeKind.INCOMING,
    "Anna is calling",
    "Acme & <b>Co</b>\nPick up your phone.",
    (NoticeButton("hangup", "Hang up"), NoticeButton("open", "Open it")),
    "Everything else: in the window.",
    stays=True,
    is_urgent=True,
)
BORIS = Notification(NoticeKind.MISSED, "Boris called", "at noon")


class Ear:
    """Hears what comes back."""

    def __init__(self, notifier: Notifier) -> None:
        self.notifier = notifier
        self.pressed: list[tuple[str, str]] = []
        self.closed: list[str] = []
        self.lost = 0

    async def open(self) -> None:
        await self.notifier.open(
            lambda name, key, _token: self.pressed.append((name, key)),
            self.closed.append,
            self._on_lost,
        )

    def _on_lost(self) -> None:
        self.lost += 1


class NotifierContract:
    """What every back end must do, also where nothing can be shown."""

    @pytest.fixture
    def rig(self) -> Rig:
        raise NotImplementedError

    @pytest.fixture
    async def ear(self, rig: Rig) -> AsyncIterator[Ear]:
        ear = Ear(rig.make())
        await ear.open()
        yield ear
        await ear.notifier.close()

    async def test_it_may_be_closed_twice_and_without_opening(self, rig: Rig, ear: Ear) -> None:
        await rig.make().close()
        await ear.notifier.close()
        await ear.notifier.close()
        assert (ear.closed, ear.lost) == ([], 0)

    async def test_what_is_not_there_may_be_withdrawn(self, ear: Ear) -> None:
        await ear.notifier.withdraw("a")


class WorkingNotifierContract(NotifierContract):
    """What every back end must do where notifications can be shown."""

    async def test_it_is_shown_until_it_is_withdrawn(self, rig: Rig, ear: Ear) -> None:
        assert await ear.notifier.show("a", ANNA)
        assert ear.notifier.reason == ""
        assert [seen.title for seen in rig.seen()] == [ANNA.title]
        await ear.notifier.withdraw("a")
        assert rig.seen() == []
        assert ear.closed == []

    async def test_a_look_shows_nothing(self, rig: Rig, ear: Ear) -> None:
        assert await ear.notifier.look()
        assert (ear.notifier.reason, rig.seen()) == ("", [])
        found = await look_at_notices(ear.notifier)
        assert found.is_fine
        assert ear.notifier.name in found.found

    async def test_the_same_name_takes_its_place(self, rig: Rig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        await ear.notifier.show("a", BORIS)
        await ear.notifier.show("b", ANNA)
        assert sorted(seen.title for seen in rig.seen()) == [ANNA.title, BORIS.title]
        await ear.notifier.withdraw("a")
        assert [seen.title for seen in rig.seen()] == [ANNA.title]

    async def test_a_press_is_told_with_its_name(self, rig: Rig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        await ear.notifier.show("b", BORIS)
        rig.press(BORIS.title)
        await until(lambda: ear.pressed)
        assert ear.pressed == [("b", "default")]

    async def test_what_the_user_closes_is_told(self, rig: Rig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        await ear.notifier.show("b", BORIS)
        rig.dismiss(ANNA.title)
        await until(lambda: ear.closed)
        assert (ear.closed, ear.pressed) == (["a"], [])
        assert await ear.notifier.show("a", ANNA)
        assert sorted(seen.title for seen in rig.seen()) == [ANNA.title, BORIS.title]

    async def test_closing_takes_all_away(self, rig: Rig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        await ear.notifier.show("b", BORIS)
        await ear.notifier.close()
        assert rig.seen() == []


class RestartableNotifierContract(WorkingNotifierContract):
    """And where the desktop's part for them may start anew."""

    async def test_what_is_lost_is_told_and_can_be_shown_again(self, rig: Rig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        rig.restart()
        await until(lambda: ear.lost)
        assert await ear.notifier.show("a", ANNA)
        assert len(rig.seen()) == 1


class TestNoNotifier(NotifierContract):
    @pytest.fixture
    def rig(self) -> Rig:
        class Nothing(FakeShell):
            def make(self) -> Notifier:
                return NoNotifier("There is no desktop here.")

        return Nothing()

    async def test_it_says_why(self, ear: Ear) -> None:
        assert not await ear.notifier.look()
        assert not await ear.notifier.show("a", ANNA)
        assert ear.notifier.reason == "There is no desktop here."


class TestWindows(RestartableNotifierContract):
    @pytest.fixture
    def rig(self) -> FakeShell:
        return FakeShell()

    async def test_what_can_be_done_is_said_in_place_of_buttons(
        self, rig: FakeShell, ear: Ear
    ) -> None:
        await ear.notifier.show("a", ANNA)
        assert rig.seen()[0].body.endswith("Everything else: in the window.")
        assert not ear.notifier.has_buttons

    async def test_a_long_text_is_cut(self, rig: FakeShell, ear: Ear) -> None:
        long = Notification(NoticeKind.INCOMING, "t" * 500, "b" * 500)
        assert await ear.notifier.show("a", long)
        assert await ear.notifier.show("b", Notification(NoticeKind.MISSED, "no text"))
        assert len(rig.seen()) == 2

    async def test_a_refusal_has_a_reason_and_can_be_tried_again(
        self, rig: FakeShell, ear: Ear
    ) -> None:
        rig.is_refusing = True
        assert not await ear.notifier.show("a", ANNA)
        assert ear.notifier.reason
        rig.is_refusing = False
        assert await ear.notifier.show("a", ANNA)
        assert ear.notifier.reason == ""

    async def test_its_thread_ends(self, rig: FakeShell, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        await ear.notifier.close()
        await until(lambda: rig.is_closed)


class TestMacOS(WorkingNotifierContract):
    @pytest.fixture
    def rig(self) -> FakeCentre:
        return FakeCentre()

    async def test_a_button_is_told_by_its_key(self, rig: FakeCentre, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        assert rig.buttons["a"] == ANNA.buttons
        rig.respond(ANNA.title, "hangup")
        await until(lambda: ear.closed)
        assert ear.pressed == [("a", "hangup")]

    async def test_without_permission_it_says_so_until_it_is_given(
        self, rig: FakeCentre, ear: Ear
    ) -> None:
        await ear.notifier.show("a", ANNA)
        rig.permit(False)
        await until(lambda: ear.notifier.reason)
        assert not await ear.notifier.show("b", BORIS)
        rig.permit(True)
        await until(lambda: ear.lost)
        assert await ear.notifier.show("b", BORIS)

    async def test_a_program_that_is_not_installed_is_told_why(
        self, rig: FakeCentre, ear: Ear
    ) -> None:
        rig.is_installed = False
        assert not await ear.notifier.show("a", ANNA)
        assert "installed" in ear.notifier.reason


linux = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")


@pytest.fixture(scope="module")
def bus_address(missing: Callable[[str], NoReturn]) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        missing("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@linux
class TestBus(RestartableNotifierContract):
    @pytest.fixture
    def rig(self, bus_address: str) -> Iterator[BusRig]:
        rig = BusRig(bus_address, self.capabilities)
        yield rig
        rig.stop()

    capabilities = ("actions", "body", "body-markup", "persistence")

    async def test_markup_is_escaped_where_it_would_be_understood(
        self, rig: BusRig, ear: Ear
    ) -> None:
        await ear.notifier.show("a", ANNA)
        assert rig.seen()[0].body.startswith("Acme &amp; &lt;b&gt;Co&lt;/b&gt;\n")
        assert ear.notifier.has_buttons

    async def test_a_button_is_told_by_its_key(self, rig: BusRig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        assert rig.server is not None
        (shown,) = rig.server.shown()
        assert list(shown.actions.items()) == [("default", "Open"), *ANNA.buttons]
        rig.server.press(shown, "Hang up")
        await until(lambda: ear.closed)
        assert ear.pressed == [("a", "hangup")]

    async def test_what_stays_never_expires(self, rig: BusRig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        await ear.notifier.show("b", BORIS)
        assert rig.server is not None
        ringing, missed = rig.server.shown()
        assert (ringing.timeout_ms, missed.timeout_ms) == (0, -1)
        assert (ringing.hints["urgency"], missed.hints["urgency"]) == (2, 1)
        assert ringing.hints["resident"] is True
        assert ringing.hints["suppress-sound"] is True
        assert ringing.hints["desktop-entry"] == "clicktodial"
        assert ringing.icon.endswith("clicktodial.svg")

    async def test_a_server_that_comes_late_is_told_of(self, rig: BusRig, ear: Ear) -> None:
        rig.stop()
        assert not await ear.notifier.look()
        assert not await ear.notifier.show("a", ANNA)
        assert ear.notifier.reason == "This desktop has no notification service."
        rig.restart()
        await until(lambda: ear.lost)
        assert await ear.notifier.show("a", ANNA)

    async def test_another_program_cannot_press(
        self, rig: BusRig, ear: Ear, bus_address: str
    ) -> None:
        await ear.notifier.show("a", ANNA)
        assert rig.server is not None
        (shown,) = rig.server.shown()
        path, name = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
        with contextlib.closing(Service(bus_address, "example.Liar", lambda _: None)) as liar:
            liar.emit(path, name, "ActionInvoked", "us", (shown.id, "hangup"))
        rig.server.press(shown, "Open it")
        await until(lambda: ear.closed)
        assert ear.pressed == [("a", "open")]


@linux
class TestBusWithoutButtons(RestartableNotifierContract):
    """As notify-osd was, and small servers are."""

    @pytest.fixture
    def rig(self, bus_address: str) -> Iterator[Rig]:
        rig = Plain(bus_address, ("body",))
        yield rig
        rig.stop()

    async def test_it_says_what_to_do_instead(self, rig: Rig, ear: Ear) -> None:
        await ear.notifier.show("a", ANNA)
        assert not ear.notifier.has_buttons
        assert rig.seen()[0].body == f"{ANNA.body}\n{ANNA.without_buttons}"
        assert isinstance(rig, BusRig)
        assert rig.server is not None
        assert rig.server.shown()[0].actions == {}


class Plain(BusRig):
    """A server that tells of a press although it has no buttons to show."""

    def press(self, title: str) -> None:
        assert self.server is not None
        shown = self.server.wait_for(lambda one: one.title == title)
        self.server.press_key(shown, "default")


@linux
async def test_without_a_bus_it_says_so() -> None:
    ear = Ear(make_notifier({}))
    await ear.open()
    assert not await ear.notifier.show("a", ANNA)
    assert "session bus" in ear.notifier.reason
    found = await look_at_notices(ear.notifier)
    assert (found.is_fine, found.found) == (False, ear.notifier.reason)
    await ear.notifier.close()
