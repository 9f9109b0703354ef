"""What the face asks about files of contacts, and what the engine tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.imports import ImportPreview, TableLayout


class PreviewImport(NamedTuple):
    """What would an import of this file do? Answered by ``ImportPreviewed`` with the same
    ``serial``. Without a ``layout`` that of a table is found out."""

    path: Path
    serial: int
    layout: TableLayout | None = None


class ImportContacts(NamedTuple):
    """Read people from a vCard or CSV file; answered by ``ContactsImported``."""

    path: Path
    layout: TableLayout | None = None


class ExportContacts(NamedTuple):
    """Write all people to a file: CSV if its name ends so, else vCard; answered by
    ``ContactsExported``."""

    path: Path


class ImportPreviewed(NamedTuple):
    """The answer to ``PreviewImport``, or why there is none."""

    serial: int
    preview: ImportPreview | None
    error: ClickToDialError | None = None


class ContactsImported(NamedTuple):
    """What came of an import: amounts, and what could not be read, line by line; or why nothing
    was stored."""

    path: Path
    added: int
    known: int
    problems: tuple[str, ...]
    error: ClickToDialError | None = None


class ContactsExported(NamedTuple):
    """The file is written, or why it is not."""

    path: Path
    amount: int
    error: ClickToDialError | None = None


if TYPE_CHECKING:
    ImportWork = PreviewImport | ImportContacts | ExportContacts
    ImportNotice = ImportPreviewed | ContactsImported | ContactsExported
