"""The strip of tabs under the dialer. A further tab is one more line in ``TABS``."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from clicktodial.i18n import tr


class Tab(StrEnum):
    """What can be looked at under the dialer."""

    CALLS = "calls"
    PEOPLE = "people"
    HISTORY = "history"
    TEAM = "team"


TABS = (Tab.CALLS, Tab.PEOPLE, Tab.HISTORY, Tab.TEAM)


class TabStrip(QTabBar):
    """Shows which tab is looked at, and lets one choose by mouse, arrows and Ctrl+digit."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._badges: dict[Tab, int] = {}
        self.setObjectName("tabs")
        self.setAccessibleName(tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = {
            Tab.CALLS: tr("Calls"),
            Tab.PEOPLE: tr("People"),
            Tab.HISTORY: tr("History"),
            Tab.TEAM: tr("Team"),
        }
        for n, tab in enumerate(TABS):
            self.addTab(words[tab])
            self.setTabToolTip(n, f"Ctrl+{n + 1}")
        self.currentChanged.connect(lambda n: self.chosen.emit(TABS[n]))

    def tab(self) -> Tab:
        """The tab that is looked at."""
        return TABS[self.currentIndex()]

    def show_tab(self, tab: Tab) -> None:
        """Look at this tab."""
        self.setCurrentIndex(TABS.index(tab))

    def set_shown(self, tab: Tab, *, shown: bool) -> None:
        """Have this tab, or hide it."""
        self.setTabVisible(TABS.index(tab), shown)
        # Qt does not say so itself: without it the first tab is pushed out of sight.
        self.updateGeometry()

    def is_choice(self) -> bool:
        """Is there more than one tab to be seen?"""
        return sum(self.isTabVisible(n) for n in range(self.count())) > 1

    def show_next(self) -> None:
        """Look at the next tab, the first after the last."""
        after = [(self.currentIndex() + n) % self.count() for n in range(1, self.count())]
        self.setCurrentIndex(next((n for n in after if self.isTabVisible(n)), self.currentIndex()))

    def show_badge(self, tab: Tab, amount: int) -> None:
        """How much there is that needs a look; nothing for none."""
        if self._badges.get(tab, 0) == amount:
            return
        self._badges[tab] = amount
        text = self.tabText(TABS.index(tab))
        self.setAccessibleTabName(TABS.index(tab), f"{text}, {amount}" if amount else text)
        index, side = TABS.index(tab), QTabBar.ButtonPosition.RightSide
        before = self.tabButton(index, side)
        badge = QLabel(str(amount), self) if amount else None
        if badge is not None:
            badge.setProperty("role", "badge")
        self.setTabButton(index, side, badge)
        if before is not None:
            before.deleteLater()
