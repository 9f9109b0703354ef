"""The palette: one field for people, numbers, what can be done to the calls of now, and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from clicktodial.engine.messages import Act, Dial
from clicktodial.errors import NotANumberError
from clicktodial.gui.activation import bring_forward
from clicktodial.gui.models import palette as model
from clicktodial.gui.models.found import dialling
from clicktodial.gui.models.reading import planned_words
from clicktodial.gui.models.rows import Row, make_row
from clicktodial.gui.widgets.forms import announce
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.gui.widgets.people_field import PeopleField
from clicktodial.gui.widgets.people_list import PeopleList
from clicktodial.gui.windows.floating import FloatingWindow
from clicktodial.i18n import joined, tr
from clicktodial.model.calls import Action, ActionDetails
from clicktodial.model.planning import planned, planned_by
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import EntryKey, Phase, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clicktodial.engine.messages import Command, Notice, WindowWanted
    from clicktodial.gui.activation import Activate
    from clicktodial.gui.models.page import Page
    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.theme import Theme
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.planning import Planned

WIDTH, HEIGHT = 440, 420
"""The height is what it may grow to; it is placed as if it had."""
MOST_IN_SIGHT = 8
_SAME_KEY_AGAIN = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)


class Palette(FloatingWindow):
    """Enter does the chosen thing once and closes, Esc closes; without a text nothing is chosen
    until the arrows choose it."""

    dialled = Signal(str)
    """This number, as it was typed or found: it can be brought back."""

    def __init__(
        self,
        theme: Theme,
        submit: Callable[[Command], None],
        *,
        pages: Callable[[], Sequence[Page]] = lambda: (),
        kept_for: Callable[[str], DialChoice | None] = lambda _number: None,
        activate: Activate = bring_forward,
    ) -> None:
        super().__init__(activate)
        self._submit, self._pages, self._kept_for = submit, pages, kept_for
        self._settings = Settings()
        self._rows: tuple[Row, ...] = ()
        self._offered: Sequence[Page] = ()
        self._marked = EntryKey("")
        self._note = ""
        self._known: tuple[tuple[Any, ...], model.Wish] | None = None
        self.setObjectName("palette")
        self.setWindowTitle(tr("Find or do"))
        self._make_parts(theme)
        self._lay_out()

    def _make_parts(self, theme: Theme) -> None:
        self.edit = QLineEdit(self)
        self.edit.setObjectName("paletteField")
        self.edit.setPlaceholderText(tr("Name, number, or what to do"))
        self.edit.setAccessibleName(tr("Name, number, or what to do"))
        self.edit.setMaxLength(256)
        self.edit.installEventFilter(self)
        self._head = WrappedLabel("title", self)
        self._head.setObjectName("paletteHead")
        self._quiet = WrappedLabel("quiet", self)
        self._quiet.setObjectName("paletteReasons")
        self.results = PeopleList(theme, self)
        self.results.setObjectName("paletteResults")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = PeopleField(
            self.edit,
            self.results,
            self._submit,
            self,
            read=self._read,
            search_empty=True,
            part=lambda text: self._wish(text).search,
            arrange=self._arrange,
        )
        self.field.chosen.connect(self._on_chosen)
        self.field.changed.connect(self._on_changed)
        self.results.selectionModel().currentChanged.connect(self._explain)

    def _lay_out(self) -> None:
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(8)
        whole.addWidget(self._head)
        whole.addWidget(self.edit)
        whole.addWidget(self.results)
        whole.addWidget(self._quiet)

    def open(self, over: QWidget | None = None, notice: WindowWanted | None = None) -> None:
        """Come with an empty field, over that window if it can be seen."""
        self._offered = self._pages()
        self._note = ""
        self.edit.clear()
        self.field.search()
        self.show_over(over, QSize(WIDTH, HEIGHT))
        self._fit()
        self.edit.setFocus()
        self._activate(self, notice)

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The accounts as they are now."""
        self._settings = settings
        self._explain()

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """The calls as they are now."""
        before = self._transferred()
        views = {view.account.name: view for view in snapshot.accounts}
        self._rows = tuple(
            make_row(entry, views[entry.account], several_accounts=len(views) > 1)
            for entry in snapshot.entries
            if entry.phase is Phase.LIVE
        )
        if not self.isVisible():
            return
        if self._transferred() == before:
            self.field.refresh()
            self._explain()
        elif before is not None:
            # Who was to get one call must not be called, nor get another one.
            self.field.drop()
            self.say(tr("This is not possible any more: the call has changed or ended."))
        else:
            self.field.drop()
            self.field.search()
            self._explain()

    def _transferred(self) -> EntryKey | None:
        transfer = self._wish(self.edit.text()).transfer
        return transfer.key if transfer is not None else None

    def on_notice(self, notice: Notice) -> None:
        """The people that were asked for."""
        if self.isVisible():
            self.field.on_notice(notice)

    # ---- what is offered

    def _wish(self, text: str) -> model.Wish:
        """Asked for several times a key, worked out once."""
        key = (text, self._rows, self._offered, self._marked)
        if self._known is None or self._known[0] != key:
            self._known = key, model.wish(*key)
        return self._known[1]

    def _arrange(self, text: str, people: Sequence[Suggestion]) -> Sequence[Suggestion]:
        wish = self._wish(text)
        return (*wish.ahead, *people, *wish.after)

    def _planned(self, text: str) -> Planned | None:
        """How the text would be dialled; ``None``: it is no number."""
        try:
            return planned(text, self._settings, self._kept_for)
        except NotANumberError:
            return None

    def _read(self, text: str) -> Reading | None:
        """How the text is dialled, or is given to the phone system as a transfer's target."""
        transfer = self._wish(self.edit.text()).transfer
        if transfer is not None:
            return planned_by(self._settings.account(transfer.entry.account), text)
        plan = self._planned(text)
        return plan.reading if plan is not None else None

    def _on_changed(self) -> None:
        self._note = ""
        if not self.edit.text().strip():
            self._marked = EntryKey("")
            self.results.choose(-1)
        self._explain()

    def _explain(self) -> None:
        """What Enter would do, where the line alone does not say it."""
        transfer = self._wish(self.edit.text()).transfer
        verb = tr("Call {number}") if transfer is None else tr("Transfer to {number}")
        self.field.set_verb(verb)
        self._head.show_text(
            tr("Transfer {name} to…", name=transfer.title) if transfer is not None else ""
        )
        self._quiet.show_text(self._note or self._reasons() or self._trouble())
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        self.results.fit_height(MOST_IN_SIGHT)
        self._whole.activate()
        self.fit(QSize(WIDTH, self._whole.totalHeightForWidth(WIDTH)))

    def _reasons(self) -> str:
        line = self.results.chosen()
        if isinstance(line, model.TransferLine):
            return tr("Tab or Enter: then type who is to get the call")
        if line is None or not line.number:
            return ""
        if self._wish(self.edit.text()).transfer is not None:
            return self._transfer_words(line)
        plan = self._planned(line.number)
        if plan is None:
            return ""
        several = len(self._settings.accounts) > 1
        return planned_words(plan, names_account=several)

    def _transfer_words(self, line: Suggestion) -> str:
        reading = self._read(line.number)
        blind = tr("A blind transfer: the call goes there at once, without asking")
        return joined(dialling(reading), blind) if reading is not None else ""

    def _trouble(self) -> str:
        if model.is_stale(self._rows):
            return tr("The list of calls is not current: nothing can be done to calls now.")
        is_typed = bool(self.edit.text().strip()) and not self.field.is_waiting()
        if is_typed and not self.results.lines():
            return tr("Nothing found. Type a name, a number, or what to do.")
        return ""

    def say(self, text: str) -> None:
        """Why nothing was done; until something else is typed."""
        self._note = text
        self._explain()
        announce(self._quiet, text)

    # ---- presses

    def _on_chosen(self, line: Suggestion) -> None:
        if not self.isVisible():
            return
        match line:
            case model.TransferLine():
                self._complete(line)
            case model.PageLine():
                self.close_window()
                line.does()
            case model.ActionLine():
                self._act(line.key, line.action)
            case _:
                self._use_number(line)

    def _complete(self, line: model.TransferLine) -> None:
        self._marked = line.key
        self.edit.setText(line.begins)

    def _use_number(self, line: Suggestion) -> None:
        transfer = self._wish(self.edit.text()).transfer
        plan, reading = self._planned(line.number), self._read(line.number)
        if transfer is not None and reading is not None:
            self._act(transfer.key, Action.TRANSFER, ActionDetails(target=reading.dial))
        elif transfer is None and plan is not None:
            self.close_window()
            self.dialled.emit(line.number)
            self._submit(Dial(plan.reading.dial, line.name, plan.choice))

    def _act(self, key: EntryKey, action: Action, details: ActionDetails | None = None) -> None:
        """Do it, if its button could be pressed now."""
        row = next((row for row in self._rows if row.key == key), None)
        call = row.entry.call if row is not None else None
        if row is None or call is None or not model.possible(row, action):
            self.say(tr("This is not possible any more: the call has changed or ended."))
            return
        self.close_window()
        self._submit(Act(call.account, call.id, action, details or ActionDetails()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            line = self.results.chosen()
            if event.key() == Qt.Key.Key_Tab.value and isinstance(line, model.TransferLine):
                self._complete(line)
                return True
            if event.keyCombination() == _SAME_KEY_AGAIN:
                self.close_window()
                return True
        return super().eventFilter(watched, event)
