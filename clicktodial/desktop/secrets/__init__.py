"""Secrets in the operating system's keyring."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.secrets.os_keyring import OsKeyring
from clicktodial.storage.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.secrets.base import SecretStore

SERVICE = "Click-to-Dial"


def open_secret_store(environ: Mapping[str, str]) -> SecretStore:
    """The user's keyring. Opens nothing yet and imports nothing large.

    Settings of their own under ``CLICKTODIAL_HOME`` have secrets of their own: an account "work"
    there is not the account "work" of the user's folders, and removing one must keep the other.
    """
    home = environ.get(HOME_VARIABLE)
    return OsKeyring(f"{SERVICE} {Path(home).expanduser().absolute()}" if home else SERVICE)
