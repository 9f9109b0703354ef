"""The page of contacts: the address books that they come from, and how each stands."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clicktodial.engine.sources_messages import (
    AskSources,
    RemoveSource,
    SourceSaved,
    SourcesKnown,
    SyncSource,
)
from clicktodial.gui.models.source_lines import kind_words, source_line
from clicktodial.gui.widgets.forms import QuestionCard, say, words
from clicktodial.gui.widgets.labels import set_role
from clicktodial.gui.widgets.settings_parts import button
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.gui.windows.source_form import SourceForm
from clicktodial.i18n import tr
from clicktodial.model.sources import SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.engine.sources_messages import SourceStatus
    from clicktodial.gui.models.settings_keeper import SettingsKeeper
    from clicktodial.model.settings import Settings
    from clicktodial.model.sources import ContactSource, SourceName

_AGE_MS = 30_000


class SourceRow(QWidget):
    """One source: its name, where it is, how it stands, and what can be done with it."""

    sync_pressed = Signal()
    edit_pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._place, self.state = words(self, "title"), words(self), words(self)
        set_role(self._place, "muted")
        self.state.setObjectName(f"sourceState-{name}")
        self.sync_button = button(tr("Sync now"), f"syncSource-{name}", self)
        self.edit_button = button(tr("Edit…"), f"editSource-{name}", self)
        self.remove_button = button(tr("Remove"), f"removeSource-{name}", self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.sync_button, self.edit_button, self.remove_button):
            one.setAccessibleName(f"{one.text()}: {name}")
            buttons.addWidget(one)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3)
        for part in (self._title, self._place, self.state):
            whole.addWidget(part)
        whole.addLayout(buttons)
        self.sync_button.clicked.connect(self.sync_pressed)
        self.edit_button.clicked.connect(self.edit_pressed)
        self.remove_button.clicked.connect(self.remove_pressed)

    def show_status(self, status: SourceStatus, now: float) -> None:
        """How the source stands."""
        line = source_line(status, now)
        self._title.setText(line.title)
        self._place.setText(line.place)
        say(self.state, line.state, line.role)
        self.sync_button.setEnabled(not status.is_running)
        self.sync_button.setAccessibleDescription(line.state)


class ContactsPage(SettingsSheet):
    """The list of sources, and the form of one of them."""

    def __init__(
        self, keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(tr("Contacts"), parent)
        self._keeper, self._submit = keeper, submit
        self._known = SourcesKnown(())
        self._asked_about: SourceName | None = None
        self.rows: dict[SourceName, SourceRow] = {}
        self.add_words(
            tr(
                "People of your company's address book are found while you type, and named when "
                "they call. It is only read: nothing is ever changed there."
            )
        )
        self._empty = self.add_words(tr("No address book is set up yet."))
        self._rows_part = QWidget(self.sheet)
        self._rows_box = QVBoxLayout(self._rows_part)
        self._rows_box.setContentsMargins(0, 0, 0, 0)
        self._rows_box.setSpacing(16)
        self.add(self._rows_part)
        self.card = QuestionCard(self.sheet, yes=tr("Re&move it"), no=tr("&Keep it"))
        self.card.confirmed.connect(self._on_removal)
        self.add(self.card)
        self.note = words(self.sheet)
        self.note.setObjectName("sourcesNote")
        self.note.hide()
        self.add(self.note)
        self._add_adders()
        self.form = SourceForm(submit, self.sheet)
        self.form.closed.connect(self._on_form_closed)
        self.form.hide()
        self.add(self.form)
        self._age = QTimer(self)
        self._age.setInterval(_AGE_MS)
        self._age.timeout.connect(self._show_known)

    def _add_adders(self) -> None:
        self.adders = QWidget(self.sheet)
        line = QGridLayout(self.adders)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.add_buttons = {}
        for column, kind in enumerate(SourceKind):
            text = tr("Add {kind}…", kind=kind_words(kind))
            made = button(text, f"addSource-{kind.value}", self.adders)
            made.clicked.connect(lambda _checked=False, kind=kind: self._on_add(kind))
            self.add_buttons[kind] = made
            line.addWidget(made, 0, column)
        line.setColumnStretch(len(SourceKind), 1)
        self.add(self.adders)

    # ---- what the engine tells

    def show_settings(self, settings: Settings) -> None:
        """Sources that came or went are shown with what is known of them."""
        known = {one.source.name: one for one in self._known.sources}
        names = [source.name for source in settings.contact_sources]
        if names != list(known):
            self._submit(AskSources())

    def on_notice(self, notice: Notice) -> None:
        """How the sources stand, and what became of the form."""
        match notice:
            case SourcesKnown():
                self._known = notice
                self._show_known()
            case SourceSaved():
                self.form.on_saved(notice)
                if notice.error is None:
                    reason = notice.in_memory
                    say(self.note, reason or tr("✓ Saved"), "bad" if reason else "good")
            case _:
                self.form.on_notice(notice)

    def _show_known(self) -> None:
        statuses = {one.source.name: one for one in self._known.sources}
        for name in [name for name in self.rows if name not in statuses]:
            row = self.rows.pop(name)
            had_focus = row.isAncestorOf(self.focusWidget())
            row.hide()
            row.deleteLater()
            if had_focus:
                self.go_to_first()
        for name, status in statuses.items():
            if name not in self.rows:
                self.rows[name] = self._make_row(name)
            self.rows[name].show_status(status, time.time())
        self._empty.setVisible(not statuses)
        self._rows_part.setVisible(bool(statuses))

    def _make_row(self, name: SourceName) -> SourceRow:
        row = SourceRow(name, self._rows_part)
        row.sync_pressed.connect(lambda: self._submit(SyncSource(name)))
        row.edit_pressed.connect(lambda: self._on_edit(name))
        row.remove_pressed.connect(lambda: self._on_remove(name))
        self._rows_box.addWidget(row)
        row.show()
        return row

    # ---- presses

    def set_seen(self, *, seen: bool, active: bool) -> None:  # noqa: ARG002 - the window tells both
        """Ask how the sources stand whenever somebody looks."""
        if seen and not self._age.isActive():
            self._submit(AskSources())
            self._age.start()
        elif not seen:
            self._age.stop()

    def on_closed(self) -> None:
        """Forget what was typed."""
        if not self.form.isHidden():
            self.form.close_form()
        self.card.close_card()

    def go_to_first(self) -> None:
        """Begin with the first source, or with adding one."""
        row = next(iter(self.rows.values()), None)
        first = row.sync_button if row is not None else self.add_buttons[SourceKind.CARDDAV]
        first.setFocus()

    def _source(self, name: SourceName) -> ContactSource | None:
        return next((one.source for one in self._known.sources if one.source.name == name), None)

    def _on_add(self, kind: SourceKind) -> None:
        self._open_form()
        self.form.open_new(kind)
        self.reveal(self.form)

    def _on_edit(self, name: SourceName) -> None:
        source = self._source(name)
        if source is not None:
            self._open_form()
            self.form.open_at(source)
            self.reveal(self.form)

    def _open_form(self) -> None:
        say(self.note, "", "")
        self.card.close_card()
        self.adders.hide()

    def _on_form_closed(self) -> None:
        self.adders.show()
        self.go_to_first()

    def _on_remove(self, name: SourceName) -> None:
        self._asked_about = name
        self.card.ask(
            tr(
                "Remove “{name}”? The contacts that came from it go, too, with the notes that you "
                "wrote on them. Nothing is changed at the source.",
                name=name,
            )
        )
        self.reveal(self.card)

    def _on_removal(self) -> None:
        if self._asked_about is not None:
            self._submit(RemoveSource(self._asked_about))
            self._asked_about = None
