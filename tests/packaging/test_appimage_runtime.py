"""The AppImage's runtime, compiled with the sanitisers, with a small program inside."""

from __future__ import annotations

import fcntl
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import NoReturn

pack: Any = importlib.import_module("appimage.pack")
job: Any = importlib.import_module("job")

TOOLS = ("gcc", "mksquashfs", "unsquashfs")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AppImages are for Linux")

SANITISED = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
DAMAGED = "damaged or was not downloaded completely"
CANNOT_START = 127
# Tells what it was given, then does what it is told.
PROGRAM = """#!/bin/sh
echo "image=$APPIMAGE"
echo "folder=$APPDIR"
echo "words=$*"
cat "$APPDIR/usr/share/greeting" || exit 9
case "$1" in
exit) exit "$2" ;;
sleep) echo ready; exec sleep 60 ;;
esac
"""
FILES = 40


class Made(NamedTuple):
    """An AppImage and what it was made of."""

    path: Path
    runtime: Path
    image: Path
    unpacked: int


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, missing: Callable[[str], NoReturn]) -> Made:
    """The AppImage of a small program."""
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent or not pack.HEADERS.exists():
        missing(f"{', '.join(absent)}, and the headers of libsquashfuse")
    work = tmp_path_factory.mktemp("appimage")
    folder = work / "AppDir"
    (folder / "usr/share/deep/er").mkdir(parents=True)
    (folder / "usr/share/greeting").write_text("hello\n")
    (folder / "usr/share/empty").touch()
    chance = random.Random(1)
    for number in range(FILES):
        # Some share a fragment, some have blocks of their own.
        size = 50 if number % 4 else 700_000
        (folder / f"usr/share/deep/er/{number}").write_bytes(chance.randbytes(size))
    (folder / "usr/start").write_text(PROGRAM)
    (folder / "usr/start").chmod(0o755)
    (folder / "AppRun").symlink_to("usr/start")
    return _made(work, folder, "one")


def _made(work: Path, folder: Path, name: str) -> Made:
    a_job = job.Job(folder, work, Path(sys.executable), print, work)
    runtime, image, path = work / "runtime", work / f"{name}.squashfs", work / f"{name}.AppImage"
    if not runtime.exists():
        pack.compile_runtime(a_job, runtime, SANITISED)
    pack.make_image(a_job, folder, image)
    unpacked = pack.unpacked_size(folder)
    pack.join(runtime, image, path, name, unpacked)
    return Made(path, runtime, image, unpacked)


