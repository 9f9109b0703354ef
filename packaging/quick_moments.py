"""The moments of the number popup and the palette, for ``screenshots.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.engine.messages import FindPeople, NumbersFound, PeopleFound, TextWanted
from clicktodial.errors import NoAnswerFromOwnerError
from clicktodial.gui.models.page import Page
from clicktodial.gui.windows.number_popup import NumberPopup
from clicktodial.gui.windows.palette import Palette
from clicktodial.model.calls import AccountName, Peer
from clicktodial.model.dialplan import Caution, Reading, Step
from clicktodial.model.found import Found
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.windows.main import MainWindow
    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import Snapshot

    Moment = Callable[[MainWindow], QWidget]

SELECTION, CLIPBOARD = TextSource.SELECTION, TextSource.CLIPBOARD
PAGES = tuple(Page(title, lambda: None) for title in ("Accounts…", "Dial from clipboard", "Team…"))


def _found(peer: Peer, text: str, **more: object) -> Found:
    about, extension = str(more.get("about", "")), str(more.get("extension", ""))
    caution = more.get("caution")
    assert caution is None or isinstance(caution, Caution)
    steps = (Step("national number of Belgium", peer.number),)
    reading = Reading(text, peer.number, steps, extension, about, caution)
    return Found(reading, peer, AccountName("work"))


ANNA = _found(
    Peer("+32470123456", "Anna Peeters", "Peeters & Zonen"),
    "0470 12 34 56",
    about="Belgium, mobile",
)
OFFICE = _found(
    Peer("+3225551234"), "02/555.12.34 ext. 5", about="Belgium, fixed line", extension="5"
)
PREMIUM = _found(Peer("+3290212345"), "0902 12 345", caution=Caution.PREMIUM)
LONG = _found(
    Peer(
        "+493023125017",
        "Maximiliane Freifrau von Schwarzenberg-Hohenlohe zu Waldenburg",
        "Donaudampfschifffahrtsgesellschaft mbH & Co. KG",
    ),
    "+49 (0)30 23125-017",
    about="Germany, fixed line",
)
LETTER = (
    "Dear Anna, thank you for the order of yesterday afternoon; we shall send the goods on Monday, "
    "as agreed, by rail."
)


def quick_moments(
    settings: Settings, calls: Snapshot, stale: Snapshot, hits: Sequence[ContactHit]
) -> dict[str, Moment]:
    """Every moment by its name. ``hits``: the people whom the palette finds."""
    notices: dict[str, NumbersFound | TextWanted] = {
        "popup-one": NumbersFound(SELECTION, (ANNA,)),
        "popup-several": NumbersFound(SELECTION, (ANNA, OFFICE, PREMIUM)),
        "popup-extension": NumbersFound(SELECTION, (OFFICE,)),
        "popup-premium": NumbersFound(SELECTION, (PREMIUM,)),
        "popup-long": NumbersFound(SELECTION, (LONG,)),
        "popup-none": NumbersFound(SELECTION, (), text=LETTER),
        "popup-empty": NumbersFound(CLIPBOARD, ()),
        "popup-hangs": NumbersFound(SELECTION, (), NoAnswerFromOwnerError()),
        "popup-reading": TextWanted(SELECTION),
    }
    texts = {
        "palette": "",
        "palette-action": "hang up anna",
        "palette-transfer": "transfer anna to z",
        "palette-person": "zoe",
        "palette-number": "0470 12 34 56",
        "palette-page": "team",
    }
    return {
        **{name: _popup(settings, notice) for name, notice in notices.items()},
        **{name: _palette(settings, calls, hits, text) for name, text in texts.items()},
        "palette-stale": _palette(settings, stale, (), "hang up anna"),
    }


def _theme(window: MainWindow) -> Theme:
    return window._theme  # noqa: SLF001 - made for the same picture


def _popup(settings: Settings, notice: NumbersFound | TextWanted) -> Moment:
    def show(window: MainWindow) -> QWidget:
        popup = NumberPopup(_theme(window), lambda _command: None)
        popup.on_settings(settings)
        if isinstance(notice, NumbersFound):
            popup.show_found(notice)
        else:
            popup.want_text(notice)
        return popup

    return show


def _palette(settings: Settings, calls: Snapshot, hits: Sequence[ContactHit], text: str) -> Moment:
    def show(window: MainWindow) -> QWidget:
        asked: list[Command] = []
        palette = Palette(_theme(window), asked.append, pages=lambda: PAGES)
        palette.on_settings(settings)
        palette.on_snapshot(calls)
        palette.open(window)
        palette.edit.setText(text)
        (*_, question) = (command for command in asked if isinstance(command, FindPeople))
        typed = question.text
        is_name = typed[:1].isalpha() and "hang" not in typed and "team" not in typed
        palette.on_notice(PeopleFound(question.serial, tuple(hits) if is_name else ()))
        return palette

    return show
