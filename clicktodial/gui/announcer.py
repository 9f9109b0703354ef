"""Tells screen readers of what changes by itself (``gui.models.announcements``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from clicktodial.engine.messages import Trouble
from clicktodial.errors import DialInProgressError
from clicktodial.gui.models.announcements import Announcement, Announcements

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Notice
    from clicktodial.model.snapshot import Snapshot


class Announcer:
    """Speaks as ``window``. Where nobody listens, which is nearly everywhere, it only keeps up."""

    def __init__(
        self,
        window: QWidget,
        *,
        is_heard: Callable[[], bool] = QAccessible.isActive,
        say: Callable[[QWidget, Announcement], None] | None = None,
    ) -> None:
        self._window, self._is_heard, self._say = window, is_heard, say or _say
        self._announcements = Announcements()

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Say what has changed since the last one."""
        for announcement in self._announcements.of(snapshot):
            self._announce(announcement)

    def on_notice(self, notice: Notice) -> None:
        """Say what went wrong."""
        # A double click's second press is swallowed without a word (see the main window).
        if isinstance(notice, Trouble) and not isinstance(notice.error, DialInProgressError):
            self._announce(Announcement(str(notice.error), is_urgent=True))

    def _announce(self, announcement: Announcement) -> None:
        if self._is_heard():
            self._say(self._window, announcement)


def _say(window: QWidget, announcement: Announcement) -> None:
    event = QAccessibleAnnouncementEvent(window, announcement.text)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if announcement.is_urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)
