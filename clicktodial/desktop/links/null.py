"""Where phone links cannot be taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import NotPossibleNowError
from clicktodial.model.links import LinkHandler, LinkScheme

if TYPE_CHECKING:
    from collections.abc import Iterable


class NoLinkHandlers:
    """See ``LinkHandlers``. Carries the reason."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def status(self) -> tuple[LinkHandler, ...]:
        """See ``LinkHandlers``."""
        return tuple(LinkHandler(scheme, is_ours=False) for scheme in LinkScheme)

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``."""
        raise NotPossibleNowError(self.reason)

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``."""
        raise NotPossibleNowError(self.reason)
