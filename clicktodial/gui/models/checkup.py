"""What the doctor found, in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.gui.models.account_steps import StepLine
from clicktodial.i18n import tr, trn
from clicktodial.model.checkup import Verdict, check_title, verdict_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.model.checkup import Finding

_SHAPES = {
    Verdict.OK: ("✓", "good"),
    Verdict.NOTE: ("!", ""),
    Verdict.FAILED: ("✗", "bad"),
    Verdict.SKIPPED: ("–", "muted"),
}


class Summary(NamedTuple):
    """The whole in a sentence, and the role of its colour."""

    text: str
    role: str


def finding_line(finding: Finding) -> StepLine:
    """How a finding is shown."""
    mark, role = _SHAPES[finding.verdict]
    detail = "\n".join(part for part in (finding.found, finding.hint) if part)
    return StepLine(mark, check_title(finding.check), verdict_word(finding.verdict), role, detail)


def summary(findings: Sequence[Finding]) -> Summary:
    """What all of it comes to."""
    verdicts = [finding.verdict for finding in findings]
    if failed := verdicts.count(Verdict.FAILED):
        text = trn("✗ {n} thing does not work.", "✗ {n} things do not work.", failed)
        return Summary(text, "bad")
    if notes := verdicts.count(Verdict.NOTE):
        text = trn(
            "✓ Everything works; {n} thing is good to know.",
            "✓ Everything works; {n} things are good to know.",
            notes,
        )
        return Summary(text, "good")
    return Summary(tr("✓ Everything works."), "good")
