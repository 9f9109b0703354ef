"""The system packages of Debian and Ubuntu that the program, its demo and its tests need."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# What ``python3 -m venv`` needs; Debian ships it apart from Python.
VENV = ("python3-venv",)
# What the Qt wheels link to but do not carry.
QT = (
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
# A desktop without a screen.
DESKTOP = ("dbus", "fonts-noto-core", "openbox", "xvfb")
# What the bundle is made with, and what else each installer is; see packaging/release.
# Debian's own Python comes without the library that a frozen program needs.
_PYTHON = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
FREEZE = (
    *((_PYTHON,) if sys.base_prefix == "/usr" else ()),
    "binutils",
    "patchelf",
)
DEBIAN = ("dpkg",)
RPM = ("rpm",)
APPIMAGE = (
    "gcc",
    "libc6-dev",
    "libsquashfuse-dev",
    "libzstd-dev",
    "squashfs-tools",
    "zlib1g-dev",
)
WINDOWS = ("debootstrap", "gcc-mingw-w64-x86-64", "msitools", "nsis", "osslsigncode", "wixl")
# What the tests meet: a keyring, the accessibility bus, a notification service, a keyboard and a
# mouse, a Redis, an LDAP directory (run by the tests, not by the system), another program
# with a selection, the desktop's links, a Wayland desktop with global keys; and what the AppImage's
# first lines and the manual are made and read with.
TEST = (
    *APPIMAGE,
    *FREEZE,
    "at-spi2-core",
    "desktop-file-utils",
    "dex",
    "gnome-keyring",
    "groff",
    "iproute2",
    "kwin-wayland",
    "ldap-utils",
    "libglib2.0-bin",
    # Without it Plasma's portal ends at once.
    "qtwayland5",
    "redis-server",
    "slapd",
    "x11-xserver-utils",
    "xdg-desktop-portal-kde",
    "xdg-utils",
    "xdotool",
    "xfce4-notifyd",
    "xterm",
)


def venv_works() -> bool:
    """Whether virtual environments can be made, now."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


class System:
    """Installs what is missing where that is possible, and says what to type where it is not."""

    def __init__(self, *, allowed: bool, say: Callable[..., None]) -> None:
        self.missing: list[str] = []
        self._allowed = allowed
        self._say = say
        self._is_debian = bool(shutil.which("dpkg-query") and shutil.which("apt-get"))

    def install(self, packages: Iterable[str]) -> None:
        """Install those of ``packages`` that are not there; what remains is in ``missing``."""
        if sys.platform != "linux":
            return
        absent = sorted(set(packages) - self._installed())
        if not absent:
            return
        prefix = self._root_prefix() if self._is_debian and self._allowed else None
        if prefix is None or not self._apt_install(prefix, absent):
            self.missing += absent
            self._say(self._advice())

    def _advice(self) -> str:
        names = " ".join(self.missing)
        if self._is_debian:
            return f"please run:  sudo apt-get install --no-install-recommends {names}"
        return f"please install with your package manager what Debian calls: {names}"

    def _installed(self) -> set[str]:
        if not self._is_debian:
            return set()
        # Newer releases renamed some (libglib2.0-0t64) and keep the old name under Provides.
        form = "${db:Status-Status}\t${Package}, ${Provides}\n"
        command = ["dpkg-query", "-W", "-f", form]
        listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        names: set[str] = set()
        for line in listing.splitlines():
            status, _, provided = line.partition("\t")
            if status == "installed":
                names.update(name.split(" ")[0] for name in provided.split(", "))
        return names

    @staticmethod
    def _root_prefix() -> list[str] | None:
        if os.geteuid() == 0:
            return []
        if shutil.which("sudo"):
            answer = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
            return ["sudo", "-n"] if answer.returncode == 0 else None
        return None

    def _apt_install(self, prefix: list[str], packages: list[str]) -> bool:
        self._say("installing system packages:", *packages)
        options = ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
        apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options]
        install = [*apt, "install", "-y", "--no-install-recommends", *packages]
        for command in ([*apt, "update"], install):
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            if done.returncode:
                print(done.stdout, flush=True)
                return False
        return True
