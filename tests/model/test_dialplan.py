"""How a number is understood: each rule of the order in ``model/reading/order.py``, and what must
never happen to a number."""

from __future__ import annotations

import contextlib
import itertools
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.engine.commands import dial_request, settled
from clicktodial.errors import NotANumberError
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.dialplan import NO_PLAN, Caution, DialPlan, Rule, explain
from clicktodial.model.numbers import is_dialable, parse_dialable
from clicktodial.model.settings import Settings, make_account

if TYPE_CHECKING:
    from clicktodial.model.dialplan import Reading

BE = DialPlan(country="BE")
BRUSSELS = Rule("Brussels office", r"\+3225551(\d{3})", r"\1")
OFFICE = DialPlan(
    country="BE",
    area_code="02",
    outside_prefix="0",
    internal_lengths=(3, 4),
    rules=(BRUSSELS,),
)
COUNTRIES = [
    *("BE", "NL", "FR", "DE", "GB", "US", "IT", "ES", "PL", "SE", "CH", "RO", "AE", "EG", "JP"),
    *("AU", "BR", "HU", "RU", "MX", "AR", "KR", "SG"),
]

NOTATIONS = (
    "0470123456",
    "0470/12.34.56",
    "+32 (0)470 12 34 56",
    "0032 470123456",
    "32470123456",
)

prefixes = st.sampled_from(["", "0", "9", "00", "011", "*9", "8"])
plans = st.builds(
    DialPlan,
    country=st.sampled_from(["", *COUNTRIES]),
    area_code=st.sampled_from(["", "02", "2", "30", "202"]),
    outside_prefix=prefixes,
    international_prefix=st.sampled_from(["", "+", "00", "011", "810"]),
    internal_lengths=st.sampled_from([(), (3,), (2, 3, 4), (7,)]),
    rules=st.lists(
        st.sampled_from(
            [
                BRUSSELS,
                Rule("all", r"(.*)", r"9\1"),
                Rule("none", r"\d{3}", r"\1"),
                Rule("emergency", r"(112|911|999)", r"0\1"),
                Rule("to a code", r"\+32470(\d+)", r"*21*\1#"),
                Rule("hostile", r"(\d*)*x", "1"),
                Rule("broken", r"(", "1"),
            ]
        ),
        max_size=3,
    ).map(tuple),
)
written = st.one_of(
    st.text(),
    st.text("0123456789+*#() .-/", max_size=24),
    st.from_regex(r"(\+|00|0)?[1-9][0-9]{1,12}", fullmatch=True),
    st.from_regex(r"tel:[+0-9().-]{1,20}(;ext=[0-9]{1,4})?", fullmatch=True),
    st.sampled_from(["112", "911", "210", "0003*210", "0470 12 34 56", "+32 (0)2 555 12 34"]),
)


def steps(reading: Reading) -> list[tuple[str, str]]:
    return [(step.rule, step.result) for step in reading.steps]


@pytest.mark.parametrize(
    ("text", "plan", "expected"),
    [
        ("0470123456", BE, [("Belgium, national", "+32470123456")]),
        ("+32470123456", BE, []),
        ("0032470123456", BE, [("Belgium, international", "+32470123456")]),
        ("00442079460018", BE, [("United Kingdom, international", "+442079460018")]),
        ("442079460018", BE, [("“+” put back", "+442079460018")]),
        ("32470123456", BE, [("“+” put back", "+32470123456")]),
        ("+320470123456", BE, [("trunk zero left out", "+32470123456")]),
        ("+0032470123456", BE, [("“00” after “+” left out", "+32470123456")]),
        ("123456", BE, [("left as typed: no number of Belgium", "123456")]),
        ("0470123456", NO_PLAN, []),
        (
            "5551234",
            DialPlan(country="BE", area_code="02"),
            [("Belgium, in area 02", "+3225551234")],
        ),
        ("210", OFFICE, [("extension of the company", "210")]),
        (
            "+44 20 7946 0018",
            OFFICE,
            [
                ("separators removed", "+442079460018"),
                ("international prefix 00", "00442079460018"),
                ("outside line 0", "000442079460018"),
            ],
        ),
        (
            "+3225551210",
            OFFICE,
            [("rule “Brussels office”", "210")],
        ),
        (
            "00470123456",
            OFFICE,
            [
                ("outside line 0 was typed already", "0470123456"),
                ("Belgium, national", "+32470123456"),
                ("as dialled in Belgium", "0470123456"),
                ("outside line 0", "00470123456"),
            ],
        ),
        (
            "tel:0470123456;phone-context=+32",
            NO_PLAN,
            [
                ("taken out of a link", "0470123456"),
                ("“+32” from the link put before it", "+32470123456"),
            ],
        ),
        (
            "0470 12 34 56",
            OFFICE,
            [
                ("separators removed", "0470123456"),
                ("Belgium, national", "+32470123456"),
                ("as dialled in Belgium", "0470123456"),
                ("outside line 0", "00470123456"),
            ],
        ),
    ],
)
def test_every_step_is_told(text: str, plan: DialPlan, expected: list[tuple[str, str]]) -> None:
    assert steps(explain(text, plan)) == expected


