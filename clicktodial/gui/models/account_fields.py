"""Which fields an account's form has: one table, by phone system and way to sign in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.i18n import tr
from clicktodial.model.systems import TRAITS, SignIn, System

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.settings import Account


class Field(StrEnum):
    """The fields of the form; the values name their controls."""

    NAME = "accountName"
    SYSTEM = "accountSystem"
    SERVER = "accountServer"
    TENANT = "accountTenant"
    EXTENSIONS = "accountExtensions"
    SIGN_IN = "accountSignIn"
    APP_ID = "accountAppId"
    SECRET = "accountSecret"  # noqa: S105 - a control's name
    COOKIES = "accountCookies"
    USER = "accountUser"
    BRIDGE = "accountBridge"
    BRIDGE_TOKEN = "accountBridgeToken"  # noqa: S105 - a control's name


class Way(NamedTuple):
    """A phone system and how to sign in to it: what decides on the fields."""

    system: System
    sign_in: SignIn


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """The fields from top to bottom; ``more`` are shown on demand. ``finds``: one's own extension
    can be asked for."""

    main: tuple[Field, ...]
    more: tuple[Field, ...]
    finds: bool = True

    @property
    def fields(self) -> tuple[Field, ...]:
        """All of them."""
        return (*self.main, *self.more)


_BRIDGE = (Field.BRIDGE, Field.BRIDGE_TOKEN)
_AT_UNIFIEDAPI = (Field.NAME, Field.SYSTEM, Field.SERVER, Field.EXTENSIONS, Field.SIGN_IN)
_AT_CALLCONTROL = (Field.NAME, Field.SYSTEM, Field.SIGN_IN)

PLANS: Mapping[Way, FieldPlan] = {
    Way(System.UNIFIEDAPI, SignIn.APP): FieldPlan(
        (*_AT_UNIFIEDAPI, Field.APP_ID, Field.SECRET), (Field.USER, *_BRIDGE)
    ),
    Way(System.UNIFIEDAPI, SignIn.TOKEN): FieldPlan(
        (*_AT_UNIFIEDAPI, Field.SECRET), (Field.USER, *_BRIDGE)
    ),
    Way(System.UNIFIEDAPI, SignIn.COOKIES): FieldPlan(
        (*_AT_UNIFIEDAPI, Field.COOKIES), (Field.USER, *_BRIDGE)
    ),
    # The bridge knows all the rest (reference/call-control.md §7.2).
    Way(System.CALLCONTROL, SignIn.BRIDGE): FieldPlan(
        (*_AT_CALLCONTROL, *_BRIDGE), (Field.SERVER, Field.EXTENSIONS)
    ),
    # Each request names tenant and extension, and nothing tells them (seeds/003…).
    Way(System.CALLCONTROL, SignIn.TOKEN): FieldPlan(
        (*_AT_CALLCONTROL, Field.SERVER, Field.TENANT, Field.EXTENSIONS, Field.SECRET),
        _BRIDGE,
        finds=False,
    ),
}

_CONNECT = (Field.SYSTEM, Field.SIGN_IN)
FIRST_PLANS: Mapping[Way, FieldPlan] = {
    Way(System.UNIFIEDAPI, SignIn.APP): FieldPlan(
        (*_CONNECT, Field.SERVER, Field.APP_ID, Field.SECRET), ()
    ),
    Way(System.UNIFIEDAPI, SignIn.TOKEN): FieldPlan((*_CONNECT, Field.SERVER, Field.SECRET), ()),
    Way(System.UNIFIEDAPI, SignIn.COOKIES): FieldPlan((*_CONNECT, Field.SERVER, Field.COOKIES), ()),
    Way(System.CALLCONTROL, SignIn.BRIDGE): FieldPlan((*_CONNECT, *_BRIDGE), ()),
    Way(System.CALLCONTROL, SignIn.TOKEN): FieldPlan(
        (*_CONNECT, Field.TENANT, Field.EXTENSIONS, Field.SECRET), (), finds=False
    ),
}
"""What is asked for when the first account is set up: the program finds or proposes the rest."""

_SECRETS: Mapping[SignIn, Field] = {
    SignIn.TOKEN: Field.SECRET,
    SignIn.APP: Field.SECRET,
    SignIn.COOKIES: Field.COOKIES,
    SignIn.BRIDGE: Field.BRIDGE_TOKEN,
}

_SAVED: Mapping[Field, Callable[[Account], str]] = {
    Field.NAME: lambda account: account.name,
    Field.SERVER: lambda account: account.server,
    Field.TENANT: lambda account: account.tenant,
    Field.EXTENSIONS: lambda account: ", ".join(account.extensions),
    Field.APP_ID: lambda account: account.app_id,
    Field.USER: lambda account: "" if account.user == "@me" else account.user,
    Field.BRIDGE: lambda account: account.bridge,
}


def way_of(account: Account) -> Way:
    """How the account signs in to which system."""
    return Way(account.system, account.sign_in)


def secret_field(sign_in: SignIn) -> Field:
    """Where the secret of this way to sign in is entered."""
    return _SECRETS[sign_in]


def saved_text(field: Field, saved: Account | None) -> str:
    """What the field begins with; empty for a new account, and for a secret."""
    read = _SAVED.get(field)
    return read(saved) if read and saved else ""


def unasked_text(field: Field, saved: Account | None, way: Way) -> str:
    """What stands for a field that the way does not have: it stays as it is saved, unless the
    account is signed in to in another way from now on."""
    return saved_text(field, saved) if saved is not None and way_of(saved) == way else ""


# ---- in words


@dataclass(frozen=True, slots=True)
class Hint:
    """What a field is for, and what an empty one shows."""

    about: str
    placeholder: str = ""


def system_word(system: System) -> str:
    """The phone system by the name of what is sold, in short."""
    return {
        System.UNIFIEDAPI: tr("VoipNow / Hubgets"),
        System.CALLCONTROL: tr("Telsmart"),
    }[system]


def system_choice(system: System) -> str:
    """The phone system with the name of its interface, as administrators know it."""
    return {
        System.UNIFIEDAPI: tr("VoipNow / Hubgets (UnifiedAPI)"),
        System.CALLCONTROL: tr("Telsmart (Call Control)"),
    }[system]


def sign_in_word(sign_in: SignIn) -> str:
    """The way to sign in."""
    return {
        SignIn.APP: tr("App id and secret"),
        SignIn.TOKEN: tr("Token"),
        SignIn.COOKIES: tr("Hubgets cookies"),
        SignIn.BRIDGE: tr("The company's bridge"),
    }[sign_in]


def hints(way: Way) -> dict[Field, Hint]:
    """What is said about the fields of this way; secrets are spoken of by ``secret_hint``."""
    special = {
        System.UNIFIEDAPI: _unifiedapi_hints,
        System.CALLCONTROL: _callcontrol_hints,
    }[way.system]
    return {
        Field.NAME: Hint(tr("What this account is called here, such as Work")),
        Field.SYSTEM: Hint(tr("What your company's phones work with; your administrator knows")),
        **special(way.sign_in),
    }


def _unifiedapi_hints(_sign_in: SignIn) -> dict[Field, Hint]:
    return {
        Field.SERVER: Hint(
            tr("The address of your phone system, as your administrator gave it"),
            "https://pbx.example.com",
        ),
        Field.EXTENSIONS: Hint(
            tr(
                "Your own phone, which rings first. Several are separated by commas: the first "
                "one dials. Without one no call can be placed."
            ),
            "0003*210",
        ),
        Field.SIGN_IN: Hint(tr("An App's id and secret renew the sign-in by themselves")),
        Field.APP_ID: Hint(tr("It stands beside the App's secret in the phone system")),
        Field.USER: Hint(tr("@me, or the numeric id of the user"), "@me"),
        Field.BRIDGE: Hint(
            tr(
                "Your company's bridge tells of calls as they happen. Leave it empty if there is "
                "none: the phone system is asked again and again then."
            ),
            tr("none"),
        ),
    }


def _callcontrol_hints(sign_in: SignIn) -> dict[Field, Hint]:
    common = {
        Field.SIGN_IN: Hint(tr("The bridge renews the sign-in, and tells of calls as they happen"))
    }
    if sign_in is SignIn.BRIDGE:
        known = Hint(tr("Leave it empty: the bridge knows it"), tr("the bridge knows it"))
        bridge = Hint(
            tr("The address of your company's bridge, as your administrator gave it"),
            "https://bridge.example.com",
        )
        return {**common, Field.BRIDGE: bridge, Field.SERVER: known, Field.EXTENSIONS: known}
    return {
        **common,
        Field.SERVER: Hint(
            tr("Leave it empty unless your administrator gave you another one"),
            TRAITS[System.CALLCONTROL].server,
        ),
        Field.TENANT: Hint(
            tr("Your company's id at the phone system, as your administrator gave it"),
            "b11d749b-8eb7-4236-a068-3d94ba3860d6",
        ),
        Field.EXTENSIONS: Hint(tr("Your own phone, which rings first"), "210"),
        Field.BRIDGE: Hint(
            tr(
                "Your company's bridge tells of calls as they happen. Leave it empty if there is "
                "none: you can dial then, but nothing is known of your calls."
            ),
            tr("none"),
        ),
    }


def secret_hint(*, is_kept: bool, asks_again: bool = False) -> Hint:
    """About a secret. ``is_kept``: an empty field keeps it; ``asks_again``: it is refused."""
    if not is_kept:
        return Hint(tr("It is kept in the system's keyring, not in a file"))
    shown = tr("enter the new one") if asks_again else tr("kept in the keyring")
    return Hint(tr("Leave it empty to keep the one in the keyring"), shown)
