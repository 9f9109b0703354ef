"""The window *About*: facts, the user's files, licences; by keys alone, in any width."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from clicktodial import __version__
from clicktodial.gui.models.about import facts, places, search, version_text
from clicktodial.gui.windows.about import AboutPage, AboutWindow, open_folder
from clicktodial.storage.licences import Component, components
from clicktodial.storage.paths import Paths
from tests.gui.settings_bench import spoken_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView, QPlainTextEdit, QTabBar)


class Bench:
    """A person before the window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.opened: list[Path] = []
        self.can_open = True
        self.read = 0
        self.paths = Paths.under(folder)
        licence = folder / "LICENSE"
        licence.parent.mkdir(parents=True, exist_ok=True)
        licence.write_text("Permission is granted.\n", encoding="utf-8")
        self.components = (
            Component("Click-to-Dial", "0.1.0", "MIT", files=(licence,)),
            Component("OpenSSL", "3.0.19", "Apache-2.0", ("Copyright OpenSSL",), "openssl.org"),
            Component("Qt", "6.11.3", "LGPL-3.0-only", files=(licence, licence)),
            Component("tarfile", "", ""),
        )
        self.window = AboutWindow(
            self.paths, show_folder=self._show_folder, read_licences=self._read_licences
        )
        qtbot.addWidget(self.window)

    def _show_folder(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open

    def _read_licences(self) -> tuple[Component, ...]:
        self.read += 1
        return self.components

    def open(self, page: AboutPage = AboutPage.PROGRAM) -> None:
        with self.qtbot.waitActive(self.window):
            self.window.open_at(page)

    def part(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None
        return found

    def said(self, name: str) -> str:
        part = self.part(name)
        assert isinstance(part, QLabel)
        return part.text() if part.isVisibleTo(self.window) else ""

    def press(self, name: str) -> None:
        part = self.part(name)
        assert isinstance(part, QAbstractButton)
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Space)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def controls(self) -> list[QWidget]:
        return [
            widget
            for widget in self.window.findChildren(QWidget)
            if isinstance(widget, CONTROLS)
            and widget.isVisibleTo(self.window)
            and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        ]

    def titles(self) -> list[str]:
        shown = self.window.licences.list
        return [shown.item(row).text() for row in range(shown.count())]


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, own_home: Path) -> Bench:
    return Bench(qtbot, own_home / "program")


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# ---- the program


def test_the_facts_are_those_of_the_running_program() -> None:
    known = {
        fact.label: fact.value for fact in facts("6.11.3", "6.11.3", "Debian 12, x86_64", "xcb")
    }
    assert known["Version"] == __version__
    assert "VoipNow / Hubgets (UnifiedAPI), Telsmart (Call Control)" in known["Phone systems"]
    assert known["Installed"] == "as a Python package"
    assert known["Windows are shown by"] == "xcb"


def test_the_version_information_can_be_copied_for_support(bench: Bench) -> None:
    bench.open()
    bench.press("copyVersion")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Click-to-Dial\nVersion: {__version__}\n")
    assert "Qt: " in copied
    assert bench.said("aboutSaid") == "✓ Copied"
    assert str(Path.home()) not in copied


def test_version_text_has_a_line_for_each_fact() -> None:
    known = facts("6.11.3", "6.11.3", "Debian 12, x86_64", "xcb")
    assert len(version_text(known).splitlines()) == len(known) + 1


# ---- files


def test_folders_are_opened_and_paths_copied(bench: Bench) -> None:
    bench.open(AboutPage.FILES)
    for place in places(bench.paths):
        line = bench.part(f"path-{place.name}")
        assert isinstance(line, QLineEdit)
        assert line.text() == str(place.path)
        bench.press(f"open-{place.name}")
        assert bench.opened[-1] == place.path.parent
        assert bench.said(f"said-{place.name}") == ""
        bench.press(f"copy-{place.name}")
        assert QGuiApplication.clipboard().text() == str(place.path)
        assert bench.said(f"said-{place.name}") == "✓ Copied"


def test_a_folder_that_is_not_there_is_told(bench: Bench) -> None:
    bench.can_open = False
    bench.open(AboutPage.FILES)
    bench.press("open-log")
    assert "cannot be opened" in bench.said("said-log")


def test_only_folders_are_opened(tmp_path: Path) -> None:
    assert not open_folder(tmp_path / "missing")


# ---- licences


def test_licences_are_read_when_they_are_first_looked_at(bench: Bench) -> None:
    bench.open()
    assert bench.read == 0
    bench.open(AboutPage.LICENCES)
    bench.open(AboutPage.PROGRAM)
    bench.open(AboutPage.LICENCES)
    assert bench.read == 1
    assert bench.titles() == ["Click-to-Dial 0.1.0", "OpenSSL 3.0.19", "Qt 6.11.3", "tarfile"]


def test_choosing_shows_the_whole_text(bench: Bench) -> None:
    bench.open(AboutPage.LICENCES)
    page = bench.window.licences
    assert "Permission is granted." in page.text.toPlainText()
    page.list.setFocus()
    bench.key(Qt.Key.Key_Down)
    assert page.text.toPlainText().split("\n") == [
        "OpenSSL 3.0.19", "Apache-2.0", "", "Copyright OpenSSL", "openssl.org",
    ]  # fmt: skip
    assert spoken_name(page.text) == "Licence of OpenSSL 3.0.19"
    bench.key(Qt.Key.Key_Down)
    assert page.text.toPlainText().count("Permission is granted.") == 2
    bench.key(Qt.Key.Key_Down)
    assert "no text" in page.text.toPlainText()


