"""What the settings window asked to be kept, and whether it is: pure, without widgets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clicktodial.engine.messages import ChangeDialPlan, ChangeSettings
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command
    from clicktodial.model.calls import AccountName
    from clicktodial.model.dialplan import DialPlan


class SettingsKeeper:
    """The settings as the person wished them last. They are shown so from the moment of the wish:
    what the file held before is old news until it holds them, or could not be changed.

    ``asked`` is called after each wish.
    """

    def __init__(self, submit: Callable[[Command], None]) -> None:
        self._submit = submit
        self._file = Settings()
        self._wished: Settings | None = None
        self._plans: dict[AccountName, DialPlan] = {}
        self._back: Callable[[], None] | None = None
        self.asked: Callable[[], None] = lambda: None

    @property
    def settings(self) -> Settings:
        """As they are, or will be in a moment."""
        wished = self._wished or self._file
        accounts = (
            replace(a, dial_plan=self._plans.get(a.name, a.dial_plan)) for a in self._file.accounts
        )
        sources = self._file.contact_sources
        return replace(wished, accounts=tuple(accounts), contact_sources=sources)

    @property
    def is_waiting(self) -> bool:
        """Has something been asked that is not in the file yet?"""
        return self._wished is not None or bool(self._plans)

    @property
    def can_undo(self) -> bool:
        """Is there a change to take back?"""
        return self._back is not None

    # ---- wishes

    def change(self, **parts: Any) -> None:  # noqa: ANN401 - parts of ``Settings``
        """Keep these parts of the settings; nothing is asked when they are so already."""
        now = self.settings
        before = {name: getattr(now, name) for name in parts}
        if before != parts:
            self._wished = replace(now, **parts)
            self._ask(ChangeSettings(self._wished), lambda: self.change(**before))

    def change_plan(self, name: AccountName, plan: DialPlan) -> None:
        """Let the account dial so; nothing is asked when it does already."""
        account = self.settings.account(name)
        if account is not None and account.dial_plan != plan:
            before = account.dial_plan
            self._plans[name] = plan
            self._ask(ChangeDialPlan(name, plan), lambda: self.change_plan(name, before))

    def _ask(self, command: Command, back: Callable[[], None]) -> None:
        self._back = back
        self._submit(command)
        self.asked()

    def undo(self) -> None:
        """Take the last change back. This once more brings the change again."""
        if self._back is not None:
            self._back()

    def forget_undo(self) -> None:
        """There is nothing to take back any more."""
        self._back = None

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> bool:
        """The file holds these now. Is it all that was asked for, after something was?"""
        was_waiting, self._file = self.is_waiting, settings
        if self._wished is not None and _general(self._wished) == _general(settings):
            self._wished = None
        for name, plan in tuple(self._plans.items()):
            account = settings.account(name)
            if account is None or account.dial_plan == plan:
                del self._plans[name]
        return was_waiting and not self.is_waiting

    def give_up(self) -> None:
        """The file could not be changed: it is as it was."""
        self._wished, self._back = None, None
        self._plans.clear()


def _general(settings: Settings) -> Settings:
    return replace(settings, accounts=(), contact_sources=())
