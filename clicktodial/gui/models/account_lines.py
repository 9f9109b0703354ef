"""The list of the accounts, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.gui.models.account_fields import system_word
from clicktodial.gui.models.status import account_word
from clicktodial.i18n import joined, tr

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import AccountView, Snapshot


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account: where it is, and below it how it stands. ``trouble``: what is wrong with its
    bridge, in whole sentences."""

    name: AccountName
    place: str
    state: str
    mark: str = ""
    trouble: str = ""

    @property
    def spoken(self) -> str:
        """All of it."""
        parts = (self.name, self.place, self.state, self.mark, self.trouble)
        return ", ".join(part for part in parts if part)


def account_lines(settings: Settings, snapshot: Snapshot) -> tuple[AccountLine, ...]:
    """The accounts as they are set up, each with what is known of it now."""
    are_several = len({account.system for account in settings.accounts}) > 1
    lines = []
    for account in settings.accounts:
        view = snapshot.account(account.name)
        parts = (system_word(account.system) if are_several else "", *_state(view))
        lines.append(
            AccountLine(
                account.name,
                _place(account),
                joined(*parts),
                tr("default") if account is settings.default else "",
                _trouble(view),
            )
        )
    return tuple(lines)


def _place(account: Account) -> str:
    """Its server, else the bridge that knows it, and its phones."""
    host = (account.server or account.bridge).removeprefix("https://")
    unnamed = tr("extension from the bridge") if account.rings_unnamed else tr("no extension")
    return joined(host, ", ".join(account.extensions) or unnamed)


def _state(view: AccountView | None) -> tuple[str, ...]:
    if view is None:
        return ()
    trouble = tr("bridge: {trouble}", trouble=view.bridge_error.title) if view.bridge_error else ""
    return account_word(view), trouble


def _trouble(view: AccountView | None) -> str:
    if view is None or view.bridge_error is None:
        return ""
    return tr("The bridge of “{name}”: {error}", name=view.account.name, error=view.bridge_error)
