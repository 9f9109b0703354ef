"""What the page of dial plans shows and makes of what was typed: pure, from plans to words."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.errors import InputError, NotANumberError
from clicktodial.i18n import tr, trn
from clicktodial.model.dialplan import NO_PLAN, DialPlan, Rule, caution_sentence, explain
from clicktodial.model.free_text import find_numbers
from clicktodial.model.reading.rules import checked_plan, checked_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.model.dialplan import Reading

MOST_SHOWN: Final = 5
"""Of the numbers in one text."""
LONGEST_TRIED: Final = 2000
"""Characters of a text that is tried out."""


class PlanField(StrEnum):
    """The fields of a dial plan; the values name their controls."""

    ACCOUNT = "planAccount"
    """Whose plan it is."""
    COUNTRY = "planCountry"
    AREA_CODE = "planAreaCode"
    OUTSIDE = "planOutsidePrefix"
    INTERNATIONAL = "planInternationalPrefix"
    LENGTHS = "planInternalLengths"


class RuleField(StrEnum):
    """The fields of one rule; the values name their controls."""

    NAME = "ruleName"
    MATCH = "ruleMatch"
    REPLACE = "ruleReplace"


_TEXTS: Final[Mapping[PlanField, Callable[[DialPlan], str]]] = {
    PlanField.COUNTRY: lambda plan: plan.country,
    PlanField.AREA_CODE: lambda plan: plan.area_code,
    PlanField.OUTSIDE: lambda plan: plan.outside_prefix,
    PlanField.INTERNATIONAL: lambda plan: plan.international_prefix,
    PlanField.LENGTHS: lambda plan: ", ".join(map(str, plan.internal_lengths)),
}
_WITH: Final[Mapping[PlanField, Callable[[DialPlan, str], DialPlan]]] = {
    PlanField.COUNTRY: lambda plan, text: replace(plan, country=text),
    PlanField.AREA_CODE: lambda plan, text: replace(plan, area_code=text),
    PlanField.OUTSIDE: lambda plan, text: replace(plan, outside_prefix=text),
    PlanField.INTERNATIONAL: lambda plan, text: replace(plan, international_prefix=text),
    PlanField.LENGTHS: lambda plan, text: replace(plan, internal_lengths=_lengths(text)),
}


def field_text(field: PlanField, plan: DialPlan) -> str:
    """What the field holds for this plan."""
    return _TEXTS[field](plan)


def with_field(plan: DialPlan, field: PlanField, text: str) -> DialPlan:
    """The plan with this field as typed. Raises ``InputError``."""
    return _checked(_WITH[field](plan, text.strip()))


def _checked(plan: DialPlan) -> DialPlan:
    return checked_plan(
        country=plan.country,
        area_code=plan.area_code,
        outside_prefix=plan.outside_prefix,
        international_prefix=plan.international_prefix,
        internal_lengths=plan.internal_lengths,
        rules=plan.rules,
        examples=plan.examples,
    )


def _lengths(text: str) -> tuple[int, ...]:
    parts = [part for part in re.split(r"[\s,;]+", text.strip()) if part]
    if not all(re.fullmatch(r"[0-9]{1,3}", part) for part in parts):
        raise InputError(
            tr("“{text}” is no list of lengths", text=text.strip()[:40]),
            "",
            tr("Write amounts of digits, such as 3, 4."),
        )
    return tuple(sorted({int(part) for part in parts}))


# ---- rules


class RuleMistake(NamedTuple):
    """What is wrong with a rule, and where it can be mended."""

    field: RuleField
    error: InputError


def typed_rule(name: str, match: str, replace_by: str) -> Rule | RuleMistake:
    """The rule as typed, or the topmost field that is wrong."""
    checks = (
        (RuleField.NAME, (name, "1", "1")),
        (RuleField.MATCH, (name, match, "1")),
        (RuleField.REPLACE, (name, match, replace_by)),
    )
    for field, parts in checks:
        try:
            checked_rule(*parts)
        except InputError as error:
            return RuleMistake(field, error)
    return checked_rule(name, match, replace_by)


def rule_detail(rule: Rule) -> str:
    """What a rule does, in one line."""
    return f"\u2066{rule.match}\u2069 → \u2066{rule.replace}\u2069"


def with_rule(plan: DialPlan, place: int | None, rule: Rule) -> DialPlan:
    """The plan with this rule in that place, or after all others."""
    rules = list(plan.rules)
    if place is None:
        rules.append(rule)
    else:
        rules[place] = rule
    return _checked(replace(plan, rules=tuple(rules)))


def without_rule(plan: DialPlan, place: int) -> DialPlan:
    """The plan without that rule."""
    return replace(plan, rules=plan.rules[:place] + plan.rules[place + 1 :])


def with_rule_moved(plan: DialPlan, place: int, by: int) -> DialPlan:
    """The plan with that rule ``by`` places further down; as it is at an end."""
    to = place + by
    if not 0 <= to < len(plan.rules):
        return plan
    rules = list(plan.rules)
    rules.insert(to, rules.pop(place))
    return replace(plan, rules=tuple(rules))


# ---- trying it out


class NumberLines(NamedTuple):
    """One number of a text: what is sent, how it came about, and what else is to be known."""

    dial: str
    steps: tuple[str, ...]
    notes: tuple[str, ...]


class Trial(NamedTuple):
    """What became of a text; ``note`` says why there is nothing, or that there is more."""

    numbers: tuple[NumberLines, ...] = ()
    note: str = ""

    @property
    def spoken(self) -> str:
        """The numbers in words."""
        return ", ".join([*(number.dial for number in self.numbers), *filter(None, [self.note])])


def trial(text: str, plan: DialPlan) -> Trial:
    """How the text would be dialled; nothing for no text."""
    if not text.strip():
        return Trial()
    found = _readings(text, plan)
    if not found:
        return Trial(note=tr("There is no number to dial in this text."))
    more = len(found) - MOST_SHOWN
    note = (
        trn("One more number was found.", "{n} more numbers were found.", more) if more > 0 else ""
    )
    return Trial(tuple(_lines(reading) for reading in found[:MOST_SHOWN]), note)


def _readings(text: str, plan: DialPlan) -> tuple[Reading, ...]:
    """A text that is one number or link as a whole is that; else what can be found in it."""
    try:
        return (explain(text, plan),)
    except NotANumberError:
        return find_numbers(text[:LONGEST_TRIED], plan)


def _lines(reading: Reading) -> NumberLines:
    steps = tuple(f"{step.rule} → \u2066{step.result}\u2069" for step in reading.steps)
    notes = [reading.about]
    if reading.extension:
        notes.append(
            tr(
                "Then key in {extension} on your phone.",
                extension=f"\u2066{reading.extension}\u2069",
            )
        )
    if reading.caution is not None:
        words = caution_sentence(reading.caution)
        notes.append(tr("{caution} Never dialled without Enter.", caution=words))
    return NumberLines(reading.dial, steps or (tr("Dialled as typed"),), tuple(filter(None, notes)))


# ---- saved examples


class ExampleLine(NamedTuple):
    """A saved text and what is dialled for it. ``before``: what it was until the last change;
    empty when that is the same."""

    text: str
    result: str
    before: str = ""

    @property
    def mark(self) -> str:
        """Whether the last change concerned it."""
        return tr("! changed") if self.before else ""

    @property
    def detail(self) -> str:
        """The line below the text."""
        result = f"→ \u2066{self.result}\u2069"
        if not self.before:
            return result
        return tr("{result} · before: {number}", result=result, number=f"\u2066{self.before}\u2069")

    @property
    def spoken(self) -> str:
        """The line in words."""
        return ", ".join(part for part in (self.text, self.detail, self.mark) if part)


def example_lines(plan: DialPlan, before: DialPlan) -> tuple[ExampleLine, ...]:
    """The plan's examples; ``before``: the plan until the last change."""
    return tuple(_example(text, plan, before) for text in plan.examples)


def _example(text: str, plan: DialPlan, before: DialPlan) -> ExampleLine:
    result, was = _result(text, plan), _result(text, before)
    return ExampleLine(text, result, was if was != result else "")


# What was the new plan's is asked again as the last one's.
@lru_cache(maxsize=512)
def _result(text: str, plan: DialPlan) -> str:
    found = _readings(text, plan)
    return ", ".join(r.dial for r in found[:MOST_SHOWN]) if found else tr("no number")


def with_example(plan: DialPlan, text: str) -> DialPlan:
    """The plan with this text among its examples, once. Raises ``InputError``."""
    example = " ".join(text.split())
    if example in plan.examples:
        return plan
    return _checked(replace(plan, examples=(*plan.examples, example)))


def without_example(plan: DialPlan, place: int) -> DialPlan:
    """The plan without that example."""
    return replace(plan, examples=plan.examples[:place] + plan.examples[place + 1 :])


def default_text(field: PlanField) -> str:
    """What the field holds in a plan that nobody has changed."""
    return field_text(field, NO_PLAN)
