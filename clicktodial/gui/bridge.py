"""The one place where the engine's thread and the GUI's thread meet.

The engine posts from its thread; one argument-less signal, queued, wakes the GUI, which takes what
has gathered. A burst becomes one repaint, and no Python object crosses Qt's meta types.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Notice
    from clicktodial.model.snapshot import Snapshot


class Inbox(QObject):
    """``post_snapshot`` and ``post_notice`` from any thread; observers run on the GUI's."""

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._notices: list[Notice] = []
        self._is_woken = False
        self._on_snapshot: list[Callable[[Snapshot], None]] = []
        self._on_notice: list[Callable[[Notice], None]] = []
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def observe(
        self,
        *,
        snapshot: Callable[[Snapshot], None] | None = None,
        notice: Callable[[Notice], None] | None = None,
    ) -> None:
        """Call these, on the GUI's thread, with what arrives from now on."""
        if snapshot is not None:
            self._on_snapshot.append(snapshot)
        if notice is not None:
            self._on_notice.append(notice)

    def post_snapshot(self, snapshot: Snapshot) -> None:
        """Only the newest snapshot is delivered."""
        with self._lock:
            self._snapshot = snapshot
        self._wake()

    def post_notice(self, notice: Notice) -> None:
        """Every notice is delivered, in order."""
        with self._lock:
            self._notices.append(notice)
        self._wake()

    def _wake(self) -> None:
        with self._lock:
            if self._is_woken:
                return
            self._is_woken = True
        self._woken.emit()

    @Slot()
    def _drain(self) -> None:
        with self._lock:
            self._is_woken = False
            snapshot, self._snapshot = self._snapshot, None
            notices, self._notices = self._notices, []
        if snapshot is not None:
            for show in self._on_snapshot:
                show(snapshot)
        for notice in notices:
            for tell in self._on_notice:
                tell(notice)
