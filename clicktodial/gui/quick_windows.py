"""The windows that come by a key or a text from another program, each made when first needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clicktodial.engine import messages as m
from clicktodial.gui.activation import bring_forward
from clicktodial.gui.models.page import Page
from clicktodial.i18n import tr
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.gui.activation import Activate
    from clicktodial.gui.clipboard_watch import ClipboardWatch
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.tray import Menu
    from clicktodial.gui.windows.main import MainWindow
    from clicktodial.gui.windows.number_popup import NumberPopup
    from clicktodial.gui.windows.palette import Palette


class QuickWindows(QObject):
    """The number popup, the palette, and the watch on the clipboard."""

    def __init__(
        self,
        theme: Theme,
        submit: Callable[[m.Command], None],
        window: MainWindow,
        menu: Menu,
        *,
        activate: Activate = bring_forward,
    ) -> None:
        super().__init__(window)
        self._theme, self._submit, self._window, self._menu = theme, submit, window, menu
        self._activate = activate
        self._settings, self._snapshot = Settings(), Snapshot()
        self._popup: NumberPopup | None = None
        self._palette: Palette | None = None
        self._watch: ClipboardWatch | None = None
        window.palette_wanted.connect(self.show_palette)
        menu.palette_wanted.connect(self.show_palette)
        menu.clipboard_wanted.connect(lambda: submit(m.DialText(TextSource.CLIPBOARD)))

    # ---- what the engine tells

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """The calls as they are now."""
        self._snapshot = snapshot
        if self._palette is not None:
            self._palette.on_snapshot(snapshot)

    def on_notice(self, notice: m.Notice) -> None:
        """Numbers, texts, keys, people and settings."""
        match notice:
            case m.SettingsChanged(settings):
                self._on_settings(settings)
            case m.TextWanted():
                self.popup().want_text(notice)
            case m.NumbersFound():
                self.popup().show_found(notice)
            case m.WindowWanted(palette=True):
                self.show_palette(notice)
            case _ if self._palette is not None:
                self._palette.on_notice(notice)
            case _:
                pass

    def _on_settings(self, settings: Settings) -> None:
        self._settings = settings
        for made in (self._popup, self._palette):
            if made is not None:
                made.on_settings(settings)
        if settings.watch_clipboard and self._watch is None:
            from clicktodial.gui.clipboard_watch import ClipboardWatch

            self._watch = ClipboardWatch(self._submit, self)
        if self._watch is not None:
            self._watch.set_on(settings.watch_clipboard)

    # ---- the windows

    def popup(self) -> NumberPopup:
        """The popup with the numbers in a text."""
        if self._popup is None:
            from clicktodial.gui.windows.number_popup import NumberPopup

            self._popup = NumberPopup(self._theme, self._submit, activate=self._activate)
            self._popup.on_settings(self._settings)
            self._popup.edit_wanted.connect(self._window.bring_up)
            self._popup.dialled.connect(self._window.dialer.keep_last)
        return self._popup

    def palette(self) -> Palette:
        """The palette."""
        if self._palette is None:
            from clicktodial.gui.windows.palette import Palette

            self._palette = Palette(
                self._theme,
                self._submit,
                pages=self._pages,
                kept_for=self._window.dialer.choice_for,
                activate=self._activate,
            )
            self._palette.dialled.connect(self._window.dialer.keep_last)
            self._palette.on_settings(self._settings)
            self._palette.on_snapshot(self._snapshot)
        return self._palette

    def show_palette(self, notice: m.WindowWanted | None = None) -> None:
        """Come with an empty field; once more: go."""
        palette = self.palette()
        if palette.isActiveWindow():
            palette.close_window()
        else:
            palette.open(self._window, notice)

    def _pages(self) -> tuple[Page, ...]:
        from clicktodial.gui.windows.settings_pages import page_table

        wanted = self._menu.settings_page_wanted
        settings = (
            Page(tr("Settings: {page}", page=entry.title), partial(wanted.emit, entry.name.value))
            for entry in page_table()
        )
        last = Page(tr("Bring the last number back"), self._bring_back)
        return (*self._menu.pages(), last, *settings)

    def _bring_back(self) -> None:
        self._window.bring_up()
        self._window.dialer.redial()
