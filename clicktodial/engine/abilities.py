"""What each account turned out to lack, at hand on the loop and kept on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName
    from clicktodial.model.capabilities import Lack
    from clicktodial.storage.capabilities import CapabilityFile
    from clicktodial.storage.worker import Worker


class Abilities:
    """Never raises: what is not remembered is learnt anew from the PBX."""

    def __init__(self, file: CapabilityFile, worker: Worker) -> None:
        self._file, self._worker = file, worker
        self._known: dict[AccountName, tuple[Lack, ...]] = {}

    async def read(self, account: AccountName) -> tuple[Lack, ...]:
        """What was kept, without what is too old to be believed."""
        self._known[account] = await self._worker.run(lambda: self._file.read(account))
        return self._known[account]

    def is_news(self, account: AccountName, lacks: tuple[Lack, ...]) -> bool:
        """Is it something else than what is kept?"""
        return self._known.get(account, ()) != lacks

    async def keep(self, account: AccountName, lacks: tuple[Lack, ...]) -> None:
        """This is what the account lacks now."""
        self._known[account] = lacks
        await self._worker.run(lambda: self._file.keep(account, lacks))

    async def forget(self, account: AccountName) -> None:
        """The account is another one now, or gone."""
        self._known.pop(account, None)
        await self._worker.run(lambda: self._file.forget(account))
