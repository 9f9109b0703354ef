"""Pictures of the window's moments, for looking at them and for README. Run by hand:

    .venv/bin/python packaging/screenshots.py FOLDER [NAME…] [--rtl]

With names only the moments that begin so.

The window is the real one; what it shows is made up, so that every moment can be had at once.
``QT_SCALE_FACTOR=2`` gives the 200 % scale.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diagnostics_pictures import diagnostics_moments
from history_pictures import history_moments
from import_pictures import import_moments
from people_pictures import SHOWN_PRESENCE, people_moments
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from quick_moments import quick_moments

from clicktodial.engine.commands import source_for
from clicktodial.engine.messages import (
    ChoicesChanged,
    EventsListed,
    FindPeople,
    PeopleFound,
    PresenceKnown,
    TrialEnded,
    TrialStepped,
    Trouble,
)
from clicktodial.errors import (
    ClickToDialError,
    NoAnswerError,
    OutcomeUnknownError,
    SignInRefusedError,
)
from clicktodial.gui.models.account_fields import Field
from clicktodial.gui.models.dial_form import OptionsQuestion
from clicktodial.gui.models.team import TeamPress
from clicktodial.gui.theme import DARK, LIGHT, Theme
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.gui.widgets.team import TeamPage
from clicktodial.gui.windows.accounts import AccountsPage
from clicktodial.gui.windows.events import EventsWindow
from clicktodial.gui.windows.main import MainWindow
from clicktodial.gui.windows.settings import SettingsWindow
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.calls import (
    AccountName,
    Action,
    Call,
    CallId,
    CallState,
    Direction,
    LegId,
    Peer,
)
from clicktodial.model.contacts import ContactHit, ContactId
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.events import EventId, EventMethod, EventType, PhoneCallEvent
from clicktodial.model.presence import Presence, PresenceStatus
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EndReason,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
    TeamCall,
    TeamMember,
    Watching,
)
from clicktodial.model.steps import Outcome, Step, StepName
from clicktodial.model.systems import SignIn, System

if TYPE_CHECKING:
    from collections.abc import Callable

    from quick_moments import Moment

    from clicktodial.engine.messages import Command

WORK = AccountName("work")
ACCOUNT = make_account(name="work", server="https://pbx.example.com", extensions=["0003*210"])
CALLBACK = DialChoice(kind=CallKind.CALLBACK, sources=("+32470112233",), extension="0003*218")
CONFERENCE = DialChoice(kind=CallKind.CONFERENCE, extension="0003*219", conference="3", pin="2233")
ANNA = Peer("+32 2 555 12 34", "Anna Peeters", "Peeters & Zonen")
ZOE = Peer("024", "Zoë Åström")
HITS = (
    ContactHit(ContactId(1), "Zoë Åström", "", "+46701234567", "mobile"),
    ContactHit(ContactId(1), "Zoë Åström", "", "024", "extension"),
    ContactHit(ContactId(2), "Zoetermeer Kantoor", "Gemeente", "+31795550100", "main"),
)


def live(peer: Peer, state: CallState, seconds: float, **more: Any) -> CallEntry:  # noqa: ANN401
    """A call that has been in its state for so long."""
    began = datetime.now(UTC) - timedelta(seconds=seconds)
    key = f"{peer.number}{state}"
    call = Call(
        CallId(f"id{abs(hash(key))}"),
        WORK,
        "0003*210",
        state,
        Direction.OUTGOING,
        peer,
        LegId("00"),
        started=began,
        answered=began if state is CallState.CONNECTED else None,
        on_hold=began if state is CallState.HELD else None,
        parked=began if state is CallState.PARKED else None,
    )
    call = replace(call, **{k: v for k, v in more.items() if hasattr(call, k)})
    entry = CallEntry(EntryKey(key), WORK, Phase.LIVE, peer, call)
    return replace(entry, **{k: v for k, v in more.items() if hasattr(entry, k)})


def ended(peer: Peer, reason: EndReason, **more: Any) -> CallEntry:  # noqa: ANN401
    """A call that has just ended so."""
    entry = CallEntry(EntryKey(peer.number + reason), WORK, Phase.ENDED, peer, reason=reason)
    return replace(entry, wait_for_pickup_s=25, **more)


def view(freshness: Freshness = Freshness.CURRENT, **more: Any) -> AccountView:  # noqa: ANN401
    """The account, its list being a second old."""
    heartbeat = Heartbeat()
    heartbeat.listed_at = time.monotonic() - (12 if freshness is Freshness.STALE else 1)
    return replace(AccountView(ACCOUNT, freshness, heartbeat), **more)


def snapshot(*entries: CallEntry, account: AccountView | None = None) -> Snapshot:
    """These entries on this account."""
    return Snapshot(1, (account or view(),), entries)


def moments() -> dict[str, Callable[[MainWindow], QWidget | None]]:
    """Every moment by its name."""
    now = time.monotonic()
    recording = datetime.now(UTC)
    calls = (
        live(ANNA, CallState.CONNECTED, 252, recording=recording, via="Sales"),
        live(ZOE, CallState.HELD, 80),
        live(Peer("+32 470 12 34 56"), CallState.INCOMING, 6),
    )
    long_name = Peer(
        "+49 30 23125 0171234567",
        "Maximiliane Freifrau von Schwarzenberg-Hohenlohe zu Waldenburg",
        "Donaudampfschifffahrtsgesellschaft mbH & Co. KG, Niederlassung Nord",
    )
    bo = Peer("+32470111222", "Bo Janssens")
    placing = (
        live(bo, CallState.RINGING_OWN, 8, pick_up_by=now + 17, wait_for_pickup_s=25.0),
        ended(ANNA, EndReason.ENDED, duration_s=192.0),
        ended(Peer("+3222", "Print shop"), EndReason.OWN_NOT_PICKED_UP),
    )
    lost = NoAnswerError("pbx.example.com", 10)
    trouble = (
        ended(ZOE, EndReason.OUTCOME_UNKNOWN, error=OutcomeUnknownError("024")),
        live(ANNA, CallState.CONNECTED, 33, pending=Action.HOLD),
        live(bo, CallState.RINGING_PEER, 4, error=lost),
        ended(Peer("+3233"), EndReason.PEER_NO_ANSWER),
    )
    many = tuple(
        live(Peer(f"+3247000{i:04}", f"Caller {i}"), CallState.CONNECTED, i * 7) for i in range(40)
    )
    stale = view(Freshness.STALE, error=lost, retry_at=now + 4)
    signed_out = view(Freshness.SIGNED_OUT, error=SignInRefusedError("work"))
    return {
        "calls": lambda w: w.on_snapshot(snapshot(*calls)),
        "placing": lambda w: w.on_snapshot(snapshot(*placing)),
        "search": lambda w: _typed(w, "zoe"),
        "number": lambda w: _typed(w, "0470 12 34 56"),
        "no-phone": lambda w: w.on_notice(Trouble(source_error())),
        "transfer": lambda w: _transfer(w, snapshot(*calls)),
        "stale": lambda w: w.on_snapshot(snapshot(*calls[:1], account=stale)),
        "nothing": lambda w: w.on_snapshot(snapshot()),
        "welcome": lambda w: w.on_settings(Settings()),
        "trouble": lambda w: w.on_snapshot(snapshot(*trouble)),
        "signed-out": lambda w: w.on_snapshot(snapshot(account=signed_out)),
        "long-names": lambda w: w.on_snapshot(
            snapshot(
                live(long_name, CallState.CONNECTED, 4000, via="Vertrieb Innendienst"),
                live(long_name, CallState.INCOMING, 6),
                ended(long_name, EndReason.OWN_DECLINED),
            )
        ),
        "many": lambda w: w.on_snapshot(snapshot(*many)),
        **_other_pages(),
        **_together(),
        **people_moments(ACCOUNT, snapshot(account=view(offered=SHOWN_PRESENCE))),
        **_floating(snapshot(*calls[:2]), snapshot(*calls[:1], account=stale)),
    }


def _floating(calls: Snapshot, not_current: Snapshot) -> dict[str, Moment]:
    return quick_moments(Settings(accounts=(ACCOUNT,)), calls, not_current, HITS)


def _together() -> dict[str, Callable[[MainWindow], QWidget | None]]:
    recording = datetime.now(UTC)
    bo = Peer("+32470111222", "Bo Janssens")
    parked = (
        live(ANNA, CallState.PARKED, 40, parked_slot="701"),
        live(ZOE, CallState.CONNECTED, 80, recording=recording),
    )
    lukasz = Peer("0003*223", "Łukasz Wójcik")
    supervised = (
        live(lukasz, CallState.CONNECTED, 40, joined=True, joined_as=Action.WHISPER),
        live(ANNA, CallState.RINGING_OWN, 3, joined=True, joined_as=Action.MONITOR),
        live(bo, CallState.RINGING_OWN, 3, choice=CALLBACK),
        live(ZOE, CallState.RINGING_OWN, 3, choice=CONFERENCE),
    )
    stale = view(Freshness.STALE, error=NoAnswerError("pbx.example.com", 10))
    return {
        "parked": lambda w: w.on_snapshot(snapshot(*parked)),
        "supervised": lambda w: w.on_snapshot(snapshot(*supervised)),
        "supervised-stale": lambda w: w.on_snapshot(snapshot(*supervised[:1], account=stale)),
    }


def _other_pages() -> dict[str, Callable[[MainWindow], QWidget | None]]:
    return {
        "remembered": _remembered,
        "callback": lambda w: _options(w, CALLBACK),
        "conference": lambda w: _options(w, CONFERENCE),
        "caller-id": lambda w: _options(w, DialChoice(duration_s=1800)),
        "mistake": _mistake,
        "team": lambda w: _team(w, team()),
        "team-stale": lambda w: _team(w, stale_team()),
        "team-empty": lambda w: _team(w, ()),
        "team-many": lambda w: _team(w, many_members()),
        "team-add": _team_adder,
        "team-hang-up": _team_question,
        "presence": _presence,
        "events": lambda _w: _events(EVENTS),
        "events-none": lambda _w: _events(()),
        "events-question": lambda _w: _events_question(),
        "events-form": lambda _w: _events_form(),
        "account-unifiedapi": lambda _w: _account_form("unifiedapi", at=Field.BRIDGE_TOKEN),
        "account-bridge": lambda _w: _account_form("telsmart"),
        "account-bridge-more": lambda _w: _account_form("telsmart", at=Field.SERVER),
        "account-token": lambda _w: _account_form("telsmart-token"),
        "account-token-more": lambda _w: _account_form("telsmart-token", at=Field.BRIDGE),
        "account-mistake": lambda _w: _account_mistake(),
        "account-test": lambda _w: _account_test(),
        "accounts": lambda _w: _accounts("work"),
        "accounts-trouble": lambda _w: _accounts("telsmart"),
        **history_moments(),
        **_settings_pages(),
        **diagnostics_moments(),
        **import_moments(),
        **_about(),
    }


def _about() -> dict[str, Callable[[MainWindow], QWidget | None]]:
    from about_pictures import about_moments
    from first_run_pictures import first_run_moments

    made: dict[str, Callable[[], QWidget]] = {**about_moments(), **first_run_moments()}
    return {name: _ignoring_window(make) for name, make in made.items()}


def _settings_pages() -> dict[str, Callable[[MainWindow], QWidget | None]]:
    from settings_pictures import settings_moments

    return {name: _ignoring_window(make) for name, make in settings_moments().items()}


def _ignoring_window(make: Callable[[], QWidget]) -> Callable[[MainWindow], QWidget | None]:
    return lambda _window: make()


def member(
    extension: str, name: str, status: PresenceStatus | None, *calls: TeamCall
) -> TeamMember:
    """A watched colleague."""
    return TeamMember(WORK, extension, name, status, calls, is_current=True)


def team_call(peer: Peer, state: CallState, seconds: float, **more: Any) -> TeamCall:  # noqa: ANN401
    """A colleague's call."""
    call = live(peer, state, seconds, mine=False).call
    assert call is not None
    return TeamCall(call, **more)


