"""What the integration's addresses are told (``reference/call-control.md §6, §7.1``)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import msgspec

from clicktodial.sim.callcontrol.events import event_document
from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.callcontrol.settings import CallControlSettings, LegState
from clicktodial.sim.post import Delivery, Letter, Post, shown, split

if TYPE_CHECKING:
    from clicktodial.sim.callcontrol.legs import Change
    from clicktodial.sim.world import World

Json = dict[str, Any]

_KEPT = 1_000
_SECRET_KEYS = frozenset({"access_token", "refresh_token", "confirmation_key"})
# How long an event waits for another one to overtake it.
_OVERTAKEN_AFTER_S = 2.0


@dataclass(slots=True, kw_only=True)
class WebhookDelivery(Delivery):
    """One object that was posted, without the secrets in it."""

    document: Json


@dataclass(slots=True)
class Webhook:
    """Posts events, with whatever mischief is switched on."""

    post: Post
    settings: CallControlSettings = field(default_factory=CallControlSettings)
    deliveries: deque[WebhookDelivery] = field(default_factory=lambda: deque(maxlen=_KEPT))
    _held_back: deque[Json] = field(default_factory=deque)
    _latest_us: int = 0

    def tell(self, change: Change, world: World) -> None:
        """Post the event of a change, unless nobody waits for it or a switch takes it away."""
        settings = self.settings
        if not settings.webhook or self._is_left_out(change) or self._is_swallowed(change.state):
            return
        # No two have the same time, although a manual clock may stand still between them.
        self._latest_us = max(self._latest_us + 1, round(world.now * 1e6))
        document = event_document(change, world.directory, settings.quirks, self._latest_us)
        if settings.event_delay_s:
            world.after(settings.event_delay_s, lambda: self._hand_over(document, world))
        else:
            self._hand_over(document, world)

    def send(self, address: str, document: Json, at: float) -> None:
        """Post one object to an address, if there is one."""
        url = split(address)
        if url is None:
            return
        kept = {k: v for k, v in document.items() if k not in _SECRET_KEYS}
        delivery = WebhookDelivery(method="POST", url=shown(url), at=at, document=kept)
        self.deliveries.append(delivery)
        headers = {"User-Agent": "CallControl", "Content-Type": "application/json"}
        body = msgspec.json.encode(document)
        self.post.send(Letter(delivery, url, {**headers, **self.settings.headers}, body))

    def _is_left_out(self, change: Change) -> bool:
        """Tell whether this phone system never tells of such a thing (§6.2)."""
        has, state = self.settings.has, change.state
        return (
            (change.first_step and has(CallControlQuirk.NO_RINGING))
            or (state is not LegState.HANGUP and has(CallControlQuirk.HANGUP_ONLY))
            or (state is LegState.HANGUP and has(CallControlQuirk.NEVER_HANGUP))
        )

    def _is_swallowed(self, state: LegState) -> bool:
        """Tell whether this event gets lost, and count it."""
        settings = self.settings
        if settings.swallow_next == 0 or state not in (settings.swallow_states or set(LegState)):
            return False
        if settings.swallow_next is not None:
            left = settings.swallow_next - 1
            self.settings = replace(settings, swallow_next=left)
        return True

    def _hand_over(self, document: Json, world: World) -> None:
        """Let each second event overtake the one before it, if such is the oddity."""
        if not self.settings.has(CallControlQuirk.REORDERED):
            self._post(document, world)
        elif self._held_back:
            self._post(document, world)
            self._release(world)
        else:
            self._held_back.append(document)
            world.after(_OVERTAKEN_AFTER_S, lambda: self._release(world))

    def _release(self, world: World) -> None:
        while self._held_back:
            self._post(self._held_back.popleft(), world)

    def _post(self, document: Json, world: World) -> None:
        for _ in range(1 + self.settings.has(CallControlQuirk.DUPLICATES)):
            self.send(self.settings.webhook, document, world.now)
