"""What is in a bundle: every component with its version and licence.

Nothing may be left over: a file, a module or a licence that nobody accounts for fails the build.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import defaultdict
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bundle import known as table
from bundle.distributions import Distributions
from bundle.provenance import package_of
from job import BuildError
from project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bundle.distributions import Distribution
    from bundle.known import Known, Part
    from job import Job

LICENCES = ROOT / "resources" / "licences"
"""The texts of licences, each named by what it is called in licence expressions (SPDX)."""
# Where the three systems keep what belongs to a program, below the bundle.
_ROOMS = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/")
_PROGRAMS = ("clicktodial", "clicktodial.exe", "clicktodial-gui.exe", "Contents/MacOS/clicktodial")
_OURS = re.compile(
    r"clicktodial/resources/.*|clicktodial\.(icns|ico)|Contents/(Info\.plist|PkgInfo|_CodeSignature/.*)"
)
_FILE_VERSION = re.compile("FileVersion".encode("utf-16-le") + rb"(?:\0\0)+((?:[\d.]\0)+)")
_WINDOWS_FILE = b"MZ"
# PyInstaller's scripts that run before the program's, and the modules that they bring.
_LOADER = re.compile(r"pyimod\d+_\w+|pyiboot01_bootstrap|pyi_rth_\w+|_pyi_rth_utils(\..*)?|entry")
_SYSTEM_DATA = re.compile(r"_sysconfigdata_.*")


@dataclass(frozen=True, order=True)
class Component:
    """Something in the bundle that is not ours."""

    name: str
    version: str
    """Empty when nothing tells it."""
    id: str
    licence: str
    """A licence expression (SPDX)."""
    copyright: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    """Texts in ``LICENCES``."""
    licence_files: tuple[Path, ...] = ()
    """Texts that came with it."""
    source: str = ""
    """Where the source of exactly this version is to be had."""
    purl: str = ""
    cpe: str = ""
    found_in: tuple[str, ...] = ()
    """Files of the bundle, by their paths there."""


@dataclass(frozen=True)
class Inventory:
    """What a bundle holds beside our own program."""

    bundle: Path
    components: tuple[Component, ...]

    def version_of(self, name: str) -> str:
        """The version of the component of that id. Raises BuildError when it is not there."""
        for component in self.components:
            if component.id == name:
                return component.version
        raise BuildError(f"{name} is not in the bundle {self.bundle}")

    def keep(self) -> None:
        """Write it down beside the bundle, for ``kept``."""
        entries = [asdict(replace(one, licence_files=())) for one in self.components]
        text = json.dumps(entries, indent=1, ensure_ascii=False)
        _beside(self.bundle).write_text(text + "\n", encoding="utf-8")


def kept(bundle: Path) -> Inventory:
    """What was written down when the bundle was made; without the files of licences, which are in
    the bundle by now. Raises BuildError when nothing was."""
    try:
        entries: list[dict[str, Any]] = json.loads(_beside(bundle).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BuildError(f"{bundle} was made without its licences; make it again") from None
    return Inventory(bundle, tuple(Component(**table.frozen(entry)) for entry in entries))


def _beside(bundle: Path) -> Path:
    return bundle.with_name(f"{bundle.name}-inventory.json")


def take(job: Job, packages: Path | None = None) -> Inventory:
    """Look through ``job.bundle``.

    ``packages``: the folder of Python packages that it was made from, when that is not the one of
    ``job.python``, as with a bundle for another system. Raises BuildError with everything that is
    not accounted for.
    """
    folder = packages or Path(job.run(job.python, "-c", _PACKAGES).strip())
    search = _Search(job, table.load(), folder)
    return search.inventory()


_PACKAGES = "import sysconfig; print(sysconfig.get_path('purelib'))"


class _Search:
    """One looking through."""

    def __init__(self, job: Job, known: Known, packages: Path) -> None:
        self.job, self.known = job, known
        self.distributions = Distributions(packages, known)
        self.needed = self.distributions.needed_by(_requirements())
        self.unknown: list[str] = []
        self.of_parts: dict[Part, dict[str, Path]] = defaultdict(dict)
        self.of_distributions: dict[str, set[str]] = defaultdict(set)
        self.python = ""

    def inventory(self) -> Inventory:
        files = dict(_files(self.job.bundle))
        for inner, path in files.items():
            self._account_for_file(inner, path)
        for program in _PROGRAMS:
            if (self.job.bundle / program).is_file():
                self._account_for_modules(program)
        components = [
            *self._python_components(),
            *(one for part in self.known.parts for one in self._part(part, files)),
            *self._rust(),
        ]
        self._check(components)
        components.sort(key=lambda one: (one.name.casefold(), one))
        return Inventory(self.job.bundle, tuple(components))

    # ---- whose is it?

    def _account_for_file(self, inner: str, path: Path) -> None:
        if _OURS.fullmatch(inner) or inner in _PROGRAMS:
            return
        part = next((one for one in self.known.parts if one.claims(inner)), None)
        owner = self.distributions.with_file(inner)
        if part is not None:
            self.of_parts[part][inner] = path
        elif owner is not None:
            self.of_distributions[owner.name].add(inner)
        elif inner.endswith(".pyd") and inner[:-4] in sys.stdlib_module_names:
            self.of_parts[self._part_named("cpython")][inner] = path
        else:
            self.unknown.append(f"the file {inner}")

    def _account_for_modules(self, program: str) -> None:
        script = Path(__file__).with_name("archive.py")
        said: dict[str, Any] = json.loads(
            self.job.run(self.job.python, script, self.job.bundle / program)
        )
        self.python = said["python"]
        self.of_distributions["pyinstaller"].add(program)
        for name in said["modules"]:
            owner = self.distributions.with_module(name)
            if owner is not None:
                self.of_distributions[owner.name].add(program)
            elif not _is_ours_or_pythons(name):
                self.unknown.append(f"the module {name}")
        for name in said["scripts"]:
            hook = f"_pyinstaller_hooks_contrib/rthooks/{name}.py"
            if self.distributions.with_file(hook) is not None:
                self.of_distributions["pyinstaller-hooks-contrib"].add(program)
            elif not _is_ours_or_pythons(name):
                self.unknown.append(f"the script {name}")

    def _part_named(self, name: str) -> Part:
        return next(one for one in self.known.parts if one.id == name)

    # ---- Python distributions

    def _python_components(self) -> Iterator[Component]:
        packing = {"pyinstaller", "pyinstaller-hooks-contrib"}
        for name, files in self.of_distributions.items():
            owner = self.distributions.by_name.get(name)
            if owner is None:
                self.unknown.append(f"the distribution {name}, which is not installed")
                continue
            if name not in self.needed | packing:
                self.unknown.append(f"{name}, which the program does not need")
            yield self._python_component(owner, files)

    def _python_component(self, owner: Distribution, files: Iterable[str]) -> Component:
        override = self.known.distributions.get(owner.name)
        texts = override.texts if override else ()
        if not texts and not owner.licence_files:
            self.unknown.append(f"the text of {owner.name}'s licence")
        home = f"version {{version}} at {owner.home}" if owner.home else ""
        source = override.source if override and override.source else home
        return Component(
            name=owner.name,
            version=owner.version,
            id=f"python:{owner.name}",
            licence=owner.licence,
            texts=texts,
            licence_files=owner.licence_files,
            source=source.format(version=owner.version),
            purl=f"pkg:pypi/{owner.name}@{owner.version}",
            found_in=tuple(sorted(files)),
        )

    # ---- what is compiled

    def _part(self, part: Part, files: dict[str, Path]) -> Iterator[Component]:
        """The part, once for each version of it that is there."""
        found: dict[str, list[str]] = defaultdict(list)
        package = None
        own = self.of_parts.get(part, {})
        if own:
            version, package = self._version(part, own)
            found[version] += own
        for inner in (inner for inner in files if part.may_be_inside(inner) and inner not in own):
            version = part.version_in(files[inner].read_bytes()) if part.version else ""
            if version or not part.needs:
                found[version].append(inner)
        for version, places in found.items():
            yield Component(
                name=part.name,
                version=version,
                id=part.id,
                licence=part.licence,
                copyright=part.copyright,
                texts=part.texts or self.known.choice(part.licence),
                source=_filled(part.source, version),
                purl=package if package and set(own) & set(places) else _filled(part.purl, version),
                cpe=_cpe(part.cpe, version),
                found_in=tuple(sorted(places)),
            )

    def _version(self, part: Part, own: dict[str, Path]) -> tuple[str, str]:
        """What the part's own files say, else what the system says that they were taken from;
        and the package that they come from."""
        packages = [one for one in map(package_of, own.values()) if one is not None]
        purl = packages[0].purl if packages else ""
        for path in own.values():
            if version := part.version_in(path.read_bytes()):
                return version, purl
        if part.id == "cpython":
            return next(filter(None, map(_file_version, own.values())), self.python), purl
        if packages:
            return packages[0].upstream, purl
        return next(filter(None, map(_file_version, own.values())), ""), purl

    def _rust(self) -> Iterator[Component]:
        """What cryptography says of the crates that it is made of."""
        owner = self.distributions.by_name.get("cryptography")
        if owner is None or owner.name not in self.of_distributions:
            return
        lists = [file for file in sorted(owner.files) if file.endswith("-rust.cyclonedx.json")]
        if not lists:
            self.unknown.append("the list of the crates in cryptography")
        binaries = sorted(f for f in self.of_distributions[owner.name] if "_rust" in f)
        rust = self.known.rust
        for crate in (crate for file in lists for crate in _crates(owner.folder / file)):
            if crate["name"] in rust.built_with or crate["name"].startswith("cryptography-"):
                continue
            name = crate["name"]
            expression = " AND ".join(one["expression"] for one in crate["licenses"])
            # Apache-2.0 where it is offered: its text names nobody, so that one copy does for all.
            offered = "Apache-2.0" in expression.split(" OR ")
            texts = ("Apache-2.0",) if offered else self.known.choice(expression)
            yield Component(
                name=f"{name} (in cryptography)",
                version=crate["version"],
                id=f"rust:{name}",
                licence=expression,
                copyright=tuple(filter(None, [rust.copyright.get(name, "")])),
                texts=texts,
                purl=crate.get("purl", f"pkg:cargo/{name}@{crate['version']}"),
                found_in=tuple(binaries),
            )

    # ---- nothing is left over

    def _check(self, components: list[Component]) -> None:
        for one in components:
            licences = self.known.choice(one.licence)
            if not licences:
                self.unknown.append(f"the licence of {one.name}: {one.licence or 'not said'}")
            for text in one.texts:
                if not (LICENCES / f"{text}.txt").is_file():
                    self.unknown.append(f"resources/licences/{text}.txt, for {one.name}")
        if self.unknown:
            lines = "\n  ".join(sorted(set(self.unknown)))
            raise BuildError(
                f"{self.job.bundle} holds what nobody accounts for:\n  {lines}\nKeep it out "
                "(packaging/bundle/contents.py), or say what it is and under which licence it "
                "comes (packaging/bundle/components.toml)"
            )


def inner_path(path: str) -> str:
    """A path in the bundle without the folder in which its system keeps such files."""
    return next((path.removeprefix(room) for room in _ROOMS if path.startswith(room)), path)


def _files(bundle: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(bundle).as_posix()
            yield (name if name in _PROGRAMS else inner_path(name)), path


def _requirements() -> list[str]:
    """All that the program requires, its extras included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras: dict[str, list[str]] = project.get("optional-dependencies", {})
    return [*project["dependencies"], *(one for extra in extras.values() for one in extra)]


def _is_ours_or_pythons(module: str) -> bool:
    top = module.partition(".")[0]
    return (
        top in {"clicktodial", *sys.stdlib_module_names}
        or _LOADER.fullmatch(module) is not None
        or _SYSTEM_DATA.fullmatch(module) is not None
    )


def _file_version(path: Path) -> str:
    """What a file for Windows says its version is; empty when it is none, or does not."""
    data = path.read_bytes()
    if not data.startswith(_WINDOWS_FILE):
        return ""
    found = _FILE_VERSION.search(data)
    return found[1].decode("utf-16-le") if found else ""


def _filled(text: str, version: str) -> str:
    """``text`` with its version; empty when it needs one that is not known."""
    return text.format(version=version) if version or "{version}" not in text else ""


def _cpe(name: str, version: str) -> str:
    return f"cpe:2.3:a:{name}:{version}:*:*:*:*:*:*:*" if name and version else ""


def _crates(file: Path) -> list[dict[str, Any]]:
    listed: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return sorted(listed["components"], key=lambda one: str(one["name"]))
