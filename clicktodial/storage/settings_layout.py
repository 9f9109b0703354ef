"""How settings stand in the TOML file: which key holds what, and what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.calls import AccountName
from clicktodial.model.dialplan import NO_PLAN, DialPlan, Rule
from clicktodial.model.reading.rules import checked_plan
from clicktodial.model.settings import ColorScheme, Settings, make_account
from clicktodial.model.shortcuts import DEFAULT_HOTKEYS, GlobalKey, Shortcut, parse_shortcut
from clicktodial.model.sources import (
    DEFAULT_INTERVAL_MIN,
    LEAST_INTERVAL_MIN,
    MOST_INTERVAL_MIN,
    SourceKind,
    make_source,
)
from clicktodial.model.systems import SignIn, System

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

PLAN = "dial_plan"
"""An account's table of its own: ``[account.dial_plan]``."""

MAX_WAIT_FOR_PICKUP_S = 600
MAX_KEEP_HISTORY_DAYS = 36_500

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that was left out: ``where`` it stands, ``what`` is wrong with it."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class _WrongValueError(Exception):
    """A value that cannot be used; says why."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _WrongValueError(tr("It must be a text in quotation marks."))
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _WrongValueError(tr("It must be a list of texts in square brackets."))
    return tuple(_text(part) for part in value)


def _account_name(value: object) -> AccountName:
    return AccountName(_text(value))


def _whole_number(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if not isinstance(value, int) or not _is_whole(value):
            raise _WrongValueError(tr("It must be a whole number."))
        if not least <= value <= most:
            raise _WrongValueError(tr("It must be from {least} to {most}.", least=least, most=most))
        return value

    return read


def _language(value: object) -> str:
    text = _text(value)
    if text and not re.fullmatch(r"[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*", text):
        raise _WrongValueError(tr("It must be a language such as “fr”, or empty."))
    return text


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise _WrongValueError(tr("It must be true or false."))
    return value


def _one_of(kind: type[_Choice]) -> Callable[[object], _Choice]:
    def read(value: object) -> _Choice:
        try:
            return kind(_text(value))
        except ValueError:
            choices = ", ".join(f'"{choice}"' for choice in kind)
            raise _WrongValueError(tr("It must be one of {choices}.", choices=choices)) from None

    return read


def _hotkeys(value: object) -> dict[GlobalKey, Shortcut | None]:
    """A table of key names; an empty text takes a key away, one that is missing stays as usual."""
    if not isinstance(value, dict):
        raise _WrongValueError(tr("It must be a table headed [hotkeys]."))
    return {
        key: _shortcut(value[key]) if key in value else DEFAULT_HOTKEYS[key] for key in GlobalKey
    }


def _shortcut(value: object) -> Shortcut | None:
    text = _text(value)
    try:
        return parse_shortcut(text) if text.strip() else None
    except InputError as error:
        raise _WrongValueError(str(error)) from error


def _lengths(value: object) -> tuple[int, ...]:
    if not isinstance(value, list) or not all(_is_whole(part) for part in value):
        raise _WrongValueError(tr("It must be a list of whole numbers in square brackets."))
    return tuple(int(part) for part in value)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _rules(value: object) -> tuple[Rule, ...]:
    if not isinstance(value, list):
        raise _WrongValueError(tr("It must be a list of rules in square brackets."))
    return tuple(_rule(part) for part in value)


def _rule(value: object) -> Rule:
    """A table; what a newer version has added to it is passed over."""
    if not isinstance(value, dict) or any(key not in value for key in Rule._fields):
        raise _WrongValueError(
            tr("A rule looks like {example}.", example='{name = "…", match = "…", replace = "…"}')
        )
    return Rule(*(_text(value[key]) for key in Rule._fields))


PLAN_READERS: Mapping[str, Callable[[object], object]] = {
    "country": _text,
    "area_code": _text,
    "outside_prefix": _text,
    "international_prefix": _text,
    "internal_lengths": _lengths,
    "rules": _rules,
    "examples": _texts,
}
"""Every part of a dial plan: its key in ``[account.dial_plan]``, its name in ``DialPlan``."""


def _dial_plan(value: object) -> DialPlan:
    """Wholly right or not at all: half a plan would dial other numbers than were meant."""
    if not isinstance(value, dict):
        raise _WrongValueError(tr("It must be a table headed [account.dial_plan]."))
    wrong: list[Problem] = []
    values = _read_table(value, PLAN_READERS, wrong.append)
    if wrong:
        raise _WrongValueError(str(wrong[0]))
    try:
        return checked_plan(**values)
    except InputError as error:
        raise _WrongValueError(str(error)) from error


SETTING_READERS: Mapping[str, Callable[[object], object]] = {
    "default_account": _account_name,
    "color_scheme": _one_of(ColorScheme),
    "wait_for_pickup_s": _whole_number(1, MAX_WAIT_FOR_PICKUP_S),
    "allow_public_transfer": _yes_or_no,
    "hotkeys": _hotkeys,
    "dial_selection_at_once": _yes_or_no,
    "dial_links_at_once": _yes_or_no,
    "watch_clipboard": _yes_or_no,
    "notify_incoming": _yes_or_no,
    "notify_missed": _yes_or_no,
    "quiet_with_desktop": _yes_or_no,
    "quiet_while_presenting": _yes_or_no,
    "keep_history_days": _whole_number(0, MAX_KEEP_HISTORY_DAYS),
    "language": _language,
}
"""Every setting that is no table with a name: its key in the file, its name in ``Settings``."""

ACCOUNT_READERS: Mapping[str, Callable[[object], object]] = {
    "name": _text,
    "system": _one_of(System),
    "server": _text,
    "user": _text,
    "extensions": _texts,
    "sign_in": _one_of(SignIn),
    "app_id": _text,
    "team": _texts,
    "tenant": _text,
    "bridge": _text,
    PLAN: _dial_plan,
}
"""Every part of an account: its key in the table, which is its name in ``Account``."""


def _attributes(value: object) -> dict[str, tuple[str, ...]]:
    """A table: which attributes of the directory a part of a contact comes from."""
    if not isinstance(value, dict):
        raise _WrongValueError(tr("It must be a table headed [contact_source.attributes]."))
    return {key: _texts(names) for key, names in value.items()}


SOURCE_READERS: Mapping[str, Callable[[object], object]] = {
    "name": _text,
    "kind": _one_of(SourceKind),
    "server": _text,
    "user": _text,
    "address_book": _text,
    "base": _text,
    "filter": _text,
    "interval_min": _whole_number(LEAST_INTERVAL_MIN, MOST_INTERVAL_MIN),
    "attributes": _attributes,
}
"""Every part of a source of contacts: its key in the table, its name in ``ContactSource``."""


class Named(Protocol):
    """What stands in a table of its own."""

    @property
    def name(self) -> str:
        """By this it is known; no two of a kind have the same."""
        ...


@dataclass(frozen=True, slots=True)
class NamedTables:
    """All tables of one kind, each with a name: ``[[account]]``, ``[[contact_source]]``."""

    key: str
    """How they are headed in the file."""
    field: str
    """What they are called in ``Settings``."""
    readers: Mapping[str, Callable[[object], object]]
    make: Callable[..., Named]
    needed: Callable[[Mapping[str, Any]], tuple[str, ...]]
    labelled: Callable[[str], str]
    numbered: Callable[[int], str]
    twice: Callable[[], str]
    left_out: Mapping[str, object]
    """Parts that do not stand in a new table while they are so."""

    def of(self, settings: Settings) -> tuple[Named, ...]:
        """Those of the settings."""
        found: tuple[Named, ...] = getattr(settings, self.field)
        return found


ACCOUNTS = NamedTables(
    key="account",
    field="accounts",
    readers=ACCOUNT_READERS,
    make=make_account,
    needed=lambda table: ("name",) if "bridge" in table else ("name", "server"),
    labelled=lambda name: tr("account “{name}”", name=name),
    numbered=lambda number: tr("account number {number}", number=number),
    twice=lambda: tr("An account of this name stands above it."),
    left_out={PLAN: NO_PLAN},
)
SOURCES = NamedTables(
    key="contact_source",
    field="contact_sources",
    readers=SOURCE_READERS,
    make=make_source,
    needed=lambda _table: ("name", "kind", "server"),
    labelled=lambda name: tr("contact source “{name}”", name=name),
    numbered=lambda number: tr("contact source number {number}", number=number),
    twice=lambda: tr("A contact source of this name stands above it."),
    left_out={
        "user": "",
        "address_book": "",
        "base": "",
        "filter": "",
        "interval_min": DEFAULT_INTERVAL_MIN,
        "attributes": {},
    },
)
NAMED_TABLES = (ACCOUNTS, SOURCES)
"""Every kind of table that has a name."""


def read_document(document: Mapping[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings that are right, and what is wrong with the others.

    What ``NAMED_TABLES`` are called in the document, if present, are lists of tables. Unknown keys
    are no problem: a newer version may have written them.
    """
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    for kind in NAMED_TABLES:
        found, _ = read_named(document.get(kind.key, []), kind, problems.append)
        values[kind.field] = tuple(found)
    values |= _read_table(document, SETTING_READERS, problems.append)
    settings = Settings(**values)
    chosen = settings.default_account
    if chosen is not None and settings.account(chosen) is None:
        missing = tr("There is no usable account “{name}”.", name=chosen[:40])
        problems.append(Problem("default_account", missing))
    return settings, tuple(problems)


