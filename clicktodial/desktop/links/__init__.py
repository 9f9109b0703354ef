"""Whether phone links in other programs are opened by this one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clicktodial.desktop.links.base import LinkHandlers


def make_link_handlers(environ: Mapping[str, str], command: Sequence[str]) -> LinkHandlers:
    """The back end for this desktop; ``command`` starts this program (``lasting_command``).
    Imports nothing large."""
    if sys.platform == "win32":
        from clicktodial.desktop.links.windows import WindowsLinkHandlers
        from clicktodial.desktop.links.windows_registry import CurrentUser

        return WindowsLinkHandlers(environ, command, CurrentUser())
    elif sys.platform == "darwin":  # noqa: RET505 - so the type checker leaves the others out
        from clicktodial.desktop.links.macos import MacLinkHandlers
        from clicktodial.desktop.links.macos_services import LaunchServices

        return MacLinkHandlers(environ, LaunchServices())
    else:
        # The other systems with a desktop have Linux's desktops.
        from clicktodial.desktop.links.linux import LinuxLinkHandlers

        return LinuxLinkHandlers(environ, command)
