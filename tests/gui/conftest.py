"""The real window on a real engine and the built-in PBX, over real HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.engine.engine import Engine
from clicktodial.engine.messages import Trouble
from clicktodial.engine.thread import EngineThread
from clicktodial.gui.bridge import Inbox
from clicktodial.gui.theme import LIGHT, Theme
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.calls import CallState
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.dialplan import NO_PLAN, DialPlan
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import CallEntry, Freshness, Phase, Snapshot
from clicktodial.model.systems import SignIn
from clicktodial.pbx.registry import make_client
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.crash_log import UnforeseenError
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import account_secret
from clicktodial.storage.settings import SettingsFile
from tests.company import company as running_company
from tests.no_desktop import no_desktop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Notice
    from tests.company import Company

WAIT_MS = 8000
ZOE, ANNA, BUSY = "0003*220", "+442079460018", "0003*221"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    qapp.setStyle("Fusion")
    made = Theme(qapp)
    made.wear(LIGHT)
    return made


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def company(own_home: Path) -> Iterator[Company]:
    """A phone system and a bridge that it tells of calls."""
    with running_company(own_home / "bridge") as made:
        yield made


class Desk:
    """A person before the window: sees the snapshot, types, presses."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, folder: Path, sim: Sim, plan: DialPlan = NO_PLAN
    ) -> None:
        self.qtbot, self.sim, self.paths = qtbot, sim, Paths.under(folder)
        self.store = MemoryStore("")
        self.snapshot = Snapshot()
        self.notices: list[Notice] = []
        self.snapshots_seen = 0
        self._add_account(plan)
        self._add_people()
        self.inbox = Inbox()
        self.engine = EngineThread(self._make_engine)
        self.has_tray = True
        self.window = MainWindow(theme, self.engine.submit, hides_on_close=lambda: self.has_tray)
        qtbot.addWidget(self.window)
        self.inbox.observe(snapshot=self._on_snapshot, notice=self.notices.append)
        self.inbox.observe(snapshot=self.window.on_snapshot, notice=self._on_notice)

    def _add_account(self, plan: DialPlan) -> None:
        account = make_account(
            name="work",
            server=self.sim.url,
            extensions=[self.sim.extension],
            sign_in=SignIn.APP,
            app_id=self.sim.app_id,
            dial_plan=plan,
        )
        SettingsFile(self.paths.settings_file).update(lambda _: Settings(accounts=(account,)))
        self.store.set(account_secret(account.name, SignIn.APP), Secret(self.sim.app_secret))

    def _add_people(self) -> None:
        store, _ = ContactStore.open(self.paths.contacts_file)
        for name, label, number in (
            ("Zoë Åström", "extension", "220"),
            ("Anna Peeters", "mobile", ANNA),
            ("Łukasz Wójcik", "extension", "223"),
        ):
            store.add(Contact(NOT_STORED, name, numbers=(ContactNumber(label, number),)))
        store.close()

    def _make_engine(self) -> Engine:
        return Engine(
            paths=self.paths,
            secrets=SecretWorker(self.store),
            make_client=make_client,
            desktop=no_desktop(),
            publish=self.inbox.post_snapshot,
            tell=self.inbox.post_notice,
        )

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.snapshots_seen += 1

    def _on_notice(self, notice: Notice) -> None:
        from clicktodial.engine.messages import LinkOpened, SettingsChanged

        if isinstance(notice, SettingsChanged):
            self.window.on_settings(notice.settings)
        if isinstance(notice, LinkOpened):
            self.window.on_link(notice)
        self.window.on_notice(notice)

    def open(self) -> None:
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self.engine.start()
        self.wait(lambda: self.freshness() is Freshness.CURRENT)

    # ---- looking

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def freshness(self) -> Freshness | None:
        return self.snapshot.accounts[0].freshness if self.snapshot.accounts else None

    def entry(self, name: str) -> CallEntry | None:
        found = [e for e in self.snapshot.entries if e.peer.label == name]
        return found[0] if found else None

    def state(self, name: str) -> CallState | None:
        entry = self.entry(name)
        live = entry is not None and entry.phase is Phase.LIVE and entry.call is not None
        return entry.call.state if live and entry and entry.call else None

    def wait_state(self, name: str, state: CallState) -> None:
        self.wait(lambda: self.state(name) is state)

    def wait_ended(self, name: str) -> CallEntry:
        self.wait(lambda: (e := self.entry(name)) is not None and e.phase is Phase.ENDED)
        entry = self.entry(name)
        assert entry is not None
        return entry

    def button(self, accessible_name: str) -> QAbstractButton:
        for button in self.window.findChildren(QAbstractButton):
            if self._name(button) == accessible_name and button.isVisibleTo(self.window):
                return button
        names = [self._name(b) for b in self.window.findChildren(QAbstractButton)]
        message = f"no button {accessible_name!r} among {names}"
        raise AssertionError(message)

    @staticmethod
    def _name(button: QAbstractButton) -> str:
        """What a screen reader says."""
        return QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)

    def requests(self, method: str, path: str = "") -> int:
        return len(self.sim.log(method, path))

    # ---- doing

    def press(self, accessible_name: str) -> None:
        QTest.mouseClick(self.button(accessible_name), Qt.MouseButton.LeftButton)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window.dialer.edit, text)

    def quiet_line(self) -> str:
        """What the dialer says below its field."""
        line = self.window.findChild(QWidget, "quietLine")
        assert line is not None
        return line.accessibleName()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        # A platform without a screen is slow to make a window the active one.
        within: QWidget | None = self.window.focusWidget()
        target = QApplication.focusWidget() or within or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def poll(self) -> None:
        """Let the engine ask again now, as after a command."""
        from clicktodial.engine.messages import PollNow

        self.engine.submit(PollNow())

    def advance(self, seconds: float) -> None:
        self.sim.advance(seconds)
        self.poll()

    def connect_to_anna(self) -> None:
        """Anna calls and is answered."""
        self.connect(ANNA, "Anna Peeters")

    def connect(self, caller: str, name: str) -> None:
        """Somebody calls and is answered."""
        self.sim.incoming(caller)
        self.poll()
        self.wait_state(name, CallState.INCOMING)
        self.sim.control("answer")
        self.poll()
        self.wait_state(name, CallState.CONNECTED)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim) -> Iterator[Desk]:
    made = Desk(qtbot, theme, own_home / "program", sim)
    made.open()
    yield made
    made.engine.stop()
    troubles = [n.error for n in made.notices if isinstance(n, Trouble)]
    assert not [error for error in troubles if isinstance(error, UnforeseenError)]
