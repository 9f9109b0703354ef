"""Sleep and the network on Windows: the system calls us back, in threads of its own. No window is
needed for it, and no thread of ours."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from clicktodial.desktop.power.windows_api import SystemCalls
from clicktodial.model.happenings import Happening

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.desktop.power.windows_api import PowerCalls

SUSPEND: Final = 0x0004
"""``PBT_APMSUSPEND``."""
RESUME: Final = 0x0012
"""``PBT_APMRESUMEAUTOMATIC``: comes at every wake-up, by a person or not."""


class WindowsPower:
    """See ``Power``. ``make_calls`` is called when it is opened."""

    def __init__(self, make_calls: Callable[[], PowerCalls] = SystemCalls) -> None:
        self._make_calls = make_calls
        self.reason = ""
        self._calls: PowerCalls | None = None

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        """See ``Power``."""
        await self.close()
        loop = asyncio.get_running_loop()

        def tell(happening: Happening) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(on_happening, happening)

        def on_power(kind: int) -> None:
            if kind in (SUSPEND, RESUME):
                tell(Happening.FALLS_ASLEEP if kind == SUSPEND else Happening.WOKE_UP)

        try:
            self._calls = self._make_calls()
            self._calls.watch(on_power, lambda: tell(Happening.NETWORK_CHANGED))
        except OSError as error:
            self.reason = str(error)

    async def close(self) -> None:
        """See ``Power``."""
        calls, self._calls = self._calls, None
        if calls is not None:
            calls.forget()
