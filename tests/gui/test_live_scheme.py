"""Every window while it is open: the change to dark leaves nothing of the light scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from clicktodial.gui.theme import DARK, LIGHT
from tests.gui import moments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from clicktodial.gui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)")

MOST_UNLIKE = 0.02
"""This part of two pictures may differ: a caret blinks, the seconds of a call go on."""


@pytest.fixture
def light(theme: Theme) -> Iterator[Theme]:
    theme.wear(LIGHT)
    yield theme
    theme.wear(LIGHT)


def picture(window: QWidget, app: QApplication) -> QImage:
    app.processEvents()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def unlike(one: QImage, other: QImage) -> float:
    """The part of the pixels that differ."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(a != b for a, b in pairs) / (one.width() * one.height())


@pytest.mark.parametrize("name", moments.NAMES)
def test_an_open_window_turns_dark_as_if_it_had_been_made_so(
    light: Theme, qapp: QApplication, name: str
) -> None:
    with moments.staged(light, name) as window:
        light.wear(DARK)
        turned = picture(window, qapp)
    with moments.staged(light, name) as window:
        made = picture(window, qapp)
    assert unlike(turned, made) < MOST_UNLIKE
