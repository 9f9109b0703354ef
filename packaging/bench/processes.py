"""What processes cost: CPU clock, memory and wake-ups of a process and its descendants (Linux)."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

_CPU_CLOCK = 2
_END_TIMEOUT_S = 5.0
_KB_PER_MB = 1024


@dataclass(frozen=True, slots=True)
class Memory:
    """In MB. ``pss`` shares out what other processes have mapped, too; ``private`` is the
    process's alone; ``anonymous`` is what is not backed by a file."""

    pss: float
    private: float
    anonymous: float


def tree(root: int) -> set[int]:
    """The process and its descendants that are alive."""
    found, waiting = set(), [root]
    while waiting:
        pid = waiting.pop()
        found.add(pid)
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                waiting += map(int, children.read_text().split())
    return found


def cpu_s(root: int) -> float:
    """User and system seconds so far: exact for the living, in 10 ms steps for ended children."""
    total = 0.0
    for pid in tree(root):
        with contextlib.suppress(OSError):
            # How Linux numbers the CPU clock of another process: clock_getcpuclockid(3).
            total += time.clock_gettime((~pid << 3) | _CPU_CLOCK)
            ended = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[13:15]
            total += sum(map(int, ended)) / os.sysconf("SC_CLK_TCK")
    return total


def memory(root: int) -> Memory:
    """What the process and its descendants hold."""
    kb: dict[str, int] = {}
    for pid in tree(root):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
            name, _, value = line.partition(":")
            kb[name] = kb.get(name, 0) + int(value.split()[0])
    private = kb["Private_Clean"] + kb["Private_Dirty"]
    return Memory(*(n / _KB_PER_MB for n in (kb["Pss"], private, kb["Pss_Anon"])))


def wake_ups(root: int) -> dict[str, int]:
    """How often each thread of theirs has slept and was woken (voluntary context switches)."""
    counts = {}
    for pid in tree(root):
        for status in Path(f"/proc/{pid}/task").glob("*/status"):
            with contextlib.suppress(OSError):
                found = status.read_text().partition("\nvoluntary_ctxt_switches:")[2]
                counts[str(status)] = int(found.split()[0])
    return counts


def added(before: dict[str, int], after: dict[str, int]) -> int:
    """What came on top between two readings; threads that have ended are left out."""
    return sum(count - before.get(thread, 0) for thread, count in after.items())


def end(process: subprocess.Popen[str]) -> None:
    """End a process of ours, politely first."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        process.send_signal(number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_END_TIMEOUT_S)
            break
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
