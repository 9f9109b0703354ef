"""What kind of thing a widget of ours is, for whoever hears the window. Qt knows it of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea

from clicktodial.gui.widgets.row_area import RowArea, RowWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

_installed: list[object] = []


def install() -> None:
    """Tell Qt, once. It asks only where a screen reader listens."""
    if not _installed:
        _installed.append(_described)
        QAccessible.installFactory(_described)


def _described(_class_name: str, part: QObject) -> QAccessibleInterface | None:
    # Qt would say "panel" of all three, which tells nobody that arrow keys move in there.
    if isinstance(part, RowArea):
        return QAccessibleWidget(part, QAccessible.Role.List)
    if isinstance(part, RowWidget):
        return QAccessibleWidget(part, QAccessible.Role.ListItem)
    if isinstance(part, QScrollArea) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return QAccessibleWidget(part, QAccessible.Role.Grouping)
    return None
