from __future__ import annotations

import asyncio
import gzip
import logging
import subprocess
import sys
import tracemalloc
import zlib

import pytest

from clicktodial.errors import (
    ConnectError,
    InputError,
    NameLookupError,
    NoAnswerError,
    NotAPbxError,
    UnreachableError,
)
from clicktodial.model.secret import Secret
from clicktodial.web.http import MAX_BODY_BYTES, Ask, Http, Timeouts, bearer, system_proxy
from tests.pbx.conftest import QUICK
from tests.pbx.scripted import DROP, HANG, TOKEN, Say, Scripted, say, scripted
from tests.pbx.tracebacks import shown

GET = Ask("GET", "/uapi/phoneCalls/@me/0003*210?fields=id%2Cnonce&x=%2B1", bearer(Secret(TOKEN)))
POST = Ask("POST", "/uapi/phoneCalls/@me/simple", bearer(Secret(TOKEN)), Secret('{"a":1}'))


async def failure(http: Http, ask: Ask) -> UnreachableError:
    with pytest.raises(UnreachableError) as caught:
        await http.exchange(ask)
    return caught.value


async def test_target_token_and_body_arrive_exactly_as_written(http: Http, pbx: Scripted) -> None:
    await http.exchange(GET)
    await http.exchange(POST)
    get, post = pbx.asked
    assert (get.method, get.target) == ("GET", GET.target)
    assert (post.method, post.target, post.body) == ("POST", POST.target, b'{"a":1}')
    assert {a.headers["authorization"] for a in pbx.asked} == {f"Bearer {TOKEN}"}
    assert post.headers["content-type"] == "application/json"
    assert post.headers["host"] == f"127.0.0.1:{pbx.port}"


async def test_one_connection_serves_all_requests(http: Http, pbx: Scripted) -> None:
    for ask in (GET, POST, GET):
        await http.exchange(ask)
    assert {a.connection for a in pbx.asked} == {1}


async def test_another_token_is_sent_at_once(http: Http, pbx: Scripted) -> None:
    await http.exchange(GET)
    await http.exchange(Ask("GET", GET.target, bearer(Secret("other"))))
    assert pbx.asked[1].headers["authorization"] == "Bearer other"


async def test_without_a_token_none_is_sent(http: Http, pbx: Scripted) -> None:
    await http.exchange(Ask("GET", "/uapi/"))
    assert "authorization" not in pbx.asked[0].headers


@pytest.mark.parametrize("status", [200, 204, 400, 401, 404, 500, 503])
async def test_any_status_but_a_redirect_is_an_answer(
    http: Http, pbx: Scripted, status: int
) -> None:
    pbx.will(say(status))
    assert (await http.exchange(GET)).status == status


@pytest.mark.parametrize("status", [301, 302, 303, 304, 307, 308])
async def test_a_redirect_is_an_error_and_the_other_host_hears_nothing(
    http: Http, pbx: Scripted, elsewhere: Scripted, status: int
) -> None:
    pbx.default = say(status, headers={"Location": f"{elsewhere.url}/login?token=x"})
    for ask in (GET, POST):
        error = await failure(http, ask)
        assert isinstance(error, NotAPbxError)
        assert "127.0.0.1" in str(error)
        assert error.request_may_have_arrived is (status == 303)
    assert elsewhere.connections == 0
    assert len(pbx.asked) == 2


async def test_a_redirect_to_nonsense_is_an_error_too(http: Http, pbx: Scripted) -> None:
    pbx.will(say(302, headers={"Location": "http://[broken"}))
    assert isinstance(await failure(http, GET), NotAPbxError)


async def test_silence_ends_with_the_read_time_out(http: Http, pbx: Scripted) -> None:
    pbx.default = HANG
    error = await failure(http, POST)
    assert isinstance(error, NoAnswerError)
    assert error.request_may_have_arrived
    assert "0.2 s" in error.message


