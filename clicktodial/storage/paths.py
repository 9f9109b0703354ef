"""Where our files live."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "CLICKTODIAL_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user; they are made when something is first written there."""

    config: Path
    data: Path
    cache: Path
    runtime: Path

    @classmethod
    def under(cls, home: Path) -> Paths:
        """Everything below one folder: portable use, tests, the demo."""
        return cls(home / "config", home / "data", home / "cache", home / "run")

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Paths:
        """The platform's user folders, or those under ``CLICKTODIAL_HOME``."""
        home = environ.get(HOME_VARIABLE)
        if home:
            return cls.under(Path(home).expanduser().absolute())
        import warnings

        from platformdirs import PlatformDirs

        dirs = PlatformDirs("clicktodial", appauthor=False)
        with warnings.catch_warnings():
            # Without XDG_RUNTIME_DIR it warns of its fall-back, which "instance" checks itself.
            warnings.simplefilter("ignore")
            runtime = dirs.user_runtime_path
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, runtime)

    @property
    def settings_file(self) -> Path:
        """Settings and accounts (TOML)."""
        return self.config / "settings.toml"

    @property
    def contacts_file(self) -> Path:
        """Contacts (SQLite)."""
        return self.data / "contacts.sqlite3"

    @property
    def history_file(self) -> Path:
        """Past calls (SQLite)."""
        return self.data / "history.sqlite3"

    @property
    def desk_file(self) -> Path:
        """How the program stood when it was last seen: window, do not disturb (JSON)."""
        return self.data / "desk.json"

    @property
    def capabilities_file(self) -> Path:
        """What accounts turned out to be unable to do (JSON)."""
        return self.data / "capabilities.json"

    @property
    def log_file(self) -> Path:
        """The desktop program's log."""
        return self.cache / "clicktodial.log"
