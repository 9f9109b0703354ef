"""What this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox

from clicktodial import __version__
from clicktodial.gui import icons
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_about(parent: QWidget) -> None:
    """Name, version and what it stands on."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("About Click-to-Dial"))
    box.setIconPixmap(icons.icon("clicktodial").pixmap(48, 48))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Click-to-Dial {version}", version=__version__))
    box.setInformativeText(
        tr(
            "A desktop companion for hosted phone systems. MIT licence. "
            "Uses Qt {qt} and PySide6 under the LGPL.",
            qt=qVersion(),
        )
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
