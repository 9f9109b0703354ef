"""The report for whoever helps: what the doctor found, the settings, the end of the log.

Plain text, so that it can be read before it is sent. Numbers are shortened and whatever looks like
a secret is gone (``model.redaction``); nothing of the keyring is read for it, and of the contacts
and the history only how large their files are.
"""

from __future__ import annotations

import dataclasses
import getpass
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.model.checkup import check_title, verdict_word
from clicktodial.model.dialplan import NO_PLAN, DialPlan
from clicktodial.model.redaction import redacted
from clicktodial.storage import replacement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from clicktodial.model.checkup import Finding
    from clicktodial.model.settings import Account, Settings
    from clicktodial.storage.paths import Paths

LOG_BYTES: Final = 32 * 1024
"""So much of the log's end is taken."""
_TOLD: Final = (
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_TYPE",
    "DESKTOP_SESSION",
    "WAYLAND_DISPLAY",
    "DISPLAY",
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "FLATPAK_ID",
    "SNAP",
    "APPIMAGE",
)
"""Variables that tell what kind of desktop it is; no others are told."""
_LEFT_OUT: Final = frozenset({"accounts", "app_id", "user"})


def compose(
    findings: Iterable[Finding],
    settings: Settings,
    paths: Paths,
    environ: Mapping[str, str],
    now: datetime,
) -> str:
    """The report as text. Blocks on the disk; a file that cannot be read is told as such."""
    parts = (
        (tr("What was found"), _findings(findings)),
        (tr("Settings"), _settings(settings)),
        (tr("Desktop"), (f"{name}={environ[name]}" for name in _TOLD if environ.get(name))),
        (tr("Files"), _files(paths)),
        (tr("End of the log"), _log(paths.log_file)),
    )
    text = "\n".join(
        f"== {title}\n{body}\n" for title, lines in parts if (body := "\n".join(lines))
    )
    head = tr("Click-to-Dial, report of {time}", time=f"{now:%Y-%m-%d %H:%M:%S%z}")
    promise = tr("Numbers are shortened; secrets, names and numbers of people are not in it.")
    return f"{head}\n{promise}\n\n{redacted(text, _names(environ))}"


def save(text: str, path: Path) -> None:
    """Write the report, readable by the user alone. Raises ``StorageError``."""
    try:
        replacement.write(path, text.encode())
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be written", path=path),
            tr("The system said: {detail}", detail=error.strerror or str(error)),
            tr("Choose another place."),
        ) from error


def _findings(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        whose = f"{finding.account}: " if finding.account else ""
        word = verdict_word(finding.verdict)
        yield f"{whose}{check_title(finding.check)}: {word}. {finding.found}".rstrip()
        if finding.hint:
            yield f"    {finding.hint}"


def _settings(settings: Settings) -> Iterator[str]:
    for account in settings.accounts:
        yield f"[{account.name}] {', '.join(_account(account))}"
    for field in dataclasses.fields(settings):
        if field.name not in _LEFT_OUT:
            yield f"{field.name} = {_plain(getattr(settings, field.name))}"


def _account(account: Account) -> Iterator[str]:
    for field in dataclasses.fields(account):
        value = getattr(account, field.name)
        if field.name not in {*_LEFT_OUT, "name"} and value and value != NO_PLAN:
            yield f"{field.name}={_plain(value)}"


def _plain(value: object) -> str:
    match value:
        case dict():
            return ", ".join(f"{key}: {part or '–'}" for key, part in value.items())
        case tuple():
            return ", ".join(map(_plain, value))
        case DialPlan():
            parts = ((f.name, getattr(value, f.name)) for f in dataclasses.fields(value))
            return f"({'; '.join(f'{name}: {_plain(part)}' for name, part in parts if part)})"
        case _:
            return str(value)


def _files(paths: Paths) -> Iterator[str]:
    for folder in dict.fromkeys((paths.config, paths.data, paths.cache)):
        for path in _entries(folder):
            yield f"{path}: {_size(path)}"


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return []


def _size(path: Path) -> str:
    try:
        return tr("{n} bytes", n=path.stat().st_size)
    except OSError as error:
        return error.strerror or str(error)


def _log(path: Path) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - LOG_BYTES))
            end = file.read(LOG_BYTES)
    except FileNotFoundError:
        yield tr("There is no log: nothing unforeseen has happened.")
    except OSError as error:
        yield error.strerror or str(error)
    else:
        yield end.decode(errors="replace")


def _names(environ: Mapping[str, str]) -> dict[str, str]:
    """The user's own name and folder, which stand in paths."""
    names = {str(Path.home()): "~"}
    with suppress(OSError, KeyError, ImportError):
        names[getpass.getuser()] = tr("user")
    if host := environ.get("HOSTNAME", ""):
        names[host] = tr("computer")
    return names
