"""Importing contacts: what a file holds is seen, and corrected, before anything is stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.import_messages import (
    ContactsImported,
    ImportContacts,
    ImportPreviewed,
    PreviewImport,
)
from clicktodial.gui.models.import_lines import delimiter_words, outcome, outlook, person_line
from clicktodial.gui.widgets.forms import CheckBox, say, words
from clicktodial.gui.widgets.import_columns import ColumnsView
from clicktodial.gui.widgets.labels import LeadingLabel
from clicktodial.gui.widgets.settings_parts import ENTER, SteadyChoice, button
from clicktodial.i18n import tr
from clicktodial.model.imports import ENCODINGS, with_meanings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.model.imports import ImportPreview, TableLayout


def choose_file(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a vCard or CSV file."""
    dialog = QFileDialog(parent, tr("Import contacts"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Contacts (*.vcf *.csv *.txt *.tsv)"), tr("All files (*)")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()


class TableChoices(QWidget):
    """How a table's text is cut into cells: separator, encoding, titles in the first line."""

    def __init__(self, on_changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._on_changed = on_changed
        self.delimiter, self.encoding = SteadyChoice(self), SteadyChoice(self)
        self.delimiter.setObjectName("delimiter")
        self.encoding.setObjectName("encoding")
        for character, word in delimiter_words().items():
            self.delimiter.addItem(word, character)
        self.delimiter.addItem(tr("Another:"), "")
        self.encoding.addItems(ENCODINGS)
        self.other = QLineEdit(self)
        self.other.setObjectName("otherDelimiter")
        self.other.setAccessibleName(tr("Separator"))
        self.other.setMaxLength(1)
        self.other.setFixedWidth(36)
        self.titles = CheckBox(tr("The first line holds &titles"), self)
        self.titles.setObjectName("hasTitles")
        self._lay_out()
        self.delimiter.currentIndexChanged.connect(self._on_delimiter)
        self.encoding.currentIndexChanged.connect(lambda _n: on_changed())
        self.other.textEdited.connect(lambda text: on_changed() if text else None)
        self.titles.clicked.connect(lambda _on: on_changed())

    def _lay_out(self) -> None:
        table = QGridLayout(self)
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(6)
        named = ((tr("Se&parator"), self.delimiter), (tr("&Encoding"), self.encoding))
        for row, (text, part) in enumerate(named):
            label = LeadingLabel(parent=self)
            label.setText(text)
            label.setBuddy(part)
            part.setAccessibleName(text.replace("&", ""))
            table.addWidget(label, row, 0)
            table.addWidget(part, row, 1)
        table.addWidget(self.other, 0, 2)
        table.addWidget(self.titles, 2, 0, 1, 4)
        table.setColumnStretch(3, 1)

    def _on_delimiter(self) -> None:
        is_other = not self.delimiter.currentData()
        self.other.setVisible(is_other)
        if is_other and not self.other.text():
            self.other.setFocus()
        else:
            self._on_changed()

    def show_layout(self, layout: TableLayout) -> None:
        """How the table is read now."""
        parts = (self.delimiter, self.encoding, self.titles)
        blockers = [QSignalBlocker(part) for part in parts]
        at = self.delimiter.findData(layout.delimiter)
        self.delimiter.setCurrentIndex(at if at >= 0 else self.delimiter.count() - 1)
        self.other.setText("" if at >= 0 else layout.delimiter)
        self.other.setVisible(at < 0)
        if self.encoding.findText(layout.encoding) < 0:
            self.encoding.addItem(layout.encoding)
        self.encoding.setCurrentText(layout.encoding)
        self.titles.setChecked(layout.has_header)
        for blocker in blockers:
            blocker.unblock()

    def changed(self, layout: TableLayout) -> TableLayout:
        """The layout as the person wishes it."""
        delimiter = self.delimiter.currentData() or self.other.text() or layout.delimiter
        return layout._replace(
            delimiter=delimiter,
            encoding=self.encoding.currentText(),
            has_header=self.titles.isChecked(),
        )


class ImportWindow(QDialog):
    """One file: how it is read, who is in it, and what came of taking it."""

    def __init__(self, path: Path, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.path, self._submit = path, submit
        self._serial = 0
        self._layout: TableLayout | None = None
        self.setObjectName("importWindow")
        self.setWindowTitle(tr("Import contacts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(320, 320)
        room = self.screen().availableGeometry()
        self.resize(min(620, room.width() - 40), min(600, room.height() - 60))
        self._make_parts()
        self._lay_out()
        self._ask(None)

    def _make_parts(self) -> None:
        self.headline = words(self, "headline")
        self.headline.setText(self.path.name)
        self.outlook = words(self)
        self.outlook.setObjectName("importOutlook")
        self.table = TableChoices(self._on_table, self)
        self.columns = ColumnsView(self)
        self.columns.changed.connect(self._on_columns)
        self.people = words(self, "muted")
        self.people.setObjectName("importPeople")
        self.problems_button = button(tr("&Show what cannot be read"), "showProblems", self)
        self.problems_button.setCheckable(True)
        self.problems = QPlainTextEdit(self)
        self.problems.setObjectName("importProblems")
        self.problems.setAccessibleName(tr("What cannot be read"))
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setMaximumHeight(110)
        self.problems_button.toggled.connect(self.problems.setVisible)
        self.import_button = button(tr("&Import"), "importNow", self, role="primary")
        self.close_button = button(tr("&Cancel"), "closeImport", self)
        self.import_button.clicked.connect(self._on_import)
        self.close_button.clicked.connect(self.close)
        for part in (self.table, self.columns, self.problems_button, self.problems):
            part.hide()
        self.import_button.setEnabled(False)

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("role", "line")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.import_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(self.headline)
        whole.addWidget(self.outlook)
        whole.addWidget(self.people)
        whole.addWidget(self.table)
        whole.addWidget(self.columns, 1)
        whole.addStretch(0)
        whole.addWidget(self.problems_button, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self.problems)
        whole.addWidget(line)
        whole.addLayout(foot)

    # ---- asking

    def _ask(self, layout: TableLayout | None) -> None:
        self._serial += 1
        say(self.outlook, tr("Reading the file…"), "muted")
        self.import_button.setEnabled(False)
        self._submit(PreviewImport(self.path, self._serial, layout))

    def _on_table(self) -> None:
        """Other cells: what the columns mean is kept as far as their number is the same."""
        if self._layout is not None:
            self._ask(self.table.changed(self._layout))

    def _on_columns(self) -> None:
        if self._layout is not None:
            shown = self.columns.meanings()
            rest = tuple(use.meaning for use in self._layout.columns[len(shown) :])
            self._ask(with_meanings(self._layout, (*shown, *rest)))

    def _on_import(self) -> None:
        self.import_button.setEnabled(False)
        say(self.outlook, tr("Importing…"), "muted")
        self._submit(ImportContacts(self.path, self._layout))

    # ---- what the engine tells

    def on_notice(self, notice: Notice) -> None:
        """What the import would do, and what came of it; late answers are left out."""
        match notice:
            case ImportPreviewed(serial, None, error) if serial == self._serial:
                say(self.outlook, str(error or ""), "bad")
            case ImportPreviewed(serial, preview) if serial == self._serial and preview:
                self._show(preview)
            case ContactsImported(path) if path == self.path:
                self._show_outcome(notice)
            case _:
                pass

    def _show(self, preview: ImportPreview) -> None:
        is_new = preview.layout is not None and (
            self._layout is None
            or preview.layout._replace(columns=()) != self._layout._replace(columns=())
        )
        self._layout = preview.layout
        say(self.outlook, outlook(preview), "")
        self.people.setText("\n".join(person_line(contact) for contact in preview.contacts))
        self.people.setVisible(bool(preview.contacts))
        if preview.layout is not None:
            self.table.show_layout(preview.layout)
            if is_new:
                meanings = [use.meaning for use in preview.layout.columns]
                self.columns.show_columns(preview.titles, preview.samples, meanings)
        self.table.setVisible(preview.layout is not None)
        self.columns.setVisible(preview.layout is not None)
        self._show_problems(preview.problems)
        self.import_button.setEnabled(preview.added > 0)
        if self.focusWidget() is None:
            self.import_button.setFocus()

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        self.problems.setPlainText("\n".join(problems))
        self.problems_button.setVisible(bool(problems))
        self.problems.setVisible(bool(problems) and self.problems_button.isChecked())

    def _show_outcome(self, report: ContactsImported) -> None:
        """What was chosen stays where nothing was stored."""
        if report.error is not None:
            say(self.outlook, str(report.error), "bad")
            self.import_button.setEnabled(True)
            return
        text = outcome(report.added, report.known, len(report.problems))
        say(self.outlook, f"✓ {text}", "good")
        for part in (self.people, self.table, self.columns, self.import_button):
            part.hide()
        self._show_problems(report.problems)
        self.close_button.setText(tr("&Close"))
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field must not import: what was just typed is not seen yet.
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        for one in (self.import_button, self.close_button, self.problems_button):
            if one.hasFocus():
                one.click()
