"""An LDAP source: found, tried out, and asked for what has changed.

A directory tells who was changed since a moment of its own clock (``modifyTimestamp``), or since a
number of its own (Active Directory's ``uSNChanged``, one server's alone). It does not tell who
went: for that, and to be sure of the rest, all people are asked for once a day.
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from clicktodial.i18n import tr, trn
from clicktodial.model.sources import ldap_address
from clicktodial.model.steps import Found, StepName
from clicktodial.sources.base import Delta, End, SourceTimeouts
from clicktodial.sources.ldap.connection import LdapConnection
from clicktodial.sources.ldap.people import (
    IDENTITIES,
    asked_attributes,
    source_entry,
    text,
    values_of,
    wanted_filter,
)
from clicktodial.web.examination import look_up_name, told, walked

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable

    import sansldap

    from clicktodial.model.secret import Secret
    from clicktodial.model.sources import ContactSource
    from clicktodial.model.steps import Step
    from clicktodial.sources.base import Known, SourceEntry
    from clicktodial.sources.ldap.people import Values

WHOLE_EVERY_S: Final = 24 * 3600.0
_BATCH: Final = 200
_STAMP = re.compile(r"\d{14}(\.\d+)?Z")
_ROOT: Final = (
    "namingContexts",
    "defaultNamingContext",
    "dsServiceName",
    "highestCommittedUSN",
    "supportedLDAPVersion",
)


@dataclass(frozen=True, slots=True)
class _Directory:
    """What the server says of itself: where its people are, and how it counts changes."""

    base: str
    service: str = ""
    """Which of Active Directory's servers it is; empty for any other directory."""

    @property
    def stamp(self) -> str:
        """The attribute that grows with each change."""
        return "uSNChanged" if self.service else "modifyTimestamp"


