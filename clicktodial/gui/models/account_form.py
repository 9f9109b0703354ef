"""What the account form makes of what was typed: commands, or a mistake at its field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.engine.messages import SaveAccount, TryAccount
from clicktodial.errors import AccountExistsError, ClickToDialError, InputError
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.model.settings import checked_server, make_account
from clicktodial.model.systems import SignIn

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account

MAX_SECRET_LENGTH = 8192
_NO_SECRET = Secret("")
# Stand for the parts that are not being checked.
_A_NAME, _A_SERVER = "a", "https://localhost"


class Field(StrEnum):
    """The fields of the form; the values name their controls."""

    NAME = "accountName"
    SERVER = "accountServer"
    EXTENSIONS = "accountExtensions"
    SIGN_IN = "accountSignIn"
    APP_ID = "accountAppId"
    SECRET = "accountSecret"  # noqa: S105 - a control's name
    COOKIES = "accountCookies"
    USER = "accountUser"


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds now. An empty secret means: keep the one in the keyring."""

    name: str = ""
    server: str = ""
    extensions: str = ""
    sign_in: SignIn = SignIn.APP
    app_id: str = ""
    secret: Secret = _NO_SECRET
    user: str = ""
    team: tuple[str, ...] = ()
    """Not typed here: what the saved account watches."""

    def account(self) -> Account:
        """The account as typed. Raises ``InputError``."""
        return make_account(
            name=self.name,
            server=self.server,
            extensions=_listed(self.extensions),
            user=self.user,
            sign_in=self.sign_in,
            app_id=self.app_id if self.sign_in is SignIn.APP else "",
            team=self.team,
        )

    def save_command(self, saved: Account | None) -> SaveAccount:
        """Saves it, in place of ``saved``."""
        return SaveAccount(self.account(), self.secret or None, saved.name if saved else None)

    def test_command(self, saved: Account | None) -> TryAccount:
        """Tries it out; a kept secret is found under the name that the account was saved with."""
        account = self.account()
        if self.secret or saved is None:
            return TryAccount(account, self.secret or None)
        return TryAccount(replace(account, name=saved.name))


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why nothing is sent, and the field where it can be mended."""

    field: Field
    error: ClickToDialError


def first_mistake(
    typed: Typed, saved: Account | None, taken: Collection[AccountName]
) -> Mistake | None:
    """The topmost field that is wrong. ``taken``: the names of the other accounts."""
    checks: tuple[tuple[Field, Callable[[], object]], ...] = (
        (Field.NAME, lambda: _check_name(typed.name, taken)),
        (Field.SERVER, lambda: _check_server(typed.server)),
        (Field.EXTENSIONS, lambda: _check_extensions(typed.extensions)),
        (Field.APP_ID, lambda: _check_app_id(typed)),
        (secret_field(typed.sign_in), lambda: _check_secret(typed, saved)),
        (Field.USER, lambda: make_account(name=_A_NAME, server=_A_SERVER, user=typed.user)),
    )
    for field, check in checks:
        try:
            check()
        except ClickToDialError as error:
            return Mistake(field, error)
    return None


def secret_field(sign_in: SignIn) -> Field:
    """Where the secret of this way to sign in is entered."""
    return Field.COOKIES if sign_in is SignIn.COOKIES else Field.SECRET


def _listed(extensions: str) -> list[str]:
    return [part.strip() for part in extensions.replace(";", ",").split(",")]


def _check_name(text: str, taken: Collection[AccountName]) -> None:
    if not text.strip():
        raise InputError(tr("The name is missing"), "", tr("Any will do, such as Work."))
    name = make_account(name=text, server=_A_SERVER).name
    if name in taken:
        raise AccountExistsError(name)


def _check_server(text: str) -> None:
    if not text.strip():
        raise InputError(
            tr("The server's address is missing"), "", tr("Your administrator knows it.")
        )
    checked_server(text)


def _check_extensions(text: str) -> None:
    make_account(name=_A_NAME, server=_A_SERVER, extensions=_listed(text))


def _check_app_id(typed: Typed) -> None:
    make_account(name=_A_NAME, server=_A_SERVER, sign_in=typed.sign_in, app_id=typed.app_id)


def _check_secret(typed: Typed, saved: Account | None) -> None:
    text = typed.secret.reveal()
    if len(text) > MAX_SECRET_LENGTH or not _can_be_secret(text, typed.sign_in):
        raise InputError(
            tr("This cannot be a secret"),
            tr("It is too long, or holds characters that no secret has."),
        )
    if text:
        return
    if saved is None or saved.sign_in is not typed.sign_in:
        raise InputError(
            {
                SignIn.TOKEN: tr("The token is missing"),
                SignIn.APP: tr("The secret is missing"),
                SignIn.COOKIES: tr("The cookies are missing"),
            }[typed.sign_in]
        )
    # Whoever changes the address must not get the old server's secret sent to the new one.
    if saved.server != checked_server(typed.server):
        raise InputError(
            tr("The server is another one"),
            tr("The secret in the keyring is for {server} only.", server=saved.server),
            tr("Enter the secret for the new server."),
        )


def _can_be_secret(text: str, sign_in: SignIn) -> bool:
    """Cookies are pasted as the browser shows them: in lines, perhaps with tabs."""
    if sign_in is SignIn.COOKIES:
        text = text.translate({ord(c): " " for c in "\r\n\t"})
    return text.isprintable()
