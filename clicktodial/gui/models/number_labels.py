"""What kind of number it is, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping


def label_words() -> Mapping[str, str]:
    """The labels that can be chosen, by how they are kept."""
    return {
        "mobile": tr("mobile"),
        "work": tr("work"),
        "home": tr("home"),
        "main": tr("main"),
        "extension": tr("extension"),
        "fax": tr("fax"),
        "other": tr("other"),
    }


def label_word(label: str) -> str:
    """A label in the user's language; what somebody typed is shown as it is."""
    return label_words().get(label.casefold(), label)


def label_of(word: str) -> str:
    """How a label is kept that reads like this."""
    typed = word.strip()
    known = (label for label, shown in label_words().items() if shown == typed.casefold())
    return next(known, typed)