def team() -> tuple[TeamMember, ...]:
    """One of each kind."""
    bo = Peer("+32470111222", "Bo Janssens")
    return (
        member(
            "0003*223",
            "Łukasz Wójcik",
            PresenceStatus.BUSY,
            team_call(ANNA, CallState.CONNECTED, 252),
        ),
        member(
            "0003*224", "Reception", PresenceStatus.RINGING, team_call(bo, CallState.INCOMING, 6)
        ),
        member("0003*220", "Zoë Åström", PresenceStatus.ONLINE),
        member("0003*221", "Jürgen Müller", PresenceStatus.OFFLINE),
        member("0003*225", "", None),
        member(
            "0003*222",
            "Siobhán O'Brien",
            PresenceStatus.BUSY,
            team_call(ZOE, CallState.HELD, 80, pending=Action.MONITOR),
            team_call(bo, CallState.RINGING_PEER, 3, error=NoAnswerError("pbx.example.com", 10)),
        ),
    )


def stale_team() -> tuple[TeamMember, ...]:
    """The same, when it is not known any more."""
    error = NoAnswerError("pbx.example.com", 10)
    return tuple(replace(m, is_current=False, error=error) for m in team()[:2])


def many_members() -> tuple[TeamMember, ...]:
    """More than fit."""
    return tuple(
        member(f"0003*{i}", f"Colleague {i}", list(PresenceStatus)[i % 4]) for i in range(300, 400)
    )


