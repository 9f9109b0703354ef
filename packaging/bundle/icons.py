"""The program's icon as each system wants it, drawn from the one SVG.

``make`` is for builders; the drawing itself runs with the installers' Python, which has Qt and
Pillow: ``python icons.py SVG FOLDER``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

PACKAGING = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PACKAGING))

from job import Job, set_times  # noqa: E402
from project import BUILD, ROOT  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

SVG = ROOT / "resources" / "icons" / "clicktodial.svg"
FOLDER = BUILD / "icons"
ICO = FOLDER / "clicktodial.ico"
ICNS = FOLDER / "clicktodial.icns"
SETUP_PICTURE = FOLDER / "setup.bmp"
"""What stands at the side of setup.exe's last page; width and height are its maker's."""
_SETUP_SIZE = (164, 314)
_ACCENT = "#1769d2"
# The sizes of the freedesktop.org icon theme; each is drawn anew, not scaled.
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> Path:
    """Where the picture of ``size`` × ``size`` pixels is, once made."""
    return FOLDER / f"clicktodial-{size}.png"


def make(python: Path, say: Callable[..., None]) -> Path:
    """Make all of them anew; the folder. Raises BuildError.

    ``python`` is the installers' one. The same sources give the same bytes.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    job = Job(FOLDER, FOLDER, python, say)
    job.run(python, Path(__file__), SVG, FOLDER, variables={"QT_QPA_PLATFORM": "offscreen"})
    set_times(FOLDER, job.epoch)
    return FOLDER


def draw(svg: Path, folder: Path) -> None:
    """Draw the pictures of all sizes, and pack the icons of Windows and macOS from them."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    drawn = {
        size: _draw_one(svg, size, folder / png(size).name)
        for size in sorted({*PNG_SIZES, *ICO_SIZES, *ICNS_SIZES})
    }
    _draw_for_setup(svg, folder / SETUP_PICTURE.name)
    application.quit()
    # Older programs do not know compressed pictures in there.
    _pack([drawn[size] for size in ICO_SIZES], folder / ICO.name, bitmap_format="bmp")
    _pack([drawn[size] for size in ICNS_SIZES], folder / ICNS.name)
    for size in drawn.keys() - set(PNG_SIZES):
        drawn[size].unlink()


def _draw_one(svg: Path, size: int, file: Path) -> Path:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    if not image.save(str(file)):
        raise SystemExit(f"cannot write {file}")
    return file


def _draw_for_setup(svg: Path, file: Path) -> None:
    """The icon on its own colour."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    width, height = _SETUP_SIZE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(_ACCENT))
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(
        painter, QRectF(width / 8, height / 8, width / 1.33, width / 1.33)
    )
    painter.end()
    if not image.save(str(file)):
        raise SystemExit(f"cannot write {file}")


def _pack(drawn: list[Path], target: Path, **options: str) -> None:
    """One file with all these pictures, the largest last."""
    # Only the installers' environment has it.
    from PIL import Image  # type: ignore[import-not-found, unused-ignore]

    *smaller, largest = (Image.open(file).convert("RGBA") for file in drawn)
    # Given as they are: what is not given is scaled down from the largest.
    sizes = [image.size for image in (*smaller, largest)]
    largest.save(target, append_images=smaller, sizes=sizes, **options)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw(*map(Path, sys.argv[1:3]))
