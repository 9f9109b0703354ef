"""One row of the list of calls: real widgets, which keyboard and screen reader reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui import theme as themes
from clicktodial.gui.models.times import duration_text
from clicktodial.gui.widgets.labels import (
    Badge,
    Chip,
    CountdownBar,
    ElidedLabel,
    TimerLabel,
    WrappedLabel,
)
from clicktodial.gui.widgets.row_area import RowWidget
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from clicktodial.gui.models.rows import Button, Command, Row
    from clicktodial.gui.theme import Theme
    from clicktodial.model.calls import Action


MARGIN, GAP = 12, 6
INDENT = 44
"""The buttons stand below the words, not below the badge."""


class RowButton(QPushButton):
    """A button that does not take a mouse press on a dead spot (just after *Hang up* there)."""

    def __init__(self, is_dead: Callable[[QPoint], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._is_dead = is_dead
        self.setAutoDefault(False)
        self.does: Action | Command | None = None
        self._shown: tuple[Button, str] | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._is_dead(event.globalPosition().toPoint()):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double click on what stood here a moment ago is no press."""
        event.accept()

    def show_button(self, button: Button, whom: str) -> None:
        """Take the words and the state of ``button``; ``whom`` completes the accessible name."""
        if (button, whom) == self._shown:
            return
        self._shown = button, whom
        self.does = button.does
        self.setText(button.text + "…" if button.pending else button.text)
        self.setEnabled(button.enabled)
        self.setToolTip(button.reason)
        self.setAccessibleName(f"{button.text}: {whom}")
        self.setAccessibleDescription(button.reason)


