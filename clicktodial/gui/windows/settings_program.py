"""The page of the program itself: whether it starts at login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine.desktop_messages import AskAutostart, AutostartKnown, ChangeAutostart
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.widgets.settings_parts import SettingCheck, button
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.i18n import tr
from clicktodial.model.autostart import StartState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice


class ProgramPage(SettingsSheet):
    """What happens at login is asked anew whenever the page comes to the front: the desktop's own
    settings may have changed it."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(tr("Program"), parent)
        self._submit = submit
        self._known: AutostartKnown | None = None
        self._is_changing = self._is_asking = False
        self._seen = (False, False)
        self.login = SettingCheck(
            "startAtLogin",
            tr("&Start when I log in"),
            tr(
                "Click-to-Dial then waits in the tray, without its window: calls are shown and "
                "the keys work from the first minute."
            ),
            self.sheet,
        )
        self.login.switched.connect(lambda on: self._change(on=bool(on)))
        self.add(self.login)
        self.note = words(self.sheet)
        self.note.setObjectName("loginNote")
        self.note.hide()
        self.add(self.note)
        self.mend_button = button(tr("Start &this one instead"), "startThisOne", self.sheet)
        self.mend_button.clicked.connect(lambda: self._change(on=True))
        self.add_leading(self.mend_button)
        self._show_known()

    # ---- what the engine tells

    def on_notice(self, notice: Notice) -> None:
        """News of the start at login."""
        if isinstance(notice, AutostartKnown):
            was_changing, self._is_changing = self._is_changing, False
            self._is_asking = False
            self._known = notice
            self._show_known()
            self._say_outcome(notice, was_changing=was_changing)

    def _show_known(self) -> None:
        known = self._known
        can_change = known is not None and not known.reason
        start = known.start if known is not None else None
        had_focus = self.mend_button.hasFocus()
        if not self._is_changing:
            self.login.show_value(value=start is not None and start.is_on, default=False)
        self.login.box.setEnabled(can_change)
        self.login.default_button.setEnabled(can_change)
        is_broken = start is not None and start.state in (StartState.OTHER, StartState.GONE)
        self.mend_button.setVisible(is_broken and can_change)
        if had_focus and not self.mend_button.isVisible():
            self.login.box.setFocus()

    def _say_outcome(self, known: AutostartKnown, *, was_changing: bool) -> None:
        start = known.start
        if known.error is not None:
            say(self.note, str(known.error), "bad")
        elif known.reason:
            say(self.note, known.reason, "muted")
        elif start is not None and start.state is StartState.GONE:
            gone = tr("What would start is no longer there: {program}", program=start.program)
            say(self.note, gone, "bad")
        elif start is not None and start.state is StartState.OTHER:
            other = tr("Another Click-to-Dial starts: {program}", program=start.program)
            say(self.note, other, "muted")
        elif was_changing:
            say(self.note, tr("✓ Changed"), "good")
        elif self.note.property("role") != "good":  # a confirmation stays
            say(self.note, "", "")

    # ---- presses

    def set_seen(self, *, seen: bool, active: bool) -> None:
        """Ask what happens at login: the person may come back from the desktop's own settings."""
        news = (seen, active) != self._seen
        self._seen = (seen, active)
        if seen and news and not self._is_asking:
            self._is_asking = True
            self._submit(AskAutostart())

    def go_to_first(self) -> None:
        """Begin with the start at login."""
        self.login.box.setFocus()

    def _change(self, *, on: bool) -> None:
        self._is_changing = True
        say(self.note, tr("Asking the desktop…"), "muted")
        self._show_known()
        self._submit(ChangeAutostart(on))
