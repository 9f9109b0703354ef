"""Looking at a server step by step; what is looked at first is the same whatever it serves."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError, ConnectError, InputError, NameLookupError
from clicktodial.i18n import tr
from clicktodial.model.steps import Found, Outcome, Step, StepName

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from clicktodial.web.http import Http
    from clicktodial.web.trust import Certificate

SAME_TIME_S = 5.0
"""An answer's way, and a date without fractions of a second."""
MOST_APART_S = 120.0
"""Further apart, sign-ins that carry the time are refused."""

Examine = Callable[[], Awaitable[Found]]


async def walked(steps: Sequence[tuple[StepName, Examine]]) -> AsyncIterator[Step]:
    """Each step as it is done; after the first that fails the others are not tried."""
    failed = False
    for place, (name, examine) in enumerate(steps):
        step = Step(name, Outcome.SKIPPED) if failed else await _tried(name, examine)
        failed = failed or step.outcome is Outcome.FAILED
        yield replace(step, place=place, of=len(steps))


async def _tried(name: StepName, examine: Examine) -> Step:
    try:
        found = await examine()
        return Step(name, Outcome.OK, found.words, extensions=found.extensions, lacks=found.lacks)
    except ClickToDialError as error:
        return Step(name, Outcome.FAILED, error.what_happened, error.hint, error.exit_code)


async def look_up(http: Http) -> Found:
    """Does the server's name resolve?"""
    proxy = await http.proxy_host()
    if proxy:
        return Found(tr("The proxy {proxy} looks the name up.", proxy=proxy))
    return await look_up_name(http.host, http.port, http.timeouts.connect_s)


async def look_up_name(host: str, port: int, within_s: float) -> Found:
    """Does the name resolve? Raises ``NameLookupError``."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(within_s):
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # time-outs are OSErrors, too
        raise NameLookupError(host) from None
    return Found(", ".join(dict.fromkeys(str(address[4][0]) for address in found)))


async def verify(http: Http, target: str) -> Found:
    """Whose certificate does the server show, and is it trusted? Nothing secret is sent."""
    certificate = await http.certificate(target)
    if not http.is_encrypted:
        return Found(tr("Plain http to this computer; nothing leaves it."))
    return told(http.host, certificate)


async def tell_proxy(http: Http) -> Found:
    """Through which proxy of the system does the way lead?"""
    proxy = await http.proxy_host()
    if proxy:
        return Found(tr("Requests go through the proxy {proxy} of the system.", proxy=proxy))
    return Found(tr("None: requests go straight to {host}.", host=http.host))


async def compare_clocks(http: Http) -> Found:
    """How far are the server's clock and ours apart, by its last answer? Raises ``InputError`` for
    clocks so far apart that certificates and sign-ins fail."""
    offset_s = http.clock_offset_s
    if abs(offset_s) <= SAME_TIME_S:
        return Found(tr("This computer's clock agrees with the server's."))
    apart = timedelta(seconds=round(abs(offset_s)))
    words = (
        tr("This computer's clock is {apart} behind the server's.", apart=apart)
        if offset_s > 0
        else tr("This computer's clock is {apart} ahead of the server's.", apart=apart)
    )
    if abs(offset_s) > MOST_APART_S:
        raise InputError(words, "", tr("Have the system set its clock by the network."))
    return Found(words)


def told(host: str, certificate: Certificate | None) -> Found:
    """Whose certificate it is, in words. Raises ``ConnectError`` when there is none."""
    if certificate is None:
        raise ConnectError(host, tr("It showed no certificate."))
    if not certificate.subject:
        return Found(tr("The certificate is trusted by this computer's system."))
    return Found(
        tr(
            "Certificate of {subject}, issued by {issuer}, valid until {until}.",
            subject=certificate.subject,
            issuer=certificate.issuer,
            until=certificate.valid_until,
        )
    )
