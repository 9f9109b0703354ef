"""Whose events they are.

Extensions are unique only within a tenant (``reference/call-control.md §2.2``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from clicktodial.errors import InputError
from clicktodial.i18n import tr

_TENANT = re.compile(r"[A-Za-z0-9._:\[\]-]{1,253}")
_EXTENSION = re.compile(r"[0-9*]{1,26}")


class System(StrEnum):
    """The phone system that tells of the user's calls."""

    CALLCONTROL = "callcontrol"
    UNIFIEDAPI = "unifiedapi"


@dataclass(frozen=True, slots=True)
class User:
    """One extension of one tenant. ``tenant`` is Call Control's tenant id, or the PBX's host.

    Made by ``known_user`` and ``checked_user``, which look at every part.
    """

    system: System
    tenant: str
    extension: str

    @property
    def key(self) -> str:
        """The same as one word: no part holds a slash."""
        return f"{self.system}/{self.tenant}/{self.extension}"


def known_user(system: System, tenant: str, extension: str) -> User | None:
    """The user; ``None`` for parts that no user of ours can have."""
    good = _TENANT.fullmatch(tenant) and _EXTENSION.fullmatch(extension)
    return User(system, tenant, extension) if good else None


def checked_user(system: System, tenant: str, extension: str) -> User:
    """The user. Raises ``InputError``."""
    user = known_user(system, tenant.strip(), extension.strip())
    if user is None:
        raise InputError(
            tr("This cannot be a user of the bridge"),
            tr("An extension looks like 210 or 0003*210, a tenant is one word."),
            tr("Check the extension and the tenant."),
        )
    return user


def user_of(key: str) -> User:
    """The user of a ``key``. Raises ``ValueError`` for anything else."""
    system, tenant, extension = key.split("/")
    user = known_user(System(system), tenant, extension)
    if user is None:
        raise ValueError(key)
    return user
