"""What *About* says: facts about the running program, where its files are, whose work it uses."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial import __version__
from clicktodial.gui.models.account_fields import system_choice
from clicktodial.i18n import tr
from clicktodial.model.systems import System

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from clicktodial.storage.licences import Component
    from clicktodial.storage.paths import Paths


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is known about the program."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where the program keeps something."""

    name: str
    """For tests and style sheets; never shown."""
    label: str
    path: Path


def facts(qt: str, pyside: str, system: str, platform_plugin: str) -> tuple[Fact, ...]:
    """What the program is and runs on. ``platform_plugin`` is what Qt shows windows with."""
    frozen = getattr(sys, "frozen", False)
    return (
        Fact(tr("Version"), __version__),
        Fact(tr("Installed"), tr("from an installer") if frozen else tr("as a Python package")),
        Fact(tr("Phone systems"), ", ".join(system_choice(system) for system in System)),
        Fact("Python", platform.python_version()),
        Fact("Qt", tr("{qt}, PySide6 {pyside}", qt=qt, pyside=pyside)),
        Fact(tr("System"), system),
        Fact(tr("Windows are shown by"), platform_plugin),
        Fact(tr("Licence"), "MIT"),
    )


def version_text(known: Iterable[Fact]) -> str:
    """The facts as plain text, for a message to whoever helps."""
    lines = (f"{fact.label}: {fact.value}" for fact in known)
    return "\n".join(("Click-to-Dial", *lines, ""))


def places(paths: Paths) -> tuple[Place, ...]:
    """Where the user's files are."""
    return (
        Place("settings", tr("Settings and accounts"), paths.settings_file),
        Place("contacts", tr("Contacts"), paths.contacts_file),
        Place("history", tr("Past calls"), paths.history_file),
        Place("log", tr("Log"), paths.log_file),
    )


def search(components: Iterable[Component], text: str) -> tuple[Component, ...]:
    """Those with every one of the words in their name, version or licence."""
    words = text.casefold().split()
    return tuple(
        one
        for one in components
        if all(word in f"{one.title} {one.licence}".casefold() for word in words)
    )
