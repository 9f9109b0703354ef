"""Phone links on Linux: a desktop entry and the user's list of default programs, by the
freedesktop specifications, which all desktops read."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from clicktodial.desktop.links.linux_defaults import DEFAULTS, REMOVED, Associations, read
from clicktodial.desktop.links.linux_entry import ENTRY, entry_command, mime_type
from clicktodial.desktop.links.linux_keyfile import KeyFile
from clicktodial.desktop.links.linux_own_entry import OwnEntry, replace
from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.i18n import tr
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.storage.replacement import make_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path


class LinuxLinkHandlers:
    """See ``LinkHandlers``. ``command`` starts this program, whatever it is started from."""

    reason = ""

    def __init__(self, environ: Mapping[str, str], command: Sequence[str]) -> None:
        self._known = Associations(environ)
        self._entry = OwnEntry(environ, entry_command(environ, command), self._known)

    def status(self) -> tuple[LinkHandler, ...]:
        """See ``LinkHandlers``."""
        return tuple(map(self._handler, LinkScheme))

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``. Who had the links before stays second in the user's list."""
        wanted = list(dict.fromkeys(schemes))
        with self._changing():
            self._entry.offer(self._entry.offered().union(wanted))
            for scheme in wanted:
                self._prefer(mime_type(scheme))
        others = [one for one in map(self._handler, wanted) if not one.is_ours]
        if others:
            # Such as: our own program cannot be run.
            self.unregister(wanted)
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
            self._entry.offer(self._entry.offered().difference(unwanted))
            for scheme in unwanted:
                if self._handler(scheme).is_ours:
                    self._edit(self._known.user_list, REMOVED, mime_type(scheme), wanted=True)

    def _handler(self, scheme: LinkScheme) -> LinkHandler:
        found = self._known.default(mime_type(scheme))
        if found is None:
            return LinkHandler(scheme, is_ours=False)
        entry, file = found
        return LinkHandler(scheme, entry == ENTRY, file.name or entry.removesuffix(".desktop"))

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
            replace(path, file.text)
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


def _words(handler: LinkHandler) -> dict[str, object]:
    return {"scheme": handler.scheme, "program": handler.program or tr("no program")}
