"""*Do not disturb* in the menu of the tray and the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from clicktodial.gui.models.page import Page
from clicktodial.gui.models.quiet import (
    QuietChoice,
    choice_text,
    is_offered,
    turn_off_text,
    until,
)
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class QuietMenu(QMenu):
    """For how long; while it is on, until when, and *Turn off* first of all."""

    wished = Signal(object)
    """Until when, as in ``BeQuiet``."""

    def __init__(self, parent: QWidget, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(tr("Do not disturb"), parent)
        self._clock = clock
        self._ends: float | None = None
        self._off = self.addAction("")
        self._off.triggered.connect(lambda: self.wished.emit(None))
        self._line = self.addSeparator()
        self._choices = {choice: self.addAction(choice_text(choice)) for choice in QuietChoice}
        for choice, entry in self._choices.items():
            entry.triggered.connect(lambda _=False, c=choice: self._wish(c))
        self.aboutToShow.connect(self._refresh)
        self._refresh()

    def show_quiet(self, ends: float | None) -> None:
        """How it stands now."""
        self._ends = ends
        self._refresh()

    def pages(self) -> tuple[Page, ...]:
        """What the palette can find by name."""
        self._refresh()
        title = tr("Do not disturb")
        return tuple(
            Page(tr("{menu}: {entry}", menu=title, entry=entry.text()), entry.trigger)
            for entry in self.actions()
            if entry.isVisible() and not entry.isSeparator()
        )

    def _wish(self, choice: QuietChoice) -> None:
        self.wished.emit(until(choice, self._clock()))

    def _refresh(self) -> None:
        now, is_on = self._clock(), self._ends is not None
        self._off.setVisible(is_on)
        self._line.setVisible(is_on)
        if self._ends is not None:
            self._off.setText(turn_off_text(self._ends, now))
        for choice, entry in self._choices.items():
            entry.setVisible(is_offered(choice, now))