async def test_an_answer_that_trickles_ends_with_the_total_time_out(pbx: Scripted) -> None:
    http = Http(pbx.url, timeouts=Timeouts(read_s=5.0, total_s=0.2))
    pbx.default = Say(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", hang=True)
    error = await failure(http, GET)
    await http.aclose()
    assert isinstance(error, NoAnswerError)
    assert error.request_may_have_arrived


async def test_a_silent_get_is_not_asked_again(http: Http, pbx: Scripted) -> None:
    pbx.default = HANG
    await failure(http, GET)
    assert len(pbx.asked) == 1


async def test_nothing_listening_means_nothing_was_sent() -> None:
    async with scripted() as gone:
        url = gone.url
    http = Http(url, timeouts=QUICK)
    error = await failure(http, POST)
    assert isinstance(error, ConnectError)
    assert not error.request_may_have_arrived


async def test_an_unknown_name_is_told_from_a_dead_server() -> None:
    error = await failure(Http("https://pbx.invalid", timeouts=QUICK), POST)
    assert isinstance(error, NameLookupError)
    assert not error.request_may_have_arrived
    assert "pbx.invalid" in error.title


async def test_a_name_that_cannot_be_one_is_an_error_of_ours() -> None:
    error = await failure(Http("https://-_-.xn--a.invalid", timeouts=QUICK), POST)
    assert not error.request_may_have_arrived


async def test_a_connection_closed_meanwhile_is_not_noticed_by_a_get(
    http: Http, pbx: Scripted
) -> None:
    await http.exchange(GET)
    await pbx.close_connections()
    assert (await http.exchange(GET)).status == 200
    assert [a.connection for a in pbx.asked] == [1, 2]


async def test_resting_connections_are_dropped_and_no_others(http: Http, pbx: Scripted) -> None:
    await http.drop_resting()
    await http.exchange(GET)
    await http.drop_resting()
    await http.exchange(GET)
    assert [a.connection for a in pbx.asked] == [1, 2]
    pbx.will(HANG)
    pbx.arrived.clear()
    waiting = asyncio.ensure_future(failure(http, GET))
    await pbx.arrived.wait()
    await http.drop_resting()
    assert isinstance(await waiting, NoAnswerError)


async def test_a_get_whose_connection_breaks_is_asked_once_more(http: Http, pbx: Scripted) -> None:
    pbx.will(DROP, say(200, b"{}"))
    assert (await http.exchange(GET)).body == b"{}"
    pbx.will(DROP, DROP)
    error = await failure(http, GET)
    assert isinstance(error, ConnectError)
    assert len(pbx.asked) == 4


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_nothing_else_is_ever_sent_twice(http: Http, pbx: Scripted, method: str) -> None:
    pbx.default = DROP
    error = await failure(http, Ask(method, "/uapi/x", bearer(Secret(TOKEN))))  # type: ignore[arg-type]
    assert error.request_may_have_arrived
    assert len(pbx.asked) == 1


async def test_a_half_answer_is_a_broken_connection(http: Http, pbx: Scripted) -> None:
    pbx.default = Say(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"entry"', close=True)
    error = await failure(http, POST)
    assert isinstance(error, ConnectError)
    assert error.request_may_have_arrived


async def test_something_that_is_no_http_is_not_a_pbx(http: Http, pbx: Scripted) -> None:
    pbx.default = Say(b"SSH-2.0-OpenSSH_9.2\r\n\r\n", close=True)
    assert isinstance(await failure(http, GET), NotAPbxError)


@pytest.mark.parametrize("counted", [True, False])
async def test_ten_megabytes_are_not_taken(http: Http, pbx: Scripted, counted: bool) -> None:
    head = b"HTTP/1.1 200 OK\r\n" + (b"Content-Length: 10000000\r\n" if counted else b"")
    pbx.default = Say(head + b"\r\n" + b" " * 10_000_000, close=True)
    error = await failure(http, GET)
    assert isinstance(error, NotAPbxError)
    assert error.request_may_have_arrived


async def test_four_megabytes_are_taken(http: Http, pbx: Scripted) -> None:
    pbx.will(say(200, b" " * MAX_BODY_BYTES))
    assert len((await http.exchange(GET)).body) == MAX_BODY_BYTES


@pytest.mark.parametrize(("name", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
async def test_a_packed_answer_is_unpacked_but_never_beyond_the_limit(
    http: Http, pbx: Scripted, name: str, pack: object
) -> None:
    assert callable(pack)
    packed = {"Content-Encoding": name}
    pbx.will(say(200, pack(b'{"entry":[]}'), packed), say(200, pack(bytes(50_000_000)), packed))
    assert (await http.exchange(GET)).body == b'{"entry":[]}'
    assert "longer" in str(await failure(http, GET))


async def test_unpacking_never_takes_more_memory_than_the_limit_allows(
    http: Http, pbx: Scripted
) -> None:
    pbx.will(say(200, gzip.compress(bytes(50_000_000), 1), {"Content-Encoding": "gzip"}))
    tracemalloc.start()
    try:
        await failure(http, GET)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "body", [b"not packed", gzip.compress(b"cut off in the middle", mtime=0)[:-9]]
)
async def test_a_wrongly_packed_answer_is_not_a_pbx(http: Http, pbx: Scripted, body: bytes) -> None:
    pbx.will(say(200, body, {"Content-Encoding": "gzip"}))
    assert isinstance(await failure(http, GET), NotAPbxError)


@pytest.mark.parametrize(
    "server", ["http://pbx.example.com", "http://10.0.0.1", "http://127.0.0.1.example.com"]
)
def test_plain_http_to_another_computer_is_refused(server: str) -> None:
    with pytest.raises(InputError, match="Plain http"):
        Http(server)


async def test_the_clock_offset_comes_from_the_date_and_stays_steady(pbx: Scripted) -> None:
    now = 1_000_000_000.0  # Sun, 09 Sep 2001 01:46:40 GMT
    http = Http(pbx.url, wall_clock=lambda: now)
    offsets = []
    for second in ("46:40", "47:40", "47:41", "47:39", "46:40"):
        pbx.will(say(200, headers={"Date": f"Sun, 09 Sep 2001 01:{second} GMT"}))
        await http.exchange(GET)
        offsets.append(http.clock_offset_s)
    await http.aclose()
    assert offsets == [0.0, 60.5, 60.5, 60.5, 0.5]


@pytest.mark.parametrize("date", ["", "yesterday", "Sun, 99 Foo 20012 01:46:40 GMT", "0", "9" * 99])
async def test_a_broken_date_changes_nothing(http: Http, pbx: Scripted, date: str) -> None:
    pbx.will(say(200, headers={"Date": date}))
    assert (await http.exchange(GET)).status == 200
    assert http.clock_offset_s == 0.0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("Sun, 09 Sep 2001 01:46:50 GMT", 10.0), ("soon", None), ("-1", None)],
)
async def test_retry_after_is_read_as_seconds_or_date(
    pbx: Scripted, header: str, seconds: float | None
) -> None:
    http = Http(pbx.url, wall_clock=lambda: 1_000_000_000.0)
    pbx.will(say(429, headers={"Retry-After": header}))
    assert (await http.exchange(GET)).retry_after_s == seconds
    await http.aclose()


async def test_cancelling_a_hanging_request_closes_it_and_leaves_the_client_usable(
    http: Http, pbx: Scripted
) -> None:
    pbx.will(HANG)
    task = asyncio.create_task(http.exchange(POST))
    await pbx.arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await pbx.dropped.wait()
    assert (await http.exchange(GET)).status == 200
    assert pbx.count("POST") == 1


async def test_closing_does_not_wait_for_a_hanging_request(pbx: Scripted) -> None:
    http = Http(pbx.url)
    pbx.will(HANG)
    task = asyncio.create_task(http.exchange(POST))
    await pbx.arrived.wait()
    async with asyncio.timeout(1):
        await http.aclose()
        with pytest.raises(UnreachableError):
            await task


async def test_the_proxy_of_the_environment_is_used_and_sees_no_token(
    monkeypatch: pytest.MonkeyPatch, elsewhere: Scripted
) -> None:
    monkeypatch.setenv("https_proxy", f"127.0.0.1:{elsewhere.port}")
    elsewhere.default = say(407)
    http = Http("https://pbx.example.com", timeouts=QUICK)
    error = await failure(http, POST)
    await http.aclose()
    assert isinstance(error, ConnectError)
    assert not error.request_may_have_arrived
    (asked,) = elsewhere.asked
    assert (asked.method, asked.target) == ("CONNECT", "pbx.example.com:443")
    assert TOKEN not in str(asked)


async def test_this_computer_is_never_asked_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch, http: Http, pbx: Scripted, elsewhere: Scripted
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, elsewhere.url)
    await http.exchange(GET)
    assert len(pbx.asked) == 1
    assert elsewhere.connections == 0


