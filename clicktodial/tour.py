"""``--demo --tour DIR``: presses the real window's keys and buttons and tells what happens.

Each step waits for what a person would wait for; a step that does not come true in time ends the
tour with exit code 1. Pictures of the screen are left in ``DIR``.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QWidget

from clicktodial.demo_bridge import control
from clicktodial.i18n import tr
from clicktodial.model.snapshot import EndReason, Freshness, Phase, Snapshot, Watching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from clicktodial.model.calls import CallState
    from clicktodial.program import Program

    Script = Callable[["Tour"], Iterator["Until"]]
    """The steps, from the opened window to the end."""

LOOK_EVERY_MS = 50
STEP_TIMEOUT_S = 25.0
LOOK_AROUND_S = 1.2
"""How long a state is left standing, so that its picture shows it settled."""


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until ``holds()``; then say ``text`` and, with a ``picture``, keep the screen."""

    text: str
    holds: Callable[[], bool]
    picture: str = ""


class Tour(QObject):
    """One run through a script, with a person's eyes and hands.

    ``welcome`` is what the built-in phone system says once it runs.
    """

    def __init__(
        self, program: Program, folder: Path, welcome: Mapping[str, str], script: Script
    ) -> None:
        super().__init__(program)
        self._program, self._folder, self._welcome = program, folder, welcome
        self.window = program.window
        self._snapshot = Snapshot()
        self._steps = script(self)
        self._step: Until | None = None
        self._deadline = 0.0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        program.inbox.observe(snapshot=self._on_snapshot)

    def begin(self) -> None:
        """Start; the program ends with the tour."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._next()
        self._timer.start()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    # ---- steps

    def _look(self) -> None:
        step = self._step
        if step is None:
            return
        if step.holds():
            self._say(f"✓ {step.text}")
            if step.picture:
                self._step = None
                QTimer.singleShot(round(LOOK_AROUND_S * 1000), lambda: self._keep(step.picture))
            else:
                self._next()
        elif time.monotonic() > self._deadline:
            self._say(f"✗ {step.text}")
            self._keep_picture("failed")
            self._end(1)

    def _next(self) -> None:
        self._step = next(self._steps, None)
        self._deadline = time.monotonic() + STEP_TIMEOUT_S
        if self._step is None:
            self._say(tr("The tour is over. Pictures are in {folder}", folder=self._folder))
            self._end(0)

    def _keep(self, picture: str) -> None:
        self._keep_picture(picture)
        self._next()

    def _keep_picture(self, name: str) -> None:
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def _end(self, code: int) -> None:
        self._timer.stop()
        QApplication.exit(code)

    @staticmethod
    def _say(text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    # ---- looking

    def is_current(self) -> bool:
        """A list has come."""
        return any(view.freshness is Freshness.CURRENT for view in self._snapshot.accounts)

    def is_live(self) -> bool:
        """A bridge tells of each change."""
        return any(view.watching is Watching.LIVE for view in self._snapshot.accounts)

    def state(self, name: str) -> CallState | None:
        """How the call with this person stands; ``None`` when there is none."""
        for entry in self._snapshot.entries:
            if entry.phase is Phase.LIVE and entry.peer.name == name and entry.call is not None:
                return entry.call.state
        return None

    def reason(self, name: str) -> EndReason | None:
        """How the call with this person ended."""
        reasons = [e.reason for e in self._snapshot.entries if e.peer.name == name]
        return reasons[0] if reasons else None

    def in_other_colors(self, picture: str) -> Until:
        """The light window becomes dark, the dark one light."""
        from clicktodial.gui.theme import DARK, LIGHT

        theme = self._program.theme
        theme.wear(LIGHT if theme.colors is DARK else DARK)
        return Until(tr("The same in the other colours."), lambda: True, picture)

    # ---- a person's hands

    def type_text(self, text: str, field: QWidget | None = None) -> None:
        """Type into the dialer, or another field."""
        for letter in text:
            self._key(0, letter, field)

    def press(self, key: Qt.Key, field: QWidget | None = None) -> None:
        """Press a key in the dialer, or in another field."""
        self._key(key.value, "\r", field)

    def _key(self, key: int, text: str, field: QWidget | None) -> None:
        receiver = field or self.window.dialer.edit
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(receiver, event)

    def click(self, word: str, whom: str) -> None:
        """Press the button of that word on somebody's call; in a language of long words it may
        have found no room beside the others and stand in the *More* menu."""
        for button in self.window.calls.findChildren(QAbstractButton):
            if button.accessibleName() == f"{word}: {whom}" and button.isVisible():
                button.click()
                return
        self.choose(word, whom)

    def choose(self, word: str, whom: str) -> None:
        """Choose from the *More* menu of a call."""
        name = tr("More actions: {name}", name=whom)
        for button in self.window.calls.findChildren(QPushButton):
            if button.accessibleName() == name and button.isVisible():
                _choose_entry(button.menu(), word)
                return

    def choose_way(self, word: str) -> None:
        """Choose from the menu of the *Call* button."""
        _choose_entry(self.window.dialer.call_button.menu(), word)

    def control(self, command: str, **values: str) -> None:
        """What the other people and one's own phone do."""
        control(self._welcome, command, **values)


def _choose_entry(menu: QMenu, word: str) -> None:
    menu.aboutToShow.emit()
    for entry in menu.actions():
        if entry.text() == word:
            entry.trigger()
            return