@given(written, plans)
def test_what_explain_says_is_what_is_sent(text: str, plan: DialPlan) -> None:
    account = make_account(
        name="work", server="https://pbx.example.com", extensions=["210"], dial_plan=plan
    )
    try:
        reading = explain(text, account.dial_plan)
    except NotANumberError:
        return
    assert not reading.steps or reading.steps[-1].result == reading.dial
    # The engine cleans what it is given: nothing may be left to clean.
    assert parse_dialable(reading.dial) == reading.dial
    choice = settled(DialChoice(kind=CallKind.SIMPLE), account, reading.dial)
    assert dial_request(reading.dial, choice, "n", Settings()).destination == reading.dial
    assert explain(text, account.dial_plan) == reading


@given(st.text(), plans, st.booleans())
def test_any_text_is_a_number_or_said_to_be_none(text: str, plan: DialPlan, letters: bool) -> None:
    with contextlib.suppress(NotANumberError):
        assert is_dialable(explain(text, plan, letters=letters).dial)


@given(written)
def test_what_could_be_dialled_before_there_were_plans_still_can(text: str) -> None:
    if is_dialable(text):
        assert explain(text, NO_PLAN).dial


@given(st.sampled_from(["112", "911"]), plans)
def test_emergency_numbers_are_never_rewritten(number: str, plan: DialPlan) -> None:
    for text in (number, f" {number} ", f"tel:{number}", f"tel:{number};phone-context=+32"):
        reading = explain(text, plan)
        assert (reading.dial, reading.caution) == (number, Caution.EMERGENCY)


@pytest.mark.parametrize(
    ("country", "number"),
    [
        *(("BE", "100"), ("BE", "101"), ("NL", "112"), ("FR", "15"), ("FR", "17"), ("FR", "18")),
        *(("DE", "110"), ("GB", "999"), ("US", "911"), ("IT", "113"), ("IT", "118"), ("PL", "999")),
        *(("SE", "112"), ("CH", "117"), ("CH", "144"), ("RO", "112"), ("AE", "999"), ("EG", "122")),
        *(("JP", "110"), ("JP", "119"), ("AU", "000")),
    ],
)
def test_emergency_numbers_of_the_country_are_never_rewritten(country: str, number: str) -> None:
    plan = DialPlan(
        country=country,
        area_code="2",
        outside_prefix="0",
        international_prefix="00",
        internal_lengths=(2, 3),
        rules=(Rule("all", r"(\d+)", r"9\1"),),
    )
    reading = explain(number, plan)
    assert (reading.dial, reading.caution) == (number, Caution.EMERGENCY)
    behind = explain(f"0{number}", DialPlan(country=country, outside_prefix="0"))
    assert (behind.dial, behind.caution) == (f"0{number}", Caution.EMERGENCY)


@pytest.mark.parametrize("number", ["112", "911", "999", "000", "110", "118", "119"])
def test_without_a_country_emergency_numbers_of_many_are_known(number: str) -> None:
    plan = DialPlan(outside_prefix="0", rules=(Rule("all", r"(.+)", r"9\1"),))
    reading = explain(number, plan)
    assert (reading.dial, reading.caution) == (number, Caution.EMERGENCY)


@pytest.mark.parametrize(("country", "number"), [("BE", "1207"), ("FR", "3631"), ("US", "411")])
def test_service_numbers_are_not_rewritten(country: str, number: str) -> None:
    plan = DialPlan(country=country, outside_prefix="0", rules=(Rule("all", r"(.+)", r"9\1"),))
    reading = explain(number, plan)
    assert (reading.dial, reading.steps) == (number, ())
    assert reading.caution is not Caution.EMERGENCY
    assert "service number" in reading.about


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("BE", "090012345"),
        ("BE", "+3290312345"),
        ("GB", "09012345678"),
        ("FR", "0899123456"),
        ("DE", "09001234567"),
    ],
)
def test_premium_numbers_are_told(country: str, number: str) -> None:
    for prefix in ("", "0"):
        plan = DialPlan(country=country, outside_prefix=prefix)
        assert explain(number, plan).caution is Caution.PREMIUM


