"""Numbers to choose from, with all that is to be known before one is dialled; or why there are
none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clicktodial.gui.models.found import explanation, found_lines, warnings
from clicktodial.gui.models.reading import step_words
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.gui.widgets.people_list import PeopleList
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.gui.theme import Theme
    from clicktodial.model.found import Found
    from clicktodial.model.settings import Settings

MOST_IN_SIGHT = 6


class FoundCard(QWidget):
    """Shows either numbers, one of them chosen, or a message."""

    changed = Signal()
    """Another number is chosen: another height may be needed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._settings: Settings | None = None
        self.list = PeopleList(theme, self)
        self.list.setObjectName("foundNumbers")
        self.list.setAccessibleName(tr("Numbers found"))
        self.list.selectionModel().currentChanged.connect(self._show_reasons)
        self._title = WrappedLabel("title", self)
        self._title.setObjectName("foundTitle")
        self._text = WrappedLabel("muted", self)
        self._text.setObjectName("foundText")
        self._quiet = WrappedLabel("quiet", self)
        self._quiet.setObjectName("foundReasons")
        self._caution = QFrame(self)
        self._caution.setProperty("role", "banner")
        self._warning = WrappedLabel(parent=self._caution)
        self._warning.setObjectName("foundWarning")
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._caution)
        inner.setContentsMargins(10, 7, 10, 7)
        inner.addWidget(self._warning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for part in (self.list, self._title, self._text, self._quiet, self._caution):
            whole.addWidget(part)

    def show_found(self, found: tuple[Found, ...], settings: Settings) -> None:
        """Show these numbers; the first is chosen."""
        self._found, self._settings = found, settings
        self._title.show_text("")
        self._text.show_text("")
        self.list.show_lines(found_lines(found))
        self.list.fit_height(MOST_IN_SIGHT)
        self._show_reasons()

    def show_message(self, title: str, text: str = "") -> None:
        """Show no number, but this."""
        self._found = ()
        self.list.show_lines(())
        self.list.fit_height(0)
        self._title.show_text(title)
        self._text.show_text(text)
        self._show_reasons()

    def chosen(self) -> Found | None:
        """The number that is marked."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def choose(self, row: int) -> bool:
        """Mark the number of that line; false if there is none."""
        there_is = 0 <= row < len(self._found)
        if there_is:
            self.list.choose(row)
        return there_is

    def spoken(self) -> str:
        """All that is shown of the number chosen, or the message, for screen readers."""
        line = self.list.chosen()
        labels = (self._title, self._text, self._quiet, self._warning)
        said = [label.text() for label in labels if label.text()]
        return ". ".join([*((line.title, line.words) if line else ()), *said])

    def _show_reasons(self) -> None:
        chosen, settings = self.chosen(), self._settings
        if chosen is None or settings is None:
            self._say("", "", "")
        else:
            self._say(explanation(chosen, settings), step_words(chosen.reading), warnings(chosen))
        self.changed.emit()

    def _say(self, quiet: str, about: str, warning: str) -> None:
        self._quiet.show_text(quiet)
        self._quiet.setToolTip(about)
        self._warning.show_text(warning)
        self._caution.setVisible(bool(warning))
