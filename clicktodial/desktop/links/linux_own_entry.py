"""Our own desktop entry on Linux, with its icon: by it a desktop knows the program."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.links.linux_defaults import read
from clicktodial.desktop.links.linux_entry import (
    ENTRY,
    entry_text,
    is_same_start,
    mime_type,
    read_entry,
)
from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.model.links import LinkScheme
from clicktodial.storage.replacement import make_folder, write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clicktodial.desktop.links.linux_defaults import Associations
    from clicktodial.desktop.links.linux_entry import DesktopEntry

UPDATE_TIMEOUT_S = 10.0
USUAL_MODE = 0o644


class OwnEntry:
    """The file in this user's folder. There is none where a package's file for all users does.

    Its methods may raise ``OSError``.
    """

    def __init__(
        self, environ: Mapping[str, str], command: Sequence[str], known: Associations
    ) -> None:
        self._environ, self._command, self._known = environ, command, known
        self._entry = known.data_home / "applications" / ENTRY
        self._icon = known.data_home / "icons/hicolor/scalable/apps/clicktodial.svg"

    def offered(self) -> set[LinkScheme]:
        """The links that our own file names."""
        entry = read_entry(self._entry, self._environ)
        types = entry.types if entry is not None and entry.is_ours else frozenset()
        return {scheme for scheme in LinkScheme if mime_type(scheme) in types}

    def offer(self, schemes: set[LinkScheme]) -> None:
        """Have a file that names these links and no others, or none."""
        there = read_entry(self._entry, self._environ)
        if there is not None and not there.is_ours:
            self._require_usable(there, schemes)
        elif schemes and not self._is_installed():
            self._write_entry([scheme for scheme in LinkScheme if scheme in schemes])
        elif there is not None:
            self._entry.unlink()
            self._take_icon()
            self._update_cache()

    def _require_usable(self, entry: DesktopEntry, schemes: set[LinkScheme]) -> None:
        """Somebody made the file by hand. It will do if it starts this program."""
        if schemes and not self._starts_us(entry):
            raise StorageError(
                tr("{path} is in the way", path=self._entry),
                tr("It was not made by Click-to-Dial and starts another program."),
                tr("Rename or remove it, then try again."),
            )

    def _write_entry(self, schemes: Sequence[LinkScheme]) -> None:
        text = entry_text(self._command, schemes)
        if read(self._entry).text != text:
            replace(self._entry, text)
            self._put_icon()
            self._update_cache()

    def _is_installed(self) -> bool:
        """Whether a package has brought a desktop entry for all users that starts this very
        program and opens all kinds of links."""
        types = set(map(mime_type, LinkScheme))
        for entry in self._known.installed(ENTRY):
            return types <= entry.types and entry.is_offered and self._starts_us(entry)
        return False

    def _starts_us(self, entry: DesktopEntry) -> bool:
        return is_same_start(entry.command, self._command, self._environ)

    def _put_icon(self) -> None:
        content = _icon()
        if content and not self._icon.exists():
            self._icon.parent.mkdir(parents=True, exist_ok=True)
            write(self._icon, content, mode=USUAL_MODE)

    def _take_icon(self) -> None:
        with suppress(FileNotFoundError):
            if self._icon.read_bytes() == _icon():
                self._icon.unlink()
        for folder in list(self._icon.parents)[:4]:
            with suppress(OSError):
                folder.rmdir()

    def _update_cache(self) -> None:
        """Some desktops look only there for who can open what. It is no must."""
        folder, path = self._entry.parent, self._environ.get("PATH")
        program = shutil.which("update-desktop-database", path=path)
        if program is None:
            return
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603 - found in the user's own PATH
                [program, "-q", folder],
                check=False,
                timeout=UPDATE_TIMEOUT_S,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=dict(self._environ),
            )
        if not any(folder.glob("**/*.desktop")):
            (folder / "mimeinfo.cache").unlink(missing_ok=True)


def replace(path: Path, text: str) -> None:
    """Replace the whole file in one step; its mode stays, and so does a link to it."""
    make_folder(path.parent)
    mode = path.stat().st_mode & 0o7777 if path.exists() else USUAL_MODE
    write(path, text.encode(errors="surrogateescape"), mode=mode)


def _icon() -> bytes:
    """The program's icon; empty where it is not found."""
    import clicktodial

    package = Path(clicktodial.__file__).resolve().parent
    for folder in (package, package.parent):
        with suppress(OSError):
            return (folder / "resources/icons/clicktodial.svg").read_bytes()
    return b""
