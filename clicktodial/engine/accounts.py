"""Accounts and settings: kept in the file, their secrets in the keyring, tried step by step."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine.messages import (
    AccountSaved,
    SettingsChanged,
    TrialEnded,
    TrialStepped,
    Trouble,
)
from clicktodial.errors import (
    AccountExistsError,
    BrokenFileError,
    ClickToDialError,
    KeyringError,
    NotSignedInError,
    StorageError,
)
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Account, Settings, checked_extension, chosen_account
from clicktodial.storage.secret_names import account_secret, account_secrets, bridge_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clicktodial.engine.abilities import Abilities
    from clicktodial.engine.messages import Notice, SaveAccount, TryAccount
    from clicktodial.model.calls import AccountName
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.steps import Step
    from clicktodial.storage.secret_names import SecretKey
    from clicktodial.storage.settings import SettingsFile
    from clicktodial.storage.worker import Worker


class Secrets(Protocol):
    """The keyring, awaited; see ``desktop.secrets``. Raises ``KeyringError`` only."""

    async def get(self, key: SecretKey) -> Secret | None:
        """The secret, or ``None``."""
        ...

    async def set(self, key: SecretKey, secret: Secret) -> None:
        """Keep the secret."""
        ...

    async def delete(self, key: SecretKey) -> None:
        """Forget the secret."""
        ...

    async def reason(self) -> str:
        """Why secrets do not outlast the program; empty when they do."""
        ...


class Accounts:
    """The settings as they are now; every change goes to the file first."""

    def __init__(
        self,
        file: SettingsFile,
        secrets: Secrets,
        abilities: Abilities,
        worker: Worker,
        tell: Callable[[Notice], None],
    ) -> None:
        self.file, self._secrets, self._abilities = file, secrets, abilities
        self._worker, self._tell = worker, tell
        self.settings = Settings()

    async def load(self) -> None:
        """Read the file. A broken one was kept aside: the person is told, defaults are used."""
        try:
            read = await self._worker.run(self.file.read)
        except StorageError as error:
            self._tell(Trouble(error))
        else:
            self.settings = read.settings
            for problem in read.problems:
                self._tell(Trouble(StorageError(tr("Part of the settings is wrong"), str(problem))))
        self._tell(SettingsChanged(self.settings))

    async def reread(self) -> bool:
        """Take over what a person wrote into the file by hand; false when that is nothing new.

        A file that is gone or empty is no wish, and neither is rubbish: what is known goes on.
        """
        try:
            read = await self._worker.run(self.file.read)
        except BrokenFileError as error:
            await self._put_back(error, lambda known: known)
            return False
        if read.settings in (self.settings, Settings()):
            return False
        self.settings = read.settings
        self._tell(SettingsChanged(self.settings))
        return True

    async def update(self, change: Callable[[Settings], Settings]) -> None:
        """Change the file, and tell. Raises ``StorageError`` and what ``change`` raises."""
        try:
            self.settings = await self._worker.run(lambda: self.file.update(change))
        except BrokenFileError as error:
            await self._put_back(error, change)
        self._tell(SettingsChanged(self.settings))

    async def _put_back(
        self, error: BrokenFileError, change: Callable[[Settings], Settings]
    ) -> None:
        """Somebody replaced the file by rubbish, which was kept aside: no account is lost by it."""
        known = change(self.settings)
        self._tell(Trouble(error))
        self.settings = await self._worker.run(lambda: self.file.update(lambda _none: known))

    async def change(self, settings: Settings) -> None:
        """Keep these settings; accounts and sources of contacts stay as they are in the file."""
        await self.update(
            lambda now: replace(
                settings, accounts=now.accounts, contact_sources=now.contact_sources
            )
        )

    async def why_not_kept(self) -> str:
        """Why secrets do not outlast the program; empty when they do."""
        return await self._secrets.reason()

    async def secret(self, account: Account) -> Secret:
        """What the account signs in with. Raises ``SetupError``."""
        secret = await self._secrets.get(account_secret(account.name, account.sign_in))
        if secret is None:
            raise NotSignedInError(account.name)
        return secret

    async def bridge_token(self, account: Account) -> Secret:
        """What the account's bridge takes; empty when it has none beside its own sign-in, or when
        no keyring gives it: everything but the bridge's news works without."""
        if not account.has_bridge_beside:
            return Secret("")
        try:
            return await self._secrets.get(bridge_secret(account.name)) or Secret("")
        except KeyringError:
            return Secret("")

    async def change_team(self, name: AccountName, extensions: Sequence[str]) -> None:
        """Watch these extensions. Raises ``InputError``, ``UnknownAccountError``."""
        team = tuple(dict.fromkeys(checked_extension(extension) for extension in extensions))
        await self.update(lambda now: _with_changed(now, name, lambda a: replace(a, team=team)))

    async def change_dial_plan(self, name: AccountName, plan: DialPlan) -> None:
        """Dial so from now on. Raises ``UnknownAccountError``."""
        await self.update(
            lambda now: _with_changed(now, name, lambda a: replace(a, dial_plan=plan))
        )

    async def save(self, command: SaveAccount) -> None:
        """Add or change an account: its secret first, so that no account is left without one."""
        account, replaces = command.account, command.replaces
        _with_account(self.settings, account, replaces)  # refuses a name that is taken
        old = self.settings.account(replaces) if replaces is not None else None
        secret = command.secret
        if secret is None and old is not None and old.sign_in is account.sign_in:
            secret = await self.secret(old)
        if secret is not None:
            await self._secrets.set(account_secret(account.name, account.sign_in), secret)
        await self._keep_bridge_token(command, old)
        await self.update(lambda now: _with_account(now, account, replaces))
        if replaces is not None and replaces != account.name:
            await self._forget_secrets(replaces)
        elif replaces is not None:
            await self._forget_unused(account)
        self._tell(AccountSaved(account.name, await self._secrets.reason()))

    async def _keep_bridge_token(self, command: SaveAccount, old: Account | None) -> None:
        """The one that was entered or, for an account that gets another name, the one it had."""
        account, token = command.account, command.bridge_token
        if token is None and old is not None and old.name != account.name:
            token = await self.bridge_token(old) or None
        if token is not None and account.has_bridge_beside:
            await self._secrets.set(bridge_secret(account.name), token)

    async def remove(self, name: AccountName) -> None:
        """Forget an account, then its secrets."""
        await self.update(lambda now: _without_account(now, name))
        await self._forget_secrets(name)

    async def _forget_secrets(self, name: AccountName) -> None:
        for key in account_secrets(name):
            await self._secrets.delete(key)

    async def _forget_unused(self, account: Account) -> None:
        """What it signed in with before, and the token of a bridge that it has no more.

        The account is saved by then: a keyring that does not work is no reason to call it failed.
        """
        used = {account_secret(account.name, account.sign_in)}
        if account.has_bridge_beside:
            used.add(bridge_secret(account.name))
        for key in account_secrets(account.name):
            if key not in used:
                with suppress(KeyringError):
                    await self._secrets.delete(key)

    async def test(self, command: TryAccount) -> None:
        """Tell each step of the account's test as it is done."""
        from clicktodial.pbx.diagnosis import diagnose

        account = command.account
        # What is kept belongs to the account as it was saved, not to one that is being typed.
        is_saved = command.secret is None and self.settings.account(account.name) == account
        try:
            secret = command.secret or await self.secret(account)
            token = command.bridge_token or await self.bridge_token(account)
            lacks = await self._abilities.read(account.name) if is_saved else ()
            async for step in diagnose(account, secret, bridge_token=token, lacks=lacks):
                if is_saved and _tells_lacks(step):
                    await self._abilities.keep(account.name, step.lacks)
                self._tell(TrialStepped(step))
        except ClickToDialError as error:
            self._tell(TrialEnded(error))
        else:
            self._tell(TrialEnded())


def _tells_lacks(step: Step) -> bool:
    """The step that tells all that the account lacks, if it could be done."""
    from clicktodial.model.steps import Outcome, StepName

    return step.name is StepName.CAPABILITIES and step.outcome is Outcome.OK


def _with_account(now: Settings, account: Account, replaces: AccountName | None) -> Settings:
    others = [a.name for a in now.accounts if a.name != replaces]
    if account.name in others:
        raise AccountExistsError(account.name)
    if len(others) == len(now.accounts):
        return replace(now, accounts=(*now.accounts, account))
    accounts = tuple(account if a.name == replaces else a for a in now.accounts)
    default = account.name if now.default_account == replaces else now.default_account
    return replace(now, accounts=accounts, default_account=default)


def _with_changed(
    now: Settings, name: AccountName, change: Callable[[Account], Account]
) -> Settings:
    chosen_account(now, name)  # refuses a name that is gone
    accounts = (change(a) if a.name == name else a for a in now.accounts)
    return replace(now, accounts=tuple(accounts))


def _without_account(now: Settings, name: AccountName) -> Settings:
    accounts = tuple(a for a in now.accounts if a.name != name)
    default = None if now.default_account == name else now.default_account
    return replace(now, accounts=accounts, default_account=default)
