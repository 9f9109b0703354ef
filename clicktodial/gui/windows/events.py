"""Phone call events: the addresses that the phone system calls when something happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.messages import (
    AddEvent,
    ChangeEvent,
    EventsListed,
    ListEvents,
    RemoveEvent,
)
from clicktodial.errors import InputError
from clicktodial.gui.models.events import Place, event_line, is_known, place_words, places
from clicktodial.gui.widgets.forms import Choice, QuestionCard, say, words
from clicktodial.gui.windows.events_form import EventForm
from clicktodial.gui.windows.events_list import EventList
from clicktodial.i18n import tr
from clicktodial.model.events import EventDraft, event_extension

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from clicktodial.engine.messages import Command, EventWork
    from clicktodial.model.calls import AccountName
    from clicktodial.model.events import PhoneCallEvent
    from clicktodial.model.snapshot import Snapshot

_TITLE_BAR = 48
_LONGEST_SHOWN = 80
"""Of an address; the list shows more of it."""


class EventsPage(QWidget):
    """The list of one extension's events, and which extension it is."""

    wanted = Signal(object)
    """The events of this ``Place`` are to be shown, or shown anew; ``None``: nobody's."""
    add_pressed = Signal()
    edit_pressed = Signal(object)
    switch_pressed = Signal(object)
    remove_confirmed = Signal(object)
    close_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self._asked: PhoneCallEvent | None = None
        self._is_busy = self._is_known = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._on_place()

    def _make_parts(self) -> None:
        self._headline = words(self, "headline")
        self._headline.setText(tr("Phone call events"))
        self.place = Choice(self)
        self.place.setObjectName("eventPlace")
        self.place.setAccessibleName(tr("Extension whose events are shown"))
        self.place.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other = QLineEdit(self)
        self.other.setObjectName("otherExtension")
        self.other.setPlaceholderText("0003*250")
        self.other.setAccessibleName(tr("Another extension, such as a queue"))
        self.other.setMaxLength(64)
        self.show_button = self._button(tr("Sho&w"), "showEvents")
        self.note = words(self)
        self.note.setObjectName("eventsNote")
        self.note.hide()
        self.list = EventList(self)
        self.card = QuestionCard(self, yes=tr("&Delete it"), no=tr("&Keep it"))
        self.add_button = self._button(tr("&Add…"), "addEvent")
        self.edit_button = self._button(tr("&Edit…"), "editEvent")
        self.switch_button = self._button(tr("D&isable"), "switchEvent")
        self.remove_button = self._button(tr("&Delete"), "removeEvent")
        self.reload_button = self._button(tr("&Reload"), "reloadEvents")
        self.close_button = self._button(tr("&Close"), "closeEvents")

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.other, 1)
        place.addWidget(self.show_button)
        self._actions = QWidget(self)
        buttons = QGridLayout(self._actions)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for n, button in enumerate(
            (self.add_button, self.edit_button, self.switch_button, self.remove_button)
        ):
            buttons.addWidget(button, n // 2, n % 2)
        foot = QHBoxLayout()
        foot.addWidget(self.reload_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(self._headline)
        whole.addWidget(self.place)
        whole.addLayout(place)
        whole.addWidget(self.note)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.card)
        whole.addWidget(self._actions)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.place.currentIndexChanged.connect(lambda _n: self._on_place())
        self.other.returnPressed.connect(self._on_show)
        self.show_button.clicked.connect(self._on_show)
        self.list.currentRowChanged.connect(lambda _n: self._on_chosen())
        self.list.opened.connect(self._on_edit)
        self.list.switched.connect(self._on_switch)
        self.list.remove_pressed.connect(self._on_remove)
        self.add_button.clicked.connect(self.add_pressed)
        self.edit_button.clicked.connect(self._on_edit)
        self.switch_button.clicked.connect(self._on_switch)
        self.remove_button.clicked.connect(self._on_remove)
        self.reload_button.clicked.connect(self._on_reload)
        self.close_button.clicked.connect(self.close_pressed)
        self.card.confirmed.connect(self._on_confirmed)
        self.card.closed.connect(self._on_kept)

    # ---- which extension

    def show_places(self, found: tuple[Place, ...]) -> None:
        """These can be chosen; the chosen one stays chosen."""
        if found == self._places:
            return
        before = self.chosen_place()
        blocked = self.place.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._places = found
        several = len({place.account for place in found}) > 1
        self.place.clear()
        for place in found:
            self.place.addItem(place_words(place, several_accounts=several))
        if before in found:
            self.place.setCurrentIndex(found.index(before))
        self.place.blockSignals(blocked)
        if self.chosen_place() != before:
            self._on_place()

    def chosen_place(self) -> Place | None:
        """What is chosen above; its extension is empty when it is to be typed."""
        row = self.place.currentIndex()
        return self._places[row] if 0 <= row < len(self._places) else None

    def accounts(self) -> frozenset[AccountName]:
        """The accounts that can be chosen."""
        return frozenset(place.account for place in self._places)

    def _on_place(self) -> None:
        place = self.chosen_place()
        typed = place is not None and not place.extension
        for part in (self.other, self.show_button):
            part.setVisible(typed)
        self.list.show_events(())
        self.set_known(known=False)
        self.wanted.emit(place if place is not None and place.extension else None)
        if place is None:
            say(self.note, tr("No account offers phone call events."), "muted")
        elif typed:
            say(self.note, tr("Type the extension whose events you want to see."), "muted")
            self.other.setFocus()

    def _on_show(self) -> None:
        place = self.chosen_place()
        if place is None:
            return
        try:
            extension = event_extension(self.other.text())
        except InputError as error:
            say(self.note, str(error), "bad")
            self.other.setFocus()
            return
        self.wanted.emit(Place(place.account, extension))

    def _on_reload(self) -> None:
        place = self.chosen_place()
        if place is not None and place.extension:
            self.wanted.emit(place)
        else:
            self._on_show()

    # ---- the list

    def set_busy(self, *, busy: bool) -> None:
        """The phone system has been asked, or has answered."""
        self._is_busy = busy
        self._show_buttons()

    def set_known(self, *, known: bool) -> None:
        """Is the list what the phone system said?"""
        self._is_known = known
        self._show_buttons()

    def _on_chosen(self) -> None:
        self._forget_question()
        self._show_buttons()

    def _forget_question(self) -> None:
        self.card.hide()
        self._actions.show()
        self._asked = None

    def _on_kept(self) -> None:
        self._forget_question()
        self.list.setFocus()

    def _show_buttons(self) -> None:
        event, free = self.list.chosen(), self._is_known and not self._is_busy
        known = event is not None and is_known(event)
        unknown = event is not None and not known
        reason = tr("Its kind is not known here: it can only be deleted") if unknown else ""
        self.add_button.setEnabled(free)
        self.reload_button.setEnabled(not self._is_busy and self.chosen_place() is not None)
        self.remove_button.setEnabled(free and event is not None)
        for button in (self.edit_button, self.switch_button):
            button.setEnabled(free and known)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)
        off = event is not None and event.enabled is False
        self.switch_button.setText(tr("E&nable") if off else tr("D&isable"))

    def _on_edit(self) -> None:
        if self.edit_button.isEnabled():
            self.edit_pressed.emit(self.list.chosen())

    def _on_switch(self) -> None:
        if self.switch_button.isEnabled():
            self.switch_pressed.emit(self.list.chosen())

    def _on_remove(self) -> None:
        event = self.list.chosen()
        if event is not None and self.remove_button.isEnabled():
            self._asked = event
            # In a small window there is no room for both.
            self._actions.hide()
            url = (
                event.url if len(event.url) <= _LONGEST_SHOWN else event.url[:_LONGEST_SHOWN] + "…"
            )
            text = tr(
                "Delete “{event}”? {url} is not called any more.",
                event=event_line(event).title,
                url=url,
            )
            self.card.ask(text)

    def _on_confirmed(self) -> None:
        event = self._asked
        self._on_kept()
        if event is not None and self.remove_button.isEnabled():
            self.remove_confirmed.emit(event)


