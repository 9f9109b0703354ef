"""How the built-in PBX is to be run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clicktodial.sim.callcontrol.settings import CallControlSettings
from clicktodial.sim.profiles import ProfileName, Quirk
from clicktodial.sim.world import Timing

if TYPE_CHECKING:
    from clicktodial.sim.faults import Fault


@dataclass(frozen=True, slots=True)
class SimOptions:
    """Settings of one run. Without any it is quiet: nobody calls unasked.

    ``port`` 0 takes a free one. ``incoming_every_s`` None: no spontaneous calls.
    ``answer_after_s``: when the user's own phone picks up a call of its own making.
    ``profile``: whose word it follows; ``quirks`` are added to it. ``empty_status``: 200 or 204 for
    an empty list, instead of the profile's. ``manual_clock``: time moves only when told.
    ``calls``: how many are already going on at the start. ``https``: with a certificate of its own.
    ``call_control``: how its second face behaves.
    """

    port: int = 0
    host: str = "127.0.0.1"
    seed: int = 1
    incoming_every_s: float | None = None
    answer_after_s: float | None = None
    faults: tuple[Fault, ...] = ()
    profile: ProfileName = ProfileName.FIELD
    quirks: frozenset[Quirk] = frozenset()
    empty_status: int | None = None
    manual_clock: bool = False
    calls: int = 0
    https: bool = False
    timing: Timing = field(default_factory=Timing)
    call_control: CallControlSettings = field(default_factory=CallControlSettings)
