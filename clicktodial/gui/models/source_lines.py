"""How sources of contacts are told: their state in a line, and what a form says of one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.errors import InputError
from clicktodial.i18n import joined, tr, trn
from clicktodial.model.secret import Secret
from clicktodial.model.sources import SourceKind, make_source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.engine.sources_messages import SourceStatus
    from clicktodial.model.sources import ContactSource

INTERVALS_MIN = (15, 30, 60, 240, 720, 1440)


class SourceField(StrEnum):
    """The fields of the form by the names of their controls."""

    NAME = "sourceName"
    SERVER = "sourceServer"
    USER = "sourceUser"
    PASSWORD = "sourcePassword"  # noqa: S105 - the field's name
    BOOK = "sourceAddressBook"
    BASE = "sourceBase"
    FILTER = "sourceFilter"
    INTERVAL = "sourceInterval"


FIELDS = {
    SourceKind.CARDDAV: (SourceField.USER, SourceField.PASSWORD, SourceField.BOOK),
    SourceKind.LDAP: (
        SourceField.USER,
        SourceField.PASSWORD,
        SourceField.BASE,
        SourceField.FILTER,
    ),
}
"""The fields that not every kind has."""


class SourceLine(NamedTuple):
    """One source in the list."""

    title: str
    place: str
    state: str
    role: str


def kind_words(kind: SourceKind) -> str:
    """What a kind of source is called."""
    return {SourceKind.CARDDAV: tr("CardDAV"), SourceKind.LDAP: tr("LDAP")}[kind]


def source_line(status: SourceStatus, now: float) -> SourceLine:
    """How a source is shown; ``now`` in seconds since the epoch."""
    source = status.source
    place = joined(kind_words(source.kind), source.server)
    count = trn("{n} contact", "{n} contacts", status.contacts)
    if status.is_running:
        return SourceLine(source.name, place, tr("Syncing…"), "muted")
    if status.error:
        state = f"✗ {status.error}"
        if status.contacts:
            state += " " + tr("{contacts} from before are kept.", contacts=count)
        return SourceLine(source.name, place, state, "bad")
    if status.synced is None:
        return SourceLine(source.name, place, tr("Not synced yet"), "muted")
    ago = ago_words(now - status.synced)
    state = tr("{contacts}, synced {ago}", contacts=count, ago=ago)
    return SourceLine(source.name, place, f"✓ {state}", "good")


def ago_words(seconds: float) -> str:
    """How long ago it was: “5 minutes ago”."""
    minutes = int(max(0.0, seconds) // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return trn("{n} minute ago", "{n} minutes ago", minutes)
    if minutes < 48 * 60:
        return trn("{n} hour ago", "{n} hours ago", minutes // 60)
    return trn("{n} day ago", "{n} days ago", minutes // 1440)


def interval_words(minutes: int) -> str:
    """How often it is synced."""
    if minutes % 60:
        return trn("Every minute", "Every {n} minutes", minutes)
    return trn("Every hour", "Every {n} hours", minutes // 60)


def form_source(
    kind: SourceKind,
    texts: Mapping[SourceField, str],
    interval_min: int,
    before: ContactSource | None,
) -> tuple[ContactSource, Secret | None]:
    """The source that stands in the form, and the password if one was typed.

    Raises ``InputError``: also where the stored password would go to another server, or in
    another's name.
    """
    source = make_source(
        name=texts[SourceField.NAME],
        kind=kind,
        server=texts[SourceField.SERVER],
        user=texts[SourceField.USER],
        address_book=texts[SourceField.BOOK],
        base=texts[SourceField.BASE],
        filter=texts[SourceField.FILTER],
        interval_min=interval_min,
        attributes=before.attributes if before is not None else {},
    )
    typed = texts[SourceField.PASSWORD]
    is_same = before is not None and (before.server, before.user) == (source.server, source.user)
    if source.user and not typed and not is_same:
        raise InputError(
            tr("The password is missing"),
            "" if before is None else tr("The stored one is for another server or user."),
        )
    return source, Secret(typed) if typed else None
