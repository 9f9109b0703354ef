"""Notifications on Windows: balloons of the notification area, which Windows shows as toasts.

They have no buttons. Toasts with buttons need a shortcut in the start menu with an id of our own
and a COM server that Windows starts: a press on a balloon opens the window instead, where
everything can be done. A thread of its own owns them, as it does the global keys.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from clicktodial.desktop.notify.windows_api import (
    BALLOON_CLOSED,
    BALLOON_PRESSED,
    LONGEST_TEXT,
    LONGEST_TITLE,
    PANEL_STARTED,
    Shell32,
)
from clicktodial.i18n import tr
from clicktodial.model.notification import DEFAULT_BUTTON, Notification, body_of, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.desktop.notify.windows_api import BalloonCalls

_Result = TypeVar("_Result")


class BalloonNotifier:
    """See ``Notifier``. ``make_calls`` is called with the first notification."""

    name = "Windows"
    has_buttons = False

    def __init__(self, make_calls: Callable[[], BalloonCalls] = Shell32) -> None:
        self.reason = ""
        self._make_calls = make_calls
        self._pump: _Pump | None = None
        self._idents: dict[str, int] = {}
        self._last = 0
        self._on_pressed: Callable[[str, str, str], None] = lambda _name, _key, _token: None
        self._on_closed: Callable[[str], None] = lambda _name: None
        self._on_lost: Callable[[], None] = lambda: None

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        """See ``Notifier``."""
        self._on_pressed, self._on_closed, self._on_lost = on_pressed, on_closed, on_lost

    async def look(self) -> bool:
        """See ``Notifier``. Windows tells nothing before it is asked to show one."""
        return not self.reason

    async def show(self, name: str, notification: Notification) -> bool:
        """See ``Notifier``."""
        if self._pump is None:
            self._pump = _Pump(self._make_calls(), self._on_event)
        is_new = name not in self._idents
        if is_new:
            self._last += 1
            self._idents[name] = self._last
        ident = self._idents[name]
        title = one_line(notification.title, LONGEST_TITLE)
        text = body_of((notification.body, notification.without_buttons))[:LONGEST_TEXT]
        is_shown = await self._pump.do(
            lambda calls: calls.show(ident, title, text or " ", is_new=is_new)
        )
        self.reason = "" if is_shown else tr("Windows shows no notifications now.")
        if not is_shown:
            self._idents.pop(name, None)
        return is_shown

    async def withdraw(self, name: str) -> None:
        """See ``Notifier``."""
        ident = self._idents.pop(name, None)
        if ident is not None and self._pump is not None:
            await self._pump.do(lambda calls: calls.remove(ident))

    async def close(self) -> None:
        """See ``Notifier``."""
        for name in list(self._idents):
            await self.withdraw(name)
        pump, self._pump = self._pump, None
        if pump is not None:
            await pump.stop()

    def _on_event(self, pump: _Pump, ident: int, event: int) -> None:
        if pump is not self._pump:
            return
        if event == PANEL_STARTED:
            self._idents.clear()
            self._on_lost()
            return
        name = next((name for name, known in self._idents.items() if known == ident), None)
        if name is None:
            return
        if event == BALLOON_PRESSED:
            self._on_pressed(name, DEFAULT_BUTTON, "")
        if event in {BALLOON_PRESSED, BALLOON_CLOSED}:
            # It is off the screen; its icon is not to stay.
            del self._idents[name]
            pump.post(lambda calls: calls.remove(ident))
            self._on_closed(name)


class _Pump:
    """The thread that owns the balloons. Its methods are called on the loop; ``on_event`` is,
    too."""

    def __init__(self, calls: BalloonCalls, on_event: Callable[[_Pump, int, int], None]) -> None:
        self._calls = calls
        self._on_event = on_event
        self._loop = asyncio.get_running_loop()
        self._works: SimpleQueue[Callable[[BalloonCalls], None] | None] = SimpleQueue()
        self._opened: Future[None] = Future()
        Thread(target=self._run, name="notifications", daemon=True).start()

    async def do(self, work: Callable[[BalloonCalls], _Result]) -> _Result:
        """Do it in the thread; what it returns."""
        done: Future[_Result] = Future()
        await asyncio.wrap_future(self._opened)
        self.post(lambda calls: done.set_result(work(calls)))
        return await asyncio.shield(asyncio.wrap_future(done))

    def post(self, work: Callable[[BalloonCalls], object] | None) -> None:
        """Have it done soon; ``None`` ends the thread."""
        self._works.put(work)  # type: ignore[arg-type]
        self._calls.wake()

    async def stop(self) -> None:
        """End the thread."""
        await asyncio.wrap_future(self._opened)
        self.post(None)

    def _run(self) -> None:
        self._calls.open(self._tell)
        self._opened.set_result(None)
        while self._calls.wait():
            while not self._works.empty():
                work = self._works.get()
                if work is None:
                    self._calls.close()
                    return
                work(self._calls)

    def _tell(self, ident: int, event: int) -> None:
        self._loop.call_soon_threadsafe(self._on_event, self, ident, event)
