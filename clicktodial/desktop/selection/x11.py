"""The selected or copied text on X11, asked of its owner with a deadline of our own.

Every request has a window of its own, in which the owner leaves its answer: what a slow owner
leaves later is seen by nobody. The windows stay for a while, as an owner that writes into a window
that is gone may stumble over it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.desktop.selection.base import MAX_TEXT_BYTES, READ_WITHIN_S
from clicktodial.desktop.x11_connection import ServerGoneError, connect
from clicktodial.errors import NoAnswerFromOwnerError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from clicktodial.desktop.x11_connection import Property, Untyped, X11Connection

KEPT_WINDOWS: Final = 8
_INPUT_ONLY: Final = 2
_TEXT_WIDTH: Final = 8


class Atoms(NamedTuple):
    """Names by their numbers on this server."""

    primary: int
    clipboard: int
    utf8: int
    string: int
    text: int
    compound_text: int
    increments: int
    property: int

    def source(self, source: TextSource) -> int:
        """The selection's name."""
        return self.primary if source is TextSource.SELECTION else self.clipboard


_NAMES: Final = (
    *("PRIMARY", "CLIPBOARD", "UTF8_STRING", "STRING", "TEXT", "COMPOUND_TEXT", "INCR"),
    "CLICKTODIAL_TEXT",
)


class X11Selection:
    """See ``SelectionReader``. Reads at the same time do not disturb each other."""

    needs_focus = False

    def __init__(self, display: str) -> None:
        self._display = display
        self._link: _Link | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """See ``SelectionReader``."""
        try:
            await self._linked()
        except ServerGoneError:
            # ``read`` tries again, and says so.
            return

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        """See ``SelectionReader``."""
        try:
            link = await self._linked()
            async with asyncio.timeout(READ_WITHIN_S):
                return await link.read(source, time_ms)
        except TimeoutError:
            raise NoAnswerFromOwnerError from None
        except ServerGoneError:
            raise NotPossibleNowError(
                tr("The X server does not answer: no text can be read.")
            ) from None

    async def close(self) -> None:
        """See ``SelectionReader``."""
        link, self._link = self._link, None
        if link is not None:
            link.close()

    async def _linked(self) -> _Link:
        async with self._opening:
            if self._link is None or self._link.is_lost:
                self._link = _Link(await connect(self._display))
            return self._link


class _Link:
    """What lives as long as one connection. Every method may raise ``ServerGoneError``."""

    def __init__(self, connection: X11Connection) -> None:
        self.is_lost = False
        self._connection = connection
        self._atoms = Atoms(*map(connection.atom, _NAMES))
        self._transfers: dict[int, _Transfer] = {}
        self._windows: deque[int] = deque()
        connection.listen(self._on_event, self._on_lost)

    def close(self) -> None:
        self._connection.close()
        self._on_lost()

    async def read(self, source: TextSource, time_ms: int) -> str:
        transfer = _Transfer(self._connection, self._atoms, self._new_window())
        self._transfers[transfer.window] = transfer
        try:
            return await transfer.text(self._atoms.source(source), time_ms)
        finally:
            del self._transfers[transfer.window]

    def _new_window(self) -> int:
        window = self._connection.new_id()
        mask = self._connection.proto.CW.EventMask
        events = [self._connection.proto.EventMask.PropertyChange]
        parent = self._connection.root
        with self._connection.sending() as core:
            core.CreateWindow(0, window, parent, 0, 0, 1, 1, 0, _INPUT_ONLY, 0, mask, events)
            self._windows.append(window)
            # Never one that is being waited for: those are the youngest, and few.
            while len(self._windows) > KEPT_WINDOWS + len(self._transfers):
                core.DestroyWindow(self._windows.popleft())
        return window

    def _on_event(self, event: Untyped) -> None:
        proto = self._connection.proto
        if isinstance(event, proto.SelectionNotifyEvent):
            window = event.requestor
        elif (
            isinstance(event, proto.PropertyNotifyEvent) and event.state == proto.Property.NewValue
        ):
            window = event.window
        else:
            return
        if transfer := self._transfers.get(window):
            transfer.events.put_nowait(event)

    def _on_lost(self) -> None:
        self.is_lost = True
        for transfer in self._transfers.values():
            transfer.events.put_nowait(None)


class _Transfer:
    """One text on its way from its owner, in whole or piece by piece (ICCCM §2.7.2)."""

    def __init__(self, connection: X11Connection, atoms: Atoms, window: int) -> None:
        self.window = window
        self.events: asyncio.Queue[Untyped] = asyncio.Queue()
        """``None``: the server is gone."""
        self._connection = connection
        self._atoms = atoms

    async def text(self, selection: int, time_ms: int) -> str:
        for target in (self._atoms.utf8, self._atoms.string, self._atoms.text):
            with self._connection.sending() as core:
                core.ConvertSelection(self.window, selection, target, self._atoms.property, time_ms)
            if await self._is_given(selection, target):
                found = await self._fetched()
                if found.width == _TEXT_WIDTH and (text := self._decoded(found)) is not None:
                    return text
        return ""

    async def _is_given(self, selection: int, target: int) -> bool:
        notify = self._connection.proto.SelectionNotifyEvent
        while True:
            event = await self._next(notify)
            if event.selection == selection and event.target == target:
                return bool(event.property == self._atoms.property)

    async def _fetched(self) -> Property:
        found = self._take(MAX_TEXT_BYTES)
        return await self._gathered() if found.kind == self._atoms.increments else found

    async def _gathered(self) -> Property:
        """Taking a piece asks for the next one; an empty one ends it."""
        arrived = self._connection.proto.PropertyNotifyEvent
        pieces: list[Property] = []
        missing = MAX_TEXT_BYTES
        while True:
            event = await self._next(arrived)
            if event.atom != self._atoms.property:
                continue
            piece = self._take(missing)
            pieces.append(piece)
            missing -= len(piece.data)
            if not piece.data or missing <= 0:
                return pieces[0]._replace(data=b"".join(one.data for one in pieces))

    async def _next(self, kind: type) -> Untyped:
        while True:
            event = await self.events.get()
            if event is None:
                raise ServerGoneError
            if isinstance(event, kind):
                return event

    def _take(self, max_bytes: int) -> Property:
        return self._connection.take_property(self.window, self._atoms.property, max_bytes)

    def _decoded(self, found: Property) -> str | None:
        """The text, ``None`` when it is none."""
        data = found.data[:MAX_TEXT_BYTES].rstrip(b"\0")
        if found.kind == self._atoms.utf8:
            return data.decode("utf-8", "replace")
        if found.kind in {self._atoms.string, self._atoms.compound_text}:
            return data.decode("latin-1")
        return None
