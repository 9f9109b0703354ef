"""A working day in fast motion: more than fifty calls of all kinds, two sleeps, a network that goes
and comes back, a program that is killed and started again. At its end the history is what the phone
system says, call by call.

Phones ring for a second or two and people say little; all else is as on any day.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import pytest

from clicktodial.model.history import HistoryQuery, Outcome
from clicktodial.sim.options import SimOptions
from clicktodial.sim.people import MINE
from clicktodial.sim.server import running
from clicktodial.sim.world import Timing
from clicktodial.storage.history import HistoryStore
from tests.program.bus import Service
from tests.program.processes import wait_until
from tests.program.session import Options
from tests.program.user import PROGRAM, WINDOW, User
from tests.program.xfce import PLACES, XfceUser
from tests.sources.conftest import require_slapd
from tests.sources.radicale import PASSWORD, Radicale, card, radicale
from tests.sources.radicale import USER as CARDDAV_USER
from tests.sources.slapd import PEOPLE, Slapd, person, slapd
from tests.sources.slapd import USER as LDAP_USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clicktodial.model.history import PastCall
    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
CALLERS = [f"+4479460960{n:02}" for n in range(60)]
ZOE, RECEPTION, ANNA = "0003*220", "0003*224", "+442079460018"
BUSY, NEVER = "+493023125017", "+441632960199"
QUICK = Timing(setup_s=0.1, dial_s=0.1, busy_s=1.5, decline_s=1.5, patience_s=4, voicemail_s=1)
ACCURACY_S = 3.0
"""An end is known to one poll, and the phone system tells whole seconds."""
SLOW_S = 30.0
"""Two cores that others use, too."""

ALLOWED = {
    0: {Outcome.ANSWERED, Outcome.TRANSFERRED, Outcome.TO_VOICEMAIL},
    1: {Outcome.PEER_LEG_FAILED, Outcome.OWN_LEG_FAILED},
    2: {Outcome.PEER_LEG_FAILED, Outcome.OWN_LEG_FAILED, Outcome.CANCELLED},
    3: {
        Outcome.MISSED,
        Outcome.CANCELLED,
        Outcome.PEER_LEG_FAILED,
        Outcome.OWN_LEG_FAILED,
        Outcome.TO_VOICEMAIL,
        Outcome.TRANSFERRED,
    },
}
"""What the history may call a call that the phone system's record calls answered (0), busy (1),
failed (2) or not answered (3): the record knows nothing of which leg failed and of who hung up."""


class AddressBooks(NamedTuple):
    """A company's address books."""

    carddav: Radicale
    ldap: Slapd

    def connect(self, user: User) -> None:
        """Have the program take contacts from them."""
        for name, kind, server, reader, *more in (
            ("customers", "carddav", self.carddav.url, CARDDAV_USER),
            ("staff", "ldap", self.ldap.url, LDAP_USER, "--base", PEOPLE),
        ):
            words = ("--kind", kind, "--server", server, "--user", reader, "--password-stdin")
            command = (*PROGRAM, "contacts", "source", "add", name, *words, *more)
            done = user.desktop.start(command, feed=f"{PASSWORD}\n")
            assert done.wait() == 0, done.output
        done = user.run("contacts", "sync")
        assert done.wait(timeout_s=SLOW_S) == 0, done.output


