"""What the account form makes of what was typed: pure, for every way to sign in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.gui.models.account_fields import (
    PLANS,
    Field,
    Way,
    hints,
    saved_text,
    secret_field,
    unasked_text,
    way_of,
)
from clicktodial.gui.models.account_form import (
    Typed,
    first_mistake,
    keeps_key,
    keeps_key_beside,
)
from clicktodial.model.calls import AccountName
from clicktodial.model.secret import Secret
from clicktodial.model.systems import TRAITS, SignIn, System

APP, TOKEN, COOKIES = (Way(System.UNIFIEDAPI, s) for s in TRAITS[System.UNIFIEDAPI].sign_ins)
CC_BRIDGE, CC_TOKEN = (Way(System.CALLCONTROL, s) for s in TRAITS[System.CALLCONTROL].sign_ins)
SECRET, BRIDGE_SECRET = Secret("geheim"), Secret("ctb_geheim")
BRIDGE = "https://bridge.example.com"


def typed_for(way: Way) -> Typed:
    """What is enough for a new account."""
    enough = {
        APP: Typed(server="pbx.example.com", app_id="app", secret=SECRET),
        TOKEN: Typed(server="pbx.example.com", secret=SECRET),
        COOKIES: Typed(server="pbx.example.com", secret=SECRET),
        CC_BRIDGE: Typed(bridge=BRIDGE, bridge_token=BRIDGE_SECRET),
        CC_TOKEN: Typed(tenant="t-1", extensions="210", secret=SECRET),
    }[way]
    return replace(enough, name="work", system=way.system, sign_in=way.sign_in)


def mistake_of(typed: Typed, saved: Typed | None = None) -> tuple[Field, str] | None:
    """The mistake, if ``saved`` was saved before."""
    found = first_mistake(typed, saved.account() if saved else None, taken=())
    return (found.field, found.error.title) if found else None


def without_secrets(typed: Typed) -> Typed:
    return replace(typed, secret=Secret(""), bridge_token=Secret(""))


# ---- the table


def test_every_way_of_every_system_has_its_fields() -> None:
    assert set(PLANS) == {
        Way(system, sign_in) for system, traits in TRAITS.items() for sign_in in traits.sign_ins
    }


@pytest.mark.parametrize("way", PLANS)
def test_a_plan_has_each_field_once_and_the_secret_among_the_first(way: Way) -> None:
    plan = PLANS[way]
    assert len(set(plan.fields)) == len(plan.fields)
    assert plan.main[:2] == (Field.NAME, Field.SYSTEM)
    assert {Field.SIGN_IN, secret_field(way.sign_in)} <= set(plan.main)
    assert {Field.BRIDGE, Field.BRIDGE_TOKEN} <= set(plan.fields)


@pytest.mark.parametrize("way", PLANS)
def test_every_field_but_the_secrets_is_explained(way: Way) -> None:
    secrets = {Field.SECRET, Field.COOKIES, Field.BRIDGE_TOKEN}
    assert set(hints(way)) >= set(PLANS[way].fields) - secrets


@pytest.mark.parametrize("way", PLANS)
def test_what_is_not_asked_for_stays_as_it_is_saved(way: Way) -> None:
    saved = replace(typed_for(CC_BRIDGE), tenant="t-7", app_id="a-7").account()
    expected = "t-7" if way == CC_BRIDGE else ""
    assert unasked_text(Field.TENANT, saved, way) == expected
    assert unasked_text(Field.TENANT, None, way) == ""


def test_a_saved_account_begins_with_its_own_texts() -> None:
    typed = replace(typed_for(CC_TOKEN), bridge=BRIDGE, bridge_token=BRIDGE_SECRET)
    account = typed.account()
    texts = {field: text for field in Field if (text := saved_text(field, account))}
    assert texts == {
        Field.NAME: "work",
        Field.SERVER: TRAITS[System.CALLCONTROL].server,
        Field.TENANT: "t-1",
        Field.EXTENSIONS: "210",
        Field.BRIDGE: BRIDGE,
    }


# ---- commands


@pytest.mark.parametrize("way", PLANS)
def test_a_new_account_of_each_way_is_saved_and_tried(way: Way) -> None:
    typed = typed_for(way)
    assert mistake_of(typed) is None
    save, test = typed.save_command(None), typed.test_command(None)
    assert way_of(save.account) == way
    assert save.account == test.account
    key = BRIDGE_SECRET if way == CC_BRIDGE else SECRET
    assert (save.secret, save.replaces, save.bridge_token) == (key, None, None)
    assert (test.secret, test.bridge_token) == (key, None)


@pytest.mark.parametrize("way", [way for way in PLANS if way != CC_BRIDGE])
def test_a_bridge_beside_the_sign_in_goes_with_its_token(way: Way) -> None:
    typed = replace(typed_for(way), bridge="bridge.example.com", bridge_token=BRIDGE_SECRET)
    assert mistake_of(typed) is None
    save, test = typed.save_command(None), typed.test_command(None)
    assert save.account.bridge == BRIDGE
    assert (save.secret, save.bridge_token) == (SECRET, BRIDGE_SECRET)
    assert (test.secret, test.bridge_token) == (SECRET, BRIDGE_SECRET)


@pytest.mark.parametrize("way", PLANS)
def test_nothing_but_the_name_changes_and_the_secrets_are_kept(way: Way) -> None:
    saved = replace(typed_for(way), bridge=BRIDGE, bridge_token=BRIDGE_SECRET)
    renamed = replace(without_secrets(saved), name="office")
    assert mistake_of(renamed, saved) is None
    save, test = renamed.save_command(saved.account()), renamed.test_command(saved.account())
    assert (save.account.name, save.replaces) == ("office", "work")
    assert (save.secret, save.bridge_token) == (None, None)
    # The keyring knows it by the name that it was saved with.
    assert (test.account.name, test.secret, test.bridge_token) == ("work", None, None)


def test_a_server_that_is_left_empty_is_the_only_one_there_is() -> None:
    assert typed_for(CC_TOKEN).account().server == "https://api-eu-central-1.phoneserver.dev"
    assert typed_for(CC_BRIDGE).account().server == ""


# ---- mistakes


@pytest.mark.parametrize(
    ("way", "changes", "field", "said"),
    [
        (TOKEN, {"server": ""}, Field.SERVER, "The server's address is missing"),
        (APP, {"app_id": ""}, Field.APP_ID, "The App id is missing"),
        (COOKIES, {"secret": Secret("")}, Field.COOKIES, "The cookies are missing"),
        (TOKEN, {"bridge": BRIDGE}, Field.BRIDGE_TOKEN, "The bridge token is missing"),
        (
            TOKEN,
            {"bridge_token": BRIDGE_SECRET},
            Field.BRIDGE,
            "The bridge's address is missing",
        ),
        (
            APP,
            {"bridge": "no bridge", "bridge_token": BRIDGE_SECRET},
            Field.BRIDGE,
            "“no bridge” is not a server's address",
        ),
        (
            APP,
            {"bridge": BRIDGE, "bridge_token": Secret("two\nlines")},
            Field.BRIDGE_TOKEN,
            "This cannot be a secret",
        ),
        (CC_TOKEN, {"tenant": ""}, Field.TENANT, "The tenant is missing"),
        (CC_TOKEN, {"tenant": "a b"}, Field.TENANT, "“a b” is not a tenant's id"),
        (CC_TOKEN, {"extensions": ""}, Field.EXTENSIONS, "Your extension is missing"),
        (
            CC_TOKEN,
            {"extensions": "210, 211"},
            Field.EXTENSIONS,
            "This phone system knows one extension an account",
        ),
        (
            CC_TOKEN,
            {"extensions": "0003*210"},
            Field.EXTENSIONS,
            "This phone system knows one extension an account",
        ),
        (CC_TOKEN, {"server": "http://pbx"}, Field.SERVER, "Plain http is refused"),
        (CC_TOKEN, {"secret": Secret("")}, Field.SECRET, "The token is missing"),
        (CC_TOKEN, {"bridge": BRIDGE}, Field.BRIDGE_TOKEN, "The bridge token is missing"),
        (CC_BRIDGE, {"bridge": ""}, Field.BRIDGE, "The bridge's address is missing"),
        (CC_BRIDGE, {"bridge": "http://b.example"}, Field.BRIDGE, "Plain http is refused"),
        (
            CC_BRIDGE,
            {"bridge_token": Secret("")},
            Field.BRIDGE_TOKEN,
            "The bridge token is missing",
        ),
        (
            CC_BRIDGE,
            {"bridge_token": Secret("x" * 9000)},
            Field.BRIDGE_TOKEN,
            "This cannot be a secret",
        ),
        (CC_BRIDGE, {"extensions": "anna"}, Field.EXTENSIONS, "“anna” is not an extension"),
        (CC_BRIDGE, {"server": "http://pbx"}, Field.SERVER, "Plain http is refused"),
    ],
)
def test_a_mistake_is_said_at_its_field(
    way: Way, changes: dict[str, object], field: Field, said: str
) -> None:
    typed = replace(typed_for(way), **changes)  # type: ignore[arg-type] # each of its field's kind
    assert mistake_of(typed) == (field, said)


def test_the_topmost_mistake_is_said_first() -> None:
    typed = Typed(name="work", system=System.CALLCONTROL, sign_in=SignIn.TOKEN)
    found = mistake_of(typed)
    assert found is not None
    assert found[0] is Field.TENANT


def test_another_bridge_needs_its_own_token() -> None:
    for way in PLANS:
        saved = replace(typed_for(way), bridge=BRIDGE, bridge_token=BRIDGE_SECRET)
        moved = replace(without_secrets(saved), bridge="https://other.example.com")
        assert mistake_of(moved, saved) == (Field.BRIDGE_TOKEN, "The bridge is another one")
        assert mistake_of(replace(moved, bridge_token=BRIDGE_SECRET), saved) is None


def test_a_bridge_can_be_left_without_a_word_about_its_token() -> None:
    saved = replace(typed_for(APP), bridge=BRIDGE, bridge_token=BRIDGE_SECRET)
    left = replace(without_secrets(saved), bridge="")
    assert mistake_of(left, saved) is None
    assert left.save_command(saved.account()).account.bridge == ""


def test_what_the_bridge_gives_is_not_sent_to_another_server_unasked() -> None:
    saved = replace(typed_for(CC_BRIDGE), server="https://one.example.com")
    kept = without_secrets(saved)
    assert mistake_of(kept, saved) is None
    assert mistake_of(replace(kept, server=""), saved) is None
    other = replace(kept, server="https://two.example.com")
    assert mistake_of(other, saved) == (Field.BRIDGE_TOKEN, "The server is another one")
    assert mistake_of(replace(other, bridge_token=BRIDGE_SECRET), saved) is None
    assert mistake_of(replace(kept, server="http://two"), saved) == (
        Field.SERVER,
        "Plain http is refused",
    )


def test_an_address_that_was_left_empty_is_the_same_server() -> None:
    saved = typed_for(CC_TOKEN)
    assert mistake_of(without_secrets(saved), saved) is None
    other = replace(without_secrets(saved), server="https://two.example.com")
    assert mistake_of(other, saved) == (Field.SECRET, "The server is another one")


@pytest.mark.parametrize("before", PLANS)
@pytest.mark.parametrize("now", PLANS)
def test_another_system_or_way_needs_a_new_secret(before: Way, now: Way) -> None:
    saved, typed = typed_for(before), without_secrets(typed_for(now))
    found = mistake_of(typed, saved)
    if before == now:
        assert found is None
    else:
        assert found is not None
        assert found[0] is secret_field(now.sign_in)
        assert found[1].endswith("missing")
    assert keeps_key(now, saved.account()) is (before == now)


@pytest.mark.parametrize("before", PLANS)
@pytest.mark.parametrize("now", PLANS)
def test_the_token_of_a_bridge_beside_stays_within_a_system(before: Way, now: Way) -> None:
    saved = replace(typed_for(before), bridge=BRIDGE, bridge_token=BRIDGE_SECRET)
    is_kept = before.system is now.system and CC_BRIDGE not in {before, now}
    assert keeps_key_beside(now, saved.account()) is is_kept
    assert not keeps_key_beside(now, None)
    typed = replace(typed_for(now), bridge=BRIDGE, bridge_token=Secret(""))
    if now != CC_BRIDGE:
        expected = None if is_kept else (Field.BRIDGE_TOKEN, "The bridge token is missing")
        assert mistake_of(typed, saved) == expected


texts = st.one_of(
    st.text(max_size=12),
    st.sampled_from(("work", "210", "0003*210", "https://pbx.example.com", "@me", "", "210,211")),
)
secrets = st.builds(Secret, st.sampled_from(("", "geheim", "two\nlines")))


@given(
    typed=st.sampled_from(tuple(PLANS)).flatmap(
        lambda way: st.builds(
            Typed,
            system=st.just(way.system),
            sign_in=st.just(way.sign_in),
            **dict.fromkeys(("name", "server", "tenant", "extensions", "app_id"), texts),
            **dict.fromkeys(("user", "bridge"), texts),
            **dict.fromkeys(("secret", "bridge_token"), secrets),
        )
    ),
    saved=st.sampled_from((None, *map(typed_for, PLANS))),
)
def test_what_is_no_mistake_can_be_sent(typed: Typed, saved: Typed | None) -> None:
    asked = PLANS[typed.way].fields
    typed = replace(
        typed,
        tenant=typed.tenant if Field.TENANT in asked else "",
        app_id=typed.app_id if Field.APP_ID in asked else "",
        user=typed.user if Field.USER in asked else "",
    )
    before = saved.account() if saved else None
    found = first_mistake(typed, before, taken={AccountName("taken")})
    if found is None:
        assert typed.save_command(before).account.system is typed.system
        assert typed.test_command(before).account.sign_in is typed.sign_in
    else:
        assert found.field in PLANS[typed.way].fields
        assert str(found.error)
