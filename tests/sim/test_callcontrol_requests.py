"""What a Call Control request must be, and how it is refused (reference/call-control.md §2–§5)."""

from __future__ import annotations

import contextlib
import json
import logging
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clicktodial.sim.callcontrol.body import Command, read_command
from clicktodial.sim.callcontrol.refusals import ProblemError, problem_answer
from tests.sim.controlling import ANNA, ME, PATH, TENANT, ZOE, Controlled, controlling, request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx
    from starlette.responses import Response

LEG = "b6b87eb5-04e4-4838-81b6-fe6bfa6936bf"
COMMANDS = {"click-to-dial": {"destination": ANNA}, "hangup": {"call_leg_id": LEG}}
ARGUMENT = {"click-to-dial": "destination", "hangup": "call_leg_id"}
JSON = {"Content-Type": "application/json"}

commands = pytest.mark.parametrize("command", COMMANDS)
FIELD_NAMES = st.sampled_from(
    ["command", "user", "payload", "tenant_id", "user_extension", *ARGUMENT.values()]
)


@pytest.fixture
def pbx() -> Iterator[Controlled]:
    with controlling() as controlled:
        yield controlled


def problem(answer: httpx.Response) -> tuple[str, str, str, str | None]:
    """The only thing that is wrong: type, code, detail, field."""
    assert answer.headers["content-type"] == "application/json"
    document = answer.json()
    assert set(document) == {"type", "errors"}
    (error,) = document["errors"]
    assert set(error) == {"code", "detail", "attr"}
    return document["type"], error["code"], error["detail"], error["attr"]


def asked(command: str) -> dict[str, Any]:
    return request(command, **COMMANDS[command])


def without(document: dict[str, Any], path: str) -> dict[str, Any]:
    """The document without the field at a dotted path."""
    first, _, rest = path.partition(".")
    if rest:
        return {**document, first: without(document[first], rest)}
    return {name: value for name, value in document.items() if name != first}


def with_(document: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    first, _, rest = path.partition(".")
    return {**document, first: with_(document[first], rest, value) if rest else value}


# Body: 400, 413, 415

FIELDS = ["command", "user", "user.tenant_id", "user.user_extension", "payload", "payload.argument"]


def field_of(command: str, path: str) -> str:
    return path.replace("argument", ARGUMENT[command])


@commands
@pytest.mark.parametrize("path", FIELDS)
def test_a_missing_field_is_named(pbx: Controlled, command: str, path: str) -> None:
    field = field_of(command, path)
    answer = pbx.http.post(PATH, json=without(asked(command), field))
    assert answer.status_code == 400
    assert problem(answer) == ("validation_error", "required", "This field is required.", field)


@commands
@pytest.mark.parametrize("path", FIELDS)
def test_a_null_field_is_named(pbx: Controlled, command: str, path: str) -> None:
    field = field_of(command, path)
    answer = pbx.http.post(PATH, json=with_(asked(command), field, None))
    assert answer.status_code == 400
    assert problem(answer)[1:] == ("null", "This field may not be null.", field)


@commands
@pytest.mark.parametrize(
    "path", ["command", "user.tenant_id", "user.user_extension", "payload.argument"]
)
@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("", "blank"),
        (" ", "blank"),
        (210, "invalid"),
        (True, "invalid"),
        (["210"], "invalid"),
        ({}, "invalid"),
        ("\ud800", "invalid"),
        ("9" * 256, "max_length"),
    ],
)
def test_a_text_must_be_a_text(
    pbx: Controlled, command: str, path: str, value: object, code: str
) -> None:
    field = field_of(command, path)
    body = json.dumps(with_(asked(command), field, value)).encode()
    answer = pbx.http.post(PATH, content=body, headers=JSON)
    assert answer.status_code == 400
    assert (problem(answer)[1], problem(answer)[3]) == (code, field)


