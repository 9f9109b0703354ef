"""The moments of the diagnostics page, the report and the key sheet, for ``screenshots.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine.checkup_messages import ExaminationEnded, Examined, ReportComposed
from clicktodial.gui.windows.key_sheet import KeySheet
from clicktodial.gui.windows.keys import show_key_sheet
from clicktodial.gui.windows.report import ReportWindow
from clicktodial.gui.windows.settings import SettingsWindow
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.calls import AccountName
from clicktodial.model.checkup import Check, Finding, Verdict
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import GlobalKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from clicktodial.gui.windows.main import MainWindow

WORK = AccountName("work")
FINDINGS = (
    Finding(Check.PROGRAM, Verdict.OK, "Click-to-Dial 0.1.0, Python 3.11.9, Linux"),
    Finding(Check.KEYRING, Verdict.FAILED, "No keyring runs.", "Install gnome-keyring."),
    Finding(Check.TRAY, Verdict.NOTE, "This desktop has no tray.", "The window is minimised."),
    Finding(Check.NAME_LOOKUP, Verdict.OK, "192.0.2.17", account=WORK),
    Finding(Check.TLS, Verdict.FAILED, "The certificate has expired.", "Tell the owner.", WORK, 4),
    Finding(Check.SIGN_IN, Verdict.SKIPPED, account=WORK),
)
REPORT = "Click-to-Dial 0.1.0\n\n[work]\nserver = https://pbx.example.com\n" * 4


def diagnostics_moments() -> dict[str, Callable[[MainWindow], QDialog]]:
    """Every moment by its name."""
    return {
        "diagnostics": _page,
        "diagnostics-narrow": lambda main: _page(main, 360),
        "diagnostics-report": _report,
        "keys": _key_sheet,
    }


def _page(main: MainWindow, width: int = 760) -> SettingsWindow:
    window = SettingsWindow(lambda _command: None, main)
    window.resize(width, 640)
    window.on_settings(Settings())
    window.open_at(PageName.DIAGNOSTICS.value)
    for finding in FINDINGS:
        window.on_notice(Examined(1, finding))
    window.on_notice(ExaminationEnded(1))
    return window


def _report(main: MainWindow) -> ReportWindow:
    window = _page(main)
    window.on_notice(ReportComposed(REPORT))
    (report,) = window.findChildren(ReportWindow)
    return report


def _key_sheet(main: MainWindow) -> KeySheet:
    show_key_sheet(main, {GlobalKey.DIAL_SELECTION: "Ctrl+Alt+D"})
    (sheet,) = main.findChildren(KeySheet)
    return sheet
