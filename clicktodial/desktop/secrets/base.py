"""Where secrets are kept: what every store can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from clicktodial.model.secret import Secret
    from clicktodial.storage.secret_names import SecretKey


class SecretStore(Protocol):
    """Secrets by key.

    Every method may block for minutes, until the user has unlocked the keyring, and cannot be
    cancelled: never call one on the GUI thread or on an asyncio loop (``SecretWorker`` is for
    those), and not from two threads at once. Only ``KeyringError`` is raised.
    """

    def get(self, key: SecretKey) -> Secret | None:
        """The secret, or ``None`` when none is stored under the key."""
        ...

    def set(self, key: SecretKey, secret: Secret) -> None:
        """Store the secret, in place of an older one."""
        ...

    def delete(self, key: SecretKey) -> None:
        """Forget the secret; one that is not there is no error."""
        ...

    def reason(self) -> str:
        """Why secrets do not outlast this program, for a person; empty when they do."""
        ...
