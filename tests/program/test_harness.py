"""The harness itself, proved with a dummy program."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.program.processes import marked, wait_until
from tests.program.secret_service import PASSWORD
from tests.program.session import Keyring, Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.program.harness import Desktop
    from tests.program.processes import App
    from tests.program.session import Session

pytestmark = pytest.mark.desktop

DUMMY = Path(__file__).with_name("dummy_app.py")
SET = "import keyring; keyring.set_password('service', 'anna', 's3cret')"
NOTIFY = """
from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import Proxy, open_dbus_connection
name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
bus = open_dbus_connection(bus="SESSION")
pressed = MatchRule(type="signal", interface=name, member="ActionInvoked")
Proxy(message_bus, bus).AddMatch(pressed)
values = ("Dummy", 0, "", "Anna", "calls", ["voicemail", "To voicemail"], {}, -1)
with bus.filter(pressed) as queue:
    address = DBusAddress(path, name, name)
    bus.send_and_get_reply(new_method_call(address, "Notify", "susssasa{sv}i", values))
    print("pressed", bus.recv_until_filtered(queue).body[1])
"""
GET = "import keyring; print('secret:', keyring.get_password('service', 'anna'))"


def start(desktop: Desktop) -> App:
    app = desktop.start([sys.executable, DUMMY])
    app.wait_for("^READY")
    return app


def python(desktop: Desktop, code: str) -> App:
    return desktop.start([sys.executable, "-c", code])


def test_tray_item_shows_what_the_program_set(desktop: Desktop) -> None:
    app = start(desktop)
    item = desktop.tray.wait_for_item()
    assert item.status == "Active"
    assert item.tooltip == "Dummy is ready"
    assert any(not icon.is_blank for icon in item.icons)
    assert desktop.tray.labels() == ["Do not disturb", "Accounts", "Impossible", "Quit"]
    app.end()
    desktop.tray.wait_until_gone()


def test_tray_clicks_reach_the_program(desktop: Desktop) -> None:
    app = start(desktop)
    desktop.tray.wait_for_item()
    desktop.tray.activate()
    app.wait_for("^activated Trigger$")
    desktop.tray.click("Accounts", "Work")
    app.wait_for("^account work$")
    desktop.tray.click("Do not disturb")
    app.wait_for("^quiet True$")
    wait_until(lambda: desktop.tray.menu()[0].is_checked, "a check mark in the menu")
    desktop.tray.click("Quit")
    assert app.wait() == 0


def test_tray_refuses_what_a_user_could_not_press(desktop: Desktop) -> None:
    start(desktop)
    desktop.tray.wait_for_item()
    with pytest.raises(AssertionError, match="disabled"):
        desktop.tray.click("Impossible")
    with pytest.raises(AssertionError, match="no entry 'Absent'"):
        desktop.tray.click("Absent")


def test_accessibility_reads_and_presses_the_window(desktop: Desktop) -> None:
    app = start(desktop)
    number = desktop.a11y.find(name="Number", id="number")
    number.set_text("+32470123456")
    assert number.text() == "+32470123456"
    button = desktop.a11y.find(id="dial", name="Dial")
    assert "Press" in button.actions()
    button.do("Press")
    app.wait_for(r"^dialled \+32470123456$")
    label = desktop.a11y.find(id="status", name="dialled +32470123456")
    assert label.extents().width > 0
    desktop.a11y.wait_until_gone(name="idle")
    number.set_text("*97")
    button.press()
    app.wait_for(r"^dialled \*97$")


def test_accessibility_says_what_it_saw_instead(desktop: Desktop) -> None:
    start(desktop)
    desktop.a11y.find(name="Dial")
    with pytest.raises(AssertionError, match="'Dial'"):
        desktop.a11y.find(name="Absent", timeout_s=0)


def test_keys_and_mouse_reach_the_window(desktop: Desktop) -> None:
    app = start(desktop)
    number = desktop.a11y.find(id="number")
    desktop.focus("^Dummy$")
    number.focus()
    assert "focused" in desktop.a11y.find(id="number", states={"focused"}).states
    assert "focused" in number.refreshed().states
    desktop.type("0470 (12)")
    desktop.keys("Return")
    app.wait_for(r"^entered 0470 \(12\)$")
    desktop.keys("ctrl+t")
    app.wait_for("^held$")
    desktop.click_at(*desktop.a11y.find(id="dial").extents().centre)
    app.wait_for(r"^dialled 0470 \(12\)$")


def test_notification_button_reaches_its_program(desktop: Desktop) -> None:
    app = desktop.start([sys.executable, "-c", NOTIFY])
    notification = desktop.notifications.wait_for(lambda one: one.title == "Anna")
    assert notification.body == "calls"
    assert notification.actions == {"voicemail": "To voicemail"}
    desktop.notifications.press(notification, "To voicemail")
    app.wait_for("^pressed voicemail$")
    assert desktop.notifications.shown() == []


def test_screenshot_shows_the_window(desktop: Desktop, tmp_path: Path) -> None:
    assert desktop.screenshot().colours == 1
    start(desktop)
    desktop.a11y.find(id="dial")
    wait_until(lambda: desktop.screenshot().colours > 10, "a window on the screen")
    path = tmp_path / "screen.png"
    picture = desktop.screenshot(path)
    assert (picture.width, picture.height) == (1280, 800)
    from PySide6.QtGui import QColor, QImage

    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    assert QColor(*picture.pixel(640, 400)) == image.pixelColor(640, 400)


@pytest.mark.keyring
def test_secrets_round_trip_through_the_real_daemon(desktop: Desktop) -> None:
    assert python(desktop, SET).wait() == 0
    (secret,) = desktop.keyring.secrets()
    assert secret.value == "s3cret"
    assert secret.attributes["username"] == "anna"
    python(desktop, GET).wait_for("^secret: s3cret$")


@pytest.mark.keyring
def test_secrets_of_one_test_are_gone_in_the_next(desktop: Desktop) -> None:
    assert desktop.keyring.secrets() == []


@pytest.mark.keyring
def test_secrets_are_gone_with_the_session(
    make_desktop: Callable[[Options], Desktop],
) -> None:
    python(make_desktop(Options()), SET).wait()
    python(make_desktop(Options()), GET).wait_for("^secret: None$")


@pytest.mark.keyring
def test_locked_keyring_asks_for_its_password(
    make_desktop: Callable[[Options], Desktop],
) -> None:
    desktop = make_desktop(Options(keyring=Keyring.LOCKED))
    assert desktop.keyring.is_locked
    app = python(desktop, SET)
    desktop.focus("Unlock|Keyring|password")
    desktop.type(PASSWORD)
    desktop.keys("Return")
    assert app.wait() == 0
    assert not desktop.keyring.is_locked


def test_desktop_without_keyring_has_none(make_desktop: Callable[[Options], Desktop]) -> None:
    desktop = make_desktop(Options(keyring=Keyring.NONE))
    app = python(desktop, SET)
    app.wait_for("NoKeyringError")
    assert app.wait() == 1


def test_desktop_without_tray_has_none(make_desktop: Callable[[Options], Desktop]) -> None:
    app = make_desktop(Options(tray=False)).start([sys.executable, DUMMY])
    app.wait_for("^READY False$")


def test_size_and_resolution_are_as_asked(make_desktop: Callable[[Options], Desktop]) -> None:
    picture = make_desktop(Options(width=800, height=600)).screenshot()
    assert (picture.width, picture.height) == (800, 600)


def test_nothing_is_left_running(make_session: Callable[[Options], Session]) -> None:
    session = make_session(Options())
    pids = marked(session.id)
    assert len(pids) >= 5
    session.close()
    assert marked(session.id) == []
    assert not session.folder.exists()


def test_what_a_program_printed_is_told_when_a_line_never_comes(desktop: Desktop) -> None:
    app = python(desktop, "print('so it was')")
    with pytest.raises(AssertionError, match="so it was"):
        app.wait_for("^READY$")


def test_a_program_that_hangs_is_ended(desktop: Desktop) -> None:
    code = "import signal; signal.signal(15, signal.SIG_IGN); print('deaf'); signal.pause()"
    app = python(desktop, code)
    app.wait_for("^deaf$")
    assert marked(desktop.id) == [app.pid]
    assert app.end(patience_s=0.1) == -signal.SIGKILL
    assert marked(desktop.id) == []


def test_what_a_program_started_ends_with_the_desktop(
    make_desktop: Callable[[Options], Desktop],
) -> None:
    desktop = make_desktop(Options(tray=False, keyring=Keyring.NONE))
    shell = desktop.start(["sh", "-c", "setsid sleep 1000 >/dev/null 2>&1 &"])
    assert shell.wait() == 0
    # While a program takes another's place, it has no environment for a moment.
    wait_until(lambda: len(marked(desktop.id)) == 1, "it runs")
    desktop.close()
    assert marked(desktop.id) == []