def _team(window: MainWindow, members: tuple[TeamMember, ...]) -> None:
    account = replace(ACCOUNT, team=tuple(m.extension for m in members))
    window.on_settings(Settings(accounts=(account,)))
    window.on_snapshot(replace(snapshot(account=view(account=account)), team=members))
    window.show_tab(Tab.TEAM)


def _team_page(window: MainWindow) -> TeamPage:
    page = window.tabs.page(Tab.TEAM)
    assert isinstance(page, TeamPage)
    return page


def _team_adder(window: MainWindow) -> None:
    _team(window, team())
    page = _team_page(window)
    page.open_adder()
    page.adder.edit.setText("zoe")


def _team_question(window: MainWindow) -> None:
    _team(window, team())
    page = _team_page(window)
    row = page.list.current_row()
    assert row is not None
    page.press(row, row.lines[0], TeamPress(Action.HANG_UP))


def _presence(window: MainWindow) -> None:
    _transfer(window, snapshot(live(ANNA, CallState.CONNECTED, 252)))


EVENTS = (
    PhoneCallEvent(
        EventId("1"), "0003*210", EventType.DIAL_IN, "0", EventMethod.POST,
        "https://crm.example.com/hooks/calls?from=EXTENSION&to=CALLED", "Opens the customer's card",
        enabled=True, modified=datetime(2026, 5, 4, 9, 30, tzinfo=UTC),
    ),
    PhoneCallEvent(
        EventId("2"), "0003*210", EventType.HANGUP, "2", EventMethod.GET,
        "https://crm.example.com/hooks/end", enabled=False,
    ),
    PhoneCallEvent(
        EventId("3"), "0003*210", EventType.UNKNOWN, "7", EventMethod.UNKNOWN,
        "https://old.example.com/",
    ),
)  # fmt: skip


