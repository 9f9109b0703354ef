"""Every window, page and popup of the program, as the pictures of the documentation stage them."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.theme import Theme

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.insert(0, str(PACKAGING))
_screenshots: Any = importlib.import_module("screenshots")
NAMES: tuple[str, ...] = tuple(_screenshots.moments())


@contextmanager
def staged(theme: Theme, name: str) -> Iterator[QWidget]:
    """The window of that moment; it is gone afterwards."""
    window, other = _screenshots.staged(theme, _screenshots.moments()[name])
    try:
        yield other or window
    finally:
        for shown in (other, window):
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
