"""Call Control without a wire: who may do what to which leg, and who is told of it.

Source: ``reference/call-control.md §2, §6, §7.1, §10``. The rules that are ours are marked there as
suggested.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clicktodial.sim.callcontrol.events import dialled_number
from clicktodial.sim.callcontrol.users import TENANT, short_number
from clicktodial.sim.calls import Disposition, Kind, NewCall
from clicktodial.sim.placing import place

if TYPE_CHECKING:
    from clicktodial.sim.callcontrol.legs import Leg, Legs
    from clicktodial.sim.callcontrol.quota import Quota
    from clicktodial.sim.callcontrol.settings import CallControlSettings
    from clicktodial.sim.callcontrol.users import Grant, Users
    from clicktodial.sim.callcontrol.webhook import Webhook
    from clicktodial.sim.world import World

Json = dict[str, Any]

# How long the own phone rings (§10).
_PICK_UP_WITHIN_S = 30.0


@dataclass(slots=True)
class CallControl:
    """The second face's part of the phone system. Nothing is derived from the world before somebody
    uses it: ``watches``."""

    users: Users
    legs: Legs
    webhook: Webhook
    quota: Quota
    watches: bool = False

    @property
    def settings(self) -> CallControlSettings:
        """How it behaves now."""
        return self.webhook.settings

    @property
    def is_awaited(self) -> bool:
        """Whether somebody is to be told what happens by itself."""
        return bool(self.settings.webhook)

    def configure(self, settings: CallControlSettings, world: World) -> None:
        """Behave like that from now on. Legs that there are already are known, but not told."""
        self.webhook.settings = settings
        if settings.webhook:
            self.watch(world)

    def watch(self, world: World) -> None:
        """Derive legs from now on."""
        if not self.watches:
            self.watches = True
            self.legs.changes(world, self.settings.quirks)

    def notice(self, world: World) -> None:
        """See what has become of the legs, and tell of those whose user is activated."""
        if not self.watches:
            return
        for change in self.legs.changes(world, self.settings.quirks):
            if self.users.is_activated(change.leg.extension):
                self.webhook.tell(change, world)

    def dial(self, world: World, extension: str, destination: str) -> Leg:
        """Ring an extension's phone and then the destination; return the own leg.

        A phone that dials itself rings in vain.
        """
        number = dialled_number(destination)
        new = NewCall(
            Kind.SIMPLE, extension, (extension,), number, wait_for_pickup_s=_PICK_UP_WITHIN_S
        )
        call = place(world, new)
        if number == extension:
            after_s = world.timing.setup_s + world.timing.busy_s
            world.after(after_s, lambda: world.end(call, Disposition.BUSY))
        return self.legs.of(call, call.views[0], self.settings.quirks)

    def hang_up(self, world: World, extension: str, leg_id: str) -> bool:
        """Hang up an extension's own leg. Tell whether it has such a leg that is not over."""
        leg = self.legs.find(leg_id)
        if leg is None or leg.extension != extension:
            return False
        return world.hang_up(leg.call, extension)

    def activate(self, world: World, extension: str, confirmation_key: str) -> Grant:
        """Let a user consent: the integration is told the new tokens (§7.1)."""
        grant = self.users.activate(extension, world.now)
        document = {
            **_user(extension),
            **grant.document(),
            "confirmation_key": confirmation_key,
        }
        self.webhook.send(self.settings.activation_url, document, world.now)
        return grant

    def deactivate(self, world: World, extension: str) -> None:
        """Let a user leave: the tokens are worth nothing, and no event is told any more."""
        self.users.deactivate(extension)
        self.webhook.send(self.settings.deactivation_url, _user(extension), world.now)

    def document(self) -> Json:
        """Return legs and deliveries as plain data."""
        legs = [
            {
                "id": leg.id,
                "extension": short_number(leg.extension),
                "call_id": leg.call.id,
                "state": leg.state,
            }
            for leg in self.legs
        ]
        return {"legs": legs, "webhooks": list(self.webhook.deliveries)}


def _user(extension: str) -> Json:
    return {"tenant_id": TENANT, "user_extension": short_number(extension)}
