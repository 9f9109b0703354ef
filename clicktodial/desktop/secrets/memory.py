"""Secrets for as long as the program runs: what is left when the keyring does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import KeyringError

if TYPE_CHECKING:
    from clicktodial.desktop.secrets.base import SecretStore
    from clicktodial.model.secret import Secret
    from clicktodial.storage.secret_names import SecretKey


class MemoryStore:
    """Keeps secrets in memory only, for the ``reason`` given."""

    def __init__(self, reason: str) -> None:
        self._reason = reason
        self._secrets: dict[SecretKey, Secret] = {}

    def get(self, key: SecretKey) -> Secret | None:
        """See ``SecretStore``."""
        return self._secrets.get(key)

    def set(self, key: SecretKey, secret: Secret) -> None:
        """See ``SecretStore``."""
        self._secrets[key] = secret

    def delete(self, key: SecretKey) -> None:
        """See ``SecretStore``."""
        self._secrets.pop(key, None)

    def reason(self) -> str:
        """See ``SecretStore``."""
        return self._reason


class MemoryFallback:
    """The desktop program's store: ``keyring``, and memory for what the keyring does not take.

    ``get`` raises the keyring's ``KeyringError`` as long as the secret is not in memory either:
    then it is time to ask the user.
    """

    def __init__(self, keyring: SecretStore) -> None:
        self._keyring = keyring
        self._memory = MemoryStore("")
        self._refusal = ""

    def get(self, key: SecretKey) -> Secret | None:
        """See ``SecretStore``."""
        return self._memory.get(key) or self._keyring.get(key)

    def set(self, key: SecretKey, secret: Secret) -> None:
        """Never fails; ``reason`` tells afterwards whether the secret is in memory only."""
        try:
            self._keyring.set(key, secret)
        except KeyringError as error:
            self._memory.set(key, secret)
            self._refusal = error.message
        else:
            self._memory.delete(key)
            self._refusal = ""

    def delete(self, key: SecretKey) -> None:
        """See ``SecretStore``."""
        self._memory.delete(key)
        self._keyring.delete(key)

    def reason(self) -> str:
        """See ``SecretStore``."""
        return self._refusal or self._keyring.reason()
