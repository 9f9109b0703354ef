"""Makes the .msi: for one user, silent by nature, for those who roll programs out.

    msiexec /i clicktodial-VERSION.msi /qn [AUTOSTART=1] [NOLINKS=1]
    msiexec /x clicktodial-VERSION.msi /qn [PURGE=1]

Its identifiers follow from the version and from the files' names, so that the same sources give
the same bytes.
"""

from __future__ import annotations

import os
import re
import struct
import time
import uuid
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from bundle import contents, icons
from job import BuildError, Job
from windows import links

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Never to be changed: by it Windows knows an update from another program.
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "org.clicktodial.clicktodial")
_PROGRAM = "clicktodial-gui.exe"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_SETUPS_ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Click-to-Dial"
_REMOVING = 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE'
# How a time of the package's own is marked, and how many it has: made, and last saved.
_TIME_FOLLOWS = b"\x40\x00\x00\x00"
_TIME = re.compile(re.escape(_TIME_FOLLOWS) + rb"(.{8})", re.DOTALL)
_TIMES = 2
_IDENTIFIER = re.compile(r"\{[0-9A-F-]{36}\}")


def code(what: str) -> str:
    """The identifier of something in here."""
    return f"{{{str(uuid.uuid5(_NAMESPACE, what)).upper()}}}"


UPGRADE_CODE = code("upgrade")


def _id(kind: str, name: str) -> str:
    """A name in the package's tables, where not every path is one."""
    return f"{kind}_{uuid.uuid5(_NAMESPACE, name).hex}"


# What is installed if asked for; an update keeps what was chosen, wherever it was chosen.
_CHOICES = {
    "AUTOSTART": "AUTOSTART",
    "LINKS": "NOT NOLINKS AND (LINKS OR NOT WIX_UPGRADE_DETECTED)",
}
# Kinds of actions: a program among the files, a command of the system's run in a folder.
_OUR_PROGRAM, _COMMAND, _FAILING_STOPS_NOTHING = 18, 34, 64
_RMDIR = 'cmd.exe /c rmdir /s /q "[LocalAppDataFolder]{}"'
# When: places are known from 1000, looked for in use at 1400; files have been removed at 3500.
_ACTIONS = (
    (
        "EndProgram",
        1310,
        _OUR_PROGRAM,
        _id("F", _PROGRAM),
        "quit",
        "Installed OR WIX_UPGRADE_DETECTED",
    ),
    (
        "RemoveAccounts",
        1320,
        _OUR_PROGRAM,
        _id("F", _PROGRAM),
        "account remove --all",
        f"PURGE AND {_REMOVING}",
    ),
    # The log and the mark of the running program are not the user's.
    (
        "RemoveLog",
        3510,
        _COMMAND,
        "LocalAppDataFolder",
        _RMDIR.format(r"clicktodial\Cache"),
        _REMOVING,
    ),
    (
        "RemoveMark",
        3511,
        _COMMAND,
        "LocalAppDataFolder",
        _RMDIR.format(r"Temp\clicktodial"),
        _REMOVING,
    ),
    (
        "RemoveAll",
        3512,
        _COMMAND,
        "LocalAppDataFolder",
        _RMDIR.format("clicktodial"),
        f"PURGE AND {_REMOVING}",
    ),
)


def make(job: Job, bundle: Path, version: str) -> Path:
    """Make it from ``bundle``. Raises BuildError."""
    job.require("wixl", "msibuild")
    target = job.dist / f"clicktodial-{version}.msi"
    source = job.work / "clicktodial.wxs"
    source.write_bytes(document(bundle, version))
    target.unlink(missing_ok=True)
    began = time.time()
    options = ("--arch", "x64", "--define", "Win64=yes", "--output")
    job.run("wixl", *options, target, source, cwd=bundle)
    for change in _changes():
        job.run("msibuild", target, "-q", change)
    _settle(job, target, version, began)
    return target


def document(bundle: Path, version: str) -> bytes:
    """What wixl reads; it wants the files' paths from ``bundle``, where it is to be run."""
    root = Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = _add(
        root,
        "Product",
        Id=code(f"product {version}"),
        UpgradeCode=UPGRADE_CODE,
        Name=contents.DISPLAY_NAME,
        Manufacturer=contents.PUBLISHER,
        Version=version,
        Language="1033",
    )
    _add(
        product,
        "Package",
        Description="Dial, see, hold, transfer and hang up the calls of your phone",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perUser",
    )
    _add(
        product,
        "MajorUpgrade",
        DowngradeErrorMessage="A newer version is installed. To go back, first remove it: your "
        "accounts, contacts and settings are kept.",
    )
    _add(product, "Media", Id="1", Cabinet="clicktodial.cab", EmbedCab="yes")
    _add_properties(product, bundle)
    _add_tree(product, bundle)
    indent(root)
    return _text(root)


def _add_properties(product: Element, bundle: Path) -> None:
    icon = os.path.relpath(icons.ICO, bundle)
    _add(product, "Icon", Id="clicktodial.ico", SourceFile=icon)
    for name, value in (
        ("ARPPRODUCTICON", "clicktodial.ico"),
        ("ARPNOMODIFY", "1"),
        ("ARPCOMMENTS", r"Your accounts, contacts and settings: %LOCALAPPDATA%\clicktodial"),
    ):
        _add(product, "Property", Id=name, Value=value)
    _add_search(product, "AUTOSTART", _RUN, contents.DISPLAY_NAME)
    _add_search(product, "LINKS", *links.FIRST)
    _add_search(product, "SETUPSENTRY", _SETUPS_ENTRY, "InstallLocation")
    refused = _add(
        product,
        "Condition",
        Message="Click-to-Dial was installed by its setup.exe. Update it with the newer setup.exe, "
        "or first remove it in Windows' settings: your accounts, contacts and settings are kept.",
    )
    refused.text = "Installed OR NOT SETUPSENTRY"


