"""Keyring calls for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from clicktodial.desktop.secrets.base import SecretStore
    from clicktodial.model.secret import Secret
    from clicktodial.storage.secret_names import SecretKey


class SecretWorker:
    """A ``SecretStore`` whose methods are awaited; see ``Worker``."""

    def __init__(self, store: SecretStore) -> None:
        self._store = store
        self._worker = Worker("keyring")

    async def get(self, key: SecretKey) -> Secret | None:
        """See ``SecretStore``."""
        return await self._worker.run(lambda: self._store.get(key))

    async def set(self, key: SecretKey, secret: Secret) -> None:
        """See ``SecretStore``."""
        await self._worker.run(lambda: self._store.set(key, secret))

    async def delete(self, key: SecretKey) -> None:
        """See ``SecretStore``."""
        await self._worker.run(lambda: self._store.delete(key))

    async def reason(self) -> str:
        """See ``SecretStore``."""
        return await self._worker.run(self._store.reason)
