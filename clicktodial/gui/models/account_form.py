"""What the account form makes of what was typed: commands, or a mistake at its field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clicktodial.engine.messages import SaveAccount, TryAccount
from clicktodial.errors import AccountExistsError, ClickToDialError, InputError
from clicktodial.gui.models.account_fields import PLANS, Field, Way, way_of
from clicktodial.i18n import tr
from clicktodial.model.dialplan import NO_PLAN, DialPlan
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.settings_values import checked_server
from clicktodial.model.systems import SignIn, System

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account

MAX_SECRET_LENGTH = 8192
_NO_SECRET = Secret("")


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds now. An empty secret means: keep the one in the keyring."""

    name: str = ""
    system: System = System.UNIFIEDAPI
    server: str = ""
    tenant: str = ""
    extensions: str = ""
    sign_in: SignIn = SignIn.APP
    app_id: str = ""
    secret: Secret = _NO_SECRET
    user: str = ""
    bridge: str = ""
    bridge_token: Secret = _NO_SECRET
    team: tuple[str, ...] = ()
    """Not typed here: what the saved account watches."""
    dial_plan: DialPlan = NO_PLAN
    """Nor is this: the settings window changes it."""

    @property
    def way(self) -> Way:
        """What decides on the fields."""
        return Way(self.system, self.sign_in)

    @property
    def key(self) -> Secret:
        """What the account signs in with."""
        return self.bridge_token if self.sign_in is SignIn.BRIDGE else self.secret

    @property
    def key_beside(self) -> Secret:
        """What a bridge takes that the account has beside its own sign-in."""
        return _NO_SECRET if self.sign_in is SignIn.BRIDGE else self.bridge_token

    def account(self) -> Account:
        """The account as typed. Raises ``InputError``."""
        return make_account(
            name=self.name,
            server=self.server,
            extensions=_listed(self.extensions),
            user=self.user,
            system=self.system,
            sign_in=self.sign_in,
            app_id=self.app_id,
            team=self.team,
            tenant=self.tenant,
            bridge=self.bridge,
            dial_plan=self.dial_plan,
        )

    def save_command(self, saved: Account | None) -> SaveAccount:
        """Saves it, in place of ``saved``."""
        name = saved.name if saved else None
        return SaveAccount(self.account(), self.key or None, name, self.key_beside or None)

    def test_command(self, saved: Account | None) -> TryAccount:
        """Tries it out; a kept secret is found under the name that the account was saved with."""
        account = self.account()
        if saved is not None:
            account = replace(account, name=saved.name)
        return TryAccount(account, self.key or None, self.key_beside or None)


# Every part as it should be, whatever the way to sign in.
_SOUND = Typed(
    name="a",
    server="https://localhost",
    tenant="a",
    extensions="1",
    app_id="a",
    bridge="https://localhost",
)


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why nothing is sent, and the field where it can be mended."""

    field: Field
    error: ClickToDialError


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is checked. ``taken``: the names of the other accounts."""

    typed: Typed
    saved: Account | None
    taken: Collection[AccountName]

    def alone(self, part: str) -> Account:
        """The way's account with this part as typed, and all others as they should be. Raises
        ``InputError`` when this part is wrong."""
        typed = self.typed
        way = replace(_SOUND, system=typed.system, sign_in=typed.sign_in)
        return replace(way, **{part: getattr(typed, part)}).account()


def first_mistake(
    typed: Typed, saved: Account | None, taken: Collection[AccountName]
) -> Mistake | None:
    """The topmost field that is wrong. ``taken``: the names of the other accounts."""
    sheet = _Sheet(typed, saved, taken)
    for field in PLANS[typed.way].fields:
        try:
            _CHECKS[field](sheet)
        except ClickToDialError as error:
            return Mistake(field, error)
    return None


def keeps_key(way: Way, saved: Account | None) -> bool:
    """Is what the keyring holds for the saved account good for this way to sign in?"""
    return saved is not None and way_of(saved) == way


def keeps_key_beside(way: Way, saved: Account | None) -> bool:
    """Does the keyring hold a token for the bridge that the account has beside its sign-in?"""
    return (
        saved is not None
        and bool(saved.bridge)
        and saved.system is way.system
        and SignIn.BRIDGE not in {saved.sign_in, way.sign_in}
    )


def _listed(extensions: str) -> list[str]:
    return [part.strip() for part in extensions.replace(";", ",").split(",")]


def _check_name(sheet: _Sheet) -> None:
    text = sheet.typed.name
    if not text.strip():
        raise InputError(tr("The name is missing"), "", tr("Any will do, such as Work."))
    name = sheet.alone("name").name
    if name in sheet.taken:
        raise AccountExistsError(name)


