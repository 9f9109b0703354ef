"""Notifications of the desktop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.notify.base import Notifier


def make_notifier(environ: Mapping[str, str]) -> Notifier:
    """The back end for this desktop. Connects to nothing yet and imports nothing large."""
    if sys.platform == "win32":
        from clicktodial.desktop.notify.windows import BalloonNotifier

        return BalloonNotifier()
    if sys.platform == "darwin":
        from clicktodial.desktop.notify.macos import MacNotifier

        return MacNotifier()
    from clicktodial.desktop.notify.linux import BusNotifier

    return BusNotifier(environ)
