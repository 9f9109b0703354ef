"""The account form for each phone system and way to sign in, with a real engine, the built-in PBX
and a bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.engine.messages import SaveAccount, TryAccount
from clicktodial.gui.models.account_fields import PLANS, Field, Way
from clicktodial.model.calls import AccountName
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import Freshness, Watching
from clicktodial.model.systems import TRAITS, SignIn, System
from clicktodial.storage.secret_names import bridge_secret
from tests.gui.account_desk import WORK, Desk
from tests.sim.controlling import ME, TENANT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.model.settings import Account
    from clicktodial.sim.server import Sim
    from tests.bridge.serving import Bridge
    from tests.company import Company

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

APP = Way(System.UNIFIEDAPI, SignIn.APP)
TOKEN = Way(System.UNIFIEDAPI, SignIn.TOKEN)
CC_BRIDGE = Way(System.CALLCONTROL, SignIn.BRIDGE)
CC_TOKEN = Way(System.CALLCONTROL, SignIn.TOKEN)
BRIDGE_TOKEN = "ctb_Abcdef.0123-secret"
KEPT = "kept in the keyring"


@pytest.fixture
def sim(company: Company) -> Sim:
    return company.sim


@pytest.fixture
def bridge(company: Company) -> Bridge:
    """It knows the user of extension 210 by ``BRIDGE_TOKEN``."""
    company.activate()
    company.let_in(BRIDGE_TOKEN)
    return company.bridge


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, bridge: Bridge) -> Iterator[Desk]:
    """Made after the PBX and the bridge, so that nobody connects to them when they end."""
    made = Desk(qtbot, tmp_path, MemoryStore(""))
    yield made
    made.engine.stop()


@pytest.fixture
def bridged(bridge: Bridge) -> Account:
    """A Telsmart account that signs in through its bridge."""
    return make_account(
        name=WORK, system=System.CALLCONTROL, sign_in=SignIn.BRIDGE, bridge=bridge.url
    )


def open_saved(desk: Desk, account: Account, secret: str) -> None:
    desk.has(account, secret)
    desk.start()
    reopen(desk)


def reopen(desk: Desk) -> None:
    """The form of the first account in the list."""
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Return)


def open_more(desk: Desk) -> None:
    if not desk.form.fields.more.isChecked():
        desk.press("accountMore")


def pass_test(desk: Desk, last: str) -> None:
    """Press Test, and wait until all is well and the last step is shown."""
    desk.press("testAccount")
    desk.wait(lambda: "everything works" in desk.test_text())
    desk.wait(lambda: last in desk.test_text())


def save(desk: Desk) -> Account:
    """Press Save, and wait until the account is used."""
    before = len(desk.sent)
    desk.press("saveAccount")
    assert len(desk.sent) == before + 1
    desk.wait(desk.form.save_button.isEnabled)
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    return desk.settings().accounts[0]


def watching(desk: Desk) -> Watching:
    return desk.snapshot.accounts[0].watching


def line_text(desk: Desk) -> str:
    """What a screen reader says of the first account in the list."""
    text: str = desk.page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    return text


# ---- each kind of account, from the first key to the second visit


def test_a_bridges_sign_in_needs_nothing_else(desk: Desk, bridge: Bridge) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.type(Field.NAME, WORK)
    desk.choose(CC_BRIDGE)
    desk.type(Field.BRIDGE, bridge.url)
    desk.type(Field.BRIDGE_TOKEN, BRIDGE_TOKEN)
    pass_test(desk, "Bridge: ok")
    assert f"Extension {ME} of tenant {TENANT}" in desk.test_text()
    account = save(desk)
    assert account == make_account(
        name=WORK, system=System.CALLCONTROL, sign_in=SignIn.BRIDGE, bridge=bridge.url
    )
    assert desk.secret(WORK, SignIn.BRIDGE) == Secret(BRIDGE_TOKEN)
    assert BRIDGE_TOKEN not in desk.paths.settings_file.read_text()
    desk.wait(lambda: watching(desk) is Watching.LIVE)
    desk.wait(lambda: line_text(desk).endswith("extension from the bridge, live, default"))
    reopen(desk)
    assert desk.form.fields.way() == CC_BRIDGE
    assert desk.edit(Field.BRIDGE).text() == bridge.url
    assert desk.edit(Field.BRIDGE_TOKEN).text() == ""
    assert desk.edit(Field.BRIDGE_TOKEN).placeholderText() == KEPT
    assert not desk.edit(Field.SERVER).isVisible()
    desk.type(Field.NAME, "office")
    desk.press("saveAccount")
    desk.wait(lambda: desk.secret("office", SignIn.BRIDGE) == Secret(BRIDGE_TOKEN))
    desk.wait(lambda: desk.freshness("office") is Freshness.CURRENT)


def test_a_token_needs_tenant_and_extension(desk: Desk, sim: Sim) -> None:
    desk.start()
    desk.dialog.open_account("")
    desk.type(Field.NAME, WORK)
    desk.choose(CC_TOKEN)
    placeholder = desk.edit(Field.SERVER).placeholderText()
    assert placeholder == TRAITS[System.CALLCONTROL].server
    desk.type(Field.SERVER, sim.url)
    for field, text in (
        (Field.TENANT, TENANT),
        (Field.EXTENSIONS, ME),
        (Field.SECRET, sim.cc_token),
    ):
        desk.press("saveAccount")
        assert "is missing" in desk.error_at(field)
        assert desk.dialog.focusWidget() is desk.edit(field)
        desk.type(field, text)
    pass_test(desk, "Without a bridge nothing is known of calls")
    account = save(desk)
    assert (account.system, account.sign_in) == CC_TOKEN
    assert (account.tenant, account.extensions, account.bridge) == (TENANT, (ME,), "")
    assert desk.secret(WORK) == Secret(sim.cc_token)
    assert sim.cc_token not in desk.paths.settings_file.read_text()
    desk.wait(lambda: "no live call status" in line_text(desk))
    reopen(desk)
    assert desk.form.fields.way() == CC_TOKEN
    assert desk.edit(Field.TENANT).text() == TENANT
    assert desk.edit(Field.SECRET).placeholderText() == KEPT
    assert save(desk) == account
    assert desk.secret(WORK) == Secret(sim.cc_token)


@pytest.mark.parametrize("way", [TOKEN, CC_TOKEN])
def test_a_bridge_beside_the_sign_in(desk: Desk, sim: Sim, bridge: Bridge, way: Way) -> None:
    is_cc = way == CC_TOKEN
    desk.start()
    desk.dialog.open_account("")
    desk.type(Field.NAME, WORK)
    desk.choose(way)
    desk.type(Field.SERVER, sim.url)
    desk.type(Field.EXTENSIONS, ME if is_cc else "0003*210")
    desk.type(Field.SECRET, sim.cc_token if is_cc else sim.token)
    if is_cc:
        desk.type(Field.TENANT, TENANT)
    open_more(desk)
    desk.type(Field.BRIDGE, bridge.url)
    desk.type(Field.BRIDGE_TOKEN, BRIDGE_TOKEN)
    pass_test(desk, "Bridge: ok")
    account = save(desk)
    assert account.bridge == bridge.url
    assert desk.store.get(bridge_secret(AccountName(WORK))) == Secret(BRIDGE_TOKEN)
    assert BRIDGE_TOKEN not in desk.paths.settings_file.read_text()
    desk.wait(lambda: watching(desk) is Watching.LIVE)
    reopen(desk)
    # What is entered is never out of sight.
    assert desk.edit(Field.BRIDGE).isVisible()
    assert desk.edit(Field.BRIDGE).text() == bridge.url
    assert desk.edit(Field.BRIDGE_TOKEN).placeholderText() == KEPT
    pass_test(desk, "Bridge: ok")
    desk.type(Field.BRIDGE, "")
    assert save(desk).bridge == ""
    desk.wait(lambda: watching(desk) is not Watching.LIVE)


# ---- which fields there are


@pytest.mark.parametrize("way", PLANS)
def test_the_way_decides_on_the_fields(desk: Desk, way: Way) -> None:
    plan = PLANS[way]
    desk.dialog.open_account("")
    desk.dialog.resize(360, 1000)
    desk.choose(way)
    assert desk.shown_fields() == list(plan.main)
    open_more(desk)
    desk.qtbot.waitUntil(lambda: desk.shown_fields() == list(plan.fields))
    assert desk.form.fields.find_button.isVisible() is plan.finds


@pytest.mark.parametrize("way", PLANS)
def test_the_tab_key_goes_through_every_field_from_top_to_bottom(desk: Desk, way: Way) -> None:
    desk.dialog.open_account("")
    # The order is another one before and after.
    for other in (CC_BRIDGE, TOKEN, way):
        desk.choose(other)
    open_more(desk)
    form, fields = desk.form, desk.form.fields
    stops = [stop for stop in fields.stops() if stop.isVisible()]
    order: list[QWidget] = [*stops, form.test_button, form.cancel_button, form.save_button]
    assert {desk.control(field) for field in PLANS[way].fields} <= set(stops)
    desk.edit(Field.NAME).setFocus()
    for widget in order:
        assert desk.dialog.focusWidget() is widget
        desk.key(Qt.Key.Key_Tab)


@pytest.mark.parametrize("way", PLANS)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_nothing_sticks_out_of_a_narrow_window(
    desk: Desk, way: Way, direction: Qt.LayoutDirection
) -> None:
    desk.dialog.setLayoutDirection(direction)
    desk.dialog.open_account("")
    desk.dialog.resize(360, 600)
    desk.choose(way)
    open_more(desk)
    room = desk.form.fields.viewport().rect()
    for field in PLANS[way].fields:
        control = desk.control(field)
        at = control.mapTo(desk.form.fields.viewport(), control.rect().topLeft())
        assert at.x() >= room.left()
        assert at.x() + control.width() <= room.right() + 1


def test_what_is_right_on_one_system_does_not_travel_to_the_other(desk: Desk) -> None:
    desk.dialog.open_account("")
    desk.fill_in("https://pbx.example.com", "geheim")
    desk.choose(CC_BRIDGE)
    assert desk.edit(Field.SERVER).text() == desk.edit(Field.EXTENSIONS).text() == ""
    assert not desk.form.fields.more.isChecked()
    desk.choose(TOKEN)
    assert desk.edit(Field.SERVER).text() == "https://pbx.example.com"
    assert desk.edit(Field.EXTENSIONS).text() == "0003*210"


def test_a_tenant_that_is_not_asked_for_stays_as_it_is(desk: Desk, bridge: Bridge) -> None:
    account = make_account(
        name=WORK,
        system=System.CALLCONTROL,
        sign_in=SignIn.BRIDGE,
        bridge=bridge.url,
        tenant=TENANT,
        extensions=[ME],
    )
    open_saved(desk, account, BRIDGE_TOKEN)
    assert desk.edit(Field.EXTENSIONS).isVisible()
    desk.type(Field.EXTENSIONS, "")
    saved = save(desk)
    assert (saved.tenant, saved.extensions) == (TENANT, ())


# ---- secrets


def test_another_bridge_is_not_sent_the_kept_token(desk: Desk, bridged: Account) -> None:
    open_saved(desk, bridged, BRIDGE_TOKEN)
    desk.type(Field.BRIDGE, "https://other.example.com")
    for button in ("testAccount", "saveAccount"):
        desk.press(button)
        assert "The bridge is another one" in desk.error_at(Field.BRIDGE_TOKEN)
    assert desk.sent == []


def test_a_mistake_that_is_out_of_sight_is_uncovered(desk: Desk) -> None:
    desk.dialog.open_account("")
    desk.fill_in("https://pbx.example.com", "geheim")
    open_more(desk)
    desk.type(Field.BRIDGE, "https://bridge.example.com")
    desk.press("accountMore")
    assert not desk.edit(Field.BRIDGE_TOKEN).isVisible()
    desk.press("saveAccount")
    assert "The bridge token is missing" in desk.error_at(Field.BRIDGE_TOKEN)
    assert desk.dialog.focusWidget() is desk.edit(Field.BRIDGE_TOKEN)
    assert desk.sent == []


def test_another_system_needs_its_own_secret(desk: Desk, bridged: Account) -> None:
    open_saved(desk, bridged, BRIDGE_TOKEN)
    desk.choose(CC_TOKEN)
    desk.type(Field.TENANT, TENANT)
    desk.type(Field.EXTENSIONS, ME)
    assert desk.edit(Field.SECRET).placeholderText() == ""
    desk.press("saveAccount")
    assert "The token is missing" in desk.error_at(Field.SECRET)
    assert desk.sent == []


def test_signing_in_again_begins_at_the_bridge_token(desk: Desk, bridged: Account) -> None:
    desk.has(bridged, "expired")
    desk.start()
    desk.wait(lambda: desk.freshness() is Freshness.SIGNED_OUT)
    desk.dialog.open_account(WORK)
    assert desk.dialog.focusWidget() is desk.edit(Field.BRIDGE_TOKEN)
    assert desk.edit(Field.BRIDGE_TOKEN).placeholderText() == "enter the new one"
    QTest.keyClicks(desk.edit(Field.BRIDGE_TOKEN), BRIDGE_TOKEN)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    desk.wait(lambda: not desk.dialog.isVisible())


def test_a_bridge_token_is_nowhere_but_in_its_field_and_forgotten(desk: Desk) -> None:
    desk.dialog.open_account("")
    desk.type(Field.NAME, WORK)
    desk.choose(CC_BRIDGE)
    desk.type(Field.BRIDGE, "https://bridge.example.com")
    desk.type(Field.BRIDGE_TOKEN, BRIDGE_TOKEN)
    edit = desk.edit(Field.BRIDGE_TOKEN)
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    desk.press("testAccount")
    desk.press("saveAccount")
    tested, saved = desk.sent
    assert isinstance(tested, TryAccount)
    assert isinstance(saved, SaveAccount)
    assert tested.secret == saved.secret == Secret(BRIDGE_TOKEN)
    assert BRIDGE_TOKEN not in repr(desk.sent)
    desk.dialog.close()
    edit.setEchoMode(QLineEdit.EchoMode.Normal)
    edit.undo()
    assert edit.text() == ""


def test_nothing_can_be_changed_while_it_is_being_saved(desk: Desk) -> None:
    desk.dialog.open_account("")
    desk.type(Field.NAME, WORK)
    desk.choose(CC_BRIDGE)
    desk.type(Field.BRIDGE, "https://bridge.example.com")
    desk.type(Field.BRIDGE_TOKEN, BRIDGE_TOKEN)
    desk.press("saveAccount")
    assert not desk.form.fields.system.isEnabled()
    assert not desk.form.fields.sign_in.isEnabled()
    QTest.keyClicks(desk.edit(Field.BRIDGE_TOKEN), "x")
    assert desk.edit(Field.BRIDGE_TOKEN).text() == BRIDGE_TOKEN


# ---- find, and trouble


def test_the_bridge_tells_the_extension_to_who_asks_for_it(desk: Desk, bridged: Account) -> None:
    open_saved(desk, bridged, BRIDGE_TOKEN)
    pass_test(desk, "Bridge: ok")
    assert desk.edit(Field.EXTENSIONS).text() == ""
    open_more(desk)
    desk.press("findExtensions")
    desk.wait(lambda: desk.edit(Field.EXTENSIONS).text() == ME)
    found = desk.form.findChild(QLabel, "foundExtensions")
    assert found is not None
    assert "Found by the test" in found.text()


def test_what_is_wrong_with_the_bridge_is_said_below_the_list(
    desk: Desk, sim: Sim, bridge: Bridge
) -> None:
    account = make_account(name=WORK, server=sim.url, extensions=["0003*210"], bridge=bridge.url)
    desk.store.set(bridge_secret(account.name), Secret("expired"))
    desk.has(account, sim.token)
    desk.start()
    desk.dialog.open_account("")
    trouble = desk.page.findChild(QLabel, "accountTrouble")
    assert trouble is not None
    desk.wait(trouble.isVisible)
    desk.wait(lambda: "polling · bridge: " in line_text(desk))
    assert trouble.text().startswith("The bridge of “work”: ")
    assert "does not take the bridge token" in trouble.text()
    assert trouble.text() in line_text(desk)
    assert desk.page.list.item(0).toolTip() == trouble.text()
    desk.dialog.on_settings(Settings())
    assert not trouble.isVisible()


def test_news_of_an_account_leave_the_list_where_it_is(
    desk: Desk, sim: Sim, bridged: Account
) -> None:
    desk.has(bridged, BRIDGE_TOKEN)
    desk.has(make_account(name="sales", server=sim.url), "expired")
    desk.dialog.on_settings(desk.settings())
    desk.dialog.open_account("")
    desk.key(Qt.Key.Key_Down)
    item = desk.page.list.currentItem()
    desk.start()
    desk.wait(lambda: ", Telsmart · live, default" in line_text(desk))
    assert desk.page.list.currentItem() is item
    assert desk.page.list.chosen() == "sales"