@commands
@pytest.mark.parametrize("name", ["user", "payload"])
@pytest.mark.parametrize(("value", "kind"), [("{}", "str"), ([], "list"), (5, "int")])
def test_an_object_must_be_an_object(
    pbx: Controlled, command: str, name: str, value: object, kind: str
) -> None:
    answer = pbx.http.post(PATH, json={**asked(command), name: value})
    detail = f"Invalid data. Expected a dictionary, but got {kind}."
    assert answer.status_code == 400
    assert problem(answer) == ("validation_error", "invalid", detail, f"{name}.non_field_errors")


def test_everything_that_is_wrong_is_said_at_once(pbx: Controlled) -> None:
    answer = pbx.http.post(PATH, json={"command": "fly", "user": {}, "payload": {}})
    fields = [error["attr"] for error in answer.json()["errors"]]
    assert fields == ["command", "user.tenant_id", "user.user_extension"]
    assert answer.json()["errors"][0]["detail"] == '"fly" is not a valid choice.'
    assert [e["attr"] for e in pbx.http.post(PATH, json={}).json()["errors"]] == [
        "command",
        "user",
        "payload",
    ]
    assert pbx.http.post(PATH).json() == pbx.http.post(PATH, json={}).json()


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"not json", "JSON parse error - Expecting value: line 1 column 1 (char 0)"),
        (b'{"command":', "JSON parse error - Expecting value: line 1 column 12 (char 11)"),
        (b"\xff\xfe\xfd", "JSON parse error - "),
        (b"[" * 50_000, "JSON parse error - "),
        (b'{"a": NaN}', "JSON parse error - Out of range float values are not JSON compliant: NaN"),
        (b"1" * 5_000, "JSON parse error - "),
    ],
)
def test_what_is_no_json_is_no_field_error(pbx: Controlled, body: bytes, detail: str) -> None:
    answer = pbx.http.post(PATH, content=body, headers=JSON)
    assert answer.status_code == 400
    kind, code, told, field = problem(answer)
    assert (kind, code, field) == ("client_error", "parse_error", None)
    assert told.startswith(detail)


@pytest.mark.parametrize(
    ("body", "kind"), [(b"[]", "list"), (b'"x"', "str"), (b"null", "NoneType")]
)
def test_the_body_must_be_an_object(pbx: Controlled, body: bytes, kind: str) -> None:
    answer = pbx.http.post(PATH, content=body, headers=JSON)
    assert answer.status_code == 400
    assert problem(answer)[2:] == (
        f"Invalid data. Expected a dictionary, but got {kind}.",
        "non_field_errors",
    )


@pytest.mark.parametrize("size", [70_000, 5_000_000])
def test_a_large_body_is_refused_unread(pbx: Controlled, size: int) -> None:
    body = {**asked("hangup"), "filler": "x" * size}
    answer = pbx.http.post(PATH, json=body)
    assert (answer.status_code, problem(answer)[1]) == (413, "request_too_large")
    headers = {"Authorization": f"Bearer {pbx.sim.token}"}
    assert pbx.http.post("/uapi/phoneCalls/@me/simple", json=body, headers=headers).is_error


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(FIELD_NAMES | st.text(), inner),
    max_leaves=12,
)


@given(body=st.binary() | ANY_JSON.map(lambda value: json.dumps(value).encode()))
@example(b"")
@example(b"{" * 60_000)
def test_any_bytes_at_all_are_read_or_refused(body: bytes) -> None:
    for lenient in (False, True):
        read = read_or_refused(body, lenient=lenient)
        if isinstance(read, Command):
            assert read.tenant_id
            assert read.extension
            assert read.argument
        else:
            assert read.status_code in (400, 413)


def read_or_refused(body: bytes, *, lenient: bool) -> Command | Response:
    try:
        return read_command(body, lenient=lenient)
    except ProblemError as error:
        return problem_answer(error)


@commands
@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_another_content_type_is_415(pbx: Controlled, command: str, kind: str) -> None:
    body, headers = json.dumps(asked(command)).encode(), {"Content-Type": kind}
    answer = pbx.http.post(PATH, content=body, headers=headers)
    assert answer.status_code == 415
    detail = f'Unsupported media type "{kind}" in request.'
    assert problem(answer) == ("client_error", "unsupported_media_type", detail, None)


