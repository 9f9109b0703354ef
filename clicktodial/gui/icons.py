"""The icons: SVG files, as they are drawn or in one colour.

Light to import: the tray's icon is there before the rest of the face is loaded.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

_PACKAGE = Path(__file__).resolve().parent.parent
RESOURCES = next(
    (p for p in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if p.is_dir()),
    _PACKAGE / "resources",
)


@cache
def _svg(name: str) -> bytes:
    return (RESOURCES / "icons" / f"{name}.svg").read_bytes()


def glyph(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """A one-coloured icon (its SVG draws in ``currentColor``) at ``size`` logical pixels."""
    return _drawn(name, color.name(), size, ratio)


@lru_cache(maxsize=128)
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    data = _svg(name).replace(b"currentColor", color.encode())
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str) -> QIcon:
    """A coloured icon as it is drawn, at any size."""
    return QIcon(str(RESOURCES / "icons" / f"{name}.svg"))
