"""The People tab's moments, for ``screenshots.py``."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from clicktodial.engine.history_messages import HistoryListed, ListHistory
from clicktodial.engine.messages import AskPresence, PresenceKnown
from clicktodial.engine.people_messages import (
    AskContact,
    ContactKnown,
    ContactsRemoved,
    DoublesFound,
    FindDoubles,
    ListPeople,
    PeopleChanged,
    PeopleListed,
    RemoveContacts,
)
from clicktodial.gui.widgets.people import PeoplePage
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.capabilities import Service
from clicktodial.model.contacts import Contact, ContactId, ContactNumber, words
from clicktodial.model.history import HistoryId, Outcome, PastCall
from clicktodial.model.people import KnownContact, PersonLine, letter_of
from clicktodial.model.presence import Presence, PresenceStatus
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import Snapshot

    Moment = Callable[[MainWindow], QWidget]

SHOWN_PRESENCE = frozenset({Service.PRESENCE})
WORK = AccountName("work")


def _contact(
    n: int, name: str, company: str, *numbers: tuple[str, str], star: bool = False
) -> Contact:
    listed = tuple(ContactNumber(label, text) for label, text in numbers)
    return Contact(ContactId(n), name, company, listed, favourite=star)


ANNA = Contact(
    ContactId(1),
    "Anna Peeters",
    "Peeters & Zonen",
    (
        ContactNumber("mobile", "+32 470 12 34 56"),
        ContactNumber("work", "+32 2 555 12 34"),
        ContactNumber("extension", "0003*224"),
    ),
    favourite=True,
    note="Best in the afternoon. Speaks Dutch and French.",
)
DOUBLE = _contact(20, "Anna Peters", "", ("home", "0470 12 34 56"), ("fax", "+32 2 555 12 35"))
JANS = (
    _contact(30, "Jan Claes", "ACME", ("work", "+32 2 555 30 30")),
    _contact(31, "Jan Claes", "ACME", ("mobile", "+32 470 30 30 30")),
)
PEOPLE = (
    ANNA,
    _contact(2, "Łukasz Wójcik", "", ("extension", "0003*223"), star=True),
    _contact(3, "Zoë Åström", "Nordic Paper", ("extension", "0003*220"), ("", "024"), star=True),
    _contact(4, "Ahmed Ben Salah", "Rouen Logistique", ("mobile", "+33 6 12 34 56 78")),
    _contact(5, "Annelies De Vos", "Gemeente Gent", ("work", "+32 9 266 77 00"), ("fax", "02")),
    _contact(6, "Bo Janssens", "", ("mobile", "+32 470 11 12 22")),
    _contact(
        7,
        "Brigitte Freifrau von Schwarzenberg-Hohenlohe",
        "Donaudampfschifffahrtsgesellschaft mbH & Co. KG",
        ("work", "+49 30 23125 0171234567"),
    ),
    _contact(8, "", "Print shop", ("main", "+32 2 555 99 00")),
    _contact(9, "Siobhán O'Brien", "Peeters & Zonen", ("extension", "0003*222")),
)


def _line(contact: Contact) -> PersonLine:
    first = contact.numbers[0]
    name_words = " ".join(words(contact.name or contact.company))
    return PersonLine(
        contact.id,
        contact.name,
        contact.company,
        first.text,
        first.label,
        len(contact.numbers),
        contact.favourite,
        "",
        letter_of(name_words),
    )


def _calls() -> tuple[PastCall, ...]:
    now = datetime.now(UTC)

    def call(n: int, how: tuple[Direction, Outcome], hours: float, talked: int | None) -> PastCall:
        at, peer = now - timedelta(hours=hours), Peer("+32 470 12 34 56", "Anna Peeters")
        name = HistoryId(n), WORK, f"{n}"
        return PastCall(*name, *how, peer, "0003*210", at, at, at, duration_s=talked)

    return (
        call(1, (Direction.INCOMING, Outcome.MISSED), 2, None),
        call(2, (Direction.OUTGOING, Outcome.ANSWERED), 26, 192),
        call(3, (Direction.OUTGOING, Outcome.PEER_LEG_FAILED), 50, None),
    )


class _Desk:
    """The window on an engine that knows these people and answers at once."""

    def __init__(
        self, theme: Theme, settings: Settings, shown: Snapshot, people: tuple[Contact, ...]
    ) -> None:
        self._people = people
        self.source = ""
        self.window = MainWindow(theme, self.answer, hides_on_close=lambda: True)
        self.window.on_settings(settings)
        self.window.on_snapshot(shown)
        self.window.show_tab(Tab.PEOPLE)
        page = self.window.tabs.page(Tab.PEOPLE)
        assert isinstance(page, PeoplePage)
        self.page = page

    def answer(self, command: Command) -> None:
        notice = self._answer(command)
        if notice is not None:
            QTimer.singleShot(0, lambda: self.window.on_notice(notice))
        if isinstance(command, RemoveContacts):
            QTimer.singleShot(0, lambda: self.window.on_notice(PeopleChanged()))

    def _answer(self, command: Command) -> Notice | None:
        notice: Notice | None
        match command:
            case ListPeople():
                notice = self._listed(command)
            case AskContact(wanted):
                contact = next(one for one in self._people if one.id == wanted)
                doubles = (KnownContact(DOUBLE),) if contact is ANNA and not self.source else ()
                notice = ContactKnown(wanted, KnownContact(contact, self.source), doubles)
            case ListHistory(_, first, _, serial):
                notice = HistoryListed(serial, 3, first, _calls())
            case AskPresence(account, extensions):
                kinds = (PresenceStatus.ONLINE, PresenceStatus.BUSY, PresenceStatus.RINGING)
                notice = PresenceKnown(
                    account, {e: Presence(e, kinds[n % 3]) for n, e in enumerate(extensions)}
                )
            case FindDoubles():
                jans = tuple(KnownContact(jan) for jan in JANS)
                notice = DoublesFound(((KnownContact(ANNA), KnownContact(DOUBLE)), jans))
            case RemoveContacts(ids):
                self._people = tuple(one for one in self._people if one.id not in ids)
                notice = ContactsRemoved(1, len(ids))
            case _:
                notice = None
        return notice

    def _listed(self, asked: ListPeople) -> PeopleListed:
        text = asked.query.text.casefold()
        lines = tuple(_line(one) for one in self._people if text in one.name.casefold())
        letters: dict[str, int] = {}
        for n, line in enumerate(lines):
            if not line.favourite:
                letters.setdefault(line.letter, n)
        return PeopleListed(asked.serial, len(lines), 0, lines, tuple(letters.items()))


def people_moments(account: Account, shown: Snapshot) -> dict[str, Moment]:
    """Every moment by its name. ``shown``: what the account shows, ``SHOWN_PRESENCE`` too."""
    settings = Settings(accounts=(account,))

    def moment(show: Callable[[_Desk], object], people: tuple[Contact, ...] = PEOPLE) -> Moment:
        def made(window: MainWindow) -> QWidget:
            desk = _Desk(_theme(window), settings, shown, people)
            _settle()
            show(desk)
            _settle()
            return desk.window

        return made

    return {
        "people": moment(_nothing),
        "people-search": moment(lambda desk: QTest.keyClicks(desk.page.browser.edit, "an")),
        "people-none-found": moment(lambda desk: QTest.keyClicks(desk.page.browser.edit, "xyz")),
        "people-empty": moment(_nothing, ()),
        "people-card": moment(lambda desk: desk.page.open_contact(ANNA.id)),
        "people-card-fetched": moment(_fetched),
        "people-card-long": moment(lambda desk: desk.page.open_contact(ContactId(7))),
        "people-edit": moment(_edit),
        "people-edit-wrong": moment(_edit_wrong),
        "people-edit-question": moment(_edit_question),
        "people-new": moment(lambda desk: desk.page.open_new_contact("+32 470 55 66 77", "")),
        "people-deleted": moment(_deleted),
        "people-merge": moment(lambda desk: desk.page.find_doubles()),
        "people-no-doubles": moment(_no_doubles),
    }


def _theme(window: MainWindow) -> Theme:
    return window._theme  # noqa: SLF001 - made for the same picture


def _settle() -> None:
    for _ in range(6):
        QTest.qWait(15)


def _fetched(desk: _Desk) -> None:
    desk.source = "Company directory"
    desk.page.open_contact(ANNA.id)


def _edit(desk: _Desk) -> None:
    desk.page.open_contact(ANNA.id)
    _settle()
    desk.page.card.edit.click()


def _edit_wrong(desk: _Desk) -> None:
    _edit(desk)
    form = desk.page.form
    form.name.clear()
    form.numbers.rows[1].edit.setText("ask Zoë")
    form.save_button.click()


def _edit_question(desk: _Desk) -> None:
    _edit(desk)
    QTest.keyClicks(desk.page.form.company, "x")
    desk.page.form.cancel_button.click()


def _no_doubles(desk: _Desk) -> None:
    desk.page.find_doubles()
    _settle()
    desk.page.merge.show_groups(())


def _nothing(desk: _Desk) -> None:
    """As it comes."""
    del desk


def _deleted(desk: _Desk) -> None:
    QTest.keyClick(desk.page.browser.list, Qt.Key.Key_Delete)
