"""The way to the first call, as a newcomer goes it, on a real engine and the built-in PBX."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.engine.engine import Engine
from clicktodial.engine.messages import ChangeLinks, ChoicesChanged, LinksKnown, SaveAccount
from clicktodial.engine.thread import EngineThread
from clicktodial.errors import KeyringError
from clicktodial.gui.bridge import Inbox
from clicktodial.gui.models.account_fields import FIRST_PLANS, Field, Way
from clicktodial.gui.windows import first_run_pages
from clicktodial.gui.windows.first_run import FirstRun
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.model.secret import Secret
from clicktodial.model.systems import TRAITS, SignIn, System
from clicktodial.pbx.registry import make_client
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import account_secret
from clicktodial.storage.settings import SettingsFile
from tests.gui.settings_bench import spoken_name
from tests.no_desktop import no_desktop
from tests.slowness import slowness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.model.settings import Settings
    from clicktodial.storage.secret_names import SecretKey

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

MOBILE, DIALLED = "0470 11 12 22", "+32470111222"
NOBODY = LinksKnown(tuple(LinkHandler(scheme, is_ours=False) for scheme in LinkScheme))


class Desk:
    """The window, the engine behind it, and a newcomer's hands."""

    def __init__(self, qtbot: QtBot, folder: Path, sim: Sim, store: MemoryStore) -> None:
        self.qtbot, self.sim, self.store = qtbot, sim, store
        self.paths = Paths.under(folder)
        self.sent: list[Command] = []
        self.inbox = Inbox()
        self.engine = EngineThread(self._make_engine)
        self.window = FirstRun(self._submit)
        qtbot.addWidget(self.window)
        self.inbox.observe(snapshot=self.window.on_snapshot, notice=self.window.on_notice)
        notices: list[Notice] = []
        self.inbox.observe(notice=notices.append)
        self.engine.start()
        self.wait(lambda: any(isinstance(notice, ChoicesChanged) for notice in notices))
        with qtbot.waitActive(self.window):
            self.window.open()

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

    # ---- looking

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=int(8000 * slowness()))

    def title(self) -> str:
        return self.text("firstHeadline")

    def text(self, name: str) -> str:
        part = self.window.findChild(QWidget, name)
        assert isinstance(part, QLabel | QLineEdit)
        return part.text() if part.isVisibleTo(self.window) else ""

    def typed(self, field: Field) -> str:
        """Also where it cannot be seen."""
        edit = self.window.findChild(QLineEdit, field)
        assert edit is not None
        return edit.text()

    def button(self, name: str) -> QAbstractButton:
        part = self.window.findChild(QWidget, name)
        assert isinstance(part, QAbstractButton)
        return part

    def settings(self) -> Settings:
        return SettingsFile(self.paths.settings_file).read().settings

    def focused(self) -> str:
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    def steps(self) -> str:
        labels = self.window.connect_page.test_view.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    # ---- doing

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def type(self, name: str, text: str) -> None:
        edit = self.window.findChild(QLineEdit, name)
        assert edit is not None
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def choose(self, way: Way) -> None:
        """By keys alone."""
        fields = self.window.connect_page.fields
        for choice, place in (
            (fields.system, list(System).index(way.system)),
            (fields.sign_in, TRAITS[way.system].sign_ins.index(way.sign_in)),
        ):
            QTest.keyClick(choice, Qt.Key.Key_Home)
            for _ in range(place):
                QTest.keyClick(choice, Qt.Key.Key_Down)

    def connect(self, secret: str = "") -> None:
        """As far as the page of one's own phone."""
        self.type(Field.SERVER, self.sim.url)
        self.type(Field.APP_ID, self.sim.app_id)
        self.type(Field.SECRET, secret or self.sim.app_secret)
        self.key(Qt.Key.Key_Return)

    def save(self) -> None:
        """As far as the test call."""
        self.connect()
        self.wait(lambda: self.title() == "Your phone")
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.title() == "A test call")
        self.wait(self.button("firstNext").isEnabled)


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore("")


@pytest.fixture
def in_belgium(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_run_pages, "_desktop_country", lambda: "BE")


@pytest.fixture
def desk(
    qtbot: QtBot, own_home: Path, sim: Sim, store: MemoryStore, in_belgium: None
) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", sim, store)
    yield made
    made.engine.stop()


def place(desk: Desk) -> None:
    """The test call, until one's own phone rings."""
    desk.save()
    desk.type("firstNumber", MOBILE)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.sim.log("POST", "/simple")) == 1)
    desk.sim.advance(1.0)
    desk.wait(lambda: "is ringing: pick up" in desk.text("firstCallState"))


