"""A secret that cannot be printed by accident."""

from __future__ import annotations

from typing import final


@final
class Secret:
    """A token, an App's secret, a password. Its text comes out of ``reveal()`` alone."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The secret itself: only for the keyring and for the request that needs it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> str:
        message = "a Secret is never pickled"
        raise TypeError(message)
