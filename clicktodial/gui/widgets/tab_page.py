"""What the pages behind the tabs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from clicktodial.engine.messages import Notice
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import Snapshot


class TabPage(QWidget):
    """A page that is made when it is first looked at; each overrides what concerns it."""

    call_wanted = Signal(object)
    """The other side of this ``PastCall`` is to be called."""
    contact_wanted = Signal(str, str)
    """This number, of somebody with this name, is to be added to the contacts."""
    number_wanted = Signal(str, str)
    """This number, of somebody with this name, is to be called."""

    def on_settings(self, settings: Settings) -> None:
        """The accounts and preferences as they are now."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """What goes on."""

    def on_notice(self, notice: Notice) -> None:
        """Everything else that the engine tells."""

    def set_seen(self, *, seen: bool) -> None:
        """The page can be seen from now on, or no longer."""

    def tick(self) -> bool:
        """Bring the timers up to date, once a second; false when there is none that runs."""
        return False

    def escape(self) -> bool:
        """Close what is open in the page; false when there is nothing."""
        return False
