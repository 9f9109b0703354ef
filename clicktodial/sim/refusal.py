"""How the built-in PBX says no."""

from __future__ import annotations


class RefusalError(Exception):
    """The request is refused with this HTTP status, code and message.

    Codes: ``reference/unifiedapi.md §3``; those marked there as suggested are invented.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


def invalid(field: str, message: str, *, prefix: str = "pc_") -> RefusalError:
    """Return the 400 for a bad value of ``field``, named by the visible rule of the codes."""
    return RefusalError(400, f"{prefix}{field.lower()}_invalid", message)
