"""Phone links on Linux: a desktop entry and the user's list of default programs, by the
freedesktop specifications, which all desktops read."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.links.linux_defaults import DEFAULTS, REMOVED, Associations, read
from clicktodial.desktop.links.linux_entry import (
    ENTRY,
    entry_text,
    mime_type,
    read_entry,
)
from clicktodial.desktop.links.linux_keyfile import KeyFile
from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.i18n import tr
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.storage.paths import HOME_VARIABLE
from clicktodial.storage.replacement import make_folder, write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

UPDATE_TIMEOUT_S = 10.0
USUAL_MODE = 0o644


class LinuxLinkHandlers:
    """See ``LinkHandlers``. ``command`` starts this program, whatever it is started from."""

    reason = ""

    def __init__(self, environ: Mapping[str, str], command: Sequence[str]) -> None:
        home = environ.get(HOME_VARIABLE)
        # A program with files of its own opens links with those, not with the user's usual ones.
        self._command = ["env", f"{HOME_VARIABLE}={Path(home).absolute()}"] if home else []
        if "%" in command[0] and not self._command:
            # Some desktops look for the program before they have read "%%" as one sign.
            self._command = ["env"]
        self._command += command
        self._environ = environ
        self._known = Associations(environ)
        self._entry = self._known.data_home / "applications" / ENTRY
        self._icon = self._known.data_home / "icons/hicolor/scalable/apps/clicktodial.svg"

    def status(self) -> tuple[LinkHandler, ...]:
        """See ``LinkHandlers``."""
        return tuple(map(self._handler, LinkScheme))

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``. Who had the links before stays second in the user's list."""
        wanted = list(dict.fromkeys(schemes))
        with self._changing():
            self._offer(self._offered().union(wanted))
            for scheme in wanted:
                self._prefer(mime_type(scheme))
        others = [one for one in map(self._handler, wanted) if not one.is_ours]
        if others:
            raise NotPossibleNowError(
                tr("“{scheme}:” is still opened by {program}.", **_words(others[0]))
            )

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``. Where an installation for all users would get the links at once
        again, the user's list says that it is not wanted."""
        unwanted = list(dict.fromkeys(schemes))
        with self._changing():
            for scheme in unwanted:
                self._edit_all(DEFAULTS, mime_type(scheme))
            self._offer(self._offered().difference(unwanted))
            for scheme in unwanted:
                if self._handler(scheme).is_ours:
                    self._edit(self._known.user_list, REMOVED, mime_type(scheme), wanted=True)

    def _handler(self, scheme: LinkScheme) -> LinkHandler:
        found = self._known.default(mime_type(scheme))
        if found is None:
            return LinkHandler(scheme, is_ours=False)
        entry, file = found
        return LinkHandler(scheme, entry == ENTRY, file.name or entry.removesuffix(".desktop"))

    # ---- the desktop entry

    def _offered(self) -> set[LinkScheme]:
        """The links that our own file names."""
        entry = read_entry(self._entry, self._environ)
        types = entry.types if entry is not None and entry.is_ours else frozenset()
        return {scheme for scheme in LinkScheme if mime_type(scheme) in types}

    def _offer(self, schemes: set[LinkScheme]) -> None:
        """Have a desktop entry that names these links and no others, or none."""
        there = read_entry(self._entry, self._environ)
        if there is not None and not there.is_ours:
            self._leave_alone(schemes)
        elif schemes and not self._is_installed():
            text = entry_text(self._command, [one for one in LinkScheme if one in schemes])
            _replace(self._entry, text)
            self._put_icon()
        else:
            self._entry.unlink(missing_ok=True)
            self._take_icon()
        self._update_cache()

    def _leave_alone(self, schemes: set[LinkScheme]) -> None:
        """Somebody made the file by hand. It will do if it starts this program."""
        entry = read_entry(self._entry, self._environ)
        if schemes and (entry is None or not self._starts_us(entry.command)):
            raise StorageError(
                tr("{path} is in the way", path=self._entry),
                tr("It was not made by Click-to-Dial and starts another program."),
                tr("Rename or remove it, then try again."),
            )

    def _is_installed(self) -> bool:
        """Whether a package has brought a desktop entry for all users that starts this very
        program and opens all kinds of links."""
        types = set(map(mime_type, LinkScheme))
        for entry in self._known.installed(ENTRY):
            return types <= entry.types and entry.is_offered and self._starts_us(entry.command)
        return False

    def _starts_us(self, command: Sequence[str]) -> bool:
        """Compared by the files that are run: a package's ``/usr/bin`` holds links."""
        if not command:
            return False
        words = [word for word in command if word[:1] != "%" or len(word) != 2]
        found = shutil.which(words[0], path=self._environ.get("PATH"))
        ours = self._command
        return found is not None and [os.path.realpath(found), *words[1:]] == [
            os.path.realpath(shutil.which(ours[0]) or ours[0]),
            *ours[1:],
        ]

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
        folder, program = self._entry.parent, shutil.which("update-desktop-database")
        if program is None or not folder.is_dir():
            return
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603 - found in the user's own PATH
                [program, "-q", folder],
                check=False,
                timeout=UPDATE_TIMEOUT_S,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_children_environment(self._environ),
            )
        if not any(folder.glob("**/*.desktop")):
            (folder / "mimeinfo.cache").unlink(missing_ok=True)

    # ---- the lists of defaults

    def _prefer(self, kind: str) -> None:
        """Make us the first in the list that counts: a desktop's own goes before the one for all,
        if it names this kind of link."""
        self._edit_all(REMOVED, kind)
        self._edit(self._known.user_list, DEFAULTS, kind, wanted=True)
        for path in self._known.deciding_lists():
            if read(path).items(DEFAULTS, kind):
                self._edit(path, DEFAULTS, kind, wanted=True)

    def _edit_all(self, group: str, kind: str) -> None:
        """Take us out of this group wherever the user's lists have us."""
        for path in self._known.user_lists():
            self._edit(path, group, kind, wanted=False)

    def _edit(self, path: Path, group: str, kind: str, *, wanted: bool) -> None:
        try:
            before = path.read_bytes().decode(errors="surrogateescape")
        except FileNotFoundError:
            before = ""
        file = KeyFile(before)
        (file.prepend if wanted else file.discard)(group, kind, ENTRY)
        if file.text == before:
            return
        if file.text or path.is_symlink():
            _replace(path, file.text)
        else:
            path.unlink()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One of our processes at a time; what goes wrong is told in our words."""
        folder = self._known.config_home
        try:
            make_folder(folder)
            with _locked(folder):
                yield
        except OSError as error:
            raise StorageError(
                tr("The choice of programs for links cannot be changed"),
                tr("The system says: {words}.", words=str(error)),
            ) from error


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """The folder itself is locked, so that no file stays behind."""
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _replace(path: Path, text: str) -> None:
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


def _children_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """A frozen program's libraries are not for the system's programs."""
    clean = {name: value for name, value in environ.items() if name != "LD_LIBRARY_PATH"}
    before = environ.get("LD_LIBRARY_PATH_ORIG")
    return {**clean, "LD_LIBRARY_PATH": before} if before else clean


def _words(handler: LinkHandler) -> dict[str, object]:
    return {"scheme": handler.scheme, "program": handler.program or tr("no program")}
