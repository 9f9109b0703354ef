"""Writes a CycloneDX document: ``cyclonedx_document.py FACTS TARGET``, run with the environment
that holds cyclonedx-python-lib. ``sbom.py`` gives the facts.

The same facts give the same bytes: the serial number is made of them.
"""

from __future__ import annotations

import importlib
import json
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/clicktodial")
PROGRAM = "clicktodial"


class Writer:
    """Turns facts into the library's objects. The library is reached by its modules' names: where
    types are checked it is not installed."""

    def __init__(self) -> None:
        self.model, self.bom, self.component, self.contact, self.licences, self.purl = map(
            importlib.import_module,
            (
                "cyclonedx.model",
                "cyclonedx.model.bom",
                "cyclonedx.model.component",
                "cyclonedx.model.contact",
                "cyclonedx.contrib.license.factories",
                "packageurl",
            ),
        )
        self._licence = self.licences.LicenseFactory().make_from_string

    def document(self, facts: dict[str, Any]) -> Any:  # noqa: ANN401 - an object of the library
        """The whole document."""
        program = self._program(facts)
        others = [self._other(entry) for entry in facts["components"]]
        made = self.bom.Bom(
            components=others,
            serial_number=uuid.uuid5(NAMESPACE, json.dumps(facts, sort_keys=True)),
            metadata=self.bom.BomMetaData(
                component=program, timestamp=datetime.fromtimestamp(facts["epoch"], UTC)
            ),
        )
        made.register_dependency(program, others)
        return made

    def _program(self, facts: dict[str, Any]) -> Any:  # noqa: ANN401
        sha256 = self.model.HashType(alg=self.model.HashAlgorithm.SHA_256, content=facts["sha256"])
        return self.component.Component(
            type=self.component.ComponentType.APPLICATION,
            name=PROGRAM,
            version=facts["version"],
            bom_ref=PROGRAM,
            supplier=self.contact.OrganizationalEntity(name="Click-to-Dial developers"),
            licenses=[self._licence("MIT")],
            hashes=[sha256],
            purl=self.purl.PackageURL("generic", name=PROGRAM, version=facts["version"]),
            properties=self._properties({"file": [facts["artefact"]]}),
        )

    def _other(self, entry: dict[str, Any]) -> Any:  # noqa: ANN401
        purl = entry["purl"]
        source = [entry["source"]] if entry["source"] else []
        return self.component.Component(
            name=entry["name"],
            version=entry["version"] or None,
            bom_ref=f"{entry['id']}@{entry['version']}",
            licenses=[self._licence(entry["licence"])],
            copyright="\n".join(entry["copyright"]) or None,
            purl=self.purl.PackageURL.from_string(purl) if purl else None,
            cpe=entry["cpe"] or None,
            properties=self._properties({"file": entry["found_in"], "source": source}),
        )

    def _properties(self, named: dict[str, list[str]]) -> list[Any]:
        return [
            self.model.Property(name=f"{PROGRAM}:{name}", value=value)
            for name, values in named.items()
            for value in values
        ]


def main(given: Path, target: Path) -> str:
    """Write the document; what is wrong with it, if the library can tell."""
    output = importlib.import_module("cyclonedx.output.json")
    document = Writer().document(json.loads(given.read_text(encoding="utf-8")))
    text: str = output.JsonV1Dot6(document).output_as_string(indent=1)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")
    return problem(text)


def problem(text: str) -> str:
    """What the schema has against the document; empty without any, and where the library comes
    without its validator."""
    validation = importlib.import_module("cyclonedx.validation.json")
    schema = importlib.import_module("cyclonedx.schema")
    missing = importlib.import_module("cyclonedx.exception").MissingOptionalDependencyException
    try:
        found = validation.JsonStrictValidator(schema.SchemaVersion.V1_6).validate_str(text)
    except missing:
        return ""
    return "" if found is None else str(found)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])) or 0)
