"""Who is at the phone (``reference/unifiedapi.md §13``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.model.capabilities import Service
from clicktodial.model.presence import (
    Presence,
    PresenceStatus,
    Registration,
    RegistrationState,
)
from clicktodial.pbx.protocol import EVERYTHING
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.exchange import Errand
from clicktodial.pbx.unifiedapi.paging import gathered
from clicktodial.pbx.unifiedapi.requests import (
    ALL_EXTENSIONS,
    extension_path,
    is_own,
    user_for,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.settings import Account
    from clicktodial.pbx.unifiedapi.exchange import Exchange
    from clicktodial.pbx.unifiedapi.requests import ListQuery

_STATUSES: Mapping[str, PresenceStatus] = {
    "1": PresenceStatus.ONLINE,
    "2": PresenceStatus.RINGING,
    "3": PresenceStatus.BUSY,
}
_NOT_SAID = "0"
_REGISTRATIONS: Mapping[str, RegistrationState] = {
    "1": RegistrationState.REGISTERED,
    "2": RegistrationState.NOT_NEEDED,
    "-1": RegistrationState.NOT_REGISTERED,
    "-2": RegistrationState.EXPIRED,
}
_AWAY = frozenset({RegistrationState.NOT_REGISTERED, RegistrationState.EXPIRED})


class PresenceService:
    """The presence of one's own phones, and of colleagues'."""

    def __init__(self, exchange: Exchange, account: Account) -> None:
        self._exchange = exchange
        self._account = account

    async def of(self, extension: str) -> tuple[Presence, ...]:
        """Of ``extension``, or of every phone of one's own when it is empty."""
        path = extension_path(self._user(extension), extension or ALL_EXTENSIONS, "presence")

        async def fetch(query: ListQuery) -> wire.Page[Presence]:
            # That one colleague may not be asked about says nothing about the others.
            errand = Errand(
                "GET",
                f"{path}?{query.encoded()}",
                about=Service.PRESENCE,
                tells_permission=is_own(self._account, extension or ALL_EXTENSIONS),
            )
            reply = await self._exchange.answered(errand)
            self._exchange.raise_for(reply, errand)
            return self._exchange.read(
                lambda body: decode(body, extension, query.start_index), reply, errand
            )

        return await gathered(fetch, EVERYTHING, lambda presence: presence.extension)

    def _user(self, extension: str) -> str:
        if extension:
            return user_for(self._account, extension)
        # "All extensions" has no one owner.
        return "@me" if self._account.user == "@owner" else self._account.user


def decode(body: bytes, extension: str = "", start: int = 0) -> wire.Page[Presence]:
    """The presence of each extension; ``extension`` is the one that was asked for, if it was one.

    Raises ``wire.BodyError``.
    """

    def read(item: dict[str, Any]) -> Presence | None:
        named = wire.text(item.get("extension")) or extension
        return _presence(item, named) if named else None

    return wire.decode_collection(body, "Presence", read, key="extension", start=start)


def _presence(item: dict[str, Any], extension: str) -> Presence:
    said = item.get("registration")
    phones = [phone for phone in wire.listed(said, "registration") if isinstance(phone, dict)]
    if not phones and said is not None and not isinstance(said, dict | list):
        phones = [item]  # an older form has the one phone's fields beside the status
    registrations = tuple(map(_registration, phones))
    code = wire.code(item.get("status"))
    status = _STATUSES.get(code, PresenceStatus.UNKNOWN)
    if code == _NOT_SAID and registrations and all(r.state in _AWAY for r in registrations):
        status = PresenceStatus.OFFLINE
    return Presence(extension, status, registrations)


def _registration(phone: dict[str, Any]) -> Registration:
    code = wire.code(phone.get("registration"))
    return Registration(
        agent=wire.text(phone.get("agent")),
        state=_REGISTRATIONS.get(code, RegistrationState.UNKNOWN),
        expires=wire.moment(phone.get("expire")),
    )
