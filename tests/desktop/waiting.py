"""Waiting in tests, for what happens on the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import anyio

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
LONGEST_S = 10.0


async def until(condition: Callable[[], T]) -> T:
    """The first true answer of ``condition``, which is asked while the loop goes on."""
    with anyio.fail_after(LONGEST_S):
        while not (answer := condition()):  # noqa: ASYNC110 - nobody tells
            await anyio.sleep(0.001)
    return answer
