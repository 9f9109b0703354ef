from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Protocol

import pytest

from clicktodial.desktop.power import make_power
from clicktodial.desktop.power.linux import MANAGER, LinuxPower, system_bus_address
from clicktodial.desktop.power.macos import DID_WAKE, WILL_SLEEP, MacPower
from clicktodial.desktop.power.null import NoPower
from clicktodial.desktop.power.route_socket_posix import RouteSocket
from clicktodial.model.happenings import Happening
from tests.desktop.waiting import until
from tests.program.bus import Answer, Request, Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from clicktodial.desktop.power.base import Power

# Its calls are Windows' own, which the type checker does not know here.
windows: Any = import_module("clicktodial.desktop.power.windows")
ASLEEP, AWAKE, NETWORK = Happening
LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"


class World(Protocol):
    """A computer under a test's thumb."""

    @property
    def power(self) -> Power:
        """What is tested."""
        ...

    def sleep(self, *, asleep: bool) -> None:
        """The computer is about to sleep, or woke up."""
        ...

    def change_network(self) -> None:
        """An address came."""
        ...


class PowerContract:
    """What every way of hearing of sleep and the network must do."""

    @pytest.fixture
    def world(self) -> World:
        raise NotImplementedError

    @pytest.fixture
    async def told(self, world: World) -> AsyncIterator[list[Happening]]:
        told: list[Happening] = []
        await world.power.open(told.append)
        assert world.power.reason == ""
        yield told
        await world.power.close()

    async def test_sleep_and_wake_up_are_told(self, world: World, told: list[Happening]) -> None:
        world.sleep(asleep=True)
        await until(lambda: told == [ASLEEP])
        world.sleep(asleep=False)
        await until(lambda: told == [ASLEEP, AWAKE])

    async def test_a_change_of_the_network_is_told(
        self, world: World, told: list[Happening]
    ) -> None:
        world.change_network()
        await until(lambda: told == [NETWORK])

    async def test_closed_it_tells_nothing_and_may_be_opened_again(
        self, world: World, told: list[Happening]
    ) -> None:
        await world.power.close()
        await world.power.close()
        world.sleep(asleep=False)
        world.change_network()
        again: list[Happening] = []
        await world.power.open(again.append)
        world.sleep(asleep=True)
        await until(lambda: again == [ASLEEP])
        assert told == []

    async def test_it_can_be_closed_without_having_been_opened(self, world: World) -> None:
        await world.power.close()


class ToldRoutes(RouteSocket):
    """Tells what a test wants it to tell, too."""

    def __init__(self, on_news: Callable[[], None], news: list[Callable[[], None]]) -> None:
        super().__init__(on_news)
        self._test_news = news
        news.append(on_news)

    def close(self) -> None:
        super().close()
        self._test_news.clear()


class LinuxWorld:
    """A login manager on a bus of its own, and a pipe in the kernel's place."""

    def __init__(self, address: str) -> None:
        self.login = Service(address, LOGIN, self._answer)
        self.news: list[Callable[[], None]] = []
        self.power = LinuxPower({"DBUS_SYSTEM_BUS_ADDRESS": address}, self._socket)

    def _answer(self, _request: Request) -> Answer | None:
        return None

    def _socket(self, on_news: Callable[[], None]) -> RouteSocket:
        return ToldRoutes(on_news, self.news)

    def sleep(self, *, asleep: bool) -> None:
        self.login.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (asleep,))

    def change_network(self) -> None:
        for on_news in self.news:
            on_news()


class OwnBus(NamedTuple):
    """A bus daemon that a test may end."""

    process: subprocess.Popen[str]
    address: str


@contextlib.contextmanager
def running_bus(missing: Callable[[str], NoReturn]) -> Iterator[OwnBus]:
    if shutil.which("dbus-daemon") is None:
        missing("dbus-daemon")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with daemon:
        assert daemon.stdout is not None
        yield OwnBus(daemon, daemon.stdout.readline().strip())
        daemon.terminate()


@pytest.fixture(scope="module")
def system_bus(missing: Callable[[str], NoReturn]) -> Iterator[str]:
    with running_bus(missing) as bus:
        yield bus.address


@pytest.fixture
def own_bus(missing: Callable[[str], NoReturn]) -> Iterator[OwnBus]:
    with running_bus(missing) as bus:
        yield bus


