"""Real address books, and a place for the contacts, for every test of this folder."""

from __future__ import annotations

import shutil
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
import trustme

from clicktodial.sources.base import SourceTimeouts
from clicktodial.sources.syncing import Syncing
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.worker import Worker
from tests.slowness import slowness
from tests.sources.radicale import Radicale, radicale
from tests.sources.slapd import Slapd, slapd, slapd_program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

PATIENT = SourceTimeouts(connect_s=10 * slowness(), silence_s=30 * slowness())
QUICK = SourceTimeouts(connect_s=5 * slowness(), silence_s=0.3)


class Authority:
    """A company's own CA, a certificate of it for this computer, and who trusts it."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.certificate, self.root = folder / "server.pem", folder / "root.pem"
        authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(
            self.certificate
        )
        authority.cert_pem.write_to_path(self.root)
        self.trust = ssl.create_default_context()
        authority.configure_trust(self.trust)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def server_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="ctd-server-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def carddav(server_folder: Path) -> Iterator[Radicale]:
    with radicale(server_folder) as server:
        server.make_book()
        yield server


@pytest.fixture
def ldap(server_folder: Path, missing: Callable[[str], NoReturn]) -> Iterator[Slapd]:
    require_slapd(missing)
    with slapd(server_folder) as server:
        yield server


def require_slapd(missing: Callable[[str], NoReturn]) -> None:
    if slapd_program() is None or shutil.which("ldapadd") is None:
        missing("slapd and ldap-utils are not installed")


@pytest.fixture
async def syncing(tmp_path: Path) -> AsyncIterator[Syncing]:
    made = Syncing(tmp_path / "contacts.sqlite3", Worker("sync"))
    yield made
    await made.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ContactStore]:
    opened, _ = ContactStore.open(tmp_path / "contacts.sqlite3")
    yield opened
    opened.close()
