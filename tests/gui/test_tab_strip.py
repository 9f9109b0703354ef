"""The window's tabs: each that is to be had can be seen whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.gui.widgets.tabs import TABS, TabStrip
from tests.gui import moments

if TYPE_CHECKING:
    from clicktodial.gui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.mark.parametrize("name", ["team", "history", "calls"])
def test_no_tab_is_pushed_out_of_sight(theme: Theme, name: str) -> None:
    with moments.staged(theme, name) as window:
        (strip,) = window.findChildren(TabStrip)
        shown = [n for n in range(len(TABS)) if strip.isTabVisible(n)]
        assert len(shown) == (4 if name == "team" else 3)
        assert all(strip.rect().contains(strip.tabRect(n)) for n in shown)
