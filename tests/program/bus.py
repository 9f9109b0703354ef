"""D-Bus as the harness needs it: calls, many calls at once, and objects of our own."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CALL_TIMEOUT_S = 5.0
PROPERTIES = "org.freedesktop.DBus.Properties"
THE_BUS = "org.freedesktop.DBus"
# Whatever D-Bus carries, and the untyped library's own message.
Value: TypeAlias = Any
Message: TypeAlias = Any
Values: TypeAlias = tuple[Any, ...]
# What a handler answers: signature and values.
Answer: TypeAlias = tuple[str, Values]


class BusError(Exception):
    """An error answer; its D-Bus name and the text."""


@dataclass(frozen=True, slots=True)
class Call:
    """One method call that is still to be sent."""

    destination: str
    path: str
    interface: str
    method: str
    signature: str = ""
    arguments: Values = ()

    def message(self) -> Message:
        address = DBusAddress(self.path, self.destination, self.interface)
        return new_method_call(address, self.method, self.signature or None, self.arguments)


class Bus:
    """A connection for calls. For one thread at a time."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(bus=address)

    def close(self) -> None:
        self._connection.close()

    def call(self, call: Call, *, timeout_s: float = CALL_TIMEOUT_S) -> Values:
        """The answer's values; BusError for an error answer, TimeoutError for none."""
        answer = self._connection.send_and_get_reply(call.message(), timeout=timeout_s)
        return _values(answer)

    def call_all(self, calls: Iterable[Call]) -> list[Values | None]:
        """Send all, then collect the answers: one wait instead of one each. None: an error."""
        serials = []
        for call in calls:
            serials.append(next(self._connection.outgoing_serial))
            self._connection.send(call.message(), serial=serials[-1])
        waiting, answers = set(serials), {}
        while waiting:
            message = self._connection.receive(timeout=CALL_TIMEOUT_S)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in waiting:
                waiting.remove(serial)
                is_error = message.header.message_type == MessageType.error
                answers[serial] = None if is_error else message.body
        return [answers[serial] for serial in serials]

    def get(self, destination: str, path: str, interface: str, name: str) -> Value:
        """One property's value."""
        call = Call(destination, path, PROPERTIES, "Get", "ss", (interface, name))
        return self.call(call)[0][1]

    def get_all(self, destination: str, path: str, interface: str) -> dict[str, Any]:
        """All properties of an interface."""
        call = Call(destination, path, PROPERTIES, "GetAll", "s", (interface,))
        return {name: value for name, (_, value) in self.call(call)[0].items()}

    def has_owner(self, name: str) -> bool:
        """Whether somebody owns the bus name."""
        path = "/org/freedesktop/DBus"
        return bool(self.call(Call(THE_BUS, path, THE_BUS, "NameHasOwner", "s", (name,)))[0])


def _values(message: Message) -> Values:
    if message.header.message_type == MessageType.error:
        name = message.header.fields.get(HeaderFields.error_name)
        raise BusError(f"{name}: {' '.join(map(str, message.body or ()))}")
    return tuple(message.body or ())


@dataclass(frozen=True, slots=True)
class Request:
    """A call that reached an object of ours."""

    sender: str
    path: str
    interface: str
    method: str
    arguments: Values


class Service:
    """Owns a bus name and answers calls, on a thread of its own.

    ``handle`` returns signature and values, or None when there is no such method; ``on_gone`` is
    told the unique name of each client that leaves the bus. Both run on the service's thread.
    """

    def __init__(
        self,
        address: str,
        name: str,
        handle: Callable[[Request], Answer | None],
        on_gone: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._handle = handle
        self._on_gone = on_gone
        # Answers come from the service's thread, signals from the test's.
        self._sending = threading.Lock()
        self._connection = open_dbus_connection(bus=address)
        rule = MatchRule(type="signal", interface=THE_BUS, member="NameOwnerChanged")
        self._ask("AddMatch", "s", (rule.serialise(),))
        # Last: a call that comes while an answer is waited for would be lost.
        self._ask("RequestName", "su", (name, 0))
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave the bus and end the thread."""
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def emit(self, path: str, interface: str, member: str, signature: str, values: Values) -> None:
        """Send a signal."""
        self._send(new_signal(DBusAddress(path, interface=interface), member, signature, values))

    def _send(self, message: Message) -> None:
        with self._sending:
            self._connection.send(message)

    def _ask(self, method: str, signature: str, arguments: Values) -> None:
        call = Call(THE_BUS, "/org/freedesktop/DBus", THE_BUS, method, signature, arguments)
        _values(self._connection.send_and_get_reply(call.message(), timeout=CALL_TIMEOUT_S))

    def _serve(self) -> None:
        # Closing the socket, by us or by the bus, is how this loop ends.
        with contextlib.suppress(OSError, EOFError):
            while True:
                self._on_message(self._connection.receive())

    def _on_message(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type == MessageType.signal:
            if fields.get(HeaderFields.member) == "NameOwnerChanged" and not message.body[2]:
                self._on_gone(message.body[0])
            return
        if message.header.message_type != MessageType.method_call:
            return
        request = Request(
            fields[HeaderFields.sender],
            fields[HeaderFields.path],
            fields.get(HeaderFields.interface, ""),
            fields[HeaderFields.member],
            message.body or (),
        )
        answer = self._handle(request)
        if answer is None:
            self._send(new_error(message, f"{THE_BUS}.Error.UnknownMethod"))
        else:
            self._send(new_method_return(message, answer[0] or None, answer[1]))
