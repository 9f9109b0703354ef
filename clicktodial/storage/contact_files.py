"""Files of contacts: vCards and tables, told apart by what they hold, and written by their name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.storage import replacement
from clicktodial.storage.imports import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from clicktodial.model.contacts import Contact
    from clicktodial.model.imports import TableLayout
    from clicktodial.storage.contact_tables import TableSample
    from clicktodial.storage.contacts import ContactStore
    from clicktodial.storage.imports import ImportResult

    Writer = Callable[[Iterable[Contact]], Iterator[bytes]]


class Examined(NamedTuple):
    """What a file holds, and how it was read. ``layout`` is ``None`` for vCards, and for a table of
    which nothing is understood."""

    layout: TableLayout | None
    sample: TableSample
    result: ImportResult


def read_contact_file(path: Path, layout: TableLayout | None = None) -> ImportResult:
    """What the file holds; a ``layout`` says how a table is to be read. Never reads more than an
    import takes. Raises ``StorageError``."""
    return read_contacts(_content(path), layout)


def read_contacts(data: bytes, layout: TableLayout | None = None) -> ImportResult:
    """The contacts in ``data``, whatever the file was called. Raises ``StorageError``."""
    from clicktodial.storage.contact_tables import read_csv
    from clicktodial.storage.vcards import holds_vcards, read_vcards

    return read_vcards(data) if holds_vcards(data) else read_csv(data, layout)


def examine_contact_file(path: Path, layout: TableLayout | None, amount: int) -> Examined:
    """The file's contacts, and ``amount`` rows of a table to judge its layout by.

    Raises ``StorageError``."""
    from clicktodial.storage.contact_layout import fitting, found_layout, plain_layout
    from clicktodial.storage.contact_tables import TableSample, read_csv, sample
    from clicktodial.storage.vcards import holds_vcards, read_vcards

    data = _content(path)
    if holds_vcards(data):
        return Examined(None, TableSample((), ()), read_vcards(data))
    layout = fitting(layout, data) if layout else found_layout(data) or plain_layout(data)
    return Examined(layout, sample(data, layout, amount), read_csv(data, layout))


def write_contact_file(path: Path, store: ContactStore, write: Writer | None = None) -> int:
    """Write all contacts: by ``write``, else as a table if the name ends in ``.csv`` and as vCards
    if not. How many they were.

    The file appears whole or not at all. Raises ``StorageError``.
    """
    from clicktodial.storage.contact_tables import write_csv
    from clicktodial.storage.vcards import write_vcards

    write = write or (write_csv if path.suffix.lower() == ".csv" else write_vcards)
    contacts = list(store.all())
    try:
        replacement.write(path, b"".join(write(contacts)))
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be written", path=path),
            error.strerror or str(error),
            tr("An earlier file of that name was left as it was."),
        ) from error
    return len(contacts)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be read", path=path), error.strerror or str(error)
        ) from error
