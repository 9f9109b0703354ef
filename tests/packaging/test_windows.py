"""What the Windows installers say, without Windows."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from clicktodial.desktop.links.windows import WindowsLinkHandlers
from clicktodial.model.links import LinkScheme

pytest.importorskip("windows.setup")

from windows import links, msi, setup
from windows.markers import for_windows

PROGRAM = r"C:\Programs\Click-to-Dial\clicktodial-gui.exe"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
LOCK = """\
colorama==1 ; sys_platform == 'win32' \\
    --hash=sha256:aa \\
    --hash=sha256:ab
jeepney==2 ; sys_platform == 'linux' \\
    --hash=sha256:ba
backport==3 ; python_full_version < '3.11.3' \\
    --hash=sha256:ca
zipp==4 \\
    --hash=sha256:da
"""


class Registry(dict[tuple[str, str], str]):
    """What a registry holds, and what the program makes of it."""

    def read(self, key: str, name: str = "") -> str | None:
        return self.get((key, name))

    def read_class(self, name: str) -> str | None:
        return self.read(rf"Software\Classes\{name}")

    def write(self, key: str, name: str, text: str) -> None:
        self[key, name] = text

    def remove_value(self, key: str, name: str) -> None:
        self.pop((key, name), None)

    def remove_key(self, key: str) -> None:
        for place in [one for one in self if PureWindowsPath(one[0]).is_relative_to(key)]:
            del self[place]

    def announce(self) -> None:
        pass

    def open_page(self, address: str) -> None:
        pass


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    for name in ("clicktodial.exe", "clicktodial-gui.exe", "_internal/Qt6/a.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def registered() -> Registry:
    registry = Registry()
    WindowsLinkHandlers({}, [PROGRAM], registry).register(LinkScheme)
    return registry


def test_installers_write_what_the_program_writes_and_remove_all_of_it() -> None:
    registry = registered()
    assert {(one.key, one.name): one.text for one in links.values(PROGRAM)} == registry
    assert registry[links.FIRST] != ""
    for key in links.our_keys():
        registry.remove_key(key)
    registry.remove_value(*links.REGISTERED_VALUE)
    assert registry == {}


def test_the_program_removes_what_installers_write() -> None:
    registry = registered()
    WindowsLinkHandlers({}, [PROGRAM], registry).unregister(LinkScheme)
    assert registry == {}


def test_setup_writes_the_same_and_removes_no_more_than_it_installed(bundle: Path) -> None:
    script = "".join(setup.generated(bundle))
    installed, removed, written, _ = script.split("!macroend\n")[:4]
    assert written.count("WriteRegStr HKCU") == len(registered())
    command = r'"$\"$INSTDIR\clicktodial-gui.exe$\" $\"%1$\""'
    assert command in written
    files = {line.rpartition("\\")[2] for line in removed.splitlines() if "Delete " in line}
    assert files == {'clicktodial.exe"', 'clicktodial-gui.exe"', 'a.dll"'}
    assert installed.count("File ") == len(files)
    assert "RMDir /r" not in removed
    folders = [line for line in removed.splitlines() if "RMDir" in line]
    assert folders == [r'  RMDir "$INSTDIR\_internal\Qt6"', r'  RMDir "$INSTDIR\_internal"']


def test_the_msi_writes_the_same(bundle: Path) -> None:
    root = ET.fromstring(msi.document(bundle, "1.2.3"))
    values = [one.attrib for one in root.iter(f"{WIX}RegistryValue")]
    written = {
        (one["Key"], one.get("Name", "")): one["Value"].replace(
            "[INSTALLDIR]", PROGRAM.removesuffix("clicktodial-gui.exe")
        )
        for one in values
    }
    run = (r"Software\Microsoft\Windows\CurrentVersion\Run", "Click-to-Dial")
    assert written.pop(run) == f'"{PROGRAM}" --hidden'
    assert written == registered()


def test_an_update_of_the_msi_is_known_by_what_never_changes(bundle: Path) -> None:
    def product(version: str) -> Any:  # noqa: ANN401
        root = ET.fromstring(msi.document(bundle, version))
        return root.find(f"{WIX}Product")

    older, newer = product("1.2.3"), product("1.2.4")
    assert older.get("UpgradeCode") == "{A46B44A5-2348-5C5A-A754-85B09F285EC6}"
    assert newer.get("UpgradeCode") == older.get("UpgradeCode")
    assert newer.get("Id") != older.get("Id") == product("1.2.3").get("Id")
    guids = [[one.get("Guid") for one in each.iter(f"{WIX}Component")] for each in (older, newer)]
    assert guids[0] == guids[1]
    assert len(set(guids[0])) == len(guids[0]) == 5


def test_the_lock_is_read_as_windows_would() -> None:
    assert for_windows(LOCK, "3.11.9") == (
        "colorama==1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:ab\n"
        "zipp==4 \\\n    --hash=sha256:da\n"
    )
