"""Presence (``reference/unifiedapi.md §13``)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import NotAPbxError, RefusedError
from clicktodial.model.presence import Presence, PresenceStatus, Registration, RegistrationState
from tests.pbx.scripted import Say, refuse, say, say_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Scripted

PHONE = {"agent": "3CXPhone 5.0", "registration": "-1", "expire": "2011-02-10T15:10:55Z"}
ENTRY = {"status": "0", "extension": "0003*001", "registration": [PHONE]}
EXPIRY = datetime(2011, 2, 10, 15, 10, 55, tzinfo=UTC)
AWAY = Presence(
    "0003*001",
    PresenceStatus.OFFLINE,
    (Registration("3CXPhone 5.0", RegistrationState.NOT_REGISTERED, EXPIRY),),
)


async def the_one(client: UnifiedApiClient, pbx: Scripted, entry: object) -> Presence:
    pbx.will(say_json({"entry": [entry], "totalResults": 1}))
    (presence,) = await client.presence()
    return presence


@pytest.mark.parametrize(
    "step",
    [
        say_json({"entry": [ENTRY], "startIndex": 0, "totalResults": 1, "itemsPerPage": 20}),
        say_json([{"entry": [ENTRY], "totalResults": 1}]),
        say_json({"entry": {"0003*001": ENTRY}, "totalResults": "1"}),
        say_json({"entry": ENTRY}),
        say_json([ENTRY]),
        say_json(ENTRY),
        say_json({"entry": [{**ENTRY, "status": 0, "registration": PHONE}]}),
        say_json({"entry": [{**ENTRY, "registration": [{**PHONE, "registration": -1}]}]}),
        say_json({"entry": [{"status": "0", "extension": "0003*001", **PHONE}]}),
        say_json({"entry": [7, None, {"status": 1}, ENTRY], "totalResults": 4}),
    ],
)
async def test_presence_in_any_of_its_forms(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(step)
    assert await client.presence() == (AWAY,)


@pytest.mark.parametrize("step", [say(204), say_json([]), say_json([{"entry": []}]), say_json({})])
async def test_nobody(client: UnifiedApiClient, pbx: Scripted, step: Say) -> None:
    pbx.will(step)
    assert await client.presence() == ()


@pytest.mark.parametrize(
    ("user", "extension", "path"),
    [
        ("@me", "", "@me/@self"),
        ("@owner", "", "@me/@self"),
        ("12", "", "12/@self"),
        ("@me", "0003*210", "@me/0003*210"),
        ("@me", "0003*220", "@owner/0003*220"),
        ("12", "0003*220", "12/0003*220"),
    ],
)
async def test_whose_presence_is_asked_for(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    user: str,
    extension: str,
    path: str,
) -> None:
    pbx.will(say(204))
    await client_for("0003*210", user=user).presence(extension)
    assert pbx.asked[0].target == f"/uapi/extensions/{path}/presence?count=500&startIndex=0"


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (1, PresenceStatus.ONLINE),
        ("2", PresenceStatus.RINGING),
        (3.0, PresenceStatus.BUSY),
        ("0", PresenceStatus.UNKNOWN),
        (4, PresenceStatus.UNKNOWN),
        ("away", PresenceStatus.UNKNOWN),
        (None, PresenceStatus.UNKNOWN),
    ],
)
async def test_the_status(
    client: UnifiedApiClient, pbx: Scripted, status: object, meaning: PresenceStatus
) -> None:
    presence = await the_one(client, pbx, {"extension": "0003*001", "status": status})
    assert presence == Presence("0003*001", meaning)


@pytest.mark.parametrize(
    ("codes", "meaning"),
    [
        (["-1"], PresenceStatus.OFFLINE),
        ([-1, "-2"], PresenceStatus.OFFLINE),
        (["-1", "1"], PresenceStatus.UNKNOWN),
        (["2"], PresenceStatus.UNKNOWN),
        (["-1", "0"], PresenceStatus.UNKNOWN),
        (["-3"], PresenceStatus.UNKNOWN),
        ([], PresenceStatus.UNKNOWN),
    ],
)
async def test_offline_only_when_every_phone_is_known_to_be_away(
    client: UnifiedApiClient, pbx: Scripted, codes: list[object], meaning: PresenceStatus
) -> None:
    phones = [{"registration": code} for code in codes]
    entry = {"extension": "0003*001", "status": "0", "registration": phones}
    assert (await the_one(client, pbx, entry)).status is meaning
    busy = {**entry, "status": "3"}
    assert (await the_one(client, pbx, busy)).status is PresenceStatus.BUSY


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("1", RegistrationState.REGISTERED),
        (2, RegistrationState.NOT_NEEDED),
        ("-1", RegistrationState.NOT_REGISTERED),
        (-2, RegistrationState.EXPIRED),
        (0, RegistrationState.UNKNOWN),
        ("9", RegistrationState.UNKNOWN),
        (None, RegistrationState.UNKNOWN),
    ],
)
async def test_a_registration(
    client: UnifiedApiClient, pbx: Scripted, code: object, state: RegistrationState
) -> None:
    entry = {**ENTRY, "status": 1, "registration": [{"registration": code}]}
    assert (await the_one(client, pbx, entry)).registrations == (Registration("", state),)


async def test_an_entry_without_extension_is_the_one_asked_for(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say_json({"entry": [{"status": 1}], "totalResults": 1}))
    assert await client.presence("0003*220") == (Presence("0003*220", PresenceStatus.ONLINE),)


async def test_pages_are_followed_by_index(client: UnifiedApiClient, pbx: Scripted) -> None:
    for name in ("0003*001", "0003*002"):
        pbx.will(say_json([{"entry": [{**ENTRY, "extension": name}], "totalResults": 2}]))
    assert [one.extension for one in await client.presence()] == ["0003*001", "0003*002"]
    assert "startIndex=1" in pbx.asked[1].target


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (refuse(400, "extension_invalid"), RefusedError),
        (refuse(200, "access_denied"), RefusedError),
        (say(200, b"<html>Log in"), NotAPbxError),
        (say(200, b'{"entry": ['), NotAPbxError),
        (say(200, b""), NotAPbxError),
        (say_json({"totalResults": 3}), NotAPbxError),
    ],
)
async def test_trouble_is_never_nobody(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[Exception]
) -> None:
    pbx.default = step
    with pytest.raises(kind):
        await client.presence()
