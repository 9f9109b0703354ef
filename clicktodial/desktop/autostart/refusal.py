"""What every back end says when the system refuses."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from clicktodial.errors import StorageError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def told() -> Iterator[None]:
    """The system's errors in our words."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            tr("The start at login cannot be changed"),
            tr("The system says: {words}.", words=error.strerror or type(error).__name__),
        ) from error
