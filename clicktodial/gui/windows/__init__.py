"""The main window and its dialogs."""

from __future__ import annotations
