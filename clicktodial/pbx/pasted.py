"""Secrets as people paste them: what can travel, and how they are kept out of words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clicktodial.errors import SignInRefusedError
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret

if TYPE_CHECKING:
    from clicktodial.model.calls import AccountName


def checked_token(account: AccountName, token: Secret) -> Secret:
    """The token, trimmed, if it can travel in a header. Raises ``SignInRefusedError``."""
    if not re.fullmatch(r"\s*[!-~]+\s*", token.reveal()):
        raise unusable(
            account, tr("A token is one word of letters, digits and signs, without spaces.")
        )
    return Secret(token.reveal().strip())


def unusable(account: AccountName, why: str) -> SignInRefusedError:
    """The error for what a person gave that cannot be a sign-in; ``why`` are our own words."""
    error = SignInRefusedError(account)
    error.message = why
    return error


def without(words: str, secret: Secret) -> str:
    """``words`` with the secret cut out."""
    return words.replace(secret.reveal(), "…") if secret else words
