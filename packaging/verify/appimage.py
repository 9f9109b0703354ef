"""The AppImage as people use it, on desktops without any Qt program."""

from __future__ import annotations

import contextlib
import statistics
import subprocess
import time
from typing import TYPE_CHECKING

from verify import chroot, desktop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from verify.chroot import Chroot
    from verify.desktop import Desktop

SUITES = ("bookworm", "trixie")
IMAGE = f"{desktop.HOME}/Programs/Click-to-Dial.AppImage"
CACHE = f"{desktop.HOME}/.cache/clicktodial"
ENTRY = f"{desktop.HOME}/.local/share/applications/clicktodial.desktop"
NUMBER = "+3225551234"
OTHER_HOME = "/mnt/home"
# Only programs with Qt need it, and the AppImage brings it.
ABSENT = "libxcb-cursor.so.0"
DAMAGED = "damaged or was not downloaded completely"
SECOND_STARTS = 15
SECOND_START_S = 0.25
"""On a machine that does other things, too; the benchmarks have the real goal."""


def verify(say: Callable[..., None], dist: Path) -> None:
    """Raises AssertionError."""
    images = sorted(dist.glob("Click-to-Dial-*-x86_64.AppImage"))
    assert images, f"no AppImage in {dist}: python3 packaging/release appimage"
    for suite in SUITES:
        with chroot.clean(suite, desktop.FURNITURE) as system:
            system.bring(images[-1], IMAGE)
            assert not list(system.path("/usr/lib").rglob(ABSENT)), ABSENT
            with desktop.desktop(system) as there:
                system.run("chown", "-R", f"{desktop.PERSON}:", desktop.HOME)
                for check in CHECKS:
                    say(f"{suite}: {check(system, there, suite)}")


def starts_at_once(system: Chroot, there: Desktop, _suite: str) -> str:
    """Two first starts at the same time."""
    began = time.monotonic()
    both = [there.start(IMAGE, "--version") for _ in range(2)]
    told = [process.communicate(timeout=120)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert len(_unpacked(system)) == 1, _unpacked(system)
    return f"two first starts at once: unpacked once, {time.monotonic() - began:.1f} s"


def tour_passes(_system: Chroot, there: Desktop, suite: str) -> str:
    """The demo's tour, with its pictures."""
    pictures = "/tmp/tour"
    told = there.run(IMAGE, "--demo", "--tour", pictures, timeout_s=300)
    assert "The tour is over" in told, told
    count = there.keep_tour(pictures, f"appimage-{suite}")
    assert count >= 10, count
    return f"the demo's tour passes, {count} pictures"


def links_reach_it(system: Chroot, there: Desktop, suite: str) -> str:
    """Links are registered with the AppImage's own path, start it, and reach the running one."""
    there.run(IMAGE, "links", "register")
    entry = system.path(ENTRY).read_text()
    assert f"\nExec={IMAGE} %u\n" in entry, entry
    blank = there.pixels()
    first = there.start("xdg-open", f"tel:{NUMBER}")
    there.wait(lambda: there.pixels() != blank, "the window of the program that a link started")
    there.run("sleep", "3")
    there.take_picture(f"appimage-{suite}-started-by-link")
    began = there.pixels()
    there.run("xdg-open", "tel:+442079460000")
    there.wait(lambda: there.pixels() != began, "a change of the window by the second link")
    there.run("sleep", "1")
    there.take_picture(f"appimage-{suite}-second-link")
    median = statistics.median(_second_start_s(there) for _ in range(SECOND_STARTS))
    assert median < SECOND_START_S, f"{median:.3f} s"
    told = there.run(IMAGE, "--appimage-remove-cache", code=127)
    assert "quit it first" in told, told
    desktop.end_program(system)
    first.communicate(timeout=30)
    there.run(IMAGE, "links", "unregister")
    assert not system.path(ENTRY).exists()
    return f"xdg-open starts it and reaches it; a second start takes {median * 1000:.0f} ms"


def _unpacked(system: Chroot) -> list[str]:
    return sorted(path.name for path in system.path(CACHE).glob("appimage-*"))


def _second_start_s(there: Desktop) -> float:
    began = time.monotonic()
    there.run(IMAGE, f"tel:{NUMBER}")
    return time.monotonic() - began


def mends_itself(system: Chroot, there: Desktop, _suite: str) -> str:
    """Killed while it unpacks; and a file lost from the cache."""
    there.run("rm", "-rf", CACHE)
    process = there.start(IMAGE, "--version")
    there.wait(lambda: _unpacked(system), "the beginning of unpacking")
    process.kill()
    process.communicate()
    left = _unpacked(system)
    there.run(IMAGE, "--version")
    there.run("sh", "-c", f"rm {CACHE}/appimage-*/usr/lib/clicktodial/_internal/libpython*")
    there.run(IMAGE, "--version")
    assert len(_unpacked(system)) == 1, _unpacked(system)
    return f"killed while unpacking ({left[0]}) and with a file lost: the next start mends it"


def damage_is_told(system: Chroot, there: Desktop, _suite: str) -> str:
    """Half a download, and one wrong byte."""
    content = system.path(IMAGE).read_bytes()
    middle = len(content) // 2
    wrong = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
    damaged = f"{desktop.HOME}/damaged.AppImage"
    there.run("rm", "-rf", CACHE)
    for name, harmed in (("half a download", content[:middle]), ("a wrong byte", wrong)):
        system.path(damaged).unlink(missing_ok=True)
        system.path(damaged).write_bytes(harmed)
        system.path(damaged).chmod(0o755)
        told = there.run(damaged, code=127)
        assert DAMAGED in told, f"{name}: {told}"
    system.path(damaged).unlink()
    return "half a download and a wrong byte are told as damage"


def works_without_home(system: Chroot, there: Desktop, _suite: str) -> str:
    """A home that cannot be written, one that holds no programs, one without room."""
    for options in ("ro", "noexec", "size=40m"):
        with _home_of_its_own(system, options):
            told = there.run(IMAGE, "explain", NUMBER, HOME=OTHER_HOME)
            assert NUMBER in told, told
            assert not list(system.path(OTHER_HOME).rglob("AppRun")), options
    there.wait(lambda: not _temporary(system), "the removal of temporary folders")
    return "homes that are read-only, noexec or full: it runs from a temporary folder"


@contextlib.contextmanager
def _home_of_its_own(system: Chroot, options: str) -> Iterator[None]:
    """A file system at OTHER_HOME that is the person's."""
    place = system.path(OTHER_HOME)
    place.mkdir(parents=True, exist_ok=True)
    whose = f"mode=700,uid={desktop.NUMBER},gid={desktop.NUMBER}"
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"{whose},{options}", "tmpfs", place], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def _temporary(system: Chroot) -> list[Path]:
    return list(system.path("/tmp").glob("clicktodial-appimage-*"))


def leaves_what_it_says(system: Chroot, there: Desktop, _suite: str) -> str:
    """Removing what it has unpacked, then the file."""
    told = there.run(IMAGE, "--appimage-remove-cache")
    assert "is removed" in told, told
    assert not _unpacked(system)
    there.run("rm", IMAGE)
    left = there.run("find", desktop.HOME, "-path", "*clicktodial*", "-type", "f")
    return f"removed; what is left is the person's own: {' '.join(sorted(left.split()))}"


CHECKS = (
    starts_at_once,
    tour_passes,
    links_reach_it,
    mends_itself,
    damage_is_told,
    works_without_home,
    leaves_what_it_says,
)
