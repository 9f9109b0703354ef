"""A desktop that offers nothing, for tests that need none of it."""

from __future__ import annotations

from clicktodial.desktop.autostart.null import NoAutostart
from clicktodial.desktop.hotkey.null import NoHotkeys
from clicktodial.desktop.links.null import NoLinkHandlers
from clicktodial.desktop.notify.null import NoNotifier
from clicktodial.desktop.power.null import NoPower
from clicktodial.desktop.quiet.null import UnknownQuiet
from clicktodial.desktop.selection.null import NoSelection
from clicktodial.engine.desktop import DesktopParts

REASON = "There is no desktop here."


def no_desktop() -> DesktopParts:
    """The parts for an engine."""
    return DesktopParts(
        NoHotkeys(REASON),
        NoSelection(REASON),
        NoLinkHandlers(REASON),
        NoAutostart(REASON),
        NoPower(REASON),
        NoNotifier(REASON),
        UnknownQuiet(REASON),
    )
