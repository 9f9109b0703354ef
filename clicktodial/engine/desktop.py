"""What the engine needs of the desktop; the packages below ``desktop`` have the real ones and say
exactly what each method does."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.autostart import LoginStart
    from clicktodial.model.checkup import Check, Looked
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.happenings import Happening
    from clicktodial.model.links import LinkHandler, LinkScheme
    from clicktodial.model.notification import Notification
    from clicktodial.model.quiet import DesktopQuiet
    from clicktodial.model.selection import TextSource
    from clicktodial.model.settings import Account
    from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, Shortcut


class KeySource(Protocol):
    """Global keys; see ``desktop.hotkey.base``."""

    name: str
    sets_keys_itself: bool

    @property
    def reason(self) -> str:
        """Why none can work here; empty while they can."""
        ...

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None],
    ) -> None:
        """Connect."""
        ...

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """Have exactly these keys."""
        ...

    async def close(self) -> None:
        """Give all keys back."""
        ...


class TextReader(Protocol):
    """The selected or copied text; see ``desktop.selection.base``."""

    needs_focus: bool

    async def open(self) -> None:
        """Connect, so that the first reading is as quick as the next."""
        ...

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        """The text. Raises ``InputError``."""
        ...

    async def close(self) -> None:
        """Give everything back."""
        ...


class LinkBook(Protocol):
    """Who opens phone links; blocks; see ``desktop.links.base``."""

    @property
    def reason(self) -> str:
        """Why links cannot be taken over here."""
        ...

    def status(self) -> tuple[LinkHandler, ...]:
        """Who opens each kind of link now."""
        ...

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """Open these links from now on."""
        ...

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        """Leave these links to others."""
        ...


class LoginBook(Protocol):
    """Whether the program starts at login; blocks; see ``desktop.autostart.base``."""

    @property
    def reason(self) -> str:
        """Why it cannot be switched here."""
        ...

    def status(self) -> LoginStart:
        """What happens at the next login."""
        ...

    def switch_on(self) -> None:
        """Start at each login."""
        ...

    def switch_off(self) -> None:
        """Start no longer."""
        ...


class PowerSource(Protocol):
    """Tells when the computer wakes and its network changes; see ``desktop.power.base``."""

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        """Begin to tell."""
        ...

    async def close(self) -> None:
        """Tell no more."""
        ...


class NoticeBoard(Protocol):
    """Notifications; see ``desktop.notify.base``."""

    name: str

    @property
    def reason(self) -> str:
        """Why the last one could not be shown; empty while they can."""
        ...

    @property
    def has_buttons(self) -> bool:
        """Does the desktop show buttons?"""
        ...

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        """Remember whom to tell."""
        ...

    async def show(self, name: str, notification: Notification) -> bool:
        """Show it, or have it take the place of the one of the same name."""
        ...

    async def withdraw(self, name: str) -> None:
        """Take it away."""
        ...

    async def close(self) -> None:
        """Take all away."""
        ...


class QuietSense(Protocol):
    """Whether the desktop is to be quiet; see ``desktop.quiet.base``."""

    async def look(self) -> DesktopQuiet:
        """How it stands now."""
        ...


class Caller(Protocol):
    """Calls a number that was asked for from elsewhere."""

    async def __call__(
        self, reading: Reading, name: str, account: Account
    ) -> ClickToDialError | None:
        """Place the call once; why it could not be sent, if so."""
        ...


class DesktopParts(NamedTuple):
    """The desktop that the program runs on."""

    keys: KeySource
    texts: TextReader
    links: LinkBook
    login: LoginBook
    power: PowerSource
    notices: NoticeBoard
    quiet: QuietSense
    looks: Mapping[Check, Callable[[], Awaitable[Looked]]] = MappingProxyType({})
    """What the doctor looks at; each raises ``ClickToDialError`` for what does not work."""
