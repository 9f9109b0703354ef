"""The real window of somebody whose phone system is Call Control, behind a real bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.gui.models.rows import make_row
from clicktodial.gui.models.status import footer_text
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import Watching
from clicktodial.model.systems import SignIn, System
from clicktodial.storage.secret_names import account_secret, bridge_secret
from clicktodial.storage.settings import SettingsFile
from tests.company import SHORT
from tests.gui.conftest import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.models.rows import Row
    from clicktodial.gui.theme import Theme
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import AccountView
    from tests.company import Company


class CompanyDesk(Desk):
    """A desk with one account; a sub-class says which."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, company: Company) -> None:
        self.company = company
        super().__init__(qtbot, theme, folder, company.sim)

    def _keep(self, account: Account, secret: str, bridge_token: str = "") -> None:
        SettingsFile(self.paths.settings_file).update(lambda _: Settings(accounts=(account,)))
        self.store.set(account_secret(account.name, account.sign_in), Secret(secret))
        if bridge_token:
            self.store.set(bridge_secret(account.name), Secret(bridge_token))

    def view(self) -> AccountView:
        return self.snapshot.accounts[0]

    def footer(self) -> str:
        return footer_text(self.snapshot, 0.0)

    def row(self, name: str) -> Row:
        entry = self.entry(name)
        assert entry is not None
        return make_row(entry, self.view(), several_accounts=False)

    def quiet_line(self) -> str:
        return self.window.dialer._quiet_line.text()

    def open_live(self) -> None:
        self.open()
        self.wait(lambda: self.view().watching is Watching.LIVE)


class ByBridge(CompanyDesk):
    """Signed in to Call Control through the bridge."""

    def _add_account(self, plan: DialPlan) -> None:
        self.company.activate()
        account = make_account(
            name="work",
            system=System.CALLCONTROL,
            sign_in=SignIn.BRIDGE,
            bridge=self.company.bridge.url,
            tenant=self.sim.tenant,
            extensions=[SHORT],
        )
        self._keep(account, self.company.callcontrol_token())


class ByToken(CompanyDesk):
    """Signed in to Call Control by a pasted token; nobody tells of calls."""

    def _add_account(self, plan: DialPlan) -> None:
        account = make_account(
            dial_plan=plan,
            name="work",
            server=self.sim.url,
            system=System.CALLCONTROL,
            tenant=self.sim.tenant,
            extensions=[SHORT],
        )
        self._keep(account, self.sim.cc_token)


class WithBridge(CompanyDesk):
    """Signed in to UnifiedAPI, with a bridge beside it."""

    def _add_account(self, plan: DialPlan) -> None:
        account = make_account(
            dial_plan=plan,
            name="work",
            server=self.sim.url,
            extensions=[self.sim.extension],
            bridge=self.company.bridge.url,
        )
        self._keep(account, self.sim.token, self.company.unifiedapi_token())
