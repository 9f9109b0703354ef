"""Faults that can be switched on: what goes wrong, for which requests, how often."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

SERVICE_PATHS = ("/uapi", "/unifiedapi")
CALL_CONTROL_PATH = "/v3/call_control"


class FaultName(StrEnum):
    """What can go wrong.

    The numbers answer with that status and do nothing. ``hang``, ``drop``, ``redirect`` and
    ``html`` do nothing either. The others do what was asked and then spoil the answer:
    ``drop-answer`` loses it, ``slow`` delays it, ``garbage`` is no text at all. ``token-expiry``
    makes tokens live for so many seconds.
    """

    BAD_REQUEST = "400"
    UNAUTHORIZED = "401"
    FORBIDDEN = "403"
    NOT_FOUND = "404"
    NOT_ALLOWED = "405"
    CONFLICT = "409"
    UNSUPPORTED = "415"
    UNPROCESSABLE = "422"
    TOO_MANY = "429"
    SERVER_ERROR = "500"
    NOT_IMPLEMENTED = "501"
    BAD_GATEWAY = "502"
    UNAVAILABLE = "503"
    GATEWAY_TIMEOUT = "504"
    HANG = "hang"
    DROP = "drop"
    REDIRECT = "redirect"
    HTML = "html"
    SLOW = "slow"
    DROP_ANSWER = "drop-answer"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    GARBAGE = "garbage"
    HUGE = "huge"
    TOKEN_EXPIRY = "token-expiry"  # noqa: S105 - a fault's name


# Retry-After, an address, a status, seconds, megabytes, seconds.
DEFAULT_ARGUMENTS = {
    FaultName.TOO_MANY: "2",
    FaultName.REDIRECT: "https://elsewhere.invalid/uapi/",
    FaultName.HTML: "200",
    FaultName.SLOW: "3",
    FaultName.HUGE: "10",
    FaultName.TOKEN_EXPIRY: "60",
}

_STRUCK_PATHS = (*SERVICE_PATHS, CALL_CONTROL_PATH)
_TEXT_ARGUMENT = frozenset({FaultName.REDIRECT})
_FLAG = re.compile(
    r"(?P<name>[a-z0-9-]+)(?:=(?P<argument>.+?))?(?::(?P<count>\d+))?"
    r"(?:@(?P<method>[A-Z]+))?(?:@(?P<path>/[^\s!]*))?(?:!(?P<action>[A-Za-z-]+))?"
)
_NUMBER = re.compile(r"\d+(\.\d+)?")
# In s; a date so many seconds from now; or left out.
_RETRY_AFTER = re.compile(r"-?\d{1,20}|date\+\d{1,8}|none", re.ASCII)


@dataclass(slots=True)
class Fault:
    """One fault. ``remaining`` None: for ever. ``method``, ``path`` (a part of it) and ``action``
    limit it; without a path it concerns both faces, but not their token endpoints. An action is
    UnifiedAPI's ``action`` or Call Control's ``command``.

    A 501 for ever is a system that never offers it, a 401 for ever a user who may not.
    """

    name: FaultName
    argument: str = ""
    remaining: int | None = None
    method: str = ""
    path: str = ""
    action: str = ""

    def __post_init__(self) -> None:
        self.argument = self.argument or DEFAULT_ARGUMENTS.get(self.name, "")
        if self.name is FaultName.TOO_MANY:
            form, wanted = _RETRY_AFTER, "seconds, date+SECONDS or none"
        else:
            form, wanted = _NUMBER, "a number"
        has_form = self.name in DEFAULT_ARGUMENTS and self.name not in _TEXT_ARGUMENT
        if has_form and not form.fullmatch(self.argument):
            message = f"{self.name} needs {wanted}, not {self.argument!r}"
            raise ValueError(message)

    @property
    def amount(self) -> float:
        """The argument as a number."""
        return float(self.argument)

    def concerns(self, method: str, path: str, action: str = "") -> bool:
        """Tell whether the fault strikes this request."""
        here = self.path in path if self.path else path.startswith(_STRUCK_PATHS)
        meant = self.method in ("", method) and self.action in ("", action)
        return self.remaining != 0 and here and meant


def read_fault(flag: str) -> Fault:
    """Read ``NAME[=ARG][:COUNT][@METHOD][@/PATH][!ACTION]``. Raises ValueError for others."""
    match = _FLAG.fullmatch(flag)
    if match is None:
        message = f"{flag!r} is not NAME[=ARG][:COUNT][@METHOD][@/PATH][!ACTION]"
        raise ValueError(message)
    count = match["count"]
    if match["name"] not in set(FaultName):
        message = f"there is no fault {match['name']!r}; choose from {', '.join(FaultName)}"
        raise ValueError(message)
    return Fault(
        FaultName(match["name"]),
        match["argument"] or "",
        int(count) if count else None,
        match["method"] or "",
        match["path"] or "",
        match["action"] or "",
    )


class Faults:
    """The faults switched on now; the first that concerns a request strikes."""

    def __init__(self) -> None:
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Switch a fault on."""
        self.active.append(fault)

    def clear(self) -> None:
        """Switch all faults off."""
        self.active.clear()

    def strike(self, method: str, path: str, action: str = "") -> Fault | None:
        """Return the fault for this request, used up by one, or None."""
        for fault in self.active:
            if fault.concerns(method, path, action):
                if fault.remaining is not None:
                    fault.remaining -= 1
                return fault
        return None