@pytest.mark.parametrize("code", ["*21*0470123456#", "#31#", "*#06#", "**210", "112#"])
def test_codes_pass_untouched_and_are_told(code: str) -> None:
    plan = DialPlan(country="BE", outside_prefix="0", rules=(Rule("all", r".*", "1"),))
    reading = explain(code, plan)
    assert (reading.dial, reading.steps, reading.caution) == (code, (), Caution.CODE)


def test_an_extended_extension_passes_untouched() -> None:
    plan = DialPlan(country="BE", outside_prefix="0", rules=(Rule("all", r".*", "1"),))
    reading = explain("0003*210", plan)
    assert (reading.dial, reading.steps, reading.caution) == ("0003*210", (), None)


def test_a_rule_that_makes_a_code_or_an_emergency_number_is_told() -> None:
    code = DialPlan(country="BE", rules=(Rule("code", r"\+32470(\d+)", r"*21*\1#"),))
    assert explain("0470123456", code).caution is Caution.CODE
    help_ = DialPlan(country="BE", rules=(Rule("help", r"\+32470\d+", "112"),))
    assert explain("0470123456", help_).caution is Caution.EMERGENCY


@pytest.mark.parametrize(
    ("text", "dial"),
    [
        ("+32470123456", "+32470123456"),
        ("＋32470123456", "+32470123456"),
        ("tel:%2B32470123456", "+32470123456"),
        ("tel%3A%2B32470123456", "+32470123456"),
        ("%2B32470123456", "+32470123456"),
        ("tel: 32470123456", "+32470123456"),
        ("tel:%2032470123456", "+32470123456"),
        ("callto: 32470123456", "+32470123456"),
        ("(+32) 470 12 34 56", "+32470123456"),
        ("\u202a+32 470 12 34 56\u202c", "+32470123456"),
    ],
)
@pytest.mark.parametrize("plan", [NO_PLAN, BE, DialPlan(country="US")])
def test_a_plus_is_not_lost(text: str, dial: str, plan: DialPlan) -> None:
    assert explain(text, plan).dial == dial


@pytest.mark.parametrize(
    ("text", "plan", "dial"),
    [
        # An extension is not a number of the town.
        ("1234", DialPlan(country="DE", area_code="30"), "1234"),
        ("210", DialPlan(country="DE", outside_prefix="0"), "210"),
        # A national number that begins like the outside prefix.
        ("0032470123456", DialPlan(country="BE", outside_prefix="0"), "00470123456"),
        # What may be national gets no plus, and no number with a trunk zero.
        ("2025550123", DialPlan(country="US"), "+12025550123"),
        ("tel: 2025550123", NO_PLAN, "2025550123"),
        ("tel: 2025550123", DialPlan(country="US"), "+12025550123"),
        ("0470123456", NO_PLAN, "0470123456"),
        # Italy keeps its zero, wherever it is dialled from.
        ("+39 06 1234 5678", DialPlan(country="IT", international_prefix="00"), "0612345678"),
        ("+39 (0)6 12345678", DialPlan(country="BE"), "+390612345678"),
        ("06 1234 5678", DialPlan(country="IT"), "+390612345678"),
        # Numbers of the wrong length stay what they are.
        ("047012345", DialPlan(country="GB"), "047012345"),
        ("0470123456789", BE, "0470123456789"),
        # A context that makes no number with it is left aside (RFC 3966 §5.1.5).
        ("tel:863-1234;phone-context=+1-914-555", NO_PLAN, "8631234"),
        ("tel:7042;phone-context=example.com", NO_PLAN, "7042"),
        # A country's own prefix for abroad, and one's own.
        ("011442079460018", DialPlan(country="US"), "+442079460018"),
        ("+442079460018", DialPlan(country="US", outside_prefix="9"), "9011442079460018"),
        ("+442079460018", DialPlan(country="BE", international_prefix="00"), "00442079460018"),
        ("+32470123456", DialPlan(country="BE", international_prefix="00"), "0470123456"),
        ("+32470123456", DialPlan(country="BE", international_prefix="+"), "+32470123456"),
    ],
)
def test_numbers_are_not_rewritten_wrongly(text: str, plan: DialPlan, dial: str) -> None:
    assert explain(text, plan).dial == dial


@pytest.mark.parametrize(
    "text",
    [
        "02 555 12 34 ext. 5",
        "02 555 12 34 ext 5",
        "02 555 12 34 x5",
        "02 555 12 34x5",
        "02 555 12 34 #5",
        "02 555 12 34,,5",
        "02 555 12 34, poste 5",
        "02 555 12 34 (toestel 5)",
        "02 555 12 34 tst. 5",
        "02 555 12 34 Durchwahl 5",
        "02 555 12 34 DW 5",
        "02 555 12 34 interno 5",
        "02 555 12 34 wew. 5",
        "02 555 12 34 int. 5",
        "02 555 12 34 ankn. 5",
        "02 555 12 34 доб. 5",
        "02 555 12 34 内線5",
        "tel:+32-2-555-12-34;ext=5",
        "tel:+3225551234;isub=1;ext=5",
        "tel:+3225551234,,5",
        "sip:+3225551234;ext=5@pbx.example.com;user=phone",
    ],
)
def test_an_extension_is_kept_and_not_sent(text: str) -> None:
    reading = explain(text, BE)
    assert (reading.dial, reading.extension) == ("+3225551234", "5")
    assert any("keyed in after the answer" in step.rule for step in reading.steps)


