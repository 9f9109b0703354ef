"""The registry of Windows itself. See ``RunValues``; not run where the tests run."""

from __future__ import annotations

import winreg
from contextlib import suppress

from clicktodial.desktop.links import windows_registry


class CurrentUser(windows_registry.CurrentUser):
    """See ``RunValues``."""

    def read_bytes(self, key: str, name: str) -> bytes | None:
        """See ``RunValues``."""
        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened,
        ):
            value, _ = winreg.QueryValueEx(opened, name)
            return value if isinstance(value, bytes) else None
        return None
