"""What an ended row says, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.gui.models.times import duration_text
from clicktodial.i18n import tr
from clicktodial.model.dialling import CallKind
from clicktodial.model.numbers import display
from clicktodial.model.snapshot import EndReason

if TYPE_CHECKING:
    from clicktodial.model.snapshot import CallEntry


def ended_text(entry: CallEntry) -> str:
    """How the call ended; for a failure also which leg failed and what to do."""
    if entry.error is not None:
        return str(entry.error)
    name, target = entry.peer.label, entry.target
    seconds = f"{entry.wait_for_pickup_s:g}"
    return {
        EndReason.ENDED: _ended(entry),
        EndReason.HUNG_UP: _ended(entry),
        EndReason.ALREADY_ENDED: tr("The call had already ended"),
        EndReason.CANCELLED: tr("Cancelled"),
        EndReason.TRANSFERRED: tr("Transferred to {target}", target=target),
        EndReason.TO_VOICEMAIL: tr("Sent to voicemail"),
        EndReason.MISSED: tr("Called you · not answered"),
        EndReason.OWN_NOT_PICKED_UP: _own_not_picked_up(entry, seconds),
        EndReason.OWN_DECLINED: _own_declined(entry),
        EndReason.PEER_NO_ANSWER: tr("{name} did not answer, or was busy.", name=name),
        EndReason.NOT_SET_UP: tr("The call could not be set up. Check the number."),
        EndReason.NEVER_LISTED: tr(
            "The call ended at once. Your phone may be busy or switched off."
        ),
    }.get(entry.reason or EndReason.ENDED, tr("Ended"))


def _own_not_picked_up(entry: CallEntry, seconds: str) -> str:
    choice = entry.choice
    if choice is not None and choice.kind is CallKind.CONFERENCE:
        return tr("{name} did not answer, or was busy.", name=entry.peer.label)
    if choice is not None and choice.kind is CallKind.CALLBACK and choice.sources:
        return tr(
            "{phone} was not picked up in {seconds} s. Nothing was dialled.",
            phone=display(choice.sources[0]),
            seconds=seconds,
        )
    return tr("Your phone was not picked up in {seconds} s. Nothing was dialled.", seconds=seconds)


def _own_declined(entry: CallEntry) -> str:
    choice = entry.choice
    if choice is not None and choice.kind is CallKind.CONFERENCE:
        return tr("{name} did not take the call.", name=entry.peer.label)
    if choice is not None and choice.kind is CallKind.CALLBACK and choice.sources:
        return tr(
            "{phone} did not take the call, so nothing was dialled.",
            phone=display(choice.sources[0]),
        )
    return tr(
        "Your phone did not take the call, so nothing was dialled. Is it free and switched on?"
    )


def _ended(entry: CallEntry) -> str:
    if entry.duration_s is None:
        return tr("Ended")
    return tr("Ended · {duration}", duration=duration_text(entry.duration_s))
