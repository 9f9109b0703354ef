"""What can be done to a past call."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.gui.models.past_calls import is_open
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.model.history import PastCall


class HistoryPress(StrEnum):
    """One button or entry of a menu."""

    CALL_AGAIN = "call_again"
    NOTE = "note"
    DONE = "done"
    ADD_CONTACT = "add_contact"
    COPY_NUMBER = "copy_number"
    DELETE = "delete"


_NEED_NUMBER = frozenset(
    {HistoryPress.CALL_AGAIN, HistoryPress.ADD_CONTACT, HistoryPress.COPY_NUMBER}
)


def press_word(press: HistoryPress) -> str:
    """The word on the button."""
    return {
        HistoryPress.CALL_AGAIN: tr("Call again"),
        HistoryPress.NOTE: tr("Note"),
        HistoryPress.DONE: tr("Mark as done"),
        HistoryPress.ADD_CONTACT: tr("Add to contacts…"),
        HistoryPress.COPY_NUMBER: tr("Copy number"),
        HistoryPress.DELETE: tr("Delete"),
    }[press]


def presses(call: PastCall) -> tuple[HistoryPress, ...]:
    """What can be done to this one, in order."""
    lacking = _NEED_NUMBER if not call.peer.number else frozenset()
    done = frozenset() if is_open(call) else frozenset({HistoryPress.DONE})
    return tuple(press for press in HistoryPress if press not in lacking | done)
