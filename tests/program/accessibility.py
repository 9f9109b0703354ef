"""The window as a screen reader meets it: found, read and pressed over AT-SPI.

The protocol is spoken directly; a level of the tree costs one round trip, not one a node.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.program.bus import Bus, BusError, Call, Value, Values
from tests.program.processes import TIMEOUT_S, wait_until

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

ATSPI = "org.a11y.atspi"
ACCESSIBLE = f"{ATSPI}.Accessible"
ROOT = (f"{ATSPI}.Registry", f"/{ATSPI.replace('.', '/')}/accessible/root")
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN = 0
# The bits of AT-SPI's state set, by position; only those that tests ask for.
STATES = {
    1: "active",
    4: "checked",
    5: "collapsed",
    7: "editable",
    8: "enabled",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    20: "pressed",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    39: "default",
    41: "checkable",
    42: "has popup",
    43: "read only",
}


@dataclass(frozen=True, slots=True)
class Extents:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Node:
    """One object of the tree. Its facts are as old as the node; what its methods ask is new."""

    role: str
    name: str
    description: str
    id: str
    states: frozenset[str]
    depth: int
    owner: str
    path: str
    bus: Bus = field(repr=False, compare=False)

    def press(self) -> None:
        """Do its first action: press, toggle, activate."""
        assert self._call("Action", "DoAction", "i", 0)[0], f"{self} refused to be pressed"

    def actions(self) -> list[str]:
        """The names of its actions."""
        return [name for name, _, _ in self._call("Action", "GetActions")[0]]

    def do(self, action: str) -> None:
        """Do the action of that name."""
        number = self.actions().index(action)
        assert self._call("Action", "DoAction", "i", number)[0], f"{self} refused {action}"

    def text(self) -> str:
        """The text it holds (for labels: ``name``)."""
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    def set_text(self, text: str) -> None:
        """Replace the text it holds."""
        assert self._call("EditableText", "SetTextContents", "s", text)[0], f"{self} refused text"

    def focus(self) -> None:
        """Give it the keyboard focus."""
        assert self._call("Component", "GrabFocus")[0], f"{self} refused the focus"

    def extents(self) -> Extents:
        """Where it is on the screen."""
        return Extents(*self._call("Component", "GetExtents", "u", SCREEN)[0])

    def refreshed(self) -> Node:
        """The same object with its facts of now."""
        found = _describe(self.bus, [(self.owner, self.path)], self.depth)
        assert found, f"{self} is gone"
        return found[0][0]

    def __str__(self) -> str:
        about = "".join(f" ({part})" for part in (self.description, self.id) if part)
        return f"{self.role} {self.name!r}{about} [{', '.join(sorted(self.states))}]"

    def _call(self, interface: str, method: str, signature: str = "", *values: Value) -> Value:
        call = Call(self.owner, self.path, f"{ATSPI}.{interface}", method, signature, values)
        return self.bus.call(call)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for; None: anything. ``id`` may be the last part of the accessible id."""

    role: str | None
    name: str | re.Pattern[str] | None
    id: str | None

    def matches(self, node: Node) -> bool:
        if self.role is not None and node.role != self.role:
            return False
        if self.id is not None and not f".{node.id}".endswith(f".{self.id}"):
            return False
        match self.name:
            case None:
                return True
            case str(name):
                return node.name == name
            case pattern:
                return bool(pattern.search(node.name))


class Accessibility:
    """All programs of a session, as seen over its accessibility bus."""

    def __init__(self, session_address: str) -> None:
        session = Bus(session_address)
        call = Call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self.address = str(session.call(call)[0])
        self._bus = Bus(self.address)
        session.close()

    def close(self) -> None:
        self._bus.close()

    def nodes(self, *, hidden: bool = False) -> Iterator[Node]:
        """All objects, level by level; ``hidden``: also those that are not showing."""
        level, depth = [ROOT], 0
        while level:
            described = _describe(self._bus, level, depth)
            level, depth = [], depth + 1
            for node, children in described:
                yield node
                if hidden or depth <= 2 or "showing" in node.states:
                    level += children

    def find_all(
        self,
        *,
        role: str | None = None,
        name: str | re.Pattern[str] | None = None,
        id: str | None = None,  # noqa: A002 - it is called so in the protocol
    ) -> list[Node]:
        """What is showing now and fits."""
        wanted = Wanted(role, name, id)
        return [node for node in self.nodes() if "showing" in node.states and wanted.matches(node)]

    def find(
        self,
        *,
        role: str | None = None,
        name: str | re.Pattern[str] | None = None,
        id: str | None = None,  # noqa: A002
        states: frozenset[str] | set[str] = frozenset(),
        timeout_s: float = TIMEOUT_S,
    ) -> Node:
        """The first that fits and has ``states``, as soon as it is showing."""

        def look() -> Node | None:
            fitting = self.find_all(role=role, name=name, id=id)
            return next((node for node in fitting if states <= node.states), None)

        def what() -> str:
            return f"{Wanted(role, name, id)} {set(states)} in\n{self.dump()}"

        found = wait_until(look, what, timeout_s=timeout_s)
        assert found is not None
        return found

    def wait_until_gone(
        self,
        *,
        role: str | None = None,
        name: str | re.Pattern[str] | None = None,
        id: str | None = None,  # noqa: A002
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        """Wait until nothing that fits is showing."""
        wait_until(
            lambda: not self.find_all(role=role, name=name, id=id),
            lambda: f"{Wanted(role, name, id)} gone from\n{self.dump()}",
            timeout_s=timeout_s,
        )

    def dump(self, *, hidden: bool = False) -> str:
        """The tree as text, level by level."""
        nodes = self.nodes(hidden=hidden)
        return "\n".join(f"{'  ' * node.depth}{node}" for node in nodes)


def _describe(
    bus: Bus, level: list[tuple[str, str]], depth: int
) -> list[tuple[Node, list[tuple[str, str]]]]:
    """The objects of one level with their children; those that are gone are left out."""
    calls = [call for owner, path in level for call in _questions(owner, path)]
    try:
        answers = bus.call_all(calls)
    except BusError:
        return []
    found = []
    width = len(calls) // len(level)
    for number, (owner, path) in enumerate(level):
        facts = answers[number * width : (number + 1) * width]
        role, state, children, name, description, identity = facts
        if role is None or state is None:
            continue
        node = Node(
            role=role[0],
            name=_text(name),
            description=_text(description),
            id=_text(identity),
            states=_states(state[0]),
            depth=depth,
            owner=owner,
            path=path,
            bus=bus,
        )
        found.append((node, list(children[0]) if children else []))
    return found


def _questions(owner: str, path: str) -> list[Call]:
    methods = ("GetRoleName", "GetState", "GetChildren")
    properties = ("Name", "Description", "AccessibleId")
    return [Call(owner, path, ACCESSIBLE, method) for method in methods] + [
        Call(owner, path, PROPERTIES, "Get", "ss", (ACCESSIBLE, name)) for name in properties
    ]


def _text(answer: Values | None) -> str:
    return str(answer[0][1]) if answer else ""


def _states(words: list[int]) -> frozenset[str]:
    bits = sum(word << (32 * number) for number, word in enumerate(words))
    return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)