def _events(events: tuple[PhoneCallEvent, ...]) -> EventsWindow:
    window = EventsWindow(lambda _command: None)
    window.open(snapshot())
    window.on_events(EventsListed(WORK, "0003*210", events))
    return window


def _events_question() -> EventsWindow:
    window = _events(EVENTS)
    window.page.remove_button.click()
    return window


def _events_form() -> EventsWindow:
    window = _events(EVENTS)
    window.page.add_button.click()
    window.form.url.setText("crm.example")
    window.form.save_button.click()
    return window


BRIDGE, TENANT = "https://bridge.example.com", "b11d749b-8eb7-4236-a068-3d94ba3860d6"
ACCOUNTS = (
    replace(ACCOUNT, name=AccountName("unifiedapi"), bridge=BRIDGE),
    make_account(name="telsmart", system=System.CALLCONTROL, sign_in=SignIn.BRIDGE, bridge=BRIDGE),
    make_account(
        name="telsmart-token",
        system=System.CALLCONTROL,
        tenant=TENANT,
        extensions=["210"],
    ),
)
_TEST = (
    (StepName.NAME_LOOKUP, Outcome.OK, "192.0.2.17", ""),
    (StepName.TLS, Outcome.OK, "The certificate is trusted by this computer's system.", ""),
    (StepName.SIGN_IN, Outcome.OK, "The phone system does not refuse the token.", ""),
    (StepName.EXTENSION, Outcome.OK, f"Extension 210 of tenant {TENANT}.", ""),
    (StepName.EVENT_STREAM, Outcome.FAILED, "It does not send events like a bridge.",
     "Check the bridge's address."),
)  # fmt: skip


def _accounts(name: str) -> SettingsWindow:
    window = SettingsWindow(lambda _command: None)
    window.resize(360, 600)
    window.on_settings(Settings(accounts=(ACCOUNT, *ACCOUNTS)))
    current = Freshness.CURRENT
    lost = NoAnswerError("bridge.example.com", 10)
    window.on_snapshot(
        Snapshot(
            1,
            (
                view(),
                view(account=ACCOUNTS[0], watching=Watching.LIVE),
                view(current, account=ACCOUNTS[1], watching=Watching.NOT, bridge_error=lost),
                view(Freshness.SIGNED_OUT, account=ACCOUNTS[2], watching=Watching.NOT),
            ),
        )
    )
    window.open_account("")
    _page(window).overview.list.choose(name)
    return window


def _page(window: SettingsWindow) -> AccountsPage:
    page = window.page(PageName.ACCOUNTS)
    assert isinstance(page, AccountsPage)
    return page


def _account_form(name: str, *, at: Field = Field.NAME) -> SettingsWindow:
    window = _accounts(name)
    _page(window).overview.edit_button.click()
    _page(window).form.fields.go_to(at)
    return window


