"""Which client speaks with which phone system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.settings import SignIn, System
from clicktodial.pbx.http import Http

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Mapping

    from clicktodial.model.capabilities import Lack
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.http import Timeouts
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.pbx.unifiedapi.tokens import Credentials


def make_client(
    account: Account,
    secret: Secret,
    *,
    lacks: Iterable[Lack] = (),
    timeouts: Timeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> PbxClient:
    """The client for ``account``. Nothing is sent or connected yet.

    ``secret`` is the token, the App's secret or the text with the cookies; ``lacks`` is what was
    learnt about the account earlier; ``tls`` replaces the operating system's trust store. Raises
    ``SignInRefusedError`` for a text that cannot be a sign-in, ``InputError`` for an address that
    is not allowed.
    """
    http = Http(account.server, timeouts=timeouts, tls=tls)
    return _MAKERS[account.system](account, secret, http, lacks)


def make_unifiedapi_client(
    account: Account, secret: Secret, http: Http, lacks: Iterable[Lack] = ()
) -> UnifiedApiClient:
    """UnifiedAPI's client, with the way of signing in that the account names."""
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient

    return UnifiedApiClient(account, http, _credentials(account, secret, http), lacks)


def _credentials(account: Account, secret: Secret, http: Http) -> Credentials:
    from clicktodial.pbx.unifiedapi.cookies import PastedCookies
    from clicktodial.pbx.unifiedapi.tokens import AppTokens, PastedToken

    match account.sign_in:
        case SignIn.TOKEN:
            return PastedToken(account, secret)
        case SignIn.APP:
            return AppTokens(account, secret, http)
        case SignIn.COOKIES:
            return PastedCookies(account, secret)


_MAKERS: Mapping[System, Callable[[Account, Secret, Http, Iterable[Lack]], PbxClient]] = {
    System.UNIFIEDAPI: make_unifiedapi_client,
}
