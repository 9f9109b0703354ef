"""Sources of contacts in the settings file: read tolerantly, changed without losing a word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import InputError
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.sources import SourceKind, make_source
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

CARDDAV = make_source(
    name="Company", kind=SourceKind.CARDDAV, server="https://dav.example.com/books", user="anna"
)
LDAP = make_source(
    name="Directory",
    kind=SourceKind.LDAP,
    server="directory.example.com",
    user="cn=reader,dc=example",
    base="dc=example",
    filter="(objectClass=person)",
    interval_min=120,
    attributes={"mobile": ["cell"]},
)
BY_HAND = """# ours
[[account]]
name = "Work"
server = "https://pbx.example.com"

[[contact_source]]  # the company's
name = "Company"
kind = "carddav"  # not ldap
server = "https://dav.example.com/books"
user = "anna"
colour = "blue"

[[contact_source]]
name = "Half"
kind = "carddav"

[[contact_source]]
name = "Odd"
kind = "ldap"
server = "ldaps://directory.example.com"
interval_min = 1
"""


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    wanted = Settings(contact_sources=(CARDDAV, LDAP))
    file.update(lambda _: wanted)
    assert file.read().settings == wanted
    file.update(lambda now: replace(now, contact_sources=(LDAP,)))
    assert file.read().settings.contact_sources == (LDAP,)


def test_comments_stay_and_what_is_wrong_is_told_and_left_alone(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    file.path.write_text(BY_HAND)
    read = file.read()
    assert read.settings.contact_sources == (CARDDAV,)
    assert [str(problem).split(":")[0] for problem in read.problems] == [
        "contact source “Half”",
        "contact source “Odd”",
    ]
    other = replace(CARDDAV, interval_min=30)
    file.update(lambda now: replace(now, contact_sources=(other, LDAP)))
    text = file.path.read_text()
    for kept in ("# ours", "# the company's", "# not ldap", 'colour = "blue"', 'name = "Half"'):
        assert kept in text
    assert file.read().settings.contact_sources == (other, LDAP)
    assert file.read().settings.accounts == (
        make_account(name="Work", server="https://pbx.example.com"),
    )


@pytest.mark.parametrize(
    ("kind", "server", "parts"),
    [
        (SourceKind.CARDDAV, "http://dav.example.com", {"user": "anna"}),
        (SourceKind.CARDDAV, "ldaps://dav.example.com", {"user": "anna"}),
        (SourceKind.CARDDAV, "https://anna:secret@dav.example.com", {"user": "anna"}),
        (SourceKind.CARDDAV, "https://dav.example.com", {"user": ""}),
        (SourceKind.LDAP, "https://directory.example.com", {}),
        (SourceKind.LDAP, "ldaps://directory.example.com", {"filter": "cn=*"}),
        (SourceKind.LDAP, "ldaps://directory.example.com", {"attributes": {"shoe": ["size"]}}),
        (SourceKind.LDAP, "ldaps://directory.example.com", {"attributes": {"work": ["a b"]}}),
    ],
)
def test_what_cannot_be_is_refused(kind: SourceKind, server: str, parts: dict[str, object]) -> None:
    with pytest.raises(InputError):
        make_source(name="x", kind=kind, server=server, **parts)  # type: ignore[arg-type]