@pytest.mark.parametrize(
    ("text", "dial"),
    [("1-800-FLOWERS", "+18003569377"), ("1-800-FLOWERS ext. 12", "+18003569377")],
)
def test_letters_are_read_only_when_asked_for(text: str, dial: str) -> None:
    plan = DialPlan(country="US")
    with pytest.raises(NotANumberError):
        explain(text, plan)
    assert explain(text, plan, letters=True).dial == dial
    with pytest.raises(NotANumberError):
        explain("anna", plan, letters=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "anna",
        "+",
        "1" * 300,
        "callto:anna.example",
        "sip:192.0.2.1",
        "sip:anna@pbx",
        "++1",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(NotANumberError):
        explain(text, BE)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("0470123456", "Belgium, mobile"),
        ("+442079460018", "United Kingdom, fixed line"),
        ("+12025550123", "United States"),
        ("+80012345678", "international, free of charge"),
        ("112", "emergency"),
        ("0003*210", "extension"),
        ("*21#", "code"),
    ],
)
def test_it_is_told_whose_number_it_is(text: str, about: str) -> None:
    assert explain(text, BE).about == about


def test_the_first_rule_that_fits_decides_and_is_the_last_word() -> None:
    rules = (
        Rule("cannot", r"\+32(\d)\d+|(1)", r"\2"),
        Rule("first", r"\+32(\d+)", r"7\1"),
        Rule("second", r"\+32(\d+)", r"8\1"),
    )
    plan = DialPlan(country="BE", outside_prefix="0", rules=rules)
    reading = explain("0470123456", plan)
    assert reading.dial == "7470123456"
    assert [step.rule for step in reading.steps] == [
        "Belgium, national",
        "rule “cannot” left out: it makes no number of this",
        "rule “first”",
    ]


@pytest.mark.parametrize("text", ["210", "999999"])
def test_rules_fit_extensions_and_numbers_that_are_not_known(text: str) -> None:
    plan = DialPlan(country="BE", internal_lengths=(3,), rules=(Rule("all", r"(\d+)", r"5\1"),))
    assert explain(text, plan).dial == f"5{text}"


def test_an_outside_prefix_with_a_star_makes_no_code_of_a_number() -> None:
    reading = explain("0470123456", DialPlan(country="BE", outside_prefix="*9"))
    assert (reading.dial, reading.caution) == ("*90470123456", None)


def test_a_rule_fits_as_a_whole_or_not_at_all() -> None:
    plan = DialPlan(country="BE", rules=(Rule("part", r"\+32470", "1"),))
    assert explain("0470123456", plan).dial == "+32470123456"


def test_settings_are_read_without_loading_the_numbering_plans() -> None:
    code = "import sys, clicktodial.storage.settings; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("one", "other"),
    list(itertools.combinations(NOTATIONS, 2)),
)
def test_all_notations_of_a_number_are_dialled_alike(one: str, other: str) -> None:
    for plan in (BE, OFFICE, DialPlan(country="BE", international_prefix="00")):
        assert explain(one, plan).dial == explain(other, plan).dial


@pytest.mark.parametrize("country", COUNTRIES)
def test_own_numbers_come_back_whichever_way_they_are_written(country: str) -> None:
    """What is dialled nationally is understood as the same number again."""
    from phonenumbers import PhoneNumberFormat, example_number, format_number

    example = example_number(country)
    assert example is not None
    number = format_number(example, PhoneNumberFormat.E164)
    national = explain(number, DialPlan(country=country, international_prefix="00")).dial
    assert explain(national, DialPlan(country=country)).dial == number
    outside = DialPlan(country=country, outside_prefix="9")
    assert explain(number, outside).dial.startswith("9")


@given(
    st.sampled_from(["BE", "NL", "FR", "DE", "GB", "SE", "CH", "RO", "AE", "AU"]),
    st.from_regex(r"0[1-9][0-9]{5,9}", fullmatch=True),
)
def test_a_number_dialled_as_one_dials_it_keeps_its_digits(country: str, typed: str) -> None:
    """Behind the outside line's prefix stands what was typed, its trunk zero included."""
    assert explain(typed, DialPlan(country=country, outside_prefix="9")).dial in {
        typed,
        f"9{typed}",
    }
