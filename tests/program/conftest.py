"""Desktops for tests: a shared one, and ones made to measure."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.program.harness import Desktop
from tests.program.session import Options, Session, missing_parts
from tests.program.wayland import WaylandSession, missing_wayland_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def _session(options: Options, missing: Callable[[str], NoReturn]) -> Session:
    if lacking := missing_parts(options):
        missing(f"a virtual desktop needs {', '.join(lacking)}")
    return Session(options)


@pytest.fixture(scope="session")
def shared_session(missing: Callable[[str], NoReturn]) -> Iterator[Session]:
    """The session that all tests of a run share, one after the other."""
    with contextlib.closing(_session(Options(), missing)) as session:
        yield session


@pytest.fixture
def desktop(shared_session: Session) -> Iterator[Desktop]:
    """A desktop with a tray and an unlocked, empty keyring; costs next to nothing."""
    with contextlib.closing(Desktop(shared_session)) as desktop:
        yield desktop


@pytest.fixture(scope="module")
def wayland_session(missing: Callable[[str], NoReturn]) -> Iterator[WaylandSession]:
    """KWin and the portals, for all tests of a module, one after the other."""
    if lacking := missing_wayland_parts():
        missing(f"a Wayland desktop needs {', '.join(lacking)}")
    with contextlib.closing(WaylandSession()) as session:
        yield session


@pytest.fixture
def wayland(wayland_session: WaylandSession) -> Iterator[Desktop]:
    """A desktop of KWin's, without tray and keyring."""
    with contextlib.closing(Desktop(wayland_session)) as desktop:
        yield desktop


@pytest.fixture
def make_session(missing: Callable[[str], NoReturn]) -> Iterator[Callable[[Options], Session]]:
    """Start sessions of the test's own, to measure."""
    with contextlib.ExitStack() as stack:
        yield lambda options: stack.enter_context(contextlib.closing(_session(options, missing)))


@pytest.fixture
def make_desktop(
    make_session: Callable[[Options], Session],
) -> Iterator[Callable[[Options], Desktop]]:
    """Start desktops of the test's own, to measure: ``make_desktop(Options(tray=False))``."""
    with contextlib.ExitStack() as stack:
        yield lambda options: stack.enter_context(
            contextlib.closing(Desktop(make_session(options)))
        )
