"""The session's D-Bus: calls with a deadline, and signals as they come."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Values: TypeAlias = tuple[Any, ...]
# jeepney is not typed.
_Message: TypeAlias = Any


class NoBusError(Exception):
    """There is no bus, or it is gone. For this package alone."""


class BusReplyError(Exception):
    """The other side answered with an error. ``name`` is its D-Bus name. For this package alone."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(f"{name}: {words}")
        self.name = name
        self.words = words


class Target(NamedTuple):
    """Whom a call goes to."""

    service: str
    path: str
    interface: str


THE_BUS = "org.freedesktop.DBus"
BUS = Target(THE_BUS, "/org/freedesktop/DBus", THE_BUS)


class Signal(NamedTuple):
    """Something that was told. ``sender`` is a unique name, which the bus vouches for."""

    sender: str
    path: str
    interface: str
    member: str
    values: Values


def bus_address(environ: Mapping[str, str]) -> str:
    """Where the session's bus listens; empty when there is none."""
    if address := environ.get("DBUS_SESSION_BUS_ADDRESS", ""):
        return address
    # Where systemd puts it, and where libdbus looks too.
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return f"unix:path={folder}/bus" if folder and (Path(folder) / "bus").exists() else ""


class SessionBus:
    """One connection, on the running asyncio loop. Made by ``connect``.

    ``on_signal`` hears of everything that ``listen`` asked for. ``on_end`` is called once when the
    bus goes away by itself, not after ``close``.
    """

    def __init__(
        self,
        connection: Any,  # noqa: ANN401  jeepney is not typed
        on_signal: Callable[[Signal], None],
        on_end: Callable[[], None],
    ) -> None:
        self.unique_name = ""
        self._connection = connection
        self._on_signal = on_signal
        self._on_end = on_end
        self._waiting: dict[int, asyncio.Future[_Message]] = {}
        self._listening = asyncio.create_task(self._listen(), name="session bus")

    @classmethod
    async def connect(
        cls,
        address: str,
        on_signal: Callable[[Signal], None],
        on_end: Callable[[], None],
        *,
        timeout_s: float,
    ) -> SessionBus:
        """Sign in to the bus. Raises ``NoBusError``, and ``TimeoutError`` for one that hangs."""
        try:
            async with asyncio.timeout(timeout_s):
                bus = cls(await _connection(address), on_signal, on_end)
        except TimeoutError:
            raise
        # Addresses that cannot be read are ValueError or RuntimeError, and so is a refusal.
        except (OSError, EOFError, RuntimeError, ValueError) as error:
            raise NoBusError(str(error)) from error
        try:
            hello = await bus.call(BUS, "Hello", "", timeout_s=timeout_s)
        except BaseException:
            await bus.close()
            raise
        bus.unique_name = str(hello[0])
        return bus

    async def call(
        self, target: Target, method: str, signature: str, *values: object, timeout_s: float
    ) -> Values:
        """The answer's values.

        Raises ``BusReplyError``, ``NoBusError``, and ``TimeoutError`` when none comes in time.
        """
        from jeepney import HeaderFields, MessageType  # type: ignore[import-untyped]

        answer = await self._ask(target, method, signature, values, timeout_s)
        fields = answer.header.fields
        if answer.header.message_type == MessageType.error:
            words = " ".join(str(value) for value in answer.body or ())
            raise BusReplyError(fields.get(HeaderFields.error_name, ""), words)
        return tuple(answer.body or ())

    async def listen(self, rule: str, *, timeout_s: float) -> None:
        """Have the signals that match ``rule`` (D-Bus specification, "match rules") sent here."""
        await self.call(BUS, "AddMatch", "s", rule, timeout_s=timeout_s)

    async def close(self) -> None:
        """Leave the bus; what is still asked fails with ``NoBusError``. May be called twice."""
        self._listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._listening
        with contextlib.suppress(OSError):
            await self._connection.close()

    async def _ask(
        self, target: Target, method: str, signature: str, values: Values, timeout_s: float
    ) -> _Message:
        from jeepney import DBusAddress, new_method_call

        if self._listening.done():
            raise NoBusError
        address = DBusAddress(target.path, target.service, target.interface)
        message = new_method_call(address, method, signature or None, values)
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout_s):
                await self._connection.send(message, serial=serial)
                answer = await self._waiting[serial]
        except ConnectionError as error:
            raise NoBusError(str(error)) from error
        finally:
            del self._waiting[serial]
        if answer is None:
            raise NoBusError
        return answer

    async def _listen(self) -> None:
        try:
            while True:
                self._on_message(await self._connection.receive())
        except (OSError, EOFError):
            # After the answers, so that nobody who waits for one finds a half-closed bus.
            asyncio.get_running_loop().call_soon(self._on_end)
        finally:
            for waiting in self._waiting.values():
                if not waiting.done():
                    waiting.set_result(None)

    def _on_message(self, message: _Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        waiting = self._waiting.get(fields.get(HeaderFields.reply_serial, -1))
        if waiting is not None:
            if not waiting.done():
                waiting.set_result(message)
        elif message.header.message_type == MessageType.signal:
            self._on_signal(
                Signal(
                    fields.get(HeaderFields.sender, ""),
                    fields.get(HeaderFields.path, ""),
                    fields.get(HeaderFields.interface, ""),
                    fields.get(HeaderFields.member, ""),
                    tuple(message.body or ()),
                )
            )


async def _connection(address: str) -> Any:  # noqa: ANN401  jeepney is not typed
    # Not by jeepney's own function: it forgets the socket of a bus that hangs.
    from jeepney.auth import BEGIN, Authenticator  # type: ignore[import-untyped]
    from jeepney.bus import get_bus  # type: ignore[import-untyped]
    from jeepney.io.asyncio import DBusConnection  # type: ignore[import-untyped]

    reader, writer = await asyncio.open_unix_connection(get_bus(address))
    try:
        authenticator = Authenticator()
        for words in authenticator:
            writer.write(words)
            authenticator.feed(await _some(reader))
        writer.write(BEGIN)
    except BaseException:
        writer.close()
        raise
    return DBusConnection(reader, writer)


async def _some(reader: asyncio.StreamReader) -> bytes:
    if not (received := await reader.read(1024)):
        raise EOFError
    return received
