"""The order in which a number is understood; ``dialplan.explain`` is its door.

1. The notation is cleaned (``notation``): links, digits of other scripts, extensions, separators.
2. ``*`` and ``#`` codes, and extended extensions such as ``0003*210``, pass as they are.
3. Emergency and service numbers pass as they are: no rule and no prefix touches them.
4. Numbers as long as the company's extensions are those.
5. All others get their international form, if it is known which number they are (``numbering``).
6. The first rule that fits decides, and what it makes is dialled as it is (``dial_rules``).
7. Else the number is written as the phone system wants it: nationally, with its prefixes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.i18n import tr
from clicktodial.model.dialplan import Caution, Reading
from clicktodial.model.reading import numbering
from clicktodial.model.reading.notation import Trail, cleaned
from clicktodial.model.reading.numbering import Recognised, known_country, short_number
from clicktodial.model.reading.regions import region_name
from clicktodial.model.reading.rules import applied, fits

if TYPE_CHECKING:
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.reading.notation import Cleaned

_EXTENDED = re.compile(r"[0-9]+\*[0-9]+")
_FEWEST_WITH_COUNTRY = 11
"""With fewer digits, “tel: 2025550123” may be national, and a “+” would call another country."""

_LOOKS_EXTERNAL = 7
"""Without a country, so many digits are taken for a number outside the company."""


class _Line(NamedTuple):
    """What is known of the number. ``is_ruled``: a rule has made it what it is. ``number``: its
    international form."""

    about: str = ""
    caution: Caution | None = None
    is_ruled: bool = False
    number: str = ""


def read(text: str, plan: DialPlan, *, letters: bool) -> Reading:
    """``explain``: its contract stands there."""
    notation = cleaned(text, letters=letters)
    trail = Trail(notation.number, list(notation.steps))
    line = _as_it_is(notation.number, plan) or _understood(notation, plan, trail)
    if line.is_ruled:
        # The rule may have made a code or an emergency number of it.
        line = line._replace(caution=_caution(trail.now, plan) or line.caution)
    return Reading(
        text,
        trail.now,
        tuple(trail.steps),
        extension=notation.extension,
        about=line.about,
        caution=line.caution,
        line=line.number or trail.now,
    )


def _as_it_is(number: str, plan: DialPlan) -> _Line | None:
    """Codes, extended extensions, emergency and service numbers; ``None`` for all others."""
    if _EXTENDED.fullmatch(number):
        return _Line(tr("extension"))
    if "*" in number or "#" in number:
        return _Line(tr("code"), Caution.CODE)
    return _short(number, plan) or _short_behind_prefix(number, plan)


def _short(number: str, plan: DialPlan) -> _Line | None:
    short = short_number(number, known_country(plan.country))
    if short is None:
        return None
    if short.is_emergency:
        return _Line(short.about, Caution.EMERGENCY)
    return _Line(short.about, Caution.PREMIUM if short.is_premium else None)


def _short_behind_prefix(number: str, plan: DialPlan) -> _Line | None:
    """``0112`` where 0 gives an outside line: somebody in need types what he always types."""
    prefix = plan.outside_prefix
    if not prefix or not number.startswith(prefix) or len(number) in plan.internal_lengths:
        return None
    line = _short(number[len(prefix) :], plan)
    return line if line is not None and line.caution is Caution.EMERGENCY else None


def _understood(notation: Cleaned, plan: DialPlan, trail: Trail) -> _Line:
    number = notation.number
    if number.isdigit() and len(number) in plan.internal_lengths:
        trail.note(number, tr("extension of the company"))
        rule = _by_rule(trail, plan)
        return _Line(rule or tr("extension"), is_ruled=bool(rule))
    found = _recognised(notation, plan)
    if found is None:
        return _unknown(trail, plan)
    _tell(found, plan, trail)
    caution = Caution.PREMIUM if numbering.is_premium(found.parsed) else None
    rule = _by_rule(trail, plan)
    if not rule:
        _write(found, plan, trail)
    about = rule or numbering.about(found.parsed)
    return _Line(about, caution, bool(rule), found.number)


def _recognised(notation: Cleaned, plan: DialPlan) -> Recognised | None:
    number = notation.number
    if notation.context and number.isdigit():
        found = numbering.in_context(number, notation.context)
        if found is not None:
            return found
    found = numbering.recognised(number, plan)
    if found is None and notation.has_lost_plus and len(number) >= _FEWEST_WITH_COUNTRY:
        return numbering.without_its_plus(number)
    return found


def _tell(found: Recognised, plan: DialPlan, trail: Trail) -> None:
    if found.behind:
        words = tr("outside line {prefix} was typed already", prefix=plan.outside_prefix)
        trail.to(found.behind, words)
    trail.to(found.number, found.how)


def _unknown(trail: Trail, plan: DialPlan) -> _Line:
    """A number that nothing is known of: only a rule may change it."""
    number = trail.now
    if rule := _by_rule(trail, plan):
        return _Line(rule, is_ruled=True)
    country = known_country(plan.country)
    if number.isdigit() and country:
        words = tr("left as typed: no number of {country}", country=region_name(country))
        trail.note(number, words)
    elif number.isdigit() and len(number) >= _LOOKS_EXTERNAL:
        _put_outside_prefix(trail, plan)
    return _Line()


def _by_rule(trail: Trail, plan: DialPlan) -> str:
    """Let the first rule that fits decide; its name in words, or nothing."""
    for rule in plan.rules:
        made = applied(rule, trail.now)
        if made is not None:
            words = tr("rule “{name}”", name=rule.name)
            trail.note(made, words)
            return words
        if fits(rule, trail.now):
            words = tr("rule “{name}” left out: it makes no number of this", name=rule.name)
            trail.note(trail.now, words)
    return ""


def _write(found: Recognised, plan: DialPlan, trail: Trail) -> None:
    """As the phone system wants a number outside the company."""
    country = known_country(plan.country)
    prefix = plan.international_prefix
    if plan.outside_prefix and prefix in {"", "+"}:
        prefix = numbering.own_international_prefix(country)
    if prefix not in {"", "+"}:
        national = found.national or numbering.national_form(found.parsed, country)
        if national:
            words = tr("as dialled in {country}", country=region_name(country))
            trail.to(national, words)
        else:
            words = tr("international prefix {prefix}", prefix=prefix)
            trail.to(prefix + found.number.removeprefix("+"), words)
    _put_outside_prefix(trail, plan)


def _put_outside_prefix(trail: Trail, plan: DialPlan) -> None:
    if plan.outside_prefix:
        words = tr("outside line {prefix}", prefix=plan.outside_prefix)
        trail.to(plan.outside_prefix + trail.now, words)


def _caution(dialled: str, plan: DialPlan) -> Caution | None:
    line = _as_it_is(dialled, plan)
    return None if line is None else line.caution
