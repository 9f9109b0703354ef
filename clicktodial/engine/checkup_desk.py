"""The doctor inside the running program: examines, and writes the report."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

from clicktodial.engine.checkup_messages import (
    ComposeReport,
    ExaminationEnded,
    Examine,
    Examined,
    ReportComposed,
    ReportSaved,
    SaveReport,
)
from clicktodial.errors import StorageError
from clicktodial.i18n import tr
from clicktodial.model.checkup import Check, Looked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.accounts import Accounts
    from clicktodial.engine.checkup import Credentials, Look
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.model.settings import Account
    from clicktodial.storage.paths import Paths
    from clicktodial.storage.worker import Worker


class CheckupDesk:
    """``looks``: what to look at on this computer; the settings and the keyring are the accounts'
    own, and are added here."""

    def __init__(
        self,
        accounts: Accounts,
        paths: Paths,
        worker: Worker,
        looks: Mapping[Check, Look],
        tell: Callable[[Notice], None],
    ) -> None:
        self._accounts, self._paths, self._worker = accounts, paths, worker
        self._tell = tell
        self._looks = {
            Check.SETTINGS: self._look_at_settings,
            Check.KEYRING: self._look_at_keyring,
            **looks,
        }
        self._latest = 0

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            Examine: self.examine,
            ComposeReport: self.compose,
            SaveReport: self.save,
        }

    async def examine(self, command: Examine) -> None:
        """Tell each finding as it is made, until another examination is asked for."""
        # Late: what tries an account out is not needed until somebody asks.
        from clicktodial.engine.checkup import Doctor

        self._latest = command.serial
        doctor = Doctor(self._accounts.settings.accounts, self._credentials, self._looks)
        async for finding in doctor.findings():
            if command.serial != self._latest:
                return
            self._tell(Examined(command.serial, finding))
        self._tell(ExaminationEnded(command.serial))

    async def _credentials(self, account: Account) -> Credentials:
        from clicktodial.engine.checkup import credentials_from

        accounts = self._accounts
        return await credentials_from(account, accounts.secret, accounts.bridge_token)

    async def _look_at_settings(self) -> Looked:
        read = await self._worker.run(self._accounts.file.read)
        if read.problems:
            words = " ".join(map(str, read.problems))
            raise StorageError(tr("Part of the settings is wrong"), words)
        return Looked(str(self._paths.settings_file))

    async def _look_at_keyring(self) -> Looked:
        from clicktodial.engine.checkup import look_at_keyring

        return await look_at_keyring(self._accounts.why_not_kept)

    async def compose(self, command: ComposeReport) -> None:
        """Put the report together."""
        from clicktodial.storage.diagnostics import compose

        settings, now = self._accounts.settings, datetime.now().astimezone()
        text = await self._worker.run(
            lambda: compose(command.findings, settings, self._paths, os.environ, now)
        )
        self._tell(ReportComposed(text))

    async def save(self, command: SaveReport) -> None:
        """Write it to the file that the person chose."""
        from clicktodial.storage.diagnostics import save

        try:
            await self._worker.run(lambda: save(command.text, command.path))
        except StorageError as error:
            self._tell(ReportSaved(command.path, error))
        else:
            self._tell(ReportSaved(command.path))
