"""Oddities of Call Control that can be switched on (``reference/call-control.md §3, §6.2, §10``).

None of them is known to be how the real service behaves, and none is known not to be.
"""

from __future__ import annotations

from enum import StrEnum


class CallControlQuirk(StrEnum):
    """One oddity. The first group concerns answers, the second the events of legs.

    ``cc-lenient`` takes the broken forms of the vendor's own samples (§9). ``cc-example-ids`` gives
    the first internal call of extension 210 the two leg ids of Example 4. With ``cc-reordered``
    each second event overtakes the one before it, which waits for at most two seconds.
    """

    LENIENT = "cc-lenient"
    EMPTY_BODY = "cc-empty-body"
    HTML_BODY = "cc-html-body"
    LEG_ID_HINT = "cc-leg-id-hint"
    GONE_404 = "cc-gone-404"
    GONE_409 = "cc-gone-409"
    SELF_DIAL = "cc-self-dial"

    DIRECTION_IN = "cc-direction-in"
    NO_RINGING = "cc-no-ringing"
    ACTIVE_WHEN_ANSWERED = "cc-active-when-answered"
    PICK_UP_TEXT = "cc-pick-up-text"
    NATIONAL_NUMBERS = "cc-national-numbers"
    BARE_NUMBERS = "cc-bare-numbers"
    DUPLICATES = "cc-duplicates"
    REORDERED = "cc-reordered"
    HANGUP_ONLY = "cc-hangup-only"
    NEVER_HANGUP = "cc-never-hangup"
    EXAMPLE_IDS = "cc-example-ids"


Quirks = frozenset[CallControlQuirk]
