"""The report for whoever helps: read it, then copy or save it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.checkup_messages import SaveReport
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.widgets.settings_parts import button
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.checkup_messages import ReportSaved
    from clicktodial.engine.messages import Command

FILE_NAME = "clicktodial-report.txt"


class ReportWindow(QDialog):
    """Shows exactly what is copied or saved; a line can be struck out by whoever sends it."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self.setObjectName("reportWindow")
        self.setWindowTitle(tr("Report"))
        self.setMinimumSize(320, 280)
        room = self.screen().availableGeometry()
        self.resize(min(680, room.width() - 40), min(560, room.height() - 60))
        about = words(self, "muted")
        about.setText(tr("This is all of it. You may change the text before you save or copy it."))
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("reportText")
        self.text.setAccessibleName(tr("Report"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.state = words(self)
        self.state.setObjectName("reportState")
        self.state.hide()
        self.copy_button = button(tr("Cop&y"), "copyReport", self)
        self.save_button = button(tr("&Save…"), "saveReport", self)
        self.close_button = button(tr("C&lose"), "closeReport", self)
        self._lay_out(about)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.close)

    def _lay_out(self, about: QWidget) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        foot.addStretch(0)
        for one in (self.copy_button, self.save_button, self.close_button):
            foot.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(about)
        whole.addWidget(self.text, 1)
        whole.addLayout(foot)

    def open_with(self, text: str) -> None:
        """Show this report."""
        self.text.setPlainText(text)
        say(self.state, "", "")
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        say(self.state, tr("✓ Copied"), "good")

    def _on_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Texts (*.txt)"), tr("All files (*)")])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(FILE_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, name: str) -> None:
        """Have the text written to that file."""
        say(self.state, tr("Saving…"), "muted")
        self._submit(SaveReport(self.text.toPlainText(), Path(name)))

    def on_saved(self, notice: ReportSaved) -> None:
        """What came of it."""
        if notice.error is not None:
            say(self.state, str(notice.error), "bad")
        else:
            say(self.state, tr("✓ Saved as {path}", path=notice.path), "good")
