"""Phone call events of an extension (``seeds/001…``, ``reference/unifiedapi.md §11``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from clicktodial.errors import InputError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.capabilities import Service
from clicktodial.model.events import (
    EventDraft,
    EventId,
    EventMethod,
    EventType,
    PhoneCallEvent,
    event_extension,
)
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.exchange import Errand
from clicktodial.pbx.unifiedapi.paging import gathered
from clicktodial.pbx.unifiedapi.requests import extension_path, json_body, user_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Selection
    from clicktodial.pbx.unifiedapi.exchange import Exchange
    from clicktodial.pbx.unifiedapi.requests import ListQuery
    from clicktodial.web.http import Method, Reply

_TYPES: Mapping[str, EventType] = {
    "0": EventType.DIAL_IN,
    "1": EventType.DIAL_OUT,
    "2": EventType.HANGUP,
    "3": EventType.ANSWER_IN,
    "4": EventType.ANSWER_OUT,
}
_METHODS: Mapping[str, EventMethod] = {"0": EventMethod.GET, "1": EventMethod.POST}
_STATUSES: Mapping[str, bool] = {"0": False, "1": True}
_TYPE_CODES = {kind: code for code, kind in _TYPES.items()}
_METHOD_CODES = {method: code for code, method in _METHODS.items()}
_RESOURCE = "PhoneCallEvent"


class EventService:
    """The phone call events of extensions."""

    def __init__(self, exchange: Exchange, account: Account) -> None:
        self._exchange = exchange
        self._account = account
        self._is_type_in_path = True

    async def all_of(self, extension: str, selection: Selection) -> tuple[PhoneCallEvent, ...]:
        """Those of ``extension`` that are selected."""
        path = self._path(extension)

        async def fetch(query: ListQuery) -> wire.Page[PhoneCallEvent]:
            errand = self._errand("GET", f"{path}?{query.encoded()}")
            reply = await self._exchange.answered(errand)
            self._exchange.raise_for(reply, errand)
            return self._exchange.read(
                lambda body: decode(body, extension, query.start_index), reply, errand
            )

        return await gathered(fetch, selection, lambda event: f"{event.type_code}/{event.id}")

    async def add(self, extension: str, draft: EventDraft) -> PhoneCallEvent | None:
        """Add one, in the form of the newer documents or, where it is not known, of the older."""
        if draft.type is None or draft.method is None or draft.url is None:
            raise InputError(
                tr("The event is incomplete"),
                tr("Nothing was added."),
                tr("It needs a type, a method and an address."),
            )
        path, code = self._path(extension), _TYPE_CODES[draft.type]
        body = json_body({"type": code, "status": "1", **_fields(draft)})
        if self._is_type_in_path:
            errand = self._errand("POST", f"{path}/{code}", body)
            reply = await self._exchange.answered(errand)
            if not _is_form_unknown(reply):
                return self._told(reply, errand, extension)
        errand = self._errand("POST", path, body)
        reply = await self._exchange.answered(errand)
        event = self._told(reply, errand, extension)
        self._is_type_in_path = False
        return event

    async def change(self, event: PhoneCallEvent, draft: EventDraft) -> PhoneCallEvent | None:
        """Change what the draft names."""
        if draft.type is not None and draft.type is not event.type:
            raise InputError(
                tr("An event's type cannot be changed"),
                tr("Nothing was changed."),
                tr("Remove it and add another."),
            )
        fields = _fields(draft)
        if not fields:
            raise InputError(tr("There is nothing to change"), tr("Nothing was sent."))
        errand = self._errand("PUT", self._event_path(event), json_body(fields))
        reply = await self._exchange.answered(errand)
        if _is_gone(reply):
            raise NotPossibleNowError(tr("The phone system has no such event any more."))
        return self._told(reply, errand, event.extension)

    async def remove(self, event: PhoneCallEvent) -> None:
        """Delete this one."""
        errand = self._errand("DELETE", self._event_path(event))
        reply = await self._exchange.answered(errand)
        if not _is_gone(reply):
            self._exchange.raise_for(reply, errand)
            self._exchange.raise_for_words(reply, errand)

    def _told(self, reply: Reply, errand: Errand, extension: str) -> PhoneCallEvent | None:
        self._exchange.raise_for(reply, errand)
        self._exchange.raise_for_words(reply, errand)
        return wire.decode_one(reply.body, _RESOURCE, lambda item: _event(item, extension))

    def _path(self, extension: str) -> str:
        extension = event_extension(extension)
        return extension_path(user_for(self._account, extension), extension, "phoneCallEvents")

    def _event_path(self, event: PhoneCallEvent) -> str:
        """Always with type and id: without them every event of the extension is meant."""
        kind, identity = _TYPE_CODES.get(event.type, event.type_code), event.id
        if not (kind.isascii() and kind.isdigit() and _is_id(identity)):
            raise InputError(
                tr("This event cannot be addressed"),
                tr("Nothing was changed."),
                tr("Change it in the phone system's own pages."),
            )
        return f"{self._path(event.extension)}/{kind}/{quote(identity, safe='')}"

    @staticmethod
    def _errand(method: Method, target: str, body: Secret | None = None) -> Errand:
        return Errand(method, target, body, about=Service.EVENTS)


def decode(body: bytes, extension: str, start: int = 0) -> wire.Page[PhoneCallEvent]:
    """The events in a list's answer. Raises ``wire.BodyError``."""
    return wire.decode_collection(
        body, _RESOURCE, lambda item: _event(item, extension), start=start
    )


def _event(item: dict[str, Any], extension: str) -> PhoneCallEvent | None:
    """An event; ``None`` without an id. One of an unknown type or with an odd id stays visible."""
    identity = wire.text(item.get("id"))
    if not identity:
        return None
    code = wire.code(item.get("type"))
    return PhoneCallEvent(
        id=EventId(identity),
        extension=extension,
        type=_TYPES.get(code, EventType.UNKNOWN),
        type_code=code,
        method=_METHODS.get(wire.code(item.get("method")), EventMethod.UNKNOWN),
        url=wire.text(item.get("url")),
        note=wire.text(item.get("note")),
        enabled=_STATUSES.get(wire.code(item.get("status"))),
        modified=wire.moment(item.get("modified")),
    )


def _fields(draft: EventDraft) -> dict[str, object]:
    fields: dict[str, object] = {}
    if draft.method is not None:
        fields["method"] = _METHOD_CODES[draft.method]
    if draft.note is not None:
        fields["note"] = draft.note
    if draft.url is not None:
        fields["url"] = draft.url
    if draft.enabled is not None:
        fields["status"] = str(int(draft.enabled))
    return fields


def _is_id(text: str) -> bool:
    return text.isascii() and text.isalnum() and len(text) <= 255


def _is_form_unknown(reply: Reply) -> bool:
    """The PBX does not take the event's type in the path."""
    if reply.status == 400:
        return "type" in wire.decode_fault(reply.body).code
    return reply.status in {404, 405, 501}


def _is_gone(reply: Reply) -> bool:
    """The PBX has no event of this type and id (any more)."""
    if reply.status == 400:
        code = wire.decode_fault(reply.body).code
        return code.startswith("pce") and code.endswith("_id_invalid")
    return reply.status == 404 and not reply.is_html
