"""The world without a wire: whatever is done to it, it stays sound."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from clicktodial.sim.actions import ACTIONS, Order, act
from clicktodial.sim.agenda import Agenda
from clicktodial.sim.callcontrol.events import event_document
from clicktodial.sim.callcontrol.legs import Legs
from clicktodial.sim.callcontrol.settings import LegState
from clicktodial.sim.calls import MAIN_ROLES, Call, CallId, Kind, NewCall, Status
from clicktodial.sim.happenings import Nobody
from clicktodial.sim.people import MINE, MY_SECOND, PEOPLE, Directory, Pickup, Policy
from clicktodial.sim.placing import dial_in, place, put_on_call
from clicktodial.sim.refusal import RefusalError
from clicktodial.sim.wire import Wire
from clicktodial.sim.world import World

NUMBERS = [MINE, MY_SECOND, "0003*999", *(person.number for person in PEOPLE)]
PHONES = [number for number in NUMBERS if "*" in number and number != "0003*999"]
START = 1_700_000_000.0

numbers = st.sampled_from(NUMBERS)
phones = st.sampled_from(PHONES)


class LegWatch(Nobody):
    """Follows every leg, after each step."""

    def __init__(self) -> None:
        self.legs = Legs(Random(3))
        self.states: dict[str, LegState] = {}

    def stepped(self, world: World) -> None:
        for change in self.legs.changes(world, frozenset()):
            before = self.states.get(change.leg.id)
            assert before not in (LegState.HANGUP, change.state)
            assert before or change.state in (LegState.RINGING, LegState.ACTIVE)
            self.states[change.leg.id] = change.state
            document = event_document(change, world.directory, frozenset(), 1)
            assert all(isinstance(v, str) and v for v in document.values())


class AnyWorld(RuleBasedStateMachine):
    """Calls are placed, moved and ended in any order, at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.watch = LegWatch()
        self.world = World(Directory(), Random(7), START, witness=self.watch)
        self.seen: set[CallId] = set()
        self.view_owners: dict[tuple[CallId, str], str] = {}

    def some_call(self, index: int) -> Call:
        calls = list(self.world.calls.values())
        return calls[index % len(calls)]

    def remember(self, call: Call) -> None:
        assert call.id not in self.seen
        self.seen.add(call.id)

    @rule(sources=st.lists(numbers, min_size=1, max_size=3, unique=True), destination=numbers)
    def someone_places_a_call(self, sources: list[str], destination: str) -> None:
        new = NewCall(Kind.SIMPLE, MINE, tuple(sources), destination, duration_s=300)
        self.remember(place(self.world, new))

    @rule(caller=numbers, extension=phones)
    def someone_calls(self, caller: str, extension: str) -> None:
        if caller != extension:
            self.remember(dial_in(self.world, caller, extension))

    @rule(number=phones, pickup=st.sampled_from(Pickup), after_s=st.sampled_from([0.0, 1.0, 9.0]))
    def a_phone_changes_its_habits(self, number: str, pickup: Pickup, after_s: float) -> None:
        self.world.directory.set_policy(number, Policy(pickup, after_s, None, after_s * 9 or None))

    @rule(seconds=st.sampled_from([0.0, 0.5, 1.0, 2.0, 5.0, 30.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.advance(seconds)

    @rule(caller=numbers, extension=phones)
    def two_are_talking(self, caller: str, extension: str) -> None:
        if caller != extension:
            self.remember(put_on_call(self.world, caller, extension, since=self.world.now))

    @precondition(lambda self: self.world.calls)
    @rule(
        index=st.integers(0, 9),
        action=st.sampled_from(sorted(ACTIONS)),
        view_index=st.integers(0, 4),
        goes_to=phones | numbers,
    )
    def an_action_is_tried(self, index: int, action: str, view_index: int, goes_to: str) -> None:
        call = self.some_call(index)
        view = call.views[view_index % len(call.views)]
        values = {"action": action, "phoneCallViewId": view.id, "sendCallTo": goes_to}
        if action.startswith("Transfer"):
            values["transferFromNumber"] = view.extension
        before, refused = repr(call), False
        try:
            act(Order(self.world, call, frozenset({MINE}), values))
        except RefusalError:
            refused = True
        assert not refused or repr(call) == before

    @precondition(lambda self: self.world.calls)
    @rule(index=st.integers(0, 9), number=st.none() | numbers)
    def a_leg_is_hung_up(self, index: int, number: str | None) -> None:
        call = self.some_call(index)
        ended = self.world.hang_up(call, number)
        assert ended or call.id in self.world.calls

    @rule(number=phones, picks_up=st.booleans())
    def a_ringing_phone_is_handled(self, number: str, *, picks_up: bool) -> None:
        found = self.world.ringing_at(number)
        if found:
            (self.world.answer if picks_up else self.world.decline)(*found)

    @invariant()
    def a_call_has_views_with_ids_of_their_own(self) -> None:
        for call in self.world.calls.values():
            assert call.views
            ids = [view.id for view in call.views]
            assert len(set(ids)) == len(ids)
            for view in call.views:
                owner = self.view_owners.setdefault((call.id, view.id), view.extension)
                assert owner == view.extension
                assert view.status is not Status.UNKNOWN

    @invariant()
    def someone_of_the_call_itself_is_in_it(self) -> None:
        for call in self.world.calls.values():
            assert any(view.role in MAIN_ROLES for view in call.views)

    @invariant()
    def a_call_that_ended_never_comes_back(self) -> None:
        assert not self.world.calls.keys() & self.world.ended.keys()
        assert self.world.calls.keys() | self.world.ended.keys() == self.seen

    @invariant()
    def parked_calls_have_places_of_their_own(self) -> None:
        parked = [v for c in self.world.calls.values() for v in c.views if v.parked is not None]
        places = {view.parked_pos for view in parked}
        assert len(places) == len(parked)
        assert all(view.parked_by for view in parked)

    @invariant()
    def a_leg_is_known_exactly_while_its_phone_takes_part(self) -> None:
        self.watch.stepped(self.world)
        going = [
            (call.id, view.id)
            for call in self.world.calls.values()
            for view in call.views
            if "*" in view.extension and view.status is not Status.TRYING
        ]
        assert sorted((leg.call.id, leg.view.id) for leg in self.watch.legs) == sorted(going)
        ended = [s for s in self.watch.states.values() if s is LegState.HANGUP]
        assert len(self.watch.states) - len(ended) == len(going)

    @invariant()
    def everything_can_be_rendered(self) -> None:
        wire = Wire("http://127.0.0.1/uapi", "@me")
        for entry in map(wire.call, self.world.calls.values()):
            assert None not in entry.values()
            assert all(None not in view.values() for view in entry["phoneCallView"])

    def teardown(self) -> None:
        """Nobody is left alone on the line: what lasts is a conversation or a parked call."""
        self.world.advance(7200)
        for call in self.world.calls.values():
            talking = [v for v in call.views if v.role in MAIN_ROLES]
            assert len(talking) >= 2
            assert all(view.status is Status.ON_CALL for view in talking)


TestAnyWorld = AnyWorld.TestCase
TestAnyWorld.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, database=None
)


@given(delays=st.lists(st.floats(0, 100), max_size=20), cuts=st.lists(st.floats(0, 60)))
def test_steps_are_taken_in_order_and_at_their_time_however_time_is_cut(
    delays: list[float], cuts: list[float]
) -> None:
    agenda = Agenda(START)
    taken: list[float] = []
    for delay in delays:
        agenda.after(delay, lambda: taken.append(agenda.now))
    for cut in [*cuts, 200.0]:
        agenda.advance_to(agenda.now + cut)
    assert taken == sorted(START + delay for delay in delays)


def test_time_does_not_run_backwards() -> None:
    world = World(Directory(), Random(1), START)
    world.advance_to(START - 100)
    assert world.now == START


def test_the_same_seed_gives_the_same_ids() -> None:
    def ids(seed: int) -> list[str]:
        world = World(Directory(), Random(seed), START)
        return [dial_in(world, "+442079460018", MINE).id for _ in range(3)]

    assert ids(1) == ids(1)
    assert ids(1) != ids(2)
    assert all(len(call_id) == 20 and int(call_id, 16) >= 0 for call_id in ids(1))
