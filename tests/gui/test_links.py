"""A phone link comes to the front, and its number waits for Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clicktodial.engine.messages import LinkOpened, OpenLink
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from tests.gui.conftest import Desk

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def opened(desk: Desk, link: str) -> LinkOpened:
    """Click the link and wait for what comes of it."""
    before = len([n for n in desk.notices if isinstance(n, LinkOpened)])
    desk.engine.submit(OpenLink(link))
    desk.wait(lambda: len([n for n in desk.notices if isinstance(n, LinkOpened)]) > before)
    return [n for n in desk.notices if isinstance(n, LinkOpened)][-1]


def bar(desk: Desk) -> str:
    shown = desk.window.link
    return shown.accessibleName() if shown is not None and shown.isVisible() else ""


def allow_button(desk: Desk) -> QPushButton:
    assert desk.window.link is not None
    return desk.window.link.allow_button


def test_a_link_comes_to_the_front_waits_and_is_dialled_once_by_enter(desk: Desk) -> None:
    desk.window.close()
    opened(desk, "tel:+32-2-555-12-34")
    assert desk.window.isVisible()
    assert desk.window.dialer.edit.text() == "+3225551234"
    assert bar(desk) == "A link asks to call +3225551234. Press Enter to call."
    desk.wait(lambda: not desk.window.dialer.field.is_waiting())
    assert desk.requests("POST", "/simple") == 0
    QTest.keyClick(desk.window.dialer.edit, Qt.Key.Key_Return)
    desk.wait(lambda: desk.entry("+3225551234") is not None)
    assert [entry.destination for entry in desk.sim.log("POST", "/simple")] == ["+3225551234"]
    assert bar(desk) == ""


def test_consent_is_kept_and_the_next_link_dials(desk: Desk) -> None:
    opened(desk, "tel:+32-2-555-12-34")
    allow_button(desk).click()
    assert "Settings" in bar(desk)
    desk.wait(lambda: SettingsFile(desk.paths.settings_file).read().settings.dial_links_at_once)
    assert desk.requests("POST", "/simple") == 0
    assert opened(desk, "tel:+32-470-12-34-56").is_dialled
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert desk.sim.log("POST", "/simple")[0].destination == "+32470123456"


@pytest.mark.parametrize("link", ["tel:*21*0470123456%23", "tel:+3290212345"])
def test_codes_and_premium_numbers_are_named_and_no_consent_is_asked_for(
    desk: Desk, link: str
) -> None:
    opened(desk, link)
    assert "only if you press Enter" in bar(desk)
    assert not allow_button(desk).isVisible()


@pytest.mark.parametrize("link", ["callto:someone", "tel:", "sip:bob@pbx.example"])
def test_a_link_without_a_number_says_so_and_dials_nothing(desk: Desk, link: str) -> None:
    opened(desk, link)
    assert "number" in bar(desk)
    desk.key(Qt.Key.Key_Return)
    assert desk.requests("POST", "/simple") == 0


def test_what_is_typed_next_is_not_the_links(desk: Desk) -> None:
    opened(desk, "tel:+32-2-555-12-34")
    desk.window.dialer.edit.clear()
    desk.type("zoe")
    assert bar(desk) == ""
