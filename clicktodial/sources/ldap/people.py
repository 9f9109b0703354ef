"""Entries of a directory as contacts, and the filter that finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.contacts import ContactNumber
from clicktodial.sources.base import SourceEntry
from clicktodial.storage.imports import Problems, imported

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import sansldap

    from clicktodial.model.contacts import Contact
    from clicktodial.model.sources import ContactSource

NUMBERS: Final = ("work", "mobile", "home", "extension")
"""What numbers are called, in their order."""

IDENTITIES: Final = ("entryuuid", "objectguid")
_MOST_VALUES: Final = 20
_MOST_BYTES: Final = 2000

Values = dict[str, list[bytes]]


def values_of(entry: sansldap.SearchResultEntry) -> Values:
    """The entry's attributes by their names in small letters, without options such as ``;lang``."""
    found: Values = {}
    for one in entry.attributes:
        name = one.name.partition(";")[0].lower()
        found.setdefault(name, []).extend(one.values[:_MOST_VALUES])
    return found


def text(values: Values, name: str) -> str:
    """The first value of an attribute; empty without."""
    return next(_texts(values, (name,)), "")


def source_entry(
    source: ContactSource, entry: sansldap.SearchResultEntry, values: Values, tag: str
) -> SourceEntry:
    """The entry as one of a source. Its id is what the directory says never changes; else its
    name there."""
    identity = next((values[name][0].hex() for name in IDENTITIES if values.get(name)), "")
    return SourceEntry(identity or entry.object_name[:_MOST_BYTES], tag, _contact(source, values))


def _contact(source: ContactSource, values: Values) -> Contact | None:
    parts = source.all_attributes
    numbers = [
        ContactNumber(label, number)
        for label in NUMBERS
        for number in _texts(values, parts[label])
        if any(c.isdigit() for c in number)
    ]
    return imported(
        1,
        Problems(),
        name=next(_texts(values, parts["name"]), ""),
        company=next(_texts(values, parts["company"]), ""),
        numbers=numbers,
    )


def _texts(values: Values, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        for value in values.get(name.lower(), ()):
            found = value[:_MOST_BYTES].decode("utf-8", "replace").strip()
            if found:
                yield found


def wanted_filter(source: ContactSource) -> sansldap.LDAPFilter:
    """Which entries are asked for. Raises ``InputError`` for a filter that is none."""
    import sansldap

    if source.filter:
        try:
            return sansldap.LDAPFilter.from_string(source.filter)
        except Exception:  # noqa: BLE001 - the library has several, for whatever a person types
            found = None
        if found is None:
            raise InputError(
                tr("“{text}” is not an LDAP filter", text=source.filter[:40]),
                "",
                tr("A filter looks like {example}.", example="(objectClass=person)"),
            )
    parts: Mapping[str, tuple[str, ...]] = source.all_attributes
    with_number: list[sansldap.LDAPFilter] = [
        sansldap.FilterPresent(name) for label in NUMBERS for name in parts[label]
    ]
    is_person = sansldap.FilterEquality("objectClass", b"person")
    return sansldap.FilterAnd([is_person, sansldap.FilterOr(with_number)])


def asked_attributes(source: ContactSource) -> tuple[str, ...]:
    """The names of all that makes up a contact, each once."""
    return tuple(dict.fromkeys(one for names in source.all_attributes.values() for one in names))
