"""One person's card: numbers to call, star, note, last calls, and where it all comes from."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui import icons
from clicktodial.gui.models.number_labels import label_word
from clicktodial.gui.models.people import (
    doubles_words,
    last_call,
    source_words,
    title_of,
)
from clicktodial.gui.models.presence import presence_mark, presence_word
from clicktodial.gui.models.reading import left_to_right
from clicktodial.gui.widgets.banner import lay_out_bar, link_button
from clicktodial.gui.widgets.labels import ElidedLabel, LeadingLabel, WrappedLabel
from clicktodial.gui.widgets.presence_dot import PresenceDot
from clicktodial.i18n import joined, tr
from clicktodial.model.numbers import display
from clicktodial.model.people import MOST_NOTE, KnownContact, initials

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

    from clicktodial.gui.theme import Theme
    from clicktodial.model.contacts import ContactNumber
    from clicktodial.model.history import PastCall
    from clicktodial.model.presence import PresenceStatus


class Avatar(QWidget):
    """A disc with somebody's initials."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._text = theme, ""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.setFont(font)
        self.setFixedSize(48, 48)

    def show_initials(self, text: str) -> None:
        """Show these."""
        self._text = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.button))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(self._theme.colors.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class CompanyButton(QPushButton):
    """A company's name, as much of it as fits; pressed, it shows who else works there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._company = ""
        self.setObjectName("cardCompany")
        self.setProperty("role", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_company(self, company: str) -> None:
        """Show this one."""
        self._company = company
        self.setAccessibleName(tr("Show all of {company}", company=company))
        self.setToolTip(self.accessibleName())
        self._elide()

    def _elide(self) -> None:
        width = max(self.width() - 4, 0)
        shown = self.fontMetrics().elidedText(self._company, Qt.TextElideMode.ElideRight, width)
        self.setText(shown.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class NumberLine(QWidget):
    """One number: what it is, what its phone is doing, and a button that calls it."""

    call_pressed = Signal(str)

    def __init__(
        self, theme: Theme, number: ContactNumber, whom: str, parent: QWidget, *, is_first: bool
    ) -> None:
        super().__init__(parent)
        self.number = number.text
        shown = display(number.text)
        self._label = label_word(number.label)
        self._words = LeadingLabel("muted", self)
        text = ElidedLabel("title", self)
        text.set_full_text(left_to_right(shown))
        text.setAccessibleName(shown)
        self._dot = PresenceDot(theme, self)
        copy = QPushButton(tr("Copy"), self)
        copy.setProperty("role", "plain")
        copy.setAccessibleName(tr("Copy {number}", number=shown))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(number.text))
        self.call = QPushButton(tr("Call"), self)
        self.call.setProperty("role", "primary" if is_first else "")
        about = {"number": shown, "name": whom, "label": self._label}
        self.call.setAccessibleName(
            tr("Call {name}, {label}, {number}", **about)
            if self._label
            else tr("Call {name}, {number}", **about)
        )
        self.call.clicked.connect(lambda: self.call_pressed.emit(number.text))
        beside = QHBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._words)
        beside.addWidget(self._dot)
        beside.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addLayout(beside)
        texts.addWidget(text)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(texts, 1)
        whole.addWidget(copy)
        whole.addWidget(self.call)
        self.show_presence(None)

    def show_presence(self, status: PresenceStatus | None) -> None:
        """What its phone is doing; nothing while that is not known."""
        self._dot.setVisible(status is not None)
        words = [self._label] if self._label else []
        if status is not None:
            self._dot.show_mark(presence_mark(status))
            words.append(presence_word(status))
        self._words.setText(joined(*words))
        self._words.setVisible(bool(words))


class CallLine(QWidget):
    """One of the last calls."""

    def __init__(self, theme: Theme, call: PastCall, parent: QWidget) -> None:
        super().__init__(parent)
        words = last_call(call)
        glyph = LeadingLabel(parent=self)
        ratio = self.devicePixelRatioF()
        glyph.setPixmap(icons.glyph(words.glyph, QColor(theme.colors.muted), 16, ratio))
        what = ElidedLabel(parent=self)
        what.set_full_text(words.what)
        when = LeadingLabel("muted", self)
        when.setText(words.when)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(glyph)
        whole.addWidget(what, 1)
        whole.addWidget(when)


class NoteEdit(QPlainTextEdit):
    """A note that is kept when one goes elsewhere."""

    kept = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self.setObjectName("personNote")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("What to remember about this person"))
        self.setAccessibleName(tr("Note"))
        self.setAccessibleDescription(tr("It is kept as soon as you go elsewhere"))
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 18)

    def show_note(self, note: str, *, is_other: bool) -> None:
        """This is the note so far; what is being typed stays, unless it is ``is_other``'s."""
        if is_other or self.toPlainText() == self._before:
            self.setPlainText(note)
        self._before = note

    def keep(self) -> None:
        """Keep what was written, if it was."""
        text = self.toPlainText()[:MOST_NOTE]
        if text != self._before:
            self._before = text
            self.kept.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()


class DoublesBar(QFrame):
    """That others look like the same person."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("doublesBar")
        self._text = WrappedLabel(parent=self)
        self.button = link_button(tr("Compare and merge…"), self)
        self.button.clicked.connect(self.pressed)
        lay_out_bar(self, self._text, self.button)

    def show_amount(self, amount: int) -> None:
        """So many do; none: there is nothing to say."""
        self._text.show_text(doubles_words(amount))
        self.setVisible(bool(amount))


class PersonCard(QWidget):
    """Shows a ``KnownContact``; what is pressed becomes a signal."""

    closed = Signal()
    call_pressed = Signal(str)
    edit_pressed = Signal()
    delete_pressed = Signal()
    star_pressed = Signal(bool)
    note_kept = Signal(str)
    company_pressed = Signal(str)
    doubles_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.known: KnownContact | None = None
        self.numbers: list[NumberLine] = []
        self._calls: list[CallLine] = []
        self.setObjectName("personCard")
        self._make_head()
        self._make_body()
        self._lay_out()

    def _make_head(self) -> None:
        self.back = QPushButton(tr("‹ People"), self)
        self.back.setObjectName("cardBack")
        self.back.setAccessibleName(tr("Back to the people"))
        self.back.setToolTip(tr("Esc"))
        self.back.clicked.connect(self.closed)
        self.star = QPushButton(self)
        self.star.setObjectName("cardStar")
        self.star.setCheckable(True)
        self.star.clicked.connect(self.star_pressed)
        self.edit = QPushButton(tr("Edit…"), self)
        self.edit.setObjectName("cardEdit")
        self.edit.clicked.connect(self.edit_pressed)
        self.delete = QPushButton(tr("Delete"), self)
        self.delete.setObjectName("cardDelete")
        self.delete.clicked.connect(self.delete_pressed)
        for button in (self.back, self.star, self.edit, self.delete):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
        self.doubles = DoublesBar(self)
        self.doubles.pressed.connect(self.doubles_pressed)

    def _make_body(self) -> None:
        self._avatar = Avatar(self._theme, self)
        self._name = WrappedLabel("headline", self)
        self._name.setObjectName("cardName")
        self.company = CompanyButton(self)
        self.company.clicked.connect(self._on_company)
        self._no_number = WrappedLabel("muted", self)
        self._note_title = LeadingLabel("title", self)
        self._note_title.setText(tr("Note"))
        self.note = NoteEdit(self)
        self.note.kept.connect(self.note_kept)
        self._calls_title = LeadingLabel("title", self)
        self._calls_title.setText(tr("Last calls"))
        self._no_calls = WrappedLabel("muted", self)
        self._no_calls.setObjectName("noCalls")
        self._source = WrappedLabel("muted", self)
        self._source.setObjectName("cardSource")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 4, 6, 2)
        head.addWidget(self.back)
        head.addStretch(1)
        for button in (self.star, self.edit, self.delete):
            head.addWidget(button)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body())
        self._scroll.setMinimumHeight(64)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.doubles)
        whole.addWidget(self._scroll, 1)

    def _body(self) -> QWidget:
        body = QWidget(self)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self.company)
        who.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(who, 1)
        self._number_box, self._call_box = QVBoxLayout(), QVBoxLayout()
        self._number_box.setSpacing(10)
        self._call_box.setSpacing(6)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(14, 8, 14, 12)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addLayout(self._number_box)
        for part in (self._no_number, self._note_title, self.note, self._calls_title):
            whole.addWidget(part)
        whole.addLayout(self._call_box)
        whole.addWidget(self._no_calls)
        whole.addWidget(self._source)
        whole.addStretch(1)
        return body

    # ---- showing

    def show_person(self, known: KnownContact, doubles: int) -> None:
        """Show this contact; what is written in the note of the same one stays."""
        before, self.known = self.known, known
        contact = known.contact
        is_other = before is None or before.contact.id != contact.id
        whom = title_of(contact)
        self._avatar.show_initials(initials(whom) or "?")
        self._name.show_text(whom)
        self.company.setVisible(bool(contact.name and contact.company))
        self.company.show_company(contact.company)
        self._show_star(whom)
        is_own = not known.source
        for button, what in ((self.edit, tr("Edit {name}")), (self.delete, tr("Delete {name}"))):
            button.setVisible(is_own)
            button.setAccessibleName(what.format(name=whom))
        self.note.show_note(contact.note, is_other=is_other)
        self._source.show_text(source_words(known))
        self.doubles.show_amount(doubles)
        if before is None or is_other or before.contact.numbers != contact.numbers:
            self._show_numbers(whom)
        if is_other:
            self.show_calls(None)
            self._scroll.verticalScrollBar().setValue(0)

    def _show_star(self, whom: str) -> None:
        assert self.known is not None
        has_star = self.known.contact.favourite
        self.star.setChecked(has_star)
        self.star.setText("★" if has_star else "☆")
        self.star.setAccessibleName(tr("Favourite: {name}", name=whom))
        self.star.setToolTip(tr("Take the star away") if has_star else tr("Make a favourite"))

    def _show_numbers(self, whom: str) -> None:
        assert self.known is not None
        for old in self.numbers:
            _drop(old)
        numbers = self.known.contact.numbers
        self.numbers = [
            NumberLine(self._theme, number, whom, self, is_first=n == 0)
            for n, number in enumerate(numbers)
        ]
        for line in self.numbers:
            self._number_box.addWidget(line)
            line.call_pressed.connect(self.call_pressed)
        self._no_number.show_text("" if numbers else tr("No number is known."))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From top to bottom, whenever the numbers were made."""
        parts: list[QWidget] = [self.back, self.star, self.edit, self.delete, self.company]
        for line in self.numbers:
            parts += line.findChildren(QPushButton)
        parts.append(self.note)
        for one, after in pairwise(parts):
            QWidget.setTabOrder(one, after)

    def show_calls(self, calls: Sequence[PastCall] | None) -> None:
        """The last calls with this person; ``None``: not known yet."""
        for old in self._calls:
            _drop(old)
        self._calls = [CallLine(self._theme, call, self) for call in calls or ()]
        for line in self._calls:
            self._call_box.addWidget(line)
        self._no_calls.show_text("" if calls or calls is None else tr("No call is known yet."))

    def show_presence(self, known: Mapping[str, PresenceStatus]) -> None:
        """What the phones of the numbers are doing."""
        for line in self.numbers:
            line.show_presence(known.get(line.number))

    def go_in(self) -> None:
        """The first thing to do here is to call."""
        (self.numbers[0].call if self.numbers else self.back).setFocus()

    def _on_company(self) -> None:
        if self.known is not None:
            self.company_pressed.emit(self.known.contact.company)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
