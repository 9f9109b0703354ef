"""The accounts dialog, driven as a person does, on a real engine and the built-in PBX."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.engine.messages import ChangeSettings, SaveAccount, TryAccount
from clicktodial.errors import KeyringError
from clicktodial.gui.models.account_fields import PLANS, Field
from clicktodial.gui.models.account_form import Typed, first_mistake
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import Freshness
from clicktodial.model.systems import SignIn
from clicktodial.sim.server import Sim, running
from clicktodial.storage.secret_names import account_secret
from tests.gui.account_desk import WORK, Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.widgets.paste_field import PasteField
    from clicktodial.model.settings import Account
    from clicktodial.storage.secret_names import SecretKey

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running() as pbx:
        yield pbx


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore("")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: MemoryStore, sim: Sim) -> Iterator[Desk]:
    """Made after the PBX, so that nobody connects to it any more when it ends."""
    made = Desk(qtbot, tmp_path, store)
    yield made
    made.engine.stop()


@pytest.fixture
def work(desk: Desk, sim: Sim) -> Account:
    """An account that works, set up before the start."""
    account = make_account(name=WORK, server=sim.url, extensions=["0003*210"])
    desk.has(account, sim.token)
    return account


def test_a_new_account_is_saved_signed_in_and_the_dialog_closes(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    assert desk.dialog.focusWidget() is desk.edit(Field.NAME)
    desk.fill_in(sim.url, sim.token)
    desk.key(Qt.Key.Key_Enter)
    desk.wait(lambda: not desk.dialog.isVisible())
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    account = make_account(name=WORK, server=sim.url, extensions=["0003*210"])
    assert desk.settings().accounts == (account,)
    assert desk.secret(WORK) == Secret(sim.token)
    assert sim.token not in desk.paths.settings_file.read_text()
    assert desk.edit(Field.SECRET).text() == ""


def test_an_app_signs_in_with_its_id_and_secret(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.type(Field.NAME, WORK)
    desk.type(Field.SERVER, sim.url)
    desk.type(Field.EXTENSIONS, "0003*210, 0003*211")
    desk.press("saveAccount")
    assert "App id is missing" in desk.error_at(Field.APP_ID)
    desk.type(Field.APP_ID, sim.app_id)
    assert desk.error_at(Field.APP_ID) == ""
    desk.press("saveAccount")
    assert "secret is missing" in desk.error_at(Field.SECRET)
    desk.type(Field.SECRET, f" {sim.app_secret} ")
    desk.press("saveAccount")
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    assert desk.settings().accounts[0].extensions == ("0003*210", "0003*211")
    assert desk.secret(WORK, SignIn.APP) == Secret(sim.app_secret)


def test_a_test_tells_the_failed_step_and_what_was_typed_stays(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.fill_in(sim.url, "wrong")
    desk.press("testAccount")
    assert "Testing…" in desk.test_text()
    desk.wait(lambda: "List of calls: not tried" in desk.test_text())
    desk.wait(lambda: "failed at “Sign-in”" in desk.test_text())
    shown = desk.test_text()
    assert "Name lookup: ok" in shown
    assert "Sign-in: failed" in shown
    assert shown.count("✓") == 2
    assert desk.edit(Field.SECRET).text() == "wrong"
    desk.type(Field.SECRET, sim.token)
    assert desk.test_text() == ""
    desk.press("testAccount")
    desk.wait(lambda: "everything works" in desk.test_text())
    assert desk.settings() == Settings()


def test_pressed_again_a_hanging_test_begins_anew(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.fill_in(sim.url, sim.token)
    sim.fault("slow", "60", count=1)
    desk.press("testAccount")
    desk.wait(lambda: "Name lookup: ok" in desk.test_text())
    desk.wait(lambda: bool(sim.log()))
    assert "Testing…" in desk.test_text()
    desk.press("testAccount")
    desk.wait(lambda: "everything works" in desk.test_text())
    desk.wait(lambda: "List of calls: ok" in desk.test_text())
    assert desk.test_text().count("Name lookup") == 1


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        (Field.SERVER, "not a server", "“not a server” is not a server's address"),
        (Field.SERVER, "http://pbx.example.com", "Plain http is refused"),
        (Field.SERVER, "", "address is missing"),
        (Field.NAME, "a/b", "cannot be a name"),
        (Field.NAME, "", "name is missing"),
        (Field.EXTENSIONS, "0003*210, anna", "“anna” is not an extension"),
        (Field.SECRET, "", "token is missing"),
        (Field.USER, "me", "“me” is not a user id"),
    ],
)
@pytest.mark.parametrize("button", ["saveAccount", "testAccount"])
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_sent(
    desk: Desk, field: Field, text: str, said: str, button: str
) -> None:
    desk.dialog.open_account("")
    desk.fill_in("https://pbx.example.com", "geheim")
    desk.type(field, text)
    desk.press(button)
    assert said in desk.error_at(field)
    assert said in desk.edit(field).accessibleDescription()
    assert desk.dialog.focusWidget() is desk.edit(field)
    assert desk.edit(field).isVisible()
    assert desk.edit(field).text() == text
    assert desk.sent == []


def test_a_taken_name_is_refused_before_anything_is_sent(desk: Desk, work: Account) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.press("addAccount")
    desk.fill_in(work.server, "another")
    desk.press("saveAccount")
    assert "already an account “work”" in desk.error_at(Field.NAME)
    assert desk.sent == []


def test_another_extension_is_saved_and_the_secret_kept(
    desk: Desk, work: Account, sim: Sim
) -> None:
    desk.start()
    desk.dialog.open_account("")
    assert desk.dialog.focusWidget() is desk.page.list
    desk.key(Qt.Key.Key_Return)
    assert desk.edit(Field.SECRET).placeholderText() == "kept in the keyring"
    assert desk.sent == []
    desk.type(Field.NAME, "office")
    desk.type(Field.EXTENSIONS, "0003*211")
    desk.press("testAccount")
    desk.wait(lambda: "everything works" in desk.test_text())
    desk.press("saveAccount")
    desk.wait(desk.page.note.isVisible)
    assert desk.page.note.text() == "“office” is saved."
    saved = make_account(name="office", server=work.server, extensions=["0003*211"])
    assert desk.settings().accounts == (saved,)
    assert desk.secret("office") == Secret(sim.token)
    assert desk.secret(WORK) is None


def test_a_changed_account_keeps_its_dial_plan_and_its_team(
    desk: Desk, work: Account, sim: Sim
) -> None:
    plan, team = DialPlan(country="BE", outside_prefix="0"), ("0003*220",)
    kept = replace(work, dial_plan=plan, team=team)
    desk.file.update(lambda _now: Settings(accounts=(kept,)))
    desk.start()
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)
    desk.type(Field.EXTENSIONS, "0003*211")
    desk.press("saveAccount")
    desk.wait(desk.page.note.isVisible)
    assert desk.settings().accounts == (replace(kept, extensions=("0003*211",)),)


def test_the_kept_secret_is_not_sent_to_another_server(desk: Desk, work: Account) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)
    desk.type(Field.SERVER, "https://pbx.example.com")
    for button in ("testAccount", "saveAccount"):
        desk.press(button)
        assert "The server is another one" in desk.error_at(Field.SECRET)
    assert desk.sent == []


def test_another_way_to_sign_in_needs_its_own_secret(desk: Desk, work: Account) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)
    QTest.keyClick(desk.form.fields.sign_in, Qt.Key.Key_Up)
    assert desk.edit(Field.SECRET).placeholderText() == ""
    desk.type(Field.APP_ID, "an-app")
    desk.press("saveAccount")
    assert "secret is missing" in desk.error_at(Field.SECRET)
    assert desk.sent == []


def test_a_removed_account_goes_with_its_secret_after_a_question(desk: Desk, work: Account) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Delete)
    assert desk.page.card.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.page.card.isVisible()
    assert desk.dialog.isVisible()
    desk.press("removeAccount")
    desk.key(Qt.Key.Key_Return)
    assert desk.sent == []
    desk.press("removeAccount")
    desk.press("confirm")
    desk.wait(lambda: desk.page.note.text() == "“work” was removed.")
    desk.wait(lambda: desk.secret(WORK) is None)
    assert desk.settings() == Settings()
    desk.wait(lambda: desk.freshness() is None)


class LockedStore(MemoryStore):
    """Gives no secret up."""

    def delete(self, key: SecretKey) -> None:
        raise KeyringError("It is locked.")


class TestWithALockedKeyring:
    @pytest.fixture
    def store(self) -> MemoryStore:
        return LockedStore("")

    def test_a_removal_says_that_the_secret_may_be_left(self, desk: Desk, work: Account) -> None:
        desk.start()
        desk.dialog.open_account("")
        desk.press("removeAccount")
        desk.press("confirm")
        desk.wait(lambda: "its secret may be left" in desk.page.note.text())
        assert "It is locked." in desk.page.note.text()
        assert desk.settings() == Settings()


def test_signing_in_again_needs_the_secret_alone(desk: Desk, sim: Sim) -> None:
    desk.has(make_account(name=WORK, server=sim.url, extensions=["0003*210"]), "expired")
    desk.start()
    desk.wait(lambda: desk.freshness() is Freshness.SIGNED_OUT)
    desk.dialog.open_account(WORK)
    assert desk.dialog.focusWidget() is desk.edit(Field.SECRET)
    QTest.keyClicks(desk.edit(Field.SECRET), sim.token)
    desk.dialog.open_account(WORK)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    desk.wait(lambda: not desk.dialog.isVisible())
    assert desk.secret(WORK) == Secret(sim.token)


def test_the_default_one_is_marked_and_another_can_be_made_it(desk: Desk, work: Account) -> None:
    desk.has(make_account(name="sales", server=work.server), "s")
    desk.start()
    desk.dialog.open_account("")
    listed = [desk.page.list.item(row) for row in range(desk.page.list.count())]
    spoken = [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in listed]
    assert [text.endswith(", default") for text in spoken] == [True, False]
    assert not desk.page.default_button.isEnabled()
    assert desk.page.default_button.toolTip() == "It is the default already"
    desk.key(Qt.Key.Key_Down)
    desk.press("makeDefault")
    (command,) = desk.sent
    assert isinstance(command, ChangeSettings)
    assert command.settings.default_account == "sales"


class TestWithoutKeyring:
    @pytest.fixture
    def store(self) -> MemoryStore:
        return MemoryStore("No keyring answers here.")

    def test_it_says_that_the_secret_is_in_memory_only(self, desk: Desk, sim: Sim) -> None:
        desk.start()
        desk.dialog.open_account("")
        desk.fill_in(sim.url, sim.token)
        desk.press("saveAccount")
        desk.wait(desk.page.warning_text.isVisible)
        said = desk.page.warning_text.text()
        assert "kept in memory only" in said
        assert "asked for it again" in said
        assert "No keyring answers here." in said
        assert desk.edit(Field.SECRET).text() == ""


COOKIES = "dev=ffff;\nxsrf-token=44Hz;\tvn=XI%2Cm-"


def choose_cookies(desk: Desk) -> PasteField:
    QTest.keyClick(desk.form.fields.sign_in, Qt.Key.Key_End)
    assert desk.form.fields.sign_in.currentText() == "Hubgets cookies"
    assert not desk.edit(Field.SECRET).isVisible()
    assert desk.form.fields.cookies.isVisible()
    return desk.form.fields.cookies


def paste(field: PasteField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_cookies_sign_in_and_are_kept(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.fill_in(sim.url, "")
    paste(choose_cookies(desk), f"{sim.cookies}\n")
    desk.press("testAccount")
    desk.wait(lambda: "everything works" in desk.test_text())
    desk.press("saveAccount")
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    assert desk.settings().accounts[0].sign_in is SignIn.COOKIES
    assert desk.secret(WORK, SignIn.COOKIES) == Secret(sim.cookies)
    assert desk.form.fields.cookies.secret_text() == ""


def test_the_extension_is_found_by_the_test(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.fill_in(sim.url, sim.token)
    desk.type(Field.EXTENSIONS, "")
    desk.press("findExtensions")
    desk.wait(lambda: desk.edit(Field.EXTENSIONS).text() != "")
    assert "0003*210" in desk.edit(Field.EXTENSIONS).text()
    found = desk.form.findChild(QLabel, "foundExtensions")
    assert found is not None
    assert "Found by the test" in found.text()
    desk.wait(lambda: "everything works" in desk.test_text())
    assert desk.settings() == Settings()


def test_what_cannot_be_found_is_said_at_the_extension(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.fill_in(sim.url, "wrong")
    desk.type(Field.EXTENSIONS, "")
    desk.press("findExtensions")
    found = desk.form.findChild(QLabel, "foundExtensions")
    assert found is not None
    desk.wait(lambda: found.text() == "No extension was found.")
    assert desk.edit(Field.EXTENSIONS).text() == ""


def test_the_team_survives_a_change_of_the_account(desk: Desk, sim: Sim) -> None:
    team = ("0003*223", "0003*224")
    account = make_account(name=WORK, server=sim.url, extensions=["0003*210"], team=team[:1])
    desk.has(account, sim.token)
    desk.start()
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)
    # Meanwhile somebody joins the team.
    desk.dialog.on_settings(Settings((replace(account, team=team),)))
    desk.type(Field.EXTENSIONS, "0003*211")
    desk.press("saveAccount")
    desk.wait(lambda: desk.settings().accounts[0].extensions == ("0003*211",))
    assert desk.settings().accounts[0].team == team


def test_trouble_while_saving_keeps_the_form_as_it_was(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.paths.config.parent.mkdir(exist_ok=True)
    desk.paths.config.write_text("in the way")
    desk.dialog.open_account("")
    desk.fill_in(sim.url, sim.token)
    desk.press("saveAccount")
    assert not desk.form.save_button.isEnabled()
    state = desk.form.findChild(QLabel, "accountState")
    assert state is not None
    assert state.text().startswith("Saving…")
    desk.wait(desk.form.save_button.isEnabled)
    assert "cannot be used" in state.text()
    assert desk.edit(Field.SECRET).text() == sim.token
    desk.paths.config.unlink()
    desk.press("saveAccount")
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)


def test_a_kept_secret_that_is_gone_is_asked_for(desk: Desk, work: Account) -> None:
    desk.store.delete(account_secret(WORK, SignIn.TOKEN))
    desk.start()
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)
    desk.type(Field.EXTENSIONS, "0003*211")
    desk.press("saveAccount")
    desk.wait(lambda: "Not signed in to “work”" in desk.error_at(Field.SECRET))
    assert desk.dialog.focusWidget() is desk.edit(Field.SECRET)
    assert desk.edit(Field.EXTENSIONS).text() == "0003*211"
    desk.press("testAccount")
    desk.wait(lambda: "holds no secret" in desk.test_text())


# ---- without an engine


def test_closing_and_cancelling_forget_the_secret_for_good(desk: Desk) -> None:
    leave: tuple[Callable[[], object], ...] = (
        desk.dialog.close,
        lambda: desk.press("cancelAccount"),
        lambda: desk.key(Qt.Key.Key_Escape),
    )
    for go in leave:
        desk.dialog.open_account("")
        desk.type(Field.SECRET, "geheim")
        go()
        assert not desk.dialog.isVisible()
        assert desk.edit(Field.SECRET).text() == ""
        # Undoing is only for fields that show their text: here it would show what Qt still holds.
        desk.edit(Field.SECRET).setEchoMode(QLineEdit.EchoMode.Normal)
        desk.edit(Field.SECRET).undo()
        assert desk.edit(Field.SECRET).text() == ""


def test_pasted_cookies_are_masked_until_they_are_to_be_shown(desk: Desk) -> None:
    desk.dialog.open_account("")
    field = choose_cookies(desk)
    paste(field, "something else")
    paste(field, COOKIES)
    QTest.keyClicks(field, "x")
    assert field.secret_text() == f"{COOKIES}x"
    assert not any(c.isalnum() for c in field.toPlainText())
    field.selectAll()
    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    desk.form.fields.show_cookies.click()
    assert field.toPlainText() == f"{COOKIES}x"
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    desk.form.fields.show_cookies.click()
    assert field.secret_text() == COOKIES
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert (field.secret_text(), field.toPlainText()) == ("", "")


def test_closing_forgets_the_cookies_for_good(desk: Desk) -> None:
    desk.dialog.open_account("")
    field = choose_cookies(desk)
    desk.form.fields.show_cookies.click()
    paste(field, COOKIES)
    desk.dialog.close()
    assert (field.secret_text(), field.toPlainText()) == ("", "")
    field.undo()
    assert field.toPlainText() == ""
    assert not desk.form.fields.show_cookies.isChecked()


@pytest.mark.parametrize(
    ("sign_in", "secret", "said"),
    [
        (SignIn.COOKIES, COOKIES, ""),
        (SignIn.COOKIES, "dev=\x00", "cannot be a secret"),
        (SignIn.COOKIES, "", "cookies are missing"),
        (SignIn.TOKEN, "two\nlines", "cannot be a secret"),
    ],
)
def test_only_cookies_may_stand_in_several_lines(sign_in: SignIn, secret: str, said: str) -> None:
    typed = Typed(
        name="work",
        server="https://pbx.example.com",
        sign_in=sign_in,
        secret=Secret(secret),
    )
    mistake = first_mistake(typed, None, taken=())
    assert (said in str(mistake.error)) if mistake else not said


def test_the_secret_is_nowhere_but_in_its_field(desk: Desk) -> None:
    desk.dialog.open_account("")
    desk.fill_in("https://pbx.example.com", "geheim")
    desk.press("testAccount")
    desk.press("saveAccount")
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    for widget in desk.dialog.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        texts = [interface.text(kind) for kind in kinds]
        texts += [widget.toolTip(), widget.objectName(), widget.windowTitle()]
        assert "geheim" not in "\n".join(texts)
    tested, saved = desk.sent
    assert isinstance(tested, TryAccount)
    assert isinstance(saved, SaveAccount)
    assert tested.secret == saved.secret == Secret("geheim")
    assert "geheim" not in repr(desk.sent)


def test_every_control_has_a_name_a_label_and_a_key_of_its_own(desk: Desk) -> None:
    for page in (desk.form, desk.page):
        labels = [label for label in page.findChildren(QLabel) if label.buddy() is not None]
        buttons = [b for b in page.findChildren(QAbstractButton) if b.text()]
        texts = [label.text() for label in labels] + [button.text() for button in buttons]
        keys = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert len(texts) == keys.total()
        assert max(keys.values()) == 1
    labels = desk.form.findChildren(QLabel)
    for way, plan in PLANS.items():
        desk.choose(way)
        for field in plan.fields:
            editor = desk.control(field)
            assert editor.accessibleName()
            assert editor.accessibleDescription()
            assert editor.accessibleDescription() == editor.toolTip()
            assert any(label.buddy() is editor for label in labels)


def test_the_tab_key_goes_through_the_form_from_top_to_bottom(desk: Desk) -> None:
    desk.dialog.open_account("")
    form = desk.form
    order: tuple[QWidget, ...] = (
        *(desk.edit(Field.NAME), form.fields.system, desk.edit(Field.SERVER)),
        *(desk.edit(Field.EXTENSIONS), form.fields.find_button, form.fields.sign_in),
        *(desk.edit(Field.APP_ID), desk.edit(Field.SECRET)),
        *(form.fields.more, form.test_button, form.cancel_button, form.save_button),
    )
    for widget in order:
        assert desk.dialog.focusWidget() is widget
        desk.key(Qt.Key.Key_Tab)


def test_a_form_that_is_open_keeps_what_was_typed(desk: Desk, work: Account) -> None:
    desk.dialog.open_account("")
    desk.type(Field.NAME, "half")
    desk.dialog.on_settings(Settings((work,)))
    desk.dialog.open_account("")
    assert desk.edit(Field.NAME).isVisible()
    assert desk.edit(Field.NAME).text() == "half"


def test_a_renamed_account_that_was_half_saved_is_not_taken_for_another(
    desk: Desk, work: Account
) -> None:
    desk.dialog.on_settings(Settings((work,)))
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)
    desk.type(Field.NAME, "office")
    desk.press("saveAccount")
    office = make_account(name="office", server=work.server, extensions=work.extensions)
    desk.dialog.on_settings(Settings((office,)))
    typed = Typed(name="office", server=work.server, extensions="0003*210", sign_in=SignIn.TOKEN)
    assert first_mistake(typed, office, taken=()) is None
    assert desk.form.saved_name() == "office"
