"""Files of contacts that others wrote: vCards and tables, told apart by what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.storage.imports import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.storage.imports import ImportResult


def read_contact_file(path: Path) -> ImportResult:
    """What the file holds. Never reads more than an import takes. Raises ``StorageError``."""
    try:
        with path.open("rb") as file:
            return read_contacts(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be read", path=path), error.strerror or str(error)
        ) from error


def read_contacts(data: bytes) -> ImportResult:
    """The contacts in ``data``, whatever the file was called. Raises ``StorageError``."""
    from clicktodial.storage.contact_tables import read_csv
    from clicktodial.storage.vcards import holds_vcards, read_vcards

    return read_vcards(data) if holds_vcards(data) else read_csv(data)
