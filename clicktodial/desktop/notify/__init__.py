"""Notifications of the desktop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.notify.null import NoNotifier
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.notify.base import Notifier


def make_notifier(environ: Mapping[str, str]) -> Notifier:
    """The back end for this desktop. Connects to nothing yet and imports nothing large."""
    if sys.platform in {"win32", "darwin"}:
        return NoNotifier(tr("Notifications of this system are not supported yet."))
    from clicktodial.desktop.notify.linux import BusNotifier

    return BusNotifier(environ)
