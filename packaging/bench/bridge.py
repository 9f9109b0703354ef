"""The bridge with a thousand desktops: how soon an event is there, what a connection costs, and
what two nodes lose when one of them is killed."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import trustme
from bridge_desktops import Desktop, PhoneSystem, desktops, open_all
from bridge_nodes import Company, Node, company, redis
from table import Figure, spread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DESKTOPS = 1000
EVENTS = 5000
PAUSE_S = 0.002
MEDIAN_MS, P99_MS = 10.0, 50.0
KB_PER_CONNECTION = 30.0


def measure() -> list[Figure]:
    """All figures. Raises ``OSError`` where Redis is not installed."""
    with company(DESKTOPS) as alone, alone.node() as node:
        figures = asyncio.run(_one_node("one process", alone, node))
    with redis() as events, company(DESKTOPS, events) as shared:
        with shared.node() as node:
            figures += asyncio.run(_one_node("one of several", shared, node))
        with shared.node() as dying, shared.node() as staying:
            figures += asyncio.run(_one_is_killed(shared, dying, staying))
    return figures + _with_certificate()


async def _one_node(name: str, meant: Company, node: Node) -> list[Figure]:
    everyone = desktops(meant.tokens)
    memory = await _memory(everyone, node)
    times_ms: list[float] = []
    sent_at: dict[str, float] = {}
    listening = [asyncio.create_task(d.listen(sent_at, times_ms)) for d in everyone]
    await _tell_all(everyone, PhoneSystem([node.port]), sent_at)
    await _quiet(everyone, EVENTS)
    for desktop in everyone:
        desktop.close()
    await asyncio.gather(*listening)
    heard = sum(len(desktop.heard) for desktop in everyone)
    return [
        *spread(f"Bridge, {name}: event to desktop", times_ms, MEDIAN_MS, P99_MS),
        Figure(f"Bridge, {name}: memory per connection", memory, "KB", KB_PER_CONNECTION),
        Figure(f"Bridge, {name}: events lost", abs(EVENTS - heard), "", 0),
        Figure(f"Bridge, {name}: events of others", sum(d.foreign for d in everyone), "", 0),
    ]


async def _memory(
    everyone: Sequence[Desktop], node: Node, tls: ssl.SSLContext | None = None
) -> float:
    """Open all streams; what one of them costs the node, in KB."""
    # The first ones load what is loaded once.
    await open_all(everyone[:20], node.port, tls)
    before = node.anonymous_kb()
    await open_all(everyone[20:], node.port, tls)
    return (node.anonymous_kb() - before) / (len(everyone) - 20)


async def _tell_all(
    everyone: Sequence[Desktop],
    phone_system: PhoneSystem,
    sent_at: dict[str, float],
    at_half: Callable[[], None] = lambda: None,
) -> None:
    random = Random(1)
    for number in range(EVENTS):
        if number == EVENTS // 2:
            at_half()
        desktop = random.choice(everyone)
        leg = f"{desktop.extension}-{number}"
        sent_at[leg] = time.perf_counter()
        await phone_system.tell(desktop.extension, leg)
        await asyncio.sleep(PAUSE_S)
    phone_system.close()


async def _one_is_killed(meant: Company, dying: Node, staying: Node) -> list[Figure]:
    """Half of the desktops are at a node that is killed; they go on at the other."""
    everyone = desktops(meant.tokens)
    half = len(everyone) // 2
    await open_all(everyone[:half], dying.port)
    await open_all(everyone[half:], staying.port)
    killed = asyncio.Event()

    def kill() -> None:
        # Between two webhooks: one whose answer is lost would be sent, and heard, twice.
        killed.set()
        dying.process.kill()

    async def live(desktop: Desktop) -> None:
        await desktop.listen({}, [])
        if killed.is_set():
            await desktop.open(staying.port)
            desktop.back_at = time.perf_counter()
            await desktop.listen({}, [])

    living = [asyncio.create_task(live(desktop)) for desktop in everyone]
    await _tell_all(everyone, PhoneSystem([dying.port, staying.port]), {}, kill)
    await _quiet(everyone, EVENTS)
    killed.clear()
    for desktop in everyone:
        desktop.close()
    await asyncio.gather(*living)
    return _losses(everyone, half)


def _losses(everyone: Sequence[Desktop], half: int) -> list[Figure]:
    heard = [leg for desktop in everyone for leg in desktop.heard]
    numbers = [[int(leg.split("-")[1]) for leg in desktop.heard] for desktop in everyone]
    disordered = sum(each != sorted(each) for each in numbers)
    back = max(desktop.back_at for desktop in everyone[:half])
    away = min(desktop.back_at for desktop in everyone[:half])
    return [
        Figure("Bridge, a node is killed: events lost", EVENTS - len(set(heard)), "", 0),
        Figure("Bridge, a node is killed: events twice", len(heard) - len(set(heard)), "", 0),
        Figure("Bridge, a node is killed: desktops out of order", disordered, "", 0),
        Figure(f"Bridge, a node is killed: {half} desktops back within", (back - away) * 1000),
    ]


async def _quiet(everyone: Sequence[Desktop], expected: int) -> None:
    """Wait until all is heard, or nothing more comes."""
    before = -1
    while (heard := sum(len(desktop.heard) for desktop in everyone)) < expected:
        if heard == before:
            return
        before = heard
        await asyncio.sleep(1)


def _with_certificate() -> list[Figure]:
    """What a connection costs where the bridge speaks TLS itself."""
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with tempfile.TemporaryDirectory() as folder:
        chain, key = Path(folder, "chain.pem"), Path(folder, "key.pem")
        issued.private_key_pem.write_to_path(key)
        for blob in issued.cert_chain_pems:
            blob.write_to_path(chain, append=True)
        flags = ("--cert", str(chain), "--key", str(key))
        with company(200) as meant, meant.node(*flags) as node:
            memory = asyncio.run(_memory(desktops(meant.tokens), node, trusting))
    return [Figure("Bridge with its own certificate: memory per connection", memory, "KB")]
