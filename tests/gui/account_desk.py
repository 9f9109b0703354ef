"""A person before the accounts' page of the settings, with a real engine behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.engine.engine import Engine
from clicktodial.engine.messages import SettingsChanged
from clicktodial.engine.thread import EngineThread
from clicktodial.gui.bridge import Inbox
from clicktodial.gui.models.account_fields import Field, Way
from clicktodial.gui.widgets.forms import LabelledEdit
from clicktodial.gui.windows.accounts import AccountsPage
from clicktodial.gui.windows.settings import SettingsWindow
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.calls import AccountName
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Freshness, Snapshot
from clicktodial.model.systems import TRAITS, SignIn, System
from clicktodial.pbx.registry import make_client
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import account_secret
from clicktodial.storage.settings import SettingsFile
from tests.no_desktop import no_desktop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.desktop.secrets.memory import MemoryStore
    from clicktodial.engine.messages import Command, Notice
    from clicktodial.model.settings import Account

WAIT_MS = 8000
WORK = AccountName("work")


class Desk:
    """The window, the engine behind it, and a person's hands."""

    def __init__(self, qtbot: QtBot, folder: Path, store: MemoryStore) -> None:
        self.qtbot, self.store = qtbot, store
        self.paths = Paths.under(folder)
        self.file = SettingsFile(self.paths.settings_file)
        self.sent: list[Command] = []
        self.notices: list[Notice] = []
        self.snapshot = Snapshot()
        self.inbox = Inbox()
        self.engine = EngineThread(self._make_engine)
        self.dialog = SettingsWindow(self._submit)
        page = self.dialog.page(PageName.ACCOUNTS)
        assert isinstance(page, AccountsPage)
        self.form, self.page = page.form, page.overview
        qtbot.addWidget(self.dialog)
        self.inbox.observe(snapshot=self._on_snapshot, notice=self.notices.append)
        self.inbox.observe(notice=self.dialog.on_notice)

    def _make_engine(self) -> Engine:
        return Engine(
            paths=self.paths,
            secrets=SecretWorker(self.store),
            make_client=make_client,
            desktop=no_desktop(),
            publish=self.inbox.post_snapshot,
            tell=self.inbox.post_notice,
        )

    def _submit(self, command: Command) -> None:
        self.sent.append(command)
        self.engine.submit(command)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.dialog.on_snapshot(snapshot)

    def start(self) -> None:
        self.engine.start()
        self.wait(lambda: any(isinstance(n, SettingsChanged) for n in self.notices))

    def has(self, account: Account, secret: str) -> None:
        """Before the start: this account is set up already."""
        before = self.settings().accounts
        self.file.update(lambda _now: Settings(accounts=(*before, account)))
        self.store.set(account_secret(account.name, account.sign_in), Secret(secret))

    def settings(self) -> Settings:
        return self.file.read().settings

    def secret(self, name: str, sign_in: SignIn = SignIn.TOKEN) -> Secret | None:
        return self.store.get(account_secret(AccountName(name), sign_in))

    def freshness(self, name: str = WORK) -> Freshness | None:
        found = [v.freshness for v in self.snapshot.accounts if v.account.name == name]
        return found[0] if found else None

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def type(self, field: Field, text: str) -> None:
        edit = self.edit(field)
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, text)

    def edit(self, field: Field) -> QLineEdit:
        found = self.form.findChild(QLineEdit, field.value)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        focused = self.dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def choose_token(self) -> None:
        self.choose(Way(System.UNIFIEDAPI, SignIn.TOKEN))

    def choose(self, way: Way) -> None:
        """Choose a phone system and a way to sign in, by keys."""
        fields = self.form.fields
        steps = (
            (fields.system, list(System).index(way.system)),
            (fields.sign_in, TRAITS[way.system].sign_ins.index(way.sign_in)),
        )
        for choice, place in steps:
            QTest.keyClick(choice, Qt.Key.Key_Home)
            for _ in range(place):
                QTest.keyClick(choice, Qt.Key.Key_Down)
        assert fields.way() == way

    def shown_fields(self) -> list[Field]:
        """The fields that can be seen, from top to bottom."""
        found = [(self.control(field), field) for field in Field]
        seen = [(w.mapTo(self.form, QPoint()).y(), f) for w, f in found if w.isVisible()]
        return [field for _, field in sorted(seen)]

    def control(self, field: Field) -> QWidget:
        found = self.form.findChild(QWidget, field.value)
        assert found is not None
        return found

    def fill_in(self, server: str, token: str) -> None:
        self.type(Field.NAME, WORK)
        self.type(Field.SERVER, server)
        self.type(Field.EXTENSIONS, "0003*210")
        self.choose_token()
        self.type(Field.SECRET, token)

    def error_at(self, field: Field) -> str:
        labelled = self.control(field).parentWidget()
        assert isinstance(labelled, LabelledEdit)
        return labelled.error_text()

    def test_text(self) -> str:
        labels = self.form.test_view.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())
