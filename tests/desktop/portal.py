"""A GlobalShortcuts portal on a private bus, for what the real one here cannot show."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, new_signal  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.program.bus import Answer, Request, Service, Values

NAME = "org.freedesktop.portal.Desktop"
OBJECT = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = "org.freedesktop.portal.Session"
REQUEST = "org.freedesktop.portal.Request"

Wishes = dict[str, tuple[str, str]]


@dataclass(slots=True)
class Manners:
    """How a portal behaves. Plain ones know no ``Registry`` and grant what is asked for."""

    offers_shortcuts: bool = True
    wants_app_id: bool = False
    takes_shortcuts_at_creation: bool = False
    tells_keys_when_bound: bool = True
    lists_keys: bool = True
    code: int = 0
    """What ``BindShortcuts`` answers: 0 granted, 1 refused by the user, 2 ended otherwise."""
    silent_about: frozenset[str] = frozenset()
    """Methods that are taken and never answered."""
    given: dict[str, str] = field(default_factory=dict)
    """Keys that the user chose: others than those asked for."""


class FakePortal:
    """Answers as ``manners`` say, and remembers what it was asked."""

    def __init__(self, address: str, manners: Manners) -> None:
        self.manners = manners
        self.calls: list[str] = []
        self.wishes: Wishes = {}
        self._app_ids: dict[str, str] = {}
        self._bound: dict[str, str] = {}
        self._sessions: list[str] = []
        self.was_asked = threading.Event()
        self._asked: list[str] = []
        self._service = Service(address, NAME, self._on_call)

    def close(self) -> None:
        """Leave the bus, as a portal that crashes."""
        self._service.close()

    @property
    def session(self) -> str:
        """The newest session."""
        return self._sessions[-1]

    def activate(self, name: str, *, session: str = "", token: str = "") -> None:
        """Say that a key was pressed."""
        options = {"activation_token": ("s", token)} if token else {}
        self._tell("Activated", "osta{sv}", (session or self.session, name, 0, options))

    def deactivate(self, name: str) -> None:
        """Say that a key was let go."""
        self._tell("Deactivated", "osta{sv}", (self.session, name, 0, {}))

    def change(self, keys: dict[str, str]) -> None:
        """The user chose other keys in the desktop's settings."""
        self._tell("ShortcutsChanged", "oa(sa{sv})", (self.session, _listing(keys)))

    def take_back(self) -> None:
        """End the session."""
        self._service.emit(self.session, SESSION, "Closed", "a{sv}", ({},))

    def answer(self, code: int = 0) -> None:
        """The user answers what was asked last."""
        results = {"shortcuts": ("a(sa{sv})", _listing(self._bound))}
        self._service.emit(self._asked[-1], REQUEST, "Response", "ua{sv}", (code, results))

    def _tell(self, member: str, signature: str, values: Values) -> None:
        self._service.emit(OBJECT, SHORTCUTS, member, signature, values)

    def _on_call(self, request: Request) -> Answer | None:
        self.calls.append(request.method)
        if request.method == "Register":
            return self._register(request)
        if request.method == "Get":
            return ("v", (("u", 2),)) if self.manners.offers_shortcuts else None
        if request.method == "Close":
            return "", ()
        if self.manners.wants_app_id and request.sender not in self._app_ids:
            return None
        return self._ask(request)

    def _register(self, request: Request) -> Answer | None:
        if not self.manners.wants_app_id:
            return None
        self._app_ids[request.sender] = request.arguments[0]
        return "", ()

    def _ask(self, request: Request) -> Answer:
        sender = request.sender.removeprefix(":").replace(".", "_")
        options = request.arguments[-1]
        handle = f"{OBJECT}/request/{sender}/{options['handle_token'][1]}"
        code, results = self._results(request, sender)
        if request.method in self.manners.silent_about:
            self._asked.append(handle)
            self.was_asked.set()
        else:
            # Before the reply: a client must not miss it.
            self._service.emit(handle, REQUEST, "Response", "ua{sv}", (code, results))
        return "o", (handle,)

    def _results(self, request: Request, sender: str) -> tuple[int, dict[str, Any]]:
        manners = self.manners
        if request.method == "CreateSession":
            options = request.arguments[0]
            if manners.takes_shortcuts_at_creation:
                self._bind(options["shortcuts"][1])
            self._sessions.append(f"{OBJECT}/session/{sender}/{options['session_handle_token'][1]}")
            return 0, {"session_handle": ("s", self.session)}
        tells = manners.lists_keys
        if request.method == "BindShortcuts":
            if manners.code:
                return manners.code, {}
            self._bind(request.arguments[1])
            tells = manners.tells_keys_when_bound
        return 0, {"shortcuts": ("a(sa{sv})", _listing(self._bound if tells else {}))}

    def _bind(self, shortcuts: list[tuple[str, dict[str, tuple[str, str]]]]) -> None:
        self.wishes = {
            name: (about["description"][1], about["preferred_trigger"][1])
            for name, about in shortcuts
        }
        self._bound = {name: keys for name, (_, keys) in self.wishes.items()} | self.manners.given


def press_as_another_program(address: str, client: str, session: str, name: str) -> None:
    """Send ``client`` what the portal would send, without being the portal."""
    told = DBusAddress(OBJECT, interface=SHORTCUTS)
    message = new_signal(told, "Activated", "osta{sv}", (session, name, 0, {}))
    # To nobody but the client: the bus hands such over whatever the client listens to.
    message.header.fields[HeaderFields.destination] = client
    with open_dbus_connection(bus=address) as connection:
        connection.send(message)


def _listing(keys: dict[str, str]) -> list[tuple[str, dict[str, tuple[str, str]]]]:
    return [(name, {"trigger_description": ("s", words)}) for name, words in keys.items()]
