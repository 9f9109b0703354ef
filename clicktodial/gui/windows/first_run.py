"""The way from an empty program to the first call: connect, one's own phone, a test call, choices.

A window of its own, made when it is first wanted. Going back loses nothing that was typed; a secret
leaves its field as a ``Secret`` only, and is forgotten when the window is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from clicktodial.engine.messages import (
    AccountSaved,
    Act,
    AskLinks,
    Dial,
    Dismiss,
    HotkeysChanged,
    LinksKnown,
    SettingsChanged,
    Trouble,
)
from clicktodial.gui.models.first_run import finished
from clicktodial.gui.widgets.forms import announce, words
from clicktodial.gui.widgets.settings_parts import ENTER, button
from clicktodial.gui.windows.accounts import memory_text
from clicktodial.gui.windows.first_run_pages import (
    CallPage,
    ChoicesPage,
    ConnectPage,
    FirstPage,
    PhonePage,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.dialling import DialChoice
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import GlobalKey, KeyStatus
from clicktodial.model.systems import SignIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import Snapshot

_TITLE_BAR = 48


class FirstRun(QDialog):
    """Four pages, each leading to the next. Calls can be handled while it is open."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self._settings = Settings()
        self._saved: Account | None = None
        self._pending: Account | None = None
        self.setObjectName("firstRun")
        self.setWindowTitle(tr("Connect your phone system"))
        self.setMinimumSize(320, 320)
        self.resize(420, min(600, self.screen().availableGeometry().height() - _TITLE_BAR))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_page(self.connect_page)

    def _make_parts(self) -> None:
        self._step = words(self, "muted")
        self._step.setObjectName("firstStep")
        self._headline = words(self, "headline")
        self._headline.setObjectName("firstHeadline")
        self._stack = QStackedWidget(self)
        self.connect_page = ConnectPage(self._submit, self._stack)
        self.phone_page = PhonePage(self._stack)
        self.call_page = CallPage(self._stack)
        self.choices_page = ChoicesPage(self._submit, self._stack)
        self._pages: tuple[FirstPage, ...] = (
            self.connect_page,
            self.phone_page,
            self.call_page,
            self.choices_page,
        )
        for page in self._pages:
            self._stack.addWidget(page)
        self.back_button = button(tr("&Back"), "firstBack", self)
        self.skip_button = button("", "firstSkip", self)
        self.next_button = button("", "firstNext", self, role="primary")

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 8)
        head.setSpacing(2)
        head.addWidget(self._step)
        head.addWidget(self._headline)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        line = QFrame(self)
        line.setProperty("role", "line")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(line)
        whole.addLayout(foot)

    def _connect(self) -> None:
        for page in self._pages:
            page.moved.connect(self._show_buttons)
        self.connect_page.finished.connect(self._on_connected)
        self.choices_page.finished.connect(self.close)
        self.call_page.act_pressed.connect(self._on_act)
        self.back_button.clicked.connect(self._on_back)
        self.skip_button.clicked.connect(self._on_secondary)
        self.next_button.clicked.connect(self._on_next)

    # ---- pages

    def open(self) -> None:
        """Show the window where it was left, or its first page."""
        if not self.isVisible() and self._saved is None:
            self._show_page(self.connect_page)
        self.show()
        self.raise_()
        self.activateWindow()
        self._page().go_to_first()

    def _page(self) -> FirstPage:
        return self._pages[self._stack.currentIndex()]

    def _show_page(self, page: FirstPage) -> None:
        self._stack.setCurrentWidget(page)
        place = self._pages.index(page) + 1
        self._step.setText(tr("Step {n} of {of}", n=place, of=len(self._pages)))
        self._headline.setText(page.title)
        self._show_buttons()
        if page is self.choices_page:
            self._submit(AskLinks())
        page.go_to_first()
        if self.isVisible():
            announce(self._headline, f"{self._step.text()}: {page.title}")

    def _show_buttons(self) -> None:
        page = self._page()
        self.next_button.setText(page.primary)
        if not page.can_go_on() and self.next_button.hasFocus():
            page.go_to_first()
        self.next_button.setEnabled(page.can_go_on())
        self.back_button.setVisible(page is not self.connect_page)
        self.skip_button.setVisible(bool(page.secondary))
        self.skip_button.setText(page.secondary)

    def _on_back(self) -> None:
        self._page().leave()
        self._show_page(self._pages[max(0, self._stack.currentIndex() - 1)])

    def _on_next(self) -> None:
        page = self._page()
        if page is self.phone_page:
            self._save()
        elif page is self.call_page and not self._has_worked():
            self._place()
        elif page is self.call_page:
            self._show_page(self.choices_page)
        else:
            page.go_on()

    def _on_secondary(self) -> None:
        """On the page of the test call alone: what Enter does not do there."""
        if self._has_worked():
            self._place()
        else:
            self._show_page(self.choices_page)

    def _has_worked(self) -> bool:
        return self.call_page.call is not None and self.call_page.call.has_worked

    def _on_connected(self) -> None:
        by_bridge = self.connect_page.fields.way().sign_in is SignIn.BRIDGE
        typed = self.connect_page.typed(None)
        found = self.connect_page.extensions or tuple(filter(None, (typed.extensions.strip(),)))
        self.phone_page.show_found(found, by_bridge=by_bridge)
        self._show_page(self.phone_page)

    # ---- saving

    def _save(self) -> None:
        extension = self.phone_page.extension()
        if extension is None:
            return
        typed = finished(self.connect_page.typed(self._saved), extension, self.phone_page.country)
        command = typed.save_command(self._saved)
        self._pending = command.account
        saving = tr("Saving… The keyring may ask you to unlock it.")
        self.phone_page.say(saving, "muted", is_saving=True)
        self._submit(command)

    def _on_saved(self, notice: AccountSaved) -> None:
        if self._pending is None or notice.name != self._pending.name:
            return
        self._saved, self._pending = self._pending, None
        self.phone_page.say("", "")
        warning = memory_text(notice) if notice.in_memory else ""
        self.call_page.show_account(self._saved, warning)
        if self._page() is self.phone_page:
            self._show_page(self.call_page)

    # ---- the test call

    def _place(self) -> None:
        number, call = self.call_page.reading_to_dial(), self.call_page.call
        if number is not None and call is not None and call.can_begin:
            call.begin(number)
            self.call_page.show_call()
            self._submit(Dial(number, choice=DialChoice(account=call.account.name)))

    def _on_act(self) -> None:
        call = self.call_page.call
        entry = call.entry if call is not None else None
        if call is None or entry is None:
            return
        if call.is_told_by_person:
            self._submit(Dismiss(entry.key))
        elif entry.call is not None:
            self._submit(Act(entry.account, entry.call.id, Action.HANG_UP))

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        self._settings = settings
        if self._saved is not None and settings.account(self._saved.name) is None:
            self._saved = None

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How the account and the test call stand now."""
        self.call_page.on_snapshot(snapshot)

    def on_notice(self, notice: Notice) -> None:
        """Everything the engine tells; what does not belong here is left alone."""
        match notice:
            case SettingsChanged(settings):
                self.on_settings(settings)
            case AccountSaved():
                self._on_saved(notice)
            case LinksKnown():
                self.choices_page.on_links(notice)
            case HotkeysChanged(states):
                state = states.get(GlobalKey.DIAL_SELECTION)
                is_active = state is not None and state.status is KeyStatus.ACTIVE
                self.choices_page.show_key(state.trigger if state and is_active else "")
            case Trouble(error):
                self._on_trouble(error)
            case _:
                self.connect_page.on_notice(notice)

    def _on_trouble(self, error: ClickToDialError) -> None:
        if self._pending is not None:
            # Kept: trouble of another origin is followed by ``AccountSaved``.
            self.phone_page.say(str(error), "bad")
        else:
            self.call_page.on_trouble(error)

    def tells_trouble(self) -> bool:
        """Is what goes wrong now said in this window?"""
        return self.isVisible()

    # ---- keys, coming and going

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused: QWidget | None = self.focusWidget()
        if event.key() in ENTER:
            presses = focused if isinstance(focused, QPushButton) else self.next_button
            presses.click()
        elif event.key() == Qt.Key.Key_Escape.value and self._page() is not self.connect_page:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # Minimising is no leave-taking: what was typed stays.
        super().hideEvent(event)
        if not event.spontaneous():
            self.connect_page.fields.forget_secrets()
            self.connect_page.leave()