class Day:
    """Somebody at work, and what the phone system and the history know of it."""

    def __init__(self, user: XfceUser, login: Service) -> None:
        self.user, self.sim, self._login = user, user.sim, login
        self.history_file = user.home / "data" / "history.sqlite3"
        # One's own phone is picked up by whoever is told to; a call that it places, at once.
        self.sim.control("phones", after_s=1, incoming_after_s=100_000)
        self.app = user.start()

    # ---- looking

    def past(self) -> dict[str, PastCall]:
        """The history, by the phone system's ids."""
        store, _ = HistoryStore.open(self.history_file)
        with contextlib.closing(store):
            return {call.call_id: call for call in store.all(HistoryQuery())}

    def seen(self, *ids: str) -> None:
        """Wait until the program has seen these calls."""
        wait_until(
            lambda: set(ids) <= self.past().keys(), lambda: f"{ids} in {self.past()}", timeout_s=30
        )

    def over(self, *ids: str) -> None:
        """Wait until the program has seen that these calls are over."""

        def are_over() -> bool:
            past = self.past()
            return all(i in past and past[i].outcome is not Outcome.GOING_ON for i in ids)

        wait_until(are_over, lambda: f"{ids} over in {self.past()}", timeout_s=SLOW_S)

    def answered(self, *ids: str) -> None:
        """Wait until the program has seen that these calls are answered."""

        def are_answered() -> bool:
            past = self.past()
            return all(i in past and past[i].answered is not None for i in ids)

        wait_until(are_answered, lambda: f"{ids} answered in {self.past()}", timeout_s=SLOW_S)

    # ---- what others do

    def ring(self, *callers: str) -> list[str]:
        """All of them call at the same time."""
        return [self.sim.incoming(caller) for caller in callers]

    def give_up(self, *callers: str) -> None:
        """Those who called hang up."""
        for caller in callers:
            self.sim.control("hangup", phone=caller)

    # ---- what the user does

    def answer(self) -> str:
        """Pick up the phone: one of the calls that ring."""
        return str(self.sim.control("answer")["id"])

    def talk(self, seconds: float) -> None:
        """Let so much time pass on the phone system."""
        until = self.sim.state()["now"] + seconds
        wait_until(lambda: self.sim.state()["now"] >= until, "time", timeout_s=SLOW_S)

    def hang_up(self, *ids: str) -> None:
        """Put down the phone of these calls."""
        for one in ids:
            self.sim.control("hangup", id=one)

    def dial(self, number: str) -> str:
        """Type the number into the window and press Enter; the call's id."""
        known = {call["id"] for call in self.sim.state()["calls"]}
        self.user.desktop.focus(WINDOW)
        self.user.desktop.keys("ctrl+l", "ctrl+a")
        self.user.desktop.type(number)
        self.user.desktop.keys("Return")

        def new() -> list[str]:
            calls = self.sim.state()["calls"]
            return [str(call["id"]) for call in calls if call["id"] not in known]

        (made,) = wait_until(new, f"a call to {number}", timeout_s=SLOW_S)
        self.seen(made)
        return made

    # ---- what befalls the computer

    @contextlib.contextmanager
    def asleep(self) -> Iterator[None]:
        """The computer sleeps: nothing of the program runs."""
        self._login.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (True,))
        os.kill(self.app.pid, signal.SIGSTOP)
        yield
        os.kill(self.app.pid, signal.SIGCONT)
        self._login.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (False,))

    @contextlib.contextmanager
    def without_network(self) -> Iterator[None]:
        """Every request is dropped, until the window has said so."""
        self.sim.fault("drop")
        self.user.wait_tray("not current")
        yield
        self.sim.control("clear-faults")
        self.user.wait_tray("ready|ringing|on a call|missed")

    @contextlib.contextmanager
    def killed(self) -> Iterator[None]:
        """The program dies without a word, and is started again afterwards."""
        os.kill(self.app.pid, signal.SIGKILL)
        self.app.end()
        self.user.desktop.tray.wait_until_gone()
        yield
        self.app = self.user.start()


@pytest.fixture
def address_books(missing: Callable[[str], NoReturn]) -> Iterator[AddressBooks]:
    """Real ones: a company's by CardDAV, and its directory by LDAP."""
    require_slapd(missing)
    with contextlib.ExitStack() as stack:
        folders = [
            Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ctd-server-")))
            for _ in range(2)
        ]
        carddav = stack.enter_context(radicale(folders[0]))
        carddav.make_book()
        carddav.put("customer", card("Ada Byron", CALLERS[0]))
        ldap = stack.enter_context(slapd(folders[1]))
        ldap.add(person("grace", cn="Grace Hopper", telephoneNumber=CALLERS[1]))
        yield AddressBooks(carddav, ldap)


@pytest.fixture
def day(
    make_desktop: Callable[[Options], Desktop],
    address_books: AddressBooks,
    missing: Callable[[str], NoReturn],
) -> Iterator[Day]:
    if not PLACES:
        missing("xfce4-notifyd")
    desktop = make_desktop(Options(notifications=False))
    with running(SimOptions(timing=QUICK)) as sim:
        desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        login = Service(desktop.env["DBUS_SYSTEM_BUS_ADDRESS"], LOGIN, lambda _request: None)
        with contextlib.closing(login):
            user = XfceUser(desktop, sim)
            user.start_service()
            user.add_account()
            user.add_people()
            address_books.connect(user)
            settings = user.home / "config" / "settings.toml"
            settings.write_text(f"wait_for_pickup_s = 4\n{settings.read_text()}")
            yield Day(user, login)


def test_at_the_end_of_the_day_the_history_is_what_the_phone_system_says(day: Day) -> None:
    for part in (_morning, _placed, _handled, _gaps, _again):
        part(day)
    # No notification of a call that rings is left; that some were missed may be told still.
    wait_until(lambda: "To voicemail" not in _shown(day), "no call rings", timeout_s=SLOW_S)
    # What was never seen is filled in from the phone system's own records at the next start.
    with day.killed():
        pass
    ended = {one["call_id"]: one for one in day.sim.state()["ended"] if _is_mine(one)}
    assert len(ended) >= 50
    wait_until(
        lambda: _difference(day.past(), ended) == [], lambda: _told(day, ended), timeout_s=60
    )
    _compare_with_the_command(day, ended)
    day.user.quit(day.app)


def _shown(day: Day) -> set[str]:
    """All that is on the screen, notifications included."""
    return {node.name for node in day.user.desktop.a11y.nodes()}


