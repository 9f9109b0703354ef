"""TLS: whom the operating system trusts, whose certificate was shown, and why none is trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clicktodial.errors import ConnectError, NameLookupError, TlsError, UnreachableError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whose certificate the server showed, and who vouches for it; it has been verified."""

    subject: str
    issuer: str
    valid_until: str


def system_trust() -> ssl.SSLContext:
    """A context that trusts what the operating system trusts, a company's own CA included."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def shown_certificate(tls: Any) -> Certificate:  # noqa: ANN401 - ssl's, or truststore's around it
    """Whose certificate a connection was made with."""
    # Windows and macOS verify outside OpenSSL, which then knows no fields.
    fields = tls.getpeercert() or {}
    return Certificate(
        subject=_named(fields.get("subject", ())),
        issuer=_named(fields.get("issuer", ())),
        valid_until=str(fields.get("notAfter", "")),
    )


def not_connected(host: str, error: BaseException) -> UnreachableError:
    """Why no connection came about, from what was raised or its causes."""
    import socket
    import ssl

    for cause in _causes(error):
        match cause:
            case socket.gaierror():
                return NameLookupError(host)
            case ssl.SSLCertVerificationError():
                return TlsError(host, certificate_problem(cause))
            case ssl.SSLError():
                return ConnectError(host, tr("No protected connection (TLS) could be agreed on."))
    return ConnectError(host, tr("Nothing takes connections there."))


def certificate_problem(error: ssl.SSLCertVerificationError) -> str:
    """Why a certificate is not trusted, in words (OpenSSL's codes of X509_V_ERR)."""
    words: Mapping[int, str] = {
        9: tr("It is not valid yet: check this computer's clock."),
        10: tr("It has expired."),
        18: tr("It vouches for itself: no authority stands behind it."),
        19: tr("Its authority is not in this computer's trust store."),
        20: tr("Its authority is not in this computer's trust store."),
        21: tr("Its authority is not in this computer's trust store."),
        23: tr("It has been revoked."),
        62: tr("It was made out to another name."),
        64: tr("It was made out to another address."),
    }
    code = getattr(error, "verify_code", 0)
    return words.get(code) or str(getattr(error, "verify_message", "") or "")[:200]


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _named(parts: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    names = {key: value for part in parts for key, value in part}
    return names.get("organizationName") or names.get("commonName") or ""
