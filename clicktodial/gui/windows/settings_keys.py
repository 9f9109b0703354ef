"""The page of global keys: which they are, whether they work, and a proof that they arrive."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clicktodial.engine.messages import HotkeysChanged, KeyReceived, ProveKeys
from clicktodial.errors import InputError
from clicktodial.gui.models.key_form import (
    COMMAND,
    Look,
    StateWords,
    backend_words,
    checked_key,
    key_state,
    needs_command,
)
from clicktodial.gui.widgets.capture_field import CaptureField
from clicktodial.gui.widgets.forms import announce, say, words
from clicktodial.gui.widgets.labels import LeadingLabel, set_role
from clicktodial.gui.widgets.settings_parts import (
    ASIDE,
    CommandCard,
    SettingCheck,
    button,
)
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import DEFAULT_HOTKEYS, GlobalKey, key_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.models.settings_keeper import SettingsKeeper
    from clicktodial.model.shortcuts import Shortcut

RECEIVED_FOR_MS = 4000
"""How long a key that arrived is shown to have."""


class KeyRow(QFrame):
    """One key: what it does, which it is, and how it stands."""

    changed = Signal(object)
    """To be this ``Shortcut`` from now on, or none."""

    def __init__(self, key: GlobalKey, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._shortcut: Shortcut | None = None
        self._stands = StateWords("", Look.QUIET)
        title = LeadingLabel("title", self)
        title.setText(key_title(key))
        self.field = CaptureField(self)
        self.field.setObjectName(f"key-{key.value}")
        self.field.setAccessibleName(tr("Key: {what}", what=key_title(key)))
        title.setBuddy(self.field)
        self.remove_button = self._button(tr("Remove"), "remove", tr("Remove the key: {what}"))
        self.reset_button = self._button(tr("Default"), "reset", tr("Restore the default: {what}"))
        self.state, self.error = words(self), words(self, "bad")
        self.state.setObjectName(f"keyState-{key.value}")
        self.error.setObjectName(f"keyError-{key.value}")
        self.error.hide()
        self._received = QTimer(self)
        self._received.setSingleShot(True)
        self._received.setInterval(RECEIVED_FOR_MS)
        self._received.timeout.connect(self._show_state)
        self._lay_out(title)
        self._connect()

    def _button(self, text: str, what: str, spoken: str) -> QPushButton:
        made = button(text, f"{what}Key-{self.key.value}", self)
        made.setAccessibleName(spoken.format(what=key_title(self.key)))
        made.setProperty(ASIDE, True)  # noqa: FBT003 - Qt's signature
        return made

    def _lay_out(self, title: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.field, 1)
        line.addWidget(self.remove_button)
        line.addWidget(self.reset_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(3)
        whole.addWidget(title)
        whole.addLayout(line)
        whole.addWidget(self.error)
        whole.addWidget(self.state)

    def _connect(self) -> None:
        self.field.captured.connect(self.changed)
        self.field.removed.connect(lambda: self.changed.emit(None))
        self.field.refused.connect(self.refuse)
        self.field.began.connect(self.clear_error)
        self.field.cancelled.connect(self.clear_error)
        self.remove_button.clicked.connect(lambda: self.changed.emit(None))
        self.reset_button.clicked.connect(lambda: self.changed.emit(DEFAULT_HOTKEYS[self.key]))

    def show_shortcut(self, shortcut: Shortcut | None) -> None:
        """This is the key now."""
        self._shortcut = shortcut
        self.field.show_shortcut(shortcut)
        for part, can in (
            (self.remove_button, shortcut is not None),
            (self.reset_button, shortcut != DEFAULT_HOTKEYS[self.key]),
        ):
            if not can and part.hasFocus():
                self.field.setFocus()
            part.setEnabled(can)

    def show_stands(self, told: HotkeysChanged | None) -> None:
        """How the key stands."""
        self._stands = key_state(self.key, told, self._shortcut)
        if not self._received.isActive():
            self._show_state()

    def _show_state(self) -> None:
        set_role(self.state, self._stands.look.value)
        if self.state.text() != self._stands.text:
            self.state.setText(self._stands.text)

    def show_received(self) -> None:
        """The key was pressed, and it arrived."""
        say(self.state, tr("✓ Received"), Look.GOOD)
        self._received.start()

    def refuse(self, error: InputError) -> None:
        """What was pressed is not taken; what was the key before still is."""
        self.field.show_shortcut(self._shortcut)
        say(self.error, str(error), "bad")

    def clear_error(self) -> None:
        """Nothing is known to be wrong any more."""
        self.error.hide()


class KeysPage(SettingsSheet):
    """All global keys. While it is seen they only prove that they arrive, and do nothing else."""

    def __init__(
        self, keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(tr("Keys"), parent)
        self._keeper, self._submit = keeper, submit
        self._told: HotkeysChanged | None = None
        self._is_proving = False
        self.add_words(
            tr(
                "These keys work while another program has the focus. Press one now: its line says "
                "that it arrived. Nothing is dialled as long as you are on this page."
            )
        )
        self._add_backend()
        self.rows = {key: KeyRow(key, self.sheet) for key in GlobalKey}
        for key, row in self.rows.items():
            row.changed.connect(partial(self._on_changed, key))
            self.add(row)
        self._add_at_once()
        self.end_with_defaults(keeper, "hotkeys", "dial_selection_at_once")
        self._show_told()

    def _add_backend(self) -> None:
        self.reason = words(self.sheet)
        self.reason.setObjectName("keysReason")
        self.add(self.reason)
        self._way_out = words(self.sheet, "muted")
        self._way_out.setText(
            tr(
                "In the desktop's own settings for keys you can bind one to this command; it does "
                "what “{what}” does:",
                what=key_title(GlobalKey.DIAL_SELECTION),
            )
        )
        self.add(self._way_out)
        self.command = CommandCard(COMMAND, self.sheet)
        self.add(self.command)

    def _add_at_once(self) -> None:
        self.add_section(tr("When the key finds a number"))
        self.at_once = SettingCheck(
            "dialSelectionAtOnce",
            tr("&Dial at once when exactly one number was found"),
            tr(
                "The key then places the call by itself, without showing the number first: what "
                "was selected by mistake is called, too. Without it a small window shows what was "
                "found, and Enter dials. Codes with * or #, expensive and emergency numbers wait "
                "for Enter in any case."
            ),
            self.sheet,
        )
        self.at_once.switched.connect(
            lambda on: self._keeper.change(dial_selection_at_once=bool(on))
        )
        self.add(self.at_once)

    # ---- what the engine tells

    def show_settings(self, settings: Settings) -> None:
        """The keys as they apply now."""
        for key, row in self.rows.items():
            row.show_shortcut(settings.hotkeys.get(key))
            row.show_stands(self._told)
        self.at_once.show_value(
            value=settings.dial_selection_at_once, default=Settings().dial_selection_at_once
        )

    def on_notice(self, notice: Notice) -> None:
        """News of the keys."""
        match notice:
            case HotkeysChanged():
                self._told = notice
                self._show_told()
            case KeyReceived(key):
                self._on_received(key)
            case _:
                pass

    def _show_told(self) -> None:
        said = backend_words(self._told)
        set_role(self.reason, "bad" if needs_command(self._told) else "")
        self.reason.setText(said)
        self.reason.setVisible(bool(said))
        for part in (self._way_out, self.command):
            part.setVisible(needs_command(self._told))
        for row in self.rows.values():
            row.show_stands(self._told)

    def _on_received(self, key: GlobalKey) -> None:
        """The desktop keeps our own keys from a field that waits for one: it is told here."""
        waiting = next((row for row in self.rows.values() if row.field.is_waiting), None)
        shortcut = self._keeper.settings.hotkeys.get(key)
        if waiting is not None and waiting.key is not key and shortcut is not None:
            waiting.field.stop_waiting()
            self._on_changed(waiting.key, shortcut)
            return
        if waiting is not None:
            waiting.field.stop_waiting()
        self.rows[key].show_received()

    def set_seen(self, *, seen: bool, active: bool) -> None:
        """Only while the window has the focus: one that is forgotten behind others must not keep
        the keys from working."""
        if (seen and active) != self._is_proving:
            self._is_proving = seen and active
            self._submit(ProveKeys(self._is_proving))

    def go_to_first(self) -> None:
        """Begin with the first key; it waits for nothing until the person asks for it."""
        self.rows[GlobalKey.DIAL_SELECTION].field.setFocus()

    # ---- changes

    def _on_changed(self, key: GlobalKey, shortcut: Shortcut | None) -> None:
        row, hotkeys = self.rows[key], dict(self._keeper.settings.hotkeys)
        row.clear_error()
        if shortcut is not None:
            try:
                checked_key(shortcut, key, hotkeys)
            except InputError as error:
                row.refuse(error)
                return
        hotkeys[key] = shortcut
        self._keeper.change(hotkeys=hotkeys)
        announce(row.field, row.field.text())
