"""The Python distributions of an environment, of this system or of another: only its folder of
packages is looked at, nothing of it is imported."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import distributions
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.metadata import Distribution as Metadata
    from pathlib import Path

    from bundle.known import Known

_LICENCE_FILE = re.compile(
    r"^[^/]+\.dist-info/(.*/)?[^/]*(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE
)
_EXPRESSION = re.compile(r"[\w.+-]+( (OR|AND|WITH) [\w.+-]+)*")
_MODULE = re.compile(r"(?P<path>[^.]+?)(/__init__)?(\.[^/]*)?\.(py|pyd|so)")
_REQUIREMENT = re.compile(r"[\w.-]+")
# How makers name the address of their source, the best first.
_HOMES = ("source", "source code", "repository", "code", "github", "homepage", "documentation")
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Distribution:
    """One installed distribution."""

    name: str
    version: str
    licence: str
    """A licence expression (SPDX); empty when it cannot be made out."""
    files: frozenset[str]
    """Its files, by their paths below the folder of packages."""
    licence_files: tuple[Path, ...]
    requires: frozenset[str]
    """What it needs without any of its extras, on whatever system."""
    home: str
    """Where its makers keep its source, or say where; empty when it does not tell."""
    folder: Path


class Distributions:
    """All distributions in a folder of packages, and which module and file is whose."""

    def __init__(self, folder: Path, known: Known) -> None:
        self.folder = folder
        found = (_read(one, folder, known) for one in distributions(path=[str(folder)]))
        self.by_name = {one.name: one for one in found}
        self._by_file = {file: one for one in self.by_name.values() for file in one.files}
        self._by_module = {
            module: one for file, one in self._by_file.items() if (module := module_of(file))
        }

    def with_file(self, path: str) -> Distribution | None:
        """Whose file it is, by its path below the folder of packages."""
        return self._by_file.get(path)

    def with_module(self, name: str) -> Distribution | None:
        """Whose module it is."""
        return self._by_module.get(name)

    def needed_by(self, requirements: Iterable[str]) -> frozenset[str]:
        """The names of all that these requirements need, themselves included."""
        names: set[str] = set()
        waiting = [required_name(one) for one in requirements]
        while waiting:
            name = waiting.pop()
            if name not in names and name in self.by_name:
                names.add(name)
                waiting += self.by_name[name].requires
        return frozenset(names)


def normal(name: str) -> str:
    """A distribution's name, as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def required_name(requirement: str) -> str:
    """The name that a requirement begins with."""
    found = _REQUIREMENT.match(requirement)
    return normal(found[0]) if found else ""


def module_of(file: str) -> str:
    """The module that is in this file of the packages; empty when none is."""
    found = _MODULE.fullmatch(file)
    return found["path"].replace("/", ".") if found else ""


def _read(metadata: Metadata, folder: Path, known: Known) -> Distribution:
    files = frozenset(file.as_posix() for file in metadata.files or ())
    name = normal(metadata.metadata["Name"])
    return Distribution(
        name=name,
        version=metadata.version,
        licence=_licence(metadata, name, known),
        files=files,
        licence_files=tuple(
            folder / file for file in sorted(files) if _LICENCE_FILE.fullmatch(file)
        ),
        requires=frozenset(
            required_name(one) for one in metadata.requires or () if "extra ==" not in one
        ),
        home=_home(metadata),
        folder=folder,
    )


def _home(metadata: Metadata) -> str:
    urls = {"homepage": metadata.metadata.get("Home-page") or ""}  # type: ignore[attr-defined]
    for line in metadata.metadata.get_all("Project-URL") or []:
        label, _, url = line.partition(", ")
        urls[label.lower()] = url
    return next((urls[name] for name in _HOMES if urls.get(name)), "")


def _licence(metadata: Metadata, name: str, known: Known) -> str:
    """What we say of it, else what it says itself, in the one or the other way."""
    if name in known.distributions:
        return known.distributions[name].licence
    said: Mapping[str, str] = metadata.metadata  # type: ignore[assignment]
    expression = said.get("License-Expression") or said.get("License") or ""
    if _EXPRESSION.fullmatch(expression):
        return expression
    classifiers = metadata.metadata.get_all("Classifier") or []
    licences = {
        known.by_classifier.get(one.removeprefix(_CLASSIFIER), "")
        for one in classifiers
        if one.startswith(_CLASSIFIER)
    }
    return licences.pop() if len(licences) == 1 else ""
