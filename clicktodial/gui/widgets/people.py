"""The People tab: everybody, one person's card, writing a contact, and doubles. Each page slides
over the one before; Esc goes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clicktodial.engine.history_messages import HistoryChanged, HistoryListed, ListHistory
from clicktodial.engine.messages import AskPresence, PresenceKnown
from clicktodial.engine.people_messages import (
    AskContact,
    ContactKnown,
    ContactSaved,
    ContactsMerged,
    ContactsRemoved,
    ContactsRestored,
    DoublesFound,
    FindDoubles,
    KeepApart,
    MergeContacts,
    NoteContact,
    PeopleChanged,
    PeopleListed,
    RemoveContacts,
    SetFavourite,
    UndoContacts,
)
from clicktodial.gui.models.paged import new_serial
from clicktodial.gui.models.people import (
    NEW_CONTACT,
    merged_words,
    removed_words,
    saved_words,
    title_of,
)
from clicktodial.gui.models.suggestions import is_extension
from clicktodial.gui.widgets.person_browser import PersonBrowser
from clicktodial.gui.widgets.tab_page import TabPage
from clicktodial.gui.widgets.undo_bar import UndoBar
from clicktodial.i18n import tr
from clicktodial.model.capabilities import Service
from clicktodial.model.contacts import ContactNumber
from clicktodial.model.history import HistoryQuery
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.person_card import PersonCard
    from clicktodial.gui.widgets.person_form import PersonForm
    from clicktodial.gui.widgets.person_merge import MergePage
    from clicktodial.model.calls import AccountName
    from clicktodial.model.contacts import Contact, ContactId
    from clicktodial.model.people import KnownContact, PersonLine

PRESENCE_AGAIN_MS = 5000
"""How often what the phones in sight are doing is asked again."""
PRESENCE_KEPT = 3
"""What was not answered so many times in a row is not shown any more."""
MOST_ASKED = 12
"""Of no more phones it is asked at once."""
MOST_CALLS = 10
"""So many of the last calls stand on a card."""


class PeoplePage(TabPage):
    """A view of the contacts; every press becomes a command."""

    def __init__(self, theme: Theme, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._submit = theme, submit
        self._settings, self._snapshot = Settings(), Snapshot()
        self._shown: ContactId | None = None
        self._doubles: tuple[KnownContact, ...] = ()
        self._calls_serial = 0
        self._removed: Contact | None = None
        self._is_seen, self._is_stale = False, True
        self._has_begun = False
        self._unanswered = 0
        self.setObjectName("peoplePage")
        self.bar = UndoBar(self)
        self.bar.undo_pressed.connect(lambda batch: self._submit(UndoContacts(batch)))
        self.browser = PersonBrowser(theme, submit, self)
        # The other pages are made when they are first wanted: the list opens the sooner.
        self._card: PersonCard | None = None
        self._form: PersonForm | None = None
        self._merge: MergePage | None = None
        self._presence_timer = QTimer(self, interval=PRESENCE_AGAIN_MS)
        self._presence_timer.timeout.connect(self._ask_presence_again)
        self._connect_browser()
        self._answers: Mapping[type, Callable[[Any], object]] = {
            PeopleListed: self.browser.take,
            PeopleChanged: lambda _: self._on_people_changed(),
            ContactKnown: self._on_known,
            ContactSaved: self._on_saved,
            ContactsRemoved: self._on_removed,
            ContactsMerged: self._on_merged,
            ContactsRestored: self._on_restored,
            DoublesFound: self._on_doubles,
            HistoryListed: self._on_calls,
            HistoryChanged: lambda _: self._ask_calls(),
            PresenceKnown: self._on_presence,
        }
        """What is done with which notice; all others concern other pages."""
        self._lay_out()

    def _connect_browser(self) -> None:
        browser = self.browser
        browser.new_pressed.connect(self.open_new_contact)
        browser.doubles_pressed.connect(self.find_doubles)
        people = browser.list
        people.opened.connect(lambda line: self.open_contact(line.id))
        people.call_pressed.connect(self._call_line)
        people.delete_pressed.connect(self._delete_line)
        people.star_pressed.connect(
            lambda line: self._submit(SetFavourite(line.id, not line.favourite))
        )
        people.arrived.connect(self._presence_soon)
        people.verticalScrollBar().valueChanged.connect(lambda _value: self._presence_soon())

    @property
    def card(self) -> PersonCard:
        """The page of one person."""
        if self._card is None:
            from clicktodial.gui.widgets.person_card import PersonCard

            self._card = PersonCard(self._theme, self)
            self._stack.addWidget(self._card)
            self._connect_card(self._card)
        return self._card

    @property
    def form(self) -> PersonForm:
        """The page to write a contact on."""
        if self._form is None:
            from clicktodial.gui.widgets.person_form import PersonForm

            self._form = PersonForm(self._submit, self)
            self._stack.addWidget(self._form)
            self._form.saved.connect(self._on_form_saved)
            self._form.closed.connect(self._back_to_begin)
        return self._form

    @property
    def merge(self) -> MergePage:
        """The page of doubles."""
        if self._merge is None:
            from clicktodial.gui.widgets.person_merge import MergePage

            self._merge = MergePage(self._theme, self)
            self._stack.addWidget(self._merge)
            self._merge.closed.connect(self._back_to_begin)
            self._merge.merge_pressed.connect(lambda ids: self._submit(MergeContacts(ids)))
            self._merge.apart_pressed.connect(lambda ids: self._submit(KeepApart(ids)))
        return self._merge

    def _connect_card(self, card: PersonCard) -> None:
        card.closed.connect(self.close_card)
        card.call_pressed.connect(self._call_number)
        card.edit_pressed.connect(self._edit)
        card.delete_pressed.connect(self._delete_shown)
        card.star_pressed.connect(self._star_shown)
        card.note_kept.connect(self._note_shown)
        card.company_pressed.connect(self._show_company)
        card.doubles_pressed.connect(self._compare_shown)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.browser)
        self._stack.setMinimumHeight(64)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._stack, 1)

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        self._settings = settings

    def on_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def on_notice(self, notice: Notice) -> None:
        does = self._answers.get(type(notice))
        if does is not None:
            does(notice)

    def _on_calls(self, notice: HistoryListed) -> None:
        if notice.serial == self._calls_serial:
            self.card.show_calls(notice.calls)

    def _on_presence(self, notice: PresenceKnown) -> None:
        if notice.account == self._presence_from():
            self._unanswered = 0
            self.browser.list.show_presence({n: one.status for n, one in notice.found.items()})
            if self._card is not None:
                self._card.show_presence(self.browser.list.presence)

    def _on_people_changed(self) -> None:
        """Ask again, at once or when the page is looked at."""
        if not self._is_seen:
            self._is_stale = True
            return
        self._is_stale = False
        if self._has_begun:
            self.browser.refresh()
        else:
            self._has_begun = True
            self.browser.begin()
        if self._shown is not None:
            self._submit(AskContact(self._shown))

    def set_seen(self, *, seen: bool) -> None:
        self._is_seen = seen
        if not seen:
            self._keep_note()
            self._presence_timer.stop()
            return
        if self._is_stale:
            self._on_people_changed()
        self._presence_timer.start()
        self._ask_presence()

    # ---- coming and going

    def page(self) -> QWidget | None:
        """Which of the pages is looked at."""
        return self._stack.currentWidget()

    def _show(self, page: QWidget) -> None:
        if page is not self._card:
            self._keep_note()
        self._stack.setCurrentWidget(page)

    def _keep_note(self) -> None:
        if self._card is not None:
            self._card.note.keep()

    def escape(self) -> bool:
        page = self.page()
        if page is self._form:
            self.form.leave()
        elif page is self._merge:
            self.merge.closed.emit()
        elif page is self._card:
            self.close_card()
        else:
            return self.browser.escape()
        return True

    def open_contact(self, contact_id: ContactId) -> None:
        """Show that person's card as soon as it is known."""
        if self.page() is self._form and self.form.is_changed():
            self._say_unsaved()
            return
        self._shown = contact_id
        self._submit(AskContact(contact_id))

    def open_new_contact(self, number: str = "", name: str = "") -> None:
        """Write a new contact, begun with what is known. What is being written already is kept."""
        if self.page() is self._form and self.form.is_changed():
            self._say_unsaved()
            return
        numbers = (ContactNumber("mobile", number),) if number else ()
        if is_extension(number):
            numbers = (ContactNumber("extension", number),)
        self.form.open_for(NEW_CONTACT, replace(NEW_CONTACT, name=name, numbers=numbers))
        self._show(self.form)
        self.form.go_in()

    def _say_unsaved(self) -> None:
        self.form.say(tr("Save or cancel this contact first: what is written here is not saved."))

    def close_card(self) -> None:
        """Back to everybody."""
        self._show(self.browser)
        self._shown = None
        if self._card is not None:
            self._card.known = None
        self.browser.go_in()

    def _back_to_begin(self) -> None:
        """Back to where the writing was begun."""
        if self._shown is not None and self._card is not None and self._card.known is not None:
            self._show(self._card)
            self._card.edit.setFocus()
        else:
            self.close_card()

    def _show_company(self, company: str) -> None:
        self.browser.edit.clear()
        self.browser.show_company(company)
        self.close_card()

    # ---- the card

    def _on_known(self, notice: ContactKnown) -> None:
        if notice.id != self._shown:
            return
        if notice.known is None:
            self._on_gone()
            return
        is_open = self.page() is self._card
        before = self.card.known
        self._doubles = notice.doubles
        self.card.show_person(notice.known, len(notice.doubles))
        self.card.show_presence(self.browser.list.presence)
        is_other = before is None or before.contact.id != notice.id
        if is_other or before is None or before.contact.numbers != notice.known.contact.numbers:
            self._ask_calls()
        if self.page() is self.browser or (is_open and is_other):
            self._show(self.card)
            self.card.go_in()
            self._ask_presence()

    def _on_gone(self) -> None:
        """Deleted, or merged into another: the card has nothing to show any more."""
        if self.page() is self._card:
            self.close_card()
        self._shown = None

    def _ask_calls(self) -> None:
        """The last calls with the person of the card."""
        known = self._card.known if self._card is not None else None
        if self._shown is None or known is None:
            return
        numbers = tuple(number.text for number in known.contact.numbers)
        if not numbers:
            self.card.show_calls(())
            return
        self._calls_serial = new_serial()
        query = HistoryQuery(numbers=numbers)
        self._submit(ListHistory(query, 0, MOST_CALLS, self._calls_serial))

    def _edit(self) -> None:
        known = self.card.known
        if known is not None:
            self.card.note.keep()
            contact = replace(known.contact, note=self.card.note.toPlainText())
            self.form.open_for(contact)
            self._show(self.form)
            self.form.go_in()

    def _star_shown(self, has_star: bool) -> None:  # noqa: FBT001 - as Qt's signals
        if self._shown is not None:
            self._submit(SetFavourite(self._shown, has_star))

    def _note_shown(self, note: str) -> None:
        known = self.card.known
        if known is not None:
            self._submit(NoteContact(known.contact.id, note))

    # ---- calling

    def _call_number(self, number: str) -> None:
        known = self.card.known
        self.number_wanted.emit(number, title_of(known.contact) if known is not None else "")

    def _call_line(self, line: PersonLine) -> None:
        if line.number:
            self.number_wanted.emit(line.number, line.title)
        else:
            self.bar.say(tr("“{name}” has no number", name=line.title))

    # ---- changing

    def _on_saved(self, notice: ContactSaved) -> None:
        if self._form is not None:
            self._form.on_saved(notice)
        if notice.error is not None and not notice.serial:
            self.bar.say(str(notice.error))

    def _on_form_saved(self, notice: ContactSaved, is_new: bool) -> None:  # noqa: FBT001 - a signal
        contact = notice.contact
        assert contact is not None
        self.bar.say(saved_words(contact, is_new=is_new), notice.batch)
        self.browser.list.mark(contact.id)
        self._show(self.browser)
        self.open_contact(contact.id)

    def _delete_shown(self) -> None:
        known = self.card.known
        if known is not None:
            self._removed = known.contact
            self._submit(RemoveContacts((known.contact.id,)))

    def _delete_line(self, line: PersonLine) -> None:
        self._removed = replace(NEW_CONTACT, name=line.title)
        self._submit(RemoveContacts((line.id,)))

    def _on_removed(self, notice: ContactsRemoved) -> None:
        if notice.error is not None:
            self.bar.say(str(notice.error))
        elif notice.amount and self._removed is not None:
            self.bar.say(removed_words(self._removed), notice.batch)
            if self.page() is self._card:
                self.close_card()
        self._removed = None

    def _on_restored(self, notice: ContactsRestored) -> None:
        if notice.ids:
            self.browser.list.mark(notice.ids[0])
            self.bar.hide()
        else:
            self.bar.say(tr("It is too late to undo that."))

    # ---- doubles

    def find_doubles(self) -> None:
        """Look for contacts that may be one person's."""
        self._shown = None
        self.merge.wait()
        self._show(self.merge)
        self.merge.go_in()
        self._submit(FindDoubles())

    def _on_doubles(self, notice: DoublesFound) -> None:
        if self.page() is self._merge and self.merge.is_waiting():
            self.merge.show_groups(notice.groups, is_all=notice.is_all)
            self.merge.go_in()

    def _compare_shown(self) -> None:
        known = self.card.known
        if known is not None and self._doubles:
            self.merge.show_groups(((known, *self._doubles),))
            self._show(self.merge)
            self.merge.go_in()

    def _on_merged(self, notice: ContactsMerged) -> None:
        if notice.contact is None:
            self.merge.failed(str(notice.error))
            return
        self.bar.say(merged_words(notice.contact, notice.amount), notice.batch)
        if self._shown is not None:
            # It may have been merged into the other.
            self._shown = notice.contact.id
        self.browser.list.mark(notice.contact.id)
        self.merge.done()

    # ---- presence

    def _presence_from(self) -> AccountName | None:
        """Whose phone system tells what phones are doing."""
        default = self._settings.default
        view = self._snapshot.account(default.name) if default is not None else None
        offers = view is not None and Service.PRESENCE in view.offered
        return default.name if default is not None and offers else None

    def _presence_soon(self) -> None:
        """While one scrolls nothing is asked; what is there when one stops, is."""
        if self._presence_timer.isActive():
            self._presence_timer.start(PRESENCE_AGAIN_MS // 10)

    def _ask_presence_again(self) -> None:
        self._presence_timer.setInterval(PRESENCE_AGAIN_MS)
        unanswered = self._unanswered + 1
        if unanswered >= PRESENCE_KEPT:
            self.browser.list.forget_presence()
            if self._card is not None:
                self._card.show_presence({})
        if self._ask_presence():
            self._unanswered = unanswered

    def _ask_presence(self) -> bool:
        """Ask for the extensions in sight; false when there is nothing to ask, or nobody."""
        account = self._presence_from()
        if account is None or not self._is_seen:
            return False
        wanted = tuple(dict.fromkeys(n for n in self._numbers_in_sight() if is_extension(n)))
        if wanted:
            self._submit(AskPresence(account, wanted[:MOST_ASKED]))
        return bool(wanted)

    def _numbers_in_sight(self) -> list[str]:
        if self.page() is self._card:
            return [line.number for line in self.card.numbers]
        if self.page() is self.browser:
            return [line.number for line in self.browser.list.in_sight()]
        return []
