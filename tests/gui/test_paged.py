"""The list of any length: asks for pages, keeps few, never mixes answers up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QListView

from clicktodial.gui.models.paged import MOST_ASKED, MOST_PAGES, PAGE_ROWS, PagedModel


class Book:
    """Answers questions when it is told to, like an engine that takes its time."""

    def __init__(self, total: int) -> None:
        self.total, self.mark = total, ""
        self.asked: list[tuple[int, int, int]] = []
        self.model: PagedModel[str] = PagedModel(
            lambda *question: self.asked.append(question), str.title, str.upper
        )
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Warning
        )

    def answer(self, question: tuple[int, int, int] | None = None) -> bool:
        first, amount, serial = question or self.asked.pop(0)
        last = min(first + amount, self.total)
        rows = [f"{self.mark}row {n}" for n in range(first, last)]
        return self.model.take(serial, self.total, first, rows)

    def answer_all(self) -> None:
        while self.asked:
            self.answer()


def test_first_page_tells_how_long_the_list_is(qapp: QApplication) -> None:
    del qapp
    book = Book(100_000)
    book.model.start()
    assert book.model.is_waiting()
    assert book.model.rowCount() == 0
    book.answer_all()
    assert not book.model.is_waiting()
    assert book.model.rowCount() == 100_000
    assert book.model.row(5) == "row 5"
    assert book.model.index(5).data() == "Row 5"
    assert book.model.index(5).data(Qt.ItemDataRole.AccessibleTextRole) == "ROW 5"


def test_row_that_is_not_there_yet_is_asked_for_once(qapp: QApplication) -> None:
    del qapp
    book = Book(1_000)
    book.model.start()
    book.answer_all()
    assert book.model.row(555) is None
    assert book.model.row(556) is None
    assert book.model.index(555).data() == "…"
    assert [question[:2] for question in book.asked] == [(500, PAGE_ROWS)]
    changed = QSignalSpy(book.model.dataChanged)
    book.answer_all()
    assert book.model.row(555) == "row 555"
    assert changed.count() == 1


def test_few_pages_are_kept_and_few_questions_are_under_way(qapp: QApplication) -> None:
    del qapp
    book = Book(100_000)
    book.model.start()
    book.answer_all()
    for page in range(900):
        book.model.row(page * PAGE_ROWS)
    assert len(book.asked) == MOST_ASKED
    book.answer_all()
    assert book.model.row(899 * PAGE_ROWS) == f"row {899 * PAGE_ROWS}", "where one stopped"
    for page in range(40):
        book.model.row(page * PAGE_ROWS)
        book.answer_all()
    assert len(book.model.known()) == MOST_PAGES * PAGE_ROWS


def test_answer_to_an_older_question_is_not_taken(qapp: QApplication) -> None:
    del qapp
    book = Book(300)
    book.model.start()
    old = book.asked.pop()
    book.model.start()
    assert not book.answer(old)
    assert book.model.rowCount() == 0
    assert book.answer()
    assert not Book(300).answer((0, PAGE_ROWS, old[2])), "another model's question"


def test_refresh_keeps_place_and_shows_old_rows_until_the_new_ones_come(
    qapp: QApplication,
) -> None:
    del qapp
    book = Book(1_000)
    view = QListView()
    view.setModel(book.model)
    book.model.start()
    book.answer_all()
    book.model.row(600)
    book.answer_all()
    view.setCurrentIndex(book.model.index(600))
    book.mark, book.total = "new ", 990
    resets = QSignalSpy(book.model.modelReset)
    book.model.refresh()
    assert book.model.row(600) == "row 600"
    book.answer_all()
    assert book.model.row(600) == "new row 600"
    assert book.model.rowCount() == 990
    assert view.currentIndex().row() == 600
    assert resets.count() == 0


def test_refresh_while_another_list_is_awaited_does_not_mix_them(qapp: QApplication) -> None:
    del qapp
    book = Book(500)
    book.model.start()
    book.answer_all()
    book.mark, book.total = "found ", 3
    book.model.start()
    book.model.refresh()
    assert book.model.row(1) == "row 1"
    book.answer_all()
    assert book.model.row(1) == "found row 1"
    assert book.model.rowCount() == 3


def test_empty_list(qapp: QApplication) -> None:
    del qapp
    book = Book(0)
    book.model.start()
    book.answer_all()
    assert book.model.rowCount() == 0
    assert book.model.row(0) is None
    assert not book.asked
