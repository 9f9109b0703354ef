"""What the pages of the settings window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.widgets.forms import words

if TYPE_CHECKING:
    from clicktodial.engine.messages import Notice
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import Snapshot

_MARGIN = 16


class SettingsSheet(QScrollArea):
    """The parts of a page from top to bottom; as wide as the window, as long as it needs."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = QWidget()
        self.sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._box = QVBoxLayout(self.sheet)
        self._box.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        self._box.setSpacing(12)
        self._box.addStretch(1)
        self._group: QVBoxLayout | None = None
        self.setWidget(self.sheet)
        self.setAccessibleName(title)
        self._headline = self.add_words(title, "headline")

    def add(self, part: QWidget) -> None:
        """Put this below what is there."""
        if self._group is not None:
            self._group.addWidget(part)
        else:
            self._box.insertWidget(self._box.count() - 1, part)

    def add_leading(self, part: QWidget) -> None:
        """Put this below what is there, no wider than it must be."""
        line = QWidget(self.sheet)
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(part)
        box.addStretch(1)
        self.add(line)

    def begin_group(self) -> QWidget:
        """What is added from now on is shown and hidden together, by showing what is returned."""
        whole = QWidget(self.sheet)
        self.add(whole)
        self._group = QVBoxLayout(whole)
        self._group.setContentsMargins(0, 0, 0, 0)
        self._group.setSpacing(self._box.spacing())
        return whole

    def add_words(self, text: str, role: str = "muted") -> QLabel:
        """Put this text below what is there."""
        said = words(self.sheet, role)
        said.setText(text)
        self.add(said)
        return said

    def set_narrow(self, *, narrow: bool) -> None:
        """A narrow window says above the page which one it is."""
        self._headline.setVisible(not narrow)

    def reveal(self, part: QWidget) -> None:
        """Scroll to this once it has found its place: texts that are wrapped do so in steps."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))
        QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, lambda: self._go_to(part)))

    def _go_to(self, part: QWidget) -> None:
        self.ensureWidgetVisible(part)
        focused = QApplication.focusWidget()
        if focused is not None and part.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def add_section(self, title: str, about: str = "") -> None:
        """Begin something new."""
        line = QFrame(self.sheet)
        line.setProperty("role", "line")
        self.add(line)
        self.add_words(title, "title")
        if about:
            self.add_words(about)

    # ---- what the window tells its pages; a page overrides what it wants to know

    def show_settings(self, settings: Settings) -> None:
        """The settings as they apply now."""

    def on_notice(self, notice: Notice) -> None:
        """Everything else that the engine tells."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How accounts and calls stand now."""

    def set_seen(self, *, seen: bool, active: bool) -> None:
        """The page can be seen from now on, or no longer; ``active``: its window has the focus."""

    def go_to_first(self) -> None:
        """Put the focus where one begins."""

    def saved_words(self) -> str:
        """What else is worth saying once a change is kept."""
        return ""
