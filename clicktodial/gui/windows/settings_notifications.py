"""The page of notifications: what is told of a call, and when nothing is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from clicktodial.gui.widgets.settings_parts import SettingCheck
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.models.settings_keeper import SettingsKeeper


class NotificationsPage(SettingsSheet):
    """Each kind of notification, and what keeps them back."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget) -> None:
        super().__init__(tr("Notifications"), parent)
        self._keeper = keeper
        self.checks: dict[str, SettingCheck] = {}
        self.add_words(
            tr(
                "A notification never takes the focus, and closing it does nothing to the call. "
                "The window and the icon tell of calls in any case."
            )
        )
        self._add_kinds()
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

    def _add_quiet(self) -> None:
        self.add_section(
            tr("Quiet"), tr("“Do not disturb until…” in the menu keeps all of them back.")
        )
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

    def go_to_first(self) -> None:
        """Begin with incoming calls."""
        self.checks["notify_incoming"].box.setFocus()
