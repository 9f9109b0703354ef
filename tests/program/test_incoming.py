"""Incoming calls on a real desktop: the whole program, a notification service, the phone system."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.program.notifications import Notifications
from tests.program.processes import wait_until
from tests.program.session import Options
from tests.program.user import WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop
    from tests.program.notifications import Notification

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

ANNA = "+442079460018"
CALLS = "is calling"


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


class Callee(User):
    """Somebody who is called."""

    @property
    def notifications(self) -> Notifications:
        return self.desktop.notifications

    def rung(self, title: str = CALLS) -> Notification:
        """The notification of a call, as soon as it is there."""
        return self.notifications.wait_for(lambda one: title in one.title)

    def wait_none(self) -> None:
        wait_until(lambda: not self.notifications.shown(), lambda: f"{self.notifications.shown()}")

    def asked(self, method: str) -> list[str]:
        """The requests of this kind that the phone system got."""
        return [str(entry) for entry in self.sim.log() if entry.method == method]

    def in_front(self) -> str:
        command = ["xdotool", "getactivewindow", "getwindowname"]
        done = subprocess.run(
            command, env=self.desktop.env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()


@pytest.fixture
def user(desktop: Desktop, sim: Sim) -> Callee:
    return callee(desktop, sim)


def callee(desktop: Desktop, sim: Sim) -> Callee:
    made = Callee(desktop, sim)
    made.add_account()
    made.add_people()
    return made


def test_a_call_is_told_with_what_can_be_done_and_takes_no_focus(user: Callee) -> None:
    app = user.start()
    user.desktop.start(["xterm", "-T", "in front"])
    user.desktop.focus("in front")
    user.sim.incoming(ANNA)
    shown = user.rung()
    assert shown.title == "Anna Peeters is calling"
    assert ANNA in shown.body
    assert f"To your extension {user.sim.extension}" in shown.body
    assert "Pick up your phone to answer." in shown.body
    assert list(shown.actions.values()) == ["Open", "To voicemail", "Transfer…", "Hang up", "Open"]
    assert shown.hints["category"] == "call.incoming"
    assert shown.hints["resident"] is True
    assert shown.timeout_ms == 0
    assert user.in_front() == "in front"
    user.sim.control("answer")
    user.wait_none()
    user.quit(app)


def test_to_voicemail_moves_that_call(user: Callee) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.notifications.press(user.rung(), "To voicemail")
    wait_until(lambda: len(user.asked("PUT")) == 1, "the phone system is asked")
    user.wait_tray("ready")
    assert user.asked("DELETE") == []
    user.wait_none()
    user.quit(app)


def test_hang_up_declines_that_call(user: Callee) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.notifications.press(user.rung(), "Hang up")
    wait_until(lambda: len(user.asked("DELETE")) == 1, "the phone system is asked")
    user.wait_tray("ready")
    assert user.asked("PUT") == []
    user.quit(app)


def test_transfer_asks_in_the_window_for_the_target(user: Callee) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.notifications.press(user.rung(), "Transfer…")
    user.desktop.a11y.find(id="transferNow")
    assert user.asked("PUT") == []
    user.quit(app)


def test_closing_it_does_nothing_and_open_shows_the_window(user: Callee) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.notifications.dismiss(user.rung())
    user.sim.incoming("+442079460019")
    user.notifications.press(user.rung("460019"), "Open")
    wait_until(lambda: user.in_front() == WINDOW, lambda: f"in front is {user.in_front()!r}")
    assert user.notifications.shown() == []
    assert user.asked("PUT") == user.asked("DELETE") == []
    user.wait_tray("ringing")
    user.quit(app)


def test_ten_calls_are_told_once_each_and_are_gone_at_the_end(user: Callee) -> None:
    app = user.start("--hidden")
    callers = [f"+44207946{n:04}" for n in range(100, 110)]
    for caller in callers:
        user.sim.incoming(caller)
    wait_until(lambda: len(user.notifications.shown()) == 10, "ten notifications")
    assert len({one.title for one in user.notifications.shown()}) == 10
    for caller in callers:
        user.sim.control("hangup", phone=caller)
    # Whom nobody answered is told once more, as one.
    missed = user.rung("10 missed calls")
    assert user.notifications.shown() == [missed]
    user.quit(app)


def test_a_missed_call_is_called_back(user: Callee) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.rung()
    user.sim.control("hangup", phone=ANNA)
    user.notifications.press(user.rung("Missed call from Anna Peeters"), "Call back")
    user.wait_dialled(ANNA)
    user.quit(app)


def test_a_service_that_ends_and_comes_back_shows_the_call_again(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = callee(make_desktop(Options()), sim)
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.rung()
    user.notifications.close()
    user.sim.incoming("+442079460019")
    user.wait_tray("460019")
    again = Notifications(user.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    try:
        wait_until(lambda: len(again.shown()) == 2, lambda: f"both are shown: {again.shown()}")
        again.press(again.wait_for(lambda one: "Anna" in one.title), "Hang up")
        wait_until(lambda: len(user.asked("DELETE")) == 1, "the phone system is asked")
    finally:
        again.close()
    user.quit(app)


def test_quitting_takes_them_away(user: Callee) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.rung()
    user.quit(app)
    assert user.notifications.shown() == []


# ---- quiet


def test_do_not_disturb_keeps_notifications_away_and_outlasts_a_restart(user: Callee) -> None:
    app = user.start("--hidden")
    icon = user.desktop.tray.item().icons
    user.desktop.tray.click("Do not disturb", "For 1 hour")
    user.wait_tray("Do not disturb until")
    assert user.desktop.tray.item().icons != icon
    user.sim.incoming(ANNA)
    user.wait_tray("ringing: Anna Peeters")
    user.quit(app)
    user.desktop.tray.wait_until_gone()
    again = user.start("--hidden")
    user.wait_tray("ringing.*Do not disturb until")
    user.sim.control("answer")
    user.wait_tray("on a call")
    assert user.notifications.shown() == []
    user.desktop.tray.activate()
    user.desktop.a11y.find(id="endQuiet").press()
    user.wait_tray("on a call: Anna Peeters$")
    user.sim.incoming("+442079460019")
    user.rung("460019")
    user.quit(again)


def test_a_window_that_fills_the_screen_is_left_alone(user: Callee) -> None:
    app = user.start("--hidden")
    slides = user.desktop.start(["xterm", "-fullscreen", "-T", "slides"])
    user.desktop.focus("slides")
    user.sim.incoming(ANNA)
    user.wait_tray("ringing: Anna Peeters")
    slides.end()
    user.sim.incoming("+442079460019")
    user.rung("460019")
    assert [one.title for one in user.notifications.shown()] == ["+442079460019 is calling"]
    user.quit(app)
