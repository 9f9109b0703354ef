"""What this program is: version, where its files are, and whose work it uses."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSysInfo, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from clicktodial import __version__
from clicktodial.gui import icons
from clicktodial.gui.models.about import facts, places, version_text
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.widgets.labels import LeadingLabel, WrappedLabel
from clicktodial.gui.widgets.settings_parts import ENTER, button
from clicktodial.gui.windows.about_licences import LicencesPage
from clicktodial.i18n import tr
from clicktodial.storage import licences

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from clicktodial.gui.models.about import Fact, Place
    from clicktodial.storage.licences import Component
    from clicktodial.storage.paths import Paths

_TITLE_BAR = 48
_ICON = 48


class AboutPage(IntEnum):
    """The window's pages, as their tabs stand."""

    PROGRAM = 0
    FILES = 1
    LICENCES = 2


def open_folder(path: Path) -> bool:
    """Let the desktop show a folder. False when it is not there, or nothing opens it."""
    return path.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class AboutWindow(QDialog):
    """Calls can be handled while it is open. Licences are read when they are first looked at."""

    def __init__(
        self,
        paths: Paths,
        parent: QWidget | None = None,
        *,
        show_folder: Callable[[Path], bool] = open_folder,
        read_licences: Callable[[], tuple[Component, ...]] = licences.components,
    ) -> None:
        super().__init__(parent)
        self._read_licences: Callable[[], tuple[Component, ...]] | None = read_licences
        self.setObjectName("aboutWindow")
        self.setWindowTitle(tr("About Click-to-Dial"))
        self.setMinimumSize(320, 320)
        room = self.screen().availableSize()
        self.resize(min(760, room.width() - 8), min(600, room.height() - _TITLE_BAR))
        system = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
        # In the order in which Tab goes through them.
        self._make_tabs()
        known = facts(qVersion(), PySide6.__version__, system, QGuiApplication.platformName())
        pages = (_ProgramPage(known, self), _FilesPage(places(paths), show_folder, self))
        self.licences = LicencesPage(self)
        self._stack = QStackedWidget(self)
        for page in (*pages, self.licences):
            self._stack.addWidget(page)
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab)
        self.close_button.clicked.connect(self.close)

    def _make_tabs(self) -> None:
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("tabs")
        self.tabs.setAccessibleName(tr("Pages"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for title in (tr("Program"), tr("Files"), tr("Licences")):
            self.tabs.addTab(title)

    def _lay_out(self) -> None:
        icon = QLabel(self)
        icon.setPixmap(icons.icon("clicktodial").pixmap(_ICON, _ICON))
        headline = words(self, "headline")
        headline.setText("Click-to-Dial")
        version = words(self, "muted")
        version.setText(tr("Version {version}", version=__version__))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(headline)
        names.addWidget(version)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(names, 1)
        self.close_button = button(tr("C&lose"), "closeAbout", self)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.tabs)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def open_at(self, page: AboutPage = AboutPage.PROGRAM) -> None:
        """Show the window, at this page."""
        self.tabs.setCurrentIndex(page)
        self.show()
        self.raise_()
        self.activateWindow()
        self.tabs.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _on_tab(self, index: int) -> None:
        if index == AboutPage.LICENCES and self._read_licences is not None:
            self.licences.show_components(self._read_licences())
            self._read_licences = None
        self._stack.setCurrentIndex(index)


class _ProgramPage(QScrollArea):
    """The facts, and a way to hand them on."""

    def __init__(self, known: tuple[Fact, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._known = known
        sheet = _sheet(self)
        about = WrappedLabel("", sheet)
        about.show_text(tr("A desktop companion for hosted phone systems. It carries no audio."))
        qt = WrappedLabel("muted", sheet)
        qt.show_text(
            tr(
                "Uses Qt and Qt for Python under the LGPL, version 3: its text, where the source "
                "is to be had and how you may replace them stand under Licences, at Qt."
            )
        )
        copy = button(tr("Copy &version information"), "copyVersion", sheet)
        copy.setAccessibleDescription(tr("For a message to whoever helps you"))
        copy.clicked.connect(self._on_copy)
        self._said = words(sheet, "good")
        self._said.setObjectName("aboutSaid")
        self._said.hide()
        line = QHBoxLayout()
        line.addWidget(copy)
        line.addWidget(self._said, 1)
        line.addStretch(0)
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(12)
        whole.addWidget(about)
        whole.addLayout(self._table(sheet))
        whole.addLayout(line)
        whole.addWidget(qt)
        whole.addStretch(1)

    def _table(self, sheet: QWidget) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(14)
        table.setVerticalSpacing(6)
        table.setColumnStretch(1, 1)
        for row, fact in enumerate(self._known):
            label, value = LeadingLabel("muted", sheet), WrappedLabel("", sheet)
            label.setText(fact.label)
            value.show_text(fact.value)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{fact.label}: {fact.value}")
            table.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(value, row, 1)
        return table

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(version_text(self._known))
        say(self._said, tr("✓ Copied"), "good")


class _FilesPage(QScrollArea):
    """Where the user's files are."""

    def __init__(
        self, shown: tuple[Place, ...], show_folder: Callable[[Path], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        sheet = _sheet(self)
        about = words(sheet, "muted")
        about.setText(
            tr(
                "Secrets are in none of these files: they are in this system's keyring. Removing "
                "the program leaves your files where they are."
            )
        )
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(12)
        for place in shown:
            whole.addWidget(_PlaceRow(place, show_folder, sheet))
        whole.addWidget(about)
        whole.addStretch(1)


class _PlaceRow(QWidget):
    """One file: its path can be marked and copied, its folder be opened."""

    def __init__(self, place: Place, show_folder: Callable[[Path], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._show_folder = place, show_folder
        title = words(self, "title")
        title.setText(place.label)
        self._line = QLineEdit(str(place.path), self)
        self._line.setReadOnly(True)
        self._line.setObjectName(f"path-{place.name}")
        self._line.setAccessibleName(tr("{file}: path", file=place.label))
        # A path reads from left to right in every window.
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._line.setCursorPosition(0)
        opened = button(tr("Open folder"), f"open-{place.name}", self)
        opened.setAccessibleName(tr("Open the folder: {file}", file=place.label))
        copied = button(tr("Copy path"), f"copy-{place.name}", self)
        copied.setAccessibleName(tr("Copy the path: {file}", file=place.label))
        self._said = words(self, "muted")
        self._said.setObjectName(f"said-{place.name}")
        self._said.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(opened)
        buttons.addWidget(copied)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(5)
        whole.addWidget(title)
        whole.addWidget(self._line)
        whole.addLayout(buttons)
        whole.addWidget(self._said)
        opened.clicked.connect(self._on_open)
        copied.clicked.connect(self._on_copy)

    def _on_open(self) -> None:
        if self._show_folder(self._place.path.parent):
            say(self._said, "", "")
        else:
            problem = tr("It cannot be opened. It is made when something is first kept there.")
            say(self._said, problem, "bad")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._place.path))
        say(self._said, tr("✓ Copied"), "good")


def _sheet(area: QScrollArea) -> QWidget:
    """What scrolls in the area, as wide as it is."""
    sheet = QWidget(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(sheet)
    return sheet