# ---- connecting


def test_by_enter_alone_from_the_address_to_a_call_that_was_picked_up(desk: Desk, sim: Sim) -> None:
    place(desk)
    sim.advance(3.0)
    desk.wait(lambda: "Ringing" in desk.text("firstCallState"))
    sim.advance(5.0)
    desk.wait(lambda: desk.button("endTestCall").text() == "Hang up")
    desk.button("endTestCall").click()
    desk.wait(lambda: desk.text("firstCallState").startswith("✓ It works"))
    assert len(sim.log("POST", "/simple")) == 1
    assert sim.log("POST", "/simple")[0].destination == DIALLED
    # The Enter that comes next must not place another call.
    assert desk.button("firstNext").text() == "&Go on"
    desk.key(Qt.Key.Key_Return)
    assert desk.title() == "Dial from anywhere"
    assert len(sim.log("POST", "/simple")) == 1
    (account,) = desk.settings().accounts
    assert account.name == "Work"
    assert account.extensions[0] in {"0003*210", "0003*211"}
    assert account.dial_plan.country == "BE"
    key = account_secret(account.name, SignIn.APP)
    assert desk.store.get(key) == Secret(sim.app_secret)
    assert sim.app_secret not in desk.paths.settings_file.read_text()


def test_the_steps_are_shown_and_a_failed_one_says_what_to_do(desk: Desk) -> None:
    desk.connect("wrong")
    assert not desk.button("firstNext").isEnabled()
    desk.wait(lambda: "failed at “Sign-in”" in desk.steps())
    assert "Name lookup: ok" in desk.steps()
    assert desk.title() == "Connect your phone system"
    assert desk.button("firstNext").isEnabled()
    assert desk.typed(Field.SECRET) == "wrong"
    assert desk.settings().accounts == ()


def test_what_is_missing_is_said_at_its_field_and_nothing_is_sent(desk: Desk) -> None:
    desk.button("firstNext").click()
    assert desk.focused() == Field.SERVER
    assert desk.sent == []


@pytest.mark.parametrize("way", FIRST_PLANS)
def test_only_what_nobody_else_can_know_is_asked_for(desk: Desk, way: Way) -> None:
    desk.choose(way)
    fields = desk.window.connect_page.fields
    shown = [field for field in Field if fields.editor(field).isVisible()]
    assert set(shown) == set(FIRST_PLANS[way].fields)
    assert not fields.more.isVisible()
    assert Field.NAME not in shown


# ---- one's own phone


def test_the_phone_system_says_which_phones_are_ones_own(desk: Desk) -> None:
    desk.connect()
    desk.wait(lambda: desk.title() == "Your phone")
    choice = desk.window.findChild(QComboBox, "firstExtension")
    assert choice is not None
    assert "0003*210" in [choice.itemData(row) for row in range(choice.count())]
    # In a right-to-left window, too, it is read from left to right.
    assert choice.itemText(0) == f"\u2066{choice.itemData(0)}\u2069"
    assert choice.itemText(choice.count() - 1) == "Another one…"
    assert not desk.window.phone_page.edit.isVisible()
    choice.setFocus()
    desk.key(Qt.Key.Key_End)
    assert desk.window.phone_page.edit.isVisible()
    desk.type("firstOtherExtension", "nobody")
    desk.button("firstNext").click()
    assert "is not an extension" in desk.text("firstOtherExtensionError")
    assert not any(isinstance(command, SaveAccount) for command in desk.sent)


def test_where_the_phone_system_cannot_tell_one_is_asked(desk: Desk) -> None:
    page = desk.window.phone_page
    page.show_found((), by_bridge=False)
    assert page.edit.isVisibleTo(page)
    assert not page.choice.isVisibleTo(page)
    assert page.extension() is None
    page.edit.setText("210")
    assert page.extension() == "210"


def test_a_bridge_knows_the_phone_itself(desk: Desk) -> None:
    page = desk.window.phone_page
    page.show_found(("210",), by_bridge=True)
    assert not page.edit.isVisibleTo(page)
    assert page.extension() == ""


def test_going_back_loses_nothing_and_saves_the_same_account_again(desk: Desk, sim: Sim) -> None:
    desk.save()
    desk.type("firstNumber", MOBILE)
    for title in ("Your phone", "Connect your phone system"):
        desk.key(Qt.Key.Key_Escape)
        assert desk.title() == title
    assert desk.typed(Field.SERVER) == sim.url
    assert desk.typed(Field.SECRET) == sim.app_secret
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.title() == "Your phone")
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.title() == "A test call")
    assert desk.text("firstNumber") == MOBILE
    assert len(desk.settings().accounts) == 1


