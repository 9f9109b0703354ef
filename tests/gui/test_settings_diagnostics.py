"""The page of the doctor, and the report that is read before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from clicktodial.engine.checkup_messages import (
    ComposeReport,
    ExaminationEnded,
    Examine,
    Examined,
    ReportComposed,
    ReportSaved,
    SaveReport,
)
from clicktodial.errors import StorageError
from clicktodial.gui.models.checkup import finding_line, summary
from clicktodial.gui.widgets.step_row import StepRow
from clicktodial.gui.windows.report import ReportWindow
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.checkup import Check, Finding, Verdict, check_title
from clicktodial.model.settings import Settings
from tests.engine.making import ACCOUNT, WORK
from tests.gui.settings_bench import Bench, Desk, spoken_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

SETTINGS = Settings(accounts=(ACCOUNT,))
KEYRING = Finding(Check.KEYRING, Verdict.OK, "The system's keyring keeps the secrets.")
TRAY = Finding(Check.TRAY, Verdict.NOTE, "There is none.", "Look elsewhere.")
TLS = Finding(Check.TLS, Verdict.FAILED, "It has expired.", "Ask for another.", WORK)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, SETTINGS)
    made.open(PageName.DIAGNOSTICS)
    return made


def examined(bench: Bench, *findings: Finding) -> None:
    (asked, *_) = (one for one in reversed(bench.sent) if isinstance(one, Examine))
    for finding in findings:
        bench.window.on_notice(Examined(asked.serial, finding))
    bench.window.on_notice(ExaminationEnded(asked.serial))


def rows(bench: Bench) -> int:
    return len([row for row in bench.window.findChildren(StepRow) if not row.isHidden()])


@pytest.mark.parametrize("check", list(Check))
def test_every_check_has_a_title(check: Check) -> None:
    assert check_title(check)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_a_shape_and_a_word_of_its_own(verdict: Verdict) -> None:
    lines = {v: finding_line(Finding(Check.TRAY, v)) for v in Verdict}
    others = [line for v, line in lines.items() if v is not verdict]
    assert lines[verdict].mark not in {line.mark for line in others}
    assert lines[verdict].word not in {line.word for line in others}


@pytest.mark.parametrize(
    ("findings", "role", "words"),
    [
        ((KEYRING,), "good", "✓ Everything works."),
        ((KEYRING, TRAY), "good", "✓ Everything works; 1 thing is good to know."),
        ((KEYRING, TRAY, TLS), "bad", "✗ 1 thing does not work."),
    ],
)
def test_the_whole_in_a_sentence(findings: tuple[Finding, ...], role: str, words: str) -> None:
    assert summary(findings) == (words, role)


def test_the_first_look_examines_and_the_button_does_it_again(bench: Bench) -> None:
    assert bench.sent == [Examine(1)]
    assert bench.text("examinationState") == "Examining…"
    examined(bench, KEYRING, TRAY, TLS)
    bench.qtbot.waitUntil(lambda: rows(bench) == 3)
    assert bench.text("examinationState") == "✗ 1 thing does not work."
    bench.press("examine")
    assert bench.sent[-1] == Examine(2)
    assert rows(bench) == 0


def test_news_of_an_examination_before_is_left_out(bench: Bench) -> None:
    examined(bench, KEYRING)
    bench.press("examine")
    bench.window.on_notice(Examined(1, TLS))
    bench.window.on_notice(ExaminationEnded(1))
    assert rows(bench) == 0
    assert bench.text("examinationState") == "Examining…"


def test_the_report_is_read_before_it_is_saved(bench: Bench, tmp_path: Path) -> None:
    examined(bench, KEYRING)
    bench.press("showReport")
    asked: object = bench.sent[-1]
    assert asked == ComposeReport((KEYRING,))
    bench.window.on_notice(ReportComposed("all of it"))
    window = bench.window.findChild(ReportWindow)
    assert window is not None
    assert window.text.toPlainText() == "all of it"
    assert spoken_name(window.text) == "Report"
    window.copy_button.click()
    assert QGuiApplication.clipboard().text() == "all of it"
    window.text.setPlainText("some of it")
    window.save_to(str(tmp_path / "report.txt"))
    sent: object = bench.sent[-1]
    assert sent == SaveReport("some of it", tmp_path / "report.txt")
    bench.window.on_notice(ReportSaved(tmp_path / "report.txt", StorageError("It is full")))
    assert window.state.text() == "It is full."
    bench.window.on_notice(ReportSaved(tmp_path / "report.txt"))
    assert str(tmp_path / "report.txt") in window.state.text()
    window.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", Settings())
    yield made
    made.engine.stop()


def test_a_real_engine_examines_and_writes_the_report(desk: Desk, tmp_path: Path) -> None:
    desk.open(PageName.DIAGNOSTICS)
    desk.wait(lambda: desk.text("examinationState").startswith("✗"))
    desk.wait(lambda: rows(desk) >= 5)
    desk.press("showReport")
    desk.wait(lambda: desk.window.findChild(ReportWindow) is not None)
    window = desk.window.findChild(ReportWindow)
    assert window is not None
    window.save_to(str(tmp_path / "report.txt"))
    desk.wait((tmp_path / "report.txt").exists)
    assert (tmp_path / "report.txt").read_text() == window.text.toPlainText()
    desk.wait(lambda: window.state.text().startswith("✓"))
    window.close()
