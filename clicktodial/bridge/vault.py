"""Secrets at rest: encrypted with a key that is kept elsewhere.

A key is Fernet's: 32 random bytes in URL-safe base64. There may be several, one a line or parted by
spaces: the first encrypts, all decrypt, so that a key can be replaced while the service runs.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from typing import TYPE_CHECKING

from clicktodial.errors import SetupError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

KEY_VARIABLE = "CLICKTODIAL_BRIDGE_KEY"
_MOST_KEY_BYTES = 4096


class KeyMissingError(SetupError):
    """There is no usable key."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            tr("The bridge has no key for its secrets"),
            detail,
            tr(
                "“clicktodial bridge new-key FILE” makes one; name it with --key-file FILE, or "
                "give it in the environment variable {variable}.",
                variable=KEY_VARIABLE,
            ),
        )


class WrongKeyError(SetupError):
    """The key does not open what was written earlier."""

    def __init__(self) -> None:
        super().__init__(
            tr("The key does not fit the bridge's records"),
            tr("They were encrypted with another key. Nothing was changed."),
            tr("Give the key that was used before, beside a new one if you are replacing it."),
        )


class Vault:
    """Encrypts and decrypts. No representation shows a key."""

    def __init__(self, keys: str) -> None:
        """Raises ``KeyMissingError`` when there is none or one of them is none."""
        from cryptography.fernet import Fernet, MultiFernet

        words = keys.split()
        try:
            made = [Fernet(word.encode()) for word in words]
        except ValueError:
            made = []
        if not made:
            raise KeyMissingError(
                tr("What was given is not a key.") if words else tr("None was given.")
            )
        self._fernet = MultiFernet(made)

    def seal(self, text: str) -> str:
        """The text, encrypted; an empty one stays empty."""
        return self._fernet.encrypt(text.encode()).decode() if text else ""

    def open(self, sealed: str) -> str:
        """The text. Raises ``WrongKeyError``."""
        from cryptography.fernet import InvalidToken

        if not sealed:
            return ""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken:
            pass
        raise WrongKeyError

    def resealed(self, sealed: str) -> str:
        """The same secret, encrypted with the first key. Raises ``WrongKeyError``."""
        return self.seal(self.open(sealed))


def new_key() -> str:
    """A key nobody has."""
    from cryptography.fernet import Fernet

    return Fernet.generate_key().decode()


def read_keys(environ: Mapping[str, str], file: Path | None) -> str:
    """The keys of the file, else of the environment. Raises ``KeyMissingError``."""
    if file is None:
        return environ.get(KEY_VARIABLE, "")
    try:
        with file.open("rb") as opened:
            mode = os.fstat(opened.fileno()).st_mode
            content = opened.read(_MOST_KEY_BYTES)
    except OSError as error:
        detail = tr("{file}: {detail}.", file=file, detail=error.strerror)
        raise KeyMissingError(detail) from None
    if hasattr(os, "geteuid") and stat.S_IMODE(mode) & 0o077:
        raise KeyMissingError(
            tr("Others may read {file}: it must have mode 0600 (chmod 600).", file=file)
        )
    return content.decode("ascii", "replace")


def new_secret() -> str:
    """256 bits that nobody can guess, as letters and digits of a URL."""
    return secrets.token_urlsafe(32)


def fingerprint(secret: str) -> str:
    """What is kept of a secret that need only be recognised: its SHA-256."""
    return hashlib.sha256(secret.encode()).hexdigest()


def fits(secret: str, kept: str) -> bool:
    """Whether ``kept`` is the secret's fingerprint; takes as long when it is not."""
    return secrets.compare_digest(fingerprint(secret), kept)