def test_closing_forgets_the_secret(desk: Desk) -> None:
    desk.type(Field.SECRET, "geheim")
    desk.key(Qt.Key.Key_Escape)
    assert not desk.window.isVisible()
    assert desk.typed(Field.SECRET) == ""


class RefusingStore(MemoryStore):
    """Takes no secret."""

    def set(self, key: SecretKey, secret: Secret) -> None:
        raise KeyringError("It is locked.")


class TestWithALockedKeyring:
    @pytest.fixture
    def store(self) -> MemoryStore:
        return RefusingStore("")

    def test_it_is_said_and_can_be_tried_again(self, desk: Desk) -> None:
        desk.connect()
        desk.wait(lambda: desk.title() == "Your phone")
        desk.key(Qt.Key.Key_Return)
        desk.wait(lambda: "It is locked." in desk.text("firstState"))
        assert desk.button("firstNext").isEnabled()
        assert desk.settings().accounts == ()


class TestWithoutKeyring:
    @pytest.fixture
    def store(self) -> MemoryStore:
        return MemoryStore("No keyring answers here.")

    def test_it_says_that_the_secret_is_in_memory_only(self, desk: Desk) -> None:
        desk.save()
        assert "kept in memory only" in desk.text("firstWarning")


# ---- the test call


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "number is missing"),
        ("hello", "not a number"),
        ("112", "no number to try out"),
        ("0003*210", "the phone that rings first"),
    ],
)
def test_a_number_that_is_none_for_a_test_is_refused(desk: Desk, text: str, said: str) -> None:
    desk.save()
    choice = desk.window.phone_page.choice
    assert choice.currentData() == "0003*210"
    desk.type("firstNumber", text)
    desk.key(Qt.Key.Key_Return)
    assert said in desk.text("firstNumberError")
    assert desk.sim.log("POST", "/simple") == []


def test_a_second_enter_places_no_second_call(desk: Desk) -> None:
    place(desk)
    desk.key(Qt.Key.Key_Return)
    desk.button("firstNext").click()
    assert not desk.button("firstNext").isEnabled()
    assert len(desk.sim.log("POST", "/simple")) == 1


def test_the_call_can_be_cancelled_while_ones_own_phone_rings(desk: Desk) -> None:
    place(desk)
    assert desk.button("endTestCall").text() == "Cancel"
    desk.button("endTestCall").click()
    desk.wait(lambda: desk.text("firstCallState").startswith("Cancelled"))
    assert desk.button("firstNext").text() == "&Call again"


def test_a_phone_that_declines_is_told_with_what_to_do(desk: Desk) -> None:
    place(desk)
    desk.sim.control("decline")
    desk.wait(lambda: "If it did not ring: go back" in desk.text("firstCallState"))
    assert "Your phone did not take the call" in desk.text("firstCallState")


# ---- links


def test_links_are_left_alone_unless_they_are_wanted(desk: Desk) -> None:
    desk.save()
    desk.button("firstSkip").click()
    assert desk.title() == "Dial from anywhere"
    desk.window.on_notice(NOBODY)
    assert not desk.window.choices_page.links.isChecked()
    desk.key(Qt.Key.Key_Return)
    assert not desk.window.isVisible()
    assert not any(isinstance(command, ChangeLinks) for command in desk.sent)


def test_links_that_are_wanted_are_taken_over_before_the_window_goes(desk: Desk) -> None:
    desk.save()
    desk.button("firstSkip").click()
    desk.window.on_notice(NOBODY)
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Return)
    assert desk.sent[-1] == ChangeLinks(tuple(LinkScheme), ours=True)
    assert desk.window.isVisible()
    ours = LinksKnown(tuple(LinkHandler(scheme, is_ours=True) for scheme in LinkScheme))
    desk.window.on_notice(ours)
    assert not desk.window.isVisible()


# ---- for everybody


def test_every_control_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    desk.save()
    for page in reversed(range(4)):
        desk.window._stack.setCurrentIndex(page)
        wanted = {
            widget.objectName()
            for widget in desk.window.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QCheckBox)
            and widget.isVisible()
            and widget.isEnabled()
            and not isinstance(widget.parentWidget(), QComboBox)
        }
        reached = set()
        desk.window.next_button.setFocus()
        for _ in range(3 * len(wanted)):
            reached.add(desk.focused().removesuffix("Text"))
            focused = QApplication.focusWidget()
            assert focused is not None
            assert spoken_name(focused)
            desk.key(Qt.Key.Key_Tab)
        assert wanted - reached == set()
