from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

from bundle import contents
from macos import build
from macos.build import Credentials

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = {
    "CODESIGN_IDENTITY": "Developer ID Application: A (1)",
    "NOTARY_KEY_FILE": "/k.p8",
    "NOTARY_KEY_ID": "K1",
    "NOTARY_ISSUER": "I1",
}


def an_app(folder: Path) -> Path:
    app = folder / "Click-to-Dial.app"
    for name in ("MacOS/clicktodial", "Frameworks/QtCore", "Frameworks/PySide6/Qt/lib/QtGui"):
        path = app / "Contents" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(build.CODE[0] + b"...")
    (app / "Contents/Info.plist").write_bytes(b"<?xml")
    (app / "Contents/Frameworks/QtGui").symlink_to("PySide6/Qt/lib/QtGui")
    return app


def test_every_library_is_signed_before_what_holds_it(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    files = build.files_with_code(app)
    assert [path.name for path in files] == ["QtGui", "QtCore", "clicktodial"]
    *signed, verified = build.signing(Credentials.of(KNOWN), app, files, tmp_path / "rights")
    assert [command[-1] for command in signed] == [*map(str, files), str(app)]
    with_rights = [command[-1] for command in signed if "--entitlements" in " ".join(command)]
    assert with_rights == [str(files[-1]), str(app)]
    assert all("--options=runtime" in command and "--timestamp" in command for command in signed)
    assert "--verify" in verified


def test_apple_is_asked_only_with_all_that_it_takes(tmp_path: Path) -> None:
    image = tmp_path / "a.dmg"
    programs = [command[:2] for command in build.notarising(Credentials.of(KNOWN), image)]
    assert programs == [
        ["codesign", "--timestamp"],
        ["xcrun", "notarytool"],
        ["xcrun", "stapler"],
    ]
    without = Credentials.of(KNOWN | {"NOTARY_ISSUER": ""})
    assert len(list(build.notarising(without, image))) == 1
    assert list(build.notarising(Credentials.of({"CODESIGN_IDENTITY": ""}), image)) == []


def test_the_property_lists_are_what_they_say() -> None:
    plist = plistlib.loads(plistlib.dumps(contents.info_plist()))
    assert plist["LSUIElement"] is True
    (kind,) = plist["CFBundleURLTypes"]
    assert kind["CFBundleURLSchemes"] == ["tel", "callto", "sip", "clicktodial"]
    assert plistlib.loads(plistlib.dumps(build.ENTITLEMENTS)) == build.ENTITLEMENTS


def test_modules_of_other_systems_stay_out() -> None:
    for system, there, absent in (
        ("linux", "clicktodial.desktop.links.linux", "clicktodial.desktop.links.windows"),
        ("win32", "clicktodial.desktop.links.windows", "clicktodial.desktop.hotkey.x11"),
        ("darwin", "clicktodial.desktop.links.macos", "clicktodial.desktop.links.linux"),
    ):
        modules = contents.hidden_imports(system)
        assert there in modules
        assert absent not in modules
        assert "clicktodial.cli.calls" in modules


def test_the_systems_own_libraries_stay_out_on_linux_only() -> None:
    assert not contents.is_wanted("libxcb.so.1", "linux")
    assert contents.is_wanted("libxcb.so.1", "darwin")
    assert contents.is_wanted("PySide6/Qt/lib/libQt6Core.so.6", "linux")
    assert not contents.is_wanted("PySide6\\translations\\qt_de.qm", "win32")
