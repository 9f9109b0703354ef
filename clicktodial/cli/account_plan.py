"""``clicktodial account plan``: show an account's dial plan, or change it."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.dialplan import NO_PLAN
from clicktodial.model.reading.rules import checked_plan, checked_rule
from clicktodial.model.settings import chosen_account

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from clicktodial.cli.accounts import Desk
    from clicktodial.model.dialplan import DialPlan, Rule
    from clicktodial.model.settings import Account, Settings

_TEXTS = ("country", "area_code", "outside_prefix", "international_prefix")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed behind ``account plan``."""
    add = parser.add_argument
    add("name", nargs="?", metavar="NAME", help=tr("the default account if left out"))
    add("--country", metavar="CC", help=tr("your country, such as BE; '' for none"))
    add("--area-code", metavar="N", help=tr("your town's, such as 02; '' for none"))
    add("--outside-prefix", metavar="N", help=tr("what gives an outside line; '' for none"))
    add("--international-prefix", metavar="N", help=tr("what stands for +; '' for the usual"))
    add(
        "--internal-lengths",
        metavar="N,N",
        help=tr("so many digits make an extension, such as 3,4; '' for none"),
    )
    add(
        "--add-rule",
        nargs=3,
        action="append",
        default=[],
        metavar=("NAME", "MATCH", "REPLACE"),
        help=tr("what MATCH fits as a whole becomes REPLACE; one of the same name is replaced"),
    )
    add("--remove-rule", action="append", default=[], metavar="NAME", help=tr("take a rule out"))
    add(
        "--add-example",
        action="append",
        default=[],
        metavar="TEXT",
        help=tr("a text that the settings page tries after every change"),
    )
    add("--remove-example", action="append", default=[], metavar="TEXT", help=tr("take it out"))


def plan(args: argparse.Namespace, desk: Desk) -> int:
    """Print the plan as it is, after changing it if something was given. Raises ``InputError``."""
    account = chosen_account(desk.settings(), args.name)
    wanted = _changed(args, account.dial_plan)
    if wanted != account.dial_plan:
        # Changed by another program meanwhile? Then its plan is what is changed.
        saved = desk.file.update(lambda settings: _with_plan(settings, account, args))
        account = chosen_account(saved, account.name)
    document = {"name": account.name, "dial_plan": _described(account.dial_plan)}
    desk.output.result(document, _lines(account))
    return 0


def _with_plan(settings: Settings, account: Account, args: argparse.Namespace) -> Settings:
    accounts = tuple(
        replace(one, dial_plan=_changed(args, one.dial_plan)) if one.name == account.name else one
        for one in settings.accounts
    )
    return replace(settings, accounts=accounts)


def _changed(args: argparse.Namespace, before: DialPlan) -> DialPlan:
    """Raises ``InputError``."""
    texts = {key: getattr(args, key) for key in _TEXTS}
    given = {key: value for key, value in texts.items() if value is not None}
    parts: dict[str, Any] = {key: getattr(before, key) for key in _TEXTS} | given
    lengths = args.internal_lengths
    return checked_plan(
        **parts,
        internal_lengths=before.internal_lengths if lengths is None else _lengths(lengths),
        rules=_rules(args, before.rules),
        examples=_examples(args, before.examples),
    )


def _lengths(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise InputError(tr("“{text}” are no lengths", text=text[:40]), "", tr("Use 3 or 3,4."))
    return tuple(int(part) for part in parts)


def _rules(args: argparse.Namespace, before: tuple[Rule, ...]) -> tuple[Rule, ...]:
    rules = {rule.name: rule for rule in before}
    for name in args.remove_rule:
        if rules.pop(name, None) is None:
            raise InputError(tr("There is no rule “{name}”", name=name[:40]))
    for words in args.add_rule:
        rule = checked_rule(*words)
        rules[rule.name] = rule
    return tuple(rules.values())


def _examples(args: argparse.Namespace, before: tuple[str, ...]) -> tuple[str, ...]:
    kept = (text for text in before if text not in args.remove_example)
    return (*kept, *args.add_example)


def _described(dial_plan: DialPlan) -> dict[str, Any]:
    return {
        **asdict(dial_plan),
        "internal_lengths": list(dial_plan.internal_lengths),
        "rules": [rule._asdict() for rule in dial_plan.rules],
        "examples": list(dial_plan.examples),
    }


def _lines(account: Account) -> Iterator[str]:
    dial_plan = account.dial_plan
    if dial_plan == NO_PLAN:
        yield tr("“{name}” dials what is typed.", name=account.name)
        return
    lengths = ", ".join(map(str, dial_plan.internal_lengths))
    for words, value in (
        (tr("Country"), dial_plan.country),
        (tr("Area code"), dial_plan.area_code),
        (tr("Outside line"), dial_plan.outside_prefix),
        (tr("In place of +"), dial_plan.international_prefix),
        (tr("Digits of an extension"), lengths),
    ):
        if value:
            yield f"{words}: {value}"
    for rule in dial_plan.rules:
        yield tr("Rule “{name}”", name=rule.name) + f": {rule.match} → {rule.replace}"
    for text in dial_plan.examples:
        yield tr("Example") + f": {text}"
