"""The form of one source of contacts, with its test."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from clicktodial.engine.sources_messages import SaveSource, SourceStepped, SourceTried, TrySource
from clicktodial.errors import ClickToDialError
from clicktodial.gui.models.source_lines import (
    FIELDS,
    INTERVALS_MIN,
    SourceField,
    form_source,
    interval_words,
    kind_words,
)
from clicktodial.gui.widgets.forms import LabelledEdit, say, words
from clicktodial.gui.widgets.settings_parts import SteadyChoice, button
from clicktodial.gui.windows.account_steps import TestView
from clicktodial.i18n import tr
from clicktodial.model.sources import DEFAULT_INTERVAL_MIN, SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.engine.sources_messages import SourceSaved
    from clicktodial.model.secret import Secret
    from clicktodial.model.sources import ContactSource


class SourceForm(QWidget):
    """Adds a source, or changes one."""

    closed = Signal()

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._kind = SourceKind.CARDDAV
        self._before: ContactSource | None = None
        self._title = words(self, "title")
        self.edits: dict[SourceField, QLineEdit] = {
            field: QLineEdit() for field in SourceField if field is not SourceField.INTERVAL
        }
        self.edits[SourceField.PASSWORD].setEchoMode(QLineEdit.EchoMode.Password)
        self._intervals = list(INTERVALS_MIN)
        self.interval = SteadyChoice()
        self._fields = {
            field: LabelledEdit(edit, field, _label(field), self)
            for field, edit in self.edits.items()
        }
        label = _label(SourceField.INTERVAL)
        self._fields[SourceField.INTERVAL] = LabelledEdit(
            self.interval, SourceField.INTERVAL, label, self
        )
        self.trouble = words(self, "bad")
        self.trouble.setObjectName("sourceTrouble")
        self.trouble.hide()
        self.test_view = TestView(self)
        self.test_view.setAccessibleName(tr("Test of the source"))
        self.try_button = button(tr("&Test"), "trySource", self)
        self.save_button = button(tr("&Save"), "saveSource", self, role="primary")
        self.cancel_button = button(tr("&Cancel"), "cancelSource", self)
        self._lay_out()
        for edit in self.edits.values():
            edit.textEdited.connect(lambda _text: self._on_edited())
        self.try_button.clicked.connect(self._on_try)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.close_form)

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for column, one in enumerate((self.save_button, self.try_button, self.cancel_button)):
            buttons.addWidget(one, 0, column)
        buttons.setColumnStretch(3, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._title)
        for field in SourceField:
            whole.addWidget(self._fields[field])
        whole.addWidget(self.test_view)
        whole.addWidget(self.trouble)
        whole.addLayout(buttons)

    # ---- opening and closing

    def open_new(self, kind: SourceKind) -> None:
        """An empty form for a source of this kind."""
        self._before = None
        self._show(kind, tr("New source: {kind}", kind=kind_words(kind)))
        for edit in self.edits.values():
            edit.clear()
        self._show_interval(DEFAULT_INTERVAL_MIN)
        self.edits[SourceField.NAME].setFocus()

    def open_at(self, source: ContactSource) -> None:
        """The source as it is; its password stays as it is while none is typed."""
        self._before = source
        self._show(source.kind, source.name)
        values = {
            SourceField.NAME: source.name,
            SourceField.SERVER: source.server,
            SourceField.USER: source.user,
            SourceField.PASSWORD: "",
            SourceField.BOOK: source.address_book,
            SourceField.BASE: source.base,
            SourceField.FILTER: source.filter,
        }
        for field, value in values.items():
            self.edits[field].setText(value)
        stored = tr("Stored; leave empty to keep it") if source.user else ""
        self.edits[SourceField.PASSWORD].setPlaceholderText(stored)
        self._show_interval(source.interval_min)
        self.edits[SourceField.SERVER].setFocus()

    def _show(self, kind: SourceKind, title: str) -> None:
        self._kind = kind
        self._title.setText(title)
        optional = {field for fields in FIELDS.values() for field in fields}
        for field, row in self._fields.items():
            row.setVisible(field not in optional or field in FIELDS[kind])
        for field, text in _hints(kind).items():
            self.edits[field].setPlaceholderText(text)
        self._on_edited()
        self.setVisible(True)

    def _show_interval(self, minutes: int) -> None:
        self._intervals = sorted({*INTERVALS_MIN, minutes})
        self.interval.clear()
        self.interval.addItems([interval_words(one) for one in self._intervals])
        self.interval.setCurrentIndex(self._intervals.index(minutes))

    def close_form(self) -> None:
        """Forget what was typed, a password above all."""
        if self.test_view.progress.is_running:
            self._submit(TrySource(None))
        self._on_edited()
        self.edits[SourceField.PASSWORD].clear()
        self.setVisible(False)
        self.closed.emit()

    # ---- presses

    def _on_edited(self) -> None:
        """What was tested is not what stands there any more."""
        self.test_view.progress.forget()
        self.test_view.bring_up_to_date()
        say(self.trouble, "", "bad")
        self.save_button.setEnabled(True)

    def _typed(self) -> tuple[ContactSource, Secret | None] | None:
        texts = {field: edit.text() for field, edit in self.edits.items()}
        minutes = self._intervals[self.interval.currentIndex()]
        try:
            return form_source(self._kind, texts, minutes, self._before)
        except ClickToDialError as error:
            say(self.trouble, str(error), "bad")
            return None

    def _on_try(self) -> None:
        self._on_edited()
        typed = self._typed()
        if typed is None:
            return
        source, password = typed
        if password is None and self._before is not None:
            # The stored password is found by the name under which it was stored.
            source = replace(source, name=self._before.name)
        self.test_view.progress.begin()
        self.test_view.bring_up_to_date()
        self._submit(TrySource(source, password))

    def _on_save(self) -> None:
        typed = self._typed()
        if typed is not None:
            source, password = typed
            self.save_button.setEnabled(False)
            before = self._before
            self._submit(SaveSource(source, password, before.name if before else None))

    # ---- what the engine tells

    def on_notice(self, notice: Notice) -> None:
        """Steps of the test."""
        match notice:
            case SourceStepped(step):
                self.test_view.progress.on_step(step)
                self.test_view.bring_up_to_date()
            case SourceTried(error):
                self.test_view.progress.on_end(error)
                self.test_view.bring_up_to_date()

    def on_saved(self, saved: SourceSaved) -> None:
        """It is kept, or it is not: then what was typed stays."""
        if saved.error is None:
            self.close_form()
        else:
            self.save_button.setEnabled(True)
            say(self.trouble, str(saved.error), "bad")


def _label(field: SourceField) -> str:
    return {
        SourceField.NAME: tr("&Name"),
        SourceField.SERVER: tr("Ser&ver"),
        SourceField.USER: tr("&User"),
        SourceField.PASSWORD: tr("&Password"),
        SourceField.BOOK: tr("Only this address &book (optional)"),
        SourceField.BASE: tr("Where the people &are, DN (optional)"),
        SourceField.FILTER: tr("&Filter (optional)"),
        SourceField.INTERVAL: tr("S&ync"),
    }[field]


def _hints(kind: SourceKind) -> dict[SourceField, str]:
    is_ldap = kind is SourceKind.LDAP
    return {
        SourceField.NAME: tr("Such as “Company”"),
        SourceField.SERVER: (
            "ldaps://directory.example.com" if is_ldap else "https://contacts.example.com"
        ),
        SourceField.USER: tr("A DN or user@company; empty if none is needed") if is_ldap else "",
        SourceField.PASSWORD: "",
        SourceField.BASE: "ou=people,dc=example,dc=com",
        SourceField.FILTER: "(objectClass=person)",
    }
