"""What the pages of the settings window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.widgets.forms import words
from clicktodial.i18n import tr
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from clicktodial.engine.messages import Notice
    from clicktodial.gui.models.settings_keeper import SettingsKeeper
    from clicktodial.model.snapshot import Snapshot

_MARGIN = 16


class _Whole(QWidget):
    """A scroll area gives what can be wrapped all the height it wants; this takes what there is."""

    def hasHeightForWidth(self) -> bool:
        return False


class SettingsSheet(QScrollArea):
    """The parts of a page from top to bottom; as wide as the window, as long as it needs."""

    done = Signal()
    """What the window was opened for at this page is done."""

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
        self._is_filled = False
        self._usual: dict[str, object] = {}
        self._restore: QPushButton | None = None
        self.setWidget(self.sheet)
        self.setAccessibleName(title)
        self._headline = self.add_words(title, "headline")

    def add(self, part: QWidget) -> None:
        """Put this below what is there."""
        if self._group is not None:
            self._group.addWidget(part)
        else:
            self._box.insertWidget(self._box.count() - 1, part)

    def fill_with(self, part: QWidget) -> None:
        """Let this be the whole page: it has its own title and margins, and scrolls by itself."""
        self._is_filled = True
        self._headline.hide()
        self._box.takeAt(self._box.count() - 1)
        self._box.setContentsMargins(0, 0, 0, 0)
        whole = _Whole(self.sheet)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(part)
        self._box.addWidget(whole, 1)
        self.sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

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
        self._headline.setVisible(not narrow and not self._is_filled)

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

    # ---- defaults

    def end_with_defaults(self, keeper: SettingsKeeper, *names: str) -> None:
        """End the page with the way back to the defaults of these settings, all at once."""
        usual = Settings()
        self._usual = {name: getattr(usual, name) for name in names}
        self._restore = QPushButton(tr("Restore the defaults of this page"), self.sheet)
        self._restore.setObjectName("restorePage")
        self._restore.setAutoDefault(False)
        self._restore.clicked.connect(lambda: keeper.change(**self._usual))
        self.add_leading(self._restore)

    def show_restorable(self, settings: Settings) -> None:
        """Offer the way back where it leads somewhere."""
        if self._restore is not None:
            can = any(getattr(settings, name) != usual for name, usual in self._usual.items())
            if not can and self._restore.hasFocus():
                self.go_to_first()
            self._restore.setEnabled(can)

    # ---- what the window tells its pages; a page overrides what it wants to know

    def show_settings(self, settings: Settings) -> None:
        """The settings as they apply now."""

    def on_notice(self, notice: Notice) -> None:
        """Everything else that the engine tells."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How accounts and calls stand now."""

    def set_seen(self, *, seen: bool, active: bool) -> None:
        """The page can be seen from now on, or no longer; ``active``: its window has the focus."""

    def on_closed(self) -> None:
        """The window was closed: nobody comes back to what is half done."""

    def tells_trouble(self) -> bool:
        """Is what goes wrong in the engine said on this page while it is seen?"""
        return False

    def go_to_first(self) -> None:
        """Put the focus where one begins."""

    def saved_words(self) -> str:
        """What else is worth saying once a change is kept."""
        return ""
