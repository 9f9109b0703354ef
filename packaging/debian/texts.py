"""The texts that belong to a Debian package, each as Debian's policy wants it."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from linux.files import HERE as LINUX
from linux.releases import releases

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from job import Job

NAME = "clicktodial"
MAINTAINER = "Click-to-Dial developers <clicktodial@example.org>"
# Without a keyring, accounts are signed in to again at each start. Each desktop has its own.
RECOMMENDS = "gnome-keyring | libkf5wallet-bin | kwallet6 | keepassxc"
# GNOME shows no tray by itself; global keys in Wayland go through the portal.
SUGGESTS = "gnome-shell-extension-appindicator, xdg-desktop-portal"
DESCRIPTION = """\
dial from anywhere with your hosted phone system
 Click-to-Dial makes a hosted phone system pleasant to use. It sits in the
 tray, shows the calls that are going on, places new ones, and puts hold,
 transfer, voicemail, parking, recording and hang-up on each of them. It
 carries no sound: your own phone rings first, you pick it up, then the
 other side is called.
 .
 It works with 4PSA VoipNow, Hubgets and Telsmart, opens the phone links of
 web pages and mails, dials the number that is selected in any program, and
 does the same from the command line.
"""
POSTRM = """\
#!/bin/sh
set -e

if [ "$1" = remove ]; then
    cat <<'END'
{kept}END
fi
"""


def debian_version(version: str) -> str:
    """Our version as Debian writes it: what comes before a release sorts before it."""
    return re.sub(r"\.?(a|b|rc|dev)(?=\d)", r"~\1", version) + "-1"


def control(version: str, architecture: str, depends: Sequence[str], root: Path) -> str:
    """What the package says of itself."""
    fields = {
        "Package": NAME,
        "Version": version,
        "Section": "comm",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(_installed_kib(root)),
        "Depends": ", ".join(depends),
        "Recommends": RECOMMENDS,
        "Suggests": SUGGESTS,
        "Description": DESCRIPTION,
    }
    return "\n".join(f"{name}: {value}" for name, value in fields.items())


def changelog(job: Job, version: str) -> str:
    """Debian's own: one entry for each release, the one that is packed first."""
    entries = []
    for number, release in enumerate(releases(job)):
        packed = debian_version(release.version) if number else version
        day = datetime.combine(release.day, datetime.min.time(), UTC)
        entries.append(
            f"{NAME} ({packed}) unstable; urgency=medium\n\n"
            f"  * Version {release.version}; what is new in it is in changelog.gz.\n\n"
            f" -- {MAINTAINER}  {format_datetime(day)}\n"
        )
    return "\n".join(entries)


def postrm() -> str:
    """Says where the users' own files are, which stay."""
    return POSTRM.format(kept=(LINUX / "kept.txt").read_text(encoding="utf-8"))


def _installed_kib(root: Path) -> int:
    """As Debian's own tools count it: files in whole KiB, everything else as one."""
    return sum(
        math.ceil(path.stat().st_size / 1024) if path.is_file() and not path.is_symlink() else 1
        for path in root.rglob("*")
    )
