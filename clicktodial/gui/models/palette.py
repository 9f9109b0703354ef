"""What the palette offers for a text: actions on the calls of now, pages, and a transfer in words.

Words may come in any order, each as far as it has been typed. They are compared with the texts on
the buttons, so they are those of the user's language. An action that ends or gives away a call is
only offered before the people when its main word has been typed in full: who types “han” to call
Hannah must not hang up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.gui.models.reading import numbers_in_order
from clicktodial.gui.models.rows import action_text
from clicktodial.gui.models.suggestions import Suggestion
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.contacts import words
from clicktodial.model.snapshot import EntryKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from clicktodial.gui.models.page import Page
    from clicktodial.gui.models.rows import Button, Row

MOST_ACTIONS = 40
"""More lines than anybody reads: who has so many calls types a name."""
FEWEST_LETTERS = 2
"""So many letters of an action's word are more than a name's beginning."""
_GIVES_AWAY = frozenset({Action.HANG_UP, Action.VOICEMAIL})
_NO_KEY = EntryKey("")


@dataclass(frozen=True, slots=True)
class ActionLine(Suggestion):
    """An action on a call of now."""

    key: EntryKey = _NO_KEY
    action: Action = Action.HOLD


@dataclass(frozen=True, slots=True)
class TransferLine(Suggestion):
    """Begins a transfer in words: the field holds ``begins`` then, and waits for the rest."""

    key: EntryKey = _NO_KEY
    begins: str = ""


@dataclass(frozen=True, slots=True)
class PageLine(Suggestion):
    """A page, or a command that concerns no call."""

    does: Callable[[], object] = print


class Wish(NamedTuple):
    """What a text asks for. ``search``: the part of it that is a person or a number; ``transfer``:
    the call that goes there, instead of a new one; the lines stand around the people found."""

    search: str
    transfer: Row | None = None
    ahead: tuple[Suggestion, ...] = ()
    after: tuple[Suggestion, ...] = ()


def wish(
    text: str, rows: Sequence[Row], pages: Sequence[Page] = (), marked: EntryKey = _NO_KEY
) -> Wish:
    """Understand the text. ``marked``: the call whose transfer was begun from the list; it decides
    between calls of the same name."""
    own = [row for row in rows if is_own(row)]
    begun = _begun(text, own, marked)
    if begun is not None:
        return Wish(begun[1], begun[0])
    typed = words(text)
    found = sorted(_matches(typed, own), key=lambda match: not match.is_named)[:MOST_ACTIONS]
    ahead = tuple(_action_line(*match[:3]) for match in found if match.is_ahead)
    after = tuple(_action_line(*match[:3]) for match in found if not match.is_ahead)
    steps = _steps(text, own)
    return Wish(text, None, (*steps, *ahead), (*after, *_page_lines(typed, pages)))


def is_own(row: Row) -> bool:
    """Someone else's call is not ended by a word and Enter."""
    call = row.entry.call
    return call is not None and (call.mine or call.joined)


def possible(row: Row, action: Action) -> bool:
    """Could the action's button be pressed now?"""
    return any(button.does is action and button.enabled for button in _buttons(row))


def is_stale(rows: Sequence[Row]) -> bool:
    """Are there calls on which nothing can be done, since it is not known how they stand?"""
    return any(row.stale for row in rows if is_own(row))


def _buttons(row: Row) -> tuple[Button, ...]:
    return (*row.buttons, *row.more, *((row.end,) if row.end is not None else ()))


# ---- actions


class _Match(NamedTuple):
    """An action that fits what was typed; its line is made once it is known to be shown."""

    row: Row
    button: Button
    action: Action
    is_ahead: bool
    is_named: bool


class _Verb(NamedTuple):
    """The words of a button. ``main``: “to” does not stand for “To voicemail”."""

    words: tuple[str, ...]
    main: frozenset[str]


@lru_cache(maxsize=128)
def _verb(text: str, action: Action) -> _Verb:
    known = [words(text), words(action_text(action))]
    main = frozenset(max(each, key=len, default="") for each in known)
    return _Verb(tuple(word for each in known for word in each), main)


def _matches(typed: Sequence[str], rows: Sequence[Row]) -> Iterator[_Match]:
    for row in rows:
        whose = _whose(row) if typed else []
        for button in _buttons(row):
            if isinstance(button.does, Action) and button.enabled:
                match = _match(typed, whose, row, button, button.does)
                if match is not None:
                    yield match


