"""A day with the built-in phone system over real HTTP: at its end the history says what the phone
system's own records say."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.engine import history_fill
from clicktodial.engine import messages as m
from clicktodial.engine.engine import Engine
from clicktodial.engine.history_messages import HistoryChanged, ListHistory, NoteCall
from clicktodial.model.calls import Action, ActionDetails, Direction, call_id
from clicktodial.model.history import HistoryKind, HistoryQuery, Outcome, PastCall
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import Freshness
from clicktodial.pbx.registry import make_client
from clicktodial.sim.calls import Disposition, Ending
from clicktodial.sim.options import SimOptions
from clicktodial.sim.people import MINE
from clicktodial.sim.server import Sim, running
from clicktodial.storage.history import HistoryStore
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import account_secret
from clicktodial.storage.settings import SettingsFile
from tests.no_desktop import no_desktop
from tests.slowness import slowness

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.model.snapshot import Snapshot

pytestmark = pytest.mark.anyio

ANNA, BUSY, NEVER = "+442079460018", "+493023125017", "+441632960199"
WITHIN_S = 10.0


@pytest.fixture
def anyio_backend() -> str:
    """The phone system and the disk are threads, which virtual time would not wait for."""
    return "asyncio"


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(answer_after_s=0.1)) as made:
        made.control("phones", phone=MINE, after_s=0.1, incoming_after_s=60)
        made.control("phones", phone=ANNA, after_s=0.2)
        yield made


class User:
    """A user of the program: what was told, and what is asked of it."""

    def __init__(self, folder: Path, sim: Sim) -> None:
        self.paths, self.sim = Paths.under(folder), sim
        self.account = make_account(name="work", server=sim.url, extensions=[sim.extension])
        secrets = MemoryStore("")
        secrets.set(account_secret(self.account.name, self.account.sign_in), Secret(sim.token))
        SettingsFile(self.paths.settings_file).update(lambda _: Settings(accounts=(self.account,)))
        self.told: list[Notice] = []
        self._secrets = secrets
        self._serial = 0
        self._is_signed_in = asyncio.Event()

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[Engine]:
        """The program runs."""
        engine = Engine(
            paths=self.paths,
            secrets=SecretWorker(self._secrets),
            make_client=make_client,
            desktop=no_desktop(),
            publish=self._on_snapshot,
            tell=self.told.append,
        )
        self.engine = engine
        self._is_signed_in.clear()
        await engine.start()
        try:
            async with asyncio.timeout(WITHIN_S * slowness()):
                await self._is_signed_in.wait()
            yield engine
        finally:
            await engine.stop()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.accounts and snapshot.accounts[0].freshness is Freshness.CURRENT:
            self._is_signed_in.set()

    async def asks(self, query: HistoryQuery = HistoryQuery()) -> list[PastCall]:  # noqa: B008
        self._serial += 1
        self.engine.submit(ListHistory(query, 0, 100, self._serial))
        async with asyncio.timeout(WITHIN_S * slowness()):
            while True:
                for one in self.told:
                    if getattr(one, "serial", None) == self._serial:
                        return list(getattr(one, "calls"))  # noqa: B009 - a HistoryListed
                await asyncio.sleep(0.01)

    async def sees(self, condition: Callable[[list[PastCall]], bool]) -> list[PastCall]:
        """The history, once it is so."""
        calls: list[PastCall] = []
        for _ in range(int(WITHIN_S * slowness() / 0.05)):
            if condition(calls := await self.asks()):
                return calls
            self.engine.submit(m.PollNow())
            await asyncio.sleep(0.05)
        raise AssertionError([(c.peer.number, c.outcome) for c in calls], self.told)

    async def does(self, command: Command, outcome: Outcome, amount: int) -> PastCall:
        """Does something; the newest of ``amount`` calls then ends so."""
        self.engine.submit(command)
        return await self.ends(outcome, amount)

    async def ends(self, outcome: Outcome, amount: int) -> PastCall:
        calls = await self.sees(lambda now: len(now) == amount and now[0].outcome is outcome)
        return calls[0]

    async def talks(self, amount: int) -> PastCall:
        calls = await self.sees(lambda now: len(now) == amount and now[0].answered is not None)
        return calls[0]

    def missed(self) -> int:
        return next(one.missed for one in reversed(self.told) if isinstance(one, HistoryChanged))


@pytest.fixture
def user(tmp_path: Path, sim: Sim, monkeypatch: pytest.MonkeyPatch) -> User:
    monkeypatch.setattr(history_fill, "SOON_S", 0.1)
    monkeypatch.setattr(history_fill, "AGAIN_S", 0.5)
    return User(tmp_path, sim)


def act(user: User, call: PastCall, action: Action, target: str = "") -> Command:
    details = ActionDetails(target=target)
    return m.Act(user.account.name, call_id(call.call_id), action, details)


async def test_at_the_end_of_the_day_history_is_what_the_phone_system_says(
    user: User, sim: Sim
) -> None:
    async with user.at_work() as engine:
        # Placed and answered; a note is written while it goes on.
        engine.submit(m.Dial(ANNA))
        first = await user.talks(1)
        engine.submit(NoteCall(user.account.name, call_id(first.call_id), "asked for Monday"))
        await user.does(act(user, first, Action.HANG_UP), Outcome.ANSWERED, 1)
        # One that the other side does not take, and one that we hang up too early.
        sim.control("phones", phone=NEVER, after_s=60)
        await user.does(m.Dial(BUSY), Outcome.PEER_LEG_FAILED, 2)
        engine.submit(m.Dial(NEVER))
        calls = await user.sees(lambda now: len(now) == 3 and bool(now[0].call_id))
        await user.does(act(user, calls[0], Action.HANG_UP), Outcome.CANCELLED, 3)
        # Own phone declines.
        sim.control("phones", phone=MINE, pickup="decline")
        await user.does(m.Dial(ANNA), Outcome.OWN_LEG_FAILED, 4)
        sim.control("phones", phone=MINE, pickup="answer")
        # Received and answered, then transferred.
        sim.incoming(ANNA)
        await user.sees(lambda now: len(now) == 5)
        sim.control("answer")
        fifth = await user.talks(5)
        await user.does(act(user, fifth, Action.TRANSFER, "0003*224"), Outcome.TRANSFERRED, 5)
        # Missed, then returned.
        sim.incoming("+12025550143")
        await user.sees(lambda now: len(now) == 6)
        sim.control("hangup", phone="+12025550143")
        await user.ends(Outcome.MISSED, 6)
        assert len(await user.asks(HistoryQuery(kind=HistoryKind.MISSED))) == 1
        sim.control("phones", phone="+12025550143", after_s=0.2)
        engine.submit(m.Dial("+12025550143"))
        back = await user.talks(7)
        await user.sees(lambda _: user.missed() == 0)
        await user.does(act(user, back, Action.HANG_UP), Outcome.ANSWERED, 7)
        # Sent to voicemail while it rings.
        sim.incoming(ANNA)
        eighth = (await user.sees(lambda now: len(now) == 8))[0]
        await user.does(act(user, eighth, Action.VOICEMAIL), Outcome.TO_VOICEMAIL, 8)
        # The program ends while a call goes on.
        sim.incoming(ANNA)
        await user.sees(lambda now: len(now) == 9)
        sim.control("answer")
        await user.talks(9)
    going = stored(user)[0]
    assert going.outcome is Outcome.GOING_ON
    sim.control("hangup")
    sim.incoming(ANNA)
    sim.control("hangup", phone=ANNA)
    async with user.at_work():
        # The record tells of the end that nobody saw, and of the call that came meanwhile.
        calls = await user.sees(
            lambda now: len(now) == 10 and all(c.outcome is not Outcome.END_NOT_SEEN for c in now)
        )
        await user.sees(lambda now: all(c.outcome is not Outcome.GOING_ON for c in now))
        assert [c.note for c in calls if c.note] == ["asked for Monday"]
    assert not [one for one in user.told if isinstance(one, m.Trouble)]
    equals_records(stored(user), sim)


def stored(user: User) -> list[PastCall]:
    store, _ = HistoryStore.open(user.paths.history_file)
    calls = list(store.all(HistoryQuery()))
    store.close()
    return calls


def equals_records(calls: list[PastCall], sim: Sim) -> None:
    """Each call once, with whom, when and how, as the phone system keeps it."""
    kept = sim.on_its_thread(lambda board: list(board.world.ended.values()))
    endings: dict[str, Ending] = {ending.call_id: ending for ending in kept}
    ours = {call.call_id: call for call in calls}
    assert len(ours) == len(calls)
    assert {i for i, e in endings.items() if MINE in (e.source, e.destination)} <= ours.keys()
    for identity, call in ours.items():
        ending = endings[identity]
        placed = call.direction is Direction.OUTGOING
        assert call.peer.number == (ending.destination if placed else ending.source)
        began = datetime.fromtimestamp(ending.published, UTC)
        assert abs(call.began - began) < timedelta(seconds=2.5)
        talked = ending.disposition is Disposition.ANSWERED
        answered = {Outcome.ANSWERED, Outcome.TRANSFERRED, Outcome.TO_VOICEMAIL}
        assert talked == (call.outcome in answered), (call, ending)
