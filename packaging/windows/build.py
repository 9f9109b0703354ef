"""The installers for Windows: setup.exe for people, the .msi for those who roll programs out."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from bundle import icons
from job import BuildError, Job
from windows import msi, setup

if TYPE_CHECKING:
    from pathlib import Path

LIMIT_BYTES = 45_000_000


def build(job: Job) -> list[Path]:
    """Make them. On Windows from ``job.bundle``, elsewhere from one that is frozen under Wine.
    Raises BuildError."""
    job.require("makensis")
    bundle = job.bundle if os.name == "nt" else _frozen_in_wine(job)
    if not icons.SETUP_PICTURE.exists():
        icons.make(job.python, job.say)
    made = [setup.make(job, bundle, job.version)]
    size = made[0].stat().st_size
    if size > LIMIT_BYTES:
        raise BuildError(f"{made[0].name} has {size} bytes, and {LIMIT_BYTES} are allowed")
    if shutil.which("wixl") is None and os.name == "nt":
        job.say("no .msi: its compiler runs on Linux only")
    else:
        made.append(msi.make(job, bundle, job.version))
    return made


def _frozen_in_wine(job: Job) -> Path:
    from windows.bundle import freeze_in_wine

    return freeze_in_wine(job.python, job.say)
