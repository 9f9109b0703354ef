"""The page of the doctor: what was examined, what to do about it, and the report for who helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clicktodial.engine.checkup_messages import (
    ComposeReport,
    ExaminationEnded,
    Examine,
    Examined,
    ReportComposed,
    ReportSaved,
)
from clicktodial.gui.models.checkup import finding_line, summary
from clicktodial.gui.widgets.forms import announce, say, words
from clicktodial.gui.widgets.settings_parts import button
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.gui.widgets.step_row import StepRow
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.windows.report import ReportWindow
    from clicktodial.model.calls import AccountName
    from clicktodial.model.checkup import Finding


class FindingsView(QWidget):
    """The findings as they come: those of this computer, then those of each account."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAccessibleName(tr("What was found"))
        self._whose: AccountName | None = None
        self._parts: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def clear(self) -> None:
        """Show nothing."""
        for part in self._parts:
            self._box.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._whose, self._parts = None, []

    def add(self, finding: Finding) -> None:
        """Show one more."""
        if finding.account != self._whose:
            self._whose = finding.account
            title = words(self, "title")
            title.setText(tr("Account “{name}”", name=finding.account))
            self._put(title)
        line = finding_line(finding)
        row = StepRow(line, self)
        self._put(row)
        announce(row, line.spoken)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._box.addWidget(part)


class DiagnosticsPage(SettingsSheet):
    """Examines when it is first looked at, and whenever it is asked to."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(tr("Diagnostics"), parent)
        self._submit = submit
        self._serial = 0
        self._findings: list[Finding] = []
        self._report: ReportWindow | None = None
        self.add_words(
            tr("Looks at everything that calls depend on. No call is placed, nothing is changed.")
        )
        self.examine_button = button(tr("E&xamine again"), "examine", self.sheet)
        self.examine_button.clicked.connect(self.examine)
        self.add_leading(self.examine_button)
        self.state = words(self.sheet, "muted")
        self.state.setObjectName("examinationState")
        self.add(self.state)
        self.view = FindingsView(self.sheet)
        self.add(self.view)
        self.add_section(
            tr("Report"),
            tr(
                "For whoever helps you: what was found, the settings and the end of the log. "
                "Numbers are shortened and secrets left out; you see all of it before it is saved."
            ),
        )
        self.report_button = button(tr("Show the &report…"), "showReport", self.sheet)
        self.report_button.clicked.connect(self._on_report)
        self.add_leading(self.report_button)
        self._show_state()

    @property
    def is_examining(self) -> bool:
        """Is an examination under way?"""
        return self._serial > 0 and not self.examine_button.isEnabled()

    def examine(self) -> None:
        """Look at everything anew."""
        self._serial += 1
        self._findings.clear()
        self.view.clear()
        self.examine_button.setEnabled(False)
        self._show_state()
        self._submit(Examine(self._serial))

    def set_seen(self, *, seen: bool, active: bool) -> None:  # noqa: ARG002 - as all pages
        """The first look examines."""
        if seen and not self._serial:
            self.examine()

    def go_to_first(self) -> None:
        """Begin with the button, or with what can be read while it is examined."""
        (self.examine_button if self.examine_button.isEnabled() else self.report_button).setFocus()

    def on_notice(self, notice: Notice) -> None:
        """News of the examination and of the report."""
        match notice:
            case Examined(serial, finding) if serial == self._serial:
                self._findings.append(finding)
                self.view.add(finding)
            case ExaminationEnded(serial) if serial == self._serial:
                self.examine_button.setEnabled(True)
                self._show_state()
            case ReportComposed(text):
                self._show_report(text)
            case ReportSaved() if self._report is not None:
                self._report.on_saved(notice)
            case _:
                pass

    def _show_state(self) -> None:
        self.report_button.setEnabled(bool(self._findings))
        if self.is_examining:
            say(self.state, tr("Examining…"), "muted")
        elif self._findings:
            whole = summary(self._findings)
            say(self.state, whole.text, whole.role)
        else:
            say(self.state, "", "")

    def _on_report(self) -> None:
        self._submit(ComposeReport(tuple(self._findings)))

    def _show_report(self, text: str) -> None:
        if self._report is None:
            from clicktodial.gui.windows.report import ReportWindow

            self._report = ReportWindow(self._submit, self.window())
        self._report.open_with(text)
