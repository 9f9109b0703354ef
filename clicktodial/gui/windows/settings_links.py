"""The page of phone links and the clipboard: who opens links, and what may happen unasked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clicktodial.engine.messages import AskLinks, ChangeLinks, LinksKnown
from clicktodial.gui.clipboard_watch import can_watch
from clicktodial.gui.models.link_lines import link_lines, link_title, not_ours
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.widgets.labels import set_role
from clicktodial.gui.widgets.settings_parts import SettingCheck, button
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr
from clicktodial.model.links import LinkScheme
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.models.link_lines import LinkLine
    from clicktodial.gui.models.settings_keeper import SettingsKeeper


class LinkRow(QWidget):
    """One kind of link."""

    wished = Signal(bool)
    """To be opened by us from now on, or no longer."""

    def __init__(self, scheme: LinkScheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ours = False
        self._title = words(self, "title")
        self._title.setText(link_title(scheme))
        self.state = words(self)
        self.state.setObjectName(f"linkState-{scheme.value}")
        self.button = button("", f"link-{scheme.value}", self)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._title)
        text.addWidget(self.state)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addLayout(text, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(lambda: self.wished.emit(not self._ours))

    def show_line(self, line: LinkLine, *, can_change: bool) -> None:
        """How this kind of link stands."""
        self._ours = line.ours is True
        set_role(self.state, "good" if self._ours else "muted")
        self.state.setText(line.state)
        self.button.setText(line.action)
        self.button.setAccessibleName(f"{line.action}: {link_title(line.scheme)}")
        self.button.setAccessibleDescription(line.state)
        self.button.setEnabled(can_change and line.ours is not None)


class LinksPage(SettingsSheet):
    """Who opens phone links is asked anew whenever the page comes to the front."""

    def __init__(
        self, keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(tr("Links and clipboard"), parent)
        self._keeper, self._submit = keeper, submit
        self._known: LinksKnown | None = None
        self._is_changing = self._is_asking = False
        self._seen = (False, False)
        self.add_words(
            tr("A phone link that is clicked in any program waits in Click-to-Dial for Enter.")
        )
        self.rows = {scheme: LinkRow(scheme, self.sheet) for scheme in LinkScheme}
        for scheme, row in self.rows.items():
            row.wished.connect(partial(self._on_wished, (scheme,)))
            self.add(row)
        self.all_button = button(tr("Open &all with Click-to-Dial"), "linksAll", self.sheet)
        self.all_button.clicked.connect(lambda: self._on_wished(not_ours(self._known), True))  # noqa: FBT003
        self.add_leading(self.all_button)
        self.note = words(self.sheet)
        self.note.setObjectName("linksNote")
        self.note.hide()
        self.add(self.note)
        self._add_consent()
        self.end_with_defaults(keeper, "dial_links_at_once", "watch_clipboard")
        self._show_known()

    def _add_consent(self) -> None:
        self.add_section(tr("What links may do"))
        self.at_once = SettingCheck(
            "dialLinksAtOnce",
            tr("&Dial phone links at once, without Enter"),
            tr(
                "Without this a link only fills in the number. With it every page and program that "
                "can open a link can place a call from your phone. Codes with * or #, premium-rate "
                "and emergency numbers always wait for Enter. You can take this back here at any "
                "time."
            ),
            self.sheet,
        )
        self.at_once.switched.connect(lambda on: self._keeper.change(dial_links_at_once=bool(on)))
        self.add(self.at_once)
        self.add_section(tr("Clipboard"))
        about = (
            tr(
                "Each text that is copied is looked at for a phone number, which is then offered. "
                "It is looked at on this computer only: nothing is kept or sent, and nothing is "
                "dialled without you. Without this, “Dial from clipboard” in the menu looks once, "
                "when you choose it."
            )
            if can_watch()
            else tr(
                "Not possible on this desktop: under Wayland a program hears of copies only while "
                "it is in front. “Dial from clipboard” in the menu looks once, when you choose it."
            )
        )
        self.watch = SettingCheck("watchClipboard", tr("&Watch the clipboard"), about, self.sheet)
        self.watch.box.setEnabled(can_watch())
        self.watch.switched.connect(lambda on: self._keeper.change(watch_clipboard=bool(on)))
        self.add(self.watch)

    # ---- what the engine tells

    def show_settings(self, settings: Settings) -> None:
        """The settings as they apply now."""
        usual = Settings()
        self.at_once.show_value(value=settings.dial_links_at_once, default=usual.dial_links_at_once)
        self.watch.show_value(value=settings.watch_clipboard, default=usual.watch_clipboard)

    def on_notice(self, notice: Notice) -> None:
        """News of the links."""
        if isinstance(notice, LinksKnown):
            was_changing, self._is_changing = self._is_changing, False
            self._is_asking = False
            self._known = notice
            self._show_known()
            self._say_outcome(notice, was_changing=was_changing)

    def _say_outcome(self, known: LinksKnown, *, was_changing: bool) -> None:
        if known.error is not None:
            say(self.note, str(known.error), "bad")
        elif known.reason:
            say(self.note, known.reason, "muted")
        elif was_changing:
            say(self.note, tr("✓ Changed"), "good")
        elif self.note.property("role") != "good":  # a confirmation stays
            say(self.note, "", "")

    def _show_known(self) -> None:
        known = self._known
        can_change = not self._is_changing and known is not None and not known.reason
        focused = self.focusWidget()
        for line in link_lines(known):
            self.rows[line.scheme].show_line(line, can_change=can_change)
        rest = not_ours(known)
        self.all_button.setVisible(len(rest) > 1 and can_change)
        if focused is self.all_button and not self.all_button.isVisible():
            self.rows[LinkScheme.TEL].button.setFocus()

    # ---- presses

    def set_seen(self, *, seen: bool, active: bool) -> None:
        """Ask who opens the links: the person may come back from the desktop's own page."""
        news = (seen, active) != self._seen
        self._seen = (seen, active)
        if seen and news and not self._is_asking:
            self._is_asking = True
            self._submit(AskLinks())

    def go_to_first(self) -> None:
        """Begin with the first kind of link."""
        self.rows[LinkScheme.TEL].button.setFocus()

    def _on_wished(self, schemes: tuple[LinkScheme, ...], ours: bool) -> None:  # noqa: FBT001 - a signal's
        self._is_changing = True
        say(self.note, tr("Asking the desktop…"), "muted")
        self._show_known()
        self._submit(ChangeLinks(schemes, ours))
