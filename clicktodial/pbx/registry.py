"""Which client speaks with which phone system."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.secret import Secret
from clicktodial.model.systems import SignIn, System
from clicktodial.pbx.pasted import checked_token
from clicktodial.web.http import Http, Timeouts

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from clicktodial.model.capabilities import Lack
    from clicktodial.model.settings import Account
    from clicktodial.pbx.bridge import Bridge
    from clicktodial.pbx.callcontrol.client import CallControlClient
    from clicktodial.pbx.callcontrol.credentials import Credentials as CallControlCredentials
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.pbx.unifiedapi.tokens import Credentials


NO_TOKEN = Secret("")
CALLCONTROL_TIMEOUTS = Timeouts(connect_s=5.0, read_s=30.0, total_s=36.0)
"""The answer may come when the phone rings only (``reference/call-control.md §3``)."""


class _Ways(NamedTuple):
    """How to reach servers: their addresses, time-outs, and whom to trust."""

    timeouts: Timeouts | None
    tls: ssl.SSLContext | None

    def http(self, server: str) -> Http:
        return Http(server, timeouts=self.timeouts, tls=self.tls)

    def callcontrol(self, server: str) -> Http:
        return Http(server, timeouts=self.timeouts or CALLCONTROL_TIMEOUTS, tls=self.tls)


def make_client(
    account: Account,
    secret: Secret,
    *,
    lacks: Iterable[Lack] = (),
    bridge_token: Secret = NO_TOKEN,
    timeouts: Timeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> PbxClient:
    """The client for ``account``. Nothing is sent or connected yet.

    ``secret`` is the token, the App's secret, the text with the cookies or, for an account that
    signs in through its bridge, the bridge token; ``bridge_token`` is that of an account that has
    a bridge beside its own sign-in. ``lacks`` is what was learnt about the account earlier;
    ``tls`` replaces the operating system's trust store. Raises ``SignInRefusedError`` for a text
    that cannot be a sign-in, ``InputError`` for an address that is not allowed.
    """
    ways = _Ways(timeouts, tls)
    token = secret if account.sign_in is SignIn.BRIDGE else bridge_token
    bridge = make_bridge(account, token, ways.http(account.bridge)) if token else None
    match account.system:
        case System.UNIFIEDAPI:
            http = ways.http(account.server)
            return make_unifiedapi_client(account, secret, http, lacks, bridge)
        case System.CALLCONTROL:
            return make_callcontrol_client(account, secret, ways.callcontrol, bridge)


def make_bridge(account: Account, token: Secret, http: Http) -> Bridge:
    """The account's bridge. Raises ``SignInRefusedError`` for a text that cannot be a token."""
    from clicktodial.pbx.bridge import Bridge

    return Bridge(account.name, http, token)


def make_unifiedapi_client(
    account: Account,
    secret: Secret,
    http: Http,
    lacks: Iterable[Lack] = (),
    bridge: Bridge | None = None,
) -> UnifiedApiClient:
    """UnifiedAPI's client, with the way of signing in that the account names."""
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient

    return UnifiedApiClient(account, http, _credentials(account, secret, http), lacks, bridge)


def make_callcontrol_client(
    account: Account, secret: Secret, open_http: Callable[[str], Http], bridge: Bridge | None
) -> CallControlClient:
    """Call Control's client; with its own token, or with those that the bridge gives out."""
    from clicktodial.pbx.callcontrol.client import CallControlClient
    from clicktodial.pbx.callcontrol.credentials import BridgeTokens, PastedToken

    credentials: CallControlCredentials
    if account.sign_in is SignIn.BRIDGE and bridge is not None:
        credentials = BridgeTokens(bridge)
    else:
        credentials = PastedToken(account, checked_token(account.name, secret))
    return CallControlClient(account, credentials, open_http, bridge)


def _credentials(account: Account, secret: Secret, http: Http) -> Credentials:
    from clicktodial.pbx.unifiedapi.cookies import PastedCookies
    from clicktodial.pbx.unifiedapi.tokens import AppTokens, PastedToken

    match account.sign_in:
        case SignIn.APP:
            return AppTokens(account, secret, http)
        case SignIn.COOKIES:
            return PastedCookies(account, secret)
        case _:
            return PastedToken(account, secret)
