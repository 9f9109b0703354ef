"""The way to the first call: what is proposed, and how the test call stands. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clicktodial.engine.endings import is_failure
from clicktodial.errors import InputError
from clicktodial.gui.models.endings import ended_text
from clicktodial.gui.models.rows import Command, make_row
from clicktodial.i18n import tr
from clicktodial.model.calls import CallState
from clicktodial.model.dialplan import NO_PLAN
from clicktodial.model.numbers import same_number
from clicktodial.model.planning import planned_by
from clicktodial.model.snapshot import Freshness, Phase
from clicktodial.model.systems import SignIn

if TYPE_CHECKING:
    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.account_form import Typed
    from clicktodial.gui.models.rows import Row
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey, Snapshot

PICKED_UP = frozenset(
    {CallState.DIALLED, CallState.RINGING_PEER, CallState.CONNECTED, CallState.HELD}
)
"""One's own phone was picked up before a call is in one of these states."""


def first_name() -> str:
    """What the first account is called; another name can be given in the settings."""
    return tr("Work")


def finished(typed: Typed, extension: str, country: str) -> Typed:
    """What was typed, with the phone and the country. The bridge names the phone itself."""
    by_bridge = typed.sign_in is SignIn.BRIDGE
    return replace(
        typed,
        extensions="" if by_bridge else extension,
        dial_plan=replace(NO_PLAN, country=country),
    )


def checked_test_number(text: str, account: Account) -> Reading:
    """How the account dials the number of the test call. Raises ``InputError``.

    What a phone system does with a call to the phone that places it is not documented
    (``reference/call-control.md §8``), and emergency numbers and codes are nothing to try out.
    """
    if not text.strip():
        raise InputError(
            tr("The number is missing"), "", tr("Enter one of your own, such as your mobile.")
        )
    reading = planned_by(account, text)
    if reading is None:
        raise InputError(tr("“{text}” is not a number", text=text[:40]))
    if reading.caution is not None:
        raise InputError(
            tr("This is no number to try out"), tr("Emergency and expensive numbers are none.")
        )
    if any(same_number(reading.dial, own) for own in account.extensions):
        raise InputError(
            tr("This is the phone that rings first"),
            "",
            tr("Enter another one that you can hear, such as your mobile."),
        )
    return reading


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about the test call, and in which role."""

    text: str
    role: str = ""


class TestCall:
    """The one call that is placed to try the account out, from press to end."""

    __test__ = False

    def __init__(self, account: Account) -> None:
        self.account = account
        self._number = ""
        self._before: frozenset[EntryKey] = frozenset()
        self._view: AccountView | None = None
        self._snapshot: Snapshot | None = None
        self._is_awaited = False
        self._was_picked_up = False
        self._trouble: ClickToDialError | None = None
        self.entry: CallEntry | None = None

    # ---- what happens

    def begin(self, number: str) -> None:
        """It was asked for; calls that were there before are others."""
        known = self._snapshot.entries if self._snapshot is not None else ()
        self._before = frozenset(entry.key for entry in known)
        self._number, self._is_awaited = number, True
        self._was_picked_up, self._trouble, self.entry = False, None, None

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """The calls as they are now."""
        self._snapshot = snapshot
        self._view = snapshot.account(self.account.name)
        found = next((e for e in snapshot.entries if self._is_ours(e)), None)
        if found is not None:
            self.entry, self._is_awaited = found, False
            call = found.call
            self._was_picked_up |= call is not None and call.state in PICKED_UP
        elif self.entry is not None and self.entry.phase is not Phase.ENDED:
            # It was done with on its row in the window.
            self.entry = replace(self.entry, phase=Phase.ENDED)

    def _is_ours(self, entry: CallEntry) -> bool:
        if self.entry is not None:
            return entry.key == self.entry.key
        is_new = bool(self._number) and entry.key not in self._before
        is_there = entry.account == self.account.name
        return is_new and is_there and entry.peer.number == self._number

    def on_trouble(self, error: ClickToDialError) -> bool:
        """It was not placed at all. False when it is not waited for."""
        was_awaited, self._is_awaited = self._is_awaited, False
        self._trouble = error if was_awaited else self._trouble
        return was_awaited

    # ---- how it stands

    @property
    def can_begin(self) -> bool:
        """Is the account ready, and no call under way?"""
        is_ready = self._view is not None and self._view.freshness is Freshness.CURRENT
        return is_ready and not self._is_awaited and (self.entry is None or self.is_over)

    @property
    def is_over(self) -> bool:
        """Was there a call, and has it ended?"""
        return self.entry is not None and self.entry.phase is Phase.ENDED

    @property
    def has_worked(self) -> bool:
        """Is there nothing left to try out?"""
        return self.is_over and self.said().role == "good"

    @property
    def row(self) -> Row | None:
        """As it stands in the window's list while it goes on."""
        if self.entry is None or self._view is None or self.is_over:
            return None
        return make_row(self.entry, self._view, several_accounts=False)

    @property
    def is_told_by_person(self) -> bool:
        """Does only the person know whether it is over?"""
        row = self.row
        return row is not None and any(b.does is Command.DISMISS for b in row.buttons)

    def said(self) -> Said:
        """In words, what happens, or what came of it and what to do."""
        if self._trouble is not None:
            return Said(str(self._trouble), "bad")
        if self.entry is None:
            return self._before_call()
        row = self.row
        if row is not None:
            return Said(row.trouble or row.detail)
        return self._outcome(self.entry)

    def _before_call(self) -> Said:
        if self._is_awaited:
            return Said(tr("Asking the phone system to call…"))
        view = self._view
        if view is None or (view.freshness is Freshness.CONNECTING and view.error is None):
            return Said(tr("Connecting…"), "muted")
        if view.error is not None and view.freshness is not Freshness.CURRENT:
            return Said(str(view.error), "bad")
        return Said("")

    def _outcome(self, entry: CallEntry) -> Said:
        if self._was_picked_up:
            works = tr("✓ It works: your phone rang and was picked up, then the number was called.")
            more = ended_text(entry) if entry.reason and is_failure(entry.reason) else ""
            return Said(" ".join(part for part in (works, more) if part), "good")
        if not self.account.traits.lists_calls and entry.error is None:
            taken = tr("✓ The phone system took the call. If your phone rang, it works.")
            return Said(taken, "good")
        what_to_do = (
            ""
            if entry.error is not None
            else tr("If it did not ring: go back, and choose the phone that is on your desk.")
        )
        return Said(" ".join(part for part in (ended_text(entry), what_to_do) if part), "bad")