def test_unknown_keys_headers_and_a_charset_do_no_harm(pbx: Controlled) -> None:
    document = {**asked("click-to-dial"), "nonce": "n-1"}
    document["user"]["mood"] = "good"
    headers = {"Content-Type": "Application/JSON; charset=utf-8", "Idempotency-Key": "k"}
    answer = pbx.http.post(PATH, content=json.dumps(document).encode(), headers=headers)
    assert answer.status_code == 200


# 401, 403, 404, 405


@commands
@pytest.mark.parametrize("header", ["", "Token abc", "Bearer", "Basic Og=="])
def test_without_a_token_it_is_401(pbx: Controlled, command: str, header: str) -> None:
    headers = {"Authorization": header}
    answer = pbx.http.post(PATH, json=asked(command), headers=headers)
    assert answer.status_code == 401
    told = "Authentication credentials were not provided."
    assert problem(answer) == ("client_error", "not_authenticated", told, None)
    assert answer.headers["www-authenticate"] == "Bearer"
    assert not [name for name in answer.headers if name.startswith("ratelimit")]


@commands
def test_a_token_of_the_other_face_or_none_at_all_is_401(pbx: Controlled, command: str) -> None:
    for token in (pbx.sim.token, "cct_demo-999", "x" * 5_000):
        headers = {"Authorization": f"Bearer {token}"}
        answer = pbx.http.post(PATH, json=asked(command), headers=headers)
        assert answer.status_code == 401
        assert problem(answer)[1:3] == ("authentication_failed", "Invalid token.")
    other = pbx.http.get("/uapi/phoneCalls/@me/@self")
    assert other.status_code == 401


@commands
def test_an_expired_token_is_401(pbx: Controlled, command: str) -> None:
    pbx.sim.control("expire-tokens", extension=ME)
    answer = pbx.http.post(PATH, json=asked(command))
    assert answer.status_code == 401
    assert problem(answer)[1:3] == ("authentication_failed", "Token expired.")
    assert pbx.dial(ME, extension=ZOE).status_code == 200
    pbx.sim.control("expire-tokens")
    assert pbx.dial(ME, extension=ZOE).status_code == 401


@commands
def test_someone_elses_extension_or_tenant_is_403(pbx: Controlled, command: str) -> None:
    strange = {**request(command, ZOE, **COMMANDS[command])}
    abroad = with_(asked(command), "user.tenant_id", "00000000-0000-4000-8000-000000000000")
    for body in (strange, abroad, with_(asked(command), "user.user_extension", "0003*210")):
        answer = pbx.http.post(PATH, json=body)
        assert answer.status_code == 403
        told = "You do not have permission to perform this action."
        assert problem(answer) == ("client_error", "permission_denied", told, None)
    assert pbx.sim.state()["calls"] == []


@commands
@pytest.mark.parametrize(
    "path",
    ["/v3/call_control", "/v3/", "/v3", "/v3/call_control//", "/v3/phonebook/", "/v3/oauth/token"],
)
def test_another_address_is_404_and_never_a_redirect(
    pbx: Controlled, command: str, path: str
) -> None:
    answer = pbx.http.post(path, json=asked(command))
    assert answer.status_code == 404
    assert problem(answer) == ("client_error", "not_found", "Not found.", None)


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "BREW"])
def test_another_method_is_405(pbx: Controlled, method: str) -> None:
    answer = pbx.http.request(method, PATH)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST, OPTIONS"
    assert problem(answer)[1:3] == ("method_not_allowed", f'Method "{method}" not allowed.')
    assert pbx.http.options(PATH).status_code == 200
    answer = pbx.http.request(method, "/v3/oauth/token/")
    assert (answer.status_code, problem(answer)[2]) == (405, f'Method "{method}" not allowed.')


def test_an_absolute_target_is_the_same_address(pbx: Controlled) -> None:
    link = HTTPConnection("127.0.0.1", urlsplit(pbx.sim.url).port)
    with contextlib.closing(link):
        headers = {"Authorization": f"Bearer {pbx.sim.cc_token}", **JSON}
        body = json.dumps(asked("click-to-dial"))
        for path, status in ((PATH, 200), (PATH.rstrip("/"), 404)):
            link.request("POST", f"https://api.example{path}", body, headers)
            with link.getresponse() as answer:
                answer.read()
                assert answer.status == status


