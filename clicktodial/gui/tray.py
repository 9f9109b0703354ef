"""The tray's icon and its menu, which is the window's menu, too."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from clicktodial.engine.messages import Act
from clicktodial.gui import icons
from clicktodial.gui.models.rows import action_text
from clicktodial.gui.models.status import TrayState, tray_state, tray_text
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, possible_actions
from clicktodial.model.settings import ColorScheme
from clicktodial.model.snapshot import AccountView, CallEntry, EndReason, Freshness, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command
    from clicktodial.model.snapshot import EntryKey

LOOK_FOR_TRAY_MS = 2000
"""A panel may start later than we do; the icon appears by itself, we only must hear of it."""
LOOK_UNTIL_MS = 60_000


class Menu(QMenu):
    """Accounts and calls as they are, then what can be done."""

    window_wanted = Signal()
    accounts_wanted = Signal()
    import_wanted = Signal()
    keys_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()
    scheme_chosen = Signal(str)

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._live: list[tuple[_Line, QAction]] = []
        self._first_fixed = self._entry(tr("Show window"), self.window_wanted)
        self._entry(tr("Accounts…"), self.accounts_wanted)
        self._entry(tr("Import contacts…"), self.import_wanted)
        self._schemes = self._scheme_menu()
        self.addSeparator()
        self._entry(tr("Keys"), self.keys_wanted)
        self._entry(tr("About Click-to-Dial"), self.about_wanted)
        self.addSeparator()
        self._entry(tr("Quit"), self.quit_wanted)

    def _entry(self, text: str, signal: SignalInstance) -> QAction:
        entry = self.addAction(text)
        entry.triggered.connect(signal)
        return entry

    def _scheme_menu(self) -> dict[ColorScheme, QAction]:
        menu, group = self.addMenu(tr("Appearance")), QActionGroup(self)
        words = {
            ColorScheme.SYSTEM: tr("As the desktop"),
            ColorScheme.LIGHT: tr("Light"),
            ColorScheme.DARK: tr("Dark"),
        }
        made = {}
        for scheme, text in words.items():
            entry = made[scheme] = menu.addAction(text)
            entry.setCheckable(True)
            group.addAction(entry)
            entry.triggered.connect(lambda _=False, s=scheme: self.scheme_chosen.emit(s.value))
        return made

    def show_scheme(self, scheme: ColorScheme) -> None:
        """Tick the scheme that is worn."""
        self._schemes[scheme].setChecked(True)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Bring the accounts and calls up to date; what is shown already is not touched."""
        had, lines = [line for line, _ in self._live], _lines(snapshot)
        start = _common(had, lines)
        end = _common(had[start:][::-1], lines[start:][::-1])
        old = self._live[start : len(had) - end]
        new = [(line, self._made(line)) for line in lines[start : len(lines) - end]]
        if not old and not new:
            return
        before = self._live[-end][1] if end else self._first_fixed
        self.insertActions(before, [action for _, action in new])
        self._live[start : len(had) - end] = new
        for (first, _), action in old:
            self.removeAction(action)
            # A call's entry belongs to its menu.
            (action.menu() if isinstance(first, CallEntry) else action).deleteLater()

    def _made(self, line: _Line) -> QAction:
        first, second = line
        if isinstance(first, CallEntry):
            assert isinstance(second, AccountView)
            return self._call_menu(first, second).menuAction()
        action = QAction(first, self)
        action.setEnabled(False)
        action.setSeparator(not first)
        return action

    def _call_menu(self, entry: CallEntry, view: AccountView) -> QMenu:
        menu, call = QMenu(entry.peer.label, self), entry.call
        current = view.freshness is Freshness.CURRENT
        for action in possible_actions(call, view.offered) if call is not None else ():
            if action in {Action.HOLD, Action.RESUME, Action.HANG_UP}:
                does = menu.addAction(action_text(action))
                does.setEnabled(current and entry.pending is not action)
                does.triggered.connect(
                    lambda _=False, c=call, a=action: self._submit(Act(c.account, c.id, a))
                )
        return menu


_Line = tuple[str, None] | tuple[CallEntry, AccountView]
"""An account's state or, without words, the separator below; or a call."""


def _lines(snapshot: Snapshot) -> list[_Line]:
    lines: list[_Line] = [
        (
            tr(
                "{account}: {state}",
                account=view.account.name,
                state=tr(_FRESHNESS_WORDS[view.freshness]),
            ),
            None,
        )
        for view in snapshot.accounts
    ]
    views = {view.account.name: view for view in snapshot.accounts}
    lines += [(entry, views[entry.account]) for entry in snapshot.live[:9]]
    return [*lines, ("", None)] if lines else []


def _common(some: Sequence[_Line], others: Sequence[_Line]) -> int:
    """How many are the same from the beginning on."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False))
    return sum(1 for _ in same)


_FRESHNESS_WORDS = {
    Freshness.SIGNED_OUT: "signed out",
    Freshness.CONNECTING: "connecting",
    Freshness.CURRENT: "ready",
    Freshness.STALE: "not current",
}


class Tray(QObject):
    """Shows one of eight states; without a tray it shows nothing and the window stands in."""

    activated = Signal()

    def __init__(self, icon: QSystemTrayIcon, menu: Menu, parent: QObject) -> None:
        super().__init__(parent)
        self.icon, self._menu = icon, menu
        self._snapshot = Snapshot()
        self._missed: set[EntryKey] = set()
        self._state: TrayState | None = None
        icon.setParent(self)
        self.icon.setContextMenu(menu)
        self.icon.activated.connect(self._on_activated)
        self._show_state()
        self._waited_ms = 0
        self._look = QTimer(self, interval=LOOK_FOR_TRAY_MS)
        self._look.timeout.connect(self._look_again)
        if not self.is_there():
            self._look.start()

    def is_there(self) -> bool:
        """Is there a tray now? A panel may come later, or go."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _look_again(self) -> None:
        self._waited_ms += LOOK_FOR_TRAY_MS
        if self.is_there():
            self.icon.hide()
            self.icon.show()
        if self.is_there() or self._waited_ms >= LOOK_UNTIL_MS:
            self._look.stop()

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show what goes on; a call that was missed stays a badge until the window is looked at."""
        self._snapshot = snapshot
        self._missed |= {e.key for e in snapshot.entries if e.reason is EndReason.MISSED}
        self._menu.show_snapshot(snapshot)
        self._show_state()

    def seen(self) -> None:
        """The window was looked at: what was missed is known now."""
        self._missed.clear()
        self._show_state()

    def _show_state(self) -> None:
        state = tray_state(self._snapshot, len(self._missed))
        if state is not self._state:
            self._state = state
            self.icon.setIcon(icons.icon(state))
        text = tray_text(state, self._snapshot, len(self._missed))
        if text != self.icon.toolTip():
            self.icon.setToolTip(text)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.activated.emit()
