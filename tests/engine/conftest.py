"""Virtual time: the loop's clock jumps to the next timer instead of waiting for it."""

from __future__ import annotations

import asyncio
import selectors
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.engine.clocks import Clocks
from clicktodial.model.settings import Settings
from tests.engine.desk import Desk
from tests.engine.making import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path


class _JumpingSelector(selectors.DefaultSelector):
    """Never blocks: reports how long it was asked to wait, so that the clock can jump."""

    jump: Callable[[float], None]

    def select(self, timeout: float | None = None) -> Any:  # noqa: ANN401
        ready = super().select(0)
        if not ready and timeout is None:
            message = "nothing is scheduled and nothing can happen any more"
            raise RuntimeError(message)
        if not ready and timeout:
            self.jump(timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose ``time()`` is virtual; ``asleep_s`` is what the computer slept on top."""

    def __init__(self) -> None:
        self._now = 1000.0
        self.asleep_s = 0.0
        selector = _JumpingSelector()
        selector.jump = self._jump
        super().__init__(selector)

    def _jump(self, seconds: float) -> None:
        self._now += seconds

    def time(self) -> float:
        return self._now


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "asyncio", {"loop_factory": VirtualLoop}


@pytest.fixture
async def loop() -> VirtualLoop:
    running = asyncio.get_running_loop()
    assert isinstance(running, VirtualLoop)
    return running


@pytest.fixture
def clocks(loop: VirtualLoop) -> Clocks:
    """Both clocks on virtual time; the middle of every jitter."""
    return Clocks(
        monotonic=loop.time,
        wall=lambda: 1_700_000_000.0 + loop.time() + loop.asleep_s,
        random=lambda: 0.5,
    )


@pytest.fixture
async def desk(clocks: Clocks, tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(clocks, Settings(accounts=(ACCOUNT,)), tmp_path)
    made.session.start()
    await asyncio.sleep(0.01)
    yield made
    await made.session.stop()
