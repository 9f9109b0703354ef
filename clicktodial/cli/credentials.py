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
from clicktodial.storage.secret_names import account_secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.secrets.base import SecretStore
    from clicktodial.model.settings import Account

SECRET_VARIABLE = "CLICKTODIAL_SECRET"  # noqa: S105 - the variable's name
MAX_SECRET_BYTES = 8192


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
        return _checked(given)
    if not secret:
        raise NotSignedInError(account.name)
    return secret


def read_secret(stdin: BinaryIO, prompt: str) -> Secret:
    """One line from standard input, or typed unseen where that is a terminal.

    Raises ``InputError`` when it is empty or cannot be a secret.
    """
    if stdin.isatty():
        return _checked(getpass.getpass(prompt).strip())
    line = stdin.readline(MAX_SECRET_BYTES + 1)
    try:
        # Some shells put a byte order mark before what they pipe.
        text = line.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        text = "\0"
    if len(line) > MAX_SECRET_BYTES:
        text = "\0"
    return _checked(text)


def _checked(text: str) -> Secret:
    if not text:
        raise InputError(
            tr("There is no secret on standard input"),
            tr("Nothing was changed."),
            tr("Write it there as one line, for example from a password manager."),
        )
    if not text.isprintable():
        raise InputError(
            tr("This cannot be a secret"),
            tr("It is too long, or holds characters that no token or App secret has."),
        )
    return Secret(text)
