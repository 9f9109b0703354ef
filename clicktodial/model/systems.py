"""The phone systems we speak with, and what each is like whatever an account may do on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class System(StrEnum):
    """The phone systems we speak with."""

    UNIFIEDAPI = "unifiedapi"
    CALLCONTROL = "callcontrol"


class SignIn(StrEnum):
    """How an account signs in; the secret itself is in the keyring.

    ``BRIDGE``: the company's bridge gives the tokens, for a token of its own.
    """

    TOKEN = "token"  # noqa: S105 - the name of a way, not a secret
    APP = "app"
    COOKIES = "cookies"
    BRIDGE = "bridge"


@dataclass(frozen=True, slots=True)
class Traits:
    """What a system is like.

    ``lists_calls``: it can be asked which calls are going on; else they are known from pushed
    events only, or not at all. ``dials_at_once``: several calls may be set up at the same time,
    each known by its nonce. ``sign_ins``: the ways to sign in, the usual one first. ``server``:
    its address where there is only one.
    """

    lists_calls: bool
    dials_at_once: bool
    sign_ins: tuple[SignIn, ...]
    server: str = ""


TRAITS: Mapping[System, Traits] = {
    System.UNIFIEDAPI: Traits(
        lists_calls=True,
        dials_at_once=True,
        sign_ins=(SignIn.APP, SignIn.TOKEN, SignIn.COOKIES),
    ),
    # reference/call-control.md §1, §2.1, §6.3
    System.CALLCONTROL: Traits(
        lists_calls=False,
        dials_at_once=False,
        sign_ins=(SignIn.BRIDGE, SignIn.TOKEN),
        server="https://api-eu-central-1.phoneserver.dev",
    ),
}
