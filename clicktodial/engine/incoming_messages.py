"""What the face asks about notifications and quiet, and what the engine tells of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName, CallId


class BeQuiet(NamedTuple):
    """Do not disturb until then (POSIX seconds; ``model.quiet.UNTIL_TOLD``: until it is turned
    off); ``None``: no longer. Answered by ``QuietChanged``."""

    until: float | None


class TryNotification(NamedTuple):
    """Show a notification now, quiet or not; answered by ``NotificationTried``."""


class QuietChanged(NamedTuple):
    """Until when the user is not to be disturbed, as in ``BeQuiet``. Told at the start, too."""

    until: float | None


class NotificationTried(NamedTuple):
    """What came of ``TryNotification``. ``reason``: why none can be shown, empty if it is shown;
    ``quiet``: why a call would not be told just now, empty if it would; ``is_pressed``: told once
    more, when the user pressed its button."""

    reason: str = ""
    has_buttons: bool = False
    quiet: str = ""
    is_pressed: bool = False


class TransferWished(NamedTuple):
    """*Transfer* was pressed on the notification of this call: ask for the target. ``token`` lets
    the window come to the front."""

    account: AccountName
    call_id: CallId
    token: str = ""


class CallBackWished(NamedTuple):
    """*Call back* was pressed for a number that is not dialled unasked: it waits in the dialer."""

    number: str
    token: str = ""


if TYPE_CHECKING:
    IncomingWork = BeQuiet | TryNotification
    IncomingNotice = QuietChanged | NotificationTried | TransferWished | CallBackWished
