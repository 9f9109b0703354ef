"""What happens to the computer that the program runs on: sleep and the network."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.power.base import Power


def make_power(environ: Mapping[str, str]) -> Power:
    """The back end for this computer. Imports nothing large."""
    if sys.platform == "win32":
        from clicktodial.desktop.power.windows import WindowsPower

        return WindowsPower()
    elif sys.platform == "darwin":  # noqa: RET505 - so the type checker leaves the others out
        from clicktodial.desktop.power.macos import MacPower

        return MacPower()
    else:
        from clicktodial.desktop.power.linux import LinuxPower

        return LinuxPower(environ)
