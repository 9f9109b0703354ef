"""The account's test in lines: pure, from steps to words and shapes."""

from __future__ import annotations

import pytest

from clicktodial.errors import StorageError
from clicktodial.gui.models.account_steps import TestProgress, step_line
from clicktodial.model.steps import Outcome, Step, StepName


def steps(*outcomes: Outcome) -> list[Step]:
    names = list(StepName)[: len(outcomes)]
    return [
        Step(name, outcome, place=place, of=len(outcomes))
        for place, (name, outcome) in enumerate(zip(names, outcomes, strict=True))
    ]


def roles(progress: TestProgress) -> list[str]:
    return [line.role for line in progress.lines]


def test_late_news_of_an_older_test_is_left_out() -> None:
    progress = TestProgress()
    old = steps(*[Outcome.OK] * len(StepName))
    skipped = len(StepName) - 1
    progress.on_step(old[0])
    assert roles(progress) == []
    progress.begin()
    progress.on_step(old[3])
    progress.on_end(None)
    assert roles(progress) == []
    assert progress.is_running
    for step in (*old[:2], *steps(Outcome.FAILED, *[Outcome.SKIPPED] * skipped)):
        progress.on_step(step)
    progress.on_end(None)
    assert roles(progress) == ["bad", *["muted"] * skipped]
    assert progress.summary is not None
    assert progress.summary.word == "failed at “Proxy”"


def test_a_test_that_was_forgotten_stays_away() -> None:
    progress = TestProgress()
    progress.begin()
    progress.forget()
    progress.on_step(steps(Outcome.OK)[0])
    progress.on_end(StorageError("late"))
    assert (progress.lines, progress.summary) == ((), None)


@pytest.mark.parametrize("name", StepName)
@pytest.mark.parametrize("outcome", Outcome)
def test_every_step_and_outcome_is_told_by_shape_and_word(name: StepName, outcome: Outcome) -> None:
    line = step_line(Step(name, outcome, "found", "do this"))
    assert line.mark in "✓✗–"
    assert line.spoken == f"{line.title}: {line.word}. found\ndo this"
