"""The People tab of the real program, by keyboard, as a screen reader meets it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.paths import Paths
from tests.program.user import WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def user(desktop: Desktop, sim: Sim) -> User:
    made = User(desktop, sim)
    made.add_account()
    made.add_people()
    return made


def stored(user: User) -> dict[str, list[str]]:
    """Who is in the file, with which numbers."""
    store, _ = ContactStore.open(Paths.under(user.home).contacts_file)
    found = {one.name: [number.text for number in one.numbers] for one in store.all()}
    store.close()
    return found


def test_a_person_is_added_found_changed_deleted_brought_back_and_merged(user: User) -> None:
    desktop, a11y = user.desktop, user.desktop.a11y
    app = user.start()
    desktop.focus(WINDOW)
    desktop.keys("ctrl+2")
    a11y.find(id="people")
    before = stored(user)
    # Added, and found in the dialer.
    a11y.find(id="newContact").press()
    a11y.find(id="personName", states={"focused"})
    desktop.type("Bo Janssens")
    a11y.find(id="numberText").set_text("0470 11 12 22")
    desktop.keys("Return")
    a11y.find(id="cardName", name="Bo Janssens")
    desktop.keys("ctrl+l")
    desktop.type("janss")
    a11y.find(name=re.compile("^Bo Janssens, "))
    desktop.keys("Escape")
    # Changed.
    a11y.find(id="cardEdit").press()
    a11y.find(id="personName", states={"focused"})
    desktop.keys("ctrl+a")
    desktop.type("Bo Peeters")
    desktop.keys("Return")
    a11y.find(id="cardName", name="Bo Peeters")
    # Deleted, and brought back.
    a11y.find(id="cardDelete").press()
    a11y.find(name=re.compile("“Bo Peeters” is deleted"))
    assert stored(user) == before
    a11y.find(id="undo").press()
    a11y.find(role="list item", name=re.compile("^Bo Peeters, "))
    assert stored(user)["Bo Peeters"] == ["0470 11 12 22"]
    # Merged with a double, after being shown what comes of it.
    a11y.find(id="newContact").press()
    a11y.find(id="personName", states={"focused"})
    desktop.type("Peeters Bo")
    a11y.find(id="numberText").set_text("+32 470 11 12 22")
    desktop.keys("Return")
    a11y.find(name="Compare and merge…").press()
    a11y.find(id="mergeResult")
    a11y.find(id="merge").press()
    a11y.find(name=re.compile("is made of 2 contacts"))
    kept = [name for name in stored(user) if name in {"Bo Peeters", "Peeters Bo"}]
    assert len(kept) == 1
    user.quit(app)
