"""The window's keys, in one table: what they do and what the key sheet says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from clicktodial.gui.widgets.tabs import TABS, Tab
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, CallState
from clicktodial.model.shortcuts import key_title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.models.rows import Row
    from clicktodial.gui.windows.main import MainWindow
    from clicktodial.model.shortcuts import GlobalKey


Keys = tuple[tuple[str, str], ...]
"""Keys, and what they do."""


def key_sheet(anywhere: Mapping[GlobalKey, str]) -> tuple[tuple[str, Keys], ...]:
    """Groups for the sheet, with their titles. ``anywhere``: what works in any program."""
    groups = (
        (tr("Calling"), _calling()),
        (tr("The marked call"), _of_calls()),
        (tr("Tabs and lists"), _of_lists()),
        (tr("The window"), _of_window()),
        (tr("In any program"), tuple((keys, key_title(key)) for key, keys in anywhere.items())),
    )
    return tuple((title, keys) for title, keys in groups if keys)


def _calling() -> Keys:
    return (
        ("Enter", tr("Call the first result, or the number")),
        ("Ctrl+L", tr("Go to the field")),
        ("Ctrl+R", tr("Bring the last number back")),
        ("Alt+Down", tr("More ways to call: the menu of the Call button")),
        ("Ctrl+K", tr("Find or do: people, numbers, actions on calls, pages")),
    )


def _of_calls() -> Keys:
    return (
        ("Alt+1 … 9", tr("Mark a call (in the list: 1 … 9, arrows)")),
        ("Ctrl+E", tr("Hold or resume it")),
        ("Ctrl+T", tr("Transfer it (in the list: T)")),
        ("Ctrl+Shift+E", tr("Hang it up")),
        ("Ctrl+Shift+R", tr("Record it, or stop recording it")),
        ("P", tr("In the list: park it, or take it back")),
        ("N", tr("In the list: write a note on it")),
    )


def _of_lists() -> Keys:
    return (
        (f"Ctrl+1 … {len(TABS)}", tr("The tabs, from the first")),
        ("Ctrl+Tab", tr("The next tab")),
        ("Enter", tr("History: call again. People: open the card")),
        ("Ctrl+Enter", tr("People: call the first number")),
        ("Del", tr("History and people: delete what is marked")),
        ("N", tr("History: write a note on the marked call")),
        ("*", tr("People: give or take the star")),
        ("Ctrl+Page Down", tr("People: go to the next letter")),
    )


def _of_window() -> Keys:
    return (
        ("Esc", tr("Clear the field, leave the transfer or the options, hide the window")),
        ("F1", tr("This sheet (in the list: ?)")),
    )


def add_keys(window: MainWindow) -> None:
    """Give the window its keys. Held keys do nothing twice."""
    whole: dict[str, Callable[[], object]] = {
        "Ctrl+E": lambda: _hold_or_resume(window),
        "Ctrl+T": lambda: _transfer(window),
        "Ctrl+Shift+E": lambda: _hang_up(window),
        "Ctrl+Shift+R": lambda: _record_or_stop(window),
        "Ctrl+R": window.dialer.redial,
        "Alt+Down": lambda: _open_menu(window),
        "Ctrl+L": window.dialer.edit.setFocus,
        "Ctrl+K": window.palette_wanted.emit,
        "F1": lambda: show_key_sheet(window, window.global_keys),
        "Esc": lambda: _escape(window),
    }
    in_list: dict[str, Callable[[], object]] = {
        "T": lambda: _transfer(window),
        "P": lambda: _park_or_take_back(window),
        "N": lambda: _write_note(window),
        "?": lambda: show_key_sheet(window, window.global_keys),
    }
    whole["Ctrl+Tab"] = lambda: _next_tab(window)
    for n, tab in enumerate(TABS):
        whole[f"Ctrl+{n + 1}"] = _tab_chooser(window, tab)
    for n in range(1, 10):
        mark = _marker(window, n - 1)
        whole[f"Alt+{n}"] = mark
        in_list[str(n)] = mark
    for key, does in whole.items():
        _add(window, key, does, Qt.ShortcutContext.WindowShortcut)
    for key, does in in_list.items():
        _add(window.calls, key, does, Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _add(owner: QWidget, key: str, does: Callable[[], object], context: Qt.ShortcutContext) -> None:
    shortcut = QShortcut(QKeySequence(key), owner)
    shortcut.setContext(context)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(does)


def _marker(window: MainWindow, index: int) -> Callable[[], object]:
    def mark() -> None:
        window.calls.set_current(index)
        window.calls.setFocus()

    return mark


def _tab_chooser(window: MainWindow, tab: Tab) -> Callable[[], object]:
    def choose() -> None:
        strip = window.tabs.strip
        if strip.isVisible() and strip.isTabVisible(TABS.index(tab)):
            strip.show_tab(tab)

    return choose


def _next_tab(window: MainWindow) -> None:
    if window.tabs.strip.isVisible():
        window.tabs.strip.show_next()


def _marked_row(window: MainWindow) -> Row | None:
    """The call that the keys act on. While the list is out of sight only the one call that there
    is: nobody could see which of several is marked."""
    row = window.calls.current_row()
    return row if window.calls.isVisible() or window.calls.is_only_row(row) else None


def _hold_or_resume(window: MainWindow) -> None:
    row = _marked_row(window)
    if row is not None and row.entry.call is not None:
        held = row.entry.call.state is CallState.HELD
        window.act(row, Action.RESUME if held else Action.HOLD)


def _park_or_take_back(window: MainWindow) -> None:
    row = _marked_row(window)
    if row is not None and row.entry.call is not None:
        parked = row.entry.call.state is CallState.PARKED
        window.act(row, Action.UNPARK if parked else Action.PARK)


def _write_note(window: MainWindow) -> None:
    row = _marked_row(window)
    if row is not None:
        window.write_note(row.entry)


def _record_or_stop(window: MainWindow) -> None:
    row = _marked_row(window)
    if row is not None and row.entry.call is not None:
        records = row.entry.call.recording is not None
        window.act(row, Action.STOP_RECORDING if records else Action.RECORD)


def _open_menu(window: MainWindow) -> None:
    if window.dialer.isVisible():
        window.dialer.open_menu()


def _transfer(window: MainWindow) -> None:
    row = _marked_row(window)
    if row is not None:
        window.open_transfer(row)


def _hang_up(window: MainWindow) -> None:
    row = _marked_row(window)
    if row is not None:
        window.calls.press_hang_up(row)


def _escape(window: MainWindow) -> None:
    if window.transfer.row() is not None:
        window.close_transfer()
    elif window.are_options_open():
        window.close_options()
    elif not window.tabs.escape():
        window.close()


def show_key_sheet(parent: QWidget, anywhere: Mapping[GlobalKey, str]) -> None:
    """All keys, in a dialog."""
    from clicktodial.gui.windows.key_sheet import KeySheet

    KeySheet(key_sheet(anywhere), parent).open()
