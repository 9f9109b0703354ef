"""Qt is told which language the program speaks: for its own texts, dates and numbers, and for the
side on which a line begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from clicktodial.i18n import SOURCE_LANGUAGE, language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_QT_TEXTS = "qtbase_"


def speak_alike(app: QApplication) -> None:
    """To be called before the first window is made."""
    code = language()
    locale = _locale(code, QLocale.system())
    QLocale.setDefault(locale)
    # That of the texts, which may not be that of the desktop.
    app.setLayoutDirection(QLocale(code).textDirection())
    if code == SOURCE_LANGUAGE:
        return
    translator = QTranslator(app)
    if translator.load(
        _QT_TEXTS + code, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(translator)


def _locale(code: str, desktops: QLocale) -> QLocale:
    """How dates and numbers are written: as the desktop has it, with names of months and days in
    the program's language."""
    ours = QLocale(code)
    if ours.language() == desktops.language():
        return desktops
    return QLocale(ours.language(), desktops.territory())
