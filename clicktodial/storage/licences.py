"""What the program is made of, and under which licences: as its installer's bundle says
(``packaging/bundle/notices.py``), or as the Python packages that it runs on say."""

from __future__ import annotations

import json
import platform
import re
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clicktodial import __version__

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_PACKAGE = Path(__file__).resolve().parent.parent
OWN_LICENCE = tuple(
    folder / name
    for folder, name in (
        (_PACKAGE / "resources" / "licences", "LICENSE.txt"),
        (_PACKAGE.parent, "LICENSE"),
    )
)
"""Where our own licence may be: in a bundle, in the sources."""
INDEX = _PACKAGE / "resources" / "licences" / "notices.json"
_LICENCE_FILE = re.compile(
    r"^[^/\n,]+\.dist-info/(?:[^\n,]*/)?[^/\n,]*(?:licen[cs]e|copying|notice)[^/\n,]*(?=,)",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST_NAME = 60
"""Of a licence; some packages put all its text where its name belongs."""


@dataclass(frozen=True, slots=True)
class Component:
    """Something that the program is made of."""

    name: str
    version: str
    """Empty when it is not known."""
    licence: str
    """Its name, as SPDX has it where its makers do; empty when it is not known."""
    copyright: tuple[str, ...] = ()
    source: str = ""
    """Where its source is to be had."""
    files: tuple[Path, ...] = ()
    """The texts of its licence."""

    @property
    def title(self) -> str:
        """Its name and version."""
        return f"{self.name} {self.version}".rstrip()

    def text(self) -> str:
        """Who made it, and the whole text of its licence. A text that cannot be read is left out;
        reading takes a millisecond."""
        head = "\n".join((*self.copyright, *filter(None, [self.source])))
        texts = (_read(path) for path in self.files)
        return "\n\n\n".join(part.strip("\n") for part in (head, *texts) if part)


def components(index: Path = INDEX) -> tuple[Component, ...]:
    """The program itself, then all that others made, by name. Takes some milliseconds in a bundle,
    some ten in an environment."""
    try:
        document: dict[str, Any] = json.loads(index.read_text(encoding="utf-8"))
        others = tuple(_listed(entry, index.parent) for entry in document["components"])
    except (OSError, ValueError, KeyError):
        others = _installed()
    own = tuple(path for path in OWN_LICENCE if path.is_file())[:1]
    return (Component("Click-to-Dial", __version__, "MIT", files=own), *others)


def _listed(entry: dict[str, Any], folder: Path) -> Component:
    return Component(
        entry["component"],
        entry["version"],
        entry["licence"],
        tuple(entry["copyright"]),
        entry["source"],
        tuple(folder / name for name in entry["files"]),
    )


def _installed() -> tuple[Component, ...]:
    """Python, and the packages that the program needs and finds."""
    from importlib.metadata import PackageNotFoundError, distribution

    found: dict[str, Component] = {}
    waiting, seen = [("clicktodial", True)], set()
    while waiting:
        name, with_extras = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        if name != "clicktodial":
            found[name] = _of_package(package)
        waiting += [
            (_required(line), False)
            for line in package.requires or ()
            if with_extras or "extra ==" not in line
        ]
    found["python"] = _python()
    return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))


def _required(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""


def _of_package(package: Distribution) -> Component:
    said = package.metadata
    licence = said.get("License-Expression") or said.get("License") or ""  # type: ignore[attr-defined]
    if not licence or len(licence) > _LONGEST_NAME or "\n" in licence:
        classifiers = said.get_all("Classifier") or []
        names = [one.split(" :: ")[-1] for one in classifiers if one.startswith("License ::")]
        licence = ", ".join(names)
    # Not ``package.files``, which takes Qt's two thousand lines apart.
    texts = sorted(set(_LICENCE_FILE.findall(package.read_text("RECORD") or "")))
    home = said.get("Home-page") or ""  # type: ignore[attr-defined]
    return Component(
        said["Name"],
        package.version,
        licence,
        source=home,
        files=tuple(Path(str(package.locate_file(file))) for file in texts),
    )


def _python() -> Component:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    files = (text,) if text.is_file() else ()
    return Component("Python", platform.python_version(), "PSF-2.0", files=files)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
    except OSError:
        return ""
