"""An error that nobody foresaw: details to the log file, a short word to the person."""

from __future__ import annotations

import os
import traceback
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError
from clicktodial.i18n import tr
from clicktodial.storage import installation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HARMLESS = (AttributeError, ImportError, NameError, TypeError, LookupError, OSError)
"""Their texts speak of the program and of files. Others may quote what was being worked on, such
as a header with a token in it, and are named without their text."""


class UnforeseenError(ClickToDialError):
    """A fault of our own; its details are in the log."""


def noted(error: BaseException, path: Path) -> ClickToDialError:
    """Write the traceback to the log file at ``path``; make the error that a person is told: a
    fault of ours, or files of the program that are not there."""
    written = False
    with suppress(OSError):
        _append(path, "".join(_report(error)))
        written = True
    if (damage := installation.problem()) is not None:
        return damage
    if written:
        return UnforeseenError(
            tr("Something went wrong inside Click-to-Dial"),
            tr("The details are in {path}.", path=path),
            tr("Please report it with that file."),
        )
    return UnforeseenError(
        tr("Something went wrong inside Click-to-Dial"),
        tr("It was a {kind}; the log file cannot be written.", kind=type(error).__name__),
    )


def _report(error: BaseException) -> Iterator[str]:
    """The traceback without the values of variables, and without texts that may hold a secret."""
    yield f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z} unexpected error\n"
    current: BaseException | None = error
    while current is not None:
        yield from traceback.format_tb(current.__traceback__)
        words = str(current) if isinstance(current, HARMLESS) else "…"
        yield f"{type(current).__module__}.{type(current).__qualname__}: {words}\n"
        current = current.__cause__ or current.__context__


def _append(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "a", encoding="utf-8", errors="replace") as file:
        file.write(text)
