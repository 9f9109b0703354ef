"""The list of what is in one installer, for programs to read (CycloneDX), beside the installer."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bundle import inventory, known, provenance
from bundle.inventory import Component
from job import BuildError
from release.manifest import digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from job import Job

BESIDE = "debian-packages.txt"
"""A builder writes into its ``job.work``, one to a line, the Debian packages from which its
installer holds files that are not in the bundle."""
_WRITER = Path(__file__).with_name("cyclonedx_document.py")


def write(job: Job, artefact: Path) -> Path:
    """Write ``<artefact>.cdx.json`` into ``job.dist``: what ``job.bundle`` holds, what the builder
    has put beside it, and the installer's checksum. Raises BuildError."""
    target = job.dist / f"{artefact.name}.cdx.json"
    components = [*inventory.kept(job.bundle).components, *_beside(job)]
    facts = {
        "artefact": artefact.name,
        "sha256": digest(artefact),
        "version": job.version,
        "epoch": job.epoch,
        "components": [_entry(one) for one in components],
    }
    given = job.work / f"{artefact.name}.facts.json"
    given.write_text(json.dumps(facts), encoding="utf-8")
    job.run(job.python, _WRITER, given, target)
    return target


def _beside(job: Job) -> Iterator[Component]:
    listed = job.work / BESIDE
    table = known.load().debian
    for name in listed.read_text(encoding="utf-8").split() if listed.exists() else ():
        about, package = table.get(name), provenance.installed(name)
        if about is None or package is None:
            raise BuildError(
                f"{name} is in the installer, but not installed here or not known: say what it is "
                "under [debian] in packaging/bundle/components.toml"
            )
        yield Component(
            name=about.name,
            version=package.upstream,
            id=f"debian:{name}",
            licence=about.licence,
            purl=package.purl,
        )


def _entry(component: Component) -> dict[str, Any]:
    entry = asdict(component)
    del entry["licence_files"]
    return entry
