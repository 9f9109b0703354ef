"""The disk image for macOS: the program signed, packed, and shown to Apple.

Without an identity in the environment the program is signed for no one ("ad hoc"): it starts on
the machine that built it, and elsewhere after its user has said so in the system's settings.
Nothing here has run on a Mac but in the hosted workflow; the commands are checked elsewhere.

``CODESIGN_IDENTITY``   the name of a "Developer ID Application" certificate in a keychain
``NOTARY_KEY_FILE``, ``NOTARY_KEY_ID``, ``NOTARY_ISSUER``   a key of App Store Connect
"""

from __future__ import annotations

import os
import platform
import plistlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bundle.freeze import starts_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from job import Job

NAME = "Click-to-Dial"
FOR_NO_ONE = "-"
# Functions that Python hands to the system are written into memory at run time.
ENTITLEMENTS = {"com.apple.security.cs.allow-unsigned-executable-memory": True}
# How files begin that macOS runs code from: for one kind of processor, or for several.
CODE = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


@dataclass(frozen=True)
class Credentials:
    """Who signs, and who asks Apple; empty where nobody does."""

    identity: str = FOR_NO_ONE
    key_file: str = ""
    key_id: str = ""
    issuer: str = ""

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Credentials:
        """Those that the environment names; a variable without a value is not there."""
        names = ("CODESIGN_IDENTITY", "NOTARY_KEY_FILE", "NOTARY_KEY_ID", "NOTARY_ISSUER")
        identity, *others = (environ.get(name, "") for name in names)
        return cls(identity or FOR_NO_ONE, *others)

    @property
    def can_ask_apple(self) -> bool:
        """Apple looks only at what a known developer has signed."""
        return self.identity != FOR_NO_ONE and all((self.key_file, self.key_id, self.issuer))


def build(job: Job) -> list[Path]:
    """Sign the program and make the image. Raises BuildError."""
    job.require("codesign", "hdiutil", "xcrun")
    credentials = Credentials.of(os.environ)
    rights = job.work / "entitlements.plist"
    rights.write_bytes(plistlib.dumps(ENTITLEMENTS))
    content = job.work / "content"
    app = content / job.bundle.name
    job.run("ditto", job.bundle, app)
    (content / "Applications").symlink_to("/Applications")
    image = job.dist / f"{NAME}-{job.version}-{platform.machine()}.dmg"
    for command in (
        *signing(credentials, app, files_with_code(app), rights),
        packing(content, image),
        *notarising(credentials, image),
    ):
        job.run(*command)
    return [image]


def files_with_code(app: Path) -> list[Path]:
    """All libraries and programs in the bundle, those deepest down first: a signature covers what
    is signed before."""
    files = (path for path in app.rglob("*") if path.is_file() and not path.is_symlink())
    found = [path for path in files if starts_with(path, *CODE)]
    return sorted(found, key=lambda path: (-len(path.parts), path))


def signing(
    credentials: Credentials, app: Path, files: Iterable[Path], rights: Path
) -> Iterator[list[str]]:
    """The commands that sign each file, then the whole."""
    sign = ["codesign", "--force", "--options=runtime", f"--sign={credentials.identity}"]
    if credentials.identity != FOR_NO_ONE:
        sign.append("--timestamp")
    with_rights = [*sign, f"--entitlements={rights}"]
    for path in files:
        yield [*(with_rights if path.parent.name == "MacOS" else sign), str(path)]
    yield [*with_rights, str(app)]
    yield ["codesign", "--verify", "--strict", "--deep", str(app)]


def packing(content: Path, image: Path) -> list[str]:
    """The command that makes the image."""
    what = ["-volname", NAME, "-srcfolder", str(content)]
    how = ["-format", "ULMO", "-fs", "HFS+", "-ov"]
    return ["hdiutil", "create", *what, *how, str(image)]


def notarising(credentials: Credentials, image: Path) -> Iterator[list[str]]:
    """The commands that have Apple look at the image, and fix its word to it."""
    if credentials.identity != FOR_NO_ONE:
        yield ["codesign", "--timestamp", f"--sign={credentials.identity}", str(image)]
    if credentials.can_ask_apple:
        key = ("--key", credentials.key_file, "--key-id", credentials.key_id)
        submit = ["xcrun", "notarytool", "submit", str(image), *key]
        yield [*submit, "--issuer", credentials.issuer, "--wait"]
        yield ["xcrun", "stapler", "staple", str(image)]