def _check_server(sheet: _Sheet) -> None:
    """It may be missing where it is known otherwise."""
    text, system = sheet.typed.server, sheet.typed.system
    if not text.strip() and system is System.UNIFIEDAPI:
        raise InputError(
            tr("The server's address is missing"), "", tr("Your administrator knows it.")
        )
    sheet.alone("server")


def _check_bridge(sheet: _Sheet) -> None:
    if sheet.typed.key_beside and not sheet.typed.bridge.strip():
        raise InputError(
            tr("The bridge's address is missing"), "", tr("Your administrator knows it.")
        )
    sheet.alone("bridge")


def _check_key(sheet: _Sheet) -> None:
    typed, saved = sheet.typed, sheet.saved
    _check_secret_text(typed.key, typed.sign_in)
    if typed.key:
        return
    if saved is None or not keeps_key(typed.way, saved):
        raise InputError(
            {
                SignIn.TOKEN: tr("The token is missing"),
                SignIn.APP: tr("The secret is missing"),
                SignIn.COOKIES: tr("The cookies are missing"),
                SignIn.BRIDGE: tr("The bridge token is missing"),
            }[typed.sign_in]
        )
    if typed.sign_in is SignIn.BRIDGE:
        _check_same_bridge(typed, saved)
        _check_bridge_server(sheet, saved)
    elif saved.server != sheet.alone("server").server:
        # Whoever changes the address must not get the old server's secret sent to the new one.
        raise InputError(
            tr("The server is another one"),
            tr("The secret in the keyring is for {server} only.", server=saved.server),
            tr("Enter the secret for the new server."),
        )


def _check_bridge_server(sheet: _Sheet, saved: Account) -> None:
    """What the bridge gives out would be sent to it; the one that it names itself is right."""
    try:
        server = sheet.alone("server").server
    except InputError:
        return  # said at its own field, which is further down
    if server not in {"", saved.server}:
        raise InputError(
            tr("The server is another one"),
            tr("What the bridge gives out would be sent there."),
            tr("Enter the bridge token again."),
        )


def _check_same_bridge(typed: Typed, saved: Account) -> None:
    if saved.bridge != checked_server(typed.bridge):
        raise InputError(
            tr("The bridge is another one"),
            tr("The token in the keyring is for {server} only.", server=saved.bridge),
            tr("Enter the token for the new bridge."),
        )


def _check_bridge_token(sheet: _Sheet) -> None:
    """It is the sign-in itself, or goes with the address of a bridge beside it."""
    typed, saved = sheet.typed, sheet.saved
    if typed.sign_in is SignIn.BRIDGE:
        _check_key(sheet)
        return
    _check_secret_text(typed.bridge_token, SignIn.BRIDGE)
    if typed.bridge_token or not typed.bridge.strip():
        return
    if saved is None or not keeps_key_beside(typed.way, saved):
        raise InputError(
            tr("The bridge token is missing"),
            "",
            tr("Your administrator gives it out. Without one leave the bridge's address empty."),
        )
    _check_same_bridge(typed, saved)


def _check_secret_text(secret: Secret, sign_in: SignIn) -> None:
    text = secret.reveal()
    if len(text) > MAX_SECRET_LENGTH or not _can_be_secret(text, sign_in):
        raise InputError(
            tr("This cannot be a secret"),
            tr("It is too long, or holds characters that no secret has."),
        )


def _can_be_secret(text: str, sign_in: SignIn) -> bool:
    """Cookies are pasted as the browser shows them: in lines, perhaps with tabs."""
    if sign_in is SignIn.COOKIES:
        text = text.translate({ord(c): " " for c in "\r\n\t"})
    return text.isprintable()


_CHECKS: Mapping[Field, Callable[[_Sheet], object]] = {
    Field.NAME: _check_name,
    Field.SYSTEM: lambda _sheet: None,
    Field.SERVER: _check_server,
    Field.TENANT: lambda sheet: sheet.alone("tenant"),
    Field.EXTENSIONS: lambda sheet: sheet.alone("extensions"),
    Field.SIGN_IN: lambda _sheet: None,
    Field.APP_ID: lambda sheet: sheet.alone("app_id"),
    Field.SECRET: _check_key,
    Field.COOKIES: _check_key,
    Field.USER: lambda sheet: sheet.alone("user"),
    Field.BRIDGE: _check_bridge,
    Field.BRIDGE_TOKEN: _check_bridge_token,
}
