"""Calling the addresses of PhoneCallEvents (``reference/unifiedapi.md §12``)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from clicktodial.sim.events import Events, Method, PhoneCallEvent, variables
from clicktodial.sim.post import Delivery, Letter, Post, shown

if TYPE_CHECKING:
    from clicktodial.sim.happenings import Happening
    from clicktodial.sim.wire import Json

_KEPT = 1_000


@dataclass(slots=True, kw_only=True)
class EventDelivery(Delivery):
    """One call of an event's address."""

    event_id: str
    extension: str
    type: int
    call_id: str


@dataclass(slots=True)
class EventCalls:
    """Calls, for what happens in the world, the addresses that wait for it."""

    post: Post = field(default_factory=Post)
    events: Events = field(default_factory=Events)
    deliveries: deque[EventDelivery] = field(default_factory=lambda: deque(maxlen=_KEPT))

    def saw(self, happening: Happening) -> None:
        """Put calls of the addresses that wait for this on their way."""
        for event in self.events.to_call(happening):
            self._send(event, happening)

    def document(self) -> Json:
        """Return events and deliveries as plain data, addresses without their query."""
        registered = [
            {
                "id": event.id,
                "extension": event.extension,
                "type": int(event.type),
                "method": event.method.name,
                "enabled": bool(event.status),
                "url": shown(urlsplit(event.url)),
            }
            for event in self.events.everything()
        ]
        return {
            "events": registered,
            "deliveries": list(self.deliveries),
            "failures": self.post.failures,
        }

    def _send(self, event: PhoneCallEvent, happening: Happening) -> None:
        url = urlsplit(event.url)
        delivery = EventDelivery(
            event_id=event.id,
            extension=event.extension,
            type=int(event.type),
            method=event.method.name,
            url=shown(url),
            call_id=happening.call_id,
            at=happening.at,
        )
        self.deliveries.append(delivery)
        form, headers = urlencode(variables(happening)), {"User-Agent": "PhoneCallEvents"}
        if event.method is Method.GET:
            url = url._replace(query="&".join(filter(None, (url.query, form))))
            self.post.send(Letter(delivery, url, headers))
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            self.post.send(Letter(delivery, url, headers, form.encode("ascii")))
