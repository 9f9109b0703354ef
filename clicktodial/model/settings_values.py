"""What is checked alike in every part of the settings: names and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clicktodial.errors import InputError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping


def checked_name(text: str) -> str:
    """The name of an account or of a source of contacts. Raises ``InputError``."""
    name = text.strip()
    if not re.fullmatch(r"[^\W_][\w .@-]{0,39}", name):
        raise InputError(
            tr("“{name}” cannot be a name", name=text[:40]),
            "",
            tr(
                "Use 1 to 40 letters, digits, spaces and . _ @ -, beginning with a letter or digit."
            ),
        )
    return name


def is_loopback(host: str) -> bool:
    """True for addresses that never leave this computer."""
    if host.lower() == "localhost":
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_server(text: str) -> str:
    """The server's address as ``scheme://host[:port]``.

    A bare host means https. Plain http is refused except to this computer itself, since the token
    would travel in the clear. A path such as ``/uapi`` is dropped: the client knows its own.
    """
    example = tr("An address looks like https://pbx.example.com.")
    return checked_address(text, {"https": True, "http": False}, example)


def checked_address(text: str, schemes: Mapping[str, bool], example: str) -> str:
    """``scheme://host[:port]`` of an address in one of these schemes, or in the first of them when
    it names none; what is beyond is dropped.

    Those that are ``False`` protect nothing: they lead to this computer alone. Raises
    ``InputError``, with ``example`` as what to do.
    """
    from urllib.parse import urlsplit, urlunsplit

    address = text.strip() if "://" in text else f"{next(iter(schemes))}://{text.strip()}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    bad = parts.username is not None or parts.query or parts.fragment
    if parts.scheme not in schemes or not _is_host(host) or bad:
        raise InputError(
            tr("“{text}” is not a server's address", text=text.strip()[:80]), "", example
        )
    if not schemes[parts.scheme] and not is_loopback(host):
        raise InputError(
            tr("Plain http is refused"),
            tr("The sign-in would travel unprotected to {host}.", host=host),
            tr("Use https://{host}.", host=host),
        )
    netloc = f"[{host}]" if ":" in host else host
    return urlunsplit((parts.scheme, netloc if port is None else f"{netloc}:{port}", "", "", ""))


def _is_host(host: str) -> bool:
    if ":" in host:
        import ipaddress

        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            return False
        return True
    return bool(re.fullmatch(r"(?=.{1,253}\Z)[\w-]{1,63}(?:\.[\w-]{1,63})*\.?", host))
