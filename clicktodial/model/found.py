"""Numbers that were found in a text from another program, with whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName, Peer
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.dialplan import Reading


class Found(NamedTuple):
    """One number: how it will be dialled, whose it is, from which account (``None``: there is none
    yet), and the choice that is kept for the number, if there is one."""

    reading: Reading
    who: Peer
    account: AccountName | None
    choice: DialChoice | None = None
