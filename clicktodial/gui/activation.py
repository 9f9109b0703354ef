"""Bringing a window of ours to the front while another program has the focus."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from clicktodial.engine.messages import LinkOpened, NumbersFound, TextWanted, WindowWanted
from clicktodial.model.shortcuts import GlobalKey, KeyPress

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.desktop.activation.base import Activator

    Wish = NumbersFound | TextWanted | WindowWanted | LinkOpened
    """What asks for a window, from another program."""
    Activate = Callable[[QWidget, Wish | None], None]
    """Brings a window to the front; the wish tells of the press that may do so."""


def bring_forward(window: QWidget, _wish: Wish | None = None) -> None:
    """What Qt can do by itself to give the window the focus."""
    window.raise_()
    window.activateWindow()


def forward_by_key(make_activator: Callable[[], Activator]) -> Activate:
    """Comes to the front with the help of the key press, where the desktop wants to hear of it.

    The activator is made at the first press: what it is made of takes 30 ms to load.
    """
    activator = cache(make_activator)

    def bring(window: QWidget, wish: Wish | None = None) -> None:
        press = _press_of(wish)
        if press is not None:
            activator().bring_to_front(int(window.winId()), press)
        bring_forward(window)

    return bring


def _press_of(wish: Wish | None) -> KeyPress | None:
    if isinstance(wish, NumbersFound | WindowWanted) and wish.press is not None:
        return wish.press
    # A click or a key of the desktop's own, which started us: only its token is known.
    return KeyPress(GlobalKey.SHOW_WINDOW, token=wish.token) if wish and wish.token else None
