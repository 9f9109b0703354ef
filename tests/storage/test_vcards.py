from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import StorageError
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.storage import imports
from clicktodial.storage.vcards import holds_vcards, read_vcards, write_vcards
from tests.slowness import slowness

LINE = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="\x85") | st.just(" "),
    max_size=90,
).map(lambda text: " ".join(text.split()))
CONTACTS = st.builds(
    Contact,
    st.just(NOT_STORED),
    LINE.filter(bool),
    LINE,
    st.lists(
        st.builds(
            ContactNumber,
            st.sampled_from(["", "mobile", "work", "work fax", "fax work", "home", "Büro; 2, \\n"]),
            st.from_regex(r"\A[+]?[0-9]{3,15}\Z"),
        ),
        max_size=4,
        unique=True,
    ).map(tuple),
    st.booleans(),
    st.lists(LINE, max_size=3).map("\n".join).map(str.strip),
)


def one(text: str | bytes) -> Contact:
    result = read_vcards(text.encode() if isinstance(text, str) else text)
    assert result.problems == ()
    (contact,) = result.contacts
    return contact


def test_an_outlook_2_1_card_is_understood() -> None:
    contact = one(
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85str=C3=B6m;Zo=\r\n=C3=AB;;Dr.\r\n"
        b"TEL;WORK;VOICE:+46 8 123 456\r\nTEL;CELL:+46 70 123 45 67\r\nTEL;WORK;FAX:+46 8 999\r\n"
        b"ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Caf=E9;Buying\r\n"
        b"PHOTO;JPEG;ENCODING=BASE64:\r\n AAAA\r\n BBBB\r\n\r\nEND:VCARD\r\n"
    )
    assert (contact.name, contact.company) == ("Dr. Zoë Åström", "Café, Buying")
    assert [(n.label, n.text) for n in contact.numbers] == [
        ("work", "+46 8 123 456"),
        ("mobile", "+46 70 123 45 67"),
        ("work fax", "+46 8 999"),
    ]


def test_an_apple_3_0_card_is_understood() -> None:
    contact = one(
        "BEGIN:VCARD\nVERSION:3.0\nN:Peeters;Anna;;;\nFN:Anna\n  Peeters\n"
        "item1.TEL;type=pref:+32 2 555\nitem1.X-ABLabel:_$!<Main>!$_\nitem2.TEL:210\n"
        "item2.X-ABLabel:Büro\nNOTE:a\\nb\\, c\nEND:VCARD\n"
    )
    assert (contact.name, contact.note) == ("Anna Peeters", "a\nb, c")
    assert contact.numbers == (ContactNumber("main", "+32 2 555"), ContactNumber("Büro", "210"))


def test_a_4_0_card_with_tel_addresses_is_understood() -> None:
    contact = one(
        'BEGIN:VCARD\nVERSION:4.0\nFN:A\nTEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555-555-5555;ext=5\n'
        "TEL;VALUE=uri;TYPE=cell:tel:%2B32470123456\nEND:VCARD"
    )
    assert [(n.label, n.text) for n in contact.numbers] == [
        ("home", "+1-555-555-5555"),
        ("mobile", "+32470123456"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found_out(encoding: str) -> None:
    assert one("BEGIN:VCARD\nFN:Zoë\nEND:VCARD".encode(encoding)).name == "Zoë"


def test_a_line_may_name_its_own_charset() -> None:
    assert one(b"BEGIN:VCARD\nFN;CHARSET=KOI8-R:\xe1\xce\xce\xc1\nEND:VCARD").name == "Анна"
    assert (
        one(b"BEGIN:VCARD\nFN;CHARSET=idna;QUOTED-PRINTABLE:xn--a=2E\nEND:VCARD").name == "xn--a."
    )


def test_bad_cards_and_lines_are_listed_and_good_ones_kept() -> None:
    result = read_vcards(
        b"hello\nBEGIN:VCARD\nFN:A\nthis is no property\nTEL:n/a\nTEL:210\nEND:VCARD\n"
        b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nFN:open\nBEGIN:VCARD\nFN:C\nEND:VCARD\n"
        b"BEGIN:VCARD\nFN:last"
    )
    assert [c.name for c in result.contacts] == ["A", "open", "C", "last"]
    assert [p.line for p in result.problems] == [1, 2, 4, 8, 11, 16]


@given(st.lists(CONTACTS, max_size=4))
def test_what_is_exported_can_be_imported_again(contacts: list[Contact]) -> None:
    data = b"".join(write_vcards(contacts))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    result = read_vcards(data)
    assert result.contacts == tuple(contacts)
    assert result.problems == ()


@given(
    st.binary() | st.text().map(lambda t: f"BEGIN:VCARD\n{t}\nEND:VCARD".encode("utf-8", "replace"))
)
def test_any_bytes_can_be_read(data: bytes) -> None:
    read_vcards(data)


@pytest.mark.parametrize(
    "body",
    [
        "TEL;A=x" + ",a" * 200_000,
        'TEL;TYPE="' + '";"' * 200_000,
        "FN:x\n" + " x" * 5 + "\n x" * 300_000,
        "FN;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 300_000,
        "ORG:" + "\\;" * 300_000,
        "N:" + ";" * 300_000,
        "TEL:" + "1" * 300_000,
        "\n".join(["TEL:1234567"] * 50_000),
        "BEGIN:VCARD\n" * 50_000,
        "x\n" * 300_000,
    ],
)
def test_hostile_cards_take_no_long_time(body: str) -> None:
    before = time.process_time()
    read_vcards(f"BEGIN:VCARD\n{body}\nEND:VCARD\n".encode())
    assert time.process_time() - before < 5 * slowness()


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "MAX_BYTES", 10)
    with pytest.raises(StorageError, match="too large"):
        read_vcards(b"x" * 11)


def test_cards_are_told_from_tables() -> None:
    assert holds_vcards("\ufeffbegin:vcard".encode("utf-16"))
    assert not holds_vcards(b"Name,Phone\n")
