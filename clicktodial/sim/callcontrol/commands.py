"""The control address' commands of Call Control: its settings, who has activated it.

Each takes the JSON object of a command and returns one. Raises RefusalError (400).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clicktodial.sim import payload
from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.callcontrol.quota import read_rate
from clicktodial.sim.callcontrol.settings import SUCCESS_STATUSES, CallControlSettings, LegState
from clicktodial.sim.people import MINE
from clicktodial.sim.post import shown, split
from clicktodial.sim.refusal import RefusalError, invalid

if TYPE_CHECKING:
    from clicktodial.sim.payload import Values
    from clicktodial.sim.switchboard import Switchboard

Json = dict[str, Any]
_Read = Callable[[Any], Any]

_HEADER_NAME = re.compile(r"[A-Za-z0-9-]{1,60}")
_HEADER_VALUE = re.compile(r"[\x21-\x7e][\x20-\x7e]{0,499}")
_MOST_HEADERS = 20
_LONGEST_DELAY_S = 3_600


def configure(board: Switchboard, values: Values) -> Json:
    """Change settings of Call Control: those named, the others stay.

    ``webhook``, ``activation_url``, ``deactivation_url``: addresses of this computer, or empty.
    ``headers``: an object, sent along. ``rate``: ``30;w=60``. ``status``: of success.
    ``event_delay_s``. ``swallow_next``: how many events are to be lost, null for all;
    ``swallow_states``: of which states, all of them unless ``swallow_next`` says so.
    ``quirks``: the names of all that are to be on.
    ``token_lifetime_s``: of the tokens given out from now on.
    """
    settings = board.call_control.settings
    changes = {name: _setting(name, values[name]) for name in values if name in _READERS}
    lifetime_s = payload.whole(values, "token_lifetime_s", 0, 1, 10**8)
    unknown = values.keys() - _READERS.keys() - {"token_lifetime_s"}
    if unknown:
        known = ", ".join([*_READERS, "token_lifetime_s"])
        raise invalid("callcontrol", f"Settings: {known}.")
    if changes.get("swallow_states"):
        changes = {"swallow_next": None, **changes}
    if lifetime_s:
        board.call_control.users.lifetime_s = lifetime_s
    board.call_control.configure(replace(settings, **changes), board.world)
    return _document(board.call_control.settings)


def activate(board: Switchboard, values: Values) -> Json:
    """Let the user of ``extension`` (without it 210) consent, with ``confirmation_key``; the
    activation address is told the new tokens, and so is who gave the command."""
    key = payload.text(values, "confirmation_key")
    grant = board.call_control.activate(board.world, _user(board, values), key)
    return {"access_token": grant.access_token, "refresh_token": grant.refresh_token}


def deactivate(board: Switchboard, values: Values) -> Json:
    """Let the user of ``extension`` (without it 210) leave; the deactivation address is told."""
    board.call_control.deactivate(board.world, _user(board, values))
    return {}


def _user(board: Switchboard, values: Values) -> str:
    extension = payload.number({"extension": MINE, **values}, "extension")
    if extension not in board.call_control.users.extensions:
        raise invalid("extension", "Value supplied in extension is nobody's phone.")
    return extension


def read_setting(name: str, value: Any) -> Any:  # noqa: ANN401 - any JSON, any setting
    """Return the value of a setting. Raises ValueError."""
    try:
        return _READERS[name](value)
    except (ValueError, TypeError) as error:
        message = f"{name}: {error}"
        raise ValueError(message) from error


def _setting(name: str, value: Any) -> Any:  # noqa: ANN401 - any JSON, any setting
    try:
        return read_setting(name, value)
    except ValueError as error:
        raise RefusalError(400, f"{name}_invalid", str(error)) from error


def _read_address(value: Any) -> str:  # noqa: ANN401 - any JSON
    if not isinstance(value, str) or (value and split(value) is None):
        message = "must be an http address of this computer, such as http://127.0.0.1:8080/hook"
        raise ValueError(message)
    return value


def _read_status(value: Any) -> int:  # noqa: ANN401 - any JSON
    if value not in SUCCESS_STATUSES:
        message = f"must be one of {', '.join(map(str, SUCCESS_STATUSES))}"
        raise ValueError(message)
    return int(value)


def _read_headers(value: Any) -> dict[str, str]:  # noqa: ANN401 - any JSON
    fit = isinstance(value, dict) and len(value) <= _MOST_HEADERS
    if not fit or not all(
        _HEADER_NAME.fullmatch(name) and isinstance(text, str) and _HEADER_VALUE.fullmatch(text)
        for name, text in value.items()
    ):
        # Their values may be secret: none is repeated.
        message = "must be an object of header names and printable values"
        raise ValueError(message)
    return dict(value)


def _read_delay(value: Any) -> float:  # noqa: ANN401 - any JSON
    if isinstance(value, bool) or not 0 <= value <= _LONGEST_DELAY_S:
        message = f"must be a number of seconds up to {_LONGEST_DELAY_S}"
        raise ValueError(message)
    return float(value)


def _read_count(value: Any) -> int | None:  # noqa: ANN401 - any JSON
    if value is not None and (type(value) is not int or value < 0):
        message = "must be a whole number, or null for all"
        raise ValueError(message)
    return value if value is None else int(value)


def _read_states(value: Any) -> frozenset[LegState]:  # noqa: ANN401 - any JSON
    return frozenset(map(LegState, value))


def _read_quirks(value: Any) -> frozenset[CallControlQuirk]:  # noqa: ANN401 - any JSON
    return frozenset(map(CallControlQuirk, value))


_READERS: dict[str, _Read] = {
    "webhook": _read_address,
    "activation_url": _read_address,
    "deactivation_url": _read_address,
    "headers": _read_headers,
    "rate": lambda value: read_rate(str(value)),
    "status": _read_status,
    "event_delay_s": _read_delay,
    "swallow_next": _read_count,
    "swallow_states": _read_states,
    "quirks": _read_quirks,
}


def _document(settings: CallControlSettings) -> Json:
    """Return the settings as plain data, without what may be secret in them."""
    addresses = ("webhook", "activation_url", "deactivation_url")
    parts = {name: split(getattr(settings, name)) for name in addresses}
    return {
        **{name: shown(url) if url else "" for name, url in parts.items()},
        "headers": sorted(settings.headers),
        "rate": str(settings.rate),
        "status": settings.status,
        "event_delay_s": settings.event_delay_s,
        "swallow_next": settings.swallow_next,
        "swallow_states": sorted(settings.swallow_states),
        "quirks": sorted(settings.quirks),
    }
