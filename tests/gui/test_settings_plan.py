"""The page of dial plans: fields, rules, the text that is tried, examples, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget

from clicktodial.engine.messages import ChangeDialPlan
from clicktodial.gui.models.plan_form import PlanField
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.gui.windows.settings_plan import DialPlanPage
from clicktodial.model.calls import AccountName
from clicktodial.model.dialplan import DialPlan, Rule, explain
from clicktodial.model.settings import Settings
from tests.engine.making import ACCOUNT, WORK
from tests.gui.settings_bench import Bench, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows, and no keyboard to be grabbed.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")

PARIS = Rule("Paris", r"\+331445566(\d{2})", r"7\1")
ROME = Rule("Rome", r"\+39.*", "88")
PLAN = DialPlan(
    country="BE", outside_prefix="0", rules=(PARIS, ROME), examples=("0470 12 34 56", "112")
)
HOME = AccountName("home")
SETTINGS = Settings(
    accounts=(replace(ACCOUNT, dial_plan=PLAN), replace(ACCOUNT, name=HOME)),
)
MOBILE = "0470123456"


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, SETTINGS)
    made.open(PageName.DIAL_PLAN)
    return made


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", SETTINGS)
    made.open(PageName.DIAL_PLAN)
    yield made
    made.engine.stop()


def page(bench: Bench) -> DialPlanPage:
    found = bench.window.page(PageName.DIAL_PLAN)
    assert isinstance(found, DialPlanPage)
    return found


def sent_numbers(bench: Bench) -> list[str]:
    """What the tester shows in bold."""
    labels = page(bench).tester.findChildren(QLabel, "sentNumber")
    return [
        label.text().strip("\u2066\u2069") for label in labels if label.isVisibleTo(bench.window)
    ]


def shown_steps(bench: Bench) -> str:
    labels = page(bench).tester.findChildren(QLabel, "steps")
    return "\n".join(label.text() for label in labels if label.isVisibleTo(bench.window))


def rules_of(bench: Bench) -> tuple[Rule, ...]:
    return bench.plan.rules


def examples_of(bench: Bench) -> tuple[str, ...]:
    return bench.plan.examples


def example_marks(bench: Bench) -> list[str]:
    lines = page(bench).examples.list
    from clicktodial.gui.widgets.detail_delegate import MARK

    return [str(lines.item(row).data(MARK)) for row in range(lines.count())]


# ---- what reaches the file


def test_a_field_that_is_left_is_kept_in_the_file(desk: Desk) -> None:
    desk.type(PlanField.OUTSIDE.value, "9")
    assert desk.sent == []
    desk.key(Qt.Key.Key_Tab)
    wanted = replace(PLAN, outside_prefix="9")
    assert desk.sent == [ChangeDialPlan(WORK, wanted)]
    desk.wait(lambda: desk.in_file().accounts[0].dial_plan == wanted)
    desk.wait(lambda: desk.said() == "✓ Saved: one example changed")
    assert desk.in_file().accounts[1:] == SETTINGS.accounts[1:]


def test_rules_and_examples_reach_the_file(desk: Desk) -> None:
    desk.press("addRule")
    desk.type("ruleName", "Oslo")
    desk.type("ruleMatch", r"\+47.*")
    desk.enter("ruleReplace", "9")
    desk.type("planTester", "Call 0471 00 00 00!")
    desk.press("keepExample")
    plan = replace(
        PLAN,
        rules=(PARIS, ROME, Rule("Oslo", r"\+47.*", "9")),
        examples=(*PLAN.examples, "Call 0471 00 00 00!"),
    )
    desk.wait(lambda: desk.in_file().accounts[0].dial_plan == plan)


# ---- fields


def test_enter_keeps_a_field_and_the_window_stays(bench: Bench) -> None:
    bench.enter(PlanField.LENGTHS.value, "4 3")
    assert bench.plan.internal_lengths == (3, 4)
    assert bench.text(PlanField.LENGTHS.value) == "3, 4"
    assert bench.window.isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (PlanField.LENGTHS, "three", "no list of lengths"),
        (PlanField.LENGTHS, "99", "1 to 15 digits"),
        (PlanField.OUTSIDE, "zero", "cannot be “zero”"),
        (PlanField.AREA_CODE, "a", "cannot be “a”"),
        (PlanField.INTERNATIONAL, "plus", "cannot be “plus”"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_not_applied(
    bench: Bench, field: PlanField, typed: str, said: str
) -> None:
    before = bench.text(field.value)
    bench.type(field.value, typed)
    bench.key(Qt.Key.Key_Tab)
    assert bench.sent == []
    assert said in bench.text(f"{field.value}Error")
    edit = bench.part(field.value)
    assert said in edit.accessibleDescription()
    assert not edit.hasFocus()
    assert bench.text(field.value) == typed
    edit.setFocus()
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.isVisible()
    assert bench.text(field.value) == before
    assert bench.text(f"{field.value}Error") == ""
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()


def test_what_was_typed_is_kept_when_the_window_is_closed(bench: Bench) -> None:
    bench.type(PlanField.OUTSIDE.value, "9")
    bench.window.close()
    assert bench.plan.outside_prefix == "9"


def test_what_is_being_typed_stays_when_news_come(bench: Bench) -> None:
    bench.type(PlanField.OUTSIDE.value, "9")
    bench.window.on_settings(replace(SETTINGS, watch_clipboard=True))
    assert bench.text(PlanField.OUTSIDE.value) == "9"
    bench.key(Qt.Key.Key_Tab)
    assert bench.plan.outside_prefix == "9"


def test_a_fields_default_is_one_press_away(bench: Bench) -> None:
    bench.press("planOutsidePrefixDefault")
    assert bench.plan.outside_prefix == ""
    assert not bench.is_shown("planOutsidePrefixDefault")
    bench.press("planCountryDefault")
    assert bench.plan.country == ""
    assert bench.text("planCountryText").startswith("Not set")
    bench.press("planRulesDefault")
    assert rules_of(bench) == ()


def test_a_refused_text_can_be_left_by_its_default_button(bench: Bench) -> None:
    bench.enter(PlanField.AREA_CODE.value, "x")
    bench.press("planAreaCodeDefault")
    assert bench.text(PlanField.AREA_CODE.value) == ""
    assert bench.text("planAreaCodeError") == ""
    assert bench.sent == []


def test_a_country_is_typed_by_a_part_of_its_name(bench: Bench) -> None:
    bench.type("planCountryText", "germ")
    bench.key(Qt.Key.Key_Tab)
    assert bench.plan.country == "DE"
    assert bench.text("planCountryText") == "Germany (DE)"


def test_a_country_is_chosen_by_arrows(bench: Bench) -> None:
    combo = bench.part(PlanField.COUNTRY.value)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert bench.plan.country == "BZ"  # Belize comes after Belgium


def test_what_is_no_country_is_said_and_not_applied(bench: Bench) -> None:
    bench.type("planCountryText", "Atlantis")
    bench.key(Qt.Key.Key_Tab)
    assert "no country" in bench.text("planCountryError")
    assert bench.sent == []
    assert bench.text("planCountryText") == "Atlantis"
    bench.part(PlanField.COUNTRY.value).setFocus()
    bench.key(Qt.Key.Key_Escape)
    assert bench.text("planCountryText") == "Belgium (BE)"


def test_the_wheel_changes_no_country(bench: Bench) -> None:
    combo = bench.part(PlanField.COUNTRY.value)
    at = QPointF(combo.rect().center())
    wheel = QWheelEvent(
        at, combo.mapToGlobal(at), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)
    assert wheel.type() is QEvent.Type.Wheel
    assert bench.plan.country == "BE"
    assert bench.sent == []


# ---- accounts


def test_each_account_has_its_own_plan(bench: Bench) -> None:
    choice = bench.part("planAccount")
    assert isinstance(choice, QComboBox)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert bench.text(PlanField.OUTSIDE.value) == ""
    bench.enter(PlanField.OUTSIDE.value, "5")
    assert bench.sent == [ChangeDialPlan(HOME, DialPlan(outside_prefix="5"))]
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert bench.text(PlanField.OUTSIDE.value) == "0"


def test_what_was_typed_for_one_account_is_not_kept_for_another(bench: Bench) -> None:
    bench.type(PlanField.OUTSIDE.value, "bad")
    bench.key(Qt.Key.Key_Tab)
    choice = bench.part("planAccount")
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert bench.text(PlanField.OUTSIDE.value) == ""
    assert bench.text("planOutsidePrefixError") == ""
    assert bench.sent == []


def test_an_account_that_is_removed_takes_its_plan_along(bench: Bench) -> None:
    bench.window.on_settings(Settings(accounts=SETTINGS.accounts[1:]))
    assert bench.text(PlanField.OUTSIDE.value) == ""
    assert not bench.is_shown("planAccount")
    bench.window.on_settings(Settings())
    assert bench.is_shown("planNobody")
    assert not bench.is_shown("planTester")


# ---- the text that is tried


def test_the_tester_shows_each_step_and_what_is_sent(bench: Bench) -> None:
    bench.type("planTester", MOBILE)
    reading = explain(MOBILE, PLAN)
    assert sent_numbers(bench) == [reading.dial]
    steps = shown_steps(bench).splitlines()
    assert len(steps) == len(reading.steps)
    assert all(step.rule in line for step, line in zip(reading.steps, steps, strict=True))
    assert reading.dial in bench.part("planTester").accessibleDescription()


def test_the_tester_answers_at_once_to_a_change_of_the_plan(bench: Bench) -> None:
    bench.type("planTester", MOBILE)
    bench.enter(PlanField.OUTSIDE.value, "9")
    assert sent_numbers(bench) == [explain(MOBILE, replace(PLAN, outside_prefix="9")).dial]


def test_a_text_with_nothing_to_dial_says_so(bench: Bench) -> None:
    bench.type("planTester", "hello")
    assert sent_numbers(bench) == []
    assert bench.text("planTrialNote") == "There is no number to dial in this text."
    bench.type("planTester", "")
    assert bench.text("planTrialNote") == ""
    assert not bench.part("keepExample").isEnabled()


# ---- examples


def test_examples_are_tried_anew_and_marked_until_the_next_change(bench: Bench) -> None:
    assert example_marks(bench) == ["", ""]
    bench.enter(PlanField.OUTSIDE.value, "9")
    bench.keep()
    assert example_marks(bench) == ["! changed", ""]
    assert bench.said() == "✓ Saved: one example changed"
    bench.enter(PlanField.LENGTHS.value, "4")
    bench.keep()
    assert example_marks(bench) == ["", ""]
    assert bench.said() == "✓ Saved"


def test_an_example_is_removed_by_key_and_tried_by_enter(bench: Bench) -> None:
    examples = bench.part("planExamples")
    assert isinstance(examples, QListWidget)
    examples.setFocus()
    bench.key(Qt.Key.Key_Return)
    assert bench.text("planTester") == "0470 12 34 56"
    examples.setFocus()
    bench.key(Qt.Key.Key_Delete)
    assert examples_of(bench) == ("112",)
    assert examples.hasFocus()
    bench.key(Qt.Key.Key_Delete)
    assert examples_of(bench) == ()
    assert not bench.is_shown("planExamples")


def test_an_example_that_is_too_long_is_refused(bench: Bench) -> None:
    edit = bench.part("planTester")
    assert isinstance(edit, QLineEdit)
    edit.setText("1" * 300)
    bench.press("keepExample")
    assert "too long" in bench.text("planTrialNote")
    assert bench.sent == []


# ---- rules


def test_a_rule_that_is_wrong_says_why_and_is_not_kept(bench: Bench) -> None:
    bench.press("addRule")
    assert bench.focused().objectName() == "ruleName"
    bench.type("ruleName", "Bad")
    bench.enter("ruleMatch", "(")
    assert "cannot be used" in bench.text("ruleMatchError")
    assert bench.focused().objectName() == "ruleMatch"
    assert bench.sent == []
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.isVisible()
    assert not bench.is_shown("ruleForm")
    assert bench.focused().objectName() == "planRules"


def test_two_rules_of_one_name_are_refused_at_the_name(bench: Bench) -> None:
    bench.press("addRule")
    bench.type("ruleName", "Rome")
    bench.type("ruleMatch", "1")
    bench.type("ruleReplace", "2")
    bench.press("keepRule")
    assert "Two rules are named “Rome”" in bench.text("ruleNameError")
    assert bench.sent == []


def test_a_rule_is_changed_moved_and_removed_by_keys_alone(bench: Bench) -> None:
    rules = bench.part("planRules")
    assert isinstance(rules, QListWidget)
    rules.setFocus()
    bench.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rules_of(bench) == (ROME, PARIS)
    assert rules.currentRow() == 1
    bench.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rules_of(bench) == (PARIS, ROME)
    bench.key(Qt.Key.Key_Return)
    bench.enter("ruleReplace", r"6\1")
    assert rules_of(bench) == (PARIS._replace(replace=r"6\1"), ROME)
    assert rules.hasFocus()
    bench.key(Qt.Key.Key_Delete)
    assert rules_of(bench) == (ROME,)


def test_the_buttons_move_rules_and_hand_their_focus_on_at_the_ends(bench: Bench) -> None:
    bench.part("moveRuleDown").setFocus()
    bench.press("moveRuleDown")
    assert rules_of(bench) == (ROME, PARIS)
    assert not bench.part("moveRuleDown").isEnabled()
    assert bench.focused().objectName() == "planRules"
    bench.press("moveRuleUp")
    assert rules_of(bench) == (PARIS, ROME)
    bench.press("removeRule")
    bench.press("removeRule")
    assert rules_of(bench) == ()
    assert not bench.is_shown("removeRule")
    bench.press("undoSetting")
    assert rules_of(bench) == (ROME,)
