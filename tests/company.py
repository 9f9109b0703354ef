"""A company: the built-in PBX and a bridge that it tells of calls, each in a thread."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from clicktodial.bridge.book import BridgeToken
from clicktodial.bridge.users import System, User
from clicktodial.bridge.vault import fingerprint
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.bridge.serving import HOOK, Bridge, Options, bridge, setup
from tests.program.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MINE, SHORT = "0003*210", "210"


@dataclass(slots=True)
class Company:
    """``bridge`` is the running one; ``folder`` holds its records."""

    sim: Sim
    bridge: Bridge
    folder: Path

    def activate(self, extension: str = SHORT) -> None:
        """The user consents: the bridge gets the tokens."""
        key = self.bridge.do(lambda book: book.invite(3600))
        user = User(System.CALLCONTROL, self.sim.tenant, extension)
        self.sim.control("activate", extension=extension, confirmation_key=key)
        wait_until(
            lambda: self.bridge.do(lambda book: book.sign_ins.get(user.key)) is not None,
            "the bridge has the tokens",
        )

    def callcontrol_token(self, extension: str = SHORT) -> str:
        """A bridge token for a Call Control user."""
        return self.bridge.new_token(User(System.CALLCONTROL, self.sim.tenant, extension))

    def let_in(self, token: str, extension: str = SHORT) -> None:
        """This is a bridge token of a Call Control user's, too."""
        user = User(System.CALLCONTROL, self.sim.tenant, extension)
        made = BridgeToken(user.key, "", self.bridge.clock.now)
        self.callcontrol_token(extension)
        self.bridge.do(lambda book: book.tokens.put(fingerprint(token), made))

    def unifiedapi_token(self, extension: str = MINE) -> str:
        """A bridge token for a UnifiedAPI user, whose events the PBX posts to the bridge from now
        on."""
        user = User(System.UNIFIEDAPI, urlsplit(self.sim.url).netloc, extension)
        door = self.bridge.do(lambda book: book.open_door(user, registers=False))
        address = f"{self.sim.url}/uapi/extensions/@me/{extension}/phoneCallEvents"
        headers = {"Authorization": f"Bearer {self.sim.token}"}
        for kind in range(5):
            event = {"method": "1", "url": f"{self.bridge.url}/v1/unifiedapi/{door}"}
            httpx.post(
                f"{address}/{kind}", json=event, headers=headers, verify=False
            ).raise_for_status()
        return self.bridge.new_token(user)

    def tell(self) -> None:
        """The PBX tells the running bridge of calls."""
        at = f"{self.bridge.url}/v1/callcontrol/{HOOK}"
        self.sim.control("callcontrol", webhook=f"{at}/events", activation_url=f"{at}/activation")
        self.bridge.do(
            lambda book: book.keep_setup(
                setup(
                    server=self.sim.url,
                    token_url=self.sim.cc_token_url,
                    client_id=self.sim.cc_client_id,
                    client_secret_sealed=book.vault.seal(self.sim.cc_client_secret),
                )
            )
        )


@contextlib.contextmanager
def company(folder: Path) -> Iterator[Company]:
    """A PBX on a manual clock, and its bridge; nobody has activated anything yet."""
    with (
        running(SimOptions(manual_clock=True)) as sim,
        bridge(Options(folder, keep_alive_s=1.0)) as one,
    ):
        made = Company(sim, one, folder)
        made.tell()
        yield made
