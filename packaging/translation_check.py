"""What is missing or wrong in a translation, as far as a program can tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation_texts import placeholders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalogues import Message
    from translation_texts import Text

FORMS = 2
"""Of an amount, in French, Dutch and German: one, and more."""
MANY = 100
_ACCELERATOR = re.compile(r"&(?=\w)")
_EDGES = re.compile(r"^(\s*).*?(\s*)$", re.DOTALL)


def faults(texts: list[Text], messages: list[Message]) -> Iterator[str]:
    """Each as a line for the translator: the text, shortened, and what is the matter."""
    wanted = {one.key for one in texts}
    there = {one.key for one in messages}
    for source, _ in sorted(wanted - there):
        yield f"{_short(source)}: not there; run update"
    for source, _ in sorted(there - wanted):
        yield f"{_short(source)}: no longer in the program; run update"
    for message in messages:
        if message.key in wanted:
            for fault in faults_of(message):
                yield f"{_short(message.source)}: {fault}"


def faults_of(message: Message) -> Iterator[str]:
    """What is the matter with one message."""
    if not message.is_finished or not any(message.forms):
        yield "not translated, or not marked as finished"
        return
    if len(message.forms) != (FORMS if message.singular else 1):
        yield f"has {len(message.forms)} forms"
    for form in message.forms:
        yield from _faults_of_form(message, form)


def _faults_of_form(message: Message, form: str) -> Iterator[str]:
    if not form.strip():
        yield "a form is empty"
        return
    differing = placeholders(message.source) ^ placeholders(form)
    # One of something may be said without its figure, as English does.
    if message.singular and "n" not in placeholders(message.singular):
        differing.discard("n")
    for name in sorted(differing):
        yield f"{{{name}}} is not both in the text and in its translation"
    if _EDGES.sub(r"\1|\2", message.source) != _EDGES.sub(r"\1|\2", form):
        yield "blanks at the beginning or the end differ"
    if len(_ACCELERATOR.findall(message.source)) != len(_ACCELERATOR.findall(form)):
        yield "an accelerator (&) is missing or too many"
    if message.source.endswith("…") != form.endswith("…"):
        yield "“…” at the end says that a window or a page follows"
    if message.source.count("\n") != form.count("\n"):
        yield "has another number of lines"
    if _letters(message.source) != _letters(form):
        yield "a country's two letters are missing, too many or in another place"


def _letters(text: str) -> list[str]:
    """The countries of the one text that names them all (``BE Belgium; BF Burkina Faso``)."""
    return [entry[:2] for entry in text.split("; ")] if text.count("; ") > MANY else []


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= 60 else f"“{line[:59]}…”"
