"""A scripted phone system, and a client for it, for every test of this folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.secret import Secret
from clicktodial.model.settings import Account, make_account
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.web.http import Http, Timeouts
from tests.pbx.scripted import TOKEN, Scripted, scripted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient

QUICK = Timeouts(connect_s=2.0, read_s=0.2, total_s=5.0)


@pytest.fixture
async def pbx() -> AsyncIterator[Scripted]:
    async with scripted() as server:
        yield server


@pytest.fixture
async def elsewhere() -> AsyncIterator[Scripted]:
    """Another host, which must never be asked anything."""
    async with scripted() as server:
        yield server


@pytest.fixture
def account(pbx: Scripted) -> Account:
    return make_account(name="Office", server=pbx.url, extensions=["0003*210"])


@pytest.fixture
async def http(pbx: Scripted) -> AsyncIterator[Http]:
    opened = Http(pbx.url, timeouts=QUICK)
    yield opened
    await opened.aclose()


@pytest.fixture
def client(account: Account, http: Http) -> UnifiedApiClient:
    return make_unifiedapi_client(account, Secret(TOKEN), http)


@pytest.fixture
def client_for(account: Account, http: Http) -> Callable[..., UnifiedApiClient]:
    """A client whose account has other extensions."""

    def make(*extensions: str, user: str = "@me") -> UnifiedApiClient:
        changed = replace(account, extensions=extensions, user=user)
        return make_unifiedapi_client(changed, Secret(TOKEN), http)

    return make
