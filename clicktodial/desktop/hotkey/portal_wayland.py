"""The desktop's GlobalShortcuts portal: its calls, and how it writes keys.

What the portals in use do differently (``reference/desktop.md §4``, and their sources read):

- Plasma 5.27 takes the shortcuts from ``CreateSession``; its ``BindShortcuts`` sets none, but opens
  the system settings, each time. Up to Plasma 6.3 they open too; from 6.4 on only new keys are
  asked for. What Plasma was once told it knows from ``CreateSession`` on, and keeps.
- GNOME (48 and later) and the specification: ``BindShortcuts``, once a session; known keys are
  not asked for again.
- xdg-desktop-portal 1.21 and later wants to know which program we are, by ``Registry``.
"""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from clicktodial.desktop.session_bus_linux import (
    BUS,
    THE_BUS,
    BusReplyError,
    NoBusError,
    Target,
)
from clicktodial.model.shortcuts import Modifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clicktodial.desktop.session_bus_linux import SessionBus, Signal, Values
    from clicktodial.model.shortcuts import Shortcut

SERVICE: Final = "org.freedesktop.portal.Desktop"
OBJECT: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
REQUEST: Final = "org.freedesktop.portal.Request"
SESSION: Final = "org.freedesktop.portal.Session"
REGISTRY: Final = "org.freedesktop.host.portal.Registry"
PROPERTIES: Final = "org.freedesktop.DBus.Properties"

PLASMA_KEYS: Final = Target("org.kde.kglobalaccel", "/kglobalaccel", "org.kde.KGlobalAccel")

SESSION_TOKEN: Final = "clicktodial"  # noqa: S105  not a secret
"""Plasma knows a program that has no app id by this, and one that has by that: they must agree."""

APP_ID: Final = SESSION_TOKEN
"""The name of our desktop file: by it the portal knows whose keys these are."""

Dictionary: TypeAlias = dict[str, tuple[str, Any]]

_MODIFIERS = {
    Modifier.META: "LOGO",
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
}
# Where the name of a key in xkbcommon differs from Qt's.
_KEYS = {
    "Space": "space",
    "Backspace": "BackSpace",
    "Esc": "Escape",
    "Ins": "Insert",
    "Del": "Delete",
    "PgUp": "Page_Up",
    "PgDown": "Page_Down",
}

_GONE: Final = (-1, None)


class NotGrantedError(Exception):
    """The user, or the desktop, said no. For this package alone."""


def trigger(shortcut: Shortcut) -> str:
    """The shortcut as the "shortcuts" specification of freedesktop.org writes it: ``CTRL+ALT+d``"""
    key = shortcut.key.lower() if len(shortcut.key) == 1 else _KEYS.get(shortcut.key, shortcut.key)
    held = [name for modifier, name in _MODIFIERS.items() if modifier in shortcut.modifiers]
    return "+".join([*held, key])


def described(shortcuts: Mapping[str, tuple[str, str]]) -> list[tuple[str, Dictionary]]:
    """Shortcuts, by id with description and trigger, as the portal wants them."""
    return [
        (name, {"description": ("s", description), "preferred_trigger": ("s", keys)})
        for name, (description, keys) in shortcuts.items()
    ]


def triggers(listed: object) -> dict[str, str]:
    """What the portal says of shortcuts: the keys of each, in the desktop's own words."""
    found = {}
    for name, about in listed if isinstance(listed, list) else ():
        # "triggers" was Plasma's word before the specification had one.
        words = about.get("trigger_description") or about.get("triggers") or ("s", "")
        found[str(name)] = str(words[1])
    return found


