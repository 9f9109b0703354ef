"""Changing the settings file's text: only what differs, with all else left as a person wrote it.

The one module that imports tomlkit; it is loaded when something is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomlkit
from tomlkit.items import AoT, InlineTable

from clicktodial.model.dialplan import NO_PLAN, DialPlan, Rule
from clicktodial.model.shortcuts import Shortcut
from clicktodial.storage.settings_layout import (
    NAMED_TABLES,
    PLAN,
    PLAN_READERS,
    SETTING_READERS,
    read_named,
)

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence

    from tomlkit import TOMLDocument

    from clicktodial.model.settings import Settings
    from clicktodial.storage.settings_layout import Named, NamedTables


def edited(text: str, before: Settings, after: Settings) -> str:
    """``text``, which holds ``before``, changed to hold ``after``.

    Comments, unknown keys and entries that could not be read stay.
    """
    document = tomlkit.parse(text)
    for key in SETTING_READERS:
        _set(document, key, getattr(before, key), getattr(after, key))
    for kind in NAMED_TABLES:
        _edit_tables(document, kind, kind.of(before), kind.of(after))
    return tomlkit.dumps(document)


def _edit_tables(
    document: TOMLDocument, kind: NamedTables, before: Sequence[Named], after: Sequence[Named]
) -> None:
    tables: Any = document.get(kind.key, [])
    readable, places = read_named(tables, kind, lambda _problem: None)
    wanted = {one.name: one for one in after}
    for one, place in reversed(list(zip(readable, places, strict=True))):
        if one.name not in wanted:
            del tables[place]
        else:
            _edit_table(tables[place], kind, one, wanted[one.name])
    if kind.key in document and not tables:
        del document[kind.key]
    known = {one.name for one in before}
    for one in after:
        if one.name not in known:
            _append(document, kind, one)


def _edit_table(
    table: MutableMapping[str, Any], kind: NamedTables, before: Named, after: Named
) -> None:
    for key in kind.readers:
        if key != PLAN:
            _set(table, key, getattr(before, key), getattr(after, key))
        else:
            _edit_plan(table, getattr(before, key), getattr(after, key))


def _edit_plan(table: MutableMapping[str, Any], before: DialPlan, after: DialPlan) -> None:
    """Only what differs from an empty plan stands in the file, and what a person left there."""
    if after == before:
        return
    if PLAN not in table:
        _write_plan(table, after)
        return
    for key in PLAN_READERS:
        value = getattr(after, key)
        _set(table[PLAN], key, getattr(before, key), value or None)


def _write_plan(table: MutableMapping[str, Any], plan: DialPlan) -> None:
    is_inline = isinstance(table, InlineTable)
    part = tomlkit.inline_table() if is_inline else tomlkit.table()
    for key in PLAN_READERS:
        if getattr(plan, key) != getattr(NO_PLAN, key):
            part[key] = _plain(getattr(plan, key))
    table[PLAN] = part


def _set(table: MutableMapping[str, Any], key: str, before: object, after: object) -> None:
    """A value that stays the same is not touched, so that its notation and comment stay."""
    if after == before:
        return
    if after is None:
        table.pop(key, None)
    else:
        table[key] = _plain(after)


def _append(document: TOMLDocument, kind: NamedTables, one: Named) -> None:
    tables: Any = document.setdefault(kind.key, tomlkit.aot())
    table = tomlkit.table() if isinstance(tables, AoT) else tomlkit.inline_table()
    for key in kind.readers:
        value = getattr(one, key)
        if key in kind.left_out and value == kind.left_out[key]:
            continue
        if isinstance(value, DialPlan):
            _write_plan(table, value)
        else:
            table[key] = _plain(value)
    tables.append(table)


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever TOML can hold
    """The value as TOML knows it; an enumeration is written as its text."""
    match value:
        case Shortcut() | str():
            return str(value)
        case None:
            return ""
        case Rule():
            rule = tomlkit.inline_table()
            rule.update(value._asdict())
            return rule
        case tuple():
            return _plain_list(value)
        case dict():
            return {str(key): _plain(part) for key, part in value.items()}
        case _:
            return value


def _plain_list(values: tuple[object, ...]) -> Any:  # noqa: ANN401 - an array of TOML
    """Tables in a list stand on lines of their own."""
    array = tomlkit.array()
    array.extend(_plain(value) for value in values)
    return array.multiline(multiline=any(isinstance(value, Rule) for value in values))
