"""How calls look on the wire: the one place that knows the spelling of answers.

Source: ``reference/unifiedapi.md §5–§9`` and the samples in ``seeds/000``. Absent values are left
out, statuses are numeric strings, dates have seconds and an offset.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from clicktodial.sim.calls import Call, Kind, View
from clicktodial.sim.people import OWNER_ID, OWNER_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]


@lru_cache(maxsize=4096)
def date(at_s: int) -> str:
    """Return an XML Schema dateTime for whole seconds since the epoch."""
    return datetime.fromtimestamp(at_s, UTC).isoformat()


@dataclass(frozen=True, slots=True)
class Wire:
    """Renders answers. ``base`` is the service's address as the client knows it."""

    base: str
    user: str

    def created(self, call: Call) -> Json:
        """Render a call that was just placed; only ``simple`` says ``links`` (§7)."""
        key = "links" if call.kind is Kind.SIMPLE else "link"
        return {"id": call.id, "extension": call.extension, key: {"self": self._address(call)}}

    def updated(self, calls: list[Call]) -> Any:  # noqa: ANN401 - an object or an array
        """Render what an action touched: one call wrapped, several as an array (§9)."""
        wrapped = [
            {
                "PhoneCall": {
                    "id": call.id,
                    "extension": call.extension,
                    "link": {"self": self._address(call)},
                }
            }
            for call in calls
        ]
        return wrapped[0] if len(wrapped) == 1 else wrapped

    @staticmethod
    def hung_up(calls: list[Call]) -> list[Json]:
        """Render what was hung up (§10)."""
        return [{"id": call.id} for call in calls]

    def call(self, call: Call) -> Json:
        """Render one call of a list (§6)."""
        rendered: Json = {
            "id": call.id,
            "extension": call.extension,
            "ownerId": OWNER_ID,
            "ownerName": OWNER_NAME,
            "published": date(int(call.published)),
        }
        if call.answered is not None:
            rendered["answered"] = date(int(call.answered))
        if call.nonce:
            rendered["nonce"] = call.nonce
        rendered["phoneCallView"] = [_view(call, view) for view in call.views]
        rendered["links"] = {"self": self._address(call)}
        return rendered

    def calls(self, calls: Iterable[Call], fields: frozenset[str]) -> list[Json]:
        """Render the calls of a list, each with ``fields`` only (none given: all)."""
        entries = [self.call(call) for call in calls]
        if not fields:
            return entries
        return [{key: entry[key] for key in entry if key in fields} for entry in entries]

    def _address(self, call: Call) -> str:
        return f"{self.base}/phoneCalls/{self.user}/{call.extension}/{call.id}"


_DATES = ("ringing", "answered", "recording", "on_hold", "parked")
_SPELLING = {"on_hold": "onHold"}


def _view(call: Call, view: View) -> Json:
    rendered: Json = {
        "id": view.id,
        "extension": view.extension,
        "source": call.source,
        "destination": call.destination,
        "flow": int(call.flow),
        "status": str(int(view.status)),
        "callerId": view.caller_id,
    }
    for name in _DATES:
        at = getattr(view, name)
        if at is not None:
            rendered[_SPELLING.get(name, name)] = date(int(at))
    if view.on_hold is not None:
        rendered["holder"] = 1
    if view.parked is not None:
        rendered["parkedPos"] = view.parked_pos
        rendered["parkedBy"] = view.parked_by
    rendered["links"] = {}
    return rendered
