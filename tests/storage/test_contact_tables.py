from __future__ import annotations

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.storage.contact_tables import read_csv, write_csv
from tests.slowness import slowness

LINE = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=40).map(
    lambda text: " ".join(text.split())
)
CONTACTS = st.builds(
    Contact,
    st.just(NOT_STORED),
    (LINE | st.sampled_from(["=1+1", "'=x", "@a", "-b", "'a", "a;b", 'say "x"'])).filter(bool),
    LINE,
    st.lists(
        st.builds(ContactNumber, LINE, st.from_regex(r"\A[+]?[0-9]{3,15}\Z")),
        max_size=4,
        unique=True,
    ).map(tuple),
    st.booleans(),
    st.lists(LINE, max_size=3).map("\n".join).map(str.strip),
)


def only(text: str, encoding: str = "utf-8") -> Contact:
    result = read_csv(text.encode(encoding))
    assert result.problems == ()
    (contact,) = result.contacts
    return contact


def numbers(contact: Contact) -> list[tuple[str, str]]:
    return [(number.label, number.text) for number in contact.numbers]


def test_an_outlook_export_is_understood() -> None:
    contact = only(
        '"Title","First Name","Middle Name","Last Name","Company","Business Fax","Business Phone",'
        '"Home Phone","Mobile Phone","Notes"\r\n'
        '"","Anna","","Peeters","Peeters & Zonen","","+32 2 555 12 34","",'
        '"0470/12.34.56","a\r\nb"\r\n'
    )
    assert (contact.name, contact.company) == ("Anna Peeters", "Peeters & Zonen")
    assert numbers(contact) == [("work", "+32 2 555 12 34"), ("mobile", "0470/12.34.56")]
    assert contact.note == "a\nb"


def test_a_google_export_is_understood() -> None:
    contact = only(
        "Name,Given Name,Family Name,Organization 1 - Name,Phone 1 - Type,Phone 1 - Value,"
        "Phone 2 - Type,Phone 2 - Value\nZoë Å,Zoë,Å,ACME,Mobile,+46 70 ::: +46 71,Work,\n"
    )
    assert (contact.name, contact.company) == ("Zoë Å", "ACME")
    assert numbers(contact) == [("Mobile", "+46 70"), ("Mobile", "+46 71")]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "Vorname;Nachname;Firma;Telefon geschäftlich;Handy\nJürgen;Groß;GmbH;030 1234;0171 5\n",
            "cp1252",
        ),
        (
            "Prénom\tSurname\tSociété\tTel bureau\tMobile\nJürgen\tGroß\tGmbH\t030 1234\t0171 5\n",
            "utf-16",
        ),
        (
            "Voornaam|Achternaam|Bedrijf|Telefoon werk|GSM\nJürgen|Groß|GmbH|030 1234|0171 5\n",
            "utf-8-sig",
        ),
    ],
)
def test_headers_delimiters_and_encodings_are_found_out(text: str, encoding: str) -> None:
    contact = only(text, encoding)
    assert (contact.name, contact.company) == ("Jürgen Groß", "GmbH")
    assert numbers(contact) == [("work", "030 1234"), ("mobile", "0171 5")]


def test_a_file_without_header_is_taken_when_a_column_holds_numbers() -> None:
    result = read_csv(b"Anna;+32 470 12 34 56\nBo;210\n")
    assert [c.name for c in result.contacts] == ["Anna", "Bo"]
    assert [numbers(c) for c in result.contacts] == [[("", "+32 470 12 34 56")], [("", "210")]]


@pytest.mark.parametrize(
    "data", [b"some,words\nmore,words\n", b"\0\0\xff\xfe", b"\x89PNG\r\n\x1a\n"]
)
def test_a_file_without_anything_known_is_one_problem(data: bytes) -> None:
    result = read_csv(data)
    assert result.contacts == ()
    assert len(result.problems) == 1


def test_bad_rows_are_listed_by_line_and_good_ones_kept() -> None:
    result = read_csv(
        b'Name,Phone\nAnna,210\n,\n,n/a\nBo,n/a\n"open,212\nCo,213\n"D"x,214\n"E\n2",215\nF,216\n'
    )
    assert [c.name for c in result.contacts] == ["Anna", "Bo", "Co", "E 2", "F"]
    assert [p.line for p in result.problems] == [4, 4, 5, 6, 8]


@given(st.lists(CONTACTS, max_size=4))
def test_what_is_exported_can_be_imported_again(contacts: list[Contact]) -> None:
    result = read_csv(b"".join(write_csv(contacts)))
    assert result.contacts == tuple(contacts)
    assert result.problems == ()


@given(st.lists(CONTACTS, max_size=4))
def test_no_exported_cell_is_a_formula(contacts: list[Contact]) -> None:
    text = b"".join(write_csv(contacts)).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


@given(st.binary() | st.text().map(lambda text: f"Name,Phone\n{text}".encode("utf-8", "replace")))
def test_any_bytes_can_be_read(data: bytes) -> None:
    read_csv(data)


@pytest.mark.parametrize(
    "body",
    [
        '"' + "a\n" * 300_000,
        '"a\n' * 200_000,
        '"a""b\n' * 200_001,
        "," * 2_000_000,
        "x" * 3_000_000,
        "\n" * 1_000_000,
        ",n/a\n" * 100_000,
        "Anna,210\n" * 50_000,
    ],
)
def test_hostile_tables_take_no_long_time(body: str) -> None:
    before = time.process_time()
    read_csv(f"Name,Phone\n{body}".encode())
    assert time.process_time() - before < 6 * slowness()
