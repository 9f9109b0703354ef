"""What the tours do, step by step: one script for each kind of phone system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from clicktodial.i18n import tr
from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import EndReason
from clicktodial.tour import Until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.tour import Tour


def unifiedapi(tour: Tour) -> Iterator[Until]:
    """Sign in, see, dial, hold, park, transfer, call back, end."""
    yield Until(tr("The window is open."), tour.window.isVisible)
    yield Until(tr("Signed in to the built-in phone system."), tour.is_current, "1-signed-in")
    tour.control("incoming", **{"from": "+442079460018"})
    yield Until(
        tr("Anna Peeters is calling; the list shows it."),
        lambda: tour.state("Anna Peeters") is CallState.INCOMING,
        "2-incoming",
    )
    tour.control("answer")
    yield Until(
        tr("Picked up the phone: connected with Anna Peeters."),
        lambda: tour.state("Anna Peeters") is CallState.CONNECTED,
    )
    yield from _dialing(tour)
    yield from _steering(tour)
    yield from _calling_back(tour)
    yield tour.in_other_colors("10-other-colours")


def _dialing(tour: Tour) -> Iterator[Until]:
    tour.type_text("zoe")
    yield Until(
        tr("Typed “zoe”: Zoë Åström is found."),
        lambda: tour.window.results.chosen() is not None,
        "3-search",
    )
    tour.press(Qt.Key.Key_Return)
    yield Until(
        tr("Pressed Enter: one's own phone rings first."),
        lambda: tour.state("Zoë Åström") is CallState.RINGING_OWN,
        "4-own-phone-rings",
    )
    yield Until(
        tr("Picked it up: Zoë's phone rings."),
        lambda: tour.state("Zoë Åström") is CallState.RINGING_PEER,
    )
    yield Until(
        tr("Connected with Zoë Åström."),
        lambda: tour.state("Zoë Åström") is CallState.CONNECTED,
        "5-connected",
    )


def _steering(tour: Tour) -> Iterator[Until]:
    tour.click(tr("Hold"), "Zoë Åström")
    yield Until(
        tr("Pressed Hold: the phone system says on hold."),
        lambda: tour.state("Zoë Åström") is CallState.HELD,
        "6-on-hold",
    )
    tour.click(tr("Resume"), "Zoë Åström")
    yield Until(
        tr("Pressed Resume: connected again."),
        lambda: tour.state("Zoë Åström") is CallState.CONNECTED,
    )
    yield from _parking(tour)
    tour.click(tr("Transfer"), "Zoë Åström")
    tour.type_text("reception", tour.window.transfer.edit)
    yield Until(
        tr("Pressed Transfer, typed “reception”."),
        lambda: tour.window.transfer.results.chosen() is not None,
        "8-transfer",
    )
    tour.press(Qt.Key.Key_Return, tour.window.transfer.edit)
    yield Until(
        tr("Pressed Enter: transferred to the reception."),
        lambda: tour.reason("Zoë Åström") is EndReason.TRANSFERRED,
    )
    tour.click(tr("Hang up"), "Anna Peeters")
    yield Until(
        tr("Pressed Hang up: the call with Anna Peeters has ended."),
        lambda: tour.reason("Anna Peeters") is EndReason.HUNG_UP,
    )


def _parking(tour: Tour) -> Iterator[Until]:
    tour.choose(tr("Park"), "Zoë Åström")
    yield Until(
        tr("Chose Park: Zoë waits in the parking lot."),
        lambda: tour.state("Zoë Åström") is CallState.PARKED,
        "7-parked",
    )
    tour.click(tr("Take back"), "Zoë Åström")
    yield Until(
        tr("Pressed Take back, picked up the phone: connected again."),
        lambda: tour.state("Zoë Åström") is CallState.CONNECTED,
    )


def _calling_back(tour: Tour) -> Iterator[Until]:
    tour.type_text("anna")
    yield Until(
        tr("Typed “anna”: Anna Peeters is found."),
        lambda: tour.window.results.chosen() is not None,
    )
    tour.choose_way(tr("Callback…"))
    page = tour.window.options
    assert page is not None
    tour.type_text("0003*218", page.extension)
    tour.type_text("+32470123456", page.other_phone)
    yield Until(tr("Asked to be called back on the mobile."), page.isVisible, "9-callback")
    tour.press(Qt.Key.Key_Return, page.other_phone)
    yield Until(
        tr("The mobile rang first, then Anna's phone: connected."),
        lambda: tour.state("Anna Peeters") is CallState.CONNECTED,
    )
    tour.click(tr("Hang up"), "Anna Peeters")
    yield Until(
        tr("Pressed Hang up: the callback has ended."),
        lambda: tour.state("Anna Peeters") is None,
    )


def callcontrol(tour: Tour) -> Iterator[Until]:
    """The two steps of click-to-dial with live legs, hang-up, a call from outside."""
    yield Until(tr("The window is open."), tour.window.isVisible)
    yield Until(
        tr("Signed in through the bridge; it tells of calls as they happen."),
        tour.is_live,
        "1-live",
    )
    tour.type_text("zoe")
    yield Until(
        tr("Typed “zoe”: Zoë Åström is found."),
        lambda: tour.window.results.chosen() is not None,
    )
    tour.press(Qt.Key.Key_Return)
    yield Until(
        tr("Pressed Enter: one's own phone rings; pick it up to call."),
        lambda: tour.state("Zoë Åström") is CallState.RINGING_OWN,
        "2-pick-up",
    )
    yield Until(
        tr("Picked it up: Zoë is being called; nothing more is claimed."),
        lambda: tour.state("Zoë Åström") is CallState.DIALLED,
        "3-calling",
    )
    yield Until(
        tr("Zoë has answered: in a call with her."),
        lambda: tour.state("Zoë Åström") is CallState.CONNECTED,
        "4-connected",
    )
    tour.control("hold")
    yield Until(
        tr("Put on hold on the phone: the window shows it."),
        lambda: tour.state("Zoë Åström") is CallState.HELD,
        "5-on-hold",
    )
    tour.control("resume")
    yield Until(
        tr("Taken back on the phone: connected again."),
        lambda: tour.state("Zoë Åström") is CallState.CONNECTED,
    )
    tour.click(tr("Hang up"), "Zoë Åström")
    yield Until(
        tr("Pressed Hang up: the call has ended."),
        lambda: tour.reason("Zoë Åström") is EndReason.HUNG_UP,
    )
    yield from _outside(tour)
    yield tour.in_other_colors("8-other-colours")


def _outside(tour: Tour) -> Iterator[Until]:
    tour.type_text("anna")
    yield Until(
        tr("Typed “anna”: Anna Peeters is found."),
        lambda: tour.window.results.chosen() is not None,
    )
    tour.press(Qt.Key.Key_Return)
    yield Until(
        tr("Called Anna outside: whether she answers is not told, so it is not shown."),
        lambda: tour.state("Anna Peeters") is CallState.DIALLED,
        "6-outside",
    )
    tour.control("incoming", **{"from": "+12025550143"})
    yield Until(
        tr("John Doe is calling; the window shows it at once."),
        lambda: tour.state("John Doe") is CallState.INCOMING,
        "7-incoming",
    )
    tour.click(tr("Hang up"), "John Doe")
    yield Until(tr("Pressed Hang up: his call has ended."), lambda: tour.state("John Doe") is None)
    tour.click(tr("Hang up"), "Anna Peeters")
    yield Until(
        tr("Pressed Hang up: so has Anna's."),
        lambda: tour.reason("Anna Peeters") is EndReason.HUNG_UP,
    )
