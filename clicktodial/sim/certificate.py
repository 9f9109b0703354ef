"""HTTPS for the built-in PBX: an authority of its own, made for one run and gone after it.

Nothing is added to the system's trust store: a client trusts the authority's file by choice.
"""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.errors import InputError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = ("127.0.0.1", "::1", "localhost")


class NoCertificatesError(InputError):
    """The library that makes certificates is not installed."""

    def __init__(self) -> None:
        super().__init__(
            tr("The built-in PBX cannot make certificates"),
            tr("HTTPS needs the library trustme, which is not installed."),
            tr("Install clicktodial[sim-https], or start it without --https."),
        )


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files in PEM form: the server's key and certificate chain, and who signed it."""

    key: Path
    chain: Path
    authority: Path


@contextlib.contextmanager
def own_certificate() -> Iterator[Certificate]:
    """Make a certificate for this computer's loopback names, in a private folder that is gone
    afterwards. Raises NoCertificatesError."""
    try:
        import trustme
    except ImportError as error:
        raise NoCertificatesError from error
    authority = trustme.CA()
    issued = authority.issue_cert(*_NAMES)
    with tempfile.TemporaryDirectory(prefix="clicktodial-sim-") as name:
        folder = Path(name)
        made = Certificate(folder / "key.pem", folder / "chain.pem", folder / "authority.pem")
        issued.private_key_pem.write_to_path(made.key)
        for blob in issued.cert_chain_pems:
            blob.write_to_path(made.chain, append=True)
        authority.cert_pem.write_to_path(made.authority)
        yield made
