"""What the face asks of the program's place on the desktop, and what the engine tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.autostart import LoginStart


class AskAutostart(NamedTuple):
    """Tell whether the program starts at login; answered by ``AutostartKnown``."""


class ChangeAutostart(NamedTuple):
    """Start the program at login from now on, or no longer; answered by ``AutostartKnown``."""

    on: bool


class AutostartKnown(NamedTuple):
    """What happens at the next login; ``None`` when it cannot be found out. ``reason`` says why it
    cannot be switched here; ``error`` why the last change or look failed."""

    start: LoginStart | None
    reason: str = ""
    error: ClickToDialError | None = None


class KeepPlace(NamedTuple):
    """Remember where this window was left; what ``gui.window_place`` makes of it."""

    window: str
    place: Mapping[str, object]


if TYPE_CHECKING:
    DesktopWork = AskAutostart | ChangeAutostart | KeepPlace
    DesktopNotice = AutostartKnown
