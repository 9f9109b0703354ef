"""The list of calls, and how it keeps a second press from hanging up a second call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from clicktodial.gui.models.rows import Row
from clicktodial.gui.widgets.call_row import CallRow
from clicktodial.gui.widgets.row_area import RowArea
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.snapshot import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.models.rows import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.model.snapshot import EntryKey

DEAD_SPOT_S = 3.0
"""How long the spot of a pressed *Hang up* takes no other press (``product.md §2``)."""


class CallList(RowArea[Row]):
    """Rows from top to bottom, one of them current: the one that the keys act on."""

    def __init__(
        self,
        theme: Theme,
        on_button: Callable[[Row, Action | Command], None],
        parent: QWidget | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._theme, self._on_button = theme, on_button
        self._dead: list[tuple[QRect, float]] = []
        self._key_dead_until = 0.0
        super().__init__(self._made_row, parent, monotonic=monotonic, wall=wall)
        self.setAccessibleName(tr("Calls"))
        self.setObjectName("callList")

    def _made_row(self, parent: QWidget) -> CallRow:
        return CallRow(self._theme, self._on_row_button, self._is_dead, parent)

    def show_entry(self, key: EntryKey) -> None:
        """Make the entry of that key current."""
        self.show_key(key)

    def tick(self) -> bool:
        """Bring the timers in sight up to date; false when there is none that runs."""
        self.tick_widgets()
        return any(row.timer is not None for row in self._rows)

    # ---- presses

    def _on_row_button(self, row: Row, does: Action | Command) -> None:
        self._current = row.key
        widget = self._widgets.get(row.key)
        if does is Action.HANG_UP and isinstance(widget, CallRow):
            self._dead.append((widget.end_spot(), self._monotonic() + DEAD_SPOT_S))
        self._on_button(row, does)

    def is_only_row(self, row: Row | None) -> bool:
        """Is it the only call that is going on?"""
        going_on = [one for one in self._rows if one.entry.phase is Phase.LIVE]
        return len(going_on) == 1 and going_on[0] is row

    def press_hang_up(self, row: Row) -> None:
        """Hang up by key, which is as dead as the button's spot for a while after the last one."""
        now = self._monotonic()
        if row.end is not None and row.end.enabled and now >= self._key_dead_until:
            self._key_dead_until = now + DEAD_SPOT_S
            self._on_row_button(row, Action.HANG_UP)

    def _is_dead(self, spot: QPoint) -> bool:
        now = self._monotonic()
        self._dead = [(rect, until) for rect, until in self._dead if until > now]
        return any(rect.contains(spot) for rect, _ in self._dead)
