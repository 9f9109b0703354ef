"""The page of contacts in the settings: sources, their form, their test."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from clicktodial.engine.sources_messages import (
    AskSources,
    RemoveSource,
    SaveSource,
    SourceSaved,
    SourcesKnown,
    SourceStatus,
    SourceStepped,
    SourceTried,
    SyncSource,
    TrySource,
)
from clicktodial.errors import AccountExistsError
from clicktodial.gui.models.source_lines import ago_words, interval_words
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings
from clicktodial.model.sources import SourceKind, make_source
from clicktodial.model.steps import Outcome, Step, StepName
from clicktodial.storage.contacts import ContactStore
from tests.gui.settings_bench import Bench, Desk
from tests.sources.radicale import PASSWORD, USER, Radicale, card, radicale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

CARDDAV = make_source(
    name="Company", kind=SourceKind.CARDDAV, server="https://dav.example.com", user="anna"
)
LDAP = make_source(name="Directory", kind=SourceKind.LDAP, server="directory.example.com")


class Contacts(Bench):
    def press(self, name: str) -> None:
        button = self.part(name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled()
        button.click()

    def write(self, name: str, text: str) -> None:
        edit = self.part(name)
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def fill(self) -> None:
        self.press("addSource-carddav")
        self.write("sourceName", "Company")
        self.write("sourceServer", "dav.example.com")
        self.write("sourceUser", "anna")
        self.write("sourcePassword", "s3cret")

    def of(self, kind: type) -> list[object]:
        return [command for command in self.sent if isinstance(command, kind)]


class Really(Contacts, Desk):
    """The same with a real engine."""


@pytest.fixture
def page(qtbot: QtBot) -> Contacts:
    made = Contacts(qtbot, Settings(contact_sources=(CARDDAV, LDAP)))
    made.open(PageName.CONTACTS)
    now = time.time()
    made.window.on_notice(
        SourcesKnown(
            (
                SourceStatus(CARDDAV, 1204, now - 300),
                SourceStatus(LDAP, 0, None, "No answer from directory.example.com."),
            )
        )
    )
    return made


def test_each_source_says_how_it_stands(page: Contacts) -> None:
    assert page.of(AskSources)
    assert page.text("sourceState-Company") == "✓ 1204 contacts, synced 5 minutes ago"
    assert "No answer from directory.example.com." in page.text("sourceState-Directory")


def test_sync_now_and_its_being_under_way(page: Contacts) -> None:
    page.press("syncSource-Company")
    assert page.of(SyncSource) == [SyncSource(CARDDAV.name)]
    page.window.on_notice(SourcesKnown((SourceStatus(CARDDAV, is_running=True),)))
    assert page.text("sourceState-Company") == "Syncing…"
    assert not page.part("syncSource-Company").isEnabled()
    assert not page.is_shown("sourceState-Directory")


def test_a_new_source_is_tested_and_saved(page: Contacts) -> None:
    page.fill()
    assert not page.is_shown("sourceFilter")
    page.press("trySource")
    assert page.of(TrySource) == [TrySource(CARDDAV, Secret("s3cret"))]
    page.window.on_notice(SourceStepped(Step(StepName.NAME_LOOKUP, Outcome.OK, of=2)))
    page.window.on_notice(
        SourceStepped(Step(StepName.CONTACTS, Outcome.OK, "12 contacts", place=1, of=2))
    )
    page.window.on_notice(SourceTried())
    assert "everything works" in page.text("accountTestState")
    page.press("saveSource")
    assert page.of(SaveSource) == [SaveSource(CARDDAV, Secret("s3cret"))]
    page.window.on_notice(SourceSaved(CARDDAV.name, error=AccountExistsError("Company")))
    assert "already" in page.text("sourceTrouble")
    page.press("saveSource")
    page.window.on_notice(SourceSaved(CARDDAV.name))
    assert not page.is_shown("sourceName")
    assert page.text("sourcesNote") == "✓ Saved"


def test_the_stored_password_never_goes_to_another_server(page: Contacts) -> None:
    page.press("editSource-Company")
    page.press("trySource")
    assert page.of(TrySource) == [TrySource(CARDDAV)]
    page.write("sourceServer", "https://elsewhere.example.com")
    page.press("saveSource")
    page.press("trySource")
    assert "password" in page.text("sourceTrouble")
    assert page.of(SaveSource) == []
    assert len(page.of(TrySource)) == 1


def test_ldap_has_its_own_fields_and_needs_no_user(page: Contacts) -> None:
    page.press("addSource-ldap")
    assert not page.is_shown("sourceAddressBook")
    page.write("sourceName", "Other")
    page.write("sourceServer", "https://x.example.com")
    page.press("saveSource")
    assert "not a server's address" in page.text("sourceTrouble")
    page.write("sourceServer", "x.example.com")
    page.press("saveSource")
    (command,) = page.of(SaveSource)
    assert isinstance(command, SaveSource)
    assert (command.source.server, command.password) == ("ldaps://x.example.com", None)


def test_removing_asks_first(page: Contacts) -> None:
    page.press("removeSource-Company")
    assert page.of(RemoveSource) == []
    page.press("confirm")
    assert page.of(RemoveSource) == [RemoveSource(CARDDAV.name)]


def test_closing_forgets_what_was_typed(page: Contacts) -> None:
    page.fill()
    page.window.close()
    edits = page.window.findChildren(QLineEdit, "sourcePassword")
    assert [edit.text() for edit in edits] == [""]


def test_every_control_has_a_name(page: Contacts) -> None:
    page.press("addSource-ldap")
    sheet = page.window.page(PageName.CONTACTS)
    for kind in (QLineEdit, QPushButton):
        for part in sheet.findChildren(kind):
            assert isinstance(part, QWidget)
            assert part.accessibleName() or getattr(part, "text", str)(), part.objectName()


def test_words_of_time() -> None:
    assert [ago_words(s) for s in (5, 60, 3600, 90 * 3600)] == [
        "just now",
        "1 minute ago",
        "1 hour ago",
        "3 days ago",
    ]
    assert [interval_words(m) for m in (15, 60, 240)] == [
        "Every 15 minutes",
        "Every hour",
        "Every 4 hours",
    ]


def test_a_source_is_added_synced_and_removed_with_a_real_server_and_engine(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = Path(tempfile.mkdtemp(prefix="ctd-server-"))
    with radicale(folder) as server:
        server.make_book()
        server.put("anna", card("Anna", "+32470123456"))
        desk = Really(qtbot, tmp_path, Settings())
        try:
            _add_really(desk, server)
            store, _ = ContactStore.open(desk.paths.contacts_file)
            assert store.count() == 1
            desk.press("removeSource-Company")
            desk.press("confirm")
            desk.wait(lambda: not desk.is_shown("sourceState-Company") and store.count() == 0)
            store.close()
            assert desk.in_file().contact_sources == ()
        finally:
            desk.engine.stop()
    shutil.rmtree(folder, ignore_errors=True)


def _add_really(desk: Really, server: Radicale) -> None:
    desk.open(PageName.CONTACTS)
    desk.press("addSource-carddav")
    values = {"Name": "Company", "Server": server.url, "User": USER, "Password": PASSWORD}
    for name, text in values.items():
        desk.write(f"source{name}", text)
    desk.press("trySource")
    desk.wait(lambda: "everything works" in desk.text("accountTestState"))
    desk.press("saveSource")
    desk.wait(lambda: "1 contact, synced just now" in desk.text("sourceState-Company"))