# The order of checks


def test_checks_come_in_the_order_of_the_framework(pbx: Controlled) -> None:
    pbx.configure(rate="2;w=60")
    nobody = {"Authorization": "Bearer nobody"}

    def left(answer: httpx.Response) -> tuple[int, str | None]:
        return answer.status_code, answer.headers.get("ratelimit-remaining")

    # 401 before all, and it costs nothing.
    assert left(pbx.http.post(PATH, content=b"x", headers=nobody)) == (401, None)
    assert left(pbx.http.get(PATH, headers=nobody)) == (401, None)
    # 400 before 403, and both cost; then 429 before 400, which costs nothing more.
    stranger = {**asked("hangup"), "user": {"tenant_id": "x", "user_extension": "999"}}
    assert left(pbx.http.post(PATH, json=without(stranger, "payload"))) == (400, "1")
    assert left(pbx.http.post(PATH, json=stranger)) == (403, "0")
    for body in (b"x", json.dumps(asked("click-to-dial")).encode()):
        assert left(pbx.http.post(PATH, content=body, headers=JSON)) == (429, "0")
    assert left(pbx.http.post(PATH, content=b"x", headers=nobody)) == (401, None)
    pbx.pass_(60)
    assert left(pbx.http.get(PATH)) == (405, "1")


# Rate limit (§5)


def limits(answer: httpx.Response) -> tuple[str, ...]:
    names = ("Limit", "Remaining", "Reset", "Policy")
    return tuple(answer.headers[f"RateLimit-{name}"] for name in names)


def test_each_answer_says_what_is_left(pbx: Controlled) -> None:
    assert limits(pbx.dial()) == ("30", "29", "60", "30;w=60")
    pbx.pass_(10.5)
    assert limits(pbx.hang_up("unknown")) == ("30", "28", "50", "30;w=60")
    assert "retry-after" not in pbx.dial().headers


def test_the_window_slides_and_refused_requests_do_not_count(pbx: Controlled) -> None:
    pbx.configure(rate="3;w=10")
    statuses = []
    for _ in range(3):
        statuses.append(pbx.hang_up(LEG).status_code)
        pbx.pass_(2)
    refused = pbx.dial()
    assert (statuses, refused.status_code) == ([403] * 3, 429)
    assert limits(refused) == ("3", "0", "4", "3;w=10")
    assert refused.headers["retry-after"] == "4"
    assert problem(refused) == (
        "client_error",
        "throttled",
        "Request was throttled. Expected available in 4 seconds.",
        None,
    )
    assert pbx.sim.state()["calls"] == []
    pbx.pass_(3.5)
    assert pbx.dial().headers["retry-after"] == "1"
    pbx.pass_(0.5)
    assert limits(pbx.hang_up(LEG)) == ("3", "0", "2", "3;w=10")
    assert pbx.hang_up(LEG).status_code == 429
    pbx.pass_(2)
    assert pbx.hang_up(LEG).status_code == 403


def test_everyone_has_a_quota_of_their_own(pbx: Controlled) -> None:
    pbx.configure(rate="1;w=60")
    assert [pbx.dial().status_code for _ in range(2)] == [200, 429]
    assert pbx.dial(ME, extension=ZOE).status_code == 200


def test_a_limit_of_none_and_one_that_is_lowered(pbx: Controlled) -> None:
    for _ in range(3):
        pbx.hang_up(LEG)
        pbx.pass_(1)
    pbx.configure(rate="2;w=60")
    assert limits(pbx.hang_up(LEG)) == ("2", "0", "58", "2;w=60")
    pbx.pass_(58)
    assert pbx.hang_up(LEG).status_code == 403
    pbx.configure(rate="0;w=5")
    pbx.pass_(60)
    assert limits(pbx.hang_up(LEG)) == ("0", "0", "5", "0;w=5")


# The broken forms of the vendor's samples (§9), byte for byte

VALUES = {"click-to-dial": "'destination': '220'", "hangup": f"'call_leg_id': '{LEG}'"}


