"""What is in a bundle: nothing that nobody accounts for."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

inventory: Any = importlib.import_module("bundle.inventory")
known: Any = importlib.import_module("bundle.known")
distributions: Any = importlib.import_module("bundle.distributions")
BuildError: type[Exception] = importlib.import_module("job").BuildError

LICENCE = "Permission is granted.\n"


class FakeJob:
    """A job whose frozen program holds what the test says."""

    def __init__(self, bundle: Path, packages: Path) -> None:
        self.bundle, self.packages = bundle, packages
        self.python = Path("python")
        self.modules = ["clicktodial.app", "json.decoder", "_sysconfigdata__linux_x86_64-linux-gnu"]
        self.scripts = ["pyimod01_archive", "struct", "pyi_rth_inspect", "entry"]

    def run(self, *_command: str | Path) -> str:
        return json.dumps({"modules": self.modules, "scripts": self.scripts, "python": "3.11.7"})

    def add(self, path: str, content: bytes = b"") -> None:
        file = self.bundle / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    def install(self, name: str, *lines: str, licence: bool = True) -> None:
        """A distribution with one module of its name."""
        info = self.packages / f"{name}-1.0.dist-info"
        info.mkdir(parents=True)
        head = ("Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0")
        (info / "METADATA").write_text("\n".join((*head, *lines, "")))
        files = [f"{name}/__init__.py", f"{info.name}/METADATA"]
        if licence:
            (info / "LICENSE").write_text(LICENCE)
            files.append(f"{info.name}/LICENSE")
        (info / "RECORD").write_text("".join(f"{file},,\n" for file in files))
        self.packages.joinpath(name).mkdir()
        self.packages.joinpath(name, "__init__.py").write_text("")

    def take(self) -> dict[str, Any]:
        found = inventory.take(self, self.packages)
        return {f"{one.id} {one.version}": one for one in found.components}

    def refused(self) -> str:
        with pytest.raises(BuildError) as caught:
            inventory.take(self, self.packages)
        return str(caught.value)


@pytest.fixture
def job(tmp_path: Path) -> FakeJob:
    job = FakeJob(tmp_path / "bundle", tmp_path / "packages")
    job.install("pyinstaller")
    job.add("clicktodial", b"\x001.3.2\x00")
    job.add("_internal/base_library.zip")
    job.add("_internal/clicktodial/resources/icons/clicktodial.svg")
    return job


def test_a_bundle_of_known_parts(job: FakeJob) -> None:
    assert set(job.take()) == {
        "cpython 3.11.7",
        "python:pyinstaller 1.0",
        "zlib-linked 1.3.2",
    }


def test_versions_are_read_from_the_files(job: FakeJob) -> None:
    job.add("_internal/libcrypto.so.3", b"..OpenSSL 3.0.19 27 Jan 2026\0..")
    job.add("_internal/libssl.so.3")
    job.add("_internal/PySide6/Qt/lib/libQt6Core.so.6", b"Qt 6.11.3 (x86_64)\x0010.49 2026-09-28\0")
    found = job.take()
    assert found["openssl 3.0.19"].found_in == ("libcrypto.so.3", "libssl.so.3")
    assert found["qt 6.11.3"].licence == "LGPL-3.0-only"
    assert found["pcre2 10.49"].found_in == ("PySide6/Qt/lib/libQt6Core.so.6",)
    assert "6.11.3" in found["qt 6.11.3"].source


def test_one_part_in_two_versions(job: FakeJob) -> None:
    job.install("cryptography", "License-Expression: Apache-2.0")
    rust = "cryptography/hazmat/bindings/_rust.abi3.so"
    record = job.packages / "cryptography-1.0.dist-info/RECORD"
    (job.packages / rust).parent.mkdir(parents=True)
    (job.packages / rust).write_bytes(b"")
    record.write_text(record.read_text() + f"{rust},,\nsboms/cryptography-rust.cyclonedx.json,,\n")
    crates = [
        {"name": "pem", "version": "4.0.0", "licenses": [{"expression": "MIT"}]},
        {"name": "once_cell", "version": "1.2", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "syn", "version": "2", "licenses": [{"expression": "(MIT OR X) AND Y"}]},
    ]
    (job.packages / "sboms").mkdir()
    listed = job.packages / "sboms/cryptography-rust.cyclonedx.json"
    listed.write_text(json.dumps({"components": crates}))
    job.add(f"_internal/{rust}", b"OpenSSL 4.0.3 29 Sep 2026\0")
    job.add("_internal/libcrypto.so.3", b"OpenSSL 3.0.19 27 Jan 2026\0")
    found = job.take()
    assert {"openssl 3.0.19", "openssl 4.0.3", "python:cryptography 1.0"} <= set(found)
    assert found["openssl 4.0.3"].found_in == (rust,)
    assert found["rust:pem 4.0.0"].copyright == ("Copyright (c) 2016 Jonathan Creekmore",)
    assert found["rust:once_cell 1.2"].texts == ("Apache-2.0",)
    assert "rust:syn 2" not in found


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("_internal/libreadline.so.8", "libreadline.so.8"),
        ("_internal/PySide6/libsurprise.so", "PySide6/libsurprise.so"),
        ("notes.txt", "notes.txt"),
        ("Contents/Resources/notes.txt", "notes.txt"),
    ],
)
def test_a_file_that_nobody_knows_is_refused(job: FakeJob, path: str, name: str) -> None:
    job.add(path)
    assert f"the file {name}\n" in job.refused()


def test_a_module_or_script_that_nobody_knows_is_refused(job: FakeJob) -> None:
    job.modules.append("mystery.inner")
    job.scripts.append("surprise")
    said = job.refused()
    assert "the module mystery.inner\n" in said
    assert "the script surprise\n" in said
    assert "components.toml" in said


def test_tools_of_developers_are_refused(job: FakeJob) -> None:
    job.install("pytest", "License-Expression: MIT")
    job.modules.append("pytest")
    assert "pytest, which the program does not need" in job.refused()


def test_what_is_needed_by_what_is_needed_is_taken(job: FakeJob) -> None:
    job.install(
        "httpx", "License-Expression: MIT", "Requires-Dist: h11 (>=1) ; python_version > '3'"
    )
    job.install("h11", "License: MIT", 'Requires-Dist: pytest ; extra == "test"')
    job.install("pytest", "License-Expression: MIT")
    job.modules += ["httpx", "h11"]
    assert {"python:httpx 1.0", "python:h11 1.0"} <= set(job.take())
    job.modules.append("pytest")
    assert "pytest" in job.refused()


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["License-Expression: GPL-3.0-only"], "the licence of httpx: GPL-3.0-only"),
        (["License: see the file"], "the licence of httpx: not said"),
        ([], "the licence of httpx: not said"),
    ],
)
def test_a_licence_that_may_not_go_out_is_refused(
    job: FakeJob, lines: list[str], reason: str
) -> None:
    job.install("httpx", *lines)
    job.modules.append("httpx")
    assert reason in job.refused()


def test_a_distribution_without_the_text_of_its_licence_is_refused(job: FakeJob) -> None:
    job.install("httpx", "License-Expression: MIT", licence=False)
    job.modules.append("httpx")
    assert "the text of httpx's licence" in job.refused()


def test_a_bundle_for_windows(job: FakeJob) -> None:
    job.add("clicktodial.exe", b"\x001.3.2\x00")
    job.add("clicktodial-gui.exe", b"\x001.3.2\x00")
    job.add("_internal/_ssl.pyd")
    for name in ("VCRUNTIME140.dll", "libffi-8.dll", "sqlite3.dll"):
        version = "FileVersion\0\x0014.38.1".encode("utf-16-le")
        job.add(f"_internal/{name}", b"MZ" + version + b"\x003.45.1\x00")
    job.add("_internal/python311.dll", b"MZ" + "FileVersion\0\x003.11.9\0".encode("utf-16-le"))
    job.add("_internal/PySide6/Qt6Core.dll", b"Qt 6.11.3 (x86_64) inflate 1.3.1 Copyright 1995")
    job.add("_internal/PySide6/plugins/platforms/qwindows.dll")
    found = job.take()
    assert "_ssl.pyd" in found["cpython 3.11.9"].found_in
    assert "zlib-in-qt 1.3.1" in found
    assert "microsoft-runtime 14.38.1" in found
    assert "sqlite 3.45.1" in found
    assert len(found["qt 6.11.3"].found_in) == 2
    assert len(found["python:pyinstaller 1.0"].found_in) == 3


def test_it_is_kept_beside_the_bundle(job: FakeJob) -> None:
    with pytest.raises(BuildError, match="make it again"):
        inventory.kept(job.bundle)
    taken = inventory.take(job, job.packages)
    taken.keep()
    again = inventory.kept(job.bundle)
    assert [one.id for one in again.components] == [one.id for one in taken.components]
    assert again.version_of("cpython") == "3.11.7"


def test_the_table_is_whole() -> None:
    table = known.load()
    names = [part.id for part in table.parts]
    assert len(names) == len(set(names))
    texts = {path.stem for path in inventory.LICENCES.glob("*.txt")}
    for part in table.parts:
        assert table.choice(part.licence), part.id
        assert set(part.texts or table.choice(part.licence)) <= texts, part.id
        assert part.copyright, part.id
        assert part.files or part.inside, part.id
    for override in table.distributions.values():
        assert set(override.texts) <= texts


def test_a_choice_of_licences() -> None:
    table = known.load()
    assert table.choice("GPL-2.0-only OR MIT") == ("MIT",)
    assert table.choice("Apache-2.0 AND BSD-2-Clause") == ("Apache-2.0", "BSD-2-Clause")
    assert table.choice("MIT AND GPL-3.0-only") == ()


@pytest.mark.parametrize(
    ("file", "module"),
    [
        ("httpx/__init__.py", "httpx"),
        ("jaraco/functools/__init__.py", "jaraco.functools"),
        ("typing_extensions.py", "typing_extensions"),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "_cffi_backend"),
        ("win32/win32api.cp311-win_amd64.pyd", "win32.win32api"),
        ("httpx-1.0.dist-info/METADATA", ""),
    ],
)
def test_modules_by_their_files(file: str, module: str) -> None:
    assert distributions.module_of(file) == module