def _account_mistake() -> SettingsWindow:
    window = _accounts("telsmart")
    page = _page(window)
    page.overview.add_button.click()
    QTest.keyClicks(page.form.fields.editor(Field.NAME), "sales")
    QTest.keyClick(page.form.fields.system, Qt.Key.Key_End)
    page.form.save_button.click()
    return window


def _account_test() -> SettingsWindow:
    window = _account_form("telsmart")
    _page(window).form.test_button.click()
    for place, (name, outcome, found, hint) in enumerate(_TEST):
        step = Step(name, outcome, found, hint, place=place, of=len(_TEST))
        window.on_notice(TrialStepped(step))
    window.on_notice(TrialEnded())
    return window


def source_error() -> ClickToDialError:
    """What the engine says when no phone is known that could ring first."""
    try:
        source_for(replace(ACCOUNT, extensions=()))
    except ClickToDialError as error:
        return error
    raise AssertionError


def _typed(window: MainWindow, text: str) -> None:
    window.on_snapshot(snapshot())
    window.dialer.edit.setText(text)


def _remembered(window: MainWindow) -> None:
    window.on_notice(ChoicesChanged({"0470123456": CALLBACK}))
    _typed(window, "0470 12 34 56")


def _options(window: MainWindow, choice: DialChoice) -> None:
    window.on_snapshot(snapshot())
    accounts = (replace(ACCOUNT, extensions=("0003*210", "0003*211")),)
    question = OptionsQuestion("+3225551234", "Anna Peeters", choice, accounts)
    window.open_options(question)


def _mistake(window: MainWindow) -> None:
    _options(window, DialChoice(kind=CallKind.CALLBACK, extension="0003*218"))
    assert window.options is not None
    window.options.call_button.click()


def _transfer(window: MainWindow, shown: Snapshot) -> None:
    window.on_snapshot(shown)
    row = window.calls.current_row()
    assert row is not None
    window.open_transfer(row)


def take(folder: Path) -> None:
    """Every moment in both colour schemes, and all of one scheme on one sheet."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    if "--rtl" in sys.argv:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(app)
    for name, colors in (("light", LIGHT), ("dark", DARK)):
        theme.wear(colors)
        wanted = [arg for arg in sys.argv[2:] if not arg.startswith("--")]
        chosen = {name: show for name, show in moments().items() if _is_wanted(name, wanted)}
        pictures = [drawn(theme, show) for show in chosen.values()]
        for moment, picture in zip(chosen, pictures, strict=True):
            picture.save(str(folder / f"{moment}-{name}.png"))
        _sheet(pictures).save(str(folder / f"all-{name}.png"))


def _is_wanted(name: str, beginnings: list[str]) -> bool:
    return not beginnings or any(name.startswith(beginning) for beginning in beginnings)


def staged(
    theme: Theme, show: Callable[[MainWindow], QWidget | None]
) -> tuple[MainWindow, QWidget | None]:
    """The main window at this moment, and the other window that it is about, if it is."""
    questions: list[FindPeople] = []

    def submit(command: Command) -> None:
        if isinstance(command, FindPeople):
            questions.append(command)

    window = MainWindow(theme, submit, hides_on_close=lambda: True)
    window.on_settings(Settings(accounts=(ACCOUNT,)))
    window.show()
    QApplication.processEvents()
    other = show(window)
    for question in questions:
        hits = HITS if not question.text[:1].isdigit() else ()
        window.on_notice(PeopleFound(question.serial, hits))
    window.on_notice(PresenceKnown(WORK, {"024": Presence("024", PresenceStatus.BUSY)}))
    for _ in range(4):  # texts that are wrapped find their height later, in more than one step
        QApplication.processEvents()
    return window, other


def drawn(theme: Theme, show: Callable[[MainWindow], QWidget | None]) -> QImage:
    """The window that this moment is about."""
    window, other = staged(theme, show)
    picture = (other or window).grab().toImage()
    for shown in (other, window):
        if shown is not None:
            shown.deleteLater()
    return picture


def _sheet(pictures: list[QImage], columns: int = 4) -> QImage:
    gap = 16
    width = max(p.width() for p in pictures) + gap
    height = max(p.height() for p in pictures) + gap
    rows = -(-len(pictures) // columns)
    sheet = QImage(width * columns + gap, height * rows + gap, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8c94a3"))
    painter = QPainter(sheet)
    for i, picture in enumerate(pictures):
        at = QPoint(gap + (i % columns) * width, gap + (i // columns) * height)
        painter.drawImage(QRect(at, picture.size()), picture)
    painter.end()
    return sheet


if __name__ == "__main__":
    take(Path(sys.argv[1]))
