"""What is said of a file of contacts before and after it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.gui.models.number_labels import label_word
from clicktodial.i18n import joined, tr, trn
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.model.contacts import Contact
    from clicktodial.model.imports import ImportPreview

_SHOWN_NUMBERS = 2


def delimiter_words() -> dict[str, str]:
    """The separators that can be chosen by name."""
    return {",": tr("Comma"), ";": tr("Semicolon"), "\t": tr("Tab"), "|": tr("Vertical bar")}


def column_title(titles: Sequence[str], at: int) -> str:
    """A column's own title, else its place."""
    title = titles[at] if at < len(titles) else ""
    return title or tr("Column {n}", n=at + 1)


def person_line(contact: Contact) -> str:
    """A person as the import would store them."""
    numbers = [
        f"{label_word(number.label)} {display(number.text)}".strip()
        for number in contact.numbers[:_SHOWN_NUMBERS]
    ]
    if len(contact.numbers) > _SHOWN_NUMBERS:
        numbers.append("…")
    parts = (contact.name, contact.company, ", ".join(numbers))
    return joined(*parts)


def outlook(preview: ImportPreview) -> str:
    """What an import would do, in sentences."""
    if not preview.added and not preview.known:
        return tr("Nobody was found in this file. Say below which columns hold names and numbers.")
    lines = [trn("{n} person will be added.", "{n} people will be added.", preview.added)]
    return " ".join([*lines, *_others(preview.known, len(preview.problems))])


def outcome(added: int, known: int, problems: int) -> str:
    """What an import did, in sentences."""
    lines = [trn("{n} contact was added.", "{n} contacts were added.", added)]
    return " ".join([*lines, *_others(known, problems)])


def _others(known: int, problems: int) -> list[str]:
    lines = []
    if known:
        lines.append(trn("{n} was known already.", "{n} were known already.", known))
    if problems:
        text = trn("{n} line could not be read.", "{n} lines could not be read.", problems)
        lines.append(text)
    return lines
