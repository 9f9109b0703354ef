"""``--filter FIELD[OP VALUE]`` as the phone systems' filter."""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING

from clicktodial.cli.arguments import moment, one_filter
from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.pbx.protocol import Filter, FilterOp, Selection, SortOrder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection

CALL_FIELDS = ("id", "published")
EVENT_FIELDS = ("id", "method", "modified", "note", "status", "type", "url")
_DATES = frozenset({"published", "modified"})

_FORM = re.compile(r"\s*([A-Za-z]+)\s*(?:(\^=|\*=|=|>|<)\s*(.*?)\s*)?", re.DOTALL)
_OPS = {
    "=": FilterOp.EQUALS,
    ">": FilterOp.GREATER_THAN,
    "<": FilterOp.LESS_THAN,
    "^=": FilterOp.STARTS_WITH,
    "*=": FilterOp.CONTAINS,
}
_BY_PART = frozenset({FilterOp.STARTS_WITH, FilterOp.CONTAINS})
"""These compare the text of a date as the phone system writes it."""


def selection(args: argparse.Namespace, fields: Collection[str]) -> Selection:
    """What ``--filter`` and ``--sort`` ask for. Raises ``InputError``."""
    text = one_filter(args)
    chosen = None if text is None else parse_filter(text, fields)
    return Selection(chosen, SortOrder(args.sort) if args.sort else SortOrder.UNSET)


def parse_filter(text: str, fields: Collection[str]) -> Filter:
    """The filter that was typed. Raises ``InputError`` that says what can be.

    ``published>2026-01-31``, ``id=c1,c2``, ``url^=https``; a field alone: it has a value.
    """
    form = _FORM.fullmatch(text)
    if form is None:
        raise _not_a_filter(text)
    field, sign, value = form[1], form[2], form[3]
    if field not in fields:
        raise InputError(
            tr("There is no field “{field}” to filter by", field=field[:40]),
            "",
            tr("The fields are {fields}.", fields=", ".join(fields)),
        )
    if sign is None:
        return Filter(field, FilterOp.PRESENT)
    op = _OPS[sign]
    parts = value.split(",") if op is FilterOp.EQUALS else [value]
    if not all(part.strip() and part.isprintable() for part in parts):
        raise _not_a_filter(text)
    if field in _DATES and op not in _BY_PART:
        parts = [_on_the_wire(part) for part in parts]
    several = FilterOp.IN_ARRAY if len(parts) > 1 else op
    return Filter(field, several, tuple(part.strip() for part in parts))


def _not_a_filter(text: str) -> InputError:
    shown = "".join(c if c.isprintable() else "�" for c in text[:40])
    return InputError(
        tr("“{text}” is not a filter", text=shown),
        "",
        tr("It looks like published>2026-01-31T09:00, id=c1,c2, id^=c3 or published."),
    )


def _on_the_wire(text: str) -> str:
    """A date as phone systems write it; local time where it has no offset."""
    try:
        when = moment(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise InputError(
            tr("“{text}” is not a time", text=text.strip()[:40]),
            "",
            tr("A time looks like 2026-01-31T09:00 or 2026-01-31T09:00:00+01:00."),
        ) from None
    return f"{when.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
