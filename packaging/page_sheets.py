"""The pictures of ``resources/docs``, made anew: every page on one sheet, and those of README.

    .venv/bin/python packaging/page_sheets.py [FOLDER] [NAME…]

Needs a display of 2600 × 1700 at least (``xvfb-run -s "-screen 0 2600x1700x24"``), so that no
window makes itself smaller than it is. With names only those pictures. Each is drawn in a process
of its own, since the scale belongs to the whole of Qt. What the windows show is made up: see
``screenshots.py``, whose moments these are.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from project import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

DOCS = ROOT / "resources" / "docs"
GAP = 16
BEHIND = "#8c94a3"
MOST_COLOURS = 256

MAIN = (
    *("calls", "placing", "trouble", "stale", "transfer", "supervised", "callback", "welcome"),
    *("people", "people-card", "people-edit", "people-merge", "people-deleted", "people-new"),
    *("history", "history-marked", "history-note", "history-missed", "history-question"),
    *("team", "events", "events-form", "keys", "search"),
)
WIDE = (
    *("settings-accounts", "settings-plan", "settings-keys", "settings-links"),
    *("settings-notifications", "settings-contacts", "settings-contacts-form", "settings-calls"),
    *("settings-appearance", "settings-program", "settings-search", "diagnostics"),
    *("import", "diagnostics-report"),
)
SMALL = (
    *("first-connect", "first-connect-refused", "first-phone", "first-call-ringing"),
    *("first-call-works", "first-choices", "about", "about-files", "about-licences"),
    *("account-bridge", "palette", "palette-action", "popup-several", "popup-one", "popup-premium"),
)
TWICE = (
    *("calls", "people", "people-card", "history", "transfer", "keys", "first-connect"),
    *("settings-notifications", "settings-contacts", "import"),
    *("diagnostics", "about", "palette", "popup-several"),
)


class Shot(NamedTuple):
    """One moment, in which colours."""

    moment: str
    scheme: str = "light"


class Sheet(NamedTuple):
    """One picture. ``width``: in points; more shots begin a new row."""

    shots: tuple[Shot, ...]
    width: int
    scale: int = 1
    is_mirrored: bool = False
    is_sorted: bool = False


def _pages(moments: Sequence[str], scheme: str = "light") -> tuple[Shot, ...]:
    return tuple(Shot(moment, scheme) for moment in moments)


EVERY = (*MAIN, *SMALL, *WIDE)
SHEETS = {
    "pages-light": Sheet(_pages(EVERY), 2360, is_sorted=True),
    "pages-dark": Sheet(_pages(EVERY, "dark"), 2360, is_sorted=True),
    "pages-200": Sheet(_pages(TWICE), 1580, scale=2, is_sorted=True),
    "pages-rtl": Sheet(_pages(EVERY), 2360, is_mirrored=True, is_sorted=True),
    "window": Sheet((Shot("calls"), Shot("placing", "dark"), Shot("transfer")), 1200),
    "people": Sheet((Shot("people"), Shot("people-card"), Shot("people-merge", "dark")), 1200),
    "history": Sheet((Shot("history"), Shot("history-note", "dark"), Shot("history-missed")), 1200),
    "settings": Sheet((Shot("settings-plan"), Shot("settings-keys", "dark")), 1600),
    "contacts": Sheet((Shot("settings-contacts"), Shot("import")), 1600),
    "first-run": Sheet(
        (Shot("first-connect"), Shot("first-phone"), Shot("first-call-ringing", "dark")), 1800
    ),
}


def main(arguments: list[str]) -> int:
    """Draw what is asked for; 0 when all of it was drawn."""
    if arguments[:1] == ["--one"]:
        return _draw(Path(arguments[1]), arguments[2])
    folder = Path(arguments[0]) if arguments else DOCS
    folder.mkdir(parents=True, exist_ok=True)
    codes = [_in_process(folder, name) for name in arguments[1:] or SHEETS]
    return max(codes)


def _in_process(folder: Path, name: str) -> int:
    environment = os.environ | {"QT_SCALE_FACTOR": str(SHEETS[name].scale)}
    command = [sys.executable, __file__, "--one", str(folder), name]
    return subprocess.run(command, env=environment, check=False).returncode


def _draw(folder: Path, name: str) -> int:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication
    from screenshots import drawn, moments

    from clicktodial.gui.theme import DARK, LIGHT, Theme

    sheet = SHEETS[name]
    app = QApplication([])
    app.setStyle("Fusion")
    if sheet.is_mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme, images = Theme(app), []
    for shot in sheet.shots:
        theme.wear(DARK if shot.scheme == "dark" else LIGHT)
        images.append(drawn(theme, moments()[shot.moment]))
    if sheet.is_sorted:
        images.sort(key=lambda image: image.height(), reverse=True)
    path = folder / f"{name}.png"
    made = _laid_out(images, sheet.width * sheet.scale)
    if sheet.is_sorted:
        made = _few_colours(made)
    made.save(str(path), quality=0)
    sys.stdout.write(json.dumps({name: path.stat().st_size}) + "\n")
    return 0


def _laid_out(images: list[QImage], width: int) -> QImage:
    """The pictures in rows, from the left, none cut."""
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QColor, QImage, QPainter

    x = y = GAP
    row_height = right = 0
    places: list[QPoint] = []
    for image in images:
        if x > GAP and x + image.width() + GAP > width:
            x, y, row_height = GAP, y + row_height + GAP, 0
        places.append(QPoint(x, y))
        x += image.width() + GAP
        right, row_height = max(right, x), max(row_height, image.height())
    laid_out = QImage(right, y + row_height + GAP, QImage.Format.Format_RGB32)
    laid_out.fill(QColor(BEHIND))
    painter = QPainter(laid_out)
    for place, image in zip(places, images, strict=True):
        painter.drawImage(QRect(place, image.size()), image)
    painter.end()
    return laid_out


def _few_colours(image: QImage) -> QImage:
    """With the colours that are seen most, which is a third of the bytes. On a large sheet all that
    matter are among them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    seen = Counter(memoryview(image.constBits()).cast("I"))
    colours = [colour | 0xFF000000 for colour, _ in seen.most_common(MOST_COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, colours, flags)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
