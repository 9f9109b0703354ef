"""What the settings window asked to be kept, and what it shows meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.messages import ChangeDialPlan, ChangeSettings
from clicktodial.gui.models.settings_keeper import SettingsKeeper
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.settings import ColorScheme, Settings
from tests.engine.making import ACCOUNT, WORK

if TYPE_CHECKING:
    from clicktodial.engine.messages import Command

BEFORE = Settings(accounts=(ACCOUNT,))
PLAN = DialPlan(country="BE")


class Bench:
    """A keeper; what it sends is kept."""

    def __init__(self) -> None:
        self.sent: list[Command] = []
        self.keeper = SettingsKeeper(self.sent.append)
        assert not self.keeper.on_settings(BEFORE)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_wish_is_sent_and_shown_before_the_file_has_it(bench: Bench) -> None:
    bench.keeper.change(watch_clipboard=True)
    wished = replace(BEFORE, watch_clipboard=True)
    assert bench.sent == [ChangeSettings(wished)]
    assert bench.keeper.settings == wished
    assert bench.keeper.is_waiting
    assert bench.keeper.on_settings(wished)
    assert not bench.keeper.is_waiting


def test_two_wishes_in_a_row_are_both_kept(bench: Bench) -> None:
    """The second is made before the first has come back, and must not take it away."""
    bench.keeper.change(watch_clipboard=True)
    bench.keeper.change(dial_links_at_once=True)
    both = replace(BEFORE, watch_clipboard=True, dial_links_at_once=True)
    assert bench.sent[-1] == ChangeSettings(both)
    assert not bench.keeper.on_settings(replace(BEFORE, watch_clipboard=True))
    assert bench.keeper.settings == both
    assert bench.keeper.on_settings(both)


def test_what_is_so_already_is_not_sent(bench: Bench) -> None:
    bench.keeper.change(watch_clipboard=False)
    bench.keeper.change_plan(WORK, ACCOUNT.dial_plan)
    assert bench.sent == []
    assert not bench.keeper.can_undo


def test_a_plan_is_sent_by_a_command_of_its_own(bench: Bench) -> None:
    bench.keeper.change_plan(WORK, PLAN)
    assert bench.sent == [ChangeDialPlan(WORK, PLAN)]
    wished = replace(BEFORE, accounts=(replace(ACCOUNT, dial_plan=PLAN),))
    assert bench.keeper.settings == wished
    assert not bench.keeper.on_settings(BEFORE)
    assert bench.keeper.settings == wished
    assert bench.keeper.on_settings(wished)


def test_a_plan_of_an_account_that_is_gone_is_waited_for_no_longer(bench: Bench) -> None:
    bench.keeper.change_plan(WORK, PLAN)
    assert bench.keeper.on_settings(Settings())
    assert bench.keeper.settings == Settings()


def test_undo_takes_back_the_last_change_alone(bench: Bench) -> None:
    bench.keeper.change(dial_selection_at_once=True)
    bench.keeper.change(watch_clipboard=True)
    # Changed elsewhere meanwhile: undo is not to take that back, too.
    elsewhere = replace(bench.keeper.settings, color_scheme=ColorScheme.DARK)
    bench.keeper.on_settings(bench.keeper.settings)
    bench.keeper.on_settings(elsewhere)
    bench.keeper.undo()
    assert bench.sent[-1] == ChangeSettings(replace(elsewhere, watch_clipboard=False))
    bench.keeper.undo()
    assert bench.sent[-1] == ChangeSettings(elsewhere)


def test_undo_brings_a_plan_back(bench: Bench) -> None:
    bench.keeper.change_plan(WORK, PLAN)
    bench.keeper.undo()
    assert bench.sent[-1] == ChangeDialPlan(WORK, ACCOUNT.dial_plan)


def test_what_could_not_be_kept_is_not_shown_any_more(bench: Bench) -> None:
    bench.keeper.change(watch_clipboard=True)
    bench.keeper.change_plan(WORK, PLAN)
    bench.keeper.give_up()
    assert bench.keeper.settings == BEFORE
    assert not bench.keeper.is_waiting
    assert not bench.keeper.can_undo
