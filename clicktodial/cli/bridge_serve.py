"""``clicktodial bridge serve``: the service as a process."""

from __future__ import annotations

import asyncio
import contextlib
from importlib import import_module
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from clicktodial.bridge.logs import begin_logging
from clicktodial.bridge.server import Place, serving
from clicktodial.bridge.service import Service, Wiring
from clicktodial.bridge.signins import Grant
from clicktodial.bridge.vault import fingerprint
from clicktodial.cli.bridge_register import register_marked
from clicktodial.cli.stopping import stop_signal
from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.pbx.callcontrol.refresh import TokenEndpoint

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from clicktodial.bridge.signins import Client
    from clicktodial.cli.bridge_desk import BridgeDesk, Shared

METRICS_VARIABLE = "CLICKTODIAL_BRIDGE_METRICS_TOKEN"


class AlreadyServedError(InputError):
    """Another process serves the same records with events of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("Another bridge serves {folder}", folder=folder),
            tr("Each would keep its events to itself; this one was not started."),
            tr("Several nodes share a Redis: --events redis://…"),
        )


class TokenRefresher:
    """Refreshes tokens over HTTP: the bridge's ``Refresher``. One connection for each address, also
    when the set-up is changed while an answer is awaited."""

    def __init__(self) -> None:
        self._endpoints: dict[str, TokenEndpoint] = {}

    async def refreshed(self, client: Client, refresh_token: str) -> Grant:
        """See ``Refresher``."""
        endpoint = self._endpoints.get(client.token_url)
        if endpoint is None:
            endpoint = self._endpoints[client.token_url] = TokenEndpoint(client.token_url)
        secret = Secret(client.client_secret)
        pair = await endpoint.refreshed(client.client_id, secret, Secret(refresh_token))
        return Grant(pair.access_token.reveal(), pair.refresh_token.reveal(), pair.expires_in_s)

    async def aclose(self) -> None:
        """Drop the connections."""
        for endpoint in self._endpoints.values():
            await endpoint.aclose()


def serve(args: argparse.Namespace, desk: BridgeDesk) -> int:
    """Serve until a signal, or the end of standard input, stops it."""
    if (args.cert is None) != (args.key is None):
        args.usage_error(tr("--cert and --key belong together"))
    place = Place(args.host, args.port, args.cert, args.key, is_behind_proxy=args.behind_proxy)
    begin_logging()
    _allow_many_connections()
    with contextlib.suppress(KeyboardInterrupt), _claimed(desk):
        asyncio.run(_serve(desk, place, until_eof=args.until_eof))
    return 0


async def _serve(desk: BridgeDesk, place: Place, *, until_eof: bool) -> None:
    stop = stop_signal(until_eof=until_eof)
    refresher = TokenRefresher()
    try:
        async with desk.opened() as shared:
            service = Service(_wiring(desk, shared, refresher))
            async with serving(service, place) as url:
                words = tr("The bridge serves at {url}", url=url)
                desk.output.result({"url": url}, [words])
                await stop.wait()
    finally:
        await refresher.aclose()


def _wiring(desk: BridgeDesk, shared: Shared, refresher: TokenRefresher) -> Wiring:
    metrics_token = desk.environ.get(METRICS_VARIABLE, "")
    return Wiring(
        shared.book,
        refresher,
        shared.redis,
        metrics_print=fingerprint(metrics_token) if metrics_token else "",
        at_start=lambda: register_marked(shared.book),
    )


def _allow_many_connections() -> None:
    """A shell allows 1,024 open files where the system would allow many more."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        resource: Any = import_module("resource")  # Windows has none, and no such limit
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


@contextlib.contextmanager
def _claimed(desk: BridgeDesk) -> Iterator[None]:
    """Events in memory belong to one process: only one serves the records of a folder."""
    if desk.events:
        yield
        return
    desk.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(desk.folder / "serve.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise AlreadyServedError(desk.folder) from None
    try:
        yield
    finally:
        lock.release()
