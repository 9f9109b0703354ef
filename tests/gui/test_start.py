"""What a start loads, and when: each module costs every user at every start."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATE = ("httpx", "keyring", "asyncio", "sqlite3", "msgspec", "tomllib", "tomlkit", "platformdirs")


def python(script: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_pyside_does_not_keep_the_source_of_every_later_import() -> None:
    python(
        "import builtins, linecache\n"
        "plain = builtins.__import__\n"
        "import clicktodial.app, clicktodial.program, sqlite3\n"
        "assert builtins.__import__ is plain\n"
        "ours = clicktodial.__path__[0]\n"
        "kept = [name for name in linecache.cache if name.startswith(ours) or 'sqlite3' in name]\n"
        "assert not kept, kept"
    )


@pytest.mark.parametrize("module", LATE)
def test_what_the_window_does_not_need_is_not_loaded_with_it(module: str) -> None:
    python(
        f"import sys, clicktodial.app, clicktodial.program\nassert {module!r} not in sys.modules"
    )


def test_the_command_line_loads_neither_qt_nor_httpx() -> None:
    python(
        "import sys\n"
        "from clicktodial.cli.main import main\n"
        "import clicktodial.cli.calls, clicktodial.cli.accounts, clicktodial.cli.contacts\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'httpx'))]"
    )


def test_a_fault_of_our_own_is_logged_and_told_and_the_program_goes_on() -> None:
    python(
        "import os, sys\n"
        "from pathlib import Path\n"
        "from clicktodial import app\n"
        "from clicktodial.options import DesktopOptions\n"
        "from clicktodial.storage.paths import Paths\n"
        "from PySide6.QtCore import QTimer\n"
        "paths = Paths.under(Path(os.environ['CLICKTODIAL_HOME']))\n"
        "def prepare(program):\n"
        "    def fail():\n"
        "        raise LookupError('a fault of ours')\n"
        "    def look():\n"
        "        if program.window.trouble.isVisible():\n"
        "            from clicktodial.program import leave\n"
        "            leave()\n"
        "    program.looker = QTimer(program, interval=10)\n"
        "    program.looker.timeout.connect(look)\n"
        "    program.looker.start()\n"
        "    QTimer.singleShot(0, fail)\n"
        "assert app.run(DesktopOptions(paths, None), paths, prepare) == 0\n"
        "assert 'a fault of ours' in paths.log_file.read_text()\n"
    )


def test_what_the_menu_opens_is_loaded_when_it_is_opened() -> None:
    python(
        "import os, sys\n"
        "from pathlib import Path\n"
        "from clicktodial import app\n"
        "from clicktodial.options import DesktopOptions\n"
        "from clicktodial.storage.paths import Paths\n"
        "from PySide6.QtCore import QTimer\n"
        "paths = Paths.under(Path(os.environ['CLICKTODIAL_HOME']))\n"
        "late = ('clicktodial.gui.windows.events', 'clicktodial.gui.widgets.team')\n"
        "seen = []\n"
        "def prepare(program):\n"
        "    seen.append([name in sys.modules for name in late])\n"
        "    def open_all():\n"
        "        program.menu.events_wanted.emit()\n"
        "        from clicktodial.gui.widgets.tabs import Tab\n"
        "        program.window.tabs.page(Tab.TEAM)\n"
        "        seen.append([name in sys.modules for name in late])\n"
        "        seen.append(program._events_window.isVisible())\n"
        "        from clicktodial.program import leave\n"
        "        leave()\n"
        "    program.window.painted.connect(lambda: QTimer.singleShot(0, open_all))\n"
        "assert app.run(DesktopOptions(paths, None), paths, prepare) == 0\n"
        "assert seen == [[False, False], [True, True], True], seen\n"
    )
