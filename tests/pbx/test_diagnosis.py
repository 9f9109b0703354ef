from __future__ import annotations

import ssl
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import trustme

from clicktodial.model.secret import Secret
from clicktodial.model.settings import SignIn, make_account
from clicktodial.pbx.diagnosis import Outcome, Step, StepName, diagnose
from clicktodial.pbx.http import Timeouts
from tests.pbx.scripted import TOKEN, calls, entry, refuse, say, say_json, scripted

if TYPE_CHECKING:
    from clicktodial.model.settings import Account
    from tests.pbx.scripted import Scripted

QUICK = Timeouts(connect_s=2.0, read_s=0.2)


async def steps(
    account: Account, secret: str = TOKEN, tls: ssl.SSLContext | None = None
) -> list[Step]:
    found = diagnose(account, Secret(secret), timeouts=QUICK, tls=tls)
    return [step async for step in found]


def outcomes(found: list[Step]) -> list[str]:
    assert [step.name for step in found] == list(StepName)
    return [step.outcome.value for step in found]


async def test_a_good_account_passes_every_step(account: Account, pbx: Scripted) -> None:
    pbx.default = calls(entry(), entry("other1"))
    found = await steps(account)
    assert outcomes(found) == ["ok"] * 5
    assert [step.found for step in found] == [
        "127.0.0.1",
        "Plain http to this computer; nothing leaves it.",
        "The phone system takes the sign-in.",
        "0003*210",
        "2 calls are going on.",
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
    assert outcomes(found) == ["failed"] + ["skipped"] * 4
    assert "pbx.invalid was not found" in found[0].found
    assert found[0].hint


async def test_a_dead_server_fails_when_connecting() -> None:
    async with scripted() as gone:
        account = make_account(name="Office", server=gone.url)
    assert outcomes(await steps(account)) == ["ok", "failed", "skipped", "skipped", "skipped"]


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
        assert outcomes(found) == ["ok"] * 5
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
    assert outcomes(await steps(account, secret)) == ["ok", "ok", "failed", "skipped", "skipped"]


async def test_a_token_that_is_not_taken_fails_when_signing_in(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = refuse(401, "access_denied", f"{TOKEN} is void")
    found = await steps(account)
    assert outcomes(found) == ["ok", "ok", "failed", "skipped", "skipped"]
    assert "… is void" in found[2].found
    assert TOKEN not in repr(found)


async def test_an_apps_secret_that_is_not_taken_fails_when_signing_in(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = say_json({"error": "invalid_client"}, 400)
    found = await steps(replace(account, sign_in=SignIn.APP, app_id="app"), "app-secret")
    assert outcomes(found) == ["ok", "ok", "failed", "skipped", "skipped"]


async def test_an_extension_that_is_not_ones_own_fails_there(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = refuse(400, "extension_invalid", "No such extension.")
    found = await steps(account)
    assert outcomes(found) == ["ok", "ok", "ok", "failed", "skipped"]
    assert "No such extension." in found[3].found
    assert "extension" in found[3].hint


async def test_a_web_server_that_is_no_phone_system_is_told(
    account: Account, pbx: Scripted
) -> None:
    pbx.default = say(200, b"<html>Welcome")
    found = await steps(account)
    assert Outcome.FAILED in {step.outcome for step in found}
    assert "web page" in "".join(step.found for step in found)


async def test_leaving_early_closes_the_connection(account: Account, pbx: Scripted) -> None:
    steps_ahead = diagnose(account, Secret(TOKEN), timeouts=QUICK)
    async for step in steps_ahead:
        if step.name is StepName.TLS:
            break
    await steps_ahead.aclose()  # type: ignore[attr-defined]
    await pbx.dropped.wait()