class CallRow(RowWidget["Row"]):
    """Shows a ``Row``; ``on_button(row, what)`` is called for each press."""

    def __init__(
        self,
        theme: Theme,
        on_button: Callable[[Row, Action | Command], None],
        is_dead: Callable[[QPoint], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._on_button, self._is_dead = theme, on_button, is_dead
        self._is_current = False
        self._badge = Badge(theme, self)
        self._title = ElidedLabel("title", self)
        self._detail = ElidedLabel("muted", self)
        self._wrapped = WrappedLabel("muted", self)
        self._trouble = WrappedLabel("bad", self)
        self._timer = TimerLabel(theme, self)
        self._bar = CountdownBar(theme, self)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._chip_pool: list[Chip] = []
        self._side = [RowButton(is_dead, self) for _ in range(2)]
        self._end = RowButton(is_dead, self)
        self._end.setProperty("role", "danger")
        self._indent = QSpacerItem(INDENT, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._squeezed: tuple[Button, ...] = ()
        self._fitted: tuple[object, ...] = ()
        self._more = self._more_button()
        for button in (*self._side, self._end):
            button.clicked.connect(self._on_clicked)
        self._lay_out()

    def _more_button(self) -> QPushButton:
        button = QPushButton("⋯", self)
        button.setAutoDefault(False)
        button.setToolTip(tr("More"))
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill_more)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for label in (self._title, self._detail, self._wrapped):
            texts.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        head.addWidget(self._timer)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (*self._side, self._more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._end)
        body = QVBoxLayout()
        body.setSpacing(7)
        self._chips.addStretch(1)
        body.addWidget(self._bar)
        body.addLayout(self._chips)
        body.addWidget(self._trouble)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addSpacerItem(self._indent)
        line.addLayout(buttons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 10, MARGIN, 10)
        whole.setSpacing(7)
        below = QHBoxLayout()
        below.addSpacing(INDENT)
        below.addLayout(body, 1)
        whole.addLayout(head)
        whole.addLayout(below)
        whole.addLayout(line)

    # ---- showing

    def show_row(self, row: Row) -> None:
        """Show ``row``; what has not changed is not touched."""
        before, self.row = self.row, row
        if before is row:
            return
        self._badge.show_glyph(row.glyph, themes.Tone(row.mood))
        self._title.set_full_text(row.title)
        self._show_detail(row)
        self._trouble.show_text(row.trouble)
        if before is None or before.chips != row.chips:
            self._show_chips(row)
        self._show_buttons(row)
        self._bar.setVisible(row.has_countdown)
        self._timer.setVisible(row.timer is not None or row.stale)
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(row.detail)
        self.update()

    def _show_detail(self, row: Row) -> None:
        self._detail.setVisible(not row.failed)
        self._detail.set_full_text(row.detail)
        self._wrapped.show_text(row.detail if row.failed else "")

    def _show_chips(self, row: Row) -> None:
        while len(self._chip_pool) < len(row.chips):
            chip = Chip(self._theme, self)
            self._chips.insertWidget(len(self._chip_pool), chip)
            self._chip_pool.append(chip)
        for i, chip in enumerate(self._chip_pool):
            chip.setVisible(i < len(row.chips))
            if i < len(row.chips):
                text, mood = row.chips[i]
                chip.show_word(text, themes.Tone(mood))

    def _show_buttons(self, row: Row) -> None:
        for i, widget in enumerate(self._side):
            widget.setVisible(i < len(row.buttons) and not (i and self._squeezed))
            if i < len(row.buttons):
                widget.show_button(row.buttons[i], row.title)
        self._end.setVisible(row.end is not None)
        if row.end is not None:
            self._end.show_button(row.end, row.title)
        self._more.setAccessibleName(tr("More actions: {name}", name=row.title))
        self._fit_buttons(row)

    def _fit_buttons(self, row: Row) -> None:
        """Where words are long the buttons begin below the glyph; where that is not enough, as in a
        narrow window, the second one goes into the menu.

        A button keeps its place while it is pending, which makes its word a little longer.
        """
        shown = [button for button in (*row.buttons, row.end) if button is not None]
        words = tuple(button.text for button in shown)
        fitted = (words, bool(row.more), self.width(), self.font().key())
        if fitted == self._fitted:
            return
        self._fitted = fitted
        widgets: list[QPushButton] = [*self._side[: len(row.buttons)]]
        widgets += [self._more] * bool(row.more) + [self._end] * (row.end is not None)
        needed = sum(w.sizeHint().width() for w in widgets) + GAP * (len(widgets) - 1)
        room = self.width() - 2 * MARGIN
        self._indent_by(0 if room - INDENT < needed <= room else INDENT)
        self._squeezed = row.buttons[1:] if needed > room else ()
        self._side[1].setVisible(len(row.buttons) > 1 and not self._squeezed)
        self._more.setVisible(bool(row.more or self._squeezed))

    def _indent_by(self, width: int) -> None:
        if self._indent.sizeHint().width() != width:
            policy = QSizePolicy.Policy.Fixed
            self._indent.changeSize(width, 0, policy, policy)
            whole = self.layout()
            assert whole is not None
            whole.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.row is not None:
            self._fit_buttons(self.row)

    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for button in (*self._squeezed, *self.row.more) if self.row is not None else ():
            self._add_entry(menu, button)

    def _add_entry(self, menu: QMenu, button: Button) -> None:
        if button.choices:
            below = menu.addMenu(button.text)
            for choice in button.choices:
                self._add_entry(below, choice)
            return
        entry = QAction(button.text + "…" if button.pending else button.text, menu)
        entry.setEnabled(button.enabled)
        entry.setToolTip(button.reason or button.text)
        entry.triggered.connect(lambda: self._press(button.does))
        menu.addAction(entry)

    def tick(self, monotonic: float, wall: float) -> None:
        """Bring the timer up to date."""
        row = self.row
        if row is None:
            return
        tone = themes.Tone(row.timer_mood) if row.timer_mood else themes.Tone.NEUTRAL
        if row.stale:
            self._timer.show_time("?", tone)
        elif row.timer is not None and row.timer.until is not None:
            left = max(0.0, row.timer.until - monotonic)
            self._timer.show_time(tr("{seconds} s", seconds=round(left)), tone)
            self._bar.set_part(left / row.timer.total_s if row.timer.total_s else 0)
        elif row.timer is not None and row.timer.since is not None:
            self._timer.show_time(duration_text(wall - row.timer.since), tone)

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Mark the row that the keys act on."""
        if current != self._is_current:
            self._is_current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors, row = self._theme.colors, self.row
        border = colors.border
        if row is not None and row.failed:
            border = colors.bad
        elif self._is_current:
            border = colors.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.card))
        painter.setPen(QPen(QColor(border), 1.2 if border != colors.border else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6), 9, 9)

    # ---- presses

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RowButton) and sender.does is not None:
            self._press(sender.does)

    def _press(self, does: Action | Command) -> None:
        if self.row is not None:
            self._on_button(self.row, does)

    def end_spot(self) -> QRect:
        """Where *Hang up* is, on the screen."""
        return QRect(self._end.mapToGlobal(QPoint(0, 0)), self._end.size())

    def buttons(self) -> tuple[QWidget, ...]:
        """The buttons in the order in which Tab visits them."""
        return (*self._side, self._more, self._end)
