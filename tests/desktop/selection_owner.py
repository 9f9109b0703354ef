"""A program that owns a selection, well-behaved or not, on the test's own loop."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, NamedTuple

from clicktodial.desktop.x11_connection import X11Connection
from tests.desktop.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_NOTIFY = struct.Struct("=BBHIIIII8x")
_PROPERTY_CHANGES = 1 << 22


class Offer(NamedTuple):
    """What is handed over for one target: the type that is claimed, bits of an item, the bytes."""

    kind: str
    width: int
    data: bytes


class Owner:
    """Hands out ``offers`` by target, refuses the others."""

    def __init__(
        self, display: str, offers: Mapping[str, Offer], *, selection: str = "PRIMARY"
    ) -> None:
        self.offers = offers
        self.requests: list[Any] = []
        self.is_silent = False
        self.connection = X11Connection(display)
        self.window = self.connection.new_id()
        self.selection = self.connection.atom(selection)
        root = self.connection.root
        with self.connection.sending() as core:
            core.CreateWindow(0, self.window, root, 0, 0, 1, 1, 0, 2, 0, 0, [])
            core.SetSelectionOwner(self.window, self.selection, 0)
        self.connection.atom("TEXT")
        self.connection.listen(self.on_event, lambda: None)

    def close(self) -> None:
        self.connection.close()

    async def next_request(self) -> Any:  # noqa: ANN401 - the library has no types
        await until(lambda: self.requests)
        return self.requests.pop(0)

    def on_event(self, event: Any) -> None:  # noqa: ANN401
        if isinstance(event, self.connection.proto.SelectionRequestEvent):
            self.requests.append(event)
            if not self.is_silent:
                self.answer(event)

    def answer(self, request: Any) -> None:  # noqa: ANN401
        """Hand over what is wished for, or refuse."""
        targets = {self.connection.atom(name): name for name in self.offers}
        offer = self.offers.get(targets.get(request.target, ""))
        if offer is not None:
            self.put(request, offer)
        self.notify(request, 0 if offer is None else request.property)

    def put(self, request: Any, offer: Offer) -> None:  # noqa: ANN401
        kind, count = self.connection.atom(offer.kind), len(offer.data) * 8 // offer.width
        with self.connection.sending() as core:
            core.ChangeProperty(
                *(0, request.requestor, request.property, kind, offer.width, count, offer.data)
            )

    def notify(self, request: Any, name: int) -> None:  # noqa: ANN401
        words = (request.time, request.requestor, request.selection, request.target, name)
        with self.connection.sending() as core:
            core.SendEvent(False, request.requestor, 0, _NOTIFY.pack(31, 0, 0, *words))


class PiecemealOwner(Owner):
    """Hands its text over in pieces, each when the one before was taken."""

    def __init__(self, display: str, pieces: Iterable[bytes]) -> None:
        super().__init__(display, {"UTF8_STRING": Offer("INCR", 32, struct.pack("=I", 10))})
        self.pieces: Iterator[bytes] = iter(pieces)
        self.taken = 0

    def put(self, request: Any, offer: Offer) -> None:  # noqa: ANN401
        with self.connection.sending() as core:
            mask = self.connection.proto.CW.EventMask
            core.ChangeWindowAttributes(request.requestor, mask, [_PROPERTY_CHANGES])
        super().put(request, offer)
        self._request = request

    def on_event(self, event: Any) -> None:  # noqa: ANN401
        super().on_event(event)
        proto = self.connection.proto
        is_taken = isinstance(event, proto.PropertyNotifyEvent) and event.state == 1
        if is_taken and event.window == self._request.requestor:
            self.taken += 1
            piece = next(self.pieces, None)
            if piece is not None:
                super().put(self._request, Offer("UTF8_STRING", 8, piece))
