"""How a call is placed: from which phone, by callback, into a conference, showing which number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.errors import InputError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName

LONGEST_CALL_S = 86_400


class CallKind(StrEnum):
    """The three ways of placing a call (``seeds/000…``, ``reference/unifiedapi.md §7``).

    ``SIMPLE``: one's own phone rings, then the other side's. ``CALLBACK``: a Callback extension
    calls a public number of one's own, then the other. ``CONFERENCE``: a Conference extension
    calls someone into its conference.
    """

    SIMPLE = "simple"
    CALLBACK = "callback"
    CONFERENCE = "conference"


@dataclass(frozen=True, slots=True)
class DialChoice:
    """How to place one call; what is left empty is done in the account's usual way.

    ``account`` ``None``: the default one. ``sources``: what rings first, all of them at once.
    ``extension``: the Callback or Conference extension. ``caller_id`` is shown to the sources,
    ``caller_id_destination`` to the other side, both as ``Name <number>``. ``conference``: the
    number of the scheduled conference, ``pin`` its PIN; without them the callee is asked.
    ``duration_s``: the call is ended after so many seconds.
    """

    account: AccountName | None = None
    kind: CallKind = CallKind.SIMPLE
    sources: tuple[str, ...] = ()
    extension: str = ""
    caller_id: str = ""
    caller_id_destination: str = ""
    conference: str = ""
    pin: str = field(default="", repr=False)
    duration_s: int | None = None
    video: bool = False


def require_sound(choice: DialChoice, destination: str) -> None:
    """Raises ``InputError`` for what no phone system takes; ``destination`` is a dialable number.

    Rules: ``reference/unifiedapi.md §1, §7``.
    """
    for shown in (choice.caller_id, choice.caller_id_destination):
        require_caller_id(shown)
    if choice.duration_s is not None and not 1 <= choice.duration_s <= LONGEST_CALL_S:
        raise InputError(
            tr("A call cannot last that long"),
            tr("Nothing was dialled."),
            tr("Choose from 1 to {most} seconds.", most=LONGEST_CALL_S),
        )
    match choice.kind:
        case CallKind.SIMPLE:
            return
        case CallKind.CALLBACK:
            _require_callback(choice, destination)
        case CallKind.CONFERENCE:
            _require_conference(choice)


def require_caller_id(text: str) -> None:
    """Raises ``InputError`` unless the text is empty or looks like ``Name <number>``."""
    is_one = re.fullmatch(r"[^<>]{0,80}<[0-9*+]{1,32}>", text) and text.isprintable()
    if text and not is_one:
        raise InputError(
            tr("“{text}” is not a caller id", text=text[:40]),
            tr("Nothing was dialled."),
            tr("A caller id looks like John Doe <4242425>."),
        )


def is_public(number: str) -> bool:
    """Is it a public number, not an extension? Extensions hold a ``*`` or are short."""
    return bool(re.fullmatch(r"\+?[0-9]{5,}", number))


def _require_callback(choice: DialChoice, destination: str) -> None:
    if not choice.extension:
        raise InputError(
            tr("Which extension calls back?"),
            tr("Nothing was dialled."),
            tr("Name your Callback extension, such as 0003*218."),
        )
    if len(choice.sources) != 1 or not is_public(choice.sources[0]):
        raise InputError(
            tr("Which public number is to be called back?"),
            tr("Nothing was dialled."),
            tr("A callback rings one public number of yours first, such as your mobile."),
        )
    if not is_public(destination):
        raise InputError(
            tr("A callback reaches public numbers only"),
            tr("Nothing was dialled."),
            tr("Call an extension from your phone instead."),
        )


def _require_conference(choice: DialChoice) -> None:
    if not choice.extension:
        raise InputError(
            tr("Into which conference?"),
            tr("Nobody was called."),
            tr("Name your Conference extension, such as 0003*219."),
        )
    for part in (choice.conference, choice.pin):
        if part and not re.fullmatch(r"[0-9]{1,20}", part):
            raise InputError(
                tr("A conference's number and PIN consist of digits"), tr("Nobody was called.")
            )