class EventsWindow(QDialog):
    """Shows and changes phone call events. Calls can be handled while it is open."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self._shown: Place | None = None
        self._waiting: list[tuple[Place, EventWork]] = []
        self.setObjectName("eventsWindow")
        self.setWindowTitle(tr("Phone call events"))
        self.setMinimumSize(320, 320)
        self.resize(440, min(600, self.screen().availableGeometry().height() - _TITLE_BAR))
        self.page = EventsPage(self)
        self.form = EventForm(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.page.wanted.connect(self._on_wanted)
        self.page.add_pressed.connect(lambda: self._show_form(None))
        self.page.edit_pressed.connect(self._show_form)
        self.page.switch_pressed.connect(self._on_switch)
        self.page.remove_confirmed.connect(self._on_remove)
        self.page.close_pressed.connect(self.close)
        self.form.saved.connect(self._on_saved)
        self.form.cancelled.connect(self._leave_form)

    def open(self, snapshot: Snapshot) -> None:  # type: ignore[override] # not modal
        """Show the window, and ask for the events anew."""
        was_visible = self.isVisible()
        before = self._shown
        kept = self.page.accounts() if was_visible else frozenset()
        self.page.show_places(places(snapshot.accounts, kept))
        self.show()
        self.raise_()
        self.activateWindow()
        if not was_visible:
            self._waiting.clear()
            self._leave_form()
            if before is not None and self._shown == before:
                self._on_wanted(before)

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """The accounts as they are now. One that turns out to have no events stays as long as the
        window is open: the list says why it is empty."""
        if self.isVisible():
            self.page.show_places(places(snapshot.accounts, self.page.accounts()))

    # ---- asking

    def _ask(self, work: EventWork) -> None:
        assert self._shown is not None
        self._waiting.append((self._shown, work))
        self.page.set_busy(busy=True)
        if not isinstance(work, ListEvents):
            say(self.page.note, tr("Waiting for the phone system…"), "muted")
        self._submit(work)

    def _on_wanted(self, place: Place | None) -> None:
        if place != self._shown:
            if self._is_form_open():
                # Its account is gone.
                self._leave_form()
            self.page.list.show_events(())
            self.page.set_known(known=False)
            self.page.set_busy(busy=False)
        self._shown = place
        if place is None:
            return
        say(self.page.note, tr("Asking the phone system…"), "muted")
        self._ask(ListEvents(place.account, place.extension))

    def _on_saved(self, event: PhoneCallEvent | None, draft: EventDraft) -> None:
        place = self._shown
        if place is None:
            return
        self.form.show_busy(busy=True)
        if event is None:
            self._ask(AddEvent(place.account, place.extension, draft))
        else:
            self._ask(ChangeEvent(place.account, event, draft))

    def _on_switch(self, event: PhoneCallEvent) -> None:
        if self._shown is not None:
            draft = EventDraft(enabled=event.enabled is False)
            self._ask(ChangeEvent(self._shown.account, event, draft))

    def _on_remove(self, event: PhoneCallEvent) -> None:
        if self._shown is not None:
            self._ask(RemoveEvent(self._shown.account, event))

    # ---- answers

    def on_events(self, notice: EventsListed) -> None:
        """The answer; one about an extension that is no longer shown is left alone."""
        place = Place(notice.account, notice.extension)
        work = self._answered(place)
        if place != self._shown:
            return
        self.page.list.show_events(notice.events or ())
        self.page.set_known(known=notice.events is not None)
        self.page.set_busy(busy=any(asked == place for asked, _ in self._waiting))
        if notice.error is None:
            say(self.page.note, _outcome(notice, work), "muted")
            if self._is_form_open() and isinstance(work, AddEvent | ChangeEvent):
                self._leave_form()
        elif self._is_form_open() and isinstance(work, AddEvent | ChangeEvent):
            say(self.page.note, "", "")
            self.form.show_error(notice.error)
        else:
            say(self.page.note, str(notice.error), "bad")

    def _answered(self, place: Place) -> EventWork | None:
        """The oldest question about that extension, which is answered now."""
        for waiting in self._waiting:
            if waiting[0] == place:
                self._waiting.remove(waiting)
                return waiting[1]
        return None

    # ---- the form

    def _is_form_open(self) -> bool:
        return self._stack.currentWidget() is self.form

    def _show_form(self, event: PhoneCallEvent | None) -> None:
        if self._shown is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.open_for(event, self._shown.extension)

    def _leave_form(self) -> None:
        self._stack.setCurrentWidget(self.page)
        self.page.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape.value:
            super().keyPressEvent(event)
        elif self._is_form_open():
            self._leave_form()
        elif self.page.card.isVisible():
            self.page.card.close_card()
        else:
            self.close()


def _outcome(notice: EventsListed, work: EventWork | None) -> str:
    """What has been done, or that there is nothing."""
    match work:
        case AddEvent():
            return tr("The event was added.")
        case ChangeEvent():
            return tr("The event was changed.")
        case RemoveEvent():
            return tr("The event was deleted.")
        case _:
            pass
    if notice.events:
        return ""
    return tr(
        "{extension} has no phone call events. Add one to have an address called when something "
        "happens there.",
        extension=notice.extension,
    )
