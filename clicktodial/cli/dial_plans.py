"""``clicktodial dial --dry-run``: what would be dialled, and which steps led there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.cli.output import Output


def show_plan(text: str, number: str, output: Output, *, raw: bool) -> None:
    """Print how ``number`` came of the ``text`` that was typed (product contract: ``explain``)."""
    steps = _raw_steps(number) if raw else _steps(text, number)
    rules = ", ".join(step["rule"] for step in steps)
    line = f"{text.strip()} → {number} ({rules})" if steps else number
    output.result({"numbers": [{"text": text, "dial": number, "steps": steps}]}, [line])


def _raw_steps(number: str) -> list[dict[str, Any]]:
    return [{"rule": tr("as typed"), "result": number}]


def _steps(text: str, number: str) -> list[dict[str, Any]]:
    """What ``parse_dialable`` did, told in one step since it knows no order."""
    signs = re.sub(r"[^0-9*#+]", "", text)
    marks = {
        tr("taken out of a link"): re.match(r"\s*(tel|callto|sips?):", text, re.IGNORECASE),
        tr("“(0)” left out"): "(0)" in text.replace(" ", "") and signs != number,
        tr("digits of another script replaced"): any(
            c.isdecimal() and not c.isascii() for c in text
        ),
    }
    rules = [rule for rule, found in marks.items() if found]
    if not rules and text != number:
        rules = [tr("separators removed")]
    return [{"rule": ", ".join(rules), "result": number}] if rules else []
