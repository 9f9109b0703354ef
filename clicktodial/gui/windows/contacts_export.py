"""Exporting contacts: where to, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from clicktodial.engine.import_messages import ContactsExported, ExportContacts
from clicktodial.i18n import tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice


class Export(QObject):
    """Asks for a file, has it written, and says so."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit, self._window = submit, parent
        self._path: Path | None = None

    def ask(self) -> None:
        """Ask where to write all contacts."""
        dialog = QFileDialog(self._window, tr("Export contacts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("vCard (*.vcf)"), tr("Table (*.csv)")])
        dialog.setDefaultSuffix("vcf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "vcf")
        )
        dialog.selectFile("contacts")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Have them written to that file."""
        self._path = Path(name)
        self._submit(ExportContacts(self._path))

    def on_notice(self, notice: Notice) -> None:
        """Say that the file is written, or why it is not."""
        if not isinstance(notice, ContactsExported) or notice.path != self._path:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Export contacts"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        done = trn("{n} contact exported.", "{n} contacts exported.", notice.amount)
        box.setText(f"{done}\n{notice.path}" if notice.error is None else str(notice.error))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
