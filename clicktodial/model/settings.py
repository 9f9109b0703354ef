"""Accounts and settings as data; their file is read and written by ``storage``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.errors import InputError, NoAccountError, UnknownAccountError
from clicktodial.i18n import tr
from clicktodial.model.calls import AccountName
from clicktodial.model.dialplan import NO_PLAN, DialPlan
from clicktodial.model.settings_values import checked_name, checked_server
from clicktodial.model.shortcuts import DEFAULT_HOTKEYS, GlobalKey, Shortcut
from clicktodial.model.systems import TRAITS, SignIn, System, Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clicktodial.model.sources import ContactSource

DEFAULT_WAIT_FOR_PICKUP_S = 25
DEFAULT_KEEP_HISTORY_DAYS = 365


class ColorScheme(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Account:
    """One user on one phone system. Made by ``make_account``, which checks every part.

    ``server`` may be empty where a bridge gives the tokens: it knows the address, too.
    """

    name: AccountName
    server: str
    extensions: tuple[str, ...] = ()
    user: str = "@me"
    system: System = System.UNIFIEDAPI
    sign_in: SignIn = SignIn.TOKEN
    app_id: str = ""
    team: tuple[str, ...] = ()
    """Extensions of colleagues whose presence and calls are watched."""
    tenant: str = ""
    """Call Control: extensions are unique within a tenant only (``seeds/003…``)."""
    bridge: str = ""
    """The address of the company's bridge, which tells of changes at once; empty without one."""
    dial_plan: DialPlan = NO_PLAN

    @property
    def traits(self) -> Traits:
        """What its phone system is like."""
        return TRAITS[self.system]

    @property
    def rings_unnamed(self) -> bool:
        """Does its phone ring although no extension is named here? The bridge knows which."""
        return self.sign_in is SignIn.BRIDGE and not self.extensions

    @property
    def has_bridge_beside(self) -> bool:
        """Has it a bridge that takes a token of its own, beside what it signs in with?"""
        return bool(self.bridge) and self.sign_in is not SignIn.BRIDGE


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the settings file holds."""

    accounts: tuple[Account, ...] = ()
    default_account: AccountName | None = None
    color_scheme: ColorScheme = ColorScheme.SYSTEM
    wait_for_pickup_s: int = DEFAULT_WAIT_FOR_PICKUP_S
    allow_public_transfer: bool = True
    """May a call to a public number be transferred to another public number? The PBX wants to know
    when the call is placed."""
    hotkeys: Mapping[GlobalKey, Shortcut | None] = field(default_factory=lambda: DEFAULT_HOTKEYS)
    """What each global key is, all of them; ``None``: none."""
    dial_selection_at_once: bool = False
    """May the key dial without asking when exactly one number was found?"""
    dial_links_at_once: bool = False
    """May a phone link dial without waiting for Enter? The user's consent; revocable."""
    watch_clipboard: bool = False
    """Look at each text that is copied, and offer to dial the number in it?"""
    notify_incoming: bool = True
    """Tell of a call that rings by a notification of the desktop?"""
    notify_missed: bool = True
    """Tell of a missed call by one?"""
    quiet_with_desktop: bool = True
    """No notifications while the desktop itself is to be quiet?"""
    quiet_while_presenting: bool = True
    """None while a window fills the screen, or the desktop says that something is presented?"""
    keep_history_days: int = DEFAULT_KEEP_HISTORY_DAYS
    """Past calls are deleted after so many days; 0: never."""
    language: str = ""
    """The language of the texts, such as “fr”; empty: the desktop's."""
    contact_sources: tuple[ContactSource, ...] = ()
    """Where contacts come from beside this computer."""

    def account(self, name: str) -> Account | None:
        """The account of that name, if there is one."""
        return next((a for a in self.accounts if a.name == name), None)

    def contact_source(self, name: str) -> ContactSource | None:
        """The source of contacts of that name, if there is one."""
        return next((one for one in self.contact_sources if one.name == name), None)

    @property
    def default(self) -> Account | None:
        """The account that dials when none is named: the chosen one, else the first."""
        chosen = self.account(self.default_account) if self.default_account else None
        return chosen or (self.accounts[0] if self.accounts else None)


