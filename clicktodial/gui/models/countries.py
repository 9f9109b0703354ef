"""The countries that a dial plan can be for: pure, by letters or by what was typed."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.contacts import fold
from clicktodial.model.reading.regions import regions


class Country(NamedTuple):
    """A country that can be chosen. ``label`` is what the list shows."""

    letters: str
    label: str


@cache
def countries() -> tuple[Country, ...]:
    """No country, then all of them by name."""
    named = sorted(regions().items(), key=lambda pair: fold(pair[1]))
    none = Country("", tr("Not set: numbers are dialled as typed"))
    return (none, *(Country(letters, f"{name} ({letters})") for letters, name in named))


def country_row(letters: str) -> int:
    """Where this country stands among ``countries``; 0 for one that is not known."""
    return next((n for n, c in enumerate(countries()) if c.letters == letters), 0)


def country_found(text: str) -> str:
    """The letters of the country that was typed: its letters, its name, the beginning of one name
    alone, or nothing for none. Raises ``InputError``."""
    typed = fold(text.strip())
    if not typed or typed == fold(countries()[0].label):
        return ""
    known = [(c.letters, fold(c.letters), fold(regions()[c.letters])) for c in countries()[1:]]
    looks = (
        [letters for letters, short, name in known if typed in {short, name, f"{name} ({short})"}],
        [letters for letters, _, name in known if name.startswith(typed)],
        [letters for letters, _, name in known if typed in name],
    )
    found = next((letters for letters in looks if letters), [])
    if len(found) == 1:
        return found[0]
    raise InputError(
        tr("“{text}” is no country", text=text.strip()[:40]),
        "",
        tr("Choose one from the list, or leave the field empty."),
    )
