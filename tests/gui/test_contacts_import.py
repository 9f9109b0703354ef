"""Importing with a preview, and exporting: with a real engine, real files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from clicktodial.engine.import_messages import (
    ContactsImported,
    ImportContacts,
    ImportPreviewed,
    PreviewImport,
)
from clicktodial.errors import StorageError
from clicktodial.gui.models.import_lines import outlook, person_line
from clicktodial.gui.widgets.import_columns import ColumnRow
from clicktodial.gui.windows.contacts_export import Export
from clicktodial.gui.windows.contacts_import import ImportWindow
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.imports import ImportPreview, Meaning
from clicktodial.storage.contacts import ContactStore
from tests.gui.settings_bench import spoken_name

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.engine.messages import Notice
    from tests.gui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("does not support")

TABLE = """Wie;Bedrijf;GSM;Iets\nAnna Peeters;Peeters & Zonen;0470 12 34 56;x\nBo;;n/a;y\n"""


@pytest.fixture
def file(own_home: Path) -> Path:
    path = own_home / "people.csv"
    path.write_text(TABLE)
    return path


def opened(desk: Desk, path: Path) -> ImportWindow:
    window = ImportWindow(path, desk.engine.submit, desk.window)
    desk.inbox.observe(notice=window.on_notice)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    window.show()
    desk.wait(lambda: not window.outlook.text().startswith("Reading"))
    return window


def rows(window: ImportWindow) -> list[ColumnRow]:
    return [r for r in window.columns.findChildren(ColumnRow) if r.isVisibleTo(window)]


def names(desk: Desk) -> list[str]:
    store, _ = ContactStore.open(desk.paths.contacts_file)
    try:
        return [contact.name for contact in store.all()]
    finally:
        store.close()


def choose(window: ImportWindow, at: int, meaning: Meaning) -> None:
    choice = rows(window)[at].choice
    choice.setCurrentIndex(choice.findData(meaning.value))


def test_what_is_in_a_table_is_seen_and_corrected_before_it_is_stored(
    desk: Desk, file: Path
) -> None:
    before = names(desk)
    window = opened(desk, file)
    assert [row.meaning() for row in rows(window)] == [
        Meaning.IGNORED,
        Meaning.COMPANY,
        Meaning.PHONE,
        Meaning.IGNORED,
    ]
    assert window.table.delimiter.currentData() == ";"
    choose(window, 0, Meaning.NAME)
    desk.wait(lambda: "Anna Peeters" in window.people.text())
    assert "2 people will be added. 1 line could not be read." in window.outlook.text()
    assert "0470 12 34 56" in window.people.text()
    assert names(desk) == before
    window.problems_button.click()
    assert "line 3" in window.problems.toPlainText()
    window.import_button.click()
    desk.wait(lambda: window.outlook.text().startswith("✓"))
    assert {"Anna Peeters", "Bo"} <= set(names(desk))
    assert not window.import_button.isVisible()
    window.close()


def test_another_separator_and_no_titles(desk: Desk, own_home: Path) -> None:
    path = own_home / "people.txt"
    path.write_text("Anna~0470123456\nBo~0470123457\n")
    window = opened(desk, path)
    window.table.delimiter.setCurrentIndex(window.table.delimiter.count() - 1)
    QTest.keyClicks(window.table.other, "~")
    desk.wait(lambda: len(rows(window)) == 2)
    choose(window, 0, Meaning.NAME)
    choose(window, 1, Meaning.PHONE)
    desk.wait(lambda: window.outlook.text() == "2 people will be added.")
    window.close()


def test_enter_in_a_field_does_not_import(desk: Desk, file: Path) -> None:
    window = opened(desk, file)
    window.table.delimiter.setFocus()
    QTest.keyClick(window.table.delimiter, Qt.Key.Key_Return)
    assert window.import_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_vcards_need_no_columns(desk: Desk, own_home: Path) -> None:
    path = own_home / "people.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Noémie\nTEL:+3312345678\nEND:VCARD\n")
    window = opened(desk, path)
    assert window.outlook.text() == "1 person will be added."
    assert not window.table.isVisible()
    assert not window.columns.isVisible()
    window.close()


def test_a_file_that_is_gone_is_told(desk: Desk, own_home: Path) -> None:
    window = opened(desk, own_home / "gone.csv")
    assert "cannot be read" in window.outlook.text()
    assert not window.import_button.isEnabled()
    window.close()


def test_late_answers_are_left_out_and_a_failure_can_be_tried_again(desk: Desk, file: Path) -> None:
    window = opened(desk, file)
    text = window.outlook.text()
    window.on_notice(ImportPreviewed(-1, None, StorageError("old")))
    assert window.outlook.text() == text
    window.on_notice(ContactsImported(file, 0, 0, (), StorageError("It is full")))
    assert window.outlook.text() == "It is full."
    assert window.import_button.isEnabled()
    window.close()


def test_every_control_has_a_name(desk: Desk, file: Path) -> None:
    window = opened(desk, file)
    choices = [row.choice for row in rows(window)]
    parts = (window.table.delimiter, window.table.encoding, window.table.other, *choices)
    assert all(spoken_name(part) or part.accessibleName() for part in parts)
    assert choices[2].accessibleName() == "What “GSM” holds"
    window.close()


def test_export_writes_what_import_reads(desk: Desk, own_home: Path) -> None:
    export = Export(desk.engine.submit, desk.window)
    told: list[Notice] = []
    desk.inbox.observe(notice=told.append)
    desk.inbox.observe(notice=export.on_notice)
    export.write(str(own_home / "all.csv"))
    desk.wait(lambda: bool(desk.window.findChildren(QMessageBox)))
    (box,) = desk.window.findChildren(QMessageBox)
    assert "exported" in box.text()
    box.close()
    before = names(desk)
    window = opened(desk, own_home / "all.csv")
    assert "were known already" in window.outlook.text() or "known" in window.outlook.text()
    assert names(desk) == before
    window.close()


def test_words() -> None:
    numbers = tuple(ContactNumber("mobile", f"047012345{n}") for n in range(3))
    line = person_line(Contact(NOT_STORED, "Anna", "ACME", numbers))
    assert line.startswith("Anna · ACME · mobile 0470123450, mobile ")
    assert line.endswith("…")
    empty = ImportPreview(None, (), (), (), 0, 0, ())
    assert outlook(empty).startswith("Nobody was found")


def test_the_commands_are_named_tuples_of_one_file(file: Path) -> None:
    assert PreviewImport(file, 1).layout is None
    assert ImportContacts(file).layout is None
