"""What the face asks about the settings' file, beside the changes in ``messages``."""

from __future__ import annotations

from typing import NamedTuple


class ReadSettings(NamedTuple):
    """Read the file again: a person may have changed it by hand. Answered by ``SettingsChanged`` if
    it holds something else."""
