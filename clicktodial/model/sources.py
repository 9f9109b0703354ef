"""Sources of contacts as data: where a company keeps its people, and how to ask for them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple, NewType

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.settings_values import checked_address, checked_name, is_loopback

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SourceName = NewType("SourceName", str)

LEAST_INTERVAL_MIN: Final = 5
MOST_INTERVAL_MIN: Final = 7 * 24 * 60
DEFAULT_INTERVAL_MIN: Final = 60
LDAP_PORT: Final = 389
LDAPS_PORT: Final = 636

DEFAULT_ATTRIBUTES: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("displayName", "cn"),
    "company": ("company", "o"),
    "work": ("telephoneNumber", "otherTelephone"),
    "mobile": ("mobile", "otherMobile"),
    "home": ("homePhone", "otherHomePhone"),
    "extension": ("ipPhone", "otherIpPhone"),
}
"""What a person is made of: the attributes of OpenLDAP's inetOrgPerson and of Active Directory.
Of name and company the first that is there counts, of numbers all."""

_ATTRIBUTE = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,79}|[0-9]+(\.[0-9]+){1,30}")


class SourceKind(StrEnum):
    """How a source is asked."""

    CARDDAV = "carddav"
    LDAP = "ldap"


@dataclass(frozen=True, slots=True)
class ContactSource:
    """One company address book. Made by ``make_source``, which checks every part."""

    name: SourceName
    kind: SourceKind
    server: str
    """CardDAV: ``https://host[:port][/path]``. LDAP: ``ldaps://host[:port]``, or ``ldap://…``,
    which is protected by StartTLS, except to this computer itself."""
    user: str = ""
    """LDAP: the name to sign in with (DN or, for Active Directory, user@company); may be empty."""
    address_book: str = ""
    """CardDAV: only the address book of this name; empty: all of the user's."""
    base: str = ""
    """LDAP: where the people are in the directory; empty: what the server names itself."""
    filter: str = ""
    """LDAP: only what fits; empty: persons with a number."""
    interval_min: int = DEFAULT_INTERVAL_MIN
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """LDAP: those of ``DEFAULT_ATTRIBUTES`` that are others here."""

    @property
    def all_attributes(self) -> Mapping[str, tuple[str, ...]]:
        """Which attributes make up a person."""
        return {**DEFAULT_ATTRIBUTES, **self.attributes}

    @property
    def identity(self) -> tuple[str, ...]:
        """What of it decides which contacts there are: when it changes, all is asked anew."""
        mapping = (f"{key}={','.join(names)}" for key, names in self.all_attributes.items())
        parts = (self.kind.value, self.server, self.user, self.address_book, self.base, self.filter)
        return (*parts, *mapping)


class LdapAddress(NamedTuple):
    """An LDAP server's address, and whether TLS comes first (``ldaps``)."""

    host: str
    port: int
    is_tls: bool

    @property
    def is_here(self) -> bool:
        """Is it this computer itself? Then alone nothing needs to be protected."""
        return is_loopback(self.host)


def ldap_address(server: str) -> LdapAddress:
    """The parts of an address as ``make_source`` left it."""
    from urllib.parse import urlsplit

    parts = urlsplit(server)
    is_tls = parts.scheme == "ldaps"
    return LdapAddress(
        parts.hostname or "", parts.port or (LDAPS_PORT if is_tls else LDAP_PORT), is_tls
    )


def make_source(
    *,
    name: str,
    kind: SourceKind,
    server: str,
    user: str = "",
    address_book: str = "",
    base: str = "",
    filter: str = "",  # noqa: A002 - what it is called everywhere
    interval_min: int = DEFAULT_INTERVAL_MIN,
    attributes: Mapping[str, Iterable[str]] | None = None,
) -> ContactSource:
    """A source from what a person typed. Raises ``InputError`` that says which part is wrong."""
    is_ldap = kind is SourceKind.LDAP
    source = ContactSource(
        name=SourceName(checked_name(name)),
        kind=kind,
        server=_checked_ldap(server) if is_ldap else _checked_carddav(server),
        user=_one_line(user),
        address_book="" if is_ldap else _one_line(address_book),
        base=_one_line(base) if is_ldap else "",
        filter=_checked_filter(filter) if is_ldap else "",
        interval_min=_checked_interval(interval_min),
        attributes=_checked_attributes(attributes or {}) if is_ldap else {},
    )
    if not is_ldap and not source.user:
        raise InputError(tr("The user name is missing"), "", tr("It is that of your address book."))
    return source


def _checked_carddav(text: str) -> str:
    """``https://host[:port]/path``; the path is kept, since some servers need it."""
    from urllib.parse import quote, urlsplit

    address = text.strip() if "://" in text else f"https://{text.strip()}"
    example = tr("An address looks like https://contacts.example.com.")
    server = checked_address(text, {"https": True, "http": False}, example)
    path = quote(urlsplit(address).path, safe="/%:@!$&'()*+,;=~-._")
    return server + path if path not in {"", "/"} else server


def _checked_ldap(text: str) -> str:
    example = tr("An address looks like ldaps://directory.example.com.")
    return checked_address(text, {"ldaps": True, "ldap": True}, example)


def _one_line(text: str) -> str:
    text = text.strip()
    if len(text) > 1000 or not all(c.isprintable() for c in text):
        raise InputError(tr("“{text}” is too long, or no single line", text=text[:40]))
    return text


def _checked_filter(text: str) -> str:
    text = _one_line(text)
    balanced = text.count("(") == text.count(")")
    if text and not (text.startswith("(") and text.endswith(")") and balanced):
        raise InputError(
            tr("“{text}” is not an LDAP filter", text=text[:40]),
            "",
            tr("A filter looks like {example}.", example="(objectClass=person)"),
        )
    if text.count("(") > 50:
        raise InputError(tr("The LDAP filter is too long"))
    return text


def _checked_interval(minutes: int) -> int:
    if not LEAST_INTERVAL_MIN <= minutes <= MOST_INTERVAL_MIN:
        raise InputError(
            tr("It cannot be synced every {n} minutes", n=minutes),
            "",
            tr(
                "Choose from {least} to {most} minutes.",
                least=LEAST_INTERVAL_MIN,
                most=MOST_INTERVAL_MIN,
            ),
        )
    return minutes


def _checked_attributes(given: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    checked: dict[str, tuple[str, ...]] = {}
    for key, names in given.items():
        if key not in DEFAULT_ATTRIBUTES:
            raise InputError(
                tr("“{text}” is no part of a contact", text=key[:40]),
                "",
                tr("Choose from {ways}.", ways=", ".join(DEFAULT_ATTRIBUTES)),
            )
        checked[key] = tuple(name.strip() for name in names if name.strip())
        wrong = next((name for name in checked[key] if not _ATTRIBUTE.fullmatch(name)), None)
        if wrong is not None:
            raise InputError(tr("“{text}” is not an LDAP attribute", text=wrong[:40]))
    return {key: names for key, names in checked.items() if names != DEFAULT_ATTRIBUTES[key]}
