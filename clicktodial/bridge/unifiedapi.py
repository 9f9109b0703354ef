"""What a UnifiedAPI system tells the bridge: phone call events, by GET or as a POST form.

``reference/unifiedapi.md §12``. Each extension has an address with an unguessable part of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from clicktodial.bridge.events import Kind
from clicktodial.bridge.logs import note
from clicktodial.bridge.users import user_of
from clicktodial.bridge.web import DONE, NOT_FOUND, TOO_LONG, TooLongError, form_variables

if TYPE_CHECKING:
    from clicktodial.bridge.book import Book
    from clicktodial.bridge.inbox import Inbox
    from clicktodial.bridge.web import Answer, Request

_LONGEST_NAME, _LONGEST_VALUE = 64, 1000


class UnifiedApiDoor:
    """The address that a PBX calls."""

    def __init__(self, book: Book, inbox: Inbox) -> None:
        self._book = book
        self._inbox = inbox

    async def events(self, request: Request) -> Answer:
        """``GET`` or ``POST /v1/unifiedapi/{key}``: one event. 200 once it is kept."""
        user_key = await self._book.behind(request.segments[2])
        if user_key is None:
            return NOT_FOUND
        variables = request.query()
        if request.method == "POST":
            try:
                variables |= form_variables(await request.body())
            except TooLongError:
                return TOO_LONG
        if not variables.get("CallID"):
            names = [name[:_LONGEST_NAME] for name in variables]
            note("phone call event without a call", keys=names[:20])
            self._inbox.drop("not a call event")
            return DONE
        told = {
            name: value[:_LONGEST_VALUE]
            for name, value in variables.items()
            if len(name) <= _LONGEST_NAME
        }
        await self._inbox.take(user_of(user_key), Kind.PHONE_CALL, msgspec.json.encode(told))
        return DONE
