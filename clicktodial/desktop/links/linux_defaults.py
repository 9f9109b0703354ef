"""Which program a desktop opens a kind of link with.

The search is that of the "Association between MIME types and applications" specification 1.0.1:
the lists of the user before those of the computer, in each folder that of the running desktop
before the one for all, settings before data.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.links.linux_entry import read_entry
from clicktodial.desktop.links.linux_keyfile import KeyFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clicktodial.desktop.links.linux_entry import DesktopEntry

DEFAULTS = "Default Applications"
ADDED = "Added Associations"
REMOVED = "Removed Associations"
LIST = "mimeapps.list"


class Associations:
    """What is written down now; each question reads the files anew."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        home = Path(environ.get("HOME") or Path.home())
        self.config_home = _folder(environ, "XDG_CONFIG_HOME", home / ".config")
        self.data_home = _folder(environ, "XDG_DATA_HOME", home / ".local/share")
        self.config_dirs = _folders(environ, "XDG_CONFIG_DIRS", "/etc/xdg")
        self._data_dirs = _folders(environ, "XDG_DATA_DIRS", "/usr/local/share:/usr/share")
        desktops = environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        self._names = [f"{name}-{LIST}" for name in desktops if name and "/" not in name] + [LIST]

    @property
    def user_list(self) -> Path:
        """The user's list for all desktops."""
        return self.config_home / LIST

    def user_lists(self) -> Iterator[Path]:
        """All lists that this user may have, for whichever desktop."""
        for folder in (self.config_home, self.data_home / "applications"):
            yield from sorted(folder.glob(f"*-{LIST}"))
            yield folder / LIST

    def deciding_lists(self) -> Iterator[Path]:
        """The user's lists that this desktop asks before the one for all."""
        for name in self._names[:-1]:
            yield self.config_home / name

    def installed(self, entry: str) -> Iterator[DesktopEntry]:
        """The program's file in each folder for all users, the one that counts first."""
        for folder in self._data_dirs:
            found = read_entry(folder / "applications" / entry, self._environ)
            if found is not None:
                yield found

    def default(self, mime_type: str) -> tuple[str, DesktopEntry] | None:
        """The program's id and file; ``None`` when nobody opens it."""
        for entry in (*self._chosen(mime_type), *self._associated(mime_type)):
            found = self._find(entry)
            if found is not None and found.is_usable(self._environ):
                return entry, found
        return None

    def _chosen(self, mime_type: str) -> Iterator[str]:
        for folder in self._list_folders():
            for name in self._names:
                yield from read(folder / name).items(DEFAULTS, mime_type)

    def _associated(self, mime_type: str) -> Iterator[str]:
        """Nobody was chosen: those who say that they can, unless the user has taken it away."""
        refused: set[str] = set()
        for folder in self._list_folders():
            for name in self._names:
                file = read(folder / name)
                yield from (one for one in file.items(ADDED, mime_type) if one not in refused)
                refused.update(file.items(REMOVED, mime_type))
            cached = read(folder / "mimeinfo.cache").items("MIME Cache", mime_type)
            yield from (one for one in cached if one not in refused)

    def _list_folders(self) -> Iterator[Path]:
        yield self.config_home
        yield from self.config_dirs
        for folder in (self.data_home, *self._data_dirs):
            yield folder / "applications"

    def _find(self, entry: str) -> DesktopEntry | None:
        """A hyphen in an id may stand for a folder. The first file found hides all later ones."""
        for folder in (self.data_home, *self._data_dirs):
            for name in _file_names(entry):
                found = read_entry(folder / "applications" / name, self._environ)
                if found is not None:
                    return found
        return None


def read(path: Path) -> KeyFile:
    """The file; empty when it is not there or cannot be read. Bytes that are no text stay."""
    try:
        return KeyFile(path.read_bytes().decode(errors="surrogateescape"))
    except OSError:
        return KeyFile("")


def _file_names(entry: str) -> Iterator[str]:
    if "/" in entry or not entry.endswith(".desktop"):
        return
    yield entry
    for place, sign in enumerate(entry):
        if sign == "-":
            yield f"{entry[:place].replace('-', '/')}/{entry[place + 1 :]}"


def _folder(environ: Mapping[str, str], name: str, usual: Path) -> Path:
    """Paths that are not absolute are to be ignored, say the specifications."""
    given = Path(environ.get(name, ""))
    return given if given.is_absolute() else usual


def _folders(environ: Mapping[str, str], name: str, usual: str) -> list[Path]:
    given = map(Path, (environ.get(name) or usual).split(":"))
    return [folder for folder in given if folder.is_absolute()]
