"""Which client speaks with which phone system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.settings import SignIn, System
from clicktodial.pbx.http import Http

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.http import Timeouts
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient


def make_client(
    account: Account,
    secret: Secret,
    *,
    timeouts: Timeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> PbxClient:
    """The client for ``account``. Nothing is sent or connected yet.

    ``secret`` is the token or the App's secret; ``tls`` replaces the operating system's trust
    store. Raises ``SignInRefusedError`` for a text that cannot be a token, ``InputError`` for an
    address that is not allowed.
    """
    http = Http(account.server, timeouts=timeouts, tls=tls)
    return _MAKERS[account.system](account, secret, http)


def make_unifiedapi_client(account: Account, secret: Secret, http: Http) -> UnifiedApiClient:
    """UnifiedAPI's client, with the way of signing in that the account names."""
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.pbx.unifiedapi.tokens import AppTokens, PastedToken

    match account.sign_in:
        case SignIn.TOKEN:
            return UnifiedApiClient(account, http, PastedToken(account, secret))
        case SignIn.APP:
            return UnifiedApiClient(account, http, AppTokens(account, secret, http))


_MAKERS: Mapping[System, Callable[[Account, Secret, Http], PbxClient]] = {
    System.UNIFIEDAPI: make_unifiedapi_client,
}
