"""The tray's icons, as a person sees them: small, in light and dark panels, with or without
colours."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from clicktodial.gui import icons
from clicktodial.gui.models.status import TrayState

SMALLEST = 16
PANELS = {"light": "#f2f2f2", "grey": "#dedede", "dark": "#2b2b2b", "black": "#000000"}
SEEN = 3.0
"""The contrast that WCAG 2.2 asks of graphics (1.4.11)."""
A_STEP = 0.12
"""Of lightness: what is seen as another shade."""
Pixels = list[QColor]


def drawn(state: TrayState, panel: str, size: int = SMALLEST, ratio: float = 1.0) -> QImage:
    """The icon as a panel of that colour shows it."""
    pixmap = icons.icon(state).pixmap(QSize(size, size), ratio)
    assert pixmap.size() == QSize(round(size * ratio), round(size * ratio))
    image = QImage(pixmap.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(panel))
    painter = QPainter(image)
    pixmap.setDevicePixelRatio(1)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return image


def lights(image: QImage) -> list[float]:
    """The relative luminance of each pixel: the picture without its colours."""
    places = [(x, y) for y in range(image.height()) for x in range(image.width())]
    return [luminance(image.pixelColor(x, y)) for x, y in places]


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("state", TrayState)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_it_stands_out_from_the_panel(state: TrayState, panel: str) -> None:
    behind = luminance(QColor(panel))
    seen = [one for one in lights(drawn(state, panel)) if contrast(one, behind) >= SEEN]
    assert len(seen) >= 0.12 * SMALLEST**2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_no_two_states_look_alike_without_their_colours(panel: str) -> None:
    pictures = {state: lights(drawn(state, panel)) for state in TrayState}
    alike = [
        f"{one} {other}: {differing}"
        for one, other in combinations(TrayState, 2)
        if (
            differing := sum(
                abs(a**0.45 - b**0.45) > A_STEP
                for a, b in zip(pictures[one], pictures[other], strict=True)
            )
        )
        < 0.1 * SMALLEST**2
    ]
    assert alike == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [16, 22, 24, 32, 48])
def test_it_is_sharp_at_every_size(size: int, ratio: float) -> None:
    image = drawn(TrayState.READY, "#000000", size, ratio)
    assert len(set(lights(image))) > 2
