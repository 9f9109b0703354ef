"""How answers look on the wire: the one place that knows their spelling.

Source: ``reference/unifiedapi.md §5–§9, §19, §20`` and the samples in ``seeds/000``. Absent values
are left out, dates have seconds and an offset; the rest is up to the dialect.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from clicktodial.sim.calls import Call, Kind, View
from clicktodial.sim.people import OWNER_ID, OWNER_NAME
from clicktodial.sim.profiles import Dialect, Profile, Quirk, Service

Json = dict[str, Any]

# RFC 2606: nobody can be reached there.
ELSEWHERE = "https://elsewhere.invalid"
# A queue that pays for the calls it hands on.
CHARGED = "0003*500"

# The sample of seeds/000 has two offsets in one object.
_OFFSETS_H = {"published": 2, "answered": 3, "ringing": -5}
_DATES = ("ringing", "answered", "recording", "on_hold", "parked")
_SPELLING = {"on_hold": "onHold"}
_UNKNOWN: Json = {"mood": "good", "x-trace": {"hops": [1, 2.5, {"deep": []}]}}


@lru_cache(maxsize=4096)
def date(at_s: int, offset_h: int = 0) -> str:
    """Return an XML Schema dateTime for whole seconds since the epoch."""
    zone = timezone(timedelta(hours=offset_h)) if offset_h else UTC
    return datetime.fromtimestamp(at_s, zone).isoformat()


@dataclass(frozen=True, slots=True)
class Wire:
    """Renders answers. ``base`` is the service's address as the client knows it."""

    base: str
    user: str
    dialect: Dialect = field(default_factory=Dialect)

    @property
    def _profile(self) -> Profile:
        return self.dialect.profile

    # Calls

    def created(self, call: Call) -> Json:
        """Render a call that was just placed (§7)."""
        key = "links" if call.kind is Kind.SIMPLE else self._profile.created_link
        return self._reference(call, key)

    def updated(self, calls: list[Call], action: str = "") -> Any:  # noqa: ANN401 - any JSON
        """Render what an action touched: one call, or several as an array (§9)."""
        bare = [self._reference(call, self._profile.updated_link) for call in calls]
        shown = [{"PhoneCall": one} for one in bare] if self._profile.updated_wrapped else bare
        in_array = self._profile.park_in_array and action == "Park"
        return shown[0] if len(shown) == 1 and not in_array else shown

    @staticmethod
    def hung_up(calls: list[Call]) -> list[Json]:
        """Render what was hung up (§10)."""
        return [{"id": call.id} for call in calls]

    def call(self, call: Call) -> Json:
        """Render one call of a list (§6)."""
        rendered: Json = {
            "id": call.id,
            "extension": self._charged(call),
            "ownerId": OWNER_ID,
            "ownerName": OWNER_NAME,
            "published": self.date(call.published, "published"),
        }
        if call.answered is not None:
            rendered["answered"] = self.date(call.answered, "answered")
        if call.nonce:
            rendered["nonce"] = call.nonce
        alone = self.dialect.has(Quirk.SINGLE_VIEW) and call.answered is not None
        views = call.views[:1] if alone else call.views
        parties = {
            "source": self._parties(call.source),
            "destination": self._parties(call.destination),
        }
        rendered["phoneCallView"] = [self._view(call, view, parties) for view in views]
        rendered["links"] = {"self": self._address(call)}
        return self.odd(rendered)

    # What every service answers with

    def one_event(self, document: Json) -> Any:  # noqa: ANN401 - any JSON
        """Dress a single PhoneCallEvent (§11)."""
        shown = self.odd(document)
        return {"PhoneCallEvent": shown} if self._profile.event_wrapped else shown

    def list_of(self, service: str, collection: Json) -> Any:  # noqa: ANN401 - any JSON
        """Dress a collection (§5) of ``calls``, ``events``, ``presence`` or ``cdr``."""
        shown = dict(self.odd(collection))
        entries = shown.get("entry")
        if "paging" in shown:
            pages = {name: self.link(page) for name, page in shown["paging"].items()}
            shown["paging"] = pages or self.empty_object()
        if entries and service == Service.CALLS and self.dialect.has(Quirk.ENTRY_BY_ID):
            shown["entry"] = {str(e.get("id", i)): e for i, e in enumerate(entries)}
        if not entries and self._php:
            shown["entry"] = []
        if not entries and self.dialect.has(Quirk.ENTRY_MISSING):
            shown.pop("entry", None)
        return [shown] if service in self._profile.in_array else shown

    def answer_when_empty(self) -> bool:
        """Tell whether an empty list is answered with 204 instead of an empty collection."""
        return self._profile.empty_status == 204

    def code(self, value: int) -> int | str:
        """Render a status, type or method."""
        return str(int(value)) if self._profile.codes_as_text else int(value)

    def amount(self, value: int) -> int | str:
        """Render any other number of a resource."""
        return str(int(value)) if self._profile.amounts_as_text else int(value)

    def date(self, at_s: float, name: str = "") -> str:
        """Render a moment, in seconds since the epoch, for the field ``name``."""
        mixed = self.dialect.has(Quirk.MIXED_OFFSETS)
        return date(int(at_s), _OFFSETS_H.get(name, 0) if mixed else 0)

    def number(self, number: str) -> str:
        """Render an extension or public number."""
        if self.dialect.has(Quirk.SHORT_NUMBERS):
            return number.rpartition("*")[2]
        return number

    def link(self, address: str) -> str:
        """Render a link to a full address of ours."""
        if self.dialect.has(Quirk.FOREIGN_LINKS):
            return ELSEWHERE + _from_root(address)
        if self.dialect.has(Quirk.RELATIVE_LINKS):
            return _from_root(address)
        return address

    def empty_object(self) -> Any:  # noqa: ANN401 - {} or []
        """Return an object without fields; PHP cannot tell it from an empty list."""
        return [] if self._php else {}

    def odd(self, document: Json) -> Json:
        """Add what no documentation knows to a resource, if this phone system does so."""
        return document | _UNKNOWN if self.dialect.has(Quirk.UNKNOWN_FIELDS) else document

    # Small things

    @property
    def _php(self) -> bool:
        return self._profile.php_empty or self.dialect.has(Quirk.PHP_EMPTY_LISTS)

    def _reference(self, call: Call, link: str) -> Json:
        return self.odd(
            {"id": call.id, "extension": self._charged(call), link: {"self": self._address(call)}}
        )

    def _charged(self, call: Call) -> str:
        elsewhere = self.dialect.has(Quirk.CHARGED_ELSEWHERE)
        return self.number(CHARGED if elsewhere else call.extension)

    def _address(self, call: Call) -> str:
        return self.link(f"{self.base}/phoneCalls/{self.user}/{call.extension}/{call.id}")

    def _view(self, call: Call, view: View, parties: Json) -> Json:
        rendered: Json = {
            "id": view.id,
            "extension": self.number(view.extension),
            **parties,
            "status": self.code(view.status),
        }
        upper = self.dialect.has(Quirk.CALLER_ID_UPPER)
        rendered["callerID" if upper else self._profile.caller_id] = view.caller_id
        if self._profile.shows_flow:
            rendered["flow"] = self.amount(call.flow)
        for name in _DATES:
            at = getattr(view, name)
            if at is not None:
                rendered[_SPELLING.get(name, name)] = self.date(at, name)
        if view.on_hold is not None:
            rendered["holder"] = self.amount(1)
        if view.parked is not None and view.parked_pos is not None:
            rendered["parkedPos"] = self.amount(view.parked_pos)
            rendered["parkedBy"] = self.number(view.parked_by)
        rendered["links"] = self.empty_object()
        return self.odd(rendered)

    def _parties(self, numbers: list[str]) -> list[str] | str:
        shown = [self.number(number) for number in numbers]
        bare = len(shown) == 1 and self.dialect.has(Quirk.STRING_PARTIES)
        return shown[0] if bare else shown


def _from_root(address: str) -> str:
    parts = urlsplit(address)
    return parts._replace(scheme="", netloc="").geturl()
