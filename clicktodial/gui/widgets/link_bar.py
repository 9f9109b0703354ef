"""What a phone link wants, on top of the window, while its number waits in the dialer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from clicktodial.gui.widgets.banner import lay_out_bar, link_button
from clicktodial.gui.widgets.forms import announce
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.i18n import tr
from clicktodial.model.dialplan import caution_words
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import LinkOpened


class LinkBar(QFrame):
    """Says that a link asks for a call, and that Enter places it; offers to dial links at once."""

    allowed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("linkBar")
        self._text = WrappedLabel(parent=self)
        self.allow_button = link_button(tr("Dial links at once from now on"), self)
        self.allow_button.setObjectName("allowLinks")
        self.allow_button.clicked.connect(self._on_allowed)
        lay_out_bar(self, self._text, self.allow_button)

    def show_link(self, opened: LinkOpened, *, offers_consent: bool) -> None:
        """Say what this link wants. Consent is not asked for at a number that would not have it."""
        text = link_words(opened)
        self._text.show_text(text)
        self.setAccessibleName(text)
        is_plain = opened.reading is not None and opened.reading.caution is None
        self.allow_button.setVisible(offers_consent and is_plain)
        self.setVisible(bool(text))
        announce(self, text)

    def _on_allowed(self) -> None:
        text = tr("Links dial at once from now on. Settings → Links takes it back. Enter calls.")
        self._text.show_text(text)
        self.setAccessibleName(text)
        self.allow_button.hide()
        self.allowed.emit()


def link_words(opened: LinkOpened) -> str:
    """What a link wants, or why it cannot be called; empty for no link at all."""
    if opened.error is not None:
        return str(opened.error)
    if opened.reading is None:
        return ""
    number = display(opened.reading.dial)
    warning = caution_words(opened.reading.caution)
    if warning:
        return tr(
            "A link asks to call {number}: {warning}. It is dialled only if you press Enter.",
            number=number,
            warning=warning,
        )
    return tr("A link asks to call {number}. Press Enter to call.", number=number)
