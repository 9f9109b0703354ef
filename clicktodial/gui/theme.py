"""Colours and one style sheet: light and dark, both made on purpose.

State is never told by colour alone: every tone goes with a shape and a word.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Tone(StrEnum):
    """What a colour means."""

    NEUTRAL = "text"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Colors:
    """One scheme. The pairs used for text keep a contrast of at least 4.5 : 1."""

    window: str
    card: str
    border: str
    field: str
    button: str
    button_hover: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    good: str
    warning: str
    bad: str
    banner: str
    on_banner: str

    def tone(self, tone: Tone) -> QColor:
        """The colour of a tone."""
        return QColor(getattr(self, tone.value))


LIGHT = Colors(
    window="#f7f8fa",
    card="#ffffff",
    border="#dfe3e8",
    field="#ffffff",
    button="#eceff3",
    button_hover="#e0e5eb",
    text="#1d2129",
    muted="#5d6673",
    accent="#1769d2",
    accent_hover="#0f57b3",
    on_accent="#ffffff",
    selection="#e4eefb",
    good="#1b7f46",
    warning="#a35200",
    bad="#c02626",
    banner="#fdecd6",
    on_banner="#6b3d00",
)

DARK = Colors(
    window="#1e2127",
    card="#282c34",
    border="#3d434e",
    field="#282c34",
    button="#383e49",
    button_hover="#454c59",
    text="#f1f3f5",
    muted="#a3abb7",
    accent="#63a4f4",
    accent_hover="#86b9f8",
    on_accent="#0d1b2c",
    selection="#2d4159",
    good="#56c984",
    warning="#f5ad4b",
    bad="#f58a85",
    banner="#4a3617",
    on_banner="#ffdfb0",
)

_SHEET = """
QMessageBox, QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLabel {{ background: transparent; }}
QLabel[role="muted"], QLabel[role="quiet"] {{ color: {muted}; }}
QLabel[role="bad"] {{ color: {bad}; }}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="headline"] {{ font-size: 13pt; font-weight: 600; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{
  background: {field}; border: 1px solid {border}; border-radius: 6px; padding: 6px 8px;
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
  border: 2px solid {accent}; padding: 5px 7px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QLineEdit#dialField {{ padding: 8px 10px; }}
QLineEdit#dialField:focus {{ padding: 7px 9px; }}
QPushButton, QToolButton {{
  background: {button}; border: 1px solid transparent; border-radius: 6px; padding: 5px 10px;
  font-weight: 600;
}}
QPushButton:hover, QToolButton:hover {{ background: {button_hover}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; background: transparent;
  border: 1px solid {border}; }}
QPushButton[role="primary"], QToolButton[role="primary"] {{
  background: {accent}; color: {on_accent}; }}
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover {{
  background: {accent_hover}; }}
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {{
  background: {button}; color: {muted}; }}
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {{ border: 1px solid {text}; }}
QToolButton[role="primary"] {{ padding: 8px 26px 8px 12px; }}
QToolButton::menu-button {{ border: none; width: 22px; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[role="chip"] {{ background: transparent; border: 1px solid {border}; color: {muted};
  border-radius: 11px; padding: 2px 9px; }}
QPushButton[role="chip"]:hover {{ background: {button}; color: {text}; }}
QPushButton[role="chip"]:checked {{ background: {selection}; color: {text};
  border: 1px solid {accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {accent}; padding: 1px 8px; }}
QPushButton[role="danger"] {{ background: transparent; color: {bad}; border: 1px solid {bad}; }}
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:focus {{
  background: {bad}; color: {window}; }}
QPushButton[role="danger"]:disabled {{ background: transparent; color: {muted};
  border: 1px solid {border}; }}
QPushButton[role="plain"], QToolButton[role="plain"] {{
  background: transparent; padding: 5px 8px; }}
QPushButton[role="plain"]:hover, QToolButton[role="plain"]:hover {{ background: {button}; }}
QPushButton[role="plain"]:disabled {{ border: 1px solid transparent; }}
QPushButton[role="quiet"] {{ background: transparent; color: {muted}; padding: 1px 0;
  text-align: left; font-weight: 400; }}
QPushButton[role="quiet"]:hover {{ color: {accent}; background: transparent; }}
QPushButton[role="link"] {{ background: transparent; padding: 0; color: {on_banner};
  text-decoration: underline; }}
QFrame[role="banner"] {{ background: {banner}; border: none; }}
QFrame[role="banner"] QLabel {{ color: {on_banner}; }}
QFrame[role="floating"] {{ background: {window}; border: 1px solid {muted}; }}
QWidget[found="true"] {{ background: {selection}; border-radius: 6px; }}
QFrame#mergeResult {{ background: {card}; border: 1px solid {border}; border-radius: 8px; }}
QFrame#supervision {{ border-top: 1px solid {border}; }}
QFrame[role="line"] {{ background: {border}; border: none; max-height: 1px; min-height: 1px; }}
QTabBar#tabs {{ background: transparent; }}
QTabBar#tabs::tab {{ background: transparent; color: {muted}; font-weight: 600;
  padding: 7px 4px 6px 4px; margin: 0 14px 0 0; border: none;
  border-bottom: 2px solid transparent; }}
QTabBar#tabs::tab:hover {{ color: {text}; }}
QTabBar#tabs::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar#tabs::tab:focus {{ color: {accent}; }}
QLabel[role="badge"] {{ background: {bad}; color: {window}; border-radius: 7px; padding: 0 6px;
  font-weight: 600; }}
QScrollArea, QAbstractScrollArea {{ background: transparent; border: none; }}
QPlainTextEdit {{ background: {field}; border: 1px solid {border}; }}
QPlainTextEdit:focus {{ border: 2px solid {accent}; }}
QListView {{ background: transparent; border: none; outline: none; }}
QListWidget {{ background: {card}; border: 1px solid {border}; border-radius: 6px; outline: none; }}
QListWidget::item {{ padding: 6px 8px; }}
QListWidget::item:selected {{ background: {selection}; color: {text}; }}
QMenu {{ background: {card}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 6px 22px 6px 14px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 4px; min-height: 28px;
  margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(colors: Colors) -> str:
    """The application's one style sheet in these colours."""
    return _SHEET.format(**asdict(colors))


def palette(colors: Colors) -> QPalette:
    """The palette for everything that the style sheet does not reach."""
    roles = QPalette.ColorRole
    table = {
        roles.Window: colors.window,
        roles.WindowText: colors.text,
        roles.Base: colors.field,
        roles.AlternateBase: colors.card,
        roles.Text: colors.text,
        roles.PlaceholderText: colors.muted,
        roles.Button: colors.button,
        roles.ButtonText: colors.text,
        roles.ToolTipBase: colors.card,
        roles.ToolTipText: colors.text,
        roles.Highlight: colors.accent,
        roles.HighlightedText: colors.on_accent,
        roles.Link: colors.accent,
    }
    made = QPalette()
    for role, color in table.items():
        made.setColor(role, QColor(color))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.muted))
    return made


class Theme:
    """Which colours are worn now."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.colors = LIGHT

    def wear(self, colors: Colors) -> None:
        """Put the scheme on; a no-op when it is worn already."""
        if self.colors is colors and self._app.styleSheet():
            return
        self.colors = colors
        self._app.setPalette(palette(colors))
        self._app.setStyleSheet(style_sheet(colors))

    def desktop_is_dark(self) -> bool:
        """What the desktop wishes; light when it does not say (``reference/desktop.md §7``)."""
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
