"""What the faces of the built-in PBX share: world, clock, tokens, events, faults, request log."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clicktodial.sim.faults import Fault, FaultName, Faults
from clicktodial.sim.profiles import Dialect

if TYPE_CHECKING:
    from clicktodial.sim.callcontrol.service import CallControl
    from clicktodial.sim.clock import Clock
    from clicktodial.sim.event_calls import EventCalls
    from clicktodial.sim.lookout import Lookout
    from clicktodial.sim.signin import Tokens
    from clicktodial.sim.world import World

_LOG_LENGTH = 20_000


@dataclass(slots=True)
class LogEntry:
    """One request. ``received_at`` is computer time, ``at`` the world's, both seconds since the
    epoch; ``status`` None means that no answer was (or will be) sent. ``destination``: the number
    to be called, as it was sent, where a call is placed."""

    method: str
    path: str
    query: str
    received_at: float
    at: float
    nonce: str = ""
    destination: str = ""
    status: int | None = None
    fault: str = ""


@dataclass(slots=True)
class Switchboard:
    """Everything that a running PBX consists of, apart from the wire."""

    world: World
    clock: Clock
    tokens: Tokens
    event_calls: EventCalls
    call_control: CallControl
    lookout: Lookout
    dialect: Dialect = field(default_factory=Dialect)
    faults: Faults = field(default_factory=Faults)
    log: deque[LogEntry] = field(default_factory=lambda: deque(maxlen=_LOG_LENGTH))

    def catch_up(self) -> None:
        """Let everything happen in the world that is due by the clock."""
        self.world.advance_to(self.clock.now())

    def settle(self) -> None:
        """See what somebody's doing has changed in the world; to be called after it."""
        self.call_control.notice(self.world)

    def set_fault(self, fault: Fault) -> None:
        """Switch a fault on."""
        if fault.name is FaultName.TOKEN_EXPIRY:
            self.tokens.lifetime_s = int(fault.amount)
            self.call_control.users.lifetime_s = int(fault.amount)
            self.expire_tokens(fault.amount)
        else:
            self.faults.add(fault)

    def expire_tokens(self, in_s: float = 0.0) -> None:
        """Let all tokens of both faces, and the session, run out ``in_s`` seconds from now."""
        self.tokens.expire(self.world.now, in_s)
        self.call_control.users.expire(self.world.now, in_s)
