"""The moments of *About*, for ``screenshots.py``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.gui.windows.about import AboutPage, AboutWindow
from clicktodial.storage.licences import Component
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable

LICENCES = Path(__file__).resolve().parents[1] / "resources" / "licences"
LGPL = (LICENCES / "LGPL-3.0-only.txt",)
MIT = (LICENCES / "MIT.txt",)
COMPONENTS = (
    Component("Click-to-Dial", "0.1.0", "MIT", files=MIT),
    Component("CPython", "3.11.9", "PSF-2.0", files=(LICENCES / "PSF-2.0.txt",)),
    Component("cryptography", "50.0.2", "Apache-2.0 OR BSD-3-Clause"),
    Component("httpx", "0.28.1", "BSD-3-Clause"),
    Component("MD4C", "", "MIT", ("Copyright (c) 2016-2024 Martin Mitáš",), "in Qt's archive", MIT),
    Component("OpenSSL", "3.0.19", "Apache-2.0", files=(LICENCES / "Apache-2.0.txt",)),
    Component("Qt", "6.11.3", "LGPL-3.0-only", ("Copyright (C) The Qt Company Ltd.",), "", LGPL),
    Component("pyinstaller", "6.22.3", "GPL-2.0-or-later WITH Bootloader-exception"),
)


def about_moments() -> dict[str, Callable[[], AboutWindow]]:
    """Every moment by its name."""
    return {
        "about": lambda: _window(AboutPage.PROGRAM),
        "about-narrow": lambda: _window(AboutPage.PROGRAM, width=320),
        "about-files": lambda: _window(AboutPage.FILES),
        "about-files-narrow": lambda: _window(AboutPage.FILES, width=320),
        "about-licences": _licences,
        "about-licences-narrow": lambda: _licences(width=360),
        "about-licences-none": lambda: _licences(text="nothing of the kind"),
    }


def _window(page: AboutPage, width: int = 760) -> AboutWindow:
    paths = Paths(*(Path("/home/anna") / name for name in (".config", ".local", ".cache", "run")))
    window = AboutWindow(paths, show_folder=lambda _path: False, read_licences=lambda: COMPONENTS)
    window.resize(width, 600)
    window.open_at(page)
    return window


def _licences(text: str = "", width: int = 760) -> AboutWindow:
    window = _window(AboutPage.LICENCES, width)
    window.licences.list.setCurrentRow(6)
    window.licences.search.setText(text)
    return window
