"""What every phone system's client can do, in the field's words; wire names stay inside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clicktodial.model.settings import DEFAULT_WAIT_FOR_PICKUP_S

if TYPE_CHECKING:
    from clicktodial.model.calls import Action, Call, CallId


@dataclass(frozen=True, slots=True)
class Listing:
    """One answer to "which calls are going on". Total: a call that is not in it has ended."""

    calls: tuple[Call, ...]
    clock_offset_s: float = 0.0
    """The PBX's clock minus ours, in seconds; steady within two seconds' jitter."""


@dataclass(frozen=True, slots=True)
class DialRequest:
    """One call to place. ``nonce`` names it for good: the request is sent at most once."""

    destination: str
    source: str
    """One's own extension or number, which rings first."""
    nonce: str
    caller_id: str = ""
    wait_for_pickup_s: int = DEFAULT_WAIT_FOR_PICKUP_S


class PbxClient(Protocol):
    """One account's connection. Used from one asyncio loop; not thread-safe.

    Every method raises the errors of ``clicktodial.errors`` only: ``UnreachableError`` and its
    kinds, ``RefusedError`` and its kinds, ``SignInRefusedError``. Cancelling is always safe.
    """

    @property
    def actions(self) -> frozenset[Action]:
        """The actions that this system offers at all."""
        ...

    async def sign_in(self) -> None:
        """Make sure that a token is at hand and the connection is warm; sends no call request."""
        ...

    async def list_calls(self) -> Listing:
        """All calls going on. An answer equal to the one before returns the same object again."""
        ...

    async def dial(self, request: DialRequest) -> CallId | None:
        """Place a call, once: the request is never repeated after it may have been received.

        Returns the new call's id, or ``None`` when the PBX took the request without naming one.
        Raises ``OutcomeUnknownError`` when the request may have arrived but no answer came; errors
        that are raised instead of it mean that no call was placed.
        """
        ...

    async def perform(self, action: Action, call: Call, target: str = "") -> None:
        """Do ``action`` to ``call``: ``target`` is the transfer's target, the mailbox's extension
        (one's own when empty), or the one party to hang up. The list tells whether it took effect.

        Hanging up a call that has just ended is a success.
        """
        ...

    async def aclose(self) -> None:
        """Drop the connection. No request is waited for."""
        ...
