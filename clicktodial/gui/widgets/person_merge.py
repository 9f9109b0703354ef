"""Doubles: what looks like one person, and what would come of a merge, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clicktodial.errors import InputError
from clicktodial.gui.models.people import contact_line, contact_words, source_words, title_of
from clicktodial.gui.widgets.forms import RadioButton, say, words
from clicktodial.gui.widgets.labels import LeadingLabel, WrappedLabel
from clicktodial.i18n import tr, trn
from clicktodial.model.people import KnownContact, merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.gui.theme import Theme

    Group = tuple[KnownContact, ...]


class MergePage(QWidget):
    """One group after the other; each is merged, kept apart, or left for later."""

    closed = Signal()
    merge_pressed = Signal(object)
    """The ids, the one whose name is kept first."""
    apart_pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        del theme
        self._groups: list[Group] = []
        self._at = 0
        self._is_all = True
        self._is_waiting = False
        self.choices: list[RadioButton] = []
        self.setObjectName("mergePage")
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.back = QPushButton(tr("‹ Back"), self)
        self.back.setObjectName("mergeBack")
        self.back.setProperty("role", "plain")
        self.back.setToolTip(tr("Esc"))
        self.back.setAccessibleName(tr("Back"))
        self.back.clicked.connect(self.closed)
        self._place = LeadingLabel("muted", self)
        self._headline = WrappedLabel("headline", self)
        self._headline.setObjectName("mergeTitle")
        self._hint = WrappedLabel("muted", self)
        self._group = QButtonGroup(self)
        self._result_title = LeadingLabel("title", self)
        self._result_title.setText(tr("What comes of it"))
        self._result = QFrame(self)
        self._result.setObjectName("mergeResult")
        self._result_name = WrappedLabel("title", self._result)
        self.result = WrappedLabel(parent=self._result)
        self.result.setObjectName("mergeResultText")
        self._word = words(self, "bad")
        self._word.hide()
        self.merge = QPushButton(tr("Merge"), self)
        self.merge.setObjectName("merge")
        self.merge.setProperty("role", "primary")
        self.merge.clicked.connect(self._on_merge)
        self.apart = QPushButton(tr("Different people"), self)
        self.apart.setObjectName("keepApart")
        self.apart.setToolTip(tr("They are not proposed again"))
        self.apart.clicked.connect(self._on_apart)
        self.later = QPushButton(tr("Next"), self)
        self.later.setObjectName("nextDoubles")
        self.later.clicked.connect(lambda: self._go_to(self._at + 1))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 4, 14, 2)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self._place)
        self._choice_box = QVBoxLayout()
        self._choice_box.setSpacing(8)
        inside = QVBoxLayout(self._result)
        inside.setContentsMargins(12, 8, 12, 10)
        inside.setSpacing(2)
        inside.addWidget(self._result_name)
        inside.addWidget(self.result)
        body = QWidget(self)
        whole_body = QVBoxLayout(body)
        whole_body.setContentsMargins(14, 4, 14, 8)
        whole_body.setSpacing(8)
        whole_body.addWidget(self._headline)
        whole_body.addWidget(self._hint)
        whole_body.addLayout(self._choice_box)
        whole_body.addWidget(self._result_title)
        whole_body.addWidget(self._result)
        whole_body.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setMinimumHeight(64)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.merge, self.apart, self.later):
            buttons.addWidget(button)
        buttons.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 12)
        foot.setSpacing(6)
        foot.addWidget(self._word)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    # ---- showing

    def wait(self) -> None:
        """The doubles are being looked for."""
        self._groups, self._is_waiting = [], True
        self._go_to(0)

    def is_waiting(self) -> bool:
        """Has it been asked for doubles?"""
        return self._is_waiting

    def show_groups(self, groups: Sequence[Group], *, is_all: bool = True) -> None:
        """Go through these."""
        self._groups, self._is_all, self._is_waiting = list(groups), is_all, False
        self._go_to(0)

    def go_in(self) -> None:
        """What the keys act on: never at once on a merge."""
        (self.choices[0] if self.choices else self.back).setFocus()

    def _go_to(self, at: int) -> None:
        self._at = at if at < len(self._groups) else 0
        say(self._word, "", "bad")
        for old in self.choices:
            self._group.removeButton(old)
        while (item := self._choice_box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices = []
        has_any = bool(self._groups)
        for part in (self._place, self._result_title, self._result, self.merge, self.apart):
            part.setVisible(has_any)
        self.later.setVisible(len(self._groups) > 1)
        if has_any:
            self._show_group(self._groups[self._at])
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._headline.show_text(
            tr("Looking for doubles…") if self._is_waiting else tr("No doubles")
        )
        about = tr("No two contacts look like the same person.")
        self._hint.show_text("" if self._is_waiting else about)

    def _show_group(self, group: Group) -> None:
        of = {"n": self._at + 1, "amount": len(self._groups)}
        self._place.setText(
            tr("{n} of {amount}", **of) if self._is_all else tr("{n} of more than {amount}", **of)
        )
        self._place.setVisible(len(self._groups) > 1)
        self._headline.show_text(tr("Do these belong to one person?"))
        fetched = any(known.source for known in group)
        self._hint.show_text("" if fetched else tr("Choose whose name is kept."))
        for known in group:
            self._add_choice(known, is_open=not fetched)
        self.choices[0].setChecked(True)
        self._show_result()

    def _add_choice(self, known: KnownContact, *, is_open: bool) -> None:
        name = title_of(known.contact)
        choice = RadioButton(name.replace("&", "&&"), self)
        choice.setAccessibleName(tr("Keep the name {name}", name=name))
        choice.setAccessibleDescription(contact_words(known.contact))
        choice.setEnabled(is_open or bool(known.source))
        choice.toggled.connect(lambda _on: self._show_result())
        self._group.addButton(choice)
        about = WrappedLabel("muted", self)
        source = source_words(known)
        about.show_text("\n".join(filter(None, (contact_line(known.contact), source))))
        about.setContentsMargins(22, 0, 0, 0)
        self.choices.append(choice)
        self._choice_box.addWidget(choice)
        self._choice_box.addWidget(about)

    def _ordered(self) -> list[KnownContact]:
        """The chosen one first."""
        group = self._groups[self._at]
        chosen = next((n for n, choice in enumerate(self.choices) if choice.isChecked()), 0)
        return [group[chosen], *(known for n, known in enumerate(group) if n != chosen)]

    def _show_result(self) -> None:
        if len(self.choices) != len(self._groups[self._at]):
            return
        try:
            outcome = merged(self._ordered()).result
        except InputError as error:
            self.result.show_text(str(error))
            self.merge.setEnabled(False)
            return
        self.merge.setEnabled(True)
        self._result_name.show_text(title_of(outcome))
        self.result.show_text(contact_words(outcome))
        amount = len(self.choices)
        self.merge.setAccessibleName(
            trn("Merge one contact", "Merge {n} contacts", amount)
            + f": {title_of(outcome)}, {contact_words(outcome)}"
        )

    # ---- presses

    def _ids(self) -> tuple[object, ...]:
        return tuple(known.contact.id for known in self._ordered())

    def _on_merge(self) -> None:
        self.merge.setEnabled(False)
        self.merge_pressed.emit(self._ids())

    def _on_apart(self) -> None:
        self.apart_pressed.emit(self._ids())
        self.done()

    def done(self) -> None:
        """What is shown is settled: on to the next, or back after the last."""
        if not self._groups:
            return
        del self._groups[self._at]
        if self._groups:
            self._go_to(self._at)
            self.go_in()
        else:
            self.closed.emit()

    def failed(self, text: str) -> None:
        """Nothing was merged, and why."""
        say(self._word, text, "bad")
        self.merge.setEnabled(True)
