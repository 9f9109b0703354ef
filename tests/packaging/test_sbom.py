"""The list of what is in an installer."""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

inventory: Any = importlib.import_module("bundle.inventory")
sbom: Any = importlib.import_module("bundle.sbom")
provenance: Any = importlib.import_module("bundle.provenance")
document: Any = importlib.import_module("bundle.cyclonedx_document")
BuildError: type[Exception] = importlib.import_module("job").BuildError

SAME = {"epoch": 1_700_000_000, "version": "0.1.0"}


class FakeJob:
    """A job that keeps the facts, and makes the document in this process."""

    epoch, version = SAME["epoch"], SAME["version"]

    def __init__(self, folder: Path) -> None:
        self.bundle, self.work, self.dist = folder / "bundle", folder / "work", folder / "dist"
        self.python = sys.executable
        self.facts: dict[str, Any] = {}
        for place in (self.bundle, self.work, self.dist):
            place.mkdir()

    def run(self, _python: str, _writer: Path, given: Path, target: Path) -> str:
        self.facts = json.loads(given.read_text(encoding="utf-8"))
        document.main(given, target)
        return ""


@pytest.fixture
def job(tmp_path: Path) -> FakeJob:
    made = FakeJob(tmp_path)
    qt = inventory.Component(
        "Qt", "6.11.3", "qt", "LGPL-3.0-only", ("(c) Qt",), ("LGPL-3.0-only",),
        (tmp_path / "private",), "qtbase", "pkg:generic/qt@6.11.3",
        "cpe:2.3:a:qt:qt:6.11.3:*:*:*:*:*:*:*", ("libQt6Core.so.6",),
    )  # fmt: skip
    plain = inventory.Component("MD4C", "", "md4c", "MIT")
    inventory.Inventory(made.bundle, (qt, plain)).keep()
    return made


def write(job: FakeJob) -> Path:
    artefact = job.dist / "clicktodial.deb"
    artefact.write_bytes(b"installer")
    target: Path = sbom.write(job, artefact)
    return target


def test_the_facts(job: FakeJob) -> None:
    assert write(job) == job.dist / "clicktodial.deb.cdx.json"
    assert job.facts["artefact"] == "clicktodial.deb"
    assert job.facts["sha256"].startswith("9c0d294c")
    assert [one["name"] for one in job.facts["components"]] == ["Qt", "MD4C"]
    assert "private" not in json.dumps(job.facts)


def test_what_a_builder_puts_beside_the_bundle_is_listed(
    job: FakeJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {"libzstd-dev": provenance.Package("libzstd-dev", "1.5.4+dfsg2-5", "amd64")}
    monkeypatch.setattr(provenance, "installed", found.get)
    (job.work / sbom.BESIDE).write_text("libzstd-dev\n")
    write(job)
    last = job.facts["components"][-1]
    assert (last["name"], last["version"], last["licence"]) == (
        "Zstandard",
        "1.5.4",
        "BSD-3-Clause",
    )
    assert last["purl"] == "pkg:deb/debian/libzstd-dev@1.5.4%2Bdfsg2-5?arch=amd64"
    for unknown in ("libzstd-dev strange", "nsis"):
        (job.work / sbom.BESIDE).write_text(unknown)
        with pytest.raises(BuildError, match="in the installer, but not"):
            write(job)


def test_a_bundle_without_its_list(job: FakeJob) -> None:
    job.bundle = job.bundle.with_name("other")
    with pytest.raises(BuildError, match="make it again"):
        write(job)


@pytest.mark.parametrize(
    ("version", "upstream"),
    [
        ("3.0.19-1~deb12u2", "3.0.19"),
        ("1:1.2.13.dfsg-1", "1.2.13.dfsg"),
        ("1.5.4+dfsg2-5", "1.5.4"),
        ("2.38.1", "2.38.1"),
    ],
)
def test_debians_versions(version: str, upstream: str) -> None:
    assert provenance.Package("any", version, "amd64").upstream == upstream


def test_the_document(job: FakeJob) -> None:
    first = write(job).read_bytes()
    assert write(job).read_bytes() == first
    made = json.loads(first)
    assert made["specVersion"] == "1.6"
    assert made["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    assert made["metadata"]["component"]["hashes"][0]["alg"] == "SHA-256"
    md4c, qt = made["components"]
    assert "version" not in md4c
    assert qt["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert document.problem(first.decode()) == ""
