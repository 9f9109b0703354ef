"""Whether phone links in other programs are opened by this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.desktop.links.null import NoLinkHandlers
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.links.base import LinkHandlers


def make_link_handlers(environ: Mapping[str, str]) -> LinkHandlers:
    """The back end for this desktop. Imports nothing large."""
    return NoLinkHandlers(tr("Links cannot be taken over on this system."))