def _add_search(product: Element, name: str, key: str, value: str) -> None:
    searched = _add(product, "Property", Id=name)
    where = {"Root": "HKCU", "Key": key, "Name": value}
    _add(searched, "RegistrySearch", Id=f"{name.title()}Search", Type="raw", **where)


def _add_tree(product: Element, bundle: Path) -> None:
    """The folders, their files, and what is written beside them."""
    target = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    _add(target, "Directory", Id="ProgramMenuFolder")
    local = _add(target, "Directory", Id="LocalAppDataFolder")
    programs = _add(local, "Directory", Id="ProgramsFolder", Name="Programs")
    folder = _add(programs, "Directory", Id="INSTALLDIR", Name=contents.DISPLAY_NAME)
    feature = _add(product, "Feature", Id="Everything", Level="1")
    _add_folder(folder, bundle, bundle, feature)
    _add_registry(folder, feature)


def _add_folder(parent: Element, bundle: Path, folder: Path, feature: Element) -> None:
    for path in sorted(folder.iterdir()):
        name = path.relative_to(bundle).as_posix()
        if path.is_dir():
            inner = _add(parent, "Directory", Id=_id("D", name), Name=path.name)
            _add_folder(inner, bundle, path, feature)
            continue
        component = _add_component(parent, feature, _id("C", name), name)
        file = _add(component, "File", Id=_id("F", name), Name=path.name, Source=name)
        file.set("KeyPath", "yes")
        if name == _PROGRAM:
            _add(
                file,
                "Shortcut",
                Id="MenuShortcut",
                Directory="ProgramMenuFolder",
                Name=contents.DISPLAY_NAME,
                Description="Dial, see, hold, transfer and hang up the calls of your phone",
                WorkingDirectory="INSTALLDIR",
                Icon="clicktodial.ico",
            )


def _add_registry(folder: Element, feature: Element) -> None:
    program = f"[INSTALLDIR]{_PROGRAM}"
    values = links.values(program)
    run = links.Value(_RUN, contents.DISPLAY_NAME, f'"{program}" --hidden')
    for name, written in (("LINKS", values), ("AUTOSTART", [run])):
        component = _add_component(folder, feature, f"C_{name}", name)
        for index, value in enumerate(written):
            entry = _add(component, "RegistryValue", Root="HKCU", Key=value.key, Type="string")
            entry.set("Value", value.text)
            if value.name:
                entry.set("Name", value.name)
            if index == 0:
                entry.set("KeyPath", "yes")


def _add_component(parent: Element, feature: Element, name: str, guid_of: str) -> Element:
    _add(feature, "ComponentRef", Id=name)
    return _add(parent, "Component", Id=name, Guid=code(f"component {guid_of}"), Win64="yes")


def _changes() -> Iterator[str]:
    """What wixl cannot say, or says in its own way."""
    for name, condition in _CHOICES.items():
        where = f"WHERE `Component` = 'C_{name}'"
        yield f"UPDATE `Component` SET `Condition` = '{condition}' {where}"
    # The program itself, not a promise to install it.
    yield f"UPDATE `Shortcut` SET `Target` = '[#{_id('F', _PROGRAM)}]'"
    for name, sequence, kind, source, command, condition in _ACTIONS:
        yield (
            "INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) "
            f"VALUES ('{name}', {kind + _FAILING_STOPS_NOTHING}, '{source}', '{command}')"
        )
        yield (
            "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) "
            f"VALUES ('{name}', '{condition}', {sequence})"
        )


def _settle(job: Job, target: Path, version: str, began: float) -> None:
    """Give the package the time of all built files, and an identifier that follows from them.
    wixl takes the clock's, twice, and one by chance. Raises BuildError when it did otherwise."""
    package = target.read_bytes()
    first, last = (_windows_time(moment) for moment in (began - 2, time.time() + 2))
    times = [
        found[0]
        for found in _TIME.finditer(package)
        if first <= struct.unpack("<Q", found[1])[0] <= last
    ]
    summary = job.run("msiinfo", "suminfo", target)
    identifier = _IDENTIFIER.search(summary)
    if len(times) != _TIMES or identifier is None:
        raise BuildError(f"{target.name} is not as this version of wixl is known to make it")
    ours = _TIME_FOLLOWS + struct.pack("<Q", _windows_time(job.epoch))
    for one in times:
        package = package.replace(one, ours)
    name = code(f"package {version} {job.epoch}")
    target.write_bytes(package.replace(identifier[0].encode(), name.encode()))


def _windows_time(moment: float) -> int:
    """In tenths of microseconds since 1601."""
    return round((moment + 11_644_473_600) * 10_000_000)


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return SubElement(parent, tag, attributes)


def _text(root: Element) -> bytes:
    written = BytesIO()
    ElementTree(root).write(written, encoding="utf-8", xml_declaration=True)
    return written.getvalue()
