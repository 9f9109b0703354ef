"""``clicktodial quit``, as installers end the program before they replace it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running
from tests.program.user import User

if TYPE_CHECKING:
    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]


def test_the_running_program_ends_and_only_then_the_command(desktop: Desktop) -> None:
    with running(SimOptions(manual_clock=True)) as sim:
        user = User(desktop, sim)
        user.add_account()
        app = user.start("--hidden")
        asked = user.run("quit", "--json")
        assert asked.wait() == 0
        assert app.wait() == 0
    assert [json.loads(line) for line in asked.lines] == [{"was_running": True}]