class Person:
    """Someone with a home folder who runs AppImages."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.temporary = folder / "tmp"
        for place in (self.home, self.temporary):
            place.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
        }

    @property
    def cache(self) -> Path:
        return self.home / ".cache/clicktodial"

    def start(self, image: Path, *words: str, **variables: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [image, *words],
            env=self.environment | variables,
            cwd=self.home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, image: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        process = self.start(image, *words, **variables)
        out, err = process.communicate(timeout=60)
        assert "Sanitizer" not in err, err
        assert "runtime error" not in err, err
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def unpacked(self) -> list[str]:
        return sorted(path.name for path in self.cache.glob("appimage-*"))

    def left(self) -> list[str]:
        return sorted(path.name for path in self.temporary.iterdir())


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    """A person whose temporary folder is left empty."""
    someone = Person(tmp_path)
    yield someone
    _wait_until(lambda: not someone.left())


def _wait_until(condition: Callable[[], object], within_s: float = 20) -> None:
    end = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def _is_gone(folder: Path) -> bool:
    return not folder.exists()


def _facts(output: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in output.splitlines() if "=" in line)


def _ready(process: subprocess.Popen[str]) -> dict[str, str]:
    assert process.stdout is not None
    lines = []
    while (line := process.stdout.readline()) != "ready\n":
        assert line, process.communicate()
        lines.append(line)
    return _facts("".join(lines))


# ---- a start


def test_a_start_unpacks_once_and_tells_the_program_where_it_is(made: Made, person: Person) -> None:
    first = person.run(made.path, "exit", "3")
    assert first.returncode == 3
    facts = _facts(first.stdout)
    assert facts["image"] == str(made.path)
    assert Path(facts["folder"]).parent == person.cache
    assert facts["words"] == "exit 3"
    assert "hello" in first.stdout
    (name,) = person.unpacked()
    before = (person.cache / name / "usr/start").stat()
    second = person.run(made.path, "exit", "0")
    assert second.returncode == 0
    after = (person.cache / name / "usr/start").stat()
    assert (before.st_ino, before.st_ctime_ns) == (after.st_ino, after.st_ctime_ns)
    assert not person.left()


def test_what_is_unpacked_is_what_was_packed(made: Made, person: Person) -> None:
    assert person.run(made.path, "--appimage-extract").stdout == "squashfs-root\n"
    original, ours = made.path.parent / "AppDir", person.home / "squashfs-root"
    assert not subprocess.run(["diff", "-r", original, ours], check=False).returncode
    assert (ours / "AppRun").is_symlink()
    assert (ours / "usr/start").stat().st_mode & 0o777 == 0o755
    again = person.run(made.path, "--appimage-extract")
    assert again.returncode == CANNOT_START
    assert "squashfs-root" in again.stderr


def test_other_tools_find_the_image(made: Made, person: Person) -> None:
    offset = person.run(made.path, "--appimage-offset").stdout.strip()
    assert int(offset) == made.runtime.stat().st_size
    listing = subprocess.run(
        ["unsquashfs", "-offset", offset, "-ls", made.path], capture_output=True, check=True
    )
    assert b"AppRun" in listing.stdout
    assert made.path.read_bytes()[8:11] == b"AI\x02"


def test_an_unknown_option_is_not_the_programs(made: Made, person: Person) -> None:
    told = person.run(made.path, "--appimage-mount")
    assert told.returncode == 2
    assert "--appimage-help" in told.stderr
    assert "--appimage-offset" in person.run(made.path, "--appimage-help").stdout
    assert "one-" in person.run(made.path, "--appimage-version").stdout


def test_closed_standard_streams_do_not_become_files(made: Made, person: Person) -> None:
    command = f'"{made.path}" exit 5 <&- >&- 2>&-'
    done = subprocess.run(
        ["sh", "-c", command], env=person.environment, cwd=person.home, check=False
    )
    assert done.returncode == 5


def test_the_folder_follows_the_users_variables(made: Made, person: Person) -> None:
    cache = person.home / "other"
    facts = _facts(person.run(made.path, XDG_CACHE_HOME=str(cache)).stdout)
    assert Path(facts["folder"]).parent == cache / "clicktodial"
    facts = _facts(person.run(made.path, CLICKTODIAL_HOME="portable").stdout)
    assert Path(facts["folder"]).parent == person.home / "portable/cache"


def test_a_home_behind_a_link_is_told_by_its_real_name(made: Made, person: Person) -> None:
    (person.home / "link").symlink_to(person.home)
    facts = _facts(person.run(made.path, HOME=str(person.home / "link")).stdout)
    assert Path(facts["folder"]).parent == person.cache


# ---- more than one


def test_starts_at_once_unpack_once(made: Made, person: Person) -> None:
    processes = [person.start(made.path, "exit", "4") for _ in range(6)]
    answers = [process.communicate(timeout=60) for process in processes]
    assert [process.returncode for process in processes] == [4] * 6, answers
    assert len({_facts(out)["folder"] for out, _ in answers}) == 1
    assert len(person.unpacked()) == 1


@pytest.fixture(scope="session")
def newer(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The next version."""
    work = tmp_path_factory.mktemp("newer")
    folder = work / "AppDir"
    shutil.copytree(made.path.parent / "AppDir", folder, symlinks=True)
    shutil.copy2(made.runtime, work / "runtime")
    (folder / "usr/share/greeting").write_text("hello again\n")
    return _made(work, folder, "two")


def test_a_newer_version_removes_the_older_unless_it_runs(
    made: Made, newer: Made, person: Person
) -> None:
    with person.start(made.path, "sleep") as old:
        _ready(old)
        assert "hello again" in person.run(newer.path).stdout
        assert len(person.unpacked()) == 2
        old.kill()
    person.run(newer.path)
    (left,) = person.unpacked()
    assert left.startswith("appimage-two-")


def test_the_cache_is_removed_when_asked_unless_the_program_runs(
    made: Made, person: Person
) -> None:
    with person.start(made.path, "sleep") as running:
        _ready(running)
        told = person.run(made.path, "--appimage-remove-cache")
        assert told.returncode == CANNOT_START
        assert "quit it first" in told.stderr
        running.terminate()
    told = person.run(made.path, "--appimage-remove-cache")
    assert told.returncode == 0
    assert not list(person.cache.iterdir())


# ---- what goes wrong


def test_a_kill_while_unpacking_is_mended_by_the_next_start(made: Made, person: Person) -> None:
    mended = 0
    for _ in range(10):
        process = _unpacking(made, person)
        process.kill()
        process.communicate()
        mended += any("unfinished" in name for name in person.unpacked())
        done = person.run(made.path, "exit", "6")
        assert done.returncode == 6, done.stderr
        assert len(person.unpacked()) == 1
        shutil.rmtree(person.cache)
    assert mended, "no kill came while it unpacked"


def test_a_folder_that_was_just_begun_is_removed(made: Made, person: Person) -> None:
    begun = person.cache / "appimage-one.unfinished-abcdef"
    begun.mkdir(parents=True, mode=0o700)
    person.run(made.path)
    assert not begun.exists()


def _unpacking(made: Made, person: Person) -> subprocess.Popen[str]:
    process = person.start(made.path, "exit", "0")
    _wait_until(lambda: person.unpacked() or process.poll() is not None)
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_ending_it_while_unpacking_leaves_nothing(
    made: Made, person: Person, number: signal.Signals
) -> None:
    process = _unpacking(made, person)
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode in (-number, 0)
    if process.returncode:
        assert not any("unfinished" in name for name in person.unpacked())


