"""Signing in by the cookies of a browser session (``reference/unifiedapi.md §2.2``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.pbx.pasted import unusable, without
from clicktodial.web.http import SecretHeaders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.settings import Account

COOKIES = ("dev", "vn", "xsrf-token")
_XSRF = "xsrf-token"
_HEADER = re.compile(r"(?i)(?<![\w-])cookie:([^'\"\r\n]*)")
_OPTION = re.compile(r"(?<!\S)(?:-b|--cookie)(?:[ \t=]*)(?:\$?'([^']*)'|\"([^\"]*)\"|([^\s'\"]+))")
# What RFC 6265 lets a value hold; quotes around it are left out.
_VALUE = r"\"?([!#-+\--:<-\[\]-~]+?)\"?(?=[\s;'\"]|$)"


class PastedCookies:
    """The three cookies, out of what a person copied from the browser: only a person can renew
    them.

    Taken are a list ``dev=…; vn=…; xsrf-token=…`` in any order, a ``Cookie:`` header, a whole curl
    command, or lines ``name=value`` or ``name value``. Raises ``SignInRefusedError`` that names the
    cookies that are missing.
    """

    def __init__(self, account: Account, secret: Secret) -> None:
        self._cookies = _cookies_in(secret)
        missing = [name for name in COOKIES if name not in self._cookies]
        if missing:
            names = ", ".join(missing)
            lacking = tr("The pasted text lacks {names}; copy all three cookies.", names=names)
            raise unusable(account.name, lacking)
        self._headers = _headers(self._cookies)

    async def current(self) -> SecretHeaders:
        """The cookies, and the header that repeats one of them."""
        return self._headers

    async def renewed(self, refused: SecretHeaders) -> SecretHeaders | None:  # noqa: ARG002
        """There are no others."""
        return None

    def redacted(self, words: str) -> str:
        """``words`` without any cookie's value."""
        for value in self._cookies.values():
            words = without(words, value)
        return words


def _headers(cookies: Mapping[str, Secret]) -> SecretHeaders:
    pairs = (f"{name}={cookies[name].reveal()}" for name in COOKIES)
    return SecretHeaders({"Cookie": "; ".join(pairs), "x-xsrf-token": cookies[_XSRF].reveal()})


def _cookies_in(secret: Secret) -> dict[str, Secret]:
    """Those of the three that the text holds. Raises nothing: its frame holds the secret."""
    text = secret.reveal()
    if '^"' in text:  # a curl command for the Windows command line
        text = re.sub(r"(?s)\^(.)", r"\1", text)
    found = {}
    for part in (*_cookie_parts(text), text):
        for name in COOKIES:
            match = re.search(rf"(?<![\w./?&-]){name}[ \t]*[=: \t][ \t]*{_VALUE}", part)
            if match and name not in found:
                found[name] = Secret(match[1])
        if found:
            break
    return found


def _cookie_parts(text: str) -> tuple[str, ...]:
    """The headers and options of a curl command that hold cookies; empty for a plain list."""
    headers = [match[1] for match in _HEADER.finditer(text)]
    options = ["".join(filter(None, match.groups())) for match in _OPTION.finditer(text)]
    return ("; ".join((*headers, *options)),) if headers or options else ()
