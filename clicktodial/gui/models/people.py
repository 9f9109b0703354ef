"""What the People tab says: pure, from contacts to words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from clicktodial.gui.models.number_labels import label_word
from clicktodial.gui.models.presence import presence_word
from clicktodial.gui.models.reading import left_to_right, numbers_in_order
from clicktodial.i18n import joined, tr, trn
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.numbers import display
from clicktodial.model.people import initials

if TYPE_CHECKING:
    from clicktodial.model.history import PastCall
    from clicktodial.model.people import KnownContact, PersonLine
    from clicktodial.model.presence import PresenceStatus

NEW_CONTACT: Final = Contact(NOT_STORED, "")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Everything that one line of the list shows."""

    initials: str
    title: str
    detail: str
    favourite: bool


def person_row(line: PersonLine) -> PersonRow:
    """The line of this person."""
    parts = (line.company if line.name else "", _first_number(line))
    return PersonRow(
        initials(line.title) or "?",
        numbers_in_order(line.title),
        joined(*parts),
        line.favourite,
    )


def _first_number(line: PersonLine) -> str:
    if not line.number:
        return tr("no number")
    number = left_to_right(display(line.number))
    more = line.amount - 1
    return (
        trn("{number} and one more", "{number} and {n} more", more, number=number)
        if (more > 0)
        else number
    )


def spoken_person(line: PersonLine) -> str:
    """The whole line for a screen reader."""
    parts = (
        line.title,
        tr("favourite") if line.favourite else "",
        line.company if line.name else "",
        label_word(line.label),
        display(line.number) if line.number else tr("no number"),
    )
    return ", ".join(part for part in parts if part)


def with_presence(spoken: str, status: PresenceStatus | None) -> str:
    """The spoken line, with what the phone is doing once that is known."""
    return spoken if status is None else f"{spoken}, {presence_word(status)}"


def title_of(contact: Contact) -> str:
    """What the contact is called."""
    return contact.name or contact.company or tr("New contact")


# ---- words around


def source_words(known: KnownContact) -> str:
    """Where a contact comes from, and what that means; empty for one's own."""
    if not known.source:
        return ""
    return tr(
        "Fetched from “{source}” and changed there. Your star and your note stay here.",
        source=known.source,
    )


def removed_words(contact: Contact) -> str:
    """What was deleted."""
    return tr("“{name}” is deleted", name=title_of(contact))


def saved_words(contact: Contact, *, is_new: bool) -> str:
    """What was saved."""
    if is_new:
        return tr("“{name}” is added", name=title_of(contact))
    return tr("“{name}” is changed", name=title_of(contact))


def merged_words(contact: Contact, amount: int) -> str:
    """What was merged."""
    return trn(
        "“{name}” is made of one contact",
        "“{name}” is made of {n} contacts",
        amount,
        name=title_of(contact),
    )


def doubles_words(amount: int) -> str:
    """That a contact may stand there more than once."""
    return trn(
        "Another contact looks like the same person",
        "{n} other contacts look like the same person",
        amount,
    )


def amount_words(amount: int) -> str:
    """How many people are listed."""
    return trn("One contact", "{n} contacts", amount)


def number_words(number: ContactNumber) -> str:
    """One number with its label, on one line."""
    shown, label = left_to_right(display(number.text)), label_word(number.label)
    return f"{label}: {shown}" if label else shown


def contact_words(contact: Contact) -> str:
    """A contact in a few lines: company, numbers, note."""
    company = contact.company if contact.name else ""
    star = tr("★ Favourite") if contact.favourite else ""
    lines = (company, *map(number_words, contact.numbers), star, contact.note.strip())
    return "\n".join(line for line in lines if line)


def contact_line(contact: Contact) -> str:
    """The same in one line, for comparing several."""
    return " · ".join(contact_words(contact).splitlines())


@dataclass(frozen=True, slots=True)
class LastCall:
    """One call with a person: when, and what happened."""

    glyph: str
    when: str
    what: str


def last_call(call: PastCall) -> LastCall:
    """The words of one of the last calls."""
    from datetime import datetime

    from clicktodial.gui.models.past_calls import past_row, what_happened

    today = datetime.now().astimezone().date()
    row = past_row(call, today, names_account=False)
    when = " ".join(part for part in (row.day, row.time) if part)
    what = joined(what_happened(call), call.note)
    return LastCall(row.glyph, when, what)
