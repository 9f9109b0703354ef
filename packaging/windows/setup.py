"""Makes setup.exe from setup.nsi: adds the lists of files and of registry values."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from bundle import icons, notices
from windows import links, msi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from job import Job

SCRIPT = Path(__file__).with_name("setup.nsi")
_PROGRAM = r"$INSTDIR\clicktodial-gui.exe"


def make(job: Job, bundle: Path, version: str, *options: str) -> Path:
    """Make it from ``bundle``; ``options`` are further ones of makensis. Raises BuildError."""
    job.require("makensis")
    target = job.dist / f"clicktodial-{version}-setup.exe"
    lists, licence = job.work / "generated.nsh", job.work / "licence.txt"
    # With the mark by which makensis knows the encoding.
    lists.write_text("".join(generated(bundle)), encoding="utf-8-sig")
    licence.write_text(licence_text(bundle), encoding="utf-8-sig", newline="\r\n")
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    key, name = links.FIRST
    defines = {
        "VERSION": version,
        "SIZE_KB": size // 1024,
        "ICON": icons.ICO,
        "PICTURE": icons.SETUP_PICTURE,
        "LICENCE": licence,
        "GENERATED": lists,
        "UPGRADE_CODE": msi.UPGRADE_CODE,
        "LINK_KEY": key,
        "LINK_NAME": name,
        "OUT": target,
    }
    target.unlink(missing_ok=True)
    words = [f"-D{name}={value}" for name, value in defines.items()]
    job.run("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, *words, SCRIPT)
    return target


def licence_text(bundle: Path) -> str:
    """What setup shows: the program's licence and what is to be said of Qt's."""
    folder = bundle / "_internal/clicktodial/resources/licences"
    parts = [(folder / name).read_text(encoding="utf-8") for name in (notices.OWN, notices.QT)]
    return "\n\n".join((*parts, f"All licences: {notices.READABLE}, beside the program.\n"))


def generated(bundle: Path) -> Iterator[str]:
    """The macros that setup.nsi takes for granted."""
    files = [path.relative_to(bundle) for path in sorted(bundle.rglob("*")) if path.is_file()]
    folders = sorted({folder.as_posix() for file in files for folder in file.parents})
    yield from _macro("InstallFiles", _install(bundle, files))
    yield from _macro("RemoveFiles", _remove([file.as_posix() for file in files], folders))
    written = [
        f"WriteRegStr HKCU {_word(value.key)} {_word(value.name)} {_word(value.text)}"
        for value in links.values(_PROGRAM)
    ]
    yield from _macro("WriteLinks", written)
    removed = [f"DeleteRegKey HKCU {_word(key)}" for key in links.our_keys()]
    key, name = links.REGISTERED_VALUE
    removed.append(f"DeleteRegValue HKCU {_word(key)} {_word(name)}")
    yield from _macro("RemoveLinks", removed)


def _macro(name: str, lines: list[str]) -> Iterator[str]:
    yield f"!macro {name}\n"
    yield from (f"  {line}\n" for line in lines)
    yield "!macroend\n"


def _install(bundle: Path, files: list[Path]) -> list[str]:
    lines, current = [], None
    for file in files:
        if file.parent != current:
            current = file.parent
            lines.append(f"SetOutPath {_inside(current.as_posix())}")
        lines.append(f'File "{bundle / file}"')
    return lines


def _remove(files: list[str], folders: list[str]) -> list[str]:
    """Only what was installed goes: somebody may have chosen a folder with files of their own."""
    deepest_first = sorted((one for one in folders if one != "."), reverse=True)
    return [
        *(f"Delete {_inside(file)}" for file in files),
        *(f"RMDir {_inside(folder)}" for folder in deepest_first),
    ]


def _inside(path: str) -> str:
    return _word("\\".join(("$INSTDIR", *PurePosixPath(path).parts)))


def _word(text: str) -> str:
    """A word of the script. The folder that is installed to is the only variable in it."""
    escaped = text.replace("$", "$$").replace("$$INSTDIR", "$INSTDIR").replace('"', '$\\"')
    return f'"{escaped}"'
