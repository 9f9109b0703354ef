"""Every window of the program, for whoever hears it: all that can be used has a name and a role."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QTabBar,
    QWidget,
)

import clicktodial.gui.windows
from clicktodial.gui import roles
from tests.gui import moments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.gui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)")

Role = QAccessible.Role
USED = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.PageTabList,
    Role.ProgressBar,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
}
MUTE = {Role.NoRole, Role.Client, Role.Window}
"""Roles that tell nothing of what can be done with a control."""


SAME_PERSON = ("zu Waldenburg", "Leave: Łukasz Wójcik")
"""Who calls twice at once; and the same button in two places."""


class Part(NamedTuple):
    """A widget as a screen reader meets it."""

    widget: QWidget
    role: QAccessible.Role
    name: str

    def __str__(self) -> str:
        kind, about = type(self.widget).__name__, self.widget.objectName()
        return f"{self.role.name} {self.name!r} {kind}#{about}"

    @property
    def is_reached(self) -> bool:
        """Does the Tab key, or a shortcut, stop here?"""
        return bool(self.widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def parts(window: QWidget) -> list[Part]:
    """All that is shown, but what belongs to another widget (the edit of a spin box)."""
    shown = (one for one in window.findChildren(QWidget) if one.isVisibleTo(window))
    found = []
    for widget in shown:
        interface = QAccessible.queryAccessibleInterface(widget)
        if not widget.objectName().startswith("qt_"):
            found.append(Part(widget, interface.role(), interface.text(QAccessible.Text.Name)))
    return found


@pytest.fixture(params=moments.NAMES)
def window(request: pytest.FixtureRequest, theme: Theme) -> Iterator[QWidget]:
    roles.install()
    with moments.staged(theme, request.param) as shown:
        yield shown


def test_whoever_hears_the_window_or_has_no_mouse_can_use_it(window: QWidget) -> None:
    shown = parts(window)
    assert len(shown) > 1
    assert QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name).strip()
    faults = {
        "without a name": list(_nameless(shown)),
        "of no known kind": list(_of_no_kind(shown)),
        "named twice": list(_named_twice(shown)),
        "lines without words": list(_mute_lines(shown)),
        "not reached with Tab": list(_not_reached(window, shown)),
    }
    assert {fault: found for fault, found in faults.items() if found} == {}


def _nameless(shown: list[Part]) -> Iterator[str]:
    for part in shown:
        if (part.role in USED or part.is_reached) and not part.name.strip():
            yield str(part)


def _of_no_kind(shown: list[Part]) -> Iterator[str]:
    for part in shown:
        if part.is_reached and part.role in MUTE:
            yield str(part)


def _named_twice(shown: list[Part]) -> Iterator[str]:
    """Whoever hears two *Hang up* does not know which call either of them ends."""
    buttons = [part for part in shown if isinstance(part.widget, QAbstractButton)]
    heard = Counter(part.name for part in buttons if part.widget.isEnabled())
    for name, count in heard.items():
        if count > 1 and not name.endswith(SAME_PERSON):
            yield name


def _mute_lines(shown: list[Part]) -> Iterator[str]:
    for part in shown:
        match part.widget:
            case QAbstractItemView() as view:
                for row in _mute_rows(view):
                    yield f"{part}: {row}"
            case QTabBar() as bar if not all(map(bar.tabText, range(bar.count()))):
                yield str(part)


def _mute_rows(view: QAbstractItemView) -> Iterator[int]:
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        if not any(str(index.data(role) or "").strip() for role in roles):
            yield row


def _not_reached(window: QWidget, shown: list[Part]) -> Iterator[str]:
    met: set[QWidget | None] = {window}
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        met.add(widget)
        widget = widget.nextInFocusChain()
    for part in shown:
        if _is_stop(part.widget) and part.widget not in met:
            yield str(part)


def _is_stop(widget: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_focus and widget.isEnabled() and widget.focusProxy() is None


def test_every_window_is_among_the_moments(theme: Theme, qapp: QApplication) -> None:
    """A new window, or a new page of the settings, is staged in ``packaging/``, so that all these
    tests, and whoever looks at the pictures, see it."""
    seen: set[type] = set()
    for name in moments.NAMES:
        with moments.staged(theme, name) as window:
            seen |= {type(widget) for widget in qapp.allWidgets()}
            assert window.windowTitle(), name
    missing = {one.__name__ for one in _windows() - seen}
    assert missing == set()


def _windows() -> set[type]:
    """The classes of windows and pages that the modules of ``gui.windows`` define."""
    found: set[type] = set()
    package = clicktodial.gui.windows
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        for one in vars(importlib.import_module(module.name)).values():
            is_ours = isinstance(one, type) and one.__module__ == module.name
            if is_ours and issubclass(one, QWidget) and not one.__subclasses__():
                found.add(one)
    assert any(issubclass(one, QDialog) for one in found)
    return found
