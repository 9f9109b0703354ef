"""What stands in the way, on top of the window: stale, not reachable, sign in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.i18n import tr
from clicktodial.model.snapshot import Freshness

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.snapshot import AccountView


def link_button(text: str, parent: QWidget) -> QPushButton:
    """A button that looks like a link, for a bar on top of the window."""
    button = QPushButton(text, parent)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def lay_out_bar(bar: QFrame, text: WrappedLabel, *buttons: QPushButton) -> None:
    """The words above, the links below; hidden until there is something to say."""
    line = QHBoxLayout()
    line.setSpacing(14)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    whole = QVBoxLayout(bar)
    whole.setContentsMargins(14, 9, 14, 9)
    whole.setSpacing(3)
    whole.addWidget(text)
    whole.addLayout(line)
    bar.hide()


class Banner(QFrame):
    """Shows what is wrong with the account that is in the worst state, or nothing."""

    retry_pressed = Signal()
    sign_in_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("banner")
        self._view: AccountView | None = None
        self._text = WrappedLabel(parent=self)
        self._button = link_button("", self)
        self._button.clicked.connect(self._on_pressed)
        lay_out_bar(self, self._text, self._button)

    def show_view(self, view: AccountView | None, monotonic: float) -> None:
        """Say what is wrong with this account; ``None`` or a healthy one hides the banner."""
        self._view = view
        text = "" if view is None else banner_text(view, monotonic)
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)
        if view is not None:
            signed_out = view.freshness is Freshness.SIGNED_OUT
            self._button.setText(tr("Sign in again…") if signed_out else tr("Try now"))
        self.setVisible(bool(text))

    def counts(self) -> bool:
        """Does it show seconds, which must be brought up to date?"""
        view = self._view
        if view is None or self.isHidden():
            return False
        return view.freshness is not Freshness.SIGNED_OUT

    def _on_pressed(self) -> None:
        if self._view is None:
            return
        if self._view.freshness is Freshness.SIGNED_OUT:
            self.sign_in_pressed.emit(self._view.account.name)
        else:
            self.retry_pressed.emit()


def banner_text(view: AccountView, monotonic: float) -> str:
    """What is wrong with the account and when it is tried again; empty when all is well."""
    if view.freshness is Freshness.SIGNED_OUT:
        return "" if view.error is None else view.error.what_happened
    if view.freshness is Freshness.CURRENT or (
        view.freshness is Freshness.CONNECTING and view.error is None
    ):
        return ""
    parts = []
    if view.is_just_awake:
        parts.append(
            tr(
                "The computer slept: asking “{account}” what is going on now.",
                account=view.account.name,
            )
        )
    elif view.freshness is Freshness.STALE and view.heartbeat.listed_at is not None:
        ago = max(0, round(monotonic - view.heartbeat.listed_at))
        parts.append(
            tr(
                "No news from “{account}” for {seconds} s: what is shown may be over.",
                account=view.account.name,
                seconds=ago,
            )
        )
    if view.error is not None:
        parts.append(view.error.what_to_do)
    if view.retry_at is not None:
        left = max(0, round(view.retry_at - monotonic))
        parts.append(tr("Trying again in {seconds} s.", seconds=left))
    return " ".join(parts)


class TroubleBar(QFrame):
    """Something went wrong that belongs to no call and no account; stays until it was read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("trouble")
        self._text = WrappedLabel(parent=self)
        dismiss = link_button(tr("Dismiss"), self)
        dismiss.clicked.connect(self._on_dismissed)
        lay_out_bar(self, self._text, dismiss)

    def add(self, error: ClickToDialError) -> None:
        """Show this, below what has not been read yet."""
        text = str(error)
        shown = self._text.text()
        if text not in shown:
            self._text.setText(f"{shown}\n{text}".strip())
        self.setAccessibleName(self._text.text())
        self.show()

    def _on_dismissed(self) -> None:
        self._text.setText("")
        self.hide()
