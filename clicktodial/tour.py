"""``--demo --tour DIR``: presses the real window's keys and buttons and tells what happens.

Each step waits for what a person would wait for; a step that does not come true in time ends the
tour with exit code 1. Pictures of the screen are left in ``DIR``.
"""

from __future__ import annotations

import http.client
import json
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QWidget

from clicktodial.i18n import tr
from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import EndReason, Freshness, Phase, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from clicktodial.demo import DemoPbx
    from clicktodial.gui.theme import Colors
    from clicktodial.program import Program

LOOK_EVERY_MS = 50
STEP_TIMEOUT_S = 25.0
LOOK_AROUND_S = 1.2
"""How long a state is left standing, so that its picture shows it settled."""


@dataclass(frozen=True, slots=True)
class _Until:
    """Wait until ``holds()``; then say ``text`` and, with a ``picture``, keep the screen."""

    text: str
    holds: Callable[[], bool]
    picture: str = ""


class Tour(QObject):
    """One run through the main job: sign in, see, dial, hold, park, transfer, call back, end."""

    def __init__(self, program: Program, folder: Path, pbx: DemoPbx) -> None:
        super().__init__(program)
        self._program, self._folder, self._pbx = program, folder, pbx
        self._window = program.window
        self._snapshot = Snapshot()
        self._steps = self._script()
        self._step: _Until | None = None
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

    # ---- the script

    def _script(self) -> Iterator[_Until]:
        yield _Until(tr("The window is open."), self._window.isVisible)
        yield _Until(tr("Signed in to the built-in phone system."), self._is_current, "1-signed-in")
        self._control("incoming", {"from": "+442079460018"})
        yield _Until(
            tr("Anna Peeters is calling; the list shows it."),
            lambda: self._state("Anna Peeters") is CallState.INCOMING,
            "2-incoming",
        )
        self._control("answer", {})
        yield _Until(
            tr("Picked up the phone: connected with Anna Peeters."),
            lambda: self._state("Anna Peeters") is CallState.CONNECTED,
        )
        yield from self._dialing()
        yield from self._steering()
        yield from self._calling_back()
        self._program.theme.wear(self._other_colors())
        yield self._pause("10-other-colours")

    def _dialing(self) -> Iterator[_Until]:
        self._type("zoe")
        yield _Until(
            tr("Typed “zoe”: Zoë Åström is found."),
            lambda: self._window.results.chosen() is not None,
            "3-search",
        )
        self._press(Qt.Key.Key_Return)
        yield _Until(
            tr("Pressed Enter: one's own phone rings first."),
            lambda: self._state("Zoë Åström") is CallState.RINGING_OWN,
            "4-own-phone-rings",
        )
        yield _Until(
            tr("Picked it up: Zoë's phone rings."),
            lambda: self._state("Zoë Åström") is CallState.RINGING_PEER,
        )
        yield _Until(
            tr("Connected with Zoë Åström."),
            lambda: self._state("Zoë Åström") is CallState.CONNECTED,
            "5-connected",
        )

    def _steering(self) -> Iterator[_Until]:
        self._click(tr("Hold"), "Zoë Åström")
        yield _Until(
            tr("Pressed Hold: the phone system says on hold."),
            lambda: self._state("Zoë Åström") is CallState.HELD,
            "6-on-hold",
        )
        self._click(tr("Resume"), "Zoë Åström")
        yield _Until(
            tr("Pressed Resume: connected again."),
            lambda: self._state("Zoë Åström") is CallState.CONNECTED,
        )
        yield from self._parking()
        self._click(tr("Transfer"), "Zoë Åström")
        self._type("reception", self._window.transfer.edit)
        yield _Until(
            tr("Pressed Transfer, typed “reception”."),
            lambda: self._window.transfer.results.chosen() is not None,
            "8-transfer",
        )
        self._press(Qt.Key.Key_Return, self._window.transfer.edit)
        yield _Until(
            tr("Pressed Enter: transferred to the reception."),
            lambda: self._reason("Zoë Åström") is EndReason.TRANSFERRED,
        )
        self._click(tr("Hang up"), "Anna Peeters")
        yield _Until(
            tr("Pressed Hang up: the call with Anna Peeters has ended."),
            lambda: self._reason("Anna Peeters") is EndReason.HUNG_UP,
        )

    def _parking(self) -> Iterator[_Until]:
        self._choose(tr("Park"), "Zoë Åström")
        yield _Until(
            tr("Chose Park: Zoë waits in the parking lot."),
            lambda: self._state("Zoë Åström") is CallState.PARKED,
            "7-parked",
        )
        self._click(tr("Take back"), "Zoë Åström")
        yield _Until(
            tr("Pressed Take back, picked up the phone: connected again."),
            lambda: self._state("Zoë Åström") is CallState.CONNECTED,
        )

    def _calling_back(self) -> Iterator[_Until]:
        self._type("anna")
        yield _Until(
            tr("Typed “anna”: Anna Peeters is found."),
            lambda: self._window.results.chosen() is not None,
        )
        self._choose_way(tr("Callback…"))
        page = self._window.options
        assert page is not None
        self._type("0003*218", page.extension)
        self._type("+32470123456", page.other_phone)
        yield _Until(tr("Asked to be called back on the mobile."), page.isVisible, "9-callback")
        self._press(Qt.Key.Key_Return, page.other_phone)
        yield _Until(
            tr("The mobile rang first, then Anna's phone: connected."),
            lambda: self._state("Anna Peeters") is CallState.CONNECTED,
        )
        self._click(tr("Hang up"), "Anna Peeters")
        yield _Until(
            tr("Pressed Hang up: the callback has ended."),
            lambda: self._state("Anna Peeters") is None,
        )

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
        self._window.grab().save(str(self._folder / f"{name}.png"))

    def _pause(self, picture: str) -> _Until:
        return _Until(tr("The same in the other colours."), lambda: True, picture)

    def _end(self, code: int) -> None:
        self._timer.stop()
        QApplication.exit(code)

    @staticmethod
    def _say(text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    # ---- looking

    def _is_current(self) -> bool:
        return any(view.freshness is Freshness.CURRENT for view in self._snapshot.accounts)

    def _state(self, name: str) -> CallState | None:
        for entry in self._snapshot.entries:
            if entry.phase is Phase.LIVE and entry.peer.name == name and entry.call is not None:
                return entry.call.state
        return None

    def _reason(self, name: str) -> EndReason | None:
        reasons = [e.reason for e in self._snapshot.entries if e.peer.name == name]
        return reasons[0] if reasons else None

    def _other_colors(self) -> Colors:
        from clicktodial.gui.theme import DARK, LIGHT

        return LIGHT if self._program.theme.colors is DARK else DARK

    # ---- a person's hands

    def _type(self, text: str, field: QWidget | None = None) -> None:
        for letter in text:
            self._key(0, letter, field)

    def _press(self, key: Qt.Key, field: QWidget | None = None) -> None:
        self._key(key.value, "\r", field)

    def _key(self, key: int, text: str, field: QWidget | None) -> None:
        receiver = field or self._window.dialer.edit
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(receiver, event)

    def _click(self, word: str, whom: str) -> None:
        for button in self._window.calls.findChildren(QAbstractButton):
            if button.accessibleName() == f"{word}: {whom}" and button.isVisible():
                button.click()
                return

    def _choose(self, word: str, whom: str) -> None:
        """Choose from the *More* menu of a call."""
        name = tr("More actions: {name}", name=whom)
        for button in self._window.calls.findChildren(QPushButton):
            if button.accessibleName() == name and button.isVisible():
                _choose_entry(button.menu(), word)
                return

    def _choose_way(self, word: str) -> None:
        """Choose from the menu of the *Call* button."""
        _choose_entry(self._window.dialer.call_button.menu(), word)

    def _control(self, command: str, values: dict[str, str]) -> None:
        """What the other people and one's own phone do."""
        at = urlsplit(self._pbx.welcome["url"])
        connection = http.client.HTTPConnection(at.hostname or "", at.port, timeout=5)
        headers = {"X-Sim-Control": "1", "Content-Type": "application/json"}
        connection.request("POST", f"/control/{command}", json.dumps(values), headers)
        connection.getresponse().read()
        connection.close()


def _choose_entry(menu: QMenu, word: str) -> None:
    menu.aboutToShow.emit()
    for entry in menu.actions():
        if entry.text() == word:
            entry.trigger()
            return
