"""The page of notifications: what is told of a call, and when nothing is."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from clicktodial.engine.incoming_messages import (
    BeQuiet,
    NotificationTried,
    QuietChanged,
    TryNotification,
)
from clicktodial.gui.models.notification_words import tried_words
from clicktodial.gui.models.quiet import quiet_text
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.widgets.settings_parts import SettingCheck, button
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.models.settings_keeper import SettingsKeeper


class NotificationsPage(SettingsSheet):
    """Each kind of notification, and what keeps them back."""

    def __init__(
        self, keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(tr("Notifications"), parent)
        self._keeper, self._submit = keeper, submit
        self.checks: dict[str, SettingCheck] = {}
        self.add_words(
            tr(
                "A notification never takes the focus, and closing it does nothing to the call. "
                "The window and the icon tell of calls in any case."
            )
        )
        self._add_kinds()
        self._add_trial()
        self._add_quiet()
        self.end_with_defaults(keeper, *self.checks)

    def _add_check(self, setting: str, name: str, label: str, about: str) -> None:
        made = self.checks[setting] = SettingCheck(name, label, about, self.sheet)
        made.switched.connect(partial(self._on_switched, setting))
        self.add(made)

    def _on_switched(self, setting: str, on: object) -> None:
        self._keeper.change(**{setting: bool(on)})

    def _add_kinds(self) -> None:
        self._add_check(
            "notify_incoming",
            "notifyIncoming",
            tr("Tell of &incoming calls"),
            tr("Who calls, from which company, which of your numbers, and when you last spoke."),
        )
        self._add_check(
            "notify_missed",
            "notifyMissed",
            tr("Tell of &missed calls"),
            tr("It stays until you have seen it; the list of past calls has it, too."),
        )

    def _add_trial(self) -> None:
        self.try_button = button(tr("&Show one now"), "tryNotification", self.sheet)
        self.try_button.clicked.connect(self._on_try)
        self.add_leading(self.try_button)
        self.tried = words(self.sheet)
        self.tried.setObjectName("notificationTried")
        self.tried.hide()
        self.add(self.tried)

    def _add_quiet(self) -> None:
        self.add_section(tr("Quiet"))
        self.quiet = self.add_words("", "")
        self.quiet.setObjectName("quietState")
        self.end_button = button(tr("&End it now"), "endQuiet", self.sheet)
        self.end_button.setAccessibleDescription(tr("Do not disturb ends"))
        self.end_button.clicked.connect(lambda: self._submit(BeQuiet(None)))
        self.add_leading(self.end_button)
        self._show_quiet(None)
        self._add_check(
            "quiet_with_desktop",
            "quietWithDesktop",
            tr("None while the &desktop is quiet"),
            tr("The desktop's own “do not disturb” counts here, too, where it can be asked."),
        )
        self._add_check(
            "quiet_while_presenting",
            "quietWhilePresenting",
            tr("None while &presenting"),
            tr(
                "While a window fills the screen, or the desktop says that something is presented: "
                "who calls you is nobody else's business."
            ),
        )

    # ---- what the window tells

    def show_settings(self, settings: Settings) -> None:
        """The settings as they apply now."""
        usual = Settings()
        for name, check in self.checks.items():
            check.show_value(value=getattr(settings, name), default=getattr(usual, name))

    def on_notice(self, notice: Notice) -> None:
        """What came of the trial, and until when one is not to be disturbed."""
        match notice:
            case NotificationTried():
                said = tried_words(notice)
                say(self.tried, said.text, said.role)
            case QuietChanged(until):
                self._show_quiet(until)
            case _:
                pass

    def _show_quiet(self, until: float | None) -> None:
        self.quiet.setText(
            tr("Now: {state}", state=quiet_text(until, time.time()))
            if until is not None
            else tr("“Do not disturb” in the menu keeps all of them back for a while.")
        )
        if until is None and self.end_button.hasFocus():
            self.go_to_first()
        self.end_button.setVisible(until is not None)

    def _on_try(self) -> None:
        say(self.tried, tr("Asking the desktop…"), "muted")
        self._submit(TryNotification())

    def on_closed(self) -> None:
        """What came of a trial is old news."""
        say(self.tried, "", "")

    def go_to_first(self) -> None:
        """Begin with incoming calls."""
        self.checks["notify_incoming"].box.setFocus()
