"""Phone links taken apart: ``tel:`` (RFC 3966), ``callto:``, ``sip:`` and ``sips:`` (RFC 3261)."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from clicktodial.errors import NotANumberError

_SCHEME = re.compile(r"\s*<?\s*(tel|callto|sips?)\s*:(?://)?", re.IGNORECASE)
_ENCODED_SCHEME = re.compile(r"\s*(?:tel|callto|sips?)%3a", re.IGNORECASE)
_HOST = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?")
_PAUSE = re.compile(r"[,pw]+", re.IGNORECASE)
_KEYED_IN = re.compile(r"[0-9*#]{1,20}")


class Link(NamedTuple):
    """``number`` as it stands in the link, decoded. ``extension``: what is to be keyed in after
    the answer. ``context``: the ``+32`` within which a local number is meant. ``has_lost_plus``: a
    blank stands where a ``+`` stood before someone decoded the link as a form."""

    number: str
    extension: str = ""
    context: str = ""
    has_lost_plus: bool = False


def taken_apart(text: str) -> Link | None:
    """``None`` for a text that is no link. Raises ``NotANumberError`` for a link to a bare host."""
    if _ENCODED_SCHEME.match(text):
        text = unquote(text, errors="replace")
    scheme = _SCHEME.match(text)
    if scheme is None:
        return None
    rest = re.split("[?>]", text[scheme.end() :], maxsplit=1)[0]
    if scheme[1].lower().startswith("sip"):
        rest = _user_part(rest, text)
    written, *parameters = rest.split(";")
    number = unquote(written, errors="replace")
    dialled, pause, keyed = _at_the_pause(number)
    named = dict(_parameter(one) for one in parameters)
    context = named.get("phone-context", "")
    return Link(
        dialled.strip(),
        _keyed_in(named.get("ext") or named.get("postd") or (keyed if pause else "")),
        context if context.startswith("+") else "",
        number.startswith(" ") and number.lstrip()[:1].isdecimal(),
    )


def _user_part(rest: str, text: str) -> str:
    user, at, _host = rest.partition("@")
    if at:
        # "sip:user:password@host": the password has no business here.
        return user.partition(":")[0]
    host = rest.partition(";")[0]
    if _HOST.fullmatch(host):
        raise NotANumberError(text)
    return host


def _at_the_pause(number: str) -> tuple[str, str, str]:
    """``+3225551234,,5``: some programs write what is keyed in after a pause."""
    pause = _PAUSE.search(number)
    if pause is None or not _KEYED_IN.fullmatch(number, pause.end()):
        return number, "", ""
    return number[: pause.start()], pause[0], number[pause.end() :]


def _parameter(text: str) -> tuple[str, str]:
    name, _, value = unquote(text, errors="replace").partition("=")
    return name.strip().lower(), value.strip()


def _keyed_in(text: str) -> str:
    """An extension without the signs of pauses and separators; empty when it holds no digits."""
    digits = re.sub(r"[\s.()\-pwPW,]", "", text)
    return digits if _KEYED_IN.fullmatch(digits) else ""
