"""The pictures of the documents: what they show is there, and they are where the texts look."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

from tests.gui import moments

sheets: Any = importlib.import_module("page_sheets")
ROOT = Path(__file__).parents[2]
DOCS = ROOT / "resources" / "docs"


def test_every_shot_is_a_moment() -> None:
    shots = {shot.moment for sheet in sheets.SHEETS.values() for shot in sheet.shots}
    assert shots <= set(moments.NAMES)


def test_every_picture_of_a_text_is_there() -> None:
    for text in (ROOT / "README.md", *DOCS.glob("*.md")):
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text.read_text("utf-8")):
            assert (text.parent / picture).is_file(), f"{text.name}: {picture}"


def test_every_link_of_a_text_leads_somewhere() -> None:
    for text in (ROOT / "README.md", *DOCS.glob("*.md")):
        for target in re.findall(r"\]\(((?!https?:)[^)#]+)\)", text.read_text("utf-8")):
            assert (text.parent / target).exists(), f"{text.name}: {target}"
