"""One program per user: the second start hands over to the first what it was started for.

Light to import: a second start loads nothing beyond this package and the errors.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.instance.base import Instance, Request

HOME_VARIABLE = "CLICKTODIAL_HOME"
"""As in ``storage.paths``, which is slow to load; a test sees to it that both agree."""

CLAIM_TIMEOUT_S = 10.0
"""A first start on a cold disk may take some seconds until it answers."""


def claim(
    runtime: Path, request: Request, *, timeout_s: float = CLAIM_TIMEOUT_S
) -> Instance | None:
    """Become the one program of this user (``runtime`` is ``Paths.runtime``), or hand ``request``
    to the one that runs and get ``None``: then there is nothing left to do but end.

    Blocks up to ``timeout_s``. Raises ``NotPossibleNowError`` when the running program does not
    answer, ``StorageError`` when the folder is not safe, ``InputError`` when the link is huge.
    """
    if sys.platform == "win32":
        from clicktodial.desktop.instance import windows as system
    else:
        from clicktodial.desktop.instance import posix as system
    return system.claim(runtime, request, timeout_s=timeout_s)


def runtime_folder(environ: Mapping[str, str]) -> Path:
    """``Paths.runtime``, in the usual cases found without loading ``Paths`` and its library: they
    would take a quarter of a second start's time."""
    if home := environ.get(HOME_VARIABLE):
        return Path(home).expanduser().absolute() / "run"
    if sys.platform == "linux":
        from clicktodial.desktop.instance.posix_folder import is_private

        session = Path(environ.get("XDG_RUNTIME_DIR", ""))
        # Another user's folder comes along with sudo; what stands in for it, the library knows.
        if session.is_absolute() and is_private(session):
            return session / "clicktodial"
    from clicktodial.storage.paths import Paths

    return Paths.from_environment(environ).runtime