def read_named(
    tables: Iterable[Mapping[str, Any]], kind: NamedTables, report: Callable[[Problem], None]
) -> tuple[list[Named], list[int]]:
    """What is right in tables of this kind, and the place of each among the tables."""
    named: dict[str, Named] = {}
    places: list[int] = []
    for place, table in enumerate(tables):
        where = _table_label(place, table, kind)
        try:
            one = _read_named(table, kind)
            if one.name in named:
                raise _WrongValueError(kind.twice())
        except _WrongValueError as error:
            report(Problem(where, str(error)))
            continue
        named[one.name] = one
        places.append(place)
    return list(named.values()), places


def _table_label(place: int, table: Mapping[str, Any], kind: NamedTables) -> str:
    name = table.get("name")
    if isinstance(name, str) and name.strip():
        return kind.labelled(name[:40])
    return kind.numbered(place + 1)


def _read_named(table: Mapping[str, Any], kind: NamedTables) -> Named:
    """Wholly right or not at all: half an account could dial from the wrong extension."""
    wrong: list[Problem] = []
    values = _read_table(table, kind.readers, wrong.append)
    missing = [key for key in kind.needed(table) if key not in table]
    if missing:
        raise _WrongValueError(tr("“{key}” is missing.", key=missing[0]))
    if wrong:
        raise _WrongValueError(str(wrong[0]))
    try:
        return kind.make(**values)
    except InputError as error:
        raise _WrongValueError(str(error)) from error


def _read_table(
    table: Mapping[str, Any],
    readers: Mapping[str, Callable[[object], object]],
    report: Callable[[Problem], None],
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, read in readers.items():
        if key not in table:
            continue
        try:
            values[key] = read(table[key])
        except _WrongValueError as error:
            report(Problem(key, str(error)))
    return values
