"""Past calls as a CSV file (RFC 4180) that spreadsheets open as it is."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.storage import replacement
from clicktodial.storage.contact_tables import harmless_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from clicktodial.model.history import PastCall

HEADER: Final = (
    *("Began", "Direction", "Outcome", "Name", "Company", "Number", "Account", "Extension", "Via"),
    *("Answered", "Ended", "Seen until", "Seconds", "Transferred to", "Returned", "Note", "Call"),
)


def history_csv(calls: Iterable[PastCall]) -> Iterator[bytes]:
    """A header and one row for each call, in UTF-8 with a mark that spreadsheets look for.

    Moments are ISO 8601 with the offset of this computer's zone. A cell that a spreadsheet would
    take for a formula gets an apostrophe in front. ``Outcome`` and ``Direction`` are the words of
    ``model.history``, in every language.
    """
    yield b"\xef\xbb\xbf" + _line(HEADER)
    for call in calls:
        yield _line(_cells(call))


def export(path: Path, calls: Iterable[PastCall]) -> int:
    """Write the file whole or not at all; how many calls it holds. Raises ``StorageError``."""
    lines = list(history_csv(calls))
    try:
        replacement.write(path, b"".join(lines))
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be written", path=path),
            error.strerror or str(error),
            tr("An earlier file of that name was left as it was."),
        ) from error
    return len(lines) - 1


def _cells(call: PastCall) -> tuple[str, ...]:
    return (
        *(_iso(call.began), call.direction, call.outcome),
        *(call.peer.name, call.peer.company, call.peer.number),
        *(call.account, call.extension, call.via),
        *(_iso(call.answered), _iso(call.ended), _iso(call.last_seen)),
        "" if call.duration_s is None else str(call.duration_s),
        *(call.target, "1" if call.returned else "", call.note, call.call_id),
    )


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([harmless_cell(cell) for cell in cells])
    return line.getvalue().encode("utf-8", "replace")


def _iso(moment: datetime | None) -> str:
    return "" if moment is None else moment.astimezone().isoformat(timespec="seconds")
