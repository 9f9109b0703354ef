"""What the doctor looks at on this computer, put into words."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.errors import NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.checkup import Check, Looked

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from clicktodial.desktop.hotkey.base import Hotkeys
    from clicktodial.desktop.links.base import LinkHandlers
    from clicktodial.desktop.notify.base import Notifier
    from clicktodial.desktop.tray.base import TrayPlace

    Look = Callable[[], Awaitable[Looked]]


class Desktop(NamedTuple):
    """The parts of the desktop that are looked at."""

    tray: TrayPlace
    hotkeys: Hotkeys
    links: LinkHandlers
    notices: Notifier


def looks_at(desktop: Desktop) -> Mapping[Check, Look]:
    """A look at each part. Each raises ``ClickToDialError`` for what does not work."""
    return {
        Check.TRAY: lambda: look_at_tray(desktop.tray),
        Check.NOTIFICATIONS: lambda: look_at_notices(desktop.notices),
        Check.HOTKEY: lambda: look_at_hotkeys(desktop.hotkeys),
        Check.LINKS: lambda: look_at_links(desktop.links),
    }


async def look_at_tray(tray: TrayPlace) -> Looked:
    """Is there a place for the icon? The window stands in for it where there is none."""
    reason = await tray.reason()
    if reason:
        hint = tr("The window is minimised instead of hidden, and has the tray's menu.")
        return Looked(reason, hint, is_fine=False)
    return Looked(tr("The desktop shows the program's icon."))


async def look_at_notices(notices: Notifier) -> Looked:
    """Can calls be told by notifications? None is shown; the service is given back."""
    try:
        is_able = await notices.look()
        reason, has_buttons = notices.reason, notices.has_buttons
    finally:
        await notices.close()
    if not is_able:
        hint = tr("The window and the tray show calls that ring.")
        return Looked(reason, hint, is_fine=False)
    if has_buttons:
        return Looked(
            tr("The desktop shows notifications, with buttons ({name}).", name=notices.name)
        )
    return Looked(
        tr("The desktop shows notifications, without buttons ({name}).", name=notices.name),
        tr("What can be done with a call is done in the window."),
    )


async def look_at_hotkeys(hotkeys: Hotkeys) -> Looked:
    """Can there be global keys? None is taken."""
    try:
        await hotkeys.open(lambda _press: None, lambda _reason: None)
        reason = hotkeys.reason
    finally:
        await hotkeys.close()
    if reason:
        return Looked(reason, _bind_it(), is_fine=False)
    return Looked(tr("Global keys can be had ({name}).", name=hotkeys.name))


def _bind_it() -> str:
    return tr("Bind a key to “clicktodial dial-selection” in the desktop's own settings.")


async def look_at_links(links: LinkHandlers) -> Looked:
    """Who opens phone links?"""
    if links.reason:
        return Looked(links.reason, is_fine=False)
    try:
        handlers = await asyncio.to_thread(links.status)
    except NotPossibleNowError as error:
        return Looked(error.what_happened, error.hint, is_fine=False)
    if all(handler.is_ours for handler in handlers):
        return Looked(tr("Phone links are opened by Click-to-Dial."))
    ours, nobody = tr("Click-to-Dial"), tr("nobody")
    found = (f"{h.scheme}: {ours if h.is_ours else h.program or nobody}" for h in handlers)
    return Looked(
        tr("Who opens phone links: {found}.", found=", ".join(found)),
        tr("“clicktodial links register” has them opened by Click-to-Dial."),
        is_fine=False,
    )
