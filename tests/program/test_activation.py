"""Coming to the front for a link on X11, before a real X server and window manager."""

from __future__ import annotations

import shutil
import subprocess
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from clicktodial.desktop.activation.x11 import X11Activator
from clicktodial.desktop.activation.x11_startup import time_of
from clicktodial.model.shortcuts import GlobalKey, KeyPress
from tests.program.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop

pytestmark = pytest.mark.desktop

STARTUP_ID = 'a host/xdg "open"\\-42_TIME'


class Ears:
    """A task bar: it hears what programs tell about starts, and the time of the server."""

    def __init__(self, display: str) -> None:
        xcffib: Any = import_module("xcffib")
        self._proto: Any = import_module("xcffib.xproto")
        self._raw: Any = xcffib.connect(display)
        root = self._raw.setup.roots[0].root
        wanted = [self._proto.EventMask.PropertyChange]
        self._raw.core.ChangeWindowAttributes(root, self._proto.CW.EventMask, wanted)
        self._raw.core.ChangeProperty(0, root, self._atom("NOW"), self._atom("STRING"), 8, 1, "x")
        self._raw.flush()
        self.now_ms = 0
        wait_until(lambda: self._next() and self.now_ms, "the server tells the time")

    def _atom(self, name: str) -> int:
        return int(self._raw.core.InternAtom(False, len(name), name).reply().atom)

    def _next(self) -> Any:  # noqa: ANN401 - the library has no types
        event = self._raw.poll_for_event()
        if isinstance(event, self._proto.PropertyNotifyEvent):
            self.now_ms = event.time
        return event

    def message(self) -> bytes:
        """The next whole message."""
        parts: list[bytes] = []

        def is_whole() -> bool:
            event = self._next()
            if isinstance(event, self._proto.ClientMessageEvent):
                kind = "_NET_STARTUP_INFO" + ("" if parts else "_BEGIN")
                assert event.type == self._atom(kind)
                parts.append(bytes(event.data.data8))
            return bool(parts) and b"\0" in parts[-1]

        wait_until(is_whole, lambda: f"the end of {parts}")
        return b"".join(parts).partition(b"\0")[0]

    def close(self) -> None:
        self._raw.disconnect()


@pytest.fixture
def ears(desktop: Desktop, missing: Callable[[str], NoReturn]) -> Iterator[Ears]:
    if shutil.which("xterm") is None:
        missing("xterm")
    ears = Ears(desktop.env["DISPLAY"])
    yield ears
    ears.close()


def test_a_click_on_a_link_brings_us_to_the_front_and_ends_the_wait(
    desktop: Desktop, ears: Ears
) -> None:
    ours = desktop.start(["xterm", "-T", "ours"])
    desktop.focus("ours")
    window = int(xdotool(desktop, "search", "--name", "^ours$").split()[0])
    desktop.start(["xterm", "-T", "browser"])
    desktop.focus("browser")
    token = f"{STARTUP_ID}{ears.now_ms + 1}"
    press = KeyPress(GlobalKey.SHOW_WINDOW, token=token)
    X11Activator(desktop.env["DISPLAY"]).bring_to_front(window, press)
    wait_until(
        lambda: xdotool(desktop, "getactivewindow", "getwindowname").strip() == "ours",
        "it is in front",
    )
    quoted = token.replace("\\", "\\\\").replace('"', '\\"').replace(" ", "\\ ")
    assert ears.message().decode() == f"remove: ID={quoted}"
    assert ours.returncode is None


def test_the_time_of_a_click_stands_in_the_id() -> None:
    assert time_of("host/app/1-0-x_TIME4711") == 4711
    assert time_of("_TIME99999999999") == time_of("kwin-7") == time_of("") == 0


def xdotool(desktop: Desktop, *words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], env=desktop.env, capture_output=True, text=True, check=False
    ).stdout
