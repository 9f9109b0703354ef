"""The hosted workflow cannot run here; what can be said about its text is."""

from __future__ import annotations

import re
from pathlib import Path

from release.targets import TARGETS

TEXT = (Path(__file__).resolve().parents[2] / ".github/workflows/release.yml").read_text("utf-8")


def test_every_action_is_pinned_to_a_commit_and_named() -> None:
    used = re.findall(r"uses: (.*)", TEXT)
    assert len(used) >= 5
    pinned = re.compile(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [one for one in used if not pinned.fullmatch(one)] == []


def test_only_publishing_may_write() -> None:
    assert re.search(r"^permissions:\n  contents: read\n", TEXT, re.MULTILINE)
    rights = re.findall(r"^ +permissions:\n +(.*)\n", TEXT, re.MULTILINE)
    assert rights == ["contents: write"]
    assert TEXT.index("contents: write") > TEXT.index("\n  publish:\n")


def test_the_credentials_of_a_checkout_do_not_stay() -> None:
    assert TEXT.count("persist-credentials: false") == TEXT.count("actions/checkout@")


def test_all_targets_are_built_somewhere() -> None:
    built = " ".join(re.findall(r"targets: ([\w ]+)", TEXT)).split()
    assert set(built) == set(TARGETS)


def test_what_comes_from_outside_is_no_part_of_a_script() -> None:
    scripts = re.findall(r"run: (?:\|\n((?: {10}.*\n)+)|(.*)\n)", TEXT)
    expressions = re.findall(r"\$\{\{(.*?)\}\}", "".join(map("".join, scripts)))
    assert set(expressions) <= {" matrix.targets "}