def _morning(day: Day) -> None:
    """Ten at once, of which three are answered; then ten again, all of which are missed."""
    ids = day.ring(*CALLERS[:10])
    taken = [day.answer() for _ in range(3)]
    day.seen(*ids)
    # The company's address books know two of them.
    assert [day.past()[i].peer.name for i in ids[:3]] == ["Ada Byron", "Grace Hopper", ""]
    day.answered(*taken)
    day.over(*(set(ids) - set(taken)))
    ids = day.ring(*CALLERS[10:20])
    day.seen(*ids)
    day.give_up(*CALLERS[10:20])
    day.over(*ids)
    # The three have gone on all the while.
    day.hang_up(*taken)
    day.over(*taken)


def _placed(day: Day) -> None:
    """Answered, busy, not answered, cancelled, one's own phone not picked up and declined."""
    for number in (ZOE, ANNA):
        day.sim.control("phones", phone=number, after_s=1)
        made = day.dial(number)
        day.answered(made)
        day.talk(4)
        day.hang_up(made)
        day.over(made)
    for number in (BUSY, NEVER):
        day.over(day.dial(number))
    day.sim.control("phones", phone="+33199005512", after_s=30)
    made = day.dial("+33199005512")
    day.user.desktop.a11y.find(name="Hang up: +33199005512", timeout_s=SLOW_S)
    day.user.desktop.keys("ctrl+shift+e")
    day.over(made)
    for pickup, number in (("never", "+12025550143"), ("decline", "+12025550144")):
        day.sim.control("phones", pickup=pickup)
        day.over(day.dial(number))
    day.sim.control("phones", pickup="answer")


def _handled(day: Day) -> None:
    """Held and transferred, sent to voicemail, rung several times by the same person."""
    desktop = day.user.desktop
    caller = CALLERS[20]
    (one,) = day.ring(caller)
    day.seen(one)
    day.answer()
    day.answered(one)
    desktop.tray.click(caller, "Hold")
    day.user.wait_tray("on hold")
    desktop.focus(WINDOW)
    desktop.a11y.find(name=f"Transfer: {caller}", timeout_s=SLOW_S).press()
    desktop.a11y.find(id="transferNow")
    desktop.type("224")
    desktop.a11y.find(id="transferNow").press()
    day.over(one)
    day.give_up(caller)
    (one,) = day.ring(CALLERS[23])
    day.seen(one)
    desktop.a11y.find(name=f"To voicemail: {CALLERS[23]}", timeout_s=SLOW_S).press()
    day.over(one)
    for _ in range(3):
        (one,) = day.ring(CALLERS[24])
        day.seen(one)
        day.give_up(CALLERS[24])
        day.over(one)


def _gaps(day: Day) -> None:
    """Two sleeps, a network that is gone, and a program that is killed: calls end, come and go
    meanwhile."""
    for n, gap in enumerate((day.asleep, day.without_network, day.killed, day.asleep)):
        before, during = CALLERS[30 + 3 * n], CALLERS[31 + 3 * n : 33 + 3 * n]
        (one,) = day.ring(before)
        day.seen(one)
        day.answer()
        day.answered(one)
        with gap():
            day.hang_up(one)
            taken, _missed = day.ring(*during)
            day.answer()
            day.talk(3)
            day.hang_up(taken)
            day.give_up(*during)
        day.over(one)


def _again(day: Day) -> None:
    """Those who were missed are called back, and some call again."""
    for caller in CALLERS[10:12]:
        made = day.dial(caller)
        day.answered(made)
        day.hang_up(made)
        day.over(made)
    ids = day.ring(*CALLERS[45:52])
    day.seen(*ids)
    taken = day.answer()
    day.answered(taken)
    day.give_up(*CALLERS[45:52])
    day.over(*ids)


# ---- comparing


def _is_mine(ended: dict[str, Any]) -> bool:
    return MINE in (ended["source"], ended["destination"]) or ended["extension"] == MINE


def _difference(past: dict[str, PastCall], ended: dict[str, dict[str, Any]]) -> list[str]:
    """What the history says otherwise than the phone system; nothing: they are equal."""
    found = [f"not in the history: {ended[i]}" for i in ended.keys() - past.keys()]
    found += [f"no such call: {past[i]}" for i in past.keys() - ended.keys()]
    for identity in ended.keys() & past.keys():
        call, record = past[identity], ended[identity]
        if call.outcome not in ALLOWED[record["disposition"]]:
            found.append(f"{call.outcome} for {record}: {call}")
        if call.duration_s is not None and record["answered"] is not None:
            talked_s = record["at"] - record["answered"]
            if abs(call.duration_s - talked_s) > ACCURACY_S:
                found.append(f"{call.duration_s} s for {record}: {call}")
        if call.outcome is Outcome.ANSWERED and call.ended is not None and call.duration_s is None:
            found.append(f"no duration: {call}")
    return found


def _told(day: Day, ended: dict[str, dict[str, Any]]) -> str:
    return "\n".join(_difference(day.past(), ended))


def _compare_with_the_command(day: Day, ended: dict[str, dict[str, Any]]) -> None:
    done = day.user.run("history", "--json", "--most", "1000")
    assert done.wait(timeout_s=SLOW_S) == 0, done.output
    document = json.loads(done.output)
    counted = Counter(call["call_id"] for call in document["calls"])
    assert counted.keys() == ended.keys()
    assert set(counted.values()) == {1}
