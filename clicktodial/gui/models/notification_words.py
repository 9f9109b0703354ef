"""What came of a notification that was tried, in words. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.engine.incoming_messages import NotificationTried


class Tried(NamedTuple):
    """What is said, and in which role."""

    text: str
    role: str


def tried_words(tried: NotificationTried) -> Tried:
    """What came of it, and what it means for a call."""
    if tried.is_pressed:
        return Tried(tr("✓ Its button was pressed, and it arrived."), "good")
    if tried.reason:
        return Tried(tried.reason, "bad")
    parts = [
        tr("✓ It is shown."),
        tr("Press its button to see that it arrives.")
        if tried.has_buttons
        else tr("This desktop shows no buttons on it: a click opens the window."),
    ]
    if tried.quiet:
        parts.append(tr("A call would not be told just now: {why}", why=tried.quiet))
    return Tried(" ".join(parts), "good")
