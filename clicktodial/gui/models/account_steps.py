"""The test of an account in lines, as it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.steps import Step


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the test, told by shape, word and colour."""

    mark: str
    title: str
    word: str
    role: str
    detail: str = ""

    @property
    def spoken(self) -> str:
        """The line without its shape."""
        return " ".join(part for part in (f"{self.title}: {self.word}.", self.detail) if part)


def step_line(step: Step) -> StepLine:
    """How the step is shown."""
    title = {
        "proxy": tr("Proxy"),
        "name-lookup": tr("Name lookup"),
        "tls": tr("Certificate"),
        "clock": tr("Clock"),
        "sign-in": tr("Sign-in"),
        "extension": tr("Extension"),
        "list-calls": tr("List of calls"),
        "capabilities": tr("What it offers"),
        "event-stream": tr("Bridge"),
        "place": tr("Where the contacts are"),
        "contacts": tr("Contacts"),
    }[step.name.value]
    mark, word, role = {
        "ok": ("✓", tr("ok"), "good"),
        "failed": ("✗", tr("failed"), "bad"),
        "skipped": ("–", tr("not tried"), "muted"),
    }[step.outcome.value]
    return StepLine(mark, title, word, role, "\n".join(p for p in (step.found, step.hint) if p))


class TestProgress:
    """What the running test has told. Late news of the test before it is left out."""

    __test__ = False

    def __init__(self) -> None:
        self._is_wanted = False
        self._awaited = 0
        self.is_running = False
        self.lines: tuple[StepLine, ...] = ()
        self.summary: StepLine | None = None

    def begin(self) -> None:
        """A new test was asked for."""
        self._awaited = 1
        self._is_wanted = self.is_running = True
        self.lines, self.summary = (), None

    def forget(self) -> None:
        """What was tested is not what the form holds any more."""
        self._is_wanted = self.is_running = False
        self.lines, self.summary = (), None

    def on_step(self, step: Step) -> bool:
        """The next step; the first one begins a test, whatever was told before. False for news
        that nobody waits for."""
        if not self._is_wanted or step.place not in {0, len(self.lines)}:
            return False
        self.is_running, self.summary, self._awaited = True, None, step.of
        self.lines = (*self.lines[: step.place], step_line(step))
        return True

    def on_end(self, error: ClickToDialError | None) -> None:
        """The end; ``error`` when the test could not be begun."""
        if not self.is_running or (error is None and len(self.lines) < self._awaited):
            return
        self.is_running = False
        failed = next((line.title for line in self.lines if line.role == "bad"), "")
        if error is not None:
            self.summary = StepLine("✗", tr("Test"), tr("not done"), "bad", str(error))
        elif failed:
            self.summary = StepLine("✗", tr("Test"), tr("failed at “{step}”", step=failed), "bad")
        else:
            self.summary = StepLine("✓", tr("Test"), tr("everything works"), "good")
