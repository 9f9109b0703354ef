"""How the program stood when it was last seen, kept from one start to the next: the window's place,
do not disturb.

A memory only, such as ``storage.capabilities``: a file that cannot be read or written costs what
was remembered, and is never an error for a person.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from clicktodial.storage import replacement

if TYPE_CHECKING:
    from pathlib import Path

_LOCK_S = 2.0
_MOST_BYTES = 65536
"""More was not written by us."""


class DeskFile:
    """One small JSON file. All methods block on the disk; any thread and process may call them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, key: str) -> Any:  # noqa: ANN401 - whatever JSON can hold; whoever reads checks
        """What was kept under this key; ``None`` for nothing."""
        return self._document().get(key)

    def keep(self, key: str, value: object) -> None:
        """Keep this, instead of what was kept before; ``None`` keeps nothing."""
        from filelock import FileLock

        with contextlib.suppress(OSError):  # a lock's time-out is an OSError, too
            replacement.make_folder(self._path.parent)
            lock = self._path.with_name(f"{self._path.name}.lock")
            with FileLock(lock, _LOCK_S, mode=0o600):
                document = self._document()
                if document.get(key) != value:
                    document[key] = value
                    kept = {name: one for name, one in document.items() if one is not None}
                    replacement.write(self._path, json.dumps(kept, indent=1).encode())

    def _document(self) -> dict[str, Any]:
        try:
            with self._path.open("rb") as file:
                document = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return document if isinstance(document, dict) else {}
