"""A screen reader that only listens: what programs ask to be said, over AT-SPI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import HeaderFields, MatchRule, MessageType  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.program.accessibility import ATSPI, ROOT
from tests.program.bus import THE_BUS, Call
from tests.program.processes import TIMEOUT_S

if TYPE_CHECKING:
    from collections.abc import Iterator

POLITE, ASSERTIVE = 1, 2
"""AT-SPI's words for how a sentence is said; Qt's bridge carries them in the event."""
_EVENTS = f"{ATSPI}.Event.Object"
_MEMBER = "Announcement"


class ScreenReader:
    """Registers for announcements, as Orca does. For one thread at a time."""

    def __init__(self, address: str) -> None:
        self._connection: Any = open_dbus_connection(bus=address)
        rule = MatchRule(type="signal", interface=_EVENTS, member=_MEMBER)
        self._ask(
            Call(THE_BUS, "/org/freedesktop/DBus", THE_BUS, "AddMatch", "s", (rule.serialise(),))
        )
        registry = f"{ATSPI}.Registry"
        path = ROOT[1].replace("accessible/root", "registry")
        self._ask(Call(registry, path, registry, "RegisterEvent", "s", ("object:announcement",)))

    def close(self) -> None:
        self._connection.close()

    def announcements(self) -> Iterator[tuple[str, int]]:
        """What is asked to be said from now on, and how; waits for each."""
        while True:
            message = self._connection.receive(timeout=TIMEOUT_S)
            fields = message.header.fields
            is_signal = message.header.message_type == MessageType.signal
            if is_signal and fields.get(HeaderFields.member) == _MEMBER:
                _kind, politeness, _detail, (_, text), *_ = message.body
                yield text, politeness

    def _ask(self, call: Call) -> None:
        answer = self._connection.send_and_get_reply(call.message(), timeout=TIMEOUT_S)
        assert answer.header.message_type != MessageType.error, answer.body
