"""Finds the texts of the program that are translated: each call of ``tr`` and ``trn``.

Our own walk over the code, since no extractor knows these two functions: ``tr`` takes its values by
name, ``trn`` has the singular in English as well. It sees more than an extractor could, too: a text
that is no literal, which nobody could translate, and a placeholder that nobody fills.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = ROOT / "clicktodial"
_DEFINED_IN = "i18n.py"
_FUNCTIONS = {"tr": 1, "trn": 2}
"""The functions, and how many texts stand first in a call."""
_PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}")


class TextError(Exception):
    """A text that cannot be translated as it is written; the message names the place."""


@dataclass(slots=True)
class Text:
    """One text: ``source`` is what is translated, which is the plural where there is one."""

    source: str
    singular: str = ""
    places: list[str] = field(default_factory=list)
    """The files that say it, in order."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.source, self.singular


def placeholders(text: str) -> set[str]:
    """The names between braces."""
    return set(_PLACEHOLDER.findall(text))


def texts(package: Path = PACKAGE) -> list[Text]:
    """All texts below this folder, in the order of the code. Raises ``TextError``."""
    found: dict[tuple[str, str], Text] = {}
    for file in sorted(package.rglob("*.py")):
        if file.name == _DEFINED_IN:
            continue
        place = file.relative_to(package.parent).as_posix()
        for one in texts_of(file.read_text(encoding="utf-8"), place):
            known = found.setdefault(one.key, Text(one.source, one.singular))
            if place not in known.places:
                known.places.append(place)
    return list(found.values())


def texts_of(code: str, place: str) -> Iterator[Text]:
    """The texts of one file. Raises ``TextError``."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name in _FUNCTIONS:
                yield _text(name, node, f"{place}:{node.lineno}")


def _text(name: str, call: ast.Call, where: str) -> Text:
    wanted = _FUNCTIONS[name]
    literals = [_literal(argument, where) for argument in call.args[:wanted]]
    if len(literals) < wanted:
        raise TextError(f"{where}: {name} lacks its text")
    filled = {keyword.arg for keyword in call.keywords}
    if wanted == 2:
        filled.add("n")
    # Without values nothing is filled in, and braces are what they are.
    if filled and None not in filled:
        for lacking in sorted(set().union(*map(placeholders, literals)) - filled):
            raise TextError(f"{where}: nothing fills {{{lacking}}}")
    return Text(literals[-1], literals[0] if wanted == 2 else "", [where])


def _literal(argument: ast.expr, where: str) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
        return argument.value
    raise TextError(f"{where}: a text to translate has to be a literal")
