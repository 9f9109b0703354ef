"""To the front on Wayland: the compositor wants the token that came with the key."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clicktodial.model.shortcuts import KeyPress

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret
"""Where Qt looks for it at the next activation, once."""


class TokenActivator:
    """See ``Activator``."""

    def bring_to_front(self, window: int, press: KeyPress) -> None:  # noqa: ARG002 - of X11 alone
        """See ``Activator``. Activate the window right after this."""
        if press.token:
            os.environ[TOKEN_VARIABLE] = press.token
