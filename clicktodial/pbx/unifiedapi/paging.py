"""Reading a whole list, page after page, by ``startIndex`` and never by a link of the PBX's."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from clicktodial.pbx.unifiedapi.requests import LARGEST_PAGE, MAX_START_INDEX, ListQuery

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from clicktodial.pbx.protocol import Selection
    from clicktodial.pbx.unifiedapi.wire import Page

MAX_PAGES = 12

_T = TypeVar("_T")


async def gathered(
    fetch: Callable[[ListQuery], Awaitable[Page[_T]]],
    selection: Selection,
    identity: Callable[[_T], str],
) -> tuple[_T, ...]:
    """The entries that are selected. An entry that moved on to the next page while we read is
    counted once; a PBX that gives the same page again and again is not asked for ever."""
    found: dict[str, _T] = {}
    seen, most = 0, selection.most
    for _ in range(MAX_PAGES):
        left = LARGEST_PAGE if most is None else min(LARGEST_PAGE, most - len(found))
        start = selection.start_index + seen
        if left <= 0 or start > MAX_START_INDEX:
            break
        page = await fetch(
            ListQuery(left, start, selection.filter, sort_order=selection.sort_order)
        )
        fresh = {identity(item): item for item in page.items if identity(item) not in found}
        found |= fresh
        seen += page.entries
        if not fresh or selection.start_index + seen >= page.total:
            break
    return tuple(found.values())[:most]
