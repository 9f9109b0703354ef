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
    ACCOUNT,
    ACCOUNT_READERS,
    PLAN,
    PLAN_READERS,
    SETTING_READERS,
    read_accounts,
)

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from tomlkit import TOMLDocument

    from clicktodial.model.settings import Account, Settings


def edited(text: str, before: Settings, after: Settings) -> str:
    """``text``, which holds ``before``, changed to hold ``after``.

    Comments, unknown keys and entries that could not be read stay.
    """
    document = tomlkit.parse(text)
    for key in SETTING_READERS:
        _set(document, key, getattr(before, key), getattr(after, key))
    _edit_accounts(document, before, after)
    return tomlkit.dumps(document)


def _edit_accounts(document: TOMLDocument, before: Settings, after: Settings) -> None:
    tables: Any = document.get(ACCOUNT, [])
    readable, places = read_accounts(tables, lambda _problem: None)
    for account, place in reversed(list(zip(readable, places, strict=True))):
        wanted = after.account(account.name)
        if wanted is None:
            del tables[place]
        else:
            _edit_account(tables[place], account, wanted)
    if ACCOUNT in document and not tables:
        del document[ACCOUNT]
    for account in after.accounts:
        if before.account(account.name) is None:
            _append(document, account)


def _edit_account(table: MutableMapping[str, Any], before: Account, after: Account) -> None:
    for key in ACCOUNT_READERS:
        if key != PLAN:
            _set(table, key, getattr(before, key), getattr(after, key))
    _edit_plan(table, before.dial_plan, after.dial_plan)


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


def _append(document: TOMLDocument, account: Account) -> None:
    tables: Any = document.setdefault(ACCOUNT, tomlkit.aot())
    table = tomlkit.table() if isinstance(tables, AoT) else tomlkit.inline_table()
    for key in ACCOUNT_READERS:
        if key != PLAN:
            table[key] = _plain(getattr(account, key))
    if account.dial_plan != NO_PLAN:
        _write_plan(table, account.dial_plan)
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
