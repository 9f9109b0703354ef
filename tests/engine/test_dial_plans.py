"""Changing how an account dials, on a real engine and a real file: nothing begins anew."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.engine.account_board import is_same_at_work
from clicktodial.engine.engine import Engine
from clicktodial.engine.messages import ChangeDialPlan, SettingsChanged, Trouble
from clicktodial.errors import UnknownAccountError
from clicktodial.model.calls import AccountName
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Freshness
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import account_secret
from clicktodial.storage.settings import SettingsFile
from tests.engine.making import ACCOUNT, WORK
from tests.engine.scripted import ScriptedPbx
from tests.no_desktop import no_desktop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from clicktodial.engine.messages import Notice
    from clicktodial.model.capabilities import Lack
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import Snapshot

PLAN = DialPlan(country="BE", outside_prefix="0")


@pytest.fixture
def anyio_backend() -> str:
    """The disk is a thread, which virtual time would not wait for."""
    return "asyncio"


class Bench:
    """An engine with one account; the clients it made are counted."""

    def __init__(self, folder: Path) -> None:
        paths, store = Paths.under(folder), MemoryStore("")
        self.file = SettingsFile(paths.settings_file)
        self.file.update(lambda _now: Settings(accounts=(ACCOUNT,)))
        store.set(account_secret(WORK, ACCOUNT.sign_in), Secret("token"))
        self.clients: list[ScriptedPbx] = []
        self.notices: asyncio.Queue[Notice] = asyncio.Queue()
        self.polled = asyncio.Event()
        self.engine = Engine(
            paths=paths,
            secrets=SecretWorker(store),
            make_client=self._make_client,
            desktop=no_desktop(),
            publish=self._on_snapshot,
            tell=self.notices.put_nowait,
        )

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.accounts and snapshot.accounts[0].freshness is Freshness.CURRENT:
            self.polled.set()

    def _make_client(
        self, account: Account, secret: Secret, *, lacks: tuple[Lack, ...], bridge_token: Secret
    ) -> ScriptedPbx:
        self.clients.append(ScriptedPbx(asyncio.get_running_loop().time))
        return self.clients[-1]

    async def told(self) -> Notice:
        """The next news of settings, or of trouble."""
        async with asyncio.timeout(8):
            while not isinstance(notice := await self.notices.get(), SettingsChanged | Trouble):
                pass
        return notice


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    made = Bench(tmp_path)
    await made.engine.start()
    await made.told()
    async with asyncio.timeout(8):
        await made.polled.wait()
    yield made
    await made.engine.stop()


async def test_a_dial_plan_reaches_the_file_and_the_session_goes_on(bench: Bench) -> None:
    bench.engine.submit(ChangeDialPlan(WORK, PLAN))
    changed = await bench.told()
    assert isinstance(changed, SettingsChanged)
    assert changed.settings.accounts == (replace(ACCOUNT, dial_plan=PLAN),)
    assert bench.file.read().settings == changed.settings
    await asyncio.sleep(0)
    assert len(bench.clients) == 1
    assert not bench.clients[0].is_closed


async def test_an_account_that_is_gone_is_told_and_nothing_is_written(bench: Bench) -> None:
    bench.engine.submit(ChangeDialPlan(AccountName("gone"), PLAN))
    trouble = await bench.told()
    assert isinstance(trouble, Trouble)
    assert isinstance(trouble.error, UnknownAccountError)
    assert bench.file.read().settings.accounts == (ACCOUNT,)


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (replace(ACCOUNT, dial_plan=PLAN), True),
        (replace(ACCOUNT, team=("0003*220",)), True),
        (replace(ACCOUNT, team=("0003*220",), dial_plan=PLAN), True),
        (replace(ACCOUNT, server="https://other.example.com"), False),
        (replace(ACCOUNT, extensions=("0003*211",)), False),
    ],
    ids=["dial plan", "team", "both", "server", "extension"],
)
def test_only_team_and_dial_plan_leave_a_session_as_it_is(other: Account, *, is_same: bool) -> None:
    assert is_same_at_work(ACCOUNT, other) is is_same
