"""Which source is asked by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.sources import SourceKind

if TYPE_CHECKING:
    import ssl

    from clicktodial.model.secret import Secret
    from clicktodial.model.sources import ContactSource
    from clicktodial.sources.base import SourceClient, SourceTimeouts


def make_source_client(
    source: ContactSource,
    password: Secret,
    *,
    timeouts: SourceTimeouts | None = None,
    tls: ssl.SSLContext | None = None,
) -> SourceClient:
    """The client for a source; ``tls`` replaces the system's trust store. Nothing is sent yet."""
    match source.kind:
        case SourceKind.CARDDAV:
            from clicktodial.sources.carddav.client import CardDavSource

            return CardDavSource(source, password, timeouts=timeouts, tls=tls)
        case SourceKind.LDAP:
            from clicktodial.sources.ldap.client import LdapSource

            return LdapSource(source, password, timeouts=timeouts, tls=tls)
