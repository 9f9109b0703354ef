"""What the face asks the doctor, and what the doctor tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.checkup import Finding


class Examine(NamedTuple):
    """Look at everything that calls depend on; answered by ``Examined``, one by one, then by
    ``ExaminationEnded``. One that is under way ends where it is."""

    serial: int


class ComposeReport(NamedTuple):
    """The report of these findings; answered by ``ReportComposed``."""

    findings: tuple[Finding, ...]


class SaveReport(NamedTuple):
    """Write this text; answered by ``ReportSaved``."""

    text: str
    path: Path


class Examined(NamedTuple):
    """One thing that was looked at."""

    serial: int
    finding: Finding


class ExaminationEnded(NamedTuple):
    """Everything was looked at."""

    serial: int


class ReportComposed(NamedTuple):
    """What ``SaveReport`` would write: numbers shortened, secrets left out."""

    text: str


class ReportSaved(NamedTuple):
    """The file is written, or why it is not."""

    path: Path
    error: ClickToDialError | None = None


if TYPE_CHECKING:
    CheckupWork = Examine | ComposeReport | SaveReport
    CheckupNotice = Examined | ExaminationEnded | ReportComposed | ReportSaved