def test_what_was_lost_from_the_cache_is_unpacked_again(made: Made, person: Person) -> None:
    folder = Path(_facts(person.run(made.path).stdout)["folder"])
    for harm in (
        (folder / "usr/share/greeting").unlink,
        lambda: (folder / "usr/share/greeting").write_bytes(b""),
        (folder / ".files").unlink,
        lambda: (folder / ".files").write_text("5 usr/share/greeting"),
        (folder / ".lock").unlink,
        lambda: shutil.rmtree(folder / "usr"),
    ):
        harm()
        assert "hello" in person.run(made.path).stdout
        assert (folder / "usr/share/greeting").read_text() == "hello\n"


def test_without_a_cache_a_temporary_folder_does(made: Made, person: Person) -> None:
    with person.start(made.path, "sleep", HOME="/proc/nowhere") as process:
        folder = Path(_ready(process)["folder"])
        assert folder.parent == person.temporary
        # The program is the process that was started, and nothing of it survives a kill.
        process.kill()
    _wait_until(partial(_is_gone, folder))
    assert person.run(made.path, "exit", "7", HOME="relative").returncode == 7


def test_run_from_a_temporary_folder_when_asked(made: Made, person: Person) -> None:
    done = person.run(made.path, "--appimage-extract-and-run", "exit", "8")
    assert done.returncode == 8
    facts = _facts(done.stdout)
    assert facts["words"] == "exit 8"
    assert Path(facts["folder"]).parent == person.temporary
    assert not person.cache.exists()


def test_a_forgotten_temporary_folder_is_removed(made: Made, person: Person) -> None:
    forgotten = person.temporary / "clicktodial-appimage-abcdef"
    used = person.temporary / "clicktodial-appimage-ghijkl"
    for folder in (forgotten, used):
        folder.mkdir(mode=0o700)
        (folder / ".lock").touch()
    with (used / ".lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        person.run(made.path, "--appimage-extract-and-run")
        assert not forgotten.exists()
        assert used.exists()
    shutil.rmtree(used)


def test_a_hostile_temporary_folder_is_passed_by(made: Made, person: Person) -> None:
    shared = person.home / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    for hostile in (str(shared), "relative", "/proc", "/" + "x/" * 4000, "%s%n"):
        done = person.run(made.path, "exit", "3", HOME="", TMPDIR=hostile)
        assert done.returncode == 3, done.stderr
        folder = Path(_facts(done.stdout)["folder"])
        assert folder.parent == Path("/tmp")
        _wait_until(partial(_is_gone, folder))


def test_no_place_at_all_is_told(made: Made, person: Person, tmp_path: Path) -> None:
    limited = f'ulimit -f 100; exec "{made.path}" exit 0'
    done = subprocess.run(
        ["bash", "-c", f"trap '' XFSZ; {limited}"],
        env=person.environment,
        cwd=person.home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == CANNOT_START
    assert "could not be unpacked" in done.stderr
    assert f"{person.cache}: File too large" in done.stderr
    assert "/var/tmp: File too large" in done.stderr
    assert not person.unpacked()


def test_a_cache_of_somebody_else_is_not_used(made: Made, person: Person) -> None:
    person.cache.mkdir(parents=True)
    person.cache.chmod(0o777)
    folder = Path(_facts(person.run(made.path).stdout)["folder"])
    assert folder.parent == person.temporary


# ---- damage


def test_a_file_cut_short_is_called_damaged(made: Made, person: Person, tmp_path: Path) -> None:
    content = made.path.read_bytes()
    begin = made.runtime.stat().st_size
    damaged = tmp_path / "cut.AppImage"
    for length in (begin, begin + 1, begin + 95, len(content) // 2, len(content) - 1):
        _write(damaged, content[:length])
        done = person.run(damaged, "exit", "0")
        assert done.returncode == CANNOT_START
        assert DAMAGED in done.stderr
        assert str(damaged) in done.stderr


def test_a_changed_byte_is_called_damage(made: Made, person: Person, tmp_path: Path) -> None:
    content = made.path.read_bytes()
    begin = made.runtime.stat().st_size
    damaged = tmp_path / "changed.AppImage"
    chance = random.Random(2)
    places = [chance.randrange(begin, len(content)) for _ in range(20)]
    for place in (begin, len(content) - 90, len(content) - 1, *places):
        _write(damaged, _changed(content, place))
        for option in ((), ("--appimage-extract",), ("--appimage-extract-and-run",)):
            done = person.run(damaged, *option)
            assert done.returncode == CANNOT_START
            assert DAMAGED in done.stderr
    assert not person.unpacked()


def _changed(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0x41]) + content[place + 1 :]


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    path.write_bytes(content)
    path.chmod(0o755)
