"""What decides which program opens a link, for each system: the real one on Linux, faked calls of
the operating system elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

from clicktodial.desktop.links.linux import LinuxLinkHandlers
from clicktodial.desktop.links.macos import MacLinkHandlers
from clicktodial.desktop.links.windows import CHOICES, CLASSES, WindowsLinkHandlers, class_name
from clicktodial.model.links import LinkScheme

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from clicktodial.desktop.links.base import LinkHandlers

COMMAND = (sys.executable, "-m", "clicktodial")
OTHER = "Other Phone"
OTHER_ENTRY = "other-phone.desktop"


class World(Protocol):
    """One system on which another program has ``tel:``."""

    user_gives_back: bool
    """Whether what the user gave can only be given back by the user."""

    @property
    def handlers(self) -> LinkHandlers:
        """What is tested."""
        ...

    def user_agrees(self) -> None:
        """What a person does in the system's settings after ``register``, where it is needed."""
        ...

    def state(self) -> object:
        """All that a registration could change."""
        ...

    def answer(self, scheme: LinkScheme) -> str:
        """Who opens the links now, asked without our code."""
        ...

    def break_down(self) -> None:
        """The system refuses from now on."""
        ...


class LinuxWorld:
    """Files below the test's home; ``gio`` says what they mean."""

    user_gives_back = False

    def __init__(self, home: Path) -> None:
        self.config, self.data = home / ".config", home / ".local/share"
        self.system, self.admin = home / "system", home / "xdg"
        self.environ = {
            **os.environ,
            "LANG": "C.UTF-8",
            "XDG_DATA_DIRS": str(self.system),
            "XDG_CONFIG_DIRS": str(self.admin),
        }
        self.environ.pop("CLICKTODIAL_HOME", None)
        self.environ.pop("XDG_CURRENT_DESKTOP", None)
        self.install(OTHER_ENTRY, OTHER, ("tel",))
        self.write(self.config / "mimeapps.list", f"[Default Applications]\n{line('tel')}\n")
        self.handlers = self.make()

    def make(self, *command: str, **environ: str) -> LinuxLinkHandlers:
        return LinuxLinkHandlers({**self.environ, **environ}, command or COMMAND)

    def write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def install(self, entry: str, name: str, schemes: Iterable[str], more: str = "") -> None:
        """A program for all users of the computer."""
        types = "".join(f"x-scheme-handler/{scheme};" for scheme in schemes)
        text = f"[Desktop Entry]\nType=Application\nName={name}\nMimeType={types}\n"
        command = "" if more.startswith("Exec=") else f"Exec={sys.executable} %u\n"
        self.write(self.system / "applications" / entry, f"{text}{command}{more}")
        self.update_cache()

    def update_cache(self) -> None:
        command = ["update-desktop-database", "-q", str(self.system / "applications")]
        subprocess.run(command, check=True)

    def user_agrees(self) -> None:
        """Nothing is needed."""

    def state(self) -> object:
        folders = (self.config, self.data)
        return {
            str(path): path.read_bytes()
            for folder in folders
            for path in folder.rglob("*")
            if path.is_file()
        }

    def answer(self, scheme: LinkScheme, **environ: str) -> str:
        """What GNOME's own tool says."""
        said = subprocess.run(
            ["gio", "mime", f"x-scheme-handler/{scheme}"],
            env={**self.environ, **environ},
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        first = said.partition("\n")[0]
        return first.partition(": ")[2] if first.startswith("Default") else ""

    def answer_of_xdg(self, scheme: LinkScheme) -> str:
        """What the tool says that all desktops have."""
        return subprocess.run(
            ["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"],
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
        ).stdout.strip()

    def break_down(self) -> None:
        (self.config / "mimeapps.list").unlink()
        (self.config / "mimeapps.list").mkdir()


def line(scheme: str, *entries: str) -> str:
    return f"x-scheme-handler/{scheme}={';'.join(entries or (OTHER_ENTRY,))}"


class FakeRegistry:
    """See ``Registry``."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self.pages: list[str] = []
        self.announced = 0
        self.is_broken = False

    def read(self, key: str, name: str = "") -> str | None:
        return self._values().get((key, name))

    def read_class(self, name: str) -> str | None:
        return self.read(rf"{CLASSES}\{name}")

    def write(self, key: str, name: str, text: str) -> None:
        assert "UserChoice" not in key, "only the user may"
        self._values()[key, name] = text

    def remove_value(self, key: str, name: str) -> None:
        self._values().pop((key, name), None)

    def remove_key(self, key: str) -> None:
        for one in [one for one in self._values() if f"{one[0]}\\".startswith(f"{key}\\")]:
            del self.values[one]

    def announce(self) -> None:
        self.announced += 1

    def open_page(self, address: str) -> None:
        self.pages.append(address)

    def _values(self) -> dict[tuple[str, str], str]:
        if self.is_broken:
            raise PermissionError(5, "Access is denied")
        return self.values


class WindowsWorld:
    """A registry and a user who follows the page that is opened."""

    user_gives_back = True

    def __init__(self) -> None:
        self.registry = FakeRegistry()
        self.registry.values[rf"{CLASSES}\OtherPhone.Url", ""] = OTHER
        self.choose("tel", "OtherPhone.Url")
        self.handlers = self.make()

    def make(self, *command: str, **environ: str) -> WindowsLinkHandlers:
        return WindowsLinkHandlers(environ, command or ("C:\\c2d.exe",), self.registry)

    def choose(self, scheme: str, program: str) -> None:
        self.registry.values[rf"{CHOICES}\{scheme}\UserChoice", "ProgId"] = program

    def user_agrees(self) -> None:
        for scheme in LinkScheme:
            if (rf"{CLASSES}\{class_name(scheme)}", "") in self.registry.values:
                self.choose(scheme, class_name(scheme))

    def state(self) -> object:
        return {key: text for key, text in self.registry.values.items() if CHOICES not in key[0]}

    def answer(self, scheme: LinkScheme) -> str:
        chosen = self.registry.values.get((rf"{CHOICES}\{scheme}\UserChoice", "ProgId"), "")
        # Windows leaves a choice alone whose class is gone, and asks the user at the next click.
        return chosen if (rf"{CLASSES}\{chosen}", "") in self.registry.values else ""

    def break_down(self) -> None:
        self.registry.is_broken = True


class FakeServices:
    """See ``Services``."""

    def __init__(self) -> None:
        self.bundle: str | None = "example.ClickToDial"
        self.handlers: dict[str, str] = {
            "tel": "com.other",
            "callto": "com.apple.facetime",
            "sip": "com.apple.facetime",
        }
        self.names = {
            "com.other": OTHER,
            "example.clicktodial": "Click-to-Dial",
            "com.apple.facetime": "FaceTime",
        }
        self.memory: dict[str, str] = {}
        self.is_broken = False

    def own_bundle(self) -> str | None:
        return self.bundle

    def handler(self, scheme: str) -> str | None:
        if self.is_broken:
            raise OSError(-10814, "Launch Services error -10814")
        return self.handlers.get(scheme)

    def set_handler(self, scheme: str, bundle: str) -> None:
        # The system keeps it in lower case.
        self.handlers[scheme] = bundle.lower()

    def name(self, bundle: str) -> str:
        return self.names.get(bundle.lower(), "")

    def remember(self, scheme: str, bundle: str | None) -> None:
        self.memory.pop(scheme, None)
        if bundle:
            self.memory[scheme] = bundle

    def remembered(self, scheme: str) -> str | None:
        return self.memory.get(scheme)


class MacWorld:
    """Launch Services that remember what they are told."""

    user_gives_back = False

    def __init__(self) -> None:
        self.services = FakeServices()
        self.handlers = MacLinkHandlers({}, self.services)

    def user_agrees(self) -> None:
        """Nothing is needed."""

    def state(self) -> object:
        return dict(self.services.handlers), dict(self.services.memory)

    def answer(self, scheme: LinkScheme) -> str:
        return self.services.name(self.services.handlers.get(scheme, ""))

    def break_down(self) -> None:
        self.services.is_broken = True
