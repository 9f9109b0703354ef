"""The moments of importing contacts, for ``screenshots.py``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.engine.import_messages import ContactsImported, ImportPreviewed
from clicktodial.gui.windows.contacts_import import ImportWindow
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.imports import ColumnUse, ImportPreview, Meaning, TableLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.gui.windows.main import MainWindow

FILE = Path("people.csv")
PREVIEW = ImportPreview(
    TableLayout(
        "cp1252",
        ";",
        has_header=True,
        columns=(
            ColumnUse(Meaning.NAME),
            ColumnUse(Meaning.COMPANY),
            ColumnUse(Meaning.PHONE, "mobile"),
            ColumnUse(),
        ),
    ),
    ("Wie", "Bedrijf", "GSM", "Klantnr."),
    (("Anna Peeters", "Bo Janssens"), ("Peeters & Zonen", ""), ("0470 12 34 56", ""), ("7", "8")),
    (Contact(NOT_STORED, "Anna Peeters", numbers=(ContactNumber("mobile", "+32470123456"),)),),
    added=41,
    known=3,
    problems=("line 3: Bo Janssens has no number",),
)
OUTCOME = ContactsImported(FILE, 41, 3, PREVIEW.problems)


def import_moments() -> dict[str, Callable[[MainWindow], ImportWindow]]:
    """Every moment by its name."""
    return {
        "import": _window,
        "import-narrow": lambda main: _window(main, 360),
        "import-done": _done,
    }


def _window(main: MainWindow, width: int = 620) -> ImportWindow:
    window = ImportWindow(FILE, lambda _command: None, main)
    window.resize(width, 600)
    window.show()
    window.on_notice(ImportPreviewed(1, PREVIEW))
    return window


def _done(main: MainWindow) -> ImportWindow:
    window = _window(main)
    window.on_notice(OUTCOME)
    return window
