"""How tables are laid out, found out and corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import StorageError
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.imports import ColumnUse, Meaning, TableLayout, meaning_word, with_meanings
from clicktodial.storage.contact_files import examine_contact_file, write_contact_file
from clicktodial.storage.contact_layout import found_layout, plain_layout
from clicktodial.storage.contact_tables import read_csv, sample
from clicktodial.storage.contacts import ContactStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GOOGLE = b"Name,Phone 1 - Type,Phone 1 - Value,Notes\nAnna,Mobile,+32470123456,x\n"


def meanings(layout: TableLayout | None) -> list[Meaning]:
    assert layout is not None
    return [use.meaning for use in layout.columns]


@pytest.mark.parametrize("meaning", list(Meaning))
def test_each_meaning_has_words(meaning: Meaning) -> None:
    assert meaning_word(meaning)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_and_encoding_are_found(delimiter: str, encoding: str) -> None:
    text = f"Name{delimiter}Phone\nZoë Åström{delimiter}+46701234567\n"
    data = text.encode(encoding)
    layout = found_layout(data)
    assert layout is not None
    assert (layout.delimiter, layout.has_header) == (delimiter, True)
    assert [c.name for c in read_csv(data, layout).contacts] == ["Zoë Åström"]


def test_a_column_of_labels_is_found() -> None:
    layout = found_layout(GOOGLE)
    assert meanings(layout) == [Meaning.NAME, Meaning.LABEL, Meaning.PHONE, Meaning.NOTE]
    (contact,) = read_csv(GOOGLE).contacts
    assert contact.numbers == (ContactNumber("Mobile", "+32470123456"),)


def test_what_is_not_recognised_can_be_said() -> None:
    data = b"Wer~Wo~Womit\nAnna~ACME~0470 12 34 56\n"
    assert found_layout(data) is None
    layout = plain_layout(data)._replace(delimiter="~", has_header=True)
    layout = with_meanings(layout, (Meaning.NAME, Meaning.COMPANY, Meaning.PHONE))
    (contact,) = read_csv(data, layout).contacts
    assert (contact.name, contact.company) == ("Anna", "ACME")
    assert [number.text for number in contact.numbers] == ["0470 12 34 56"]


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1251", "Анна"), ("shift_jis", "田中"), ("mac-roman", "Zoë")]
)
def test_another_encoding_can_be_said(encoding: str, name: str) -> None:
    data = f"Name,Phone\n{name},0470123456\n".encode(encoding)
    layout = found_layout(data)
    assert layout is not None
    (contact,) = read_csv(data, layout._replace(encoding=encoding)).contacts
    assert contact.name == name


def test_other_meanings_keep_what_was_known() -> None:
    layout = TableLayout(
        "utf-8",
        ",",
        has_header=True,
        columns=(
            ColumnUse(Meaning.NAME),
            ColumnUse(Meaning.LABEL),
            ColumnUse(Meaning.PHONE, label_column=1),
            ColumnUse(Meaning.PHONE, "fax"),
        ),
    )
    changed = with_meanings(layout, (Meaning.NAME, Meaning.NOTE, Meaning.PHONE, Meaning.PHONE))
    assert changed.columns[2] == ColumnUse(Meaning.PHONE)
    assert changed.columns[3] == ColumnUse(Meaning.PHONE, "fax")
    back = with_meanings(changed, (Meaning.NAME, Meaning.LABEL, Meaning.PHONE, Meaning.PHONE))
    assert back.columns[2].label_column == 1


def test_several_columns_of_one_meaning_are_joined() -> None:
    data = b"A,B,C,D\nAnna,Maria,Peeters,0470123456\n"
    layout = plain_layout(data)._replace(has_header=True)
    first, last, phone = Meaning.FIRST, Meaning.LAST, Meaning.PHONE
    (contact,) = read_csv(data, with_meanings(layout, (first, first, last, phone))).contacts
    assert contact.name == "Anna Maria Peeters"


def test_samples_are_given_column_by_column() -> None:
    layout = found_layout(GOOGLE)
    assert layout is not None
    found = sample(GOOGLE, layout, 5)
    assert found.titles == ("Name", "Phone 1 - Type", "Phone 1 - Value", "Notes")
    assert found.cells == (("Anna",), ("Mobile",), ("+32470123456",), ("x",))


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\x00", b"just words\n", b'"'])
def test_hardly_anything_is_no_trouble(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    found = examine_contact_file(path, None, 5)
    assert found.result.contacts == ()


# ---- files


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ContactStore]:
    made, _ = ContactStore.open(tmp_path / "contacts.sqlite3")
    yield made
    made.close()


ANNA = Contact(NOT_STORED, "Anna", numbers=(ContactNumber("mobile", "+32470123456"),))


def test_what_an_import_would_do_is_what_it_does(store: ContactStore) -> None:
    store.add(ANNA)
    people = [ANNA, Contact(NOT_STORED, "Bo"), Contact(NOT_STORED, "Bo"), Contact(NOT_STORED, "Cy")]
    before = store.would_import(people)
    assert store.count() == 1
    assert store.import_contacts(people) == before
    assert (before.added, before.skipped) == (2, 2)


@pytest.mark.parametrize(("name", "begin"), [("x.csv", b"\xef\xbb\xbfName"), ("x.vcf", b"BEGIN:")])
def test_the_name_says_how_it_is_written(
    store: ContactStore, tmp_path: Path, name: str, begin: bytes
) -> None:
    store.add(ANNA)
    assert write_contact_file(tmp_path / name, store) == 1
    assert (tmp_path / name).read_bytes().startswith(begin)
    assert [c.name for c in examine_contact_file(tmp_path / name, None, 1).result.contacts] == [
        "Anna"
    ]


def test_a_file_that_cannot_be_written_leaves_the_earlier_one(
    store: ContactStore, tmp_path: Path
) -> None:
    (tmp_path / "x.vcf.new").mkdir()
    (tmp_path / "x.vcf").write_text("earlier")
    with pytest.raises(StorageError, match="cannot be written"):
        write_contact_file(tmp_path / "x.vcf", store)
    assert (tmp_path / "x.vcf").read_text() == "earlier"