def python_sample(command: str) -> bytes:
    """``requests.post(…, json=json.dumps(myDict))``"""
    my_dict = json.dumps(asked(command))
    return json.dumps(my_dict, allow_nan=False).encode()


def php_sample(command: str) -> bytes:
    """``json_encode`` writes no spaces."""
    user = f"{{'tenant_id': '{TENANT}', 'user_extension': '210'}}"
    return f'{{"command":"{command}","user":"{user}","payload":"{{{VALUES[command]}}}"}}'.encode()


def csharp_sample(command: str) -> bytes:
    r"""``JsonContent.Create`` writes ``'`` as ``\u0027``."""
    return php_sample(command).replace(b"'", b"\\u0027")


STRINGS = ["user.non_field_errors", "payload.non_field_errors"]
SAMPLES = {
    "python": (python_sample, "body encoded twice", ["non_field_errors"]),
    "php": (php_sample, "user is a string", STRINGS),
    "c#": (csharp_sample, "user is a string", STRINGS),
}


@commands
@pytest.mark.parametrize("language", SAMPLES)
def test_a_broken_sample_is_refused_unless_lenient(
    pbx: Controlled, caplog: pytest.LogCaptureFixture, command: str, language: str
) -> None:
    write: Callable[[str], bytes]
    write, quirk, fields = SAMPLES[language]
    strict = pbx.http.post(PATH, content=write(command), headers=JSON)
    assert strict.status_code == 400
    assert [error["attr"] for error in strict.json()["errors"]] == fields
    assert all("got str" in error["detail"] for error in strict.json()["errors"])
    pbx.configure(quirks=["cc-lenient", "cc-example-ids"])
    pbx.dial(ZOE)
    with caplog.at_level(logging.WARNING, "clicktodial.sim"):
        lenient = pbx.http.post(PATH, content=write(command), headers=JSON)
    assert lenient.status_code == 200
    assert len(pbx.sim.state()["calls"]) == (2 if command == "click-to-dial" else 0)
    (record,) = caplog.records
    assert quirk in record.message


@commands
def test_the_right_form_is_right_in_both_modes_and_not_warned_of(
    caplog: pytest.LogCaptureFixture, command: str
) -> None:
    with controlling("cc-lenient", "cc-example-ids") as pbx:
        pbx.dial(ZOE)
        assert pbx.http.post(PATH, json=asked(command)).status_code == 200
    assert caplog.records == []


def test_a_number_for_an_extension_is_taken_when_lenient(pbx: Controlled) -> None:
    body = with_(asked("click-to-dial"), "user.user_extension", 210)
    assert pbx.http.post(PATH, json=body).status_code == 400
    pbx.configure(quirks=["cc-lenient"])
    assert pbx.http.post(PATH, json=body).status_code == 200
    for odd in (True, -210, 10**12, 210.0):
        body = with_(asked("click-to-dial"), "user.user_extension", odd)
        assert pbx.http.post(PATH, json=body).status_code == 400


@pytest.mark.parametrize(
    "user",
    [
        "__import__('os').getcwd()",
        "{'tenant_id': '" + "x" * 5_000 + "'}",
        "(" * 1_000,
        "{'a': 1 +}",
        "'\\d'",
        "[1, 2]",
        json.dumps(json.dumps({"tenant_id": TENANT, "user_extension": "210"})),
        "{'tenant_id': '" + TENANT + "', 'user_extension': 0x" + "f" * 3_900 + "}",
        "{[]: 1}",
    ],
)
def test_lenient_is_not_careless(user: str) -> None:
    with controlling("cc-lenient") as pbx:
        answer = pbx.http.post(PATH, json={**asked("click-to-dial"), "user": user})
        assert answer.status_code == 400
        # One level is unwrapped, not two.
        twice = json.dumps(json.dumps(json.dumps(asked("click-to-dial"))))
        inner = {**asked("click-to-dial"), "user": json.dumps(asked("click-to-dial")["user"])}
        for body in (twice, json.dumps(json.dumps(inner))):
            answer = pbx.http.post(PATH, content=body.encode(), headers=JSON)
            assert answer.status_code == 400
        assert pbx.sim.state()["calls"] == []
