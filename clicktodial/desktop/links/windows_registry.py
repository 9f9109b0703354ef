"""The registry of Windows itself. See ``Registry``; not run where the tests run."""

from __future__ import annotations

import ctypes
import os
import winreg
from contextlib import suppress

_ASSOCIATIONS_CHANGED = 0x08000000
_READ_AND_WRITE = winreg.KEY_READ | winreg.KEY_WRITE


class CurrentUser:
    """See ``Registry``."""

    def read(self, key: str, name: str = "") -> str | None:
        """See ``Registry``."""
        return _text(winreg.HKEY_CURRENT_USER, key, name)

    def read_class(self, name: str) -> str | None:
        """See ``Registry``."""
        return _text(winreg.HKEY_CLASSES_ROOT, name, "")

    def write(self, key: str, name: str, text: str) -> None:
        """See ``Registry``."""
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

    def remove_value(self, key: str, name: str) -> None:
        """See ``Registry``."""
        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
        ):
            winreg.DeleteValue(opened, name)

    def remove_key(self, key: str) -> None:
        """See ``Registry``."""
        with suppress(FileNotFoundError):
            self._remove_below(key)
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)

    def announce(self) -> None:
        """See ``Registry``."""
        ctypes.windll.shell32.SHChangeNotify(_ASSOCIATIONS_CHANGED, 0, None, None)

    def open_page(self, address: str) -> None:
        """See ``Registry``."""
        os.startfile(address)  # noqa: S606 - a page of the system's own

    def _remove_below(self, key: str) -> None:
        """A key can only be removed when there is none below it."""
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, _READ_AND_WRITE) as opened:
            below = [winreg.EnumKey(opened, n) for n in range(winreg.QueryInfoKey(opened)[0])]
        for name in below:
            self.remove_key(rf"{key}\{name}")


def _text(root: int, key: str, name: str) -> str | None:
    with suppress(FileNotFoundError), winreg.OpenKey(root, key) as opened:
        value, _ = winreg.QueryValueEx(opened, name)
        return value if isinstance(value, str) else None
    return None
