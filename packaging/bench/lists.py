"""The tabs with 100,000 contacts and 100,000 past calls: how long they take to open, and how long
the GUI's thread is blocked by each step of scrolling.

    python packaging/bench/lists.py        needs a display
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from event_loop import drive
from phone_system import ACCOUNT, PhoneSystem
from PySide6.QtWidgets import QAbstractItemView
from search import made_up
from table import Figure

from clicktodial.gui.models.paged import PagedModel
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.history import HistoryId, Outcome, PastCall, Trace
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.history import HistoryStore
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from event_loop import Driver

    from clicktodial.model.contacts import Contact

AMOUNT = 100_000
STEPS = 300
OPEN_GOAL_MS = 100.0
SCROLL_GOAL_MS = 16.0
AT_A_TIME = 10_000


def main() -> None:
    """Print the figures as JSON."""
    with PhoneSystem("--quiet-world") as pbx, tempfile.TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        _fill(paths)
        figures = drive(paths, lambda driver: _measured(driver, pbx))
    sys.stdout.buffer.write(msgspec.json.encode(figures))


def _fill(paths: Paths) -> None:
    paths.contacts_file.parent.mkdir(parents=True)
    contacts = list(made_up(AMOUNT))
    store, _ = ContactStore.open(paths.contacts_file)
    store.import_contacts(contacts)
    store.close()
    history, _ = HistoryStore.open(paths.history_file)
    calls = list(_past(contacts))
    for first in range(0, AMOUNT, AT_A_TIME):
        history.keep([Trace(call) for call in calls[first : first + AT_A_TIME]])
    history.close()
    # What making them up has left behind is no part of the program.
    del contacts, calls
    gc.collect()


def _past(contacts: list[Contact]) -> Iterator[PastCall]:
    """Calls of the last months, each with somebody of the contacts."""
    random_, now = random.Random(9), datetime.now(UTC)
    outcomes = [Outcome.ANSWERED] * 6 + [Outcome.MISSED, Outcome.PEER_LEG_FAILED]
    for n in range(AMOUNT):
        contact = random_.choice(contacts)
        began = now - timedelta(minutes=3 * (AMOUNT - n))
        number = contact.numbers[0].text if contact.numbers else "+32470123456"
        outcome = random_.choice(outcomes)
        yield PastCall(
            HistoryId(0),
            AccountName(ACCOUNT),
            f"call{n}",
            random_.choice((Direction.OUTGOING, Direction.INCOMING)),
            outcome,
            Peer(number, contact.name, contact.company),
            "0003*210",
            began,
            began,
            began + timedelta(seconds=90),
            began if outcome is Outcome.ANSWERED else None,
            began + timedelta(seconds=90),
            90 if outcome is Outcome.ANSWERED else None,
        )


def _measured(driver: Driver, pbx: PhoneSystem) -> list[Figure]:
    driver.sign_in(pbx)
    driver.rest(1500)
    figures = []
    for tab, what in ((Tab.PEOPLE, "contacts"), (Tab.HISTORY, "past calls")):
        opened_ms = _open_ms(driver, tab)
        view = _list_of(driver, tab)
        again_ms = _open_ms(driver, tab)
        blocks_ms = sorted(_scroll(driver, view))
        figures += [
            Figure(f"Tab of {AMOUNT:,} {what}, first opening", opened_ms, goal=OPEN_GOAL_MS),
            Figure(f"Tab of {AMOUNT:,} {what}, opened again", again_ms, goal=OPEN_GOAL_MS),
            Figure(f"Scrolling {AMOUNT:,} {what}, median block", blocks_ms[STEPS // 2]),
            Figure(
                f"Scrolling {AMOUNT:,} {what}, longest block", blocks_ms[-1], goal=SCROLL_GOAL_MS
            ),
        ]
    return figures


def _open_ms(driver: Driver, tab: Tab) -> float:
    """Until its first rows are painted."""
    window = driver.program.window
    window.show_tab(Tab.CALLS)
    driver.rest(300)
    began = time.perf_counter()
    window.show_tab(tab)
    view = _list_of(driver, tab)
    driver.until(lambda: _is_filled(view))
    driver.finish()
    return (time.perf_counter() - began) * 1000


def _list_of(driver: Driver, tab: Tab) -> QAbstractItemView:
    views = driver.program.window.tabs.page(tab).findChildren(QAbstractItemView)
    (view,) = (view for view in views if isinstance(view.model(), PagedModel))
    return view


def _is_filled(view: QAbstractItemView) -> bool:
    """Are the rows in sight those of the file, and not in wait of it?"""
    model = view.model()
    if not isinstance(model, PagedModel) or model.rowCount() < AMOUNT:
        return False
    shown = view.indexAt(view.viewport().rect().center())
    return shown.isValid() and model.row(shown.row()) is not None


def _scroll(driver: Driver, view: QAbstractItemView) -> list[float]:
    """Milliseconds of each block: by a wheel's step, a page, and far away."""
    bar, random_ = view.verticalScrollBar(), random.Random(3)
    blocks_ms: list[float] = []
    for n in range(STEPS):
        driver.rest(15)
        places = (bar.value() + 120, bar.value() + bar.pageStep(), random_.randrange(bar.maximum()))
        blocks_ms.append(_block_ms(driver, view, places[n % 3]))
    return blocks_ms


def _block_ms(driver: Driver, view: QAbstractItemView, place: int) -> float:
    """The step, and then the answer's arrival and painting, each a block of its own."""
    began = time.perf_counter()
    view.verticalScrollBar().setValue(place)
    view.viewport().repaint()
    longest = time.perf_counter() - began
    for _ in range(4):
        driver.rest(3)
        began = time.perf_counter()
        driver.finish()
        longest = max(longest, time.perf_counter() - began)
    return longest * 1000


if __name__ == "__main__":
    main()
