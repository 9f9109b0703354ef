"""What the page of dialling options makes of what was typed: a choice, or a mistake at a field."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError, InputError
from clicktodial.i18n import joined, tr
from clicktodial.model.dialling import (
    LONGEST_CALL_S,
    CallKind,
    DialChoice,
    require_caller_id,
    require_sound,
)
from clicktodial.model.numbers import display, parse_dialable
from clicktodial.model.settings import checked_extension

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account


class DialField(StrEnum):
    """The fields of the page from top to bottom; the values name their controls."""

    ACCOUNT = "dialAccount"
    PHONES = "dialPhones"
    EXTENSION = "dialExtension"
    OTHER_PHONE = "dialOtherPhone"
    CONFERENCE = "dialConference"
    PIN = "dialPin"
    SHOWN_TO_ME = "dialShownToMe"
    SHOWN_TO_THEM = "dialShownToThem"
    DURATION = "dialDuration"


_F = DialField
FIELDS: Mapping[CallKind, tuple[DialField, ...]] = {
    CallKind.SIMPLE: (
        *(_F.ACCOUNT, _F.PHONES, _F.OTHER_PHONE),
        *(_F.SHOWN_TO_ME, _F.SHOWN_TO_THEM, _F.DURATION),
    ),
    CallKind.CALLBACK: (
        *(_F.ACCOUNT, _F.EXTENSION, _F.OTHER_PHONE),
        *(_F.SHOWN_TO_ME, _F.SHOWN_TO_THEM, _F.DURATION),
    ),
    # What rings first is the conference itself: there is nobody to show a caller id to.
    CallKind.CONFERENCE: (
        *(_F.ACCOUNT, _F.EXTENSION, _F.CONFERENCE, _F.PIN),
        *(_F.SHOWN_TO_THEM, _F.DURATION),
    ),
}
"""What each way of calling asks for."""


@dataclass(frozen=True, slots=True)
class OptionsQuestion:
    """How is this number to be called? ``accounts``: those that can; ``choice``: what the page
    begins with, which is how the number is called already if it ``is_remembered``."""

    number: str
    name: str
    choice: DialChoice
    accounts: tuple[Account, ...]
    is_remembered: bool = False


@dataclass(frozen=True, slots=True)
class TypedChoice:
    """What the page holds now. ``duration`` is in minutes, or ``minutes:seconds``."""

    kind: CallKind
    account: AccountName | None = None
    phones: tuple[str, ...] = ()
    other_phone: str = ""
    extension: str = ""
    conference: str = ""
    pin: str = field(default="", repr=False)
    shown_to_me: str = ""
    shown_to_them: str = ""
    duration: str = ""
    video: bool = False

    def choice(self) -> DialChoice:
        """How the call is to be placed. Raises ``InputError`` or ``NotANumberError``."""
        fields = FIELDS[self.kind]
        shows_me = _F.SHOWN_TO_ME in fields
        return DialChoice(
            account=self.account,
            kind=self.kind,
            sources=self._sources(),
            extension=_extension(self.extension) if _F.EXTENSION in fields else "",
            caller_id=_caller_id(self.shown_to_me) if shows_me else "",
            caller_id_destination=_caller_id(self.shown_to_them),
            conference=self.conference.strip() if _F.CONFERENCE in fields else "",
            pin=self.pin.strip() if _F.PIN in fields else "",
            duration_s=duration_s(self.duration),
            video=self.video,
        )

    def _sources(self) -> tuple[str, ...]:
        if self.kind is CallKind.CONFERENCE:
            return ()
        phones = self.phones if self.kind is CallKind.SIMPLE else ()
        other = parse_dialable(self.other_phone) if self.other_phone.strip() else ""
        return tuple(dict.fromkeys((*phones, *((other,) if other else ()))))


@dataclass(frozen=True, slots=True)
class DialMistake:
    """Why nothing is sent, and the field where it can be mended; ``None``: at none of them."""

    field: DialField | None
    error: ClickToDialError


def first_mistake(typed: TypedChoice, destination: str) -> DialMistake | None:
    """The topmost field that is wrong. ``destination``: the number to be called."""
    checks: tuple[tuple[DialField | None, Callable[[], object]], ...] = (
        (_F.PHONES, lambda: _require_phone(typed)),
        (_F.EXTENSION, lambda: _require_extension(typed)),
        (_F.OTHER_PHONE, lambda: _require_other_phone(typed)),
        (_F.CONFERENCE, lambda: _require_digits(typed.conference)),
        (_F.PIN, lambda: _require_digits(typed.pin)),
        (_F.SHOWN_TO_ME, lambda: require_caller_id(_caller_id(typed.shown_to_me))),
        (_F.SHOWN_TO_THEM, lambda: require_caller_id(_caller_id(typed.shown_to_them))),
        (_F.DURATION, lambda: duration_s(typed.duration)),
        (None, lambda: require_sound(typed.choice(), destination)),
    )
    for at, check in checks:
        if at is not None and at not in FIELDS[typed.kind]:
            continue
        try:
            check()
        except ClickToDialError as error:
            return DialMistake(at, error)
    return None


_SOME_PHONE = "+3225551234"
"""Stands for the parts that are not being checked."""


def _require_phone(typed: TypedChoice) -> None:
    if not typed.phones and not typed.other_phone.strip():
        raise InputError(
            tr("Which phone should ring first?"), "", tr("Tick one, or enter another number.")
        )


def _require_extension(typed: TypedChoice) -> None:
    extension = _extension(typed.extension)
    stand_in = DialChoice(kind=typed.kind, sources=(_SOME_PHONE,), extension=extension)
    require_sound(stand_in, _SOME_PHONE)


def _require_other_phone(typed: TypedChoice) -> None:
    sources = (parse_dialable(typed.other_phone),) if typed.other_phone.strip() else ()
    if typed.kind is CallKind.CALLBACK:
        require_sound(DialChoice(kind=typed.kind, sources=sources, extension="0"), _SOME_PHONE)


def _require_digits(text: str) -> None:
    parts = DialChoice(kind=CallKind.CONFERENCE, extension="0", conference=text.strip())
    require_sound(parts, "")


def _extension(text: str) -> str:
    return checked_extension(text) if text.strip() else ""


def _caller_id(text: str) -> str:
    """A bare number is a caller id without a name."""
    text = text.strip()
    return f"<{text}>" if re.fullmatch(r"[0-9*+]{1,32}", text) else text


def duration_s(text: str) -> int | None:
    """The longest duration in seconds: minutes, or ``minutes:seconds``; ``None`` for no text.

    Raises ``InputError``.
    """
    if not text.strip():
        return None
    found = re.fullmatch(r"([0-9]{1,5})(?::([0-5][0-9]))?", text.strip())
    seconds = int(found[1]) * 60 + int(found[2] or 0) if found else 0
    if not 1 <= seconds <= LONGEST_CALL_S:
        raise InputError(
            tr("A call cannot last that long") if seconds else tr("This is not a duration"),
            tr("Nothing was dialled."),
            tr("Enter minutes, from 1 to {most}.", most=LONGEST_CALL_S // 60),
        )
    return seconds


def duration_text(seconds: int | None) -> str:
    """As it is typed: ``30``, or ``1:30`` for what is no whole number of minutes."""
    if seconds is None:
        return ""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}" if rest else str(minutes)


# ---- in words


def choice_words(choice: DialChoice) -> str:
    """A choice in one short line, for the quiet line and the menu."""
    parts = [_kind_words(choice)]
    if choice.caller_id_destination:
        parts.append(tr("shows {caller_id}", caller_id=choice.caller_id_destination))
    if choice.duration_s is not None:
        parts.append(tr("{duration} min at most", duration=duration_text(choice.duration_s)))
    if choice.video:
        parts.append(tr("with video"))
    return joined(*parts)


def _kind_words(choice: DialChoice) -> str:
    sources = ", ".join(display(source) for source in choice.sources)
    match choice.kind:
        case CallKind.CALLBACK:
            return tr("callback to {phone}", phone=sources)
        case CallKind.CONFERENCE if choice.conference:
            return tr("invited to conference {number}", number=choice.conference)
        case CallKind.CONFERENCE:
            return tr("invited to the conference {extension}", extension=choice.extension)
        case CallKind.SIMPLE:
            return tr("from {extension}", extension=sources) if sources else ""
