"""Who watches the world for those that wait to be told of it.

As the world moves only when someone looks, ``Lookout.run`` looks whenever its next step is due, as
long as somebody waits for what happens.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.sim.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.sim.callcontrol.service import CallControl
    from clicktodial.sim.event_calls import EventCalls
    from clicktodial.sim.happenings import Happening
    from clicktodial.sim.post import Post
    from clicktodial.sim.switchboard import Switchboard
    from clicktodial.sim.world import World

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lookout:
    """The world's witness. Belongs to one event loop's thread."""

    event_calls: EventCalls
    call_control: CallControl
    post: Post

    def saw(self, happening: Happening) -> None:
        """Tell those that wait for phone call events."""
        self.event_calls.saw(happening)

    def stepped(self, world: World) -> None:
        """Tell those that wait for events of legs."""
        self.call_control.notice(world)

    def expects(self) -> None:
        """The world has something new before it; see when."""
        if self._is_awaited:
            self.post.stirred.set()

    async def run(self, board: Switchboard) -> None:
        """Send what is to be sent, and let the world catch up when it is due. Never returns."""
        try:
            while True:
                self.post.stirred.clear()
                self.post.call_postmen()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.post.stirred.wait(), self._pause_s(board))
                _catch_up(board)
        finally:
            await self.post.close()

    @property
    def _is_awaited(self) -> bool:
        return bool(self.event_calls.events) or self.call_control.is_awaited

    def _pause_s(self, board: Switchboard) -> float | None:
        """Return how long nothing can happen; None: until something is put before the world."""
        due = board.world.next_at
        if due is None or not self._is_awaited or isinstance(board.clock, ManualClock):
            return None
        return max(0.0, due - board.clock.now())


@contextlib.asynccontextmanager
async def looking_out(board: Switchboard) -> AsyncIterator[None]:
    """Tell what happens in the board's world inside the running event loop."""
    task = asyncio.create_task(board.lookout.run(board))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _catch_up(board: Switchboard) -> None:
    try:
        board.catch_up()
    except Exception:
        _logger.exception("a step of the world failed")
