"""Both colour schemes can be read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from clicktodial.gui import icons
from clicktodial.gui.models.rows import Glyph
from clicktodial.gui.models.status import TrayState
from clicktodial.gui.theme import DARK, LIGHT, Colors

PAIRS = (
    ("text", "window"),
    ("text", "card"),
    ("text", "button"),
    ("text", "selection"),
    ("muted", "window"),
    ("muted", "card"),
    ("muted", "selection"),
    ("on_accent", "accent"),
    ("on_banner", "banner"),
    ("good", "card"),
    ("warning", "card"),
    ("bad", "card"),
    ("window", "bad"),
)
LEAST_CONTRAST = 4.5
"""WCAG 2, level AA, for texts of usual size."""


def luminance(color: str) -> float:
    parts = QColor(color).getRgbF()[:3]  # type: ignore[index]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


@pytest.mark.parametrize(("front", "back"), PAIRS)
@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_stand_out_from_their_ground(colors: Colors, front: str, back: str) -> None:
    lights = sorted((luminance(getattr(colors, front)), luminance(getattr(colors, back))))
    contrast = (lights[1] + 0.05) / (lights[0] + 0.05)
    assert contrast >= LEAST_CONTRAST


@pytest.mark.parametrize("name", [*TrayState, *Glyph])
def test_every_state_has_an_icon_that_can_be_drawn(qapp: object, name: str) -> None:
    pixmap = icons.icon(name).pixmap(32, 32)
    image = pixmap.toImage()
    drawn = [image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)]
    assert sum(alpha > 0 for alpha in drawn) > 40
