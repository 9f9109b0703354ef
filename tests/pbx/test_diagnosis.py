from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
import trustme

from clicktodial.model.calls import Action
from clicktodial.model.capabilities import Lack, Service, Why
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.steps import Outcome, Step, StepName
from clicktodial.model.systems import SignIn
from clicktodial.pbx.diagnosis import diagnose
from clicktodial.web.http import Timeouts
from tests.pbx.scripted import TOKEN, calls, entry, refuse, say, say_json, scripted

if TYPE_CHECKING:
    from clicktodial.model.settings import Account
    from tests.pbx.scripted import Say, Scripted

QUICK = Timeouts(connect_s=2.0, read_s=0.2)

NETWORK = (StepName.PROXY, StepName.CLOCK)
THOROUGH_STEPS = list(StepName)[: list(StepName).index(StepName.EVENT_STREAM)]
UNIFIEDAPI_STEPS = [step for step in THOROUGH_STEPS if step not in NETWORK]


async def steps(
    account: Account, secret: str = TOKEN, tls: ssl.SSLContext | None = None
) -> list[Step]:
    found = diagnose(account, Secret(secret), timeouts=QUICK, tls=tls)
    return [step async for step in found]


def outcomes(found: list[Step]) -> list[str]:
    assert [step.name for step in found] == list(UNIFIEDAPI_STEPS)
    return [step.outcome.value for step in found]


async def test_a_good_account_passes_every_step(account: Account, pbx: Scripted) -> None:
    pbx.default = calls(entry(), entry("other1"))
    found = await steps(account)
    assert outcomes(found) == ["ok"] * 6
    assert [step.found for step in found] == [
        "127.0.0.1",
        "Plain http to this computer; nothing leaves it.",
        "The phone system takes the sign-in.",
        "0003*210",
        "2 calls are going on.",
        "Works: presence, phone call events, call records.",
    ]
    assert {a.method for a in pbx.asked} == {"GET"}


async def test_every_extension_is_asked_for(account: Account, pbx: Scripted) -> None:
    found = await steps(replace(account, extensions=("0003*210", "0003*211")))
    assert found[3].found == "0003*210, 0003*211"
    paths = [a.path for a in pbx.asked]
    assert "/uapi/phoneCalls/@me/0003*211" in paths
    assert (await steps(replace(account, extensions=())))[3].found == "All extensions of the user."


async def test_an_unknown_name_skips_the_rest() -> None:
    found = await steps(make_account(name="Office", server="https://pbx.invalid"))
    assert outcomes(found) == ["failed"] + ["skipped"] * 5
    assert "pbx.invalid was not found" in found[0].found
    assert found[0].hint


async def test_a_dead_server_fails_when_connecting() -> None:
    async with scripted() as gone:
        account = make_account(name="Office", server=gone.url)
    assert outcomes(await steps(account)) == [
        "ok",
        "failed",
        "skipped",
        "skipped",
        "skipped",
        "skipped",
    ]


@pytest.mark.parametrize("trusted", [True, False])
async def test_the_certificate_is_told_and_no_token_leaves_before_it_is_trusted(
    trusted: bool,
) -> None:
    authority = trustme.CA(organization_name="Company CA")
    served, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1", organization_name="Company Ltd").configure_cert(served)
    authority.configure_trust(trusting)
    async with scripted(served) as server:
        account = make_account(name="Office", server=server.url)
        found = await steps(account, tls=trusting if trusted else None)
    if trusted:
        assert outcomes(found) == ["ok"] * 6
        assert found[1].found.startswith("Certificate of Company Ltd, issued by Company CA, valid")
        assert "authorization" not in server.asked[0].headers
    else:
        assert outcomes(found)[1:3] == ["failed", "skipped"]
        assert "authority is not in this computer's trust store" in found[1].found
        assert server.asked == []


@pytest.mark.parametrize("secret", ["", "two words"])
async def test_a_text_that_is_no_token_fails_when_signing_in(
    account: Account, pbx: Scripted, secret: str
) -> None:
    assert outcomes(await steps(account, secret)) == [
        "ok",
        "ok",
        "failed",
        "skipped",
        "skipped",
        "skipped",
    ]


