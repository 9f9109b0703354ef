"""Which command is carried out by what: one table, put together from those of the desks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    # The command is an object of the class that stands as key, which no type can say of a table.
    Handlers = Mapping[type, Callable[[Any], Coroutine[object, object, None]]]