class TestLinux(PowerContract):
    @pytest.fixture
    def world(self, system_bus: str) -> Iterator[LinuxWorld]:
        world = LinuxWorld(system_bus)
        with contextlib.closing(world.login):
            yield world

    async def test_what_others_tell_is_not_believed(
        self, world: LinuxWorld, told: list[Happening], system_bus: str
    ) -> None:
        stranger = Service(system_bus, "org.example.Stranger", lambda _request: None)
        with contextlib.closing(stranger):
            stranger.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (True,))
            world.login.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "s", ("yes",))
            world.sleep(asleep=False)
            await until(lambda: told == [AWAKE])

    async def test_a_bus_that_goes_away_costs_the_reason_alone(self, own_bus: OwnBus) -> None:
        power = LinuxPower({"DBUS_SYSTEM_BUS_ADDRESS": own_bus.address})
        await power.open(lambda _happening: None)
        assert power.reason == ""
        own_bus.process.kill()
        await until(lambda: power.reason)
        await power.close()

    async def test_without_a_bus_the_network_is_still_heard_of(self) -> None:
        news: list[Callable[[], None]] = []

        nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}
        power = LinuxPower(nowhere, lambda on_news: ToldRoutes(on_news, news))
        told: list[Happening] = []
        await power.open(told.append)
        assert power.reason != ""
        news[0]()
        assert told == [NETWORK]
        await power.close()

    def test_the_kernel_tells_of_addresses_and_routes(
        self, missing: Callable[[str], NoReturn]
    ) -> None:
        own_network = ["unshare", "--map-root-user", "--net"]
        if not all(map(shutil.which, ("unshare", "ip"))):
            missing("unshare and ip")
        if not _works([*own_network, "ip", "link"]):
            pytest.skip("the kernel lets nobody have a network of their own here")
        script = [*own_network, sys.executable, "-m", "tests.desktop.network_user"]
        done = subprocess.run(script, capture_output=True, text=True, check=False, timeout=60)
        assert done.stderr == ""
        assert done.stdout.splitlines() == [
            "link set: network-changed",
            "address add: network-changed",
            "route add: network-changed",
            "address del: network-changed",
        ]

    def test_where_the_bus_is(self) -> None:
        assert system_bus_address({"DBUS_SYSTEM_BUS_ADDRESS": "tcp:x"}) == "tcp:x"
        assert system_bus_address({}).endswith("run/dbus/system_bus_socket")


def _works(command: list[str]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


class FakePowerCalls:
    """Windows calls back in a thread of its own."""

    def __init__(self) -> None:
        self.on_power: Callable[[int], None] = lambda _kind: None
        self.on_network: Callable[[], None] = lambda: None
        self.watching = 0

    def watch(self, on_power: Callable[[int], None], on_network: Callable[[], None]) -> None:
        self.on_power, self.on_network = on_power, on_network
        self.watching += 1

    def forget(self) -> None:
        self.on_power, self.on_network = lambda _kind: None, lambda: None
        self.watching -= 1


class WindowsWorld:
    def __init__(self) -> None:
        self.calls = FakePowerCalls()
        self.power = windows.WindowsPower(lambda: self.calls)

    def sleep(self, *, asleep: bool) -> None:
        in_thread(lambda: self.calls.on_power(windows.SUSPEND if asleep else windows.RESUME))

    def change_network(self) -> None:
        in_thread(self.calls.on_network)


class TestWindows(PowerContract):
    @pytest.fixture
    def world(self) -> WindowsWorld:
        return WindowsWorld()

    async def test_other_power_events_are_nothing(
        self, world: WindowsWorld, told: list[Happening]
    ) -> None:
        world.calls.on_power(0x000A)  # the battery
        world.sleep(asleep=True)
        await until(lambda: told == [ASLEEP])

    async def test_a_refusal_is_the_reason(self) -> None:
        def refuse() -> FakePowerCalls:
            raise OSError(5, "Access is denied")

        power = windows.WindowsPower(refuse)
        await power.open(lambda _happening: None)
        assert "Access is denied" in power.reason
        await power.close()


class FakeNotices:
    """The workspace's notification centre."""

    def __init__(self) -> None:
        self.blocks: dict[str, Callable[[object], None]] = {}

    def observe(self, name: str, block: Callable[[object], None]) -> object:
        self.blocks[name] = block
        return name

    def forget(self, observer: object) -> None:
        del self.blocks[str(observer)]


class MacWorld:
    def __init__(self) -> None:
        self.notices = FakeNotices()
        self.news: list[Callable[[], None]] = []
        self.power = MacPower(lambda: self.notices, self._socket)

    def _socket(self, on_news: Callable[[], None]) -> RouteSocket:
        return ToldRoutes(on_news, self.news)

    def sleep(self, *, asleep: bool) -> None:
        block = self.notices.blocks.get(WILL_SLEEP if asleep else DID_WAKE)
        if block is not None:
            in_thread(lambda: block(None))

    def change_network(self) -> None:
        for on_news in self.news:
            on_news()


class TestMac(PowerContract):
    @pytest.fixture
    def world(self) -> MacWorld:
        return MacWorld()

    async def test_closed_nothing_is_observed(self, world: MacWorld, told: list[Happening]) -> None:
        assert set(world.notices.blocks) == {WILL_SLEEP, DID_WAKE}
        await world.power.close()
        assert world.notices.blocks == {}
        assert told == []


def in_thread(call: Callable[[], None]) -> None:
    """As the system does, in a thread that is not ours."""
    asyncio.get_running_loop().run_in_executor(None, call)


async def test_without_a_way_the_reason_is_told() -> None:
    power = NoPower("nothing")
    await power.open(lambda _happening: None)
    await power.close()
    assert power.reason == "nothing"


def test_the_factory_chooses_this_system() -> None:
    assert isinstance(make_power(os.environ), LinuxPower)