def test_searching(bench: Bench) -> None:
    bench.open(AboutPage.LICENCES)
    page = bench.window.licences
    page.list.setCurrentRow(2)
    page.search.setFocus()
    QTest.keyClicks(page.search, "lgpl QT")
    assert bench.titles() == ["Qt 6.11.3"]
    assert bench.said("licenceAmount") == "1 component"
    QTest.keyClicks(page.search, "x")
    assert bench.titles() == []
    assert page.text.toPlainText() == ""
    assert bench.said("licenceAmount") == "Nothing found"
    bench.key(Qt.Key.Key_Escape)
    assert len(bench.titles()) == 4
    bench.key(Qt.Key.Key_Down)
    assert page.list.hasFocus()
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()


def test_what_is_chosen_stays_chosen_while_it_fits(bench: Bench) -> None:
    bench.open(AboutPage.LICENCES)
    page = bench.window.licences
    page.search.setText("3")
    assert bench.titles() == ["OpenSSL 3.0.19", "Qt 6.11.3"]
    page.list.setCurrentRow(1)
    page.search.setText("")
    assert page.list.currentRow() == 2


def test_every_word_has_to_fit() -> None:
    shown = (Component("Qt", "6.11", "LGPL-3.0-only"), Component("httpx", "0.28", "BSD-3-Clause"))
    assert search(shown, "") == shown
    assert search(shown, " bsd  HTTP ") == shown[1:]
    assert search(shown, "bsd qt") == ()


# ---- by keys, in any width


@pytest.mark.parametrize("page", AboutPage)
def test_every_control_has_a_name_and_is_reached_by_tab(bench: Bench, page: AboutPage) -> None:
    bench.open(page)
    wanted = bench.controls()
    assert len(wanted) >= 3
    assert [w.objectName() for w in wanted if not spoken_name(w)] == []
    assert [type(w) for w in wanted if not w.objectName()] == []
    reached: set[str] = set()
    for _ in range(3 * len(wanted)):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused.objectName())
        bench.key(Qt.Key.Key_Tab)
    assert {w.objectName() for w in wanted} - reached == set()


@pytest.mark.parametrize(
    ("page", "names"),
    [
        (AboutPage.PROGRAM, ["copyVersion", "closeAbout", "tabs"]),
        (AboutPage.FILES, ["path-settings", "open-settings", "copy-settings", "path-contacts"]),
        (AboutPage.LICENCES, ["licenceSearch", "licenceList", "licenceText", "closeAbout"]),
    ],
)
def test_tab_goes_from_top_to_bottom(bench: Bench, page: AboutPage, names: list[str]) -> None:
    bench.open(page)
    reached = []
    for _ in names:
        bench.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
    assert reached == names


def test_enter_presses_the_button_that_has_the_focus(bench: Bench) -> None:
    bench.open()
    bench.key(Qt.Key.Key_Return)
    assert bench.window.isVisible()
    bench.part("closeAbout").setFocus()
    bench.key(Qt.Key.Key_Return)
    assert not bench.window.isVisible()


@pytest.mark.parametrize("width", [320, 760])
@pytest.mark.parametrize("page", AboutPage)
def test_nothing_sticks_out(bench: Bench, page: AboutPage, width: int) -> None:
    bench.window.resize(width, 400)
    bench.open(page)
    QApplication.processEvents()
    for widget in bench.controls():
        left = widget.mapTo(bench.window, widget.rect().topLeft()).x()
        assert left >= 0, widget.objectName()
        assert left + widget.width() <= bench.window.width(), widget.objectName()


def test_list_and_text_stand_below_each_other_in_a_narrow_window(bench: Bench) -> None:
    page = bench.window.licences
    bench.window.resize(360, 600)
    bench.open(AboutPage.LICENCES)
    QApplication.processEvents()
    assert page.text.y() >= page.list.y() + page.list.height()
    bench.window.resize(700, 600)
    QApplication.processEvents()
    assert page.text.x() >= page.list.x() + page.list.width()


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_the_list_is_on_the_right_and_texts_stay(bench: Bench) -> None:
    bench.open(AboutPage.LICENCES)
    QApplication.processEvents()
    page = bench.window.licences
    assert page.list.x() >= page.text.x() + page.text.width()
    assert page.text.layoutDirection() is Qt.LayoutDirection.LeftToRight


# ---- where the licences come from


def test_in_a_bundle_the_index_is_read(tmp_path: Path) -> None:
    (tmp_path / "MIT.txt").write_text("Permission\n", encoding="utf-8")
    entry = {
        "component": "MD4C", "version": "", "licence": "MIT", "copyright": ["(c) Martin"],
        "source": "in Qt's archive", "files": ["MIT.txt", "missing.txt"],
    }  # fmt: skip
    index = tmp_path / "notices.json"
    index.write_text(json.dumps({"components": [entry]}), encoding="utf-8")
    own, found = components(index)
    assert (own.name, own.licence) == ("Click-to-Dial", "MIT")
    assert "MIT License" in own.text()
    assert found.title == "MD4C"
    assert found.text() == "(c) Martin\nin Qt's archive\n\n\nPermission"


@pytest.mark.parametrize("content", ["", "{}", "[", '{"components": [{}]}'])
def test_without_a_usable_index_the_installed_packages_are_listed(
    tmp_path: Path, content: str
) -> None:
    index = tmp_path / "notices.json"
    if content:
        index.write_text(content, encoding="utf-8")
    found = {one.name: one for one in components(index)}
    assert {"Click-to-Dial", "Python", "httpx", "msgspec"} <= set(found)
    assert "pytest" not in found
    assert found["httpx"].licence
    assert "Redistribution" in found["httpx"].text()
