"""Qt speaks the program's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from clicktodial.gui import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    default, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(default)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize(
    ("code", "cancel"),
    [("en", "Cancel"), ("fr", "Annuler"), ("nl", "Annuleren"), ("de", "Abbrechen")],
)
def test_standard_buttons_speak_it(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, code: str, cancel: str
) -> None:
    monkeypatch.setattr(language, "language", lambda: code)
    language.speak_alike(app)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().name().startswith(code)


def test_lines_begin_on_the_language_s_side(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "language", lambda: "ar")
    language.speak_alike(app)
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_dates_are_the_desktops_where_it_speaks_the_same() -> None:
    austria = QLocale("de_AT")
    assert language._locale("de", austria) == austria
    assert language._locale("en", QLocale("fr_BE")) == QLocale("en_BE")
