"""What changed between two pictures of the calls, for ``clicktodial calls --watch``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from clicktodial.cli.call_documents import call_document, party, state_words
from clicktodial.cli.output import error_document
from clicktodial.cli.tables import duration
from clicktodial.i18n import tr
from clicktodial.model.snapshot import Freshness, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, Call
    from clicktodial.model.snapshot import AccountView, CallEntry, EndReason, EntryKey, Snapshot


class EventKind(StrEnum):
    """The values are the contract's words."""

    ADDED = "added"
    CHANGED = "changed"
    ENDED = "ended"
    STALE = "stale"
    CURRENT = "current"


@dataclass(frozen=True, slots=True)
class CallEvent:
    """A call came, changed or went. ``document`` is its JSON form."""

    kind: EventKind
    call: Call
    document: dict[str, Any]
    reason: EndReason | None = None
    duration_s: float | None = None

    def as_json(self) -> dict[str, Any]:
        """One line of ``--watch --json``."""
        event = {"event": self.kind, "call": self.document}
        if self.reason is None:
            return event
        return {**event, "reason": self.reason, "duration_s": self.duration_s}

    def words(self) -> str:
        """The same for a person."""
        if self.reason is None:
            how = state_words(self.call)
        elif self.duration_s is None:
            how = tr("Ended")
        else:
            how = tr("Ended after {time}", time=duration(self.duration_s))
        return f"{how}  {party(self.call.peer)}  [{self.call.account} {self.call.id}]"


@dataclass(frozen=True, slots=True)
class AccountEvent:
    """An account's list can no longer be believed (``error`` says why), or can again."""

    account: AccountName
    error: ClickToDialError | None = None

    def as_json(self) -> dict[str, Any]:
        """One line of ``--watch --json``."""
        if self.error is None:
            return {"event": EventKind.CURRENT, "account": self.account}
        error = error_document(self.error)
        return {"event": EventKind.STALE, "account": self.account, "error": error}

    def words(self) -> str:
        """The same for a person."""
        if self.error is None:
            return tr("{account}: the list is current again.", account=self.account)
        return tr("{account}: not current. {why}", account=self.account, why=self.error)


class CallEvents:
    """Remembers the last picture; pure."""

    def __init__(self) -> None:
        self._known: dict[EntryKey, CallEvent] = {}
        self._stale: set[AccountName] = set()

    def between(self, snapshot: Snapshot) -> Iterator[CallEvent | AccountEvent]:
        """What ``snapshot`` shows that the one before did not."""
        for view in snapshot.accounts:
            yield from self._account_events(view)
        shown = {entry.key for entry in snapshot.entries}
        for key in self._known.keys() - shown:
            # The account needs a person now: its calls are not over, they are not known.
            del self._known[key]
        for entry in snapshot.entries:
            yield from self._call_events(entry, snapshot)

    def _account_events(self, view: AccountView) -> Iterator[AccountEvent]:
        name = view.account.name
        if view.freshness is Freshness.CURRENT and name in self._stale:
            self._stale.discard(name)
            yield AccountEvent(name)
        elif view.freshness is not Freshness.CURRENT and view.error and name not in self._stale:
            self._stale.add(name)
            yield AccountEvent(name, view.error)

    def _call_events(self, entry: CallEntry, snapshot: Snapshot) -> Iterator[CallEvent]:
        known = self._known.get(entry.key)
        if entry.phase is Phase.ENDED:
            if known is not None:
                del self._known[entry.key]
                document = {**known.document, "actions": []}
                yield CallEvent(
                    EventKind.ENDED, known.call, document, entry.reason, entry.duration_s
                )
            return
        view, call = snapshot.account(entry.account), entry.call
        if view is None or call is None:
            return
        document = call_document(call, view.offered)
        if known is None or known.document != document:
            kind = EventKind.ADDED if known is None else EventKind.CHANGED
            event = self._known[entry.key] = CallEvent(kind, call, document)
            yield event
