"""``clicktodial dial-selection``, as a desktop's own settings bind it to a key."""

from __future__ import annotations

import json
import os
import signal
import socket
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running
from tests.program.processes import wait_until
from tests.program.user import WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.harness import Desktop
    from tests.program.processes import App

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]


@pytest.fixture
def user(desktop: Desktop) -> Iterator[User]:
    with running(SimOptions(manual_clock=True)) as sim:
        made = User(desktop, sim)
        made.add_account()
        yield made


def press(user: User) -> App:
    return user.run("dial-selection", "--json")


def answer(app: App) -> Any:  # noqa: ANN401 - any JSON
    return json.loads(app.wait_for(r"^\{").string)


def test_the_running_program_is_told_and_the_key_is_done(user: User) -> None:
    app = user.start("--hidden")
    pressed = press(user)
    assert pressed.wait() == 0
    assert answer(pressed) == {"handed_over": True}
    assert pressed.lines == ['{"handed_over": true}']
    assert user.desktop.tray.count == 1
    user.quit(app)


def test_where_no_program_runs_the_key_starts_it_in_the_tray(user: User) -> None:
    app = press(user)
    assert answer(app) == {"handed_over": False}
    user.wait_tray("ready")
    assert user.desktop.a11y.find_all(role="frame", name=WINDOW) == []
    # The program that was started so is the one program from now on.
    assert answer(press(user)) == {"handed_over": True}
    user.quit(app)


def test_two_presses_at_once_start_one_program(user: User) -> None:
    presses = [press(user), press(user)]
    user.wait_tray("ready")
    wait_until(lambda: sum(one.returncode is None for one in presses) == 1, "one is left")
    assert sorted(answer(one)["handed_over"] for one in presses) == [False, True]
    assert user.desktop.tray.count == 1
    assert user.sim.log("POST", "/simple") == []
    user.quit(next(one for one in presses if one.returncode is None))


def test_a_key_works_again_after_kill_9(user: User) -> None:
    app = user.start("--hidden")
    os.kill(app.pid, signal.SIGKILL)
    app.wait()
    user.desktop.tray.wait_until_gone()
    assert (user.home / "run" / "socket").exists(), "it was left behind"
    again = press(user)
    assert answer(again) == {"handed_over": False}
    user.wait_tray("ready")
    user.quit(again)


def test_garbage_at_the_door_does_no_harm(user: User) -> None:
    app = user.start("--hidden")
    for message in (b"", b"\0" * 9000, b'{"open": null, "action": 5}\n', b"GET / HTTP/1.1\r\n\r\n"):
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.connect(str(user.home / "run" / "socket"))
            visitor.sendall(message)
    assert answer(press(user)) == {"handed_over": True}
    assert user.sim.log("POST", "/simple") == []
    user.quit(app)
