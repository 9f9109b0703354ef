"""Signing in by the cookies of a browser session (``reference/unifiedapi.md §2.2``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import ClickToDialError, SignInRefusedError
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.registry import make_client
from clicktodial.pbx.unifiedapi.cookies import PastedCookies
from tests.pbx.conftest import QUICK
from tests.pbx.scripted import refuse
from tests.pbx.tracebacks import shown

if TYPE_CHECKING:
    from tests.pbx.scripted import Scripted

DEV, VN, XSRF = "ffff2kjZMApYaH", "XI%2Cm-tpsEWgqBMBCNVpeAnUEaeqCpG7f", "44HzZ6YIHDN6mbRY"
LIST = f"dev={DEV}; vn={VN}; xsrf-token={XSRF}"
CURL = f"""curl 'https://dev.example.com/uapi/phoneCalls/@me/simple/?dev=1' \\
 -H 'x-xsrf-token: 44OTHER' \\
 -H 'content-type: application/json' \\
 -H 'cookie: {LIST}' \\
 --data-binary '{{"dev":"no","vn":"no"}}'"""
ACCOUNT = make_account(name="Hub", server="https://pbx.example.com", sign_in=SignIn.COOKIES)

FORMS = {
    "list": LIST,
    "other order": f"xsrf-token={XSRF};vn={VN};dev={DEV}",
    "with others": f"_ga=GA1.2; {LIST}; mydev=x; lang=en",
    "header": f"Cookie: {LIST}",
    "header in lower case": f"cookie:{LIST}\n",
    "curl": CURL,
    "curl with option": f"curl 'https://x.example/' -b '{LIST}' -H 'x-xsrf-token: {XSRF}'",
    "curl with long option": f'curl https://x.example/ --cookie "{LIST}"',
    "curl for Windows": f'curl ^"https://x.example/^" ^\n -H ^"cookie: {LIST.replace("%", "^%")}^"',
    "lines": f"dev={DEV}\nvn={VN}\nxsrf-token={XSRF}\n",
    "lines with spaces": f"  dev {DEV}\r\n  vn {VN}\r\n  xsrf-token   {XSRF}\r\n",
    "table": f"dev\t{DEV}\t.example.com\t/\nvn\t{VN}\t/\nxsrf-token\t{XSRF}\t/",
    "quoted": f'dev="{DEV}"; vn="{VN}"; xsrf-token="{XSRF}"',
}


@pytest.mark.parametrize("form", list(FORMS))
async def test_the_cookies_are_found_in_what_was_pasted(form: str) -> None:
    cookies = PastedCookies(ACCOUNT, Secret(FORMS[form]))
    headers = await cookies.current()
    assert headers.reveal() == {"Cookie": LIST, "x-xsrf-token": XSRF}
    assert await cookies.renewed(headers) is None


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", "dev, vn, xsrf-token"),
        ("tok_123", "dev, vn, xsrf-token"),
        (f"dev={DEV}; vn={VN}", "xsrf-token"),
        (f"vn={VN}; x-xsrf-token={XSRF}; dev={DEV}", "xsrf-token"),
        (f"mydev={DEV}; vn={VN}; xsrf-token={XSRF}", "dev"),
        (f"dev={DEV}; vn=; xsrf-token={XSRF}", "vn"),
        (f"dev={DEV}; vn=tökén{VN}; xsrf-token={XSRF}", "vn"),
        (f"dev={DEV}; vn={VN}\x00; xsrf-token={XSRF}", "vn"),
        (CURL.replace(LIST, "lang=en"), "dev, vn, xsrf-token"),
    ],
)
def test_a_missing_cookie_is_named_and_no_value_shown(text: str, missing: str) -> None:
    with pytest.raises(SignInRefusedError) as caught:
        PastedCookies(ACCOUNT, Secret(text))
    assert f"lacks {missing};" in str(caught.value)
    for value in (DEV, VN, XSRF):
        assert value not in shown(caught.value)


async def test_the_request_carries_the_cookies_and_repeats_the_token(pbx: Scripted) -> None:
    account = make_account(name="Hub", server=pbx.url, sign_in=SignIn.COOKIES)
    client = make_client(account, Secret(CURL), timeouts=QUICK)
    await client.list_calls()
    (asked,) = pbx.asked
    assert asked.headers["cookie"] == LIST
    assert asked.headers["x-xsrf-token"] == XSRF
    assert "authorization" not in asked.headers
    await client.aclose()


@pytest.mark.parametrize("status", [400, 401, 403, 500])
async def test_no_error_shows_a_cookie(pbx: Scripted, status: int) -> None:
    account = make_account(name="Hub", server=pbx.url, sign_in=SignIn.COOKIES)
    client = make_client(account, Secret(LIST), timeouts=QUICK)
    pbx.default = refuse(status, XSRF, f"Bad session {DEV} {VN} {XSRF}")
    for ask in (client.list_calls, client.presence):
        with pytest.raises(ClickToDialError, match="Bad session … … …") as caught:
            await ask()
        for value in (DEV, VN, XSRF):
            assert value not in shown(caught.value)
    await client.aclose()


async def test_a_session_that_is_over_asks_a_person(pbx: Scripted) -> None:
    account = make_account(name="Hub", server=pbx.url, sign_in=SignIn.COOKIES)
    client = make_client(account, Secret(LIST), timeouts=QUICK)
    pbx.default = refuse(401, "access_denied")
    for ask in (client.list_calls, client.presence):
        with pytest.raises(SignInRefusedError):
            await ask()
    await client.aclose()
