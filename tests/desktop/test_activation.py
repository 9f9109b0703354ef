"""Windows that come to the front when their key was pressed."""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
from typing import TYPE_CHECKING, NoReturn

from clicktodial.desktop.activation import make_activator
from clicktodial.model.shortcuts import GlobalKey, KeyPress
from tests.program.processes import App, wait_until
from tests.program.x_server import Client, XServer

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

PRESS = KeyPress(GlobalKey.SHOW_WINDOW, time_ms=123_456)


def test_the_window_manager_is_asked_as_for_the_user(x_server: XServer, other: Client) -> None:
    bits = other.proto.EventMask
    manages = bits.SubstructureRedirect | bits.SubstructureNotify
    other.core.ChangeWindowAttributes(other.root, other.proto.CW.EventMask, [manages])
    other.sync()
    make_activator({"DISPLAY": x_server.display}).bring_to_front(4711, PRESS)
    (message,) = other.events()
    assert message.window == 4711
    atom = other.core.InternAtom(False, 18, "_NET_ACTIVE_WINDOW").reply().atom
    assert message.type == atom
    assert list(message.data.data32)[:2] == [2, 123_456]


def test_the_window_gets_the_focus_although_another_has_it(
    own_x_server: XServer, missing: Callable[[str], NoReturn]
) -> None:
    if not shutil.which("openbox"):
        missing("openbox")
    manager = App(("openbox", "--startup", "echo started"), own_x_server.env)
    try:
        manager.wait_for("^started$")
        with contextlib.closing(Client(own_x_server.display)) as client:
            ours, others = client.window(), client.window()
            wait_until(lambda: active(client) == others, "the younger one has the focus")
            activator = make_activator({"DISPLAY": own_x_server.display})
            activator.bring_to_front(ours, KeyPress(PRESS.key))
            wait_until(lambda: active(client) == ours, "ours has the focus")
    finally:
        manager.end()


def active(client: Client) -> int:
    atom = client.core.InternAtom(False, 18, "_NET_ACTIVE_WINDOW").reply().atom
    value = client.core.GetProperty(False, client.root, atom, 0, 0, 1).reply().value
    return int(struct.unpack("=I", value.raw)[0]) if len(value) else 0


def test_without_a_server_nothing_happens() -> None:
    make_activator({"DISPLAY": "nonsense"}).bring_to_front(4711, PRESS)


def test_on_wayland_the_toolkit_finds_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    activator = make_activator({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":7"})
    activator.bring_to_front(4711, KeyPress(GlobalKey.SHOW_WINDOW))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "old"
    activator.bring_to_front(4711, KeyPress(GlobalKey.SHOW_WINDOW, token="kwin-1"))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "kwin-1"


def test_elsewhere_nothing_is_needed() -> None:
    make_activator({}).bring_to_front(4711, PRESS)
