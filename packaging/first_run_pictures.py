"""The moments of the first run, for ``screenshots.py``."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.engine.messages import (
    AccountSaved,
    HotkeysChanged,
    LinksKnown,
    SaveAccount,
    TrialEnded,
    TrialStepped,
)
from clicktodial.gui.models.account_fields import Field
from clicktodial.gui.windows.first_run import FirstRun
from clicktodial.model.calls import Call, CallId, CallState, Direction, LegId, Peer
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import GlobalKey, KeyState, KeyStatus
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EndReason,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
)
from clicktodial.model.steps import Outcome, Step, StepName

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command
    from clicktodial.model.settings import Account

_FOUND = ("0003*210", "0003*211", "0003*218")
_TRUSTED = "The certificate is trusted by this computer's system."
_STEPS = (
    Step(StepName.NAME_LOOKUP, Outcome.OK, "192.0.2.17"),
    Step(StepName.TLS, Outcome.OK, _TRUSTED),
    Step(StepName.SIGN_IN, Outcome.OK, "The phone system takes the sign-in."),
    Step(StepName.EXTENSION, Outcome.OK, "All extensions of the user.", extensions=_FOUND),
    Step(StepName.LIST_CALLS, Outcome.OK, "0 calls are going on."),
    Step(StepName.CAPABILITIES, Outcome.OK, "Works: presence, phone call events, call records."),
)
_REFUSED = Step(
    StepName.SIGN_IN,
    Outcome.FAILED,
    "The phone system refuses the sign-in.",
    "Check the App id and its secret.",
)
_NUMBER = "+32470111222"
_SENT: list[Command] = []


def first_run_moments() -> dict[str, Callable[[], FirstRun]]:
    """Every moment by its name."""
    return {
        "first-connect": _connect,
        "first-connect-narrow": lambda: _connect(width=320),
        "first-connect-testing": lambda: _tested(_STEPS[:4]),
        "first-connect-refused": lambda: _tested((*_STEPS[:2], _REFUSED)),
        "first-phone": _phone,
        "first-phone-unknown": lambda: _phone(()),
        "first-call": _call,
        "first-call-ringing": lambda: _call(CallState.RINGING_OWN),
        "first-call-works": lambda: _call(CallState.CONNECTED, EndReason.ENDED),
        "first-call-declined": lambda: _call(CallState.RINGING_OWN, EndReason.OWN_DECLINED),
        "first-choices": _choices,
    }


def _connect(width: int = 420) -> FirstRun:
    window = FirstRun(_SENT.append)
    window.resize(width, 600)
    window.on_settings(Settings())
    window.open()
    fields = window.connect_page.fields
    for field, text in (
        (Field.SERVER, "pbx.example.com"),
        (Field.APP_ID, "c2Zl8aSFVzFPqCTKkq4GbGKFQ6sSLhz3"),
        (Field.SECRET, "not a secret"),
    ):
        fields.editor(field).setProperty("text", text)
    return window


def _tested(steps: tuple[Step, ...]) -> FirstRun:
    window = _connect()
    window.next_button.click()
    for place, step in enumerate(steps):
        window.on_notice(TrialStepped(replace(step, place=place, of=len(_STEPS))))
    if steps[-1].outcome is Outcome.FAILED:
        for place in range(len(steps), len(_STEPS)):
            rest = replace(_STEPS[place], outcome=Outcome.SKIPPED, found="")
            window.on_notice(TrialStepped(replace(rest, place=place, of=len(_STEPS))))
        window.on_notice(TrialEnded())
    return window


def _phone(found: tuple[str, ...] = _FOUND) -> FirstRun:
    steps = tuple(replace(s, extensions=found if s.extensions else ()) for s in _STEPS)
    window = _tested(steps)
    window.on_notice(TrialEnded())
    return window


def _saved() -> tuple[FirstRun, Account]:
    window = _phone()
    window.next_button.click()
    command = next(c for c in reversed(_SENT) if isinstance(c, SaveAccount))
    account = command.account
    window.on_notice(AccountSaved(account.name, ""))
    return window, account


def _call(state: CallState | None = None, reason: EndReason | None = None) -> FirstRun:
    window, account = _saved()
    view = AccountView(account, Freshness.CURRENT, Heartbeat())
    window.on_snapshot(Snapshot(1, (view,)))
    window.call_page.edit.setText("+32 470 11 12 22")
    window.call_page.edit.textEdited.emit("")
    if state is None:
        return window
    window.next_button.click()
    peer = Peer(_NUMBER)
    call = Call(CallId("1"), account.name, "0003*210", state, Direction.OUTGOING, peer, LegId("00"))
    until = time.monotonic() + 17
    key = EntryKey("test")
    live = CallEntry(
        key, account.name, Phase.LIVE, peer, call, pick_up_by=until, wait_for_pickup_s=25
    )
    window.on_snapshot(Snapshot(2, (view,), (live,)))
    if reason is not None:
        ended = replace(live, phase=Phase.ENDED, reason=reason)
        window.on_snapshot(Snapshot(3, (view,), (ended,)))
    return window


def _choices() -> FirstRun:
    window, _ = _saved()
    window.skip_button.click()
    handlers = tuple(LinkHandler(scheme, is_ours=False) for scheme in LinkScheme)
    window.on_notice(LinksKnown(handlers))
    states = {GlobalKey.DIAL_SELECTION: KeyState(KeyStatus.ACTIVE, "Ctrl+Alt+D")}
    window.on_notice(HotkeysChanged(states, "X11"))
    return window
