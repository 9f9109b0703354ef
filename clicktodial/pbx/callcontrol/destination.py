"""What may be dialled, and in which notation (``reference/call-control.md §2.2``)."""

from __future__ import annotations

import re

from clicktodial.errors import InputError
from clicktodial.i18n import tr

LONGEST_E164 = 15
_INTERNATIONAL = re.compile(r"\+[1-9][0-9]*", re.ASCII)


def destination(number: str) -> str:
    """``number``, which is dialable, as it is sent: ``00…`` becomes ``+…``.

    Raises ``InputError`` for star codes, which could change the phone system's state, and for what
    no network takes; nothing is sent then.
    """
    if not number.removeprefix("+").isdigit():
        raise _refusal(tr("Codes with * or # are not sent to this phone system."))
    sent = f"+{number[2:]}" if number.startswith("00") else number
    if sent.startswith("+") and not _INTERNATIONAL.fullmatch(sent):
        raise _refusal(tr("No country code begins with 0."))
    if len(sent.removeprefix("+")) > LONGEST_E164:
        raise _refusal(tr("No number has more than {most} digits.", most=LONGEST_E164))
    return sent


def same_destination(number: str, dialled: str) -> bool:
    """Is ``number``, as an event writes it, what was dialled? An extension digit by digit, a longer
    number by its last eight digits (``reference/call-control.md §6.3``)."""
    one, other = _digits(number), _digits(dialled)
    if min(len(one), len(other)) < 8:
        return bool(one) and one == other
    return one[-8:] == other[-8:]


def _digits(number: str) -> str:
    return re.sub(r"[^0-9]", "", number)


def _refusal(why: str) -> InputError:
    return InputError(
        tr("This number cannot be dialled"),
        why,
        tr("Nothing was dialled. Dial it on your phone, or correct it."),
    )
