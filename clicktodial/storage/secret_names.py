"""What the secrets are called in the keyring. Their values never come here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NewType

from clicktodial.model.systems import SignIn

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName
    from clicktodial.model.sources import SourceName

SecretKey = NewType("SecretKey", str)

_KINDS = {
    SignIn.TOKEN: "token",
    SignIn.APP: "app-secret",
    SignIn.COOKIES: "cookies",
    SignIn.BRIDGE: "bridge-token",
}


def account_secret(account: AccountName, sign_in: SignIn) -> SecretKey:
    """The key of what the account signs in with, such as ``work/app-secret``.

    An account's name holds no slash (``make_account``), so two keys never meet.
    """
    return SecretKey(f"{account}/{_KINDS[sign_in]}")


def bridge_secret(account: AccountName) -> SecretKey:
    """The key of the token for the account's bridge, which it may have beside its sign-in."""
    return account_secret(account, SignIn.BRIDGE)


def account_secrets(account: AccountName) -> tuple[SecretKey, ...]:
    """Every key under which the account may have left a secret: all of them go with it."""
    return tuple(account_secret(account, sign_in) for sign_in in SignIn)


def source_secret(source: SourceName) -> SecretKey:
    """The key of the password for a source of contacts, such as ``contacts/company/password``: no
    account's key has two slashes."""
    return SecretKey(f"contacts/{source}/password")
