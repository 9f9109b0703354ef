"""What the window shows when there is nothing to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from clicktodial.gui.theme import Tone
from clicktodial.gui.widgets.labels import Badge
from clicktodial.i18n import tr
from clicktodial.model.snapshot import Freshness

if TYPE_CHECKING:
    from clicktodial.gui.theme import Theme
    from clicktodial.model.snapshot import AccountView

_CENTER = Qt.AlignmentFlag.AlignHCenter


class _Page(QWidget):
    def __init__(
        self, theme: Theme, title: str, text: str, parent: QWidget, glyph: str = "glyph-call"
    ) -> None:
        super().__init__(parent)
        badge = Badge(theme, self)
        badge.setFixedSize(52, 52)
        badge.show_glyph(glyph, Tone.MUTED)
        self.headline = QLabel(title, self)
        self.headline.setProperty("role", "headline")
        self.words = QLabel(text, self)
        self.words.setProperty("role", "muted")
        for label in (self.headline, self.words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(28, 20, 28, 20)
        self.box.setSpacing(10)
        self.box.addStretch(1)
        self.box.addWidget(badge, 0, _CENTER)
        self.box.addWidget(self.headline)
        self.box.addWidget(self.words)
        self.box.addStretch(2)

    def add_button(self, text: str, role: str, index: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", role)
        button.setAutoDefault(True)  # Enter presses it, too
        self.box.insertWidget(index, button, 0, _CENTER)
        return button


class EmptyPage(_Page):
    """No call is shown: because none is going on, or because that is not known."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", "", parent)
        self.show_account(None)
        self.show_key("")

    def show_key(self, keys: str) -> None:
        """Name the keys that dial the selected text; empty: there are none."""
        self.words.setText(
            tr(
                "Type a name or a number above and press Enter, or select a number in any program "
                "and press {keys}. Your own phone rings first.",
                keys=keys,
            )
            if keys
            else tr("Type a name or a number above and press Enter. Your own phone rings first.")
        )

    def show_account(self, view: AccountView | None) -> None:
        """Never says "no calls" when the list is not current."""
        current = view is not None and view.freshness is Freshness.CURRENT
        connecting = view is None or (view.freshness is Freshness.CONNECTING and not view.error)
        self.words.setVisible(current)
        if current:
            self.headline.setText(tr("No calls right now"))
        elif connecting:
            self.headline.setText(tr("Connecting…"))
        else:
            self.headline.setText(tr("The calls are not known right now"))


class WelcomePage(_Page):
    """No account is set up yet."""

    connect_pressed = Signal()
    demo_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        text = tr(
            "Click-to-Dial shows and steers the calls of your phone system. Connect it, which "
            "takes a minute, or try the program first with the built-in phone system."
        )
        super().__init__(theme, tr("Welcome"), text, parent)
        self.connect_button = self.add_button(tr("Connect…"), "primary", 4)
        self.connect_button.setObjectName("connect")
        self.connect_button.setAccessibleDescription(tr("Leads to your first call"))
        self.connect_button.clicked.connect(self.connect_pressed)
        demo = self.add_button(tr("Try the demo"), "", 5)
        demo.clicked.connect(self.demo_pressed)


class NothingPage(_Page):
    """A list is empty."""

    def __init__(self, theme: Theme, parent: QWidget, glyph: str) -> None:
        super().__init__(theme, "", "", parent, glyph)

    def say(self, headline: str, words: str) -> None:
        """Why it is, and what could be done about it."""
        self.headline.setText(headline)
        self.words.setText(words)
        self.words.setVisible(bool(words))


class NobodyPage(_Page):
    """No colleague is watched yet."""

    add_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        text = tr(
            "Add colleagues to see here who is free, to pick up their calls and to join them."
        )
        super().__init__(theme, tr("Your team is empty"), text, parent, "glyph-person")
        self.button = self.add_button(tr("Add a colleague…"), "primary", 4)
        self.button.clicked.connect(self.add_pressed)


class NoContactsPage(_Page):
    """There is no contact yet."""

    new_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        text = tr(
            "Add people here, or import them from a vCard or CSV file with the window's menu. "
            "Their names are shown when they call."
        )
        super().__init__(theme, tr("No contacts yet"), text, parent, "glyph-person")
        self.button = self.add_button(tr("New contact…"), "primary", 4)
        self.button.clicked.connect(self.new_pressed)
