"""What the face asks about people, beside the search while typing, and what the engine tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.contacts import Contact, ContactId
    from clicktodial.model.people import KnownContact, PeopleQuery, PersonLine


class ListPeople(NamedTuple):
    """``amount`` lines of the list from the ``first`` on (counted from 0); answered by
    ``PeopleListed`` with the same ``serial``."""

    query: PeopleQuery
    first: int
    amount: int
    serial: int


class AskContact(NamedTuple):
    """All about one contact; answered by ``ContactKnown``."""

    id: ContactId


class SaveContact(NamedTuple):
    """Add this contact, or write it over the one with its id; answered by ``ContactSaved`` with the
    same ``serial``."""

    contact: Contact
    serial: int = 0


class SetFavourite(NamedTuple):
    """Give this contact its star, or take it away; answered by ``ContactSaved``."""

    id: ContactId
    favourite: bool


class NoteContact(NamedTuple):
    """Keep this note about a contact; an empty one takes it away. Answered by ``ContactSaved``."""

    id: ContactId
    note: str


class RemoveContacts(NamedTuple):
    """Delete these contacts; answered by ``ContactsRemoved``."""

    ids: tuple[ContactId, ...]


class MergeContacts(NamedTuple):
    """Make one contact of these, the first of which is kept; answered by ``ContactsMerged``."""

    ids: tuple[ContactId, ...]


class UndoContacts(NamedTuple):
    """Make what this change touched what it was before; answered by ``ContactsRestored``."""

    batch: int


class FindDoubles(NamedTuple):
    """Which contacts may be one person's? Answered by ``DoublesFound``; a newer question takes the
    place of an older one."""


class KeepApart(NamedTuple):
    """These are different people, although they look alike."""

    ids: tuple[ContactId, ...]


class PeopleListed(NamedTuple):
    """The answer to ``ListPeople``: some of ``total`` lines, from the ``first`` on. ``letters``:
    where the names of each letter begin; only with the first lines of the whole list. ``error``:
    why nothing could be listed."""

    serial: int
    total: int
    first: int
    people: tuple[PersonLine, ...]
    letters: tuple[tuple[str, int], ...] = ()
    error: ClickToDialError | None = None


class ContactKnown(NamedTuple):
    """The answer to ``AskContact``; ``known`` is ``None`` when it is gone. ``doubles``: others
    that may be the same person's and can be merged with it."""

    id: ContactId
    known: KnownContact | None
    doubles: tuple[KnownContact, ...] = ()


class ContactSaved(NamedTuple):
    """The contact as it is now, or why it is not (``contact`` is ``None``). ``batch``: for
    ``UndoContacts``."""

    serial: int
    contact: Contact | None
    batch: int = 0
    error: ClickToDialError | None = None


class ContactsRemoved(NamedTuple):
    """So many contacts are deleted; until the program ends they can be brought back by ``batch``.
    ``error``: why none is."""

    batch: int
    amount: int
    error: ClickToDialError | None = None


class ContactsMerged(NamedTuple):
    """One contact has been made of ``amount``, or why not (``contact`` is ``None``)."""

    batch: int
    amount: int
    contact: Contact | None
    error: ClickToDialError | None = None


class ContactsRestored(NamedTuple):
    """These contacts are what they were before; none when it is too late to undo that."""

    batch: int
    ids: tuple[ContactId, ...]


class DoublesFound(NamedTuple):
    """Groups of contacts that may be one person's each. ``is_all``: there are no more."""

    groups: tuple[tuple[KnownContact, ...], ...]
    is_all: bool = True


class PeopleChanged(NamedTuple):
    """The contacts are others now: whoever shows them asks again."""


if TYPE_CHECKING:
    PeopleWork = (
        ListPeople
        | AskContact
        | SaveContact
        | SetFavourite
        | NoteContact
        | RemoveContacts
        | MergeContacts
        | UndoContacts
        | FindDoubles
        | KeepApart
    )
    PeopleNotice = (
        PeopleListed
        | ContactKnown
        | ContactSaved
        | ContactsRemoved
        | ContactsMerged
        | ContactsRestored
        | DoublesFound
        | PeopleChanged
    )