class Portal:
    """The portal over one connection. ``owner`` is the unique name that speaks for it.

    All methods raise ``NoBusError``, ``BusReplyError``, ``TimeoutError`` and, where the user or the
    desktop has a say, ``NotGrantedError``.
    """

    def __init__(self, bus: SessionBus, *, timeout_s: float) -> None:
        self.owner = ""
        self._bus = bus
        self._timeout_s = timeout_s
        self._answers: dict[str, asyncio.Future[Values]] = {}

    async def start(self) -> None:
        """Say who we are, and listen. Starts the portal where it is started on demand."""
        for rule in (
            f"type='signal',sender='{SERVICE}',interface='{SHORTCUTS}'",
            f"type='signal',sender='{SERVICE}',interface='{REQUEST}'",
            f"type='signal',sender='{SERVICE}',interface='{SESSION}'",
            f"type='signal',sender='{THE_BUS}',member='NameOwnerChanged',arg0='{SERVICE}'",
        ):
            await self._bus.listen(rule, timeout_s=self._timeout_s)
        await self._register()
        target = Target(SERVICE, OBJECT, PROPERTIES)
        await self._call(target, "Get", "ss", SHORTCUTS, "version")
        self.owner = str((await self._call(BUS, "GetNameOwner", "s", SERVICE))[0])

    async def create_session(self, shortcuts: Mapping[str, tuple[str, str]]) -> str:
        """The session's handle."""
        results = await self._request(
            "CreateSession",
            "a{sv}",
            session_handle_token=("s", SESSION_TOKEN),
            shortcuts=("a(sa{sv})", described(shortcuts)),
        )
        return str(results["session_handle"][1])

    async def shortcuts_of(self, session: str) -> dict[str, str]:
        """The keys of each shortcut that the desktop knows."""
        results = await self._request("ListShortcuts", "oa{sv}", session)
        return triggers(results.get("shortcuts", ("", []))[1])

    async def bind(self, session: str, shortcuts: Mapping[str, tuple[str, str]]) -> dict[str, str]:
        """Ask for shortcuts; may take as long as the user takes to answer."""
        wanted = described(shortcuts)
        signature = "oa(sa{sv})sa{sv}"
        results = await self._request("BindShortcuts", signature, session, wanted, "", wait_s=None)
        return triggers(results.get("shortcuts", ("", []))[1])

    async def close_session(self, session: str) -> None:
        """Give all shortcuts of the session back."""
        await self._call(Target(SERVICE, session, SESSION), "Close", "")

    async def forget_in_plasma(self, names: Iterable[str]) -> None:
        """Have Plasma forget shortcuts: the portal has no word for that."""
        for name in names:
            await self._call(PLASMA_KEYS, "unregister", "ss", SESSION_TOKEN, name)

    def on_response(self, signal: Signal) -> None:
        """A request was answered."""
        answer = self._answers.get(signal.path)
        if answer is not None and not answer.done():
            answer.set_result(signal.values)

    async def _register(self) -> None:
        # Must be the first that is said to the portal on this connection.
        try:
            await self._call(Target(SERVICE, OBJECT, REGISTRY), "Register", "sa{sv}", APP_ID, {})
        except BusReplyError:
            # It does not know the word yet, or knows already who we are, or not of our menu entry:
            # whether that matters, the next call tells.
            return

    async def _call(self, target: Target, method: str, signature: str, *values: object) -> Values:
        return await self._bus.call(target, method, signature, *values, timeout_s=self._timeout_s)

    async def _request(
        self,
        method: str,
        signature: str,
        *values: object,
        wait_s: float | None = 0,
        **options: tuple[str, object],
    ) -> Dictionary:
        """Call a method whose answer is a signal. ``wait_s``: 0 is the usual time, None no end."""
        token = f"clicktodial_{secrets.token_hex(8)}"
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        expected = f"{OBJECT}/request/{sender}/{token}"
        # Before the call: the answer may overtake the reply.
        answer = self._answers[expected] = asyncio.get_running_loop().create_future()
        try:
            all_options = {"handle_token": ("s", token), **options}
            target = Target(SERVICE, OBJECT, SHORTCUTS)
            await self._call(target, method, signature, *values, all_options)
            async with asyncio.timeout(self._timeout_s if wait_s == 0 else wait_s):
                code, results = await answer
        finally:
            del self._answers[expected]
        if (code, results) == _GONE:
            raise NoBusError
        if code:
            raise NotGrantedError(method)
        return dict(results)

    def end(self) -> None:
        """The portal is gone: nothing will be answered any more."""
        for answer in self._answers.values():
            if not answer.done():
                answer.set_result(_GONE)
