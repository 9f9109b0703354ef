"""Files of contacts: looked at before they are taken, taken whole or not at all, and written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clicktodial.engine.import_messages import (
    ContactsExported,
    ContactsImported,
    ExportContacts,
    ImportContacts,
    ImportPreviewed,
    PreviewImport,
)
from clicktodial.errors import ClickToDialError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.engine.people_desk import Contacts
    from clicktodial.model.imports import ImportPreview
    from clicktodial.storage.contacts import ContactStore
    from clicktodial.storage.imports import ImportProblem

SAMPLES: Final = 5
"""So many rows, and so many people, are shown beforehand."""
PROBLEMS: Final = 200
"""So many problems are told."""


class ContactFilesDesk:
    """Answers what is asked about files; the disk is never touched on the loop."""

    def __init__(self, contacts: Contacts, tell: Callable[[Notice], None]) -> None:
        self._contacts, self._tell = contacts, tell

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            PreviewImport: self.preview,
            ImportContacts: self.take,
            ExportContacts: self.export,
        }

    async def preview(self, command: PreviewImport) -> None:
        """Say what an import would do."""
        try:
            preview = await self._contacts.with_store(lambda store: _preview(store, command))
        except ClickToDialError as error:
            self._tell(ImportPreviewed(command.serial, None, error))
        else:
            self._tell(ImportPreviewed(command.serial, preview))

    async def take(self, command: ImportContacts) -> None:
        """Store the good ones; the others are told line by line."""
        path, layout = command

        def take(store: ContactStore) -> ContactsImported:
            from clicktodial.storage.contact_files import read_contact_file

            result = read_contact_file(path, layout)
            count = store.import_contacts(result.contacts)
            return ContactsImported(path, count.added, count.skipped, _told(result.problems))

        try:
            report = await self._contacts.with_store(take)
        except ClickToDialError as error:
            self._tell(ContactsImported(path, 0, 0, (), error))
            return
        self._contacts.changed()
        self._tell(report)

    async def export(self, command: ExportContacts) -> None:
        """Write all people; an earlier file stays as it was when that fails."""
        from clicktodial.storage.contact_files import write_contact_file

        path = command.path
        try:
            amount = await self._contacts.with_store(lambda store: write_contact_file(path, store))
        except ClickToDialError as error:
            self._tell(ContactsExported(path, 0, error))
        else:
            self._tell(ContactsExported(path, amount))


def _preview(store: ContactStore, command: PreviewImport) -> ImportPreview:
    from clicktodial.model.imports import ImportPreview
    from clicktodial.storage.contact_files import examine_contact_file

    found = examine_contact_file(command.path, command.layout, SAMPLES)
    count = store.would_import(found.result.contacts)
    return ImportPreview(
        found.layout,
        found.sample.titles,
        found.sample.cells,
        found.result.contacts[:SAMPLES],
        count.added,
        count.skipped,
        _told(found.result.problems),
    )


def _told(problems: Iterable[ImportProblem]) -> tuple[str, ...]:
    lines = [tr("line {line}: {reason}", line=p.line, reason=p.reason) for p in problems]
    return tuple(lines[:PROBLEMS])