def chosen_account(settings: Settings, name: str | None) -> Account:
    """The account of that name, or the default one when no name is given.

    Raises ``NoAccountError`` or ``UnknownAccountError``.
    """
    if name is None:
        if settings.default is None:
            raise NoAccountError
        return settings.default
    account = settings.account(name)
    if account is None:
        raise UnknownAccountError(name)
    return account


def make_account(
    *,
    name: str,
    server: str = "",
    extensions: Iterable[str] = (),
    user: str = "@me",
    system: System = System.UNIFIEDAPI,
    sign_in: SignIn = SignIn.TOKEN,
    app_id: str = "",
    team: Iterable[str] = (),
    tenant: str = "",
    bridge: str = "",
    dial_plan: DialPlan = NO_PLAN,
) -> Account:
    """An account from what a person typed. Raises ``InputError`` that says which part is wrong."""
    account = Account(
        name=AccountName(checked_name(name)),
        server=_checked_api(server, system, sign_in),
        extensions=tuple(checked_extension(e) for e in extensions if e.strip()),
        user=_checked_user(user),
        system=system,
        sign_in=sign_in,
        app_id=app_id.strip(),
        team=tuple(dict.fromkeys(checked_extension(e) for e in team if e.strip())),
        tenant=_checked_tenant(tenant),
        bridge=checked_server(bridge) if bridge.strip() else "",
        dial_plan=dial_plan,
    )
    _require_sign_in(account)
    if system is System.CALLCONTROL:
        _require_callcontrol(account)
    return account


def _checked_api(server: str, system: System, sign_in: SignIn) -> str:
    """The phone system's address; where there is only one it need not be typed."""
    if server.strip() or sign_in is SignIn.BRIDGE:
        return checked_server(server) if server.strip() else ""
    return checked_server(TRAITS[system].server)


def _require_sign_in(account: Account) -> None:
    if account.sign_in not in account.traits.sign_ins:
        raise InputError(
            tr("This phone system knows no such way to sign in"),
            "",
            tr("Choose from {ways}.", ways=", ".join(account.traits.sign_ins)),
        )
    if account.sign_in is SignIn.APP and not account.app_id:
        raise InputError(
            tr("The App id is missing"), "", tr("It stands beside the App's secret in the PBX.")
        )
    if account.sign_in is SignIn.BRIDGE and not account.bridge:
        raise InputError(
            tr("The bridge's address is missing"), "", tr("Your administrator knows it.")
        )


def _require_callcontrol(account: Account) -> None:
    """A token is good for one extension of one tenant, which each request names (seeds/003…)."""
    if account.sign_in is SignIn.TOKEN and not account.tenant:
        raise InputError(tr("The tenant is missing"), "", tr("Your administrator knows its id."))
    if account.sign_in is SignIn.TOKEN and not account.extensions:
        raise InputError(tr("Your extension is missing"), "", tr("It looks like 210."))
    if len(account.extensions) > 1 or any("*" in e for e in account.extensions):
        raise InputError(
            tr("This phone system knows one extension an account"), "", tr("It looks like 210.")
        )


def _checked_user(text: str) -> str:
    user = text.strip() or "@me"
    if not re.fullmatch(r"@me|@viewer|@owner|[0-9]{1,20}", user):
        raise InputError(
            tr("“{user}” is not a user id", user=text[:40]), "", tr("Use @me or the numeric id.")
        )
    return user


def _checked_tenant(text: str) -> str:
    tenant = text.strip()
    if tenant and not re.fullmatch(r"[0-9A-Za-z_.-]{1,64}", tenant):
        raise InputError(
            tr("“{text}” is not a tenant's id", text=tenant[:40]),
            "",
            tr("It looks like b11d749b-8eb7-4236-a068-3d94ba3860d6."),
        )
    return tenant


def checked_extension(text: str) -> str:
    """An extension such as ``0003*210`` or ``210`` (``reference/unifiedapi.md §1``)."""
    extension = text.strip()
    if not re.fullmatch(r"(?:[0-9]{1,10}\*)?[0-9]{1,15}", extension):
        raise InputError(
            tr("“{text}” is not an extension", text=text[:40]),
            "",
            tr("Extensions look like 0003*210 or 210."),
        )
    return extension
