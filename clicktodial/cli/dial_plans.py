"""How ``explain`` and ``dial --dry-run`` tell what would be dialled, and which steps led there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.i18n import tr
from clicktodial.model.dialplan import Reading, Step, caution_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clicktodial.cli.output import Output


def as_typed(text: str, number: str) -> Reading:
    """What ``--raw`` dials: no rule was asked."""
    return Reading(text, number, (Step(tr("as typed"), number),))


def show_readings(readings: Sequence[Reading], output: Output) -> None:
    """Print what was understood (product contract: ``explain``), best first."""
    document = {"numbers": [_described(reading) for reading in readings]}
    output.result(document, [line for reading in readings for line in _lines(reading)])


def _described(reading: Reading) -> dict[str, Any]:
    """The contract's object; an extension and a caution are named where there is one."""
    document: dict[str, Any] = {
        "text": reading.text,
        "dial": reading.dial,
        "steps": [{"rule": step.rule, "result": step.result} for step in reading.steps],
    }
    if reading.extension:
        document["extension"] = reading.extension
    if reading.caution is not None:
        document["caution"] = reading.caution
    return document


def _lines(reading: Reading) -> Iterator[str]:
    rules = ", ".join(step.rule for step in reading.steps)
    written = " ".join(reading.text.split())
    yield f"{written} → {reading.dial} ({rules})" if reading.steps else reading.dial
    if reading.caution is not None:
        yield f"  {caution_sentence(reading.caution)}"
