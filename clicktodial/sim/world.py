"""The phone system without a wire: calls, phones and time. No I/O; time comes in.

The life of a call follows ``reference/unifiedapi.md §21``: a source rings (view ``00``, status 2
then 3), picks up (5), then the destination rings (view ``01`` status 3, the source shows 4) and
answers (both 5, the call has ``answered``). A call that is over is no longer in ``calls``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.sim.agenda import Agenda, Step
from clicktodial.sim.calls import (
    MAIN_ROLES,
    Call,
    CallId,
    Disposition,
    Ending,
    Role,
    Status,
    View,
)
from clicktodial.sim.happenings import (
    UNANSWERED,
    CallStatus,
    EventType,
    Happening,
    Nobody,
    Witness,
)
from clicktodial.sim.people import Directory, Pickup, is_public, same_number

if TYPE_CHECKING:
    from random import Random

_ENDINGS_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Timing:
    """How long things take in this world, in seconds.

    ``setup_s``: until the first phone rings. ``dial_s``: from the source's answer until the
    destination rings. ``busy_s``, ``decline_s``: until a busy or declining phone has said so.
    ``patience_s``: how long someone lets a phone ring. ``voicemail_s``: length of a message.
    """

    setup_s: float = 0.5
    dial_s: float = 0.5
    busy_s: float = 1.0
    decline_s: float = 1.5
    patience_s: float = 25.0
    voicemail_s: float = 20.0


class World:
    """All calls going on. Not thread-safe: one thread owns it."""

    def __init__(
        self,
        directory: Directory,
        random: Random,
        now: float,
        timing: Timing | None = None,
        witness: Witness | None = None,
    ) -> None:
        self.directory = directory
        self.timing = timing or Timing()
        self.random = random
        self.calls: dict[CallId, Call] = {}
        self.ended: dict[CallId, Ending] = {}
        self._issued: set[CallId] = set()
        self._witness = watching = witness or Nobody()
        self._agenda = Agenda(now, lambda: watching.stepped(self))

    @property
    def now(self) -> float:
        """The time in this world, in seconds since the epoch."""
        return self._agenda.now

    @property
    def next_at(self) -> float | None:
        """When the next thing happens by itself; None: nothing will."""
        return self._agenda.next_at

    def advance_to(self, now: float) -> None:
        """Let everything happen that is due by ``now``."""
        self._agenda.advance_to(now)

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass."""
        self._agenda.advance_to(self.now + seconds)

    def after(self, delay_s: float, step: Step) -> None:
        """Take ``step`` when ``delay_s`` seconds have passed in this world."""
        self._agenda.after(delay_s, step)
        self._witness.expects()

    def tell(
        self, kind: EventType, call: Call, view: View, status: CallStatus = CallStatus.CALLING
    ) -> None:
        """Tell the witness what happens to the leg of an extension; others' phones are not ours."""
        if is_public(view.extension):
            return
        caller = call.source[0]
        shown = view.caller_id if view.called else call.caller_id_destination
        self._witness.saw(
            Happening(
                type=kind,
                at=self.now,
                extension=view.extension,
                call_id=call.id,
                status=status,
                inwards=view.inwards,
                caller=caller,
                caller_id=shown or self.directory.caller_id(caller),
                called=call.destination[0],
            )
        )

    # Calls and their parties

    def admit(self, call: Call) -> Call:
        """Let a new call into the world."""
        self.calls[call.id] = call
        return call

    def new_id(self) -> CallId:
        """Return an id that no call has ever had."""
        while (call_id := CallId(f"{self.random.getrandbits(80):020x}")) in self._issued:
            pass
        self._issued.add(call_id)
        return call_id

    def add_view(self, call: Call, number: str, role: Role, caller_id: str) -> View:
        """Bring a party into the call. View ids are ``00``, ``01``… and are never used again."""
        view = View(f"{call.next_view:02}", number, role, caller_id)
        call.next_view += 1
        call.views.append(view)
        call.left.discard(number)
        return view

    def drop_view(self, call: Call, view: View, why: CallStatus = CallStatus.CANCEL) -> None:
        """Take a party out of the call's views; its phone is free. ``why`` it was not answered."""
        self._tell_end(call, view, why)
        call.views.remove(view)
        view.status = Status.UNKNOWN
        if call.view_of(view.extension) is None:
            call.left.add(view.extension)

    # Phones

    def ring(self, call: Call, view: View, wait_s: float, *, expected: bool) -> None:
        """Let a party's phone ring for at most ``wait_s`` seconds; its habits decide.

        ``expected``: the phone's owner has asked for the ring, as with click-to-dial. A phone that
        is off does not ring: that leg has failed.
        """
        if not self.directory.is_reachable(view.extension):
            self._fail(call, view, Disposition.FAILED)
            return
        view.status, view.ringing = Status.RINGING, self.now
        view.rings += 1
        if not expected:
            view.called = True
            self.tell(EventType.DIAL_IN, call, view)
        policy = self.directory.policy(view.extension)
        match policy.pickup:
            case Pickup.ANSWER:
                after_s = policy.answers_after_s(expected=expected)
                self._while_ringing(after_s, call, view, lambda: self.answer(call, view))
            case Pickup.BUSY:
                self._fail_after(self.timing.busy_s, call, view, Disposition.BUSY)
            case Pickup.DECLINE:
                self._fail_after(self.timing.decline_s, call, view, Disposition.BUSY)
            case Pickup.NEVER:
                pass
        self._fail_after(wait_s, call, view, Disposition.NO_ANSWER)

    def answer(self, call: Call, view: View) -> None:
        """Pick up a ringing phone."""
        if view.called and view.answered is None:
            self.tell(EventType.ANSWER_IN, call, view, CallStatus.ANSWER)
        view.answered = self.now
        match view.role:
            case Role.SOURCE | Role.DESTINATION if call.peers(view) and _has_destination(call):
                self._connect(call, view)
            case Role.SOURCE | Role.DESTINATION:
                self._source_answered(call, view)
            case Role.PICK_UP | Role.UN_PARK:
                self._take_over(call, view)
            case Role.BARGE_IN | Role.WHISPER | Role.MONITOR:
                view.status = Status.ON_CALL

    def decline(self, call: Call, view: View) -> None:
        """Refuse a call on the ringing phone."""
        self._fail(call, view, Disposition.BUSY)

    def ringing_at(self, number: str) -> tuple[Call, View] | None:
        """Return the call that rings longest at this number, if one does."""
        for call in self.calls.values():
            for view in call.views:
                if view.status is Status.RINGING and same_number(view.extension, number):
                    return call, view
        return None

    # Ending

    def hang_up(self, call: Call, number: str | None = None) -> bool:
        """Hang up the whole call, or only the leg of ``number``. Tell whether anything ended."""
        if number is None:
            self.end(call, _disposition(call, Disposition.NO_ANSWER), CallStatus.CANCEL)
            return True
        view = next((v for v in call.views if same_number(v.extension, number)), None)
        if view is None:
            return False
        self._leave(call, view)
        return True

    def call(self, call_id: str) -> Call | None:
        """Return a call that is going on."""
        return self.calls.get(CallId(call_id))

    # How calls go on

    def _source_answered(self, call: Call, view: View) -> None:
        view.status = Status.ON_CALL
        for other in [v for v in call.views if v is not view]:
            self.drop_view(call, other)
        call.left.discard(call.extension)
        self.after(self.timing.dial_s, lambda: self._dial_destination(call, view))

    def _dial_destination(self, call: Call, source: View) -> None:
        if not self.is_going(call) or _has_destination(call):
            return
        number = call.destination[0]
        self.tell(EventType.DIAL_OUT, call, source)
        if self.directory.type_of(number) is None:
            self.end(call, Disposition.FAILED)
            return
        view = self.add_view(call, number, Role.DESTINATION, call.caller_id_destination)
        source.status = Status.OTHER_RINGING
        self.ring(call, view, call.wait_for_pickup_s, expected=False)

    def _connect(self, call: Call, view: View) -> None:
        first = call.answered is None
        self.mark_answered(call, call.peers(view))
        for party in (view, *call.peers(view)):
            party.status = Status.ON_CALL
            party.answered = party.answered or self.now
            party.parked, party.parked_pos, party.parked_by = None, None, ""
        for joiner in [v for v in call.views if v.role in (Role.PICK_UP, Role.UN_PARK)]:
            self.drop_view(call, joiner)
        if first and call.duration_s is not None:
            self.after(call.duration_s, lambda: self.end(call, Disposition.ANSWERED))
        for party in (view, *call.peers(view)) if first else (view,):
            self._tire_later(call, party)

    def mark_answered(self, call: Call, peers: list[View]) -> None:
        """Someone has answered the call; those of ``peers`` who placed it learn so."""
        if call.answered is None:
            call.answered = self.now
            for party in peers:
                if not party.inwards:
                    self.tell(EventType.ANSWER_OUT, call, party, CallStatus.ANSWER)

    def _tire_later(self, call: Call, view: View) -> None:
        talk_s = self.directory.policy(view.extension).talk_s
        if talk_s is not None:
            self.after(talk_s, lambda: self._tire(call, view))

    def _tire(self, call: Call, view: View) -> None:
        if self.is_going(call) and view in call.views:
            self._leave(call, view)

    def _take_over(self, call: Call, joiner: View) -> None:
        picks_up, parked = joiner.role is Role.PICK_UP, call.parked_view()
        replaced = call.peers(parked) if parked else _ringing_destinations(call)
        for view in replaced:
            self.drop_view(call, view)
            replace_number(call, view.extension, joiner.extension)
            joiner.role = view.role
        if picks_up:
            self.tell(EventType.ANSWER_IN, call, joiner, CallStatus.ANSWER)
        self._connect(call, joiner)

    def _fail(self, call: Call, view: View, why: Disposition) -> None:
        others_ring = view.role is Role.SOURCE and len(call.views) > 1
        if view.role in MAIN_ROLES and call.parked_view() and not call.recalled:
            view.status = Status.ON_CALL
        elif view.role not in MAIN_ROLES or (others_ring and not _has_destination(call)):
            self.drop_view(call, view, UNANSWERED[why])
        else:
            self.end(call, _disposition(call, why), UNANSWERED[why])

    def _leave(self, call: Call, view: View) -> None:
        """Take one leg out; a call needs two who can speak, or a source that still rings."""
        self.drop_view(call, view)
        barging = [v for v in call.views if v.role is Role.BARGE_IN and v.answered is not None]
        if view.role in MAIN_ROLES and barging:
            barging[0].role = view.role
            _ring_no_more(call)
        waiting = view.role is Role.SOURCE and not _has_destination(call)
        needed = 1 if waiting or view.role not in MAIN_ROLES else 2
        if sum(v.role in MAIN_ROLES for v in call.views) < needed:
            self.end(call, _disposition(call, Disposition.NO_ANSWER), CallStatus.CANCEL)

    def end(self, call: Call, disposition: Disposition, why: CallStatus | None = None) -> None:
        """End a call; one that has ended already stays as it was.

        ``why``: what is told of legs that were not answered; else ``disposition`` says it.
        """
        if self.calls.pop(call.id, None) is None:
            return
        for view in call.views:
            self._tell_end(call, view, why or UNANSWERED[disposition])
        self.keep(call.ending(self.now, disposition))

    def keep(self, ending: Ending) -> None:
        """Keep the record of a call that is over; the oldest are forgotten in time."""
        self.ended[ending.call_id] = ending
        while len(self.ended) > _ENDINGS_KEPT:
            del self.ended[next(iter(self.ended))]

    # Small things

    def is_going(self, call: Call) -> bool:
        """Tell whether the call has not ended."""
        return call.id in self.calls

    def _tell_end(self, call: Call, view: View, why: CallStatus) -> None:
        """Tell that a leg is over; one that was not even begun has no end."""
        if view.status not in (Status.UNKNOWN, Status.TRYING):
            talked = call.answered is not None and view.answered is not None
            self.tell(EventType.HANGUP, call, view, CallStatus.ANSWER if talked else why)

    def _while_ringing(self, delay_s: float, call: Call, view: View, step: Step) -> None:
        rings = view.rings

        def guarded() -> None:
            same_ring = view.status is Status.RINGING and view.rings == rings
            if self.is_going(call) and same_ring:
                step()

        self.after(delay_s, guarded)

    def _fail_after(self, delay_s: float, call: Call, view: View, why: Disposition) -> None:
        self._while_ringing(delay_s, call, view, lambda: self._fail(call, view, why))


def _has_destination(call: Call) -> bool:
    return any(view.role is Role.DESTINATION for view in call.views)


def _ringing_destinations(call: Call) -> list[View]:
    return [
        view
        for view in call.views
        if view.role is Role.DESTINATION and view.status is Status.RINGING
    ]


def _disposition(call: Call, otherwise: Disposition) -> Disposition:
    return Disposition.ANSWERED if call.answered is not None else otherwise


def _ring_no_more(call: Call) -> None:
    """Nobody's other side rings once the phone that rang is out."""
    main = [view for view in call.views if view.role in MAIN_ROLES]
    if not any(view.status is Status.RINGING for view in main):
        for view in main:
            view.status = Status.ON_CALL


def replace_number(call: Call, old: str, new: str) -> None:
    """Put ``new`` in the place of ``old`` among the call's numbers."""
    call.source = [new if same_number(number, old) else number for number in call.source]
    call.destination = [new if same_number(number, old) else number for number in call.destination]
