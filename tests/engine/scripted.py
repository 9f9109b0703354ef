"""A phone system under a test's thumb: each answer is scripted, each request is counted."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.model.calls import ALL_ACTIONS, Action, Call, CallId, call_id
from clicktodial.pbx.protocol import DialRequest, Listing

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.errors import ClickToDialError


class ScriptedPbx:
    """Implements ``PbxClient``. ``calls`` is what it lists; errors are raised when set."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.calls: tuple[Call, ...] = ()
        self.actions = ALL_ACTIONS
        self.polled_at: list[float] = []
        self.dialled: list[DialRequest] = []
        self.performed: list[tuple[Action, CallId, str]] = []
        self.list_error: Exception | None = None
        self.dial_error: ClickToDialError | None = None
        self.perform_error: ClickToDialError | None = None
        self.answer_after_s = 0.0
        self.is_closed = False
        self._last: Listing | None = None

    async def sign_in(self) -> None:
        pass

    async def list_calls(self) -> Listing:
        self.polled_at.append(self._now())
        calls = self.calls
        await asyncio.sleep(self.answer_after_s)
        if self.list_error is not None:
            raise self.list_error
        if self._last is None or self._last.calls != calls:
            self._last = Listing(calls)
        return self._last

    async def dial(self, request: DialRequest) -> CallId | None:
        self.dialled.append(request)
        await asyncio.sleep(self.answer_after_s)
        if self.dial_error is not None:
            raise self.dial_error
        return call_id(f"c{len(self.dialled)}")

    async def perform(self, action: Action, call: Call, target: str = "") -> None:
        self.performed.append((action, call.id, target))
        await asyncio.sleep(self.answer_after_s)
        if self.perform_error is not None:
            raise self.perform_error

    async def aclose(self) -> None:
        self.is_closed = True
