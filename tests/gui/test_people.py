"""The People tab on the real engine: list, card, writing, undo, doubles; by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from clicktodial.engine.people_messages import SaveContact
from clicktodial.gui.widgets.people import PeoplePage
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from tests.gui.conftest import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.models.paged import PagedModel
    from clicktodial.gui.theme import Theme
    from clicktodial.model.people import PersonLine
    from clicktodial.sim.server import Sim

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
ENTER, DELETE, ESC = Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


class PeopleDesk(Desk):
    """Stands before the People tab."""

    @property
    def page(self) -> PeoplePage:
        page = self.window.tabs.page(Tab.PEOPLE)
        assert isinstance(page, PeoplePage)
        return page

    def look(self) -> None:
        self.window.show_tab(Tab.PEOPLE)
        self.wait(lambda: self.names() != [])

    def names(self) -> list[str]:
        lines = self.page.browser.list.lines
        rows = [lines.row(n) for n in range(lines.total())]
        return [row.title for row in rows if row is not None]

    def list_key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.page.browser.list, key, held or Qt.KeyboardModifier.NoModifier)

    def open_card(self, name: str) -> None:
        self.page.browser.list.go_to(self.names().index(name))
        self.list_key(ENTER)
        self.wait(lambda: self.page.page() is self.page.card and self.shown() == name)

    def shown(self) -> str:
        known = self.page.card.known
        return known.contact.name if known is not None else ""

    def contact(self) -> Contact:
        known = self.page.card.known
        assert known is not None
        return known.contact

    def add(self, contact: Contact) -> None:
        before = len(self.names())
        self.engine.submit(SaveContact(contact))
        self.wait(lambda: len(self.names()) == before + 1)

    def said(self) -> str:
        return self.page.bar.text()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim) -> Iterator[PeopleDesk]:
    made = PeopleDesk(qtbot, theme, own_home / "program", sim)
    made.open()
    made.look()
    yield made
    made.engine.stop()


def person(name: str, *numbers: str, company: str = "", note: str = "") -> Contact:
    listed = tuple(ContactNumber("work", number) for number in numbers)
    return Contact(NOT_STORED, name, company, listed, note=note)


# ---- the list


def test_everybody_is_listed_in_order_and_favourites_come_first(desk: PeopleDesk) -> None:
    assert desk.names() == ["Anna Peeters", "Łukasz Wójcik", "Zoë Åström"]
    desk.page.browser.list.go_to(2)
    QTest.keyClicks(desk.page.browser.list, "*")
    desk.wait(lambda: desk.names()[0] == "Zoë Åström")
    marked = desk.page.browser.list.marked()
    assert marked is not None
    assert marked.title == "Zoë Åström", "the mark stays with its person"
    assert desk.page.browser.amount.text() == "3 contacts"


def test_letters_typed_in_the_list_search(desk: PeopleDesk) -> None:
    QTest.keyClicks(desk.page.browser.list, "z")
    desk.wait(lambda: desk.names() == ["Zoë Åström"])
    assert desk.page.browser.edit.text() == "z"
    QTest.keyClicks(desk.page.browser.edit, "xx")
    desk.wait(desk.page.browser.nothing.isVisible)
    assert desk.page.escape(), "Esc takes the search back first"
    desk.wait(lambda: len(desk.names()) == 3)
    assert not desk.page.escape()


def test_enter_in_the_search_opens_what_was_found(desk: PeopleDesk) -> None:
    QTest.keyClicks(desk.page.browser.edit, "223")
    desk.wait(lambda: desk.names() == ["Łukasz Wójcik"])
    QTest.keyClick(desk.page.browser.edit, ENTER)
    desk.wait(lambda: desk.page.page() is desk.page.card)
    assert desk.shown() == "Łukasz Wójcik"


def test_favourites_only(desk: PeopleDesk) -> None:
    desk.page.browser.favourites.click()
    desk.wait(desk.page.browser.nothing.isVisible)
    desk.page.browser.favourites.click()
    desk.wait(lambda: len(desk.names()) == 3)


def test_ctrl_page_down_goes_from_letter_to_letter(desk: PeopleDesk) -> None:
    rows = []
    for _ in range(3):
        rows.append(desk.page.browser.list.currentIndex().row())
        desk.list_key(Qt.Key.Key_PageDown, CTRL)
    assert rows == [0, 1, 2]
    desk.list_key(Qt.Key.Key_PageUp, CTRL)
    assert desk.page.browser.list.currentIndex().row() == 1
    letters = desk.page.browser.letters
    assert letters.isVisible()
    QTest.mouseClick(letters, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert desk.page.browser.list.currentIndex().row() == 0


def test_a_screen_reader_hears_name_label_and_number(desk: PeopleDesk) -> None:
    index = desk.page.browser.list.lines.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Anna Peeters, mobile, +442079460018"


def test_what_phones_do_is_asked_for_those_in_sight(desk: PeopleDesk) -> None:
    desk.wait(lambda: set(desk.page.browser.list.presence) == {"220", "223"})
    spoken = desk.page.browser.list.lines.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith(", free")


# ---- calling


def test_ctrl_enter_calls_the_first_number_once(desk: PeopleDesk) -> None:
    desk.page.browser.list.go_to(2)
    desk.list_key(ENTER, CTRL)
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, CTRL, "\r", autorep=True)
    QApplication.sendEvent(desk.page.browser.list, held)
    desk.wait(lambda: desk.entry("Zoë Åström") is not None)
    assert desk.requests("POST", "/simple") == 1
    assert desk.window.tabs.tab() is Tab.CALLS, "the call comes into sight"


def test_each_number_of_the_card_has_its_button(desk: PeopleDesk) -> None:
    desk.open_card("Łukasz Wójcik")
    desk.press("Call Łukasz Wójcik, extension, 223")
    desk.wait(lambda: desk.entry("Łukasz Wójcik") is not None)


# ---- the card


def test_star_and_note_are_kept(desk: PeopleDesk) -> None:
    desk.open_card("Anna Peeters")
    desk.page.card.star.click()
    desk.wait(lambda: desk.contact().favourite)
    desk.page.card.note.setFocus()
    QTest.keyClicks(desk.page.card.note, "Likes tea")
    assert desk.page.escape()
    assert desk.page.page() is desk.page.browser
    desk.open_card("Anna Peeters")
    assert desk.page.card.note.toPlainText() == "Likes tea"


def test_note_that_is_being_written_survives_a_change_from_elsewhere(desk: PeopleDesk) -> None:
    desk.open_card("Anna Peeters")
    desk.page.card.note.setFocus()
    QTest.keyClicks(desk.page.card.note, "Half a sen")
    desk.engine.submit(SaveContact(replace(desk.contact(), company="ACME")))
    desk.wait(lambda: desk.contact().company == "ACME")
    assert desk.page.card.note.toPlainText() == "Half a sen"


def test_last_calls_are_told(desk: PeopleDesk) -> None:
    desk.open_card("Łukasz Wójcik")
    none = desk.page.card.findChild(QWidget, "noCalls")
    assert none is not None
    desk.wait(none.isVisible)
    desk.page.card.numbers[0].call.click()
    desk.wait(lambda: desk.entry("Łukasz Wójcik") is not None)
    desk.window.show_tab(Tab.PEOPLE)
    desk.wait(lambda: not none.isVisible())


def test_company_lists_who_works_there(desk: PeopleDesk) -> None:
    desk.add(person("Bert", "230", company="ACME & Sons"))
    desk.add(person("Carla", "231", company="ACME & Sons"))
    desk.open_card("Carla")
    desk.page.card.company.click()
    desk.wait(lambda: desk.names() == ["Bert", "Carla"])
    assert desk.page.escape()
    desk.wait(lambda: len(desk.names()) == 5)


# ---- writing


def test_new_contact_is_added_and_can_be_undone(desk: PeopleDesk) -> None:
    desk.page.browser.new_button.click()
    form = desk.page.form
    QTest.keyClicks(form.name, "Bo Janssens")
    QTest.keyClicks(form.numbers.rows[0].edit, "0470 11 12 22")
    form.numbers.add_button.click()
    QTest.keyClicks(form.numbers.rows[1].edit, "230")
    form.numbers.rows[1].label.setCurrentText("at the lake")
    QTest.keyClick(form.numbers.rows[1].edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    form.favourite.setChecked(True)
    QTest.keyClick(form.name, ENTER)
    desk.wait(lambda: desk.shown() == "Bo Janssens" and desk.page.page() is desk.page.card)
    assert desk.contact().numbers == (
        ContactNumber("at the lake", "230"),
        ContactNumber("mobile", "0470 11 12 22"),
    )
    assert desk.said() == "“Bo Janssens” is added"
    desk.page.bar.undo.click()
    desk.wait(lambda: "Bo Janssens" not in desk.names())
    # Nothing is left to be shown.
    desk.wait(lambda: desk.page.page() is desk.page.browser)


def test_change_is_undone(desk: PeopleDesk) -> None:
    desk.open_card("Anna Peeters")
    desk.press("Edit Anna Peeters")
    desk.page.form.name.setText("Bertha")
    desk.page.form.numbers.rows[0].remove.click()
    desk.page.form.save_button.click()
    desk.wait(lambda: desk.shown() == "Bertha")
    assert desk.contact().numbers == ()
    desk.page.bar.undo.click()
    desk.wait(lambda: desk.shown() == "Anna Peeters")
    assert len(desk.contact().numbers) == 1


def test_what_is_wrong_is_said_where_it_is(desk: PeopleDesk) -> None:
    desk.page.open_new_contact()
    form = desk.page.form
    form.numbers.rows[0].edit.setText("ask Zoë")
    form.save_button.click()
    error = form.numbers.rows[0].findChild(QWidget, "numberError")
    assert error is not None
    assert error.isVisibleTo(form)
    assert "“ask Zoë” is not a number" in form.numbers.rows[0].edit.accessibleDescription()
    form.numbers.rows[0].edit.setText("230")
    form.save_button.click()
    assert "A name or a company is needed" in form.name.accessibleDescription()
    form.company.setText("ACME")
    form.save_button.click()
    desk.wait(lambda: "ACME" in desk.names())


def test_what_was_written_is_not_lost(desk: PeopleDesk) -> None:
    desk.page.open_new_contact("+32470123456")
    form = desk.page.form
    assert form.is_changed(), "the number alone is worth keeping"
    QTest.keyClicks(form.name, "Bo")
    assert desk.page.escape()
    assert form.question.isVisible()
    form.question.close_card()
    desk.window.show_tab(Tab.CALLS)
    desk.window.add_contact("999", "Somebody else")
    assert form.name.text() == "Bo"
    assert desk.page.page() is form
    desk.page.escape()
    form.question.confirmed.emit()
    assert desk.page.page() is desk.page.browser
    desk.page.open_new_contact()
    assert form.name.text() == ""
    assert desk.page.escape(), "nothing was written: nothing is asked"
    assert desk.page.page() is desk.page.browser


def test_unknown_number_of_the_dialer_is_added(desk: PeopleDesk) -> None:
    desk.window.tabs.show_tab(Tab.CALLS)
    desk.type("0470998877")
    desk.wait(lambda: not desk.window.dialer.field.is_waiting())
    menu = desk.window.dialer.call_button.menu()
    menu.aboutToShow.emit()
    (entry,) = [one for one in menu.actions() if one.text() == "Add to contacts…"]
    entry.trigger()
    assert desk.page.page() is desk.page.form
    assert desk.page.form.numbers.numbers() == (ContactNumber("mobile", "0470998877"),)


def test_caller_whom_nobody_knows_is_added_from_the_call(desk: PeopleDesk) -> None:
    stranger = "+32470998877"
    desk.window.tabs.show_tab(Tab.CALLS)
    desk.connect(stranger, stranger)
    button = desk.button(f"More actions: {stranger}")
    assert isinstance(button, QPushButton)
    button.menu().aboutToShow.emit()
    (entry,) = [one for one in button.menu().actions() if one.text() == "Add to contacts…"]
    entry.trigger()
    assert desk.page.page() is desk.page.form
    QTest.keyClicks(desk.page.form.name, "Bo Janssens")
    desk.page.form.save_button.click()
    desk.wait(lambda: desk.shown() == "Bo Janssens")
    assert desk.contact().numbers == (ContactNumber("mobile", stranger),)


# ---- deleting


def test_delete_and_undo_bring_the_same_contact_back(desk: PeopleDesk) -> None:
    desk.open_card("Zoë Åström")
    before = desk.contact()
    desk.press("Delete Zoë Åström")
    desk.wait(lambda: "Zoë Åström" not in desk.names())
    assert desk.page.page() is desk.page.browser
    assert desk.said() == "“Zoë Åström” is deleted"
    desk.page.bar.undo.click()
    desk.wait(lambda: "Zoë Åström" in desk.names())
    desk.open_card("Zoë Åström")
    assert desk.contact() == before


def test_delete_key_in_the_list(desk: PeopleDesk) -> None:
    desk.list_key(DELETE)
    desk.wait(lambda: desk.names() == ["Łukasz Wójcik", "Zoë Åström"])
    assert desk.page.browser.list.currentIndex().row() == 0


def _is_shorter(lines: PagedModel[PersonLine], than: int) -> bool:
    return lines.total() < than


def test_after_the_last_one_the_page_says_what_to_do(desk: PeopleDesk) -> None:
    lines = desk.page.browser.list.lines
    while (total := lines.total()) > 0:
        desk.list_key(DELETE)
        desk.wait(partial(_is_shorter, lines, total))
    desk.wait(desk.page.browser.nobody.isVisible)
    desk.page.browser.nobody.button.click()
    assert desk.page.page() is desk.page.form


# ---- doubles


def test_card_tells_of_a_double_and_the_merge_is_shown_first(desk: PeopleDesk) -> None:
    desk.add(person("Anna Peters", "+44 20 7946 0018", "230", note="Likes tea"))
    desk.open_card("Anna Peeters")
    assert desk.page.card.doubles.isVisible()
    desk.page.card.doubles.button.click()
    assert desk.page.page() is desk.page.merge
    told = desk.page.merge.result.accessibleName()
    assert "230" in told
    assert "Likes tea" in told
    desk.page.merge.merge.click()
    desk.wait(lambda: desk.page.page() is desk.page.card)
    desk.wait(lambda: len(desk.contact().numbers) == 2)
    assert desk.said() == "“Anna Peeters” is made of 2 contacts"
    desk.page.bar.undo.click()
    desk.wait(lambda: len(desk.names()) == 4)


def test_doubles_are_gone_through_one_by_one(desk: PeopleDesk) -> None:
    for name in ("Bert Claes", "Claes Bert"):
        desk.add(person(name, "0499 11 22 33"))
    for name in ("Dora Maertens", "Dora Maartens"):
        desk.add(person(name, "0499 44 55 66"))
    desk.page.browser.doubles_button.click()
    desk.wait(lambda: len(desk.page.merge.choices) == 2)
    desk.page.merge.choices[1].click()
    desk.page.merge.merge.click()
    desk.wait(lambda: "Bert Claes" not in desk.names() or "Claes Bert" not in desk.names())
    desk.page.merge.apart.click()
    assert desk.page.page() is desk.page.browser
    desk.page.browser.doubles_button.click()
    desk.wait(lambda: not desk.page.merge.is_waiting())
    assert desk.page.merge.choices == []
    assert desk.page.escape()
    desk.wait(lambda: {"Dora Maertens", "Dora Maartens"} <= set(desk.names()))


# ---- for everybody


@pytest.mark.parametrize("place", ["list", "card", "form", "merge"])
def test_everything_has_a_name_for_a_screen_reader(desk: PeopleDesk, place: str) -> None:
    desk.add(person("Anna Peters", "+44 20 7946 0018", company="ACME"))
    if place in {"card", "merge"}:
        desk.open_card("Anna Peters")
    if place == "merge":
        desk.page.card.doubles.button.click()
    if place == "form":
        desk.page.open_new_contact()
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    parts = [part for kind in kinds for part in desk.page.findChildren(kind)]
    seen = [part for part in parts if part.isVisibleTo(desk.page)]
    assert seen
    for part in seen:
        # The button that clears a search is Qt's own.
        if part.objectName() != "_q_qlineeditclearbutton":
            spoken = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
            assert spoken, part
