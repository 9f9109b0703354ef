"""Settings met by other processes: killed writers, writers at the same time."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

COUNTING = """
import sys
from dataclasses import replace
from pathlib import Path
from clicktodial.storage.settings import SettingsFile
file = SettingsFile(Path(sys.argv[1]))
for n in range(1, 600):
    file.update(lambda s: replace(s, wait_for_pickup_s=n))
    print(n, flush=True)
"""

ADDING = """
import sys
from dataclasses import replace
from pathlib import Path
from clicktodial.model.settings import make_account
from clicktodial.storage.settings import SettingsFile
file = SettingsFile(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for n in range(5):
    account = make_account(name=f"{sys.argv[2]}{n}", server="pbx.example.com")
    file.update(lambda s: replace(s, accounts=(*s.accounts, account)))
"""


def start(script: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_writer_killed_at_any_moment_loses_nothing_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for writes in (1, 2, 3, 5, 8):
        with start(COUNTING, str(path)) as writer:
            assert writer.stdout is not None
            for _ in range(writes):
                last = int(writer.stdout.readline())
            writer.kill()
            rest = writer.stdout.read().split()
        last = int(rest[-1]) if rest else last
        read = SettingsFile(path).read()
        assert read.problems == ()
        assert read.settings.wait_for_pickup_s in {last, last + 1}


def test_two_processes_adding_accounts_at_once_both_succeed(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    with ExitStack() as stack:
        writers = [stack.enter_context(start(ADDING, str(path), name)) for name in "ab"]
        for writer in writers:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
        for writer in writers:
            assert writer.stdin is not None
            writer.stdin.write("go\n")
            writer.stdin.flush()
    assert [writer.returncode for writer in writers] == [0, 0]
    names = {account.name for account in SettingsFile(path).read().settings.accounts}
    assert names == {f"{name}{n}" for name in "ab" for n in range(5)}
