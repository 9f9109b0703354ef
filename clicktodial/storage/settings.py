"""The settings file: read tolerantly, changed under a lock, replaced in one step.

A person may edit the file by hand, so a write keeps comments, unknown keys and whatever could not
be understood. One wrong value costs that value only; a file that is no TOML at all is kept aside.
"""

from __future__ import annotations

import tomllib
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from clicktodial.errors import BrokenFileError, StorageError
from clicktodial.i18n import tr
from clicktodial.storage import replacement
from clicktodial.storage.settings_layout import NAMED_TABLES, Problem, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from filelock import BaseFileLock

    from clicktodial.model.settings import Settings

LOCK_TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """What the file held: the settings that are right, and what was left out, for a person."""

    settings: Settings
    problems: tuple[Problem, ...] = ()


class SettingsFile:
    """One ``settings.toml``. All methods block on the disk; any thread and process may call them.

    ``now`` names the files that are kept aside.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] | None = None) -> None:
        self.path = path
        self._now = now or (lambda: datetime.now().astimezone())

    def read(self) -> SettingsRead:
        """The settings; without a file the defaults.

        Raises ``BrokenFileError`` for a file that is no settings file; it was kept aside, so that
        the next read gives the defaults. Raises ``StorageError`` when it cannot be opened.
        """
        try:
            return _parsed(self._text())
        except _NotSettingsError:
            with self._lock():
                return self._read_or_keep_aside()[1]

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Read, ``change`` and save with every other process shut out; gives what is now saved.

        ``change`` must not wait for anybody: others wait for it. What it raises leaves the file as
        it was. New accounts come last; the order of the others stays. Raises like ``read``.
        """
        with self._lock():
            text, before = self._read_or_keep_aside()
            wanted = change(before.settings)
            if wanted == before.settings:
                return wanted
            return self._save(text, before.settings, wanted)

    def _save(self, text: str, before: Settings, wanted: Settings) -> Settings:
        # Only writing needs tomlkit, and importing it takes longer than reading the file.
        from clicktodial.storage.settings_edit import edited

        new_text = edited(text, before, wanted)
        saved = _parsed(new_text).settings
        if not _same(saved, wanted):
            raise StorageError(
                tr("{path} cannot be changed", path=self.path),
                tr("Its layout is not understood well enough to change it safely."),
                tr("Nothing was changed. Please edit the file by hand."),
            )
        with _told(self.path):
            replacement.write(self.path, new_text.encode())
        return saved

    def _text(self) -> str:
        with _told(self.path):
            try:
                return self.path.read_bytes().decode()
            except FileNotFoundError:
                return ""
            except UnicodeDecodeError as error:
                raise _NotSettingsError(tr("It is not UTF-8 text.")) from error

    def _read_or_keep_aside(self) -> tuple[str, SettingsRead]:
        """Only under the lock: nobody else moves the file meanwhile."""
        try:
            text = self._text()
            return text, _parsed(text)
        except _NotSettingsError as error:
            with _told(self.path):
                aside = replacement.keep_aside(self.path, self._now())
            raise BrokenFileError(str(self.path), str(aside), str(error)) from None

    @contextmanager
    def _lock(self) -> Iterator[None]:
        from filelock import Timeout

        with _told(self.path):
            replacement.make_folder(self.path.parent)
            lock = self._file_lock()
            try:
                lock.acquire()
            except Timeout as error:
                raise StorageError(
                    tr("{path} is in use", path=self.path),
                    tr("Another program has kept it locked for {n} s.", n=f"{LOCK_TIMEOUT_S:g}"),
                    tr("Nothing was changed. Try again."),
                ) from error
        try:
            yield
        finally:
            lock.release()

    def _file_lock(self) -> BaseFileLock:
        from filelock import FileLock

        return FileLock(self.path.with_name(f"{self.path.name}.lock"), LOCK_TIMEOUT_S, mode=0o600)


class _NotSettingsError(Exception):
    """The text is no settings file at all; says why."""


def _parsed(text: str) -> SettingsRead:
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _NotSettingsError(tr("It is not valid TOML: {detail}", detail=error)) from error
    for kind in NAMED_TABLES:
        tables = document.get(kind.key, [])
        if not isinstance(tables, list) or not all(isinstance(entry, dict) for entry in tables):
            key = kind.key
            raise _NotSettingsError(tr("“{key}” must be tables, each headed [[{key}]].", key=key))
    settings, problems = read_document(document)
    return SettingsRead(settings, problems)


def _same(saved: Settings, wanted: Settings) -> bool:
    """Equal but for the order of what has a table of its own, which the file's order decides."""

    def in_one_order(settings: Settings) -> Settings:
        return replace(
            settings,
            accounts=tuple(sorted(settings.accounts, key=lambda one: one.name)),
            contact_sources=tuple(sorted(settings.contact_sources, key=lambda one: one.name)),
        )

    return in_one_order(saved) == in_one_order(wanted)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn the operating system's refusals into ours."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be used", path=path),
            tr("The system says: {words}.", words=error.strerror or type(error).__name__),
            tr("Check the folder's owner, permissions and free space."),
        ) from error
