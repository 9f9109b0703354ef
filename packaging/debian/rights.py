"""The file ``copyright``: who made what, and under which licence, in the form that Debian's tools
read (DEP-5). What the bundle holds of others is what its own notices say."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from linux.files import PROGRAM
from project import ROOT

from debian.texts import MAINTAINER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NOTICES = "_internal/clicktodial/resources/licences"
TEXT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Click-to-Dial
Upstream-Contact: {maintainer}
Comment:
 The package holds Click-to-Dial together with Python, Qt and all else that it
 stands on. Who made each of them, the full texts of all licences and where the
 source is to be had: /{notices}

Files: *
Copyright: {copyright}
License: Expat

Files: {program}/_internal/*
Copyright: see THIRD-PARTY-NOTICES.txt in the folder of the notices
License: various
{components}

Files: {qt}
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 These are shared libraries, which may be replaced by other builds of the same
 minor version: see QT-LGPL-NOTICE.txt in the folder of the notices.
 .
 On Debian systems the text of the GNU Lesser General Public License, version 3,
 is in /usr/share/common-licenses/LGPL-3.

License: Expat
{licence}
"""
QT = ("PySide6/*", "shiboken6/*", "libQt6*", "libpyside6*", "libshiboken6*")


def text(bundle: Path) -> str:
    """The whole file, for this bundle."""
    _, owner, *words = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().split("\n\n")
    notices = json.loads((bundle / NOTICES / "notices.json").read_text(encoding="utf-8"))
    return TEXT.format(
        maintainer=MAINTAINER,
        notices=f"{PROGRAM}/{NOTICES}",
        copyright=owner.removeprefix("Copyright (c) "),
        program=PROGRAM,
        components=_body(_component(entry) for entry in notices["components"]),
        qt="\n ".join(f"{PROGRAM}/_internal/{name}" for name in QT),
        licence=_body("\n\n".join(words).splitlines()),
    )


def _component(entry: dict[str, Any]) -> str:
    return f"{entry['component']} {entry['version']}".rstrip() + f": {entry['licence']}"


def _body(lines: Iterable[str]) -> str:
    """Lines of a field: set in, with a dot where one is empty."""
    return "\n".join(f" {line.strip() or '.'}" for line in lines)
