"""The tabs of the main window, and the pages behind them, each made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clicktodial.gui.widgets.tabs import Tab, TabStrip
from clicktodial.model.calls import CallState
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QStackedWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.tab_page import TabPage

    # Takes the theme, what commands go to, and the window.
    Maker = Callable[[Theme, Callable[[Command], None], QWidget], TabPage]

_RINGING = frozenset({CallState.INCOMING, CallState.RINGING_OWN})


def _team(theme: Theme, submit: Callable[[Command], None], window: QWidget) -> TabPage:
    from clicktodial.gui.widgets.team import TeamPage

    return TeamPage(theme, submit, window)


def _people(theme: Theme, submit: Callable[[Command], None], window: QWidget) -> TabPage:
    from clicktodial.gui.widgets.people import PeoplePage

    return PeoplePage(theme, submit, window)


def _history(theme: Theme, submit: Callable[[Command], None], window: QWidget) -> TabPage:
    from clicktodial.gui.widgets.history import HistoryPage

    return HistoryPage(theme, submit, window)


_MAKERS: Mapping[Tab, Maker] = {Tab.PEOPLE: _people, Tab.HISTORY: _history, Tab.TEAM: _team}
"""What makes the page of each tab. The calls have none: they belong to the window."""


class TabArea(QObject):
    """Shows the tabs as soon as there is something to choose from, and tells each page whether it
    can be seen."""

    changed = Signal()
    """Another tab was chosen."""
    call_wanted = Signal(object)
    contact_wanted = Signal(str, str)
    number_wanted = Signal(str, str)
    """See ``TabPage``."""

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
        self._missed = 0
        self._pages: dict[Tab, TabPage] = {}
        self._seen: TabPage | None = None
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
        """The accounts and preferences as they are now."""
        self._settings = settings
        if not settings.accounts:
            self.strip.show_tab(Tab.CALLS)
        for page in self._pages.values():
            page.on_settings(settings)

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """What goes on."""
        self._snapshot = snapshot
        for page in self._pages.values():
            page.on_snapshot(snapshot)
        self._show_badge()

    def on_notice(self, notice: Notice) -> None:
        """Answers to questions, and what else concerns a page."""
        from clicktodial.engine.history_messages import HistoryChanged

        for page in self._pages.values():
            page.on_notice(notice)
        if isinstance(notice, HistoryChanged):
            self._missed = notice.missed
            self._show_badge()

    # ---- showing

    def tab(self) -> Tab:
        """The tab that is looked at."""
        return self.strip.tab()

    def page(self, tab: Tab) -> TabPage:
        """The page of that tab, which is not the calls'."""
        if tab not in self._pages:
            made = _MAKERS[tab](self._theme, self._submit, self._window)
            self._pages[tab] = made
            self._stack.addWidget(made)
            made.call_wanted.connect(self.call_wanted)
            made.contact_wanted.connect(self.contact_wanted)
            made.number_wanted.connect(self.number_wanted)
            made.on_settings(self._settings)
            made.on_snapshot(self._snapshot)
        return self._pages[tab]

    def has_page(self, page: QWidget) -> bool:
        """Does it stand behind a tab?"""
        return page in self._pages.values()

    def show_tab(self, tab: Tab) -> None:
        """Look at that tab; it is shown from now on, if it was not."""
        self.strip.set_shown(tab, shown=True)
        self.strip.show_tab(tab)

    def show_strip(self, *, has_room: bool) -> None:
        """Show the tabs where they belong and there is something to choose from."""
        has_team = any(account.team for account in self._settings.accounts)
        self.strip.set_shown(Tab.TEAM, shown=has_team or self.tab() is Tab.TEAM)
        self.bar.setVisible(has_room and self.strip.is_choice())
        self._show_badge()
        self.look()

    def look(self) -> None:
        """Tell the pages which of them can be seen."""
        window, current = self._window, self._stack.currentWidget()
        is_open = window.isVisible() and not window.isMinimized()
        seen = next((p for p in self._pages.values() if p is current and is_open), None)
        if seen is self._seen:
            return
        before, self._seen = self._seen, seen
        if before is not None:
            before.set_seen(seen=False)
        if seen is not None:
            seen.set_seen(seen=True)

    def tick(self) -> bool:
        """Bring the timers up to date; false when there is none that runs."""
        return self._seen is not None and self._seen.tick()

    def escape(self) -> bool:
        """Close what is open in the page that is looked at; false when there is nothing."""
        return self._seen is not None and self._seen.escape()

    def _show_badge(self) -> None:
        """Who looks at another tab still hears of a call that rings."""
        entries = () if self.tab() is Tab.CALLS else self._snapshot.live
        rings = [e for e in entries if e.call is not None and e.call.state in _RINGING]
        self.strip.show_badge(Tab.CALLS, len(rings))
        self.strip.show_badge(Tab.HISTORY, self._missed)
