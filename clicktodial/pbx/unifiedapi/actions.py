"""The twelve actions and the hang-up: what is sent for each (``reference/unifiedapi.md §9, §10``).

Which view an action is addressed to: one's own, and the other party's to park it. A colleague's
call, seen from the colleague, bears the colleague's as its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import InputError, NotANumberError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.calls import JOINING, LONGEST_PARKING_S, SHORTEST_PARKING_S, Action
from clicktodial.model.dialling import require_caller_id
from clicktodial.pbx.unifiedapi.exchange import Errand
from clicktodial.pbx.unifiedapi.requests import (
    ALL_EXTENSIONS,
    call_target,
    hang_up_target,
    is_own,
    json_body,
    user_for,
    usual_extension,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.calls import ActionDetails, Call, LegId
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account

    _Fields = dict[str, object]


def update_errand(action: Action, call: Call, details: ActionDetails, account: Account) -> Errand:
    """The request that does ``action``. Raises ``InputError`` kinds when something is missing."""
    return Errand(
        "PUT",
        call_target(*_place(call, account), call.id),
        action_body(action, call, details, account),
        about=action,
        tells_permission=call.mine or action in JOINING,
    )


def hang_up_errand(call: Call, details: ActionDetails, account: Account) -> Errand:
    """The request that hangs up the call, one party of it, or only one's own leg of a joined one.

    That a colleague's call may not be hung up says nothing about one's own.
    """
    party = details.target or (call.extension if call.joined else "")
    return Errand(
        "DELETE",
        hang_up_target(*_place(call, account), call.id, party),
        about=Action.HANG_UP,
        tells_permission=call.mine and not party,
    )


def action_body(action: Action, call: Call, details: ActionDetails, account: Account) -> Secret:
    """The body that does ``action``; hanging up has none."""
    word, fields = _ACTIONS[action]
    return json_body({"action": word, **fields(call, details, account)})


def _place(call: Call, account: Account) -> tuple[str, str]:
    """The user and the extension under which the PBX finds the call.

    Under ``@self`` it is found by its id alone, which a callback or a conference needs.
    """
    if not call.mine:
        return user_for(account, call.extension), call.extension
    own = is_own(account, call.extension)
    return account.user, usual_extension(account) if own else ALL_EXTENSIONS


def _view(leg: LegId) -> _Fields:
    if not leg:
        raise NotPossibleNowError(tr("The phone system does not say which leg is meant."))
    return {"phoneCallViewId": leg}


def _own(call: Call, _details: ActionDetails, _account: Account) -> _Fields:
    return _view(call.own_leg)


def _park(call: Call, details: ActionDetails, _account: Account) -> _Fields:
    seconds = details.park_s
    if seconds is None:
        return _view(call.peer_leg)
    if not SHORTEST_PARKING_S <= seconds <= LONGEST_PARKING_S:
        raise InputError(
            tr("A call cannot be parked for that long"),
            tr("Nothing was changed."),
            tr(
                "Choose from {least} to {most} seconds.",
                least=SHORTEST_PARKING_S,
                most=LONGEST_PARKING_S,
            ),
        )
    return {"maxInParking": seconds, **_view(call.peer_leg)}


def _record(call: Call, details: ActionDetails, _account: Account) -> _Fields:
    return {"format": details.recording_format.value, **_view(call.own_leg)}


def _join(call: Call, details: ActionDetails, account: Account) -> _Fields:
    fields: _Fields = {"sendCallTo": _joining(call, details, account)}
    require_caller_id(details.caller_id)
    if details.caller_id:
        fields["callerId"] = details.caller_id
    if details.wait_for_pickup_s is not None:
        fields["waitForPickup"] = details.wait_for_pickup_s
    return {**fields, **_view(call.own_leg)}


def _unpark(call: Call, details: ActionDetails, account: Account) -> _Fields:
    own = call.extension if call.mine and is_own(account, call.extension) else ""
    fields = _join(call, details, account)
    return fields if details.target or not own else {**fields, "sendCallTo": own}


def _whisper(call: Call, details: ActionDetails, account: Account) -> _Fields:
    return {**_join(call, details, account), "private": int(details.private)}


def _joining(call: Call, details: ActionDetails, account: Account) -> str:
    """The phone that is rung: the one named, the account's first, or that of one's own call."""
    phone = details.target or next(iter(account.extensions), call.extension if call.mine else "")
    if not phone:
        raise InputError(
            tr("Which of your phones should ring?"),
            tr("Nothing was changed."),
            tr("Name your extension in the account's settings."),
        )
    return phone


def _transfer(call: Call, details: ActionDetails, _account: Account) -> _Fields:
    if not details.target:
        raise NotANumberError(details.target)
    return _sent_on(details.target, call)


def _voicemail(call: Call, details: ActionDetails, _account: Account) -> _Fields:
    return _sent_on(details.target or call.extension, call)


def _sent_on(target: str, call: Call) -> _Fields:
    fields: _Fields = {"sendCallTo": target, "transferFromNumber": call.extension}
    return {**fields, "transferNumber": call.peer.number} if call.peer.number else fields


_ACTIONS: Mapping[
    Action, tuple[str, Callable[[Call, ActionDetails, Account], dict[str, object]]]
] = {
    Action.HOLD: ("OnHold", _own),
    Action.RESUME: ("OffHold", _own),
    Action.TRANSFER: ("Transfer", _transfer),
    Action.VOICEMAIL: ("TransferToVoicemail", _voicemail),
    Action.PARK: ("Park", _park),
    Action.UNPARK: ("UnPark", _unpark),
    Action.RECORD: ("StartRecording", _record),
    Action.STOP_RECORDING: ("StopRecording", _own),
    Action.PICK_UP: ("PickUp", _join),
    Action.BARGE_IN: ("BargeIn", _join),
    Action.WHISPER: ("Whisper", _whisper),
    Action.MONITOR: ("Monitor", _join),
}
