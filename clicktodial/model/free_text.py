"""Finding the numbers in a text that was written for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clicktodial.errors import NotANumberError
from clicktodial.model.dialplan import explain

if TYPE_CHECKING:
    from clicktodial.model.dialplan import DialPlan, Reading

MOST_FOUND: Final = 20
"""So many numbers are enough to choose from."""


def find_numbers(text: str, plan: DialPlan, *, letters: bool = False) -> tuple[Reading, ...]:
    """The numbers in ``text``, each once, best first; empty when there is none."""
    try:
        return (explain(text, plan, letters=letters),)
    except NotANumberError:
        return ()
