"""Reading a Call Control request: strict, or lenient towards the vendor's own samples.

Source: ``seeds/003``, ``reference/call-control.md §2, §4.4, §9``. Unknown keys are ignored.
"""

from __future__ import annotations

import ast
import json
import logging
import re
import warnings
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from clicktodial.sim.callcontrol.refusals import PARSE_ERROR, Problem, ProblemError

LONGEST_BODY = 65_536
_LONGEST_LITERAL = 4_096
_LONGEST_TEXT = 255
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")
_REQUIRED = "This field is required."
_logger = logging.getLogger(__name__)

Json = dict[str, Any]


class CommandName(StrEnum):
    """What can be asked for."""

    CLICK_TO_DIAL = "click-to-dial"
    HANGUP = "hangup"


_ARGUMENTS = {CommandName.CLICK_TO_DIAL: "destination", CommandName.HANGUP: "call_leg_id"}


@dataclass(frozen=True, slots=True)
class Command:
    """One request. ``argument``: the destination or the leg's id."""

    name: CommandName
    tenant_id: str
    extension: str
    argument: str


def read_command(body: bytes, *, lenient: bool) -> Command:
    """Return what a request asks for. Raises ProblemError (400, 413)."""
    document = _document(body)
    if lenient:
        document = _mended(document)
    reader = _Reader()
    if not isinstance(document, dict):
        raise ProblemError(400, _not_an_object(document, ""))
    name = reader.text(document, "command")
    user, payload = reader.object(document, "user"), reader.object(document, "payload")
    tenant = reader.text(user, "tenant_id", "user.")
    extension = reader.text(user, "user_extension", "user.")
    known = reader.name(name)
    argument = reader.text(payload, _ARGUMENTS[known], "payload.") if known else ""
    if reader.problems or known is None:
        raise ProblemError(400, *reader.problems)
    return Command(known, tenant, extension, argument)


def _document(body: bytes) -> Any:  # noqa: ANN401 - any JSON
    if len(body) > LONGEST_BODY:
        raise ProblemError(413, Problem("request_too_large", "The request is too large."))
    if not body:
        return {}
    try:
        return json.loads(body, parse_constant=_no_such_number)
    except (ValueError, RecursionError) as error:
        detail = f"JSON parse error - {str(error)[:200]}"
        raise ProblemError(400, Problem(PARSE_ERROR, detail)) from error


def _no_such_number(name: str) -> None:
    message = f"Out of range float values are not JSON compliant: {name}"
    raise ValueError(message)


@dataclass(slots=True)
class _Reader:
    """Takes values out of a request and notes what is wrong with them."""

    problems: list[Problem] = field(default_factory=list)

    def object(self, values: Json, name: str) -> Json | None:
        """Return an object, or None (and a problem) when it is none."""
        value = values.get(name)
        if name not in values:
            self.problems.append(Problem("required", _REQUIRED, name))
        elif value is None:
            self.problems.append(Problem("null", "This field may not be null.", name))
        elif not isinstance(value, dict):
            self.problems.append(_not_an_object(value, f"{name}."))
        return value if isinstance(value, dict) else None

    def text(self, values: Json | None, name: str, prefix: str = "") -> str:
        """Return a text; empty (with a problem, unless there is nothing to look into) if none."""
        if values is None:
            return ""
        value = values.get(name)
        problem = _text_problem(value) if name in values else ("required", _REQUIRED)
        if problem:
            self.problems.append(Problem(*problem, prefix + name))
            return ""
        return str(value).strip()

    def name(self, text: str) -> CommandName | None:
        """Return the command with this name; None (and a problem) when there is none."""
        if text and text not in set(CommandName):
            detail = f'"{text[:40]}" is not a valid choice.'
            self.problems.insert(0, Problem("invalid_choice", detail, "command"))
        return CommandName(text) if text in set(CommandName) else None


def _text_problem(value: object) -> tuple[str, str] | None:
    if value is None:
        return "null", "This field may not be null."
    if not isinstance(value, str) or _HALF_A_CHARACTER.search(value):
        return "invalid", "Not a valid string."
    if not value.strip():
        return "blank", "This field may not be blank."
    if len(value) > _LONGEST_TEXT:
        return "max_length", f"Ensure this field has no more than {_LONGEST_TEXT} characters."
    return None


def _not_an_object(value: object, prefix: str) -> Problem:
    detail = f"Invalid data. Expected a dictionary, but got {type(value).__name__}."
    return Problem("invalid", detail, f"{prefix}non_field_errors")


# The broken forms of the vendor's samples (§9)


def _mended(document: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return what was meant by a broken form. Nothing is unwrapped more than once."""
    quirks: list[str] = []
    if isinstance(document, str):
        document = _unwrapped(document, quirks, "body encoded twice", literal=False)
    elif isinstance(document, dict):
        document = {
            name: _unwrapped(value, quirks, f"{name} is a string", literal=True)
            if name in ("user", "payload") and isinstance(value, str)
            else value
            for name, value in document.items()
        }
    if isinstance(document, dict):
        document = _with_text_extension(document, quirks)
    if quirks:
        _logger.warning("Call Control request in a broken form: %s", ", ".join(quirks))
    return document


def _unwrapped(text: str, quirks: list[str], quirk: str, *, literal: bool) -> Any:  # noqa: ANN401
    for read in (json.loads, _literal)[: 1 + literal]:
        try:
            value = read(text)
        except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            continue
        if isinstance(value, dict):
            quirks.append(quirk)
            return value
    return text


def _literal(text: str) -> Any:  # noqa: ANN401 - any Python literal
    if len(text) > _LONGEST_LITERAL:
        raise ValueError
    with warnings.catch_warnings():  # for what an odd literal may contain
        warnings.simplefilter("ignore")
        return ast.literal_eval(text)


def _with_text_extension(document: Json, quirks: list[str]) -> Json:
    user = document.get("user")
    if not isinstance(user, dict):
        return document
    number = user.get("user_extension")
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < 10**9:
        return document
    quirks.append("user_extension is a number")
    return {**document, "user": {**user, "user_extension": str(number)}}
