"""What the face asks about past calls, and what the engine tells of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, CallId
    from clicktodial.model.history import HistoryId, HistoryQuery, PastCall


class ListHistory(NamedTuple):
    """``amount`` past calls from the ``first`` on (counted from 0, the newest); answered by
    ``HistoryListed`` with the same ``serial``."""

    query: HistoryQuery
    first: int
    amount: int
    serial: int


class NoteHistory(NamedTuple):
    """Keep this note on a past call; an empty one takes it away."""

    id: HistoryId
    note: str


class NoteCall(NamedTuple):
    """Keep this note on a call that goes on, or has just ended."""

    account: AccountName
    call_id: CallId
    note: str


class SettleMissed(NamedTuple):
    """About these missed calls nothing need be done any more; ``None``: about none."""

    ids: tuple[HistoryId, ...] | None = None


class DeleteHistory(NamedTuple):
    """Delete these past calls, or all that the query finds; answered by ``HistoryDeleted``."""

    ids: tuple[HistoryId, ...] = ()
    query: HistoryQuery | None = None


class UndeleteHistory(NamedTuple):
    """Bring back what ``HistoryDeleted`` with this ``batch`` told of."""

    batch: int


class ExportHistory(NamedTuple):
    """Write what the query finds to a CSV file; answered by ``HistoryExported``."""

    query: HistoryQuery
    path: Path


class HistoryListed(NamedTuple):
    """The answer to ``ListHistory``: some of ``total`` calls, from the ``first`` on."""

    serial: int
    total: int
    first: int
    calls: tuple[PastCall, ...]


class HistoryChanged(NamedTuple):
    """The history is another one now. ``missed``: how many missed calls are not returned yet;
    ``recent``: the last call with each of the five people called or calling last."""

    missed: int
    recent: tuple[PastCall, ...]


class HistoryDeleted(NamedTuple):
    """So many calls were deleted; until the program ends they can be brought back by ``batch``."""

    batch: int
    amount: int


class HistoryExported(NamedTuple):
    """The file is written, or why it is not."""

    path: Path
    amount: int
    error: ClickToDialError | None = None


if TYPE_CHECKING:
    HistoryWork = (
        ListHistory
        | NoteHistory
        | NoteCall
        | SettleMissed
        | DeleteHistory
        | UndeleteHistory
        | ExportHistory
    )
    HistoryNotice = HistoryListed | HistoryChanged | HistoryDeleted | HistoryExported
