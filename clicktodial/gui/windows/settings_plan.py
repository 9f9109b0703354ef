"""The page of dial plans: how each account makes numbers to send out of what people write."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from clicktodial.errors import InputError
from clicktodial.gui.models.plan_form import (
    PlanField,
    default_text,
    field_text,
    with_example,
    with_field,
    with_rule,
    with_rule_moved,
    without_example,
    without_rule,
)
from clicktodial.gui.widgets.country_field import CountryField
from clicktodial.gui.widgets.forms import LabelledEdit, words
from clicktodial.gui.widgets.settings_parts import (
    DefaultButton,
    SettingEdit,
    SteadyChoice,
    button,
)
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.gui.windows.settings_rules import Rules
from clicktodial.gui.windows.settings_tester import Examples, Tester
from clicktodial.i18n import tr, trn
from clicktodial.model.dialplan import NO_PLAN

if TYPE_CHECKING:
    from clicktodial.gui.models.settings_keeper import SettingsKeeper
    from clicktodial.model.calls import AccountName
    from clicktodial.model.dialplan import DialPlan, Rule
    from clicktodial.model.settings import Settings


class DialPlanPage(SettingsSheet):
    """One account's plan at a time. Every change is tried at once on the text and the examples."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget) -> None:
        super().__init__(tr("Dial plan"), parent)
        self._keeper = keeper
        self._account: AccountName | None = None
        self._plan = self._before = NO_PLAN
        self._changed = 0
        self.add_words(tr("How what you type, select or click becomes the number that is sent."))
        self._add_account()
        self._plan_parts = self.begin_group()
        self._add_tester()
        self._add_examples()
        self._add_fields()
        self._add_rules()
        self._add_way_back()
        self._show_account()

    # ---- parts

    def _add_account(self) -> None:
        self.account = SteadyChoice()
        self.account.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account.activated.connect(self._on_account)
        self._accounts = LabelledEdit(
            self.account, PlanField.ACCOUNT, tr("Dial plan of the accou&nt"), self.sheet
        )
        self.add(self._accounts)
        self.nobody = words(self.sheet)
        self.nobody.setObjectName("planNobody")
        self.nobody.setText(tr("There is no account yet: its dial plan is set here once there is."))
        self.add(self.nobody)

    def _add_fields(self) -> None:
        self.add_section(tr("Where you are"))
        self.country = CountryField(
            PlanField.COUNTRY,
            tr("&Country"),
            tr("National numbers get its country code"),
            self.sheet,
        )
        self.country.chosen.connect(partial(self._on_entered, PlanField.COUNTRY))
        self.add(self.country)
        self.fields: dict[PlanField, SettingEdit] = {}
        self._add_field(
            PlanField.AREA_CODE,
            tr("&Own area code"),
            tr("Put before numbers that are dialled within your town only, such as 02"),
        )
        self.add_section(tr("What your phone system wants"))
        self._add_field(
            PlanField.OUTSIDE,
            tr("Prefix for an outside &line"),
            tr("Dialled before every number outside the company, such as 0"),
        )
        self._add_field(
            PlanField.INTERNATIONAL,
            tr("&International prefix"),
            tr(
                "Stands for the + of a number, such as 00. Empty: + itself, or the country's own "
                "behind an outside line"
            ),
        )
        self._add_field(
            PlanField.LENGTHS,
            tr("Lengths of in&ternal extensions"),
            tr("So many digits are a colleague and stay as they are, such as 3, 4"),
        )

    def _add_field(self, field: PlanField, label: str, about: str) -> None:
        made = self.fields[field] = SettingEdit(field, label, about, self.sheet)
        made.edit.setMaxLength(60)
        made.entered.connect(partial(self._on_entered, field))
        self.add(made)

    def _add_rules(self) -> None:
        self.add_section(
            tr("Rules"),
            tr(
                "From top to bottom; the first one that fits decides, and what it makes is dialled "
                "as it is. Emergency numbers are never rewritten."
            ),
        )
        self.rules = Rules(self.sheet)
        self.rules.saved.connect(self._on_rule)
        self.rules.removed.connect(lambda place: self._change(without_rule(self._plan, place)))
        self.rules.revealed.connect(self.reveal)
        self.rules.moved.connect(self._on_moved)
        self.add(self.rules)
        self.rules_default = DefaultButton("planRules", tr("Rules"), self.sheet)
        self.rules_default.clicked.connect(
            lambda: self._change(replace(self._plan, rules=NO_PLAN.rules))
        )
        self.rules.put_last(self.rules_default)

    def _add_way_back(self) -> None:
        self.restore = button(tr("Restore the defaults of this page"), "restorePage", self.sheet)
        self.restore.clicked.connect(lambda: self._change(NO_PLAN))
        self.add_leading(self.restore)

    def _add_tester(self) -> None:
        self.add_section(tr("Try it"))
        self.tester = Tester(self.sheet)
        self.tester.kept.connect(self._on_example)
        self.add(self.tester)

    def _add_examples(self) -> None:
        self.add_section(tr("Examples"))
        self.examples = Examples(self.sheet)
        self.examples.removed.connect(
            lambda place: self._change(without_example(self._plan, place))
        )
        self.examples.opened.connect(self._on_example_opened)
        self.add(self.examples)

    # ---- which account

    def show_settings(self, settings: Settings) -> None:
        """The plans as they apply now."""
        names = [account.name for account in settings.accounts]
        if [self.account.itemText(n) for n in range(self.account.count())] != names:
            self.account.clear()
            self.account.addItems(names)
        if self._account not in names:
            default = settings.default
            self._forget_account(default.name if default is not None else None)
        if self._account is not None:
            self.account.setCurrentIndex(names.index(self._account))
        self._show_account()

    def _forget_account(self, name: AccountName | None) -> None:
        """Another account's plan is shown from now on: nothing about the last one stays."""
        self._account = name
        self.rules.close_form()
        account = self._keeper.settings.account(name) if name is not None else None
        self._plan = self._before = account.dial_plan if account is not None else NO_PLAN

    def _on_account(self, row: int) -> None:
        accounts = self._keeper.settings.accounts
        if accounts[row].name != self._account:
            self._forget_account(accounts[row].name)
            for field in self.fields.values():
                field.forget()
            self.country.forget()
            self._show_account()

    def _show_account(self) -> None:
        account = self._keeper.settings.account(self._account) if self._account else None
        self._accounts.setVisible(self.account.count() > 1)
        self.nobody.setVisible(account is None)
        self._plan_parts.setVisible(account is not None)
        if account is not None:
            self._show_plan(account.dial_plan)

    def _show_plan(self, plan: DialPlan) -> None:
        if plan != self._plan:
            self._before, self._plan = self._plan, plan
        self.country.show_value(plan.country)
        for field, edit in self.fields.items():
            edit.show_value(field_text(field, plan), default_text(field))
        self.rules.show_rules(plan.rules)
        self.rules_default.setVisible(bool(plan.rules))
        if plan == NO_PLAN and self.restore.hasFocus():
            self.go_to_first()
        self.restore.setEnabled(plan != NO_PLAN)
        self.tester.show_plan(plan)
        self._changed = self.examples.show_plan(plan, self._before)

    def saved_words(self) -> str:
        """How many examples the last change concerned."""
        if not self._changed:
            return ""
        return trn("one example changed", "{n} examples changed", self._changed)

    def go_to_first(self) -> None:
        """Begin with the text to try."""
        if self._account is not None:
            self.tester.edit.setFocus()

    # ---- changes

    def _change(self, plan: DialPlan) -> None:
        if self._account is not None:
            self._keeper.change_plan(self._account, plan)

    def _on_entered(self, field: PlanField, text: str) -> None:
        part = self.country if field is PlanField.COUNTRY else self.fields[field]
        try:
            plan = with_field(self._plan, field, text)
        except InputError as error:
            part.refuse(error)
            return
        part.forget()
        if plan == self._plan:
            self._show_plan(plan)
        else:
            self._change(plan)

    def _on_rule(self, place: int | None, rule: Rule) -> None:
        try:
            plan = with_rule(self._plan, place, rule)
        except InputError as error:
            self.rules.refuse(error)
            return
        self._change(plan)
        self.rules.close_form()
        self.rules.choose(len(plan.rules) - 1 if place is None else place)

    def _on_moved(self, place: int, by: int) -> None:
        self._change(with_rule_moved(self._plan, place, by))
        self.rules.choose(place + by)

    def _on_example(self, text: str) -> None:
        try:
            self._change(with_example(self._plan, text))
        except InputError as error:
            self.tester.refuse(error)

    def _on_example_opened(self, text: str) -> None:
        self.tester.edit.setText(text)
        self.tester.edit.setFocus()
