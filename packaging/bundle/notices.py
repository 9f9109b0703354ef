"""Puts into a bundle what its licences ask for: their texts, who is to be named, where the source
is to be had, and how Qt may be replaced. An engineer's reading; no legal advice.

``clicktodial/gui/models/licences.py`` reads ``notices.json``, for the window *About*.
"""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING, Any

from bundle import inventory
from job import BuildError
from project import ROOT, version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bundle.inventory import Component, Inventory
    from job import Job

INDEX = "notices.json"
READABLE = "THIRD-PARTY-NOTICES.txt"
OWN = "LICENSE.txt"
QT = "QT-LGPL-NOTICE.txt"
COMPONENTS = "components"
"""The folder with the texts that came with components."""
# Where the program keeps its resources: on Linux and Windows, on macOS.
_RESOURCES = ("_internal/clicktodial/resources", "Contents/Resources/clicktodial/resources")
_RULE = "=" * 60
_QT_NOTICE = """\
Click-to-Dial and Qt
{rule}

Click-to-Dial is under the MIT licence ({own}). It uses these libraries, unchanged, under the
GNU Lesser General Public License, version 3 (LGPL-3.0-only.txt, which adds to GPL-3.0-only.txt):

  Qt {qt}
  Qt for Python (PySide6 and Shiboken6) {pyside}

They are copyrighted by The Qt Company Ltd. and other contributors. There is no warranty for them.

Their source
{line}
Their makers offer the source of exactly these versions:

  {qt_source}
  {pyside_source}

Changing them
{line}
You may change these libraries and use Click-to-Dial with the changed ones. They are ordinary
shared libraries beside the program, loaded when it starts: nothing needs to be linked again.
Use a build of the same minor version ({minor}) for the same system, keep the files' names, put
them in the place of the old ones, and start the program. Qt for Python calls parts of Qt that only
the very same release has: with another one than Qt {qt}, replace both.

  Linux     <folder>/_internal/PySide6/Qt/lib/libQt6*.so.6, <folder>/_internal/PySide6/Qt/plugins,
            <folder>/_internal/PySide6/*.so*, <folder>/_internal/shiboken6/*.so*
            The folder is /usr/lib/clicktodial when it was installed as a package. An AppImage is
            unpacked by running it with --appimage-extract; then start squashfs-root/AppRun.
  Windows   <folder>\\_internal\\PySide6\\*.dll and *.pyd, <folder>\\_internal\\PySide6\\plugins,
            <folder>\\_internal\\shiboken6
  macOS     Click-to-Dial.app/Contents/Frameworks/PySide6 and shiboken6; then sign the program
            again: codesign --force --deep --sign - Click-to-Dial.app

Click-to-Dial's licence lets you change the program itself in any way, and find out by reverse
engineering how it works, to debug such changes or for any other purpose.
"""


def add(job: Job, packages: Path | None = None) -> Inventory:
    """Look through ``job.bundle`` (see ``inventory.take``), put the notices in, and keep the list
    of what it holds beside it. Raises BuildError."""
    taken = inventory.take(job, packages)
    write(taken, _resources(job.bundle) / "licences")
    taken.keep()
    return taken


def write(taken: Inventory, folder: Path) -> None:
    """Write the notices for what was ``taken`` into ``folder``, which is made anew."""
    if folder.exists():
        shutil.rmtree(folder)
    (folder / COMPONENTS).mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / OWN)
    for name in sorted({text for one in taken.components for text in one.texts}):
        shutil.copyfile(inventory.LICENCES / f"{name}.txt", folder / f"{name}.txt")
    names = dict(_names(taken.components))
    for component, name in names.items():
        if component.licence_files:
            texts = (path.read_text("utf-8", "replace") for path in component.licence_files)
            _put(folder / COMPONENTS / name, f"\n{_RULE}\n\n".join(map(_tidy, texts)))
    _put(folder / QT, qt_notice(taken))
    entries = [_entry(component, name) for component, name in names.items()]
    index = {"program": "clicktodial", "version": version(), "components": entries}
    _put(folder / INDEX, json.dumps(index, indent=1, ensure_ascii=False) + "\n")
    _put(folder / READABLE, "".join(_readable(entries, folder)))


def qt_notice(taken: Inventory) -> str:
    """What is to be said of Qt. Raises BuildError when it is not in the bundle."""
    qt, pyside = taken.version_of("qt"), taken.version_of("python:pyside6-essentials")
    sources = {one.id: one.source for one in taken.components}
    if not qt or not pyside:
        raise BuildError("Qt's version cannot be made out, and its licence asks for it")
    return _QT_NOTICE.format(
        rule=_RULE,
        line="-" * 13,
        own=OWN,
        qt=qt,
        pyside=pyside,
        qt_source=sources["qt"],
        pyside_source=sources["python:pyside6-essentials"],
        minor=".".join(qt.split(".")[:2]),
    )


def _entry(component: Component, name: str) -> dict[str, Any]:
    own = [f"{COMPONENTS}/{name}"] if component.licence_files else []
    entry = {
        "component": component.name,
        "version": component.version,
        "licence": component.licence,
        "copyright": list(component.copyright),
        "source": component.source,
        "files": [*own, *(f"{text}.txt" for text in component.texts)],
    }
    if component.id == "qt" or component.id.startswith(("python:pyside6", "python:shiboken6")):
        entry["files"] = [QT, *entry["files"]]
    return entry


def _readable(entries: list[dict[str, Any]], folder: Path) -> Iterator[str]:
    yield "Click-to-Dial: what it holds that others made, and under which licences\n\n"
    for entry in entries:
        yield f"  {_title(entry):<52} {entry['licence']}\n"
    for entry in entries:
        yield f"\n{_RULE}\n{_title(entry)}\n{_RULE}\n\nLicence: {entry['licence']}\n"
        yield "".join(f"{line}\n" for line in entry["copyright"])
        if entry["source"]:
            yield f"Source: {entry['source']}\n"
        shared = [name for name in entry["files"] if not name.startswith(COMPONENTS)]
        if shared:
            yield f"Text: see {', '.join(shared)} below\n"
        for name in entry["files"]:
            if name not in shared:
                yield "\n" + (folder / name).read_text(encoding="utf-8")
    everything = sorted({name for entry in entries for name in entry["files"]})
    for name in everything:
        if not name.startswith(COMPONENTS):
            text = (folder / name).read_text(encoding="utf-8")
            yield f"\n{_RULE}\n{name}\n{_RULE}\n\n{text}"


def _title(entry: dict[str, Any]) -> str:
    return f"{entry['component']} {entry['version']}".rstrip()


def _names(components: Iterable[Component]) -> Iterator[tuple[Component, str]]:
    """Each component with a name for its file."""
    for one in components:
        plain = re.sub(r"[^\w.]+", "-", one.id.rpartition(":")[2])
        yield one, f"{plain}-{one.version}.txt" if one.version else f"{plain}.txt"


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").strip("\n") + "\n"


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _resources(bundle: Path) -> Path:
    for place in _RESOURCES:
        if (bundle / place).is_dir():
            return bundle / place
    raise BuildError(f"{bundle} has no folder of the program's resources: it is not whole")
