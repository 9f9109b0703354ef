"""The page of calls: how they are placed and transferred, and how long past ones are kept."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.errors import InputError
from clicktodial.gui.widgets.settings_parts import SettingCheck, SettingChoice, SettingEdit
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr, trn
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.models.settings_keeper import SettingsKeeper

SHORTEST_WAIT_S, LONGEST_WAIT_S = 5, 120
"""What a phone can be given to be picked up, in seconds."""


class CallField(StrEnum):
    """The controls by their names."""

    WAIT = "waitForPickup"
    KEEP = "keepHistory"


class CallsPage(SettingsSheet):
    """What holds for every call."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget) -> None:
        super().__init__(tr("Calls and history"), parent)
        self._keeper = keeper
        self._add_placing()
        self._add_transfer()
        self._add_history()
        self.end_with_defaults(
            keeper, "wait_for_pickup_s", "allow_public_transfer", "keep_history_days"
        )

    def _add_placing(self) -> None:
        self.wait = SettingEdit(
            CallField.WAIT,
            tr("&Ring my phone for, in seconds"),
            tr(
                "Your own phone rings first. Nobody is called unless it is picked up within this "
                "time."
            ),
            self.sheet,
        )
        self.wait.edit.setMaxLength(4)
        self.wait.entered.connect(self._on_wait)
        self.add(self.wait)

    def _add_transfer(self) -> None:
        self.add_section(tr("Transfer"))
        self.public_transfer = SettingCheck(
            "allowPublicTransfer",
            tr("Allow &transfer to outside numbers"),
            tr(
                "May a call with an outside number be transferred to another one? The phone system "
                "wants to know when a call is placed: this counts from the next call on."
            ),
            self.sheet,
        )
        self.public_transfer.switched.connect(
            lambda on: self._keeper.change(allow_public_transfer=bool(on))
        )
        self.add(self.public_transfer)

    def _add_history(self) -> None:
        self.add_section(tr("Past calls"))
        self.keep = SettingChoice(
            CallField.KEEP,
            tr("&Keep past calls for"),
            tr("Older ones are deleted for good, with their notes."),
            [(days, kept_words(days)) for days in (30, 90, 183, 365, 730, 1825, 0)],
            self.sheet,
        )
        self.keep.chosen.connect(lambda days: self._keeper.change(keep_history_days=days))
        self.add(self.keep)

    # ---- what the window tells

    def show_settings(self, settings: Settings) -> None:
        """The settings as they apply now."""
        usual = Settings()
        self.wait.show_value(str(settings.wait_for_pickup_s), str(usual.wait_for_pickup_s))
        self.public_transfer.show_value(
            value=settings.allow_public_transfer, default=usual.allow_public_transfer
        )
        days = settings.keep_history_days
        self.keep.show_value(days, usual.keep_history_days, kept_words(days))

    def go_to_first(self) -> None:
        """Begin with the time."""
        self.wait.edit.setFocus()

    def _on_wait(self, text: str) -> None:
        try:
            seconds = checked_wait(text)
        except InputError as error:
            self.wait.refuse(error)
            return
        self._keeper.change(wait_for_pickup_s=seconds)


def checked_wait(text: str) -> int:
    """The seconds that were typed. Raises ``InputError``."""
    digits = text.strip()
    if digits.isascii() and digits.isdigit() and SHORTEST_WAIT_S <= int(digits) <= LONGEST_WAIT_S:
        return int(digits)
    raise InputError(
        tr("“{text}” is not such a time", text=digits),
        "",
        tr(
            "Enter {shortest} to {longest} seconds.",
            shortest=SHORTEST_WAIT_S,
            longest=LONGEST_WAIT_S,
        ),
    )


def kept_words(days: int) -> str:
    """How long past calls are kept, in words."""
    match days:
        case 0:
            return tr("Always")
        case 183:
            return tr("6 months")
        case _ if days % 365 == 0:
            return trn("one year", "{n} years", days // 365)
        case _:
            return trn("one day", "{n} days", days)
