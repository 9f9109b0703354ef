"""What a desktop test holds in its hands."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from tests.program import screen
from tests.program.processes import MARKER, TIMEOUT_S, App, end_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.program.accessibility import Accessibility
    from tests.program.notifications import Notifications
    from tests.program.screen import Picture
    from tests.program.secret_service import SecretService
    from tests.program.session import Session
    from tests.program.tray import Tray

LEFT_BUTTON = 1
RIGHT_BUTTON = 3


class Desktop:
    """One test's use of a session: a home of its own, programs that end with the test."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._apps: list[App] = []
        self.id = f"{session.id}.{uuid.uuid4().hex}"
        self.home = Path(tempfile.mkdtemp(prefix="ctd-home-"))
        self.env = session.env | {
            "HOME": str(self.home),
            "CLICKTODIAL_HOME": str(self.home / "clicktodial"),
            MARKER: self.id,
        }

    def close(self) -> None:
        """End the test's programs and forget what they left."""
        end_marked(self.id)
        for app in self._apps:
            app.end()
        self._session.reset()
        shutil.rmtree(self.home, ignore_errors=True)

    @property
    def a11y(self) -> Accessibility:
        """The windows as a screen reader sees them."""
        return self._session.a11y

    @property
    def tray(self) -> Tray:
        """The tray; the session must have one."""
        assert self._session.tray is not None, "this desktop was made without a tray"
        return self._session.tray

    @property
    def keyring(self) -> SecretService:
        """The keyring; the session must have one."""
        assert self._session.keyring is not None, "this desktop was made without a keyring"
        return self._session.keyring

    @property
    def notifications(self) -> Notifications:
        """The notification daemon; the session must have one."""
        assert self._session.notifications is not None, "this desktop was made without one"
        return self._session.notifications

    def start(self, command: Sequence[str | Path], *, feed: str = "", **env: str) -> App:
        """Start a program on this desktop; it is ended with the test."""
        app = App(command, self.env | env, feed=feed)
        self._apps.append(app)
        return app

    def screenshot(self, path: Path | None = None) -> Picture:
        """The whole screen as it is now, also written to ``path`` as PNG."""
        picture = screen.grab(self._session.display)
        if path is not None:
            picture.save(path)
        return picture

    def focus(self, title: str) -> None:
        """Wait for the window whose title matches ``title`` and bring it to the front."""
        window = ("search", "--sync", "--onlyvisible", "--name", title)
        self._xdotool(*window, "windowactivate", "--sync")

    def keys(self, *keys: str) -> None:
        """Press keys one after the other: ``keys("ctrl+e", "Return")``."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type text on the keyboard."""
        self._xdotool("type", "--clearmodifiers", "--delay", "1", "--", text)

    def click_at(self, x: int, y: int, *, button: int = LEFT_BUTTON) -> None:
        """Press and release a mouse button at a place of the screen."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", str(button))

    def _xdotool(self, *words: str) -> None:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stderr.strip()}"