class LdapSource:
    """One directory; see ``SourceClient``.

    ``start_tls``: ask for TLS first. Without it TLS is asked for wherever the address itself does
    not bring it, except on this computer. ``wall_clock`` in seconds since the epoch.
    """

    def __init__(
        self,
        source: ContactSource,
        password: Secret,
        *,
        timeouts: SourceTimeouts | None = None,
        tls: ssl.SSLContext | None = None,
        start_tls: bool = False,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._source, self._password, self._tls = source, password, tls
        self._timeouts = timeouts or SourceTimeouts()
        self._wall_clock = wall_clock
        self._address = ldap_address(source.server)
        self._start_tls = start_tls or not (self._address.is_tls or self._address.is_here)
        self._connection: LdapConnection | None = None
        self._directory = _Directory("")

    async def aclose(self) -> None:
        """Drop the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    async def _opened(self) -> LdapConnection:
        if self._connection is None:
            self._connection = LdapConnection(self._address, self._source.name, self._timeouts)
            await self._connection.open(self._tls, start_tls=self._start_tls)
        return self._connection

    # ---- trying it out

    def examine(self) -> AsyncIterator[Step]:
        """See ``SourceClient``."""
        return walked(
            (
                (StepName.NAME_LOOKUP, self._look_up),
                (StepName.TLS, self._verify),
                (StepName.SIGN_IN, self._sign_in),
                (StepName.PLACE, self._find),
                (StepName.CONTACTS, self._count),
            )
        )

    async def _look_up(self) -> Found:
        host, port, _is_tls = self._address
        return await look_up_name(host, port, self._timeouts.connect_s)

    async def _verify(self) -> Found:
        connection = await self._opened()
        if connection.certificate is None and not self._start_tls:
            return Found(tr("Plain LDAP to this computer; nothing leaves it."))
        return told(connection.host, connection.certificate)

    async def _sign_in(self) -> Found:
        await (await self._opened()).sign_in(self._source.user, self._password)
        if self._source.user:
            return Found(tr("Signed in as {user}.", user=self._source.user))
        return Found(tr("Signed in as nobody, which this directory allows."))

    async def _find(self) -> Found:
        self._directory = await self._described()
        base = self._directory.base
        connection = await self._opened()
        shown = [
            one
            async for one in connection.search(
                base, wanted=_anything(), attributes=["1.1"], only_base=True
            )
        ]
        if not shown:
            raise connection.wrong(tr("It does not show where its people are."))
        return Found(base or tr("The whole directory."))

    async def _count(self) -> Found:
        connection, count = await self._opened(), 0
        wanted = wanted_filter(self._source)
        async for _ in connection.search(self._directory.base, wanted=wanted, attributes=["1.1"]):
            count += 1
        return Found(trn("{n} contact", "{n} contacts", count))

    async def _described(self) -> _Directory:
        """What the server says of itself (RFC 4512 §5.1)."""
        connection = await self._opened()
        values: Values = {}
        async for entry in connection.search(
            "", wanted=_anything(), attributes=_ROOT, only_base=True
        ):
            values = values_of(entry)
        base = self._source.base or text(values, "defaultNamingContext".lower())
        has_numbers = bool(text(values, "highestcommittedusn"))
        return _Directory(
            base or text(values, "namingcontexts"),
            text(values, "dsservicename") if has_numbers else "",
        )

    # ---- what has changed

    async def changes(self, known: Known, *, whole: bool = False) -> AsyncIterator[Delta | End]:
        """See ``SourceClient``."""
        await self._sign_in()
        directory = self._directory = await self._described()
        before = _remembered(known.state, directory)
        now = self._wall_clock()
        since = before.get("since", "")
        # A clock that was set back must not put the next whole look off for years.
        is_recent = 0 <= now - before.get("whole", 0.0) < WHOLE_EVERY_S
        is_whole = whole or not since or not is_recent
        newest = since
        batch: list[SourceEntry] = []
        async for entry, stamp in self._entries(directory, "" if is_whole else since):
            newest = max(newest, stamp, key=_order)
            batch.append(entry)
            if len(batch) == _BATCH:
                yield Delta(tuple(batch))
                batch.clear()
        if batch:
            yield Delta(tuple(batch))
        told_whole = now if is_whole else before["whole"]
        state = {"service": directory.service, "since": newest, "whole": told_whole}
        yield End(json.dumps(state), is_whole)

    async def _entries(
        self, directory: _Directory, since: str
    ) -> AsyncIterator[tuple[SourceEntry, str]]:
        """Each person, or each that has changed, and the stamp of the change.

        The moment that is known is asked for once more: others may have changed in its second.
        """
        import sansldap

        connection = await self._opened()
        wanted = wanted_filter(self._source)
        if since:
            newer = sansldap.FilterGreaterOrEqual(directory.stamp, since.encode())
            wanted = sansldap.FilterAnd([wanted, newer])
        attributes = (*asked_attributes(self._source), *IDENTITIES, directory.stamp)
        async for found in connection.search(directory.base, wanted=wanted, attributes=attributes):
            values = values_of(found)
            stamp = _checked_stamp(text(values, directory.stamp.lower()))
            yield source_entry(self._source, found, values, stamp), stamp


def _anything() -> sansldap.LDAPFilter:
    import sansldap

    return sansldap.FilterPresent("objectClass")


def _checked_stamp(stamp: str) -> str:
    is_number = stamp.isascii() and stamp.isdigit() and len(stamp) <= 20
    return stamp if is_number or _STAMP.fullmatch(stamp) else ""


def _order(stamp: str) -> tuple[int, str]:
    """Numbers are as long as they need; moments are all of one length."""
    head = stamp.partition(".")[0].rstrip("Z")
    return (len(head), stamp)


def _remembered(state: str, directory: _Directory) -> dict[str, Any]:
    """The state as it was told; nothing, when it is not ours or another server's numbers."""
    try:
        found = json.loads(state) if state else {}
    except ValueError:
        return {}
    is_ours = isinstance(found, dict) and isinstance(found.get("whole"), int | float)
    return found if is_ours and found.get("service") == directory.service else {}
