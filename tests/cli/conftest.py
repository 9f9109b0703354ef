"""The commands about calls in this process, with a real phone system over real HTTP."""

from __future__ import annotations

import json
import os
from argparse import ArgumentParser
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli import calls
from clicktodial.cli.call_actions import act
from clicktodial.cli.call_session import CallDesk
from clicktodial.cli.dialling import conference, dial
from clicktodial.cli.main import main
from clicktodial.errors import ClickToDialError
from clicktodial.model.settings import Settings, make_account
from clicktodial.sim.options import SimOptions
from clicktodial.sim.people import MINE
from clicktodial.sim.placing import put_on_call
from clicktodial.sim.server import Sim, running
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANNA = "+442079460018"
ACTS = {"dial": dial, "conference": conference}


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - any JSON
        return json.loads(self.out)


class Cli:
    """``clicktodial …`` of a user whose secret is in the environment."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.slept_s: list[float] = []
        self.during_the_first_pause: Callable[[], object] = lambda: None
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Result:
        return Result(main(arguments, os.environ), *self._capsys.readouterr())

    def hurried(self, *arguments: str) -> Result:
        """The same with a clock on which every pause takes no time."""
        parser = ArgumentParser()
        calls.register(parser.add_subparsers(dest="command"))
        args = parser.parse_args(arguments)
        desk = replace(CallDesk.of_this_user(as_json=args.json), sleep=self._sleep)
        try:
            code = ACTS.get(args.command, act)(args, desk)
        except ClickToDialError as error:
            code = desk.output.error(error)
        return Result(code, *self._capsys.readouterr())

    async def _sleep(self, seconds: float) -> None:
        if not self.slept_s:
            self.during_the_first_pause()
        self.slept_s.append(seconds)

    def add_account(self, name: str, server: str, *extensions: str) -> None:
        account = make_account(name=name, server=server, extensions=extensions)
        SettingsFile(Paths.from_environment(os.environ).settings_file).update(
            lambda now: Settings(accounts=(*now.accounts, account))
        )


@pytest.fixture
def sim() -> Iterator[Sim]:
    """A phone system on a manual clock in which nobody calls unasked."""
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def gone() -> str:
    """The address of a phone system that is not there any more."""
    with running() as pbx:
        return pbx.url


@pytest.fixture
def nobody(capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line of someone who has no account yet."""
    return Cli(capsys)


@pytest.fixture
def cli(nobody: Cli, sim: Sim, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line of someone with the account “work” on ``sim``."""
    monkeypatch.setenv("CLICKTODIAL_SECRET", sim.token)
    nobody.add_account("work", sim.url, sim.extension)
    return nobody


@pytest.fixture
def talking(sim: Sim) -> Callable[..., str]:
    """Put a call into the world in which both talk, one of them ``at`` their phone; returns its
    id."""

    def do(number: str = ANNA, at: str = MINE) -> str:
        return sim.on_its_thread(
            lambda board: put_on_call(board.world, at, number, since=board.world.now).id
        )

    return do


@pytest.fixture
def sent(sim: Sim) -> Callable[[], list[str]]:
    """The methods of all requests so far that change something."""
    return lambda: [entry.method for entry in sim.log() if entry.method != "GET"]
