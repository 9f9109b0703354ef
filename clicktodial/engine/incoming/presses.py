"""What a press on a notification does: to the very call that it was shown for, or to none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine import messages as m
from clicktodial.engine.incoming.ringing import CallName, is_ringing, named
from clicktodial.engine.incoming.words import CALL_BACK
from clicktodial.engine.incoming_messages import CallBackWished, TransferWished
from clicktodial.errors import ClickToDialError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.dialling import DialChoice
from clicktodial.model.planning import planned_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import CallEntry, Snapshot


class Presses:
    """Runs on the engine's loop."""

    def __init__(
        self,
        *,
        snapshot: Callable[[], Snapshot],
        settings: Callable[[], Settings],
        submit: Callable[[m.Command], None],
        tell: Callable[[m.Notice], None],
    ) -> None:
        self._snapshot, self._settings = snapshot, settings
        self._submit, self._tell = submit, tell

    def on_call(self, text: str, key: str, token: str) -> None:
        """A press on the notification, of this name, of a call that rings or rang."""
        try:
            name = named(text)
        except ClickToDialError:
            return
        if name is None:
            return
        if key not in set(Action):
            self._tell(m.WindowWanted(token=token))
            return
        entry = self._entry(name)
        if entry is None or entry.call is None or not is_ringing(entry.call):
            # It may just have been answered: a press meant for a ringing call must not end a talk.
            self._tell(m.Trouble(NotPossibleNowError(_no_longer_rings()), is_awaited=True))
        elif entry.pending is None:
            self._act(name, Action(key), token)

    def _act(self, name: CallName, action: Action, token: str) -> None:
        if action is Action.TRANSFER:
            self._tell(TransferWished(name.account, name.call_id, token))
        elif action in {Action.VOICEMAIL, Action.HANG_UP}:
            self._submit(m.Act(name.account, name.call_id, action))

    def _entry(self, name: CallName) -> CallEntry | None:
        live = self._snapshot().live
        return next((e for e in live if e.call and (e.account, e.call.id) == tuple(name)), None)

    def on_missed(self, missed: Sequence[CallEntry], key: str, token: str) -> None:
        """A press on the notification of missed calls, which were these."""
        if key == CALL_BACK and missed:
            self._call_back(missed[-1], token)
        else:
            self._tell(m.WindowWanted(token=token))

    def _call_back(self, entry: CallEntry, token: str) -> None:
        """Dial as the account's dial plan says. Who lets a phone ring once wants to be called at a
        premium rate: such a number waits in the dialer, and so does one that calls for caution."""
        account = self._settings().account(entry.account)
        reading = planned_by(account, entry.peer.number)
        if account is None or reading is None or reading.caution is not None:
            self._tell(CallBackWished(entry.peer.number, token))
            return
        choice = DialChoice(account=entry.account)
        self._submit(m.Dial(reading.dial, entry.peer.name, choice))


def _no_longer_rings() -> str:
    return tr("The call no longer rings.")
