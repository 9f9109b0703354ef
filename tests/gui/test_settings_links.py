"""The page of links and the clipboard: who opens links, and what was allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from clicktodial.engine.messages import AskLinks, ChangeLinks, LinksKnown
from clicktodial.errors import NotPossibleNowError
from clicktodial.gui.models.link_lines import link_lines, link_title, not_ours
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.model.settings import Settings
from tests.engine.making import ACCOUNT
from tests.gui.settings_bench import Bench, Desk, spoken_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

SETTINGS = Settings(accounts=(ACCOUNT,))
TEL, CALLTO, SIP = LinkScheme.TEL, LinkScheme.CALLTO, LinkScheme.SIP
KNOWN = LinksKnown(
    (
        LinkHandler(TEL, is_ours=True, program="Click-to-Dial"),
        LinkHandler(CALLTO, is_ours=False),
        LinkHandler(SIP, is_ours=False, program="Linphone"),
    )
)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, SETTINGS)
    made.open(PageName.LINKS)
    return made


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", SETTINGS)
    yield made
    made.engine.stop()


def state(bench: Bench, scheme: LinkScheme) -> str:
    return bench.text(f"linkState-{scheme.value}")


# ---- words


def test_each_kind_of_link_says_who_opens_it() -> None:
    ours, nobody, others = link_lines(KNOWN)
    assert ours.state == "✓ Opened by Click-to-Dial"
    assert nobody.state == "– No program opens them"
    assert others.state == "– Opened by \u2068Linphone\u2069"
    assert [line.ours for line in link_lines(None)] == [None, None, None]
    assert len({link_title(scheme) for scheme in LinkScheme}) == len(LinkScheme)


def test_what_is_not_known_is_not_taken_over() -> None:
    assert not_ours(KNOWN) == (CALLTO, SIP)
    assert not_ours(None) == ()
    assert not_ours(LinksKnown((), "No.")) == ()


# ---- the page


def test_who_opens_links_is_asked_when_the_page_comes_into_sight(bench: Bench) -> None:
    assert bench.sent == [AskLinks()]
    assert state(bench, TEL) == "… asking the desktop"
    assert not bench.part("link-tel").isEnabled()
    bench.window.on_notice(KNOWN)
    assert state(bench, TEL) == "✓ Opened by Click-to-Dial"
    assert spoken_name(bench.part("link-tel")).startswith("Leave to others: tel:")
    assert spoken_name(bench.part("link-sip")).startswith("Open with Click-to-Dial: sip:")


def test_it_is_asked_again_when_one_comes_back_from_the_desktops_own_page(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.window.on_notice(KNOWN)
    bench.sent.clear()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    bench.window.on_notice(KNOWN)
    bench.sent.clear()
    with qtbot.waitActive(bench.window):
        bench.window.activateWindow()
    assert bench.sent == [AskLinks()]


def test_one_kind_is_taken_over_or_left(bench: Bench) -> None:
    bench.window.on_notice(KNOWN)
    bench.press("link-sip")
    assert bench.sent[-1] == ChangeLinks((SIP,), ours=True)
    assert bench.text("linksNote") == "Asking the desktop…"
    assert not bench.part("link-tel").isEnabled()
    bench.window.on_notice(KNOWN)
    assert bench.text("linksNote") == "✓ Changed"
    bench.press("link-tel")
    assert bench.sent[-1] == ChangeLinks((TEL,), ours=False)


def test_all_that_are_not_ours_are_taken_over_at_once(bench: Bench) -> None:
    bench.window.on_notice(KNOWN)
    bench.press("linksAll")
    assert bench.sent[-1] == ChangeLinks((CALLTO, SIP), ours=True)
    ours = tuple(LinkHandler(scheme, is_ours=True) for scheme in LinkScheme)
    bench.window.on_notice(LinksKnown(ours))
    assert not bench.is_shown("linksAll")


def test_what_failed_is_told_and_can_be_tried_again(bench: Bench) -> None:
    bench.window.on_notice(KNOWN)
    bench.press("link-sip")
    failed = NotPossibleNowError("xdg-mime is missing.")
    bench.window.on_notice(KNOWN._replace(error=failed))
    assert bench.text("linksNote") == str(failed)
    assert bench.part("link-sip").isEnabled()
    bench.window.on_notice(KNOWN)
    assert bench.text("linksNote") == ""


def test_where_links_cannot_be_taken_over_the_reason_is_told(bench: Bench) -> None:
    bench.window.on_notice(KNOWN._replace(reason="Not on this system."))
    assert bench.text("linksNote") == "Not on this system."
    assert not bench.part("link-sip").isEnabled()
    assert not bench.is_shown("linksAll")


def test_consent_to_links_is_given_and_taken_back(desk: Desk) -> None:
    desk.open(PageName.LINKS)
    box = desk.part("dialLinksAtOnce")
    for words in ("*", "premium-rate", "emergency", "always wait for Enter"):
        assert words in box.accessibleDescription()
    desk.press("dialLinksAtOnce")
    desk.wait(lambda: desk.in_file().dial_links_at_once)
    desk.press("dialLinksAtOnce")
    desk.wait(lambda: not desk.in_file().dial_links_at_once)


def test_watching_the_clipboard_says_what_that_means(bench: Bench) -> None:
    assert "nothing is kept or sent" in bench.part("watchClipboard").accessibleDescription()
    bench.press("watchClipboard")
    assert bench.settings.watch_clipboard
