"""How Call Control says no: the bodies of Django REST framework's standardized errors.

Source: ``reference/call-control.md §4.1, §4.4``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clicktodial.sim.answers import json_answer

if TYPE_CHECKING:
    from starlette.responses import Response

PARSE_ERROR = "parse_error"
ALLOWED = "POST, OPTIONS"
_SPARE_HEADERS = {401: {"WWW-Authenticate": "Bearer"}, 405: {"Allow": ALLOWED}}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; ``attr`` is the field, nested with dots, if it is about one."""

    code: str
    detail: str
    attr: str | None = None

    def document(self) -> dict[str, str | None]:
        """Return it as it stands in ``errors``."""
        return {"code": self.code, "detail": self.detail, "attr": self.attr}


class ProblemError(Exception):
    """The request is refused with this HTTP status, for these reasons."""

    def __init__(self, status: int, *problems: Problem) -> None:
        super().__init__(f"{status} {problems[0].code}")
        self.status = status
        self.problems = problems


# What is said when a status is forced by a switch. Those that the framework does not know by itself
# are worded like the others.
FORCED: dict[int, Problem] = {
    400: Problem("invalid", "Invalid input.", "non_field_errors"),
    401: Problem("authentication_failed", "Token expired."),
    403: Problem("permission_denied", "You do not have permission to perform this action."),
    404: Problem("not_found", "Not found."),
    405: Problem("method_not_allowed", 'Method "POST" not allowed.'),
    409: Problem("conflict", "The call leg has already ended."),
    415: Problem("unsupported_media_type", 'Unsupported media type "" in request.'),
    422: Problem("unprocessable_entity", "The request cannot be processed."),
    429: Problem("throttled", "Request was throttled."),
    500: Problem("error", "A server error occurred."),
    501: Problem("not_implemented", "Not implemented."),
    502: Problem("bad_gateway", "Bad gateway."),
    503: Problem("service_unavailable", "Service temporarily unavailable."),
    504: Problem("gateway_timeout", "Gateway timeout."),
}


def forced(status: int) -> ProblemError:
    """Return the refusal with a status that is known beforehand."""
    return ProblemError(status, FORCED[status])


def problem_answer(error: ProblemError) -> Response:
    """Return the refusal as an answer."""
    document: dict[str, Any] = {
        "type": _type(error),
        "errors": [problem.document() for problem in error.problems],
    }
    answer = json_answer(document, error.status)
    answer.headers.update(_SPARE_HEADERS.get(error.status, {}))
    return answer


def _type(error: ProblemError) -> str:
    if error.status >= 500:
        return "server_error"
    about_fields = error.status == 400 and error.problems[0].code != PARSE_ERROR
    return "validation_error" if about_fields else "client_error"
