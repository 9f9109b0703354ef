"""Choosing a file of contacts, and what came of reading it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from clicktodial.i18n import tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import ContactsImported

_SHOWN_PROBLEMS = 200


def choose_file(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a vCard or CSV file."""
    dialog = QFileDialog(parent, tr("Import contacts"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Contacts (*.vcf *.csv *.txt)"), tr("All files (*)")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()


def show_report(parent: QWidget, report: ContactsImported) -> None:
    """Say how many people were taken, and list what could not be read."""
    lines = [trn("{n} contact was added.", "{n} contacts were added.", report.added)]
    if report.known:
        lines.append(trn("{n} was known already.", "{n} were known already.", report.known))
    if report.problems:
        lines.append(
            trn("{n} line could not be read.", "{n} lines could not be read.", len(report.problems))
        )
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Import contacts"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(" ".join(lines))
    if report.problems:
        box.setDetailedText("\n".join(report.problems[:_SHOWN_PROBLEMS]))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
