from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clicktodial import __version__
from clicktodial.__main__ import run
from clicktodial.cli import main as cli
from clicktodial.cli.output import Output
from clicktodial.desktop.display import has_display
from clicktodial.errors import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

LINK = "tel:+32470123456"


def clicktodial(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "clicktodial", *arguments],
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def files_below(folder: Path) -> dict[str, str]:
    return {str(path): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def failing_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A command of a module that is broken in a way that nobody foresaw."""
    (tmp_path / "a_broken_command.py").write_text(
        "def register(commands):\n"
        "    parser = commands.add_parser('break')\n"
        "    parser.add_argument('--json', action='store_true')\n"
        "    parser.set_defaults(run=run)\n"
        "def run(args):\n"
        "    secret = 'Bearer s3cret'\n"
        "    try:\n"
        "        raise ValueError(f'Illegal header value {secret}')\n"
        "    except ValueError:\n"
        "        return {}['missing key']\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(cli.COMMANDS, "break", "a_broken_command")
    return "break"


def test_the_version_is_told() -> None:
    done = clicktodial("--version")
    assert (done.returncode, done.stdout) == (0, f"clicktodial {__version__}\n")


def test_help_shows_the_commands() -> None:
    done = clicktodial("--help")
    assert done.returncode == 0, done.stderr
    assert "[LINK] [--demo] [--hidden]" in done.stdout
    for command in (*cli.COMMANDS, *cli.DESKTOP_COMMANDS):
        assert re.search(rf"\n    {command}\s", done.stdout)


def test_a_command_loads_neither_qt_nor_httpx_nor_other_commands() -> None:
    script = (
        "import sys, os; from clicktodial.__main__ import run;"
        "run(['account', 'list'], os.environ);"
        "sys.exit(str([n for n in ('PySide6', 'httpx', 'keyring', 'tomlkit', 'asyncio',"
        " 'clicktodial.cli.calls', 'clicktodial.cli.sim') if n in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "arguments", [["account"], ["account", "add"], ["account", "fly"], ["account", "list", "-x"]]
)
def test_wrong_usage_of_a_command_ends_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(arguments, os.environ)
    assert caught.value.code == 2
    assert "usage: clicktodial" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["dail", "210"],
        ["bogus"],
        ["https://example.com"],
        ["--demos"],
        [LINK, LINK],
        ["tel:1\n2"],
        ["--demo", "--system", "asterisk"],
        ["--system", "callcontrol"],
        ["dial-selection", "210"],
        ["dial-selection", "--hidden"],
    ],
)
def test_what_is_neither_a_command_nor_a_link_ends_with_2(
    arguments: list[str], own_home: Path
) -> None:
    done = clicktodial(*arguments)
    assert done.returncode == 2
    assert "usage: clicktodial" in done.stderr
    assert files_below(own_home) == {}


def test_without_a_screen_the_desktop_program_says_so(own_home: Path) -> None:
    for arguments in ([], [LINK], [LINK, "--hidden"], ["dial-selection"], ["--demo"]):
        done = clicktodial(*arguments, QT_QPA_PLATFORM="")
        assert done.returncode == 1
        assert "no screen" in done.stderr
        assert "clicktodial --help" in done.stderr
        assert "Traceback" not in done.stderr
    assert not (own_home / "clicktodial" / "run" / "socket").exists()


@pytest.mark.parametrize("before", ["", "sys.stdin = sys.stdout = sys.stderr = None; "])
def test_any_sign_can_be_said_to_any_stream_or_to_none(before: str) -> None:
    script = (
        f"import sys; {before}from clicktodial.__main__ import make_usable_streams as usable;"
        "usable(); print('✓'); print('✓', file=sys.stderr); sys.stdin.read()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    said = b"" if before else "✓\n".encode()
    assert (done.returncode, done.stdout, done.stderr) == (0, said, said)


def test_quit_is_content_where_no_program_runs(own_home: Path) -> None:
    done = clicktodial("quit", "--json", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"was_running": False}


def test_dial_selection_describes_itself_and_fails_in_json(own_home: Path) -> None:
    assert "selected in another program" in clicktodial("dial-selection", "--help").stdout
    done = clicktodial("dial-selection", "--json", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "no screen" in json.loads(done.stdout)["error"]["message"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_screen_is_known_by_the_environment() -> None:
    assert not has_display({})
    assert not has_display({"DISPLAY": ""})
    for sign in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert has_display({sign: "x"})


def test_an_unforeseen_error_is_told_without_a_traceback(
    failing_command: str, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([failing_command, "--json"], os.environ) == 1
    said = capsys.readouterr()
    log = own_home / "clicktodial" / "cache" / "clicktodial.log"
    assert str(log) in said.err
    assert "Traceback" not in said.err
    assert json.loads(said.out)["error"]["exit_code"] == 1


def test_the_log_says_where_it_happened_but_no_secret(failing_command: str, own_home: Path) -> None:
    run([failing_command], os.environ)
    log = own_home / "clicktodial" / "cache" / "clicktodial.log"
    text = log.read_text()
    assert log.stat().st_mode & 0o777 == 0o600
    assert "a_broken_command.py" in text
    assert "KeyError: 'missing key'" in text
    assert "ValueError: …" in text
    assert "Bearer s3cret'}" not in text.replace("secret = 'Bearer s3cret'", "")


def test_a_log_that_cannot_be_written_is_no_second_error(
    failing_command: str, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "clicktodial").write_text("in the way")
    assert run([failing_command], os.environ) == 1
    assert "KeyError" in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_ends_it_quietly() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "clicktodial", "account", "list", "--json"],
            stdin=subprocess.DEVNULL,
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 141
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_what_a_phone_system_says_cannot_move_the_cursor(
    capsys: pytest.CaptureFixture[str],
) -> None:
    output = Output(as_json=False)
    output.say("It said: \x1b[2J\u202enothing")
    output.result(None, ["a\tb\r\x07"])
    output.error(RefusedError(400, words="\x1b]0;title\x07"))
    said = capsys.readouterr()
    assert said.out == "a\tb  \n"
    assert "nothing" in said.err
    assert not {"\x1b", "\x07", "\u202e"} & set(said.err)