async def test_a_token_that_is_not_taken_fails_when_signing_in(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = refuse(401, "access_denied", f"{TOKEN} is void")
    found = await steps(account)
    assert outcomes(found) == ["ok"] * 2 + ["failed"] + ["skipped"] * 3
    assert "… is void" in found[2].found
    assert TOKEN not in repr(found)


async def test_an_apps_secret_that_is_not_taken_fails_when_signing_in(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = say_json({"error": "invalid_client"}, 400)
    found = await steps(replace(account, sign_in=SignIn.APP, app_id="app"), "app-secret")
    assert outcomes(found) == ["ok"] * 2 + ["failed"] + ["skipped"] * 3


async def test_an_extension_that_is_not_ones_own_fails_there(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = refuse(400, "extension_invalid", "No such extension.")
    found = await steps(account)
    assert outcomes(found) == ["ok", "ok", "ok", "failed", "skipped", "skipped"]
    assert "No such extension." in found[3].found
    assert "extension" in found[3].hint


async def test_a_web_server_that_is_no_phone_system_is_told(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = say(200, b"<html>Welcome")
    found = await steps(account)
    assert Outcome.FAILED in {step.outcome for step in found}
    assert "web page" in "".join(step.found for step in found)


PRESENCE = [
    {"entry": [{"extension": f"0003*21{n}", "status": "1"} for n in (0, 1)], "totalResults": 2}
]


async def test_the_extensions_of_an_account_that_names_none_are_told(
    account: Account, pbx: Scripted
) -> None:
    pbx.will(*[calls()] * 4, say_json(PRESENCE))
    found = await steps(replace(account, extensions=()))
    assert (found[3].outcome, found[3].extensions) == (Outcome.OK, ("0003*210", "0003*211"))
    assert found[3].found == "All extensions of the user: 0003*210, 0003*211."
    events = [a.path for a in pbx.asked if "phoneCallEvents" in a.path]
    assert events == ["/uapi/extensions/@owner/0003*210/phoneCallEvents"]


@pytest.mark.parametrize("trouble", [refuse(501, "request_not_implemented"), say(500), say(204)])
async def test_an_account_without_extensions_passes_where_presence_fails(
    account: Account, pbx: Scripted, trouble: Say
) -> None:
    pbx.will(*[calls()] * 4, trouble)
    found = await steps(replace(account, extensions=()))
    assert outcomes(found) == ["ok"] * 6
    assert (found[3].found, found[3].extensions) == ("All extensions of the user.", ())


async def test_what_is_lacking_is_told_and_is_no_failure(account: Account, pbx: Scripted) -> None:
    known = Lack(Action.PARK, Why.NOT_OFFERED, datetime(2026, 1, 2, tzinfo=UTC))
    pbx.will(*[calls()] * 5)
    pbx.will(refuse(501, "x"), refuse(403, "access_denied", "No."), calls(), say(500))
    found = diagnose(account, Secret(TOKEN), lacks=[known], timeouts=QUICK)
    last = [step async for step in found][-1]
    assert (last.name, last.outcome) == (StepName.CAPABILITIES, Outcome.OK)
    assert last.found == (
        "Not offered by the phone system: park, presence. "
        "Not permitted to this user: phone call events. "
        "Could not be tried: call records (The phone system has a fault (status 500))."
    )
    assert [(lack.capability, lack.why) for lack in last.lacks] == [
        (Action.PARK, Why.NOT_OFFERED),
        (Service.PRESENCE, Why.NOT_OFFERED),
        (Service.EVENTS, Why.NOT_PERMITTED),
    ]


async def test_the_last_step_asks_for_one_entry_and_changes_nothing(
    account: Account, pbx: Scripted
) -> None:
    await steps(account)
    services = [a.target for a in pbx.asked if "phoneCalls/" not in a.target and a.path != "/uapi/"]
    assert services == [
        "/uapi/extensions/@me/@self/presence?count=500&startIndex=0",
        "/uapi/extensions/@me/0003*210/phoneCallEvents?count=1&startIndex=0",
        "/uapi/cdr?count=1&startIndex=0",
    ]
    assert {a.method for a in pbx.asked} == {"GET"}


async def test_leaving_early_closes_the_connection(account: Account, pbx: Scripted) -> None:
    steps_ahead = diagnose(account, Secret(TOKEN), timeouts=QUICK)
    async for step in steps_ahead:
        if step.name is StepName.TLS:
            break
    await steps_ahead.aclose()  # type: ignore[attr-defined]
    await pbx.dropped.wait()


async def thorough_steps(account: Account, secret: str = TOKEN) -> dict[StepName, Step]:
    found = diagnose(account, Secret(secret), timeouts=QUICK, thorough=True)
    told = [step async for step in found]
    return {step.name: step for step in told}


async def test_a_thorough_look_tells_of_proxy_and_clock(account: Account, pbx: Scripted) -> None:
    pbx.default = calls()
    found = await thorough_steps(account)
    assert list(found) == THOROUGH_STEPS
    assert {step.outcome for step in found.values()} == {Outcome.OK}
    assert found[StepName.PROXY].found == "None: requests go straight to 127.0.0.1."
    assert found[StepName.CLOCK].found == "This computer's clock agrees with the server's."


@pytest.mark.parametrize(
    ("ahead_s", "outcome", "words"),
    [(60, Outcome.OK, "behind the server's"), (-3600, Outcome.FAILED, "ahead of the server's")],
)
async def test_clocks_that_differ_are_told(
    account: Account, pbx: Scripted, ahead_s: int, outcome: Outcome, words: str
) -> None:
    moment = datetime.now(UTC) + timedelta(seconds=ahead_s)
    pbx.default = say_json({"entry": []}, Date=format_datetime(moment, usegmt=True))
    clock = (await thorough_steps(account))[StepName.CLOCK]
    assert clock.outcome is outcome
    assert words in clock.found


async def test_without_a_secret_the_network_is_looked_at_all_the_same(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = calls()
    found = await thorough_steps(account, "")
    assert found[StepName.TLS].outcome is Outcome.OK
    assert found[StepName.SIGN_IN].outcome is Outcome.FAILED
    assert found[StepName.EXTENSION].outcome is Outcome.SKIPPED
    assert not any("authorization" in asked.headers for asked in pbx.asked)
