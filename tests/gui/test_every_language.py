"""Every window in languages that are longer than English, or are written from right to left."""

from __future__ import annotations

import ast
import functools
import gc
import importlib
import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QSysInfo, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from clicktodial import i18n
from clicktodial.gui import roles
from clicktodial.gui.widgets.labels import ElidedLabel
from clicktodial.model.imports import ENCODINGS
from tests.gui import moments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clicktodial.gui.theme import Theme

pseudo_language: Any = importlib.import_module("pseudo_language")
extraction: Any = importlib.import_module("translation_texts")

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)")

WORD = re.compile(r"[A-Za-z]{3,}")
# What is called so in every language.
NAMES = re.compile(
    r"\b(Click-to-Dial|clicktodial|UnifiedAPI|Nederlands|offscreen|Telsmart|xdg-mime|"
    r"Français|VoipNow|Hubgets|CardDAV|Deutsch|English|Return|callto|PySide|Python|"
    r"Debian|Shift|Enter|Space|vCard|HTTPS|https|Linux|Ctrl|Meta|Down|Home|LDAP|"
    r"http|POST|Alt|Esc|Tab|Del|End|tel|sip|CSV|TLS|GNU|GET|Page|Up)\b"
)
# What the staged moments are about: names, numbers, addresses, what phone systems say.
EXAMPLES = (
    "John Doe <4242425>",
    "https://example.com/calls",
    "api-eu-central-1.phoneserver.dev",
    QSysInfo.prettyProductName(),
    *ENCODINGS,
    *i18n.LANGUAGES.values(),
    # Qt's own knowledge of the language.
    *(QLocale().dayName(day) for day in range(1, 8)),
    *(QLocale().monthName(month) for month in range(1, 13)),
    *(QLocale().standaloneMonthName(month) for month in range(1, 13)),
)
LONGEST_LINE = 100
NUMBER = re.compile(r"\+\d|\d+\*\d|\d \d")
"""What has parts that can change places; a bare group of digits has not."""
ISOLATED = re.compile("[\u2066\u2068][^\u2069]*\u2069")
NO_WORDS = re.compile(r"“[^”]*…”|\w+://\S+|\S+=\S+")
"""A text of somebody's, quoted; addresses; how a directory is asked."""
_STAGES = ("screenshots", "*_pictures", "*_moments")


def _data() -> list[str]:
    """The longest first: some are parts of others."""
    found = set(EXAMPLES)
    for pattern in _STAGES:
        for file in moments.PACKAGING.glob(f"{pattern}.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(node.value.strip())
    return sorted((one for one in found if len(one) > 1), key=len, reverse=True)


DATA = _data()


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("languages")
    texts = extraction.texts()
    for code in (pseudo_language.CODE, pseudo_language.RIGHT_TO_LEFT):
        pseudo_language.write(folder, texts, code)
    return folder


@pytest.fixture(autouse=True)
def languages(catalogues: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(i18n, "FOLDERS", (catalogues,))
    forget_texts()
    yield
    i18n.speak(None)
    forget_texts()


def forget_texts() -> None:
    """A program speaks one language all its life, and so keeps texts that it has made."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and "clicktodial" in one.__module__:
            one.cache_clear()


@pytest.fixture
def window(request: pytest.FixtureRequest, theme: Theme, qapp: QApplication) -> Iterator[QWidget]:
    code = request.param[0]
    i18n.speak(lambda: [code])
    is_right = code == pseudo_language.RIGHT_TO_LEFT
    directions = Qt.LayoutDirection
    qapp.setLayoutDirection(directions.RightToLeft if is_right else directions.LeftToRight)
    roles.install()
    with moments.staged(theme, request.param[1]) as shown:
        yield shown
    qapp.setLayoutDirection(directions.LeftToRight)


def each_in(*codes: str) -> pytest.MarkDecorator:
    pairs = [(code, name) for code in codes for name in moments.NAMES]
    ids = [f"{code}-{name}" for code, name in pairs]
    return pytest.mark.parametrize("window", pairs, indirect=True, ids=ids)


@each_in(pseudo_language.CODE)
def test_everything_is_translated(window: QWidget) -> None:
    found = {text for text in texts_of(window) if is_forgotten(text)}
    assert found == set()


@each_in(pseudo_language.CODE, pseudo_language.RIGHT_TO_LEFT)
def test_nothing_is_cut_off(window: QWidget) -> None:
    assert list(cut_off(window)) == []


@each_in(pseudo_language.RIGHT_TO_LEFT)
def test_numbers_are_read_from_the_left(window: QWidget) -> None:
    """Between words from the right, the groups of a bare number would change places."""
    assert {text for text in shown_in(window) if is_torn(text)} == set()


def shown_in(window: QWidget) -> Iterator[str]:
    """What is read, not heard."""
    for widget in window.findChildren(QWidget):
        match widget:
            case ElidedLabel() as label if label.isVisibleTo(window):
                yield label.accessibleName()
            case QLabel() | QAbstractButton() if widget.isVisibleTo(window):
                yield widget.text()


def is_torn(text: str) -> bool:
    """Does a number stand among words without marks around it?"""
    bare = ISOLATED.sub("", text)
    # A sentence that explains what a number looks like is its translator's to mark.
    is_example = len(bare) > LONGEST_LINE
    return not is_example and bool(NUMBER.search(bare)) and any(map(str.isalpha, bare))


def texts_of(window: QWidget) -> Iterator[str]:
    """All that is read or heard."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        yield interface.text(QAccessible.Text.Name)
        yield interface.text(QAccessible.Text.Description)
        yield widget.toolTip()
        match widget:
            case QLineEdit() as edit:
                yield edit.placeholderText()
            case QComboBox() as choice:
                yield from (choice.itemText(place) for place in range(choice.count()))
            case QTabBar() as bar:
                yield from (bar.tabText(place) for place in range(bar.count()))
            case QAbstractItemView() as view:
                yield from _lines(view)


def _lines(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 50)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")


def is_forgotten(text: str) -> bool:
    """Are there English words in it that are no data?"""
    text = NO_WORDS.sub("", text)
    for known in DATA:
        text = text.replace(known, "")
    return bool(WORD.search(NAMES.sub("", text)))


def has_letters(text: str) -> bool:
    """A sign alone (“↑”) needs none of the room that a button keeps around words."""
    return any(map(str.isalpha, text))


def cut_off(window: QWidget) -> Iterator[str]:
    """What has less room than its words take."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or isinstance(widget, ElidedLabel):
            continue
        wanted, room = widget.sizeHint(), widget.size()
        match widget:
            case QLabel() as label if label.wordWrap():
                is_cut = label.heightForWidth(room.width()) > room.height() + 1
            case QLabel() as label:
                is_cut = bool(label.text()) and wanted.width() > room.width() + 1
            case QAbstractButton() as button:
                is_cut = has_letters(button.text()) and wanted.width() > room.width() + 1
            case QTabBar() as bar:
                is_cut = bar.tabRect(bar.count() - 1).right() > room.width() + 1
            case _:
                is_cut = False
        if is_cut:
            about = f"{type(widget).__name__}#{widget.objectName()}"
            text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            yield f"{about} {text!r}: {wanted.width()} in {room.width()}×{room.height()}"
