"""Nothing that a list has shown is lost when the program is killed."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.model.history import HistoryQuery, Outcome
from clicktodial.storage.history import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DEATHS = 6


def test_each_call_that_was_listed_is_there_after_any_number_of_deaths(tmp_path: Path) -> None:
    file, dice = tmp_path / "history.sqlite3", random.Random(3)
    listed: set[str] = set()
    going: set[str] = set()
    for seed in range(DEATHS):
        for going in killed_after(dice.randrange(1, 40), file, seed):
            listed |= going
        check(file, listed, going)


def killed_after(lists: int, file: Path, seed: int) -> Iterator[set[str]]:
    """What the recorder said that it kept; it is killed in the middle of its work."""
    command = [sys.executable, "-m", "tests.engine.recording", str(file), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(lists):
            line = process.stdout.readline()
            assert line, "the recorder ended by itself"
            yield set(json.loads(line))
        process.kill()
        for line in process.stdout:
            if line.endswith("\n"):
                yield set(json.loads(line))


def check(file: Path, listed: set[str], going: set[str]) -> None:
    """Also another process can read it meanwhile: the command line does."""
    store, broken = HistoryStore.open(file)
    assert broken is None
    calls = {call.call_id: call for call in store.all(HistoryQuery())}
    assert len(calls) == store.count(HistoryQuery())
    assert store.count(HistoryQuery(text="3235742879")) == len(calls)
    store.close()
    # One more may have been listed than it could say before it died.
    assert listed <= calls.keys()
    assert len(calls.keys() - listed) <= DEATHS
    for name in going:
        assert calls[name].first_seen <= calls[name].last_seen
    for name in listed - going:
        assert calls[name].outcome is not Outcome.UNKNOWN
