"""The popup near the pointer: the numbers in a text, whose they are, and how they are dialled."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from clicktodial.engine.messages import (
    ChangeSettings,
    Dial,
    NumbersFound,
    TextWanted,
    UnderstandText,
)
from clicktodial.gui.activation import bring_forward
from clicktodial.gui.focused_reader import FocusedReader
from clicktodial.gui.models.found import (
    choice_of,
    is_worth_a_word,
    nothing_words,
    origin,
    reading_words,
    shortened,
    unread_words,
)
from clicktodial.gui.widgets.forms import CheckBox, announce
from clicktodial.gui.widgets.found_card import FoundCard
from clicktodial.gui.widgets.labels import ElidedLabel
from clicktodial.gui.windows.floating import FloatingWindow
from clicktodial.i18n import tr
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

    from clicktodial.engine.messages import Command
    from clicktodial.gui.activation import Activate
    from clicktodial.gui.theme import Theme

WIDTH = 380
SETTLED_AFTER_S = 0.3
"""What has just taken the place of something else is not dialled by a press that was meant for
that."""
UNASKED_MS = 8000
"""How long the popup stays that nobody asked for."""
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}


class NumberPopup(FloatingWindow):
    """Enter dials the chosen number once and closes, Esc closes; nothing else dials.

    A number that nobody asked for (``watched``) is shown without taking the focus, and goes by
    itself.
    """

    dialled = Signal(str)
    """This number, as it was found: it can be brought back."""
    edit_wanted = Signal(str)
    """Put this into the dialer's field."""

    def __init__(
        self,
        theme: Theme,
        submit: Callable[[Command], None],
        *,
        activate: Activate = bring_forward,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(activate)
        self._submit, self._monotonic = submit, monotonic
        self._settings = Settings()
        self._text = ""
        self._settled_at = 0.0
        self._is_unasked = False
        self.setObjectName("numberPopup")
        self.setWindowTitle(tr("Number to call"))
        self._reader = FocusedReader(self._on_text, self._on_overdue, self)
        self._going = QTimer(self, interval=UNASKED_MS, singleShot=True)
        self._going.timeout.connect(self.close_window)
        self._make_parts(theme)
        self._lay_out()

    def _make_parts(self, theme: Theme) -> None:
        self._origin = ElidedLabel("quiet", self)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("closePopup")
        self.close_button.setProperty("role", "plain")
        self.close_button.setText("✕")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.clicked.connect(self.close_window)
        self.card = FoundCard(theme, self)
        self.card.changed.connect(self._on_chosen)
        self.card.list.doubleClicked.connect(lambda _: self.dial())
        self.call_button = QPushButton(tr("Call"), self)
        self.call_button.setObjectName("callFound")
        self.call_button.setProperty("role", "primary")
        self.call_button.clicked.connect(self.dial)
        self.edit_button = QPushButton(tr("Edit"), self)
        self.edit_button.setObjectName("editFound")
        self.edit_button.setToolTip(tr("F2: put it into the dialer's field, to change it there"))
        self.edit_button.setAccessibleDescription(self.edit_button.toolTip())
        self.edit_button.clicked.connect(self._edit)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._edit)
        self.at_once = CheckBox(tr("&Dial at once when exactly one number is found"), self)
        self.at_once.setObjectName("dialAtOnce")
        self.at_once.toggled.connect(self._on_at_once)
        for part in (self.card.list, self.call_button, self.edit_button, self.close_button):
            part.installEventFilter(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._origin, 1)
        head.addWidget(self.close_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.call_button)
        buttons.addWidget(self.edit_button)
        buttons.addStretch(1)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 6, 14, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.card)
        whole.addLayout(buttons)
        whole.addWidget(self.at_once)
        for first, then in (
            (self.card.list, self.call_button),
            (self.call_button, self.edit_button),
            (self.edit_button, self.at_once),
            (self.at_once, self.close_button),
        ):
            QWidget.setTabOrder(first, then)

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The accounts and preferences as they are now."""
        self._settings = settings
        self.at_once.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.at_once.setChecked(settings.dial_selection_at_once)
        self.at_once.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def want_text(self, notice: TextWanted) -> None:
        """Come to the front in order to read the text."""
        self._begin(notice.source)
        self.card.show_message(reading_words(notice.source))
        self._reader.want(notice.source)
        self._come(notice, is_unasked=False)
        if self.isActiveWindow():
            self._reader.read()

    def show_found(self, notice: NumbersFound) -> None:
        """Show what was found, in place of what was shown before."""
        if notice.watched and (self._is_asked_for() or not is_worth_a_word(notice)):
            return
        if notice.is_dialled:
            self.close_window()
            return
        self._begin(notice.source, notice.text)
        if notice.error is not None:
            error = notice.error
            self.card.show_message(error.title, f"{error.message} {error.hint}".strip())
        elif notice.found:
            self.card.show_found(notice.found, self._settings)
        else:
            self.card.show_message(*nothing_words(notice))
        offers = notice.source is TextSource.SELECTION and bool(notice.found)
        self.at_once.setVisible(offers and not notice.watched)
        self._come(notice, is_unasked=notice.watched)

    def _is_asked_for(self) -> bool:
        return self.isVisible() and not self._is_unasked

    def _begin(self, source: TextSource, text: str = "") -> None:
        self._settled_at = self._monotonic() + (SETTLED_AFTER_S if self.isVisible() else 0.0)
        self._text = text
        self._reader.forget()
        self._origin.set_full_text(origin(source))
        self.at_once.hide()

    def _come(self, notice: NumbersFound | TextWanted, *, is_unasked: bool) -> None:
        self._is_unasked = is_unasked
        self._show_buttons()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_unasked)
        if self.isVisible():
            self.fit(self._wanted_size())
        else:
            self.show_near_pointer(self._wanted_size())
        self._first_focus().setFocus()
        if is_unasked:
            self._going.start()
        else:
            self._going.stop()
            self._activate(self, notice)
        announce(self, self.card.spoken())

    # ---- what is read here

    def on_activated(self) -> None:
        """Somebody looks at it now; what only the window in front may read can be read."""
        self._is_unasked = False
        self._going.stop()
        self._reader.read()

    def _on_text(self, text: str, source: TextSource) -> None:
        self._submit(UnderstandText(text, source))

    def _on_overdue(self, source: TextSource) -> None:
        self.card.show_message(*unread_words(source))
        self._on_chosen()
        announce(self, self.card.spoken())

    # ---- showing

    def _show_buttons(self) -> None:
        chosen = self.card.chosen()
        self.call_button.setVisible(chosen is not None)
        self.call_button.setEnabled(chosen is not None and chosen.account is not None)
        self.edit_button.setVisible(bool(self._editable()))

    def _first_focus(self) -> QWidget:
        if self.card.chosen() is not None:
            return self.card.list
        return self.edit_button if self._editable() else self.close_button

    def _on_chosen(self) -> None:
        if self.isVisible():
            self._show_buttons()
            self.fit(self._wanted_size())

    def _wanted_size(self) -> QSize:
        self.ensurePolished()
        self._whole.activate()
        return QSize(WIDTH, self._whole.totalHeightForWidth(WIDTH))

    def close_window(self) -> None:
        """Nothing is dialled."""
        self._going.stop()
        self._reader.forget()
        super().close_window()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._going.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._is_unasked and self.isVisible():
            self._going.start()

    # ---- presses

    def dial(self) -> None:
        """Dial what is shown as chosen; once, since the window is gone then."""
        chosen = self.card.chosen()
        if chosen is None or chosen.account is None or not self.isVisible():
            return
        if self._monotonic() >= self._settled_at:
            self.close_window()
            self.dialled.emit(chosen.reading.text)
            self._submit(Dial(chosen.reading.dial, chosen.who.name, choice_of(chosen)))

    def _editable(self) -> str:
        chosen = self.card.chosen()
        return shortened(chosen.reading.text if chosen is not None else self._text)

    def _edit(self) -> None:
        text = self._editable()
        if text:
            self.close_window()
            self.edit_wanted.emit(text)

    def _on_at_once(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signature
        settings = replace(self._settings, dial_selection_at_once=wanted)
        self._submit(ChangeSettings(settings))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._takes_key(watched, event)
        return super().eventFilter(watched, event)

    def _takes_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Enter, which counts once however long it is held, and the figures that choose."""
        if event.key() in _ENTER:
            dials = watched in {self.card.list, self.call_button}
            if dials and not event.isAutoRepeat():
                self.dial()
            return dials or event.isAutoRepeat()
        return event.text() in set("123456789") and self.card.choose(int(event.text()) - 1)
