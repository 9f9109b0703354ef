"""The page of appearance: the colours and the language of the window."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.gui.widgets.settings_parts import SettingChoice
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr
from clicktodial.model.settings import ColorScheme, Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.models.settings_keeper import SettingsKeeper

LANGUAGES = (("en", "English"), ("fr", "Français"), ("nl", "Nederlands"), ("de", "Deutsch"))
"""Each in its own words: whoever landed in a foreign one finds the way back."""


class LookField(StrEnum):
    """The controls by their names."""

    COLORS = "colorScheme"
    LANGUAGE = "language"


class AppearancePage(SettingsSheet):
    """How the program looks."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget) -> None:
        super().__init__(tr("Appearance"), parent)
        self._keeper = keeper
        self.colors = SettingChoice(
            LookField.COLORS,
            tr("&Colours"),
            tr("“As the desktop” follows it from light to dark and back."),
            (
                (ColorScheme.SYSTEM, tr("As the desktop")),
                (ColorScheme.LIGHT, tr("Light")),
                (ColorScheme.DARK, tr("Dark")),
            ),
            self.sheet,
        )
        self.colors.chosen.connect(lambda scheme: keeper.change(color_scheme=scheme))
        self.add(self.colors)
        self.language = SettingChoice(
            LookField.LANGUAGE,
            tr("&Language"),
            tr("It is worn when Click-to-Dial is next started."),
            (("", tr("As the desktop")), *LANGUAGES),
            self.sheet,
        )
        self.language.chosen.connect(lambda language: keeper.change(language=language))
        self.add(self.language)
        self.end_with_defaults(keeper, "color_scheme", "language")

    def show_settings(self, settings: Settings) -> None:
        """The settings as they apply now."""
        usual = Settings()
        self.colors.show_value(settings.color_scheme, usual.color_scheme)
        self.language.show_value(settings.language, usual.language)

    def go_to_first(self) -> None:
        """Begin with the colours."""
        self.colors.choice.setFocus()
