"""Changing the settings file's text: only what differs, with all else left as a person wrote it.

The one module that imports tomlkit; it is loaded when something is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomlkit
from tomlkit.items import AoT

from clicktodial.model.shortcuts import Shortcut
from clicktodial.storage.settings_layout import (
    ACCOUNT,
    ACCOUNT_READERS,
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
        _set(table, key, getattr(before, key), getattr(after, key))


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
        table[key] = _plain(getattr(account, key))
    tables.append(table)


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever TOML can hold
    """The value as TOML knows it; an enumeration is written as its text."""
    match value:
        case Shortcut() | str():
            return str(value)
        case None:
            return ""
        case tuple():
            return list(value)
        case dict():
            return {str(key): _plain(part) for key, part in value.items()}
        case _:
            return value
