"""One colleague: presence, name, and the calls going on there with what can be done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from clicktodial.gui.models.team import CallLine, TeamPress, TeamRow
from clicktodial.gui.models.times import duration_text
from clicktodial.gui.theme import Tone
from clicktodial.gui.widgets.call_row import RowButton
from clicktodial.gui.widgets.labels import Badge, ElidedLabel, TimerLabel, WrappedLabel
from clicktodial.gui.widgets.presence_dot import PresenceDot
from clicktodial.gui.widgets.row_area import RowWidget
from clicktodial.i18n import tr
from clicktodial.model.calls import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from clicktodial.gui.theme import Theme

_INDENT = 22
_BADGE = 24


class Hands(Protocol):
    """Does what is pressed in a row."""

    def press(self, row: TeamRow, line: CallLine, press: TeamPress) -> None:
        """A button or an entry of a call was pressed."""
        ...

    def fill_call_menu(self, menu: QMenu, row: TeamRow, line: CallLine) -> None:
        """A call's menu is about to be shown."""
        ...

    def fill_member_menu(self, menu: QMenu, row: TeamRow) -> None:
        """A colleague's menu is about to be shown."""
        ...


def _more_button(parent: QWidget, fill: Callable[[QMenu], None]) -> QPushButton:
    """A button whose menu is made when it is opened."""
    button = QPushButton("⋯", parent)
    button.setAutoDefault(False)
    button.setToolTip(tr("More"))
    menu = QMenu(button)
    menu.setToolTipsVisible(True)

    def fill_anew() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(fill_anew)
    button.setMenu(menu)
    return button


class _CallLineWidget(QWidget):
    """One call of a colleague."""

    def __init__(self, theme: Theme, hands: Hands, parent: QWidget) -> None:
        super().__init__(parent)
        self._hands = hands
        self._row: TeamRow | None = None
        self._line: CallLine | None = None
        self._badge = Badge(theme, self)
        self._badge.setFixedSize(_BADGE, _BADGE)
        self._text = ElidedLabel("", self)
        self._timer = TimerLabel(theme, self)
        self._trouble = WrappedLabel("bad", self)
        self._button = RowButton(lambda _spot: False, self)
        self._button.clicked.connect(self._on_clicked)
        self._more = _more_button(self, self._fill)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._badge)
        head.addWidget(self._text, 1)
        head.addWidget(self._timer)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addSpacing(_BADGE + 8)
        buttons.addWidget(self._button)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(5)
        whole.addLayout(head)
        whole.addLayout(buttons)
        whole.addWidget(self._trouble)

    def show_line(self, row: TeamRow, line: CallLine) -> None:
        """Show this call of the row's colleague."""
        self._row, self._line = row, line
        self._badge.show_glyph(line.glyph, Tone(line.mood))
        self._text.set_full_text(line.text)
        self._timer.setVisible(line.timer is not None)
        self._trouble.show_text(line.trouble)
        self._button.setVisible(bool(line.buttons))
        for button in line.buttons:
            self._button.show_button(button, line.whom)
        self._more.setVisible(bool(line.more))
        self._more.setAccessibleName(tr("More actions: {name}", name=line.whom))

    def tick(self, wall: float) -> None:
        """Bring the timer up to date."""
        timer = self._line.timer if self._line is not None else None
        if timer is not None and timer.since is not None:
            self._timer.show_time(duration_text(wall - timer.since), Tone.NEUTRAL)

    def buttons(self) -> tuple[QWidget, ...]:
        """The buttons in the order in which Tab visits them."""
        return (self._button, self._more)

    def _on_clicked(self) -> None:
        does = self._button.does
        if isinstance(does, Action) and self._row is not None and self._line is not None:
            self._hands.press(self._row, self._line, TeamPress(does))

    def _fill(self, menu: QMenu) -> None:
        if self._row is not None and self._line is not None:
            self._hands.fill_call_menu(menu, self._row, self._line)


class TeamRowWidget(RowWidget[TeamRow]):
    """Shows a ``TeamRow``."""

    def __init__(self, theme: Theme, hands: Hands, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._hands = theme, hands
        self._is_current = False
        self._dot = PresenceDot(theme, self)
        self._title = ElidedLabel("title", self)
        self._detail = ElidedLabel("muted", self)
        self._trouble = WrappedLabel("bad", self)
        self._more = _more_button(self, self._fill)
        self._more.setProperty("role", "plain")
        self._lines: list[_CallLineWidget] = []
        self._lay_out()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._dot)
        head.addLayout(texts, 1)
        head.addWidget(self._more)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(_INDENT, 0, 0, 0)
        self._below.setSpacing(8)
        self._below.addWidget(self._trouble)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 8, 8)
        whole.setSpacing(7)
        whole.addLayout(head)
        whole.addLayout(self._below)

    # ---- showing

    def show_row(self, row: TeamRow) -> None:
        if row is self.row:
            return
        self.row = row
        self._dot.show_mark(row.mark)
        self._title.set_full_text(row.title)
        self._detail.set_full_text(row.detail)
        self._trouble.show_text(row.trouble)
        self._more.setAccessibleName(tr("Colleague: {name}", name=row.title))
        self._show_lines(row)
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(row.spoken)

    def _show_lines(self, row: TeamRow) -> None:
        while len(self._lines) < len(row.lines):
            made = _CallLineWidget(self._theme, self._hands, self)
            self._below.insertWidget(len(self._lines), made)
            self._lines.append(made)
        for i, widget in enumerate(self._lines):
            widget.setVisible(i < len(row.lines))
            if i < len(row.lines):
                widget.show_line(row, row.lines[i])

    def tick(self, monotonic: float, wall: float) -> None:  # noqa: ARG002 - nothing counts down
        for widget in self._lines:
            widget.tick(wall)

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - as Qt's setters
        if current != self._is_current:
            self._is_current = current
            self.update()

    def buttons(self) -> tuple[QWidget, ...]:
        return (self._more, *(button for line in self._lines for button in line.buttons()))

    def _fill(self, menu: QMenu) -> None:
        if self.row is not None:
            self._hands.fill_member_menu(menu, self.row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.card))
        marked = self._is_current
        painter.setPen(
            QPen(QColor(colors.accent if marked else colors.border), 1.2 if marked else 1)
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6), 9, 9)