def _match(
    typed: Sequence[str], whose: Sequence[str], row: Row, button: Button, action: Action
) -> _Match | None:
    """Every word typed begins a word of the action or of whose call it is."""
    verb = _verb(button.text, action)
    if not all(_begins(word, verb.words) or _begins(word, whose) for word in typed):
        return None
    is_named = not verb.main.isdisjoint(typed)
    is_begun = any(len(word) >= FEWEST_LETTERS and _begins(word, verb.words) for word in typed)
    is_ahead = not typed or is_named or (is_begun and action not in _GIVES_AWAY)
    return _Match(row, button, action, is_ahead, is_named)


@lru_cache(maxsize=1024)
def _words_of(text: str) -> list[str]:
    return words(text)


def _whose(row: Row) -> list[str]:
    peer = row.entry.peer
    return _words_of(f"{row.title} {peer.company} {peer.number}")


def _begins(word: str, known: Sequence[str]) -> bool:
    return any(one.startswith(word) for one in known)


def _action_line(row: Row, button: Button, action: Action) -> Suggestion:
    if action is Action.TRANSFER:
        return _transfer_line(row)
    title = tr("{action}: {name}", action=button.text, name=row.title)
    return ActionLine(
        title, numbers_in_order(row.detail), "", sign=_SIGNS[action], key=row.key, action=action
    )


_SIGNS = {
    Action.HOLD: "‖",
    Action.RESUME: "▸",
    Action.VOICEMAIL: "✉",
    Action.PARK: "P",
    Action.UNPARK: "P",
    Action.RECORD: "●",
    Action.STOP_RECORDING: "■",
    Action.HANG_UP: "✕",
    Action.TRANSFER: "→",
    Action.PICK_UP: "↙",
    Action.BARGE_IN: "+",
    Action.WHISPER: "+",
    Action.MONITOR: "+",
}


# ---- a transfer in words


def _transfer_line(row: Row, rest: str = "") -> TransferLine:
    begins = _beginning(row)
    return TransferLine(
        tr("{beginning}…", beginning=begins.strip()),
        numbers_in_order(row.detail),
        "",
        sign=_SIGNS[Action.TRANSFER],
        key=row.key,
        begins=begins + rest,
    )


def _beginning(row: Row) -> str:
    """What the field holds while it waits for where the call is to go."""
    return tr("Transfer {name} to", name=row.title) + " "


def _begun(text: str, rows: Sequence[Row], marked: EntryKey) -> tuple[Row, str] | None:
    """The one call that the text transfers, and to whom; ``None`` if it does not say so."""
    able = [row for row in rows if possible(row, Action.TRANSFER)]
    exact = [row for row in able if text.startswith(_beginning(row))]
    if exact:
        row = next((row for row in exact if row.key == marked), exact[0])
        is_clear = len(exact) == 1 or row.key == marked
        return (row, text[len(_beginning(row)) :]) if is_clear else None
    meant = _meant(text, able)
    return (meant[0][0], meant[1]) if meant is not None and len(meant[0]) == 1 else None


def _steps(text: str, rows: Sequence[Row]) -> tuple[TransferLine, ...]:
    """Several calls could be meant: one line each, to choose from."""
    meant = _meant(text, [row for row in rows if possible(row, Action.TRANSFER)])
    return () if meant is None else tuple(_transfer_line(row, meant[1]) for row in meant[0])


def _meant(text: str, rows: Sequence[Row]) -> tuple[list[Row], str] | None:
    """The calls that the words before “to” fit, and what stands after it."""
    verb, to = _template()
    for found in re.finditer(r"(?<=\s)\S+", text):
        if to and words(found.group()) == [to]:
            typed = words(text[: found.start()])
            fitting = [row for row in rows if _says_transfer(typed, verb, _whose(row))]
            if fitting:
                return fitting, text[found.end() :].strip()
    return None


def _template() -> tuple[list[str], str]:
    """The words of the transfer's text, and the one after which its target stands."""
    found = words(tr("Transfer {name} to", name=" "))
    return found[:-1] + words(action_text(Action.TRANSFER)), found[-1] if found else ""


def _says_transfer(typed: Sequence[str], verb: Sequence[str], whose: Sequence[str]) -> bool:
    has_verb = any(len(word) >= FEWEST_LETTERS and _begins(word, verb) for word in typed)
    return has_verb and all(_begins(word, (*verb, *whose)) for word in typed)


# ---- pages


def _page_lines(typed: Sequence[str], pages: Sequence[Page]) -> tuple[PageLine, ...]:
    """Pages are not offered for no text: who wants one sees the menu."""
    return tuple(
        PageLine(page.title, tr("Click-to-Dial"), "", sign="☰", does=page.does)
        for page in pages
        if typed and all(_begins(word, words(page.title)) for word in typed)
    )