def test_no_proxy_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "http://proxy.example:3128")
    assert system_proxy("https://pbx.example.com") == "http://proxy.example:3128"
    monkeypatch.setenv("no_proxy", "example.com")
    assert system_proxy("https://pbx.example.com") is None


async def test_a_proxy_that_cannot_be_used_is_an_error_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("https_proxy", "gopher://user:word@proxy.example")
    error = await failure(Http("https://pbx.example.com"), POST)
    assert not error.request_may_have_arrived
    assert "word" not in shown(error)


@pytest.mark.parametrize("step", [DROP, HANG, say(302), Say(b"nonsense", close=True)])
async def test_the_token_is_in_no_traceback_even_with_its_locals(
    http: Http, pbx: Scripted, step: Say
) -> None:
    pbx.default = step
    error = await failure(http, POST)
    assert "outcome" in shown(error)
    assert TOKEN not in shown(error)
    assert error.__context__ is None
    assert error.__cause__ is None


async def test_the_token_is_in_no_log_and_no_representation(
    http: Http, pbx: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await http.exchange(POST)
    pbx.will(DROP)
    await failure(http, POST)
    assert TOKEN not in caplog.text
    assert "simple" not in caplog.text
    assert TOKEN not in repr((http, vars(http), POST))


def test_importing_the_module_does_not_load_httpx() -> None:
    code = (
        "import sys, clicktodial.web.http, clicktodial.pbx.registry, clicktodial.pbx.diagnosis;"
        "print({'httpx', 'httpcore', 'truststore', 'anyio'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
