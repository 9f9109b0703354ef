"""What an account signs in with."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING, BinaryIO

from clicktodial.errors import (
    InputError,
    KeyringError,
    NotSignedInError,
)
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.model.systems import SignIn
from clicktodial.storage.secret_names import account_secret, bridge_secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.secrets.base import SecretStore
    from clicktodial.model.settings import Account

SECRET_VARIABLE = "CLICKTODIAL_SECRET"  # noqa: S105 - the variable's name
MAX_SECRET_BYTES = 8192
MAX_PASTE_BYTES = 65_536
_LINE_ENDS = frozenset("\r\n\t")


def load_secret(account: Account, store: SecretStore, environ: Mapping[str, str]) -> Secret:
    """What the account signs in with; may wait until the user has unlocked the keyring.

    ``CLICKTODIAL_SECRET`` counts only where no keyring works. Raises ``NotSignedInError`` when the
    keyring works and holds nothing, ``KeyringError`` when it doesn't and the variable is not set.
    """
    try:
        secret = store.get(account_secret(account.name, account.sign_in))
    except KeyringError:
        given = environ.get(SECRET_VARIABLE, "").strip()
        if not given:
            raise
        return _checked(given, several_lines=account.sign_in is SignIn.COOKIES)
    if not secret:
        raise NotSignedInError(account.name)
    return secret


def load_bridge_token(account: Account, store: SecretStore) -> Secret:
    """What the account's bridge takes; empty when it has none beside its own sign-in, or when no
    keyring gives it: everything but the bridge's news works without."""
    if not account.has_bridge_beside:
        return Secret("")
    try:
        return store.get(bridge_secret(account.name)) or Secret("")
    except KeyringError:
        return Secret("")


def read_secret(stdin: BinaryIO, prompt: str, *, several_lines: bool = False) -> Secret:
    """One line from standard input, or typed unseen where that is a terminal.

    ``several_lines``: everything up to the end, or up to an empty line of a terminal. That is how
    a browser gives its cookies away. Raises ``InputError`` when it is empty or cannot be a secret.
    """
    if stdin.isatty():
        typed = _typed_lines(prompt) if several_lines else getpass.getpass(prompt)
        return _checked(typed.strip(), several_lines=several_lines)
    most = MAX_PASTE_BYTES if several_lines else MAX_SECRET_BYTES
    given = stdin.read(most + 1) if several_lines else stdin.readline(most + 1)
    try:
        # Some shells put a byte order mark before what they pipe.
        text = given.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        text = "\0"
    if len(given) > most:
        text = "\0"
    return _checked(text, several_lines=several_lines)


def _typed_lines(prompt: str) -> str:
    lines = [getpass.getpass(prompt)]
    while lines[-1].strip():
        lines.append(getpass.getpass(tr("More, or an empty line (not shown): ")))
    return "\n".join(lines)


def _checked(text: str, *, several_lines: bool = False) -> Secret:
    if not text:
        raise InputError(
            tr("There is no secret on standard input"),
            tr("Nothing was changed."),
            tr("Write it there, for example from a password manager.")
            if several_lines
            else tr("Write it there as one line, for example from a password manager."),
        )
    allowed = _LINE_ENDS if several_lines else frozenset()
    if not all(c.isprintable() or c in allowed for c in text):
        raise InputError(
            tr("This cannot be a secret"),
            tr("It is too long, or holds characters that no token, App secret or cookie has."),
        )
    return Secret(text)
