"""The settings window's moments, for ``screenshots.py``."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clicktodial.engine.desktop_messages import AutostartKnown
from clicktodial.engine.incoming_messages import NotificationTried, QuietChanged
from clicktodial.engine.messages import HotkeysChanged, KeyReceived, LinksKnown
from clicktodial.engine.sources_messages import (
    SourcesKnown,
    SourceStatus,
    SourceStepped,
    SourceTried,
)
from clicktodial.errors import NameLookupError, NotPossibleNowError
from clicktodial.gui.models.plan_form import PlanField
from clicktodial.gui.models.source_lines import SourceField
from clicktodial.gui.windows.settings import SettingsWindow
from clicktodial.gui.windows.settings_contacts import ContactsPage
from clicktodial.gui.windows.settings_keys import KeysPage
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.gui.windows.settings_plan import DialPlanPage
from clicktodial.model.autostart import LoginStart, StartState
from clicktodial.model.dialplan import DialPlan, Rule
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.model.quiet import UNTIL_TOLD
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.shortcuts import (
    DEFAULT_HOTKEYS,
    GlobalKey,
    KeyState,
    KeyStatus,
    parse_shortcut,
)
from clicktodial.model.sources import SourceKind, make_source
from clicktodial.model.steps import Outcome, Step, StepName

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit

PLAN = DialPlan(
    country="BE",
    area_code="02",
    outside_prefix="0",
    internal_lengths=(3, 4),
    rules=(
        Rule("Paris office", r"\+331445566(\d{2})", r"7\1"),
        Rule("Premium rate: ask first", r"\+32900.*", "200"),
    ),
    examples=("0470 12 34 56", "T: +32 (0)2 555.12.34 ext. 5", "Paris: +33 1 44 55 66 12", "210"),
)
ACCOUNTS = (
    make_account(
        name="work",
        server="https://pbx.example.com",
        extensions=["0003*210"],
        dial_plan=PLAN,
    ),
    make_account(name="home", server="https://pbx.example.com", extensions=["0003*211"]),
)
SOURCES = (
    make_source(
        name="Company", kind=SourceKind.CARDDAV, server="https://dav.example.com", user="anna"
    ),
    make_source(name="Directory", kind=SourceKind.LDAP, server="directory.example.com"),
    make_source(name="Partner", kind=SourceKind.LDAP, server="partner.example.com"),
)
_SETTINGS = Settings(accounts=ACCOUNTS, notify_missed=False, wait_for_pickup_s=40)
HOTKEYS = {
    **DEFAULT_HOTKEYS,
    GlobalKey.SHOW_WINDOW: parse_shortcut("Meta+C"),
    GlobalKey.HANG_UP: parse_shortcut("Ctrl+Alt+F24"),
}
STATES = {
    GlobalKey.DIAL_SELECTION: KeyState(KeyStatus.ACTIVE),
    GlobalKey.SHOW_WINDOW: KeyState(KeyStatus.TAKEN),
    GlobalKey.PALETTE: KeyState(KeyStatus.OFF),
    GlobalKey.HOLD_RESUME: KeyState(KeyStatus.OFF),
    GlobalKey.HANG_UP: KeyState(KeyStatus.NO_SUCH_KEY),
}
HANDLERS = (
    LinkHandler(LinkScheme.TEL, is_ours=True, program="Click-to-Dial"),
    LinkHandler(LinkScheme.CALLTO, is_ours=False),
    LinkHandler(LinkScheme.SIP, is_ours=False, program="Linphone"),
)


def settings_moments() -> dict[str, Callable[[], SettingsWindow]]:
    """Every moment by its name."""
    return {
        "settings-plan": _plan,
        "settings-plan-fields": lambda: _plan(at=PlanField.LENGTHS),
        "settings-plan-narrow": lambda: _plan(width=360),
        "settings-plan-none": lambda: _window(PageName.DIAL_PLAN, Settings()),
        "settings-rule": _rule,
        "settings-keys": _keys,
        "settings-keys-narrow": lambda: _keys(width=360),
        "settings-keys-none": _keys_none,
        "settings-keys-desktop": _keys_desktop,
        "settings-links": _links,
        "settings-links-narrow": lambda: _links(width=360),
        "settings-links-none": _links_none,
        **{
            f"settings-{name.value}{suffix}": partial(_window, name, _SETTINGS, width)
            for name in (
                PageName.ACCOUNTS,
                PageName.NOTIFICATIONS,
                PageName.CALLS,
                PageName.APPEARANCE,
            )
            for suffix, width in (("", 760), ("-narrow", 340))
        },
        "settings-notifications-tried": _tried,
        "settings-program": _program,
        "settings-program-other": lambda: _program(StartState.OTHER),
        "settings-contacts": _contacts,
        "settings-contacts-narrow": lambda: _contacts(width=340),
        "settings-contacts-form": _contact_form,
        "settings-search": lambda: _search("dial"),
        "settings-search-narrow": lambda: _search("trans", width=340),
        "settings-search-gone-to": lambda: _search("transfer", goes=True),
    }


def _contacts(width: int = 760) -> SettingsWindow:
    window = _window(PageName.CONTACTS, replace(_SETTINGS, contact_sources=SOURCES), width)
    company, directory, partner = SOURCES
    error = str(NameLookupError("directory.example.com"))
    window.on_notice(
        SourcesKnown(
            (
                SourceStatus(company, 1204, time.time() - 300),
                SourceStatus(directory, 318, time.time() - 90_000, error),
                SourceStatus(partner, is_running=True),
            )
        )
    )
    return window


def _contact_form() -> SettingsWindow:
    window = _contacts()
    page = window.page(PageName.CONTACTS)
    assert isinstance(page, ContactsPage)
    page.add_buttons[SourceKind.LDAP].click()
    values = (
        (SourceField.NAME, "Headquarters"),
        (SourceField.SERVER, "ldaps://hq.example.com"),
        (SourceField.USER, "cn=reader,dc=example,dc=com"),
        (SourceField.PASSWORD, "secret"),
    )
    for field, text in values:
        page.form.edits[field].setText(text)
    page.form.try_button.click()
    found = (
        (StepName.NAME_LOOKUP, Outcome.OK, "192.0.2.7", ""),
        (StepName.TLS, Outcome.OK, "Certificate of Example, issued by Example CA.", ""),
        (
            StepName.SIGN_IN,
            Outcome.FAILED,
            "The user or the password is not right (any more).",
            "Enter them in the settings, on the page “Contacts”.",
        ),
        (StepName.PLACE, Outcome.SKIPPED, "", ""),
        (StepName.CONTACTS, Outcome.SKIPPED, "", ""),
    )
    for place, (name, outcome, words, hint) in enumerate(found):
        window.on_notice(
            SourceStepped(Step(name, outcome, words, hint, place=place, of=len(found)))
        )
    window.on_notice(SourceTried())
    page.reveal(page.form.cancel_button)
    return window


def _tried() -> SettingsWindow:
    window = _window(PageName.NOTIFICATIONS, _SETTINGS)
    window.on_notice(QuietChanged(UNTIL_TOLD))
    window.on_notice(NotificationTried(has_buttons=True, quiet="You asked not to be disturbed."))
    return window


def _program(state: StartState = StartState.ON) -> SettingsWindow:
    window = _window(PageName.PROGRAM, _SETTINGS)
    window.on_notice(AutostartKnown(LoginStart(state, "/usr/bin/clicktodial")))
    return window


def _search(text: str, *, width: int = 760, goes: bool = False) -> SettingsWindow:
    window = _window(PageName.ACCOUNTS, _SETTINGS, width)
    QTest.keyClicks(window.navigation.search.field, text)
    if goes:
        QTest.keyClick(window.navigation.search.field, Qt.Key.Key_Return)
    return window


def _window(page: PageName, settings: Settings, width: int = 760) -> SettingsWindow:
    window = SettingsWindow(lambda _command: None)
    window.resize(width, 640)
    window.on_settings(settings)
    window.open_at(page.value)
    return window


def _plan(*, at: PlanField | None = None, width: int = 760) -> SettingsWindow:
    settings = Settings(accounts=ACCOUNTS, hotkeys=HOTKEYS)
    window = _window(PageName.DIAL_PLAN, settings, width)
    page = window.page(PageName.DIAL_PLAN)
    assert isinstance(page, DialPlanPage)
    page.tester.edit.setText("Call us: +32 (0)2 555.12.34 ext. 5, urgent 0900 12 345")
    if at is not None:
        _type(page.fields[PlanField.OUTSIDE].edit, "9")
        window.on_settings(window.keeper.settings)
        _type(page.fields[at].edit, ", three")
        page.fields[at].edit.setFocus()
        page.ensureWidgetVisible(page.rules.list)
    return window


def _type(edit: QLineEdit, text: str) -> None:
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def _rule() -> SettingsWindow:
    window = _plan()
    page = window.page(PageName.DIAL_PLAN)
    assert isinstance(page, DialPlanPage)
    page.rules.add_button.click()
    for edit, text in zip(page.rules.form.edits.values(), ("Ghent", "(", "1"), strict=True):
        edit.setText(text)
    page.rules.form.save_button.click()
    return window


def _keys(width: int = 760) -> SettingsWindow:
    window = _window(PageName.KEYS, Settings(accounts=ACCOUNTS, hotkeys=HOTKEYS), width)
    window.on_notice(HotkeysChanged(STATES, "X11"))
    window.on_notice(KeyReceived(GlobalKey.DIAL_SELECTION))
    page = window.page(PageName.KEYS)
    assert isinstance(page, KeysPage)
    page.rows[GlobalKey.PALETTE].changed.emit(parse_shortcut("Ctrl+Alt+D"))
    return window


def _keys_none() -> SettingsWindow:
    window = _window(PageName.KEYS, Settings(accounts=ACCOUNTS))
    states = {
        key: KeyState(KeyStatus.NOT_WORKING if DEFAULT_HOTKEYS[key] else KeyStatus.OFF)
        for key in GlobalKey
    }
    reason = "This desktop has no portal for global keys."
    window.on_notice(HotkeysChanged(states, "none", reason))
    page = window.page(PageName.KEYS)
    assert isinstance(page, KeysPage)
    page.command.copy_button.click()
    return window


def _keys_desktop() -> SettingsWindow:
    window = _window(PageName.KEYS, Settings(accounts=ACCOUNTS, hotkeys=HOTKEYS))
    states = dict(STATES) | {GlobalKey.DIAL_SELECTION: KeyState(KeyStatus.ACTIVE, "Meta+D")}
    window.on_notice(HotkeysChanged(states, "portal", sets_keys_itself=True))
    return window


def _links(width: int = 760) -> SettingsWindow:
    settings = replace(Settings(accounts=ACCOUNTS), dial_links_at_once=True)
    window = _window(PageName.LINKS, settings, width)
    window.on_notice(LinksKnown(HANDLERS))
    return window


def _links_none() -> SettingsWindow:
    window = _window(PageName.LINKS, Settings(accounts=ACCOUNTS))
    reason = "xdg-mime is not installed."
    handlers = tuple(LinkHandler(scheme, is_ours=False) for scheme in LinkScheme)
    window.on_notice(LinksKnown(handlers, error=NotPossibleNowError(reason)))
    return window
