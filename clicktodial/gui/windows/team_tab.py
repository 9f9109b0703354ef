"""The tabs of the main window, and the Team page behind one of them, made when first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clicktodial.engine.messages import WatchTeam
from clicktodial.gui.widgets.tabs import Tab, TabStrip
from clicktodial.model.calls import CallState
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.team import TeamPage

_RINGING = frozenset({CallState.INCOMING, CallState.RINGING_OWN})


class TeamTab(QObject):
    """Shows the tabs as soon as there is a team, and has it asked for only while it is seen."""

    changed = Signal()
    """Another tab was chosen."""

    def __init__(
        self,
        theme: Theme,
        submit: Callable[[Command], None],
        stack: QStackedWidget,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._submit, self._stack, self._window = theme, submit, stack, window
        self._settings = Settings()
        self._snapshot = Snapshot()
        self._page: TeamPage | None = None
        self._is_watched = False
        self.bar = QWidget(window)
        self.strip = TabStrip(self.bar)
        self._lay_out()
        self.strip.chosen.connect(lambda _tab: self.changed.emit())

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(14, 0, 14, 0)
        strip.addWidget(self.strip)
        strip.addStretch(1)
        line = QFrame(self.bar)
        line.setProperty("role", "line")
        whole = QVBoxLayout(self.bar)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(strip)
        whole.addWidget(line)
        self.bar.hide()

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The accounts, and who is in their teams."""
        self._settings = settings
        if not settings.accounts:
            self.strip.show_tab(Tab.CALLS)
        if self._page is not None:
            self._page.on_settings(settings)

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """What goes on."""
        self._snapshot = snapshot
        if self._page is not None:
            self._page.on_snapshot(snapshot)
        self._show_badge()

    def on_notice(self, notice: Notice) -> None:
        """Answers to questions."""
        if self._page is not None:
            self._page.on_notice(notice)

    # ---- showing

    def is_chosen(self) -> bool:
        """Is the Team tab looked at, not the calls?"""
        return self.strip.tab() is Tab.TEAM

    def page(self) -> TeamPage:
        """The Team page."""
        if self._page is None:
            from clicktodial.gui.widgets.team import TeamPage

            self._page = TeamPage(self._theme, self._submit, self._window)
            self._stack.addWidget(self._page)
            self._page.on_settings(self._settings)
            self._page.on_snapshot(self._snapshot)
        return self._page

    def has_page(self, page: QWidget) -> bool:
        """Is it the Team page?"""
        return page is self._page

    def show_calls(self) -> None:
        """Look at the calls."""
        self.strip.show_tab(Tab.CALLS)

    def open(self) -> None:
        """Look at the team, whether there is one or not: there it is chosen."""
        self.strip.show_tab(Tab.TEAM)

    def show_strip(self, *, has_room: bool) -> None:
        """Show the tabs where they belong and there is something to choose from."""
        has_team = any(account.team for account in self._settings.accounts)
        self.bar.setVisible(has_room and (has_team or self.is_chosen()))
        self._show_badge()
        self.look()

    def look(self) -> None:
        """Ask for the team from now on, or no longer."""
        window = self._window
        seen = self._page is not None and self._stack.currentWidget() is self._page
        watched = seen and window.isVisible() and not window.isMinimized()
        if watched is not self._is_watched:
            self._is_watched = watched
            self._submit(WatchTeam(watched))

    def tick(self) -> bool:
        """Bring the timers up to date; false when there is none that runs."""
        page = self._page
        return page is not None and page.isVisible() and page.list.tick()

    def escape(self) -> bool:
        """Close what is open in the page; false when there is nothing."""
        page = self._page
        if page is None or not page.isVisible() or not page.is_busy():
            return False
        page.escape()
        return True

    def _show_badge(self) -> None:
        """Who looks at the team still hears of a call that rings."""
        entries = self._snapshot.live if self.is_chosen() else ()
        rings = [e for e in entries if e.call is not None and e.call.state in _RINGING]
        self.strip.show_badge(Tab.CALLS, len(rings))
