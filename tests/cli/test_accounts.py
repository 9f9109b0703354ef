from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from argparse import ArgumentParser
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli import accounts
from clicktodial.cli.credentials import load_secret, read_secret
from clicktodial.cli.output import Output
from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.os_keyring import OsKeyring
from clicktodial.errors import (
    ClickToDialError,
    InputError,
    KeyringError,
    NoAccountError,
    NotSignedInError,
    StorageError,
    UnknownAccountError,
)
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings, chosen_account, make_account
from clicktodial.model.systems import SignIn
from clicktodial.storage.capabilities import CapabilityFile
from clicktodial.storage.secret_names import account_secret
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SECRET = "s3cret-0123456789"
COOKIES = "dev=d3v; xsrf-token=xs3rf; vn=XI%2Cm-s3ssion"
SERVER = "https://pbx.example.com"
ADD = ["add", "work", "--server", SERVER, "--extension", "0003*210", "--token-stdin"]
ADD_APP = ["add", "app", "--server", SERVER, "--app-id", "A1", "--app-secret-stdin"]
WORK = make_account(name="work", server=SERVER, extensions=["0003*210"])
APP = make_account(name="app", server=SERVER, sign_in=SignIn.APP, app_id="A1")


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - any JSON
        return json.loads(self.out)


class Shell:
    """``clicktodial account …`` in this process, with a keyring that lasts as long as the test."""

    def __init__(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.file = SettingsFile(path / "settings.toml")
        self.store = MemoryStore("")
        self.without_keyring = False
        self.capabilities = CapabilityFile(path / "capabilities.json")
        self.environ: dict[str, str] = {}
        self._capsys = capsys

    def __call__(self, *arguments: str, stdin: str = "") -> Result:
        parser = ArgumentParser()
        accounts.register(parser.add_subparsers())
        args = parser.parse_args(["account", *arguments])
        output = Output(as_json=args.json)
        try:
            code = args.act(args, self._desk(output, stdin))
        except ClickToDialError as error:
            code = output.error(error)
        return Result(code, *self._capsys.readouterr())

    def _desk(self, output: Output, stdin: str) -> accounts.Desk:
        store = OsKeyring("none") if self.without_keyring else self.store
        given = io.BytesIO(stdin.encode())
        return accounts.Desk(self.file, store, given, self.environ, output, self.capabilities)

    @property
    def settings(self) -> Settings:
        return self.file.read().settings

    def secret(self, name: str, sign_in: SignIn = SignIn.TOKEN) -> Secret | None:
        account = self.settings.account(name)
        return self.store.get(account_secret(account.name, sign_in)) if account else None


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "config", capsys)


def test_add_saves_the_account_and_its_token(shell: Shell) -> None:
    done = shell(*ADD, stdin=f"{SECRET}\n")
    assert done.code == 0
    assert "“work”" in done.out
    assert shell.settings.accounts == (WORK,)
    assert shell.secret("work") == Secret(SECRET)


def test_add_with_an_app_saves_its_secret_under_a_key_of_its_own(shell: Shell) -> None:
    assert shell(*ADD_APP, stdin=SECRET).code == 0
    assert shell.settings.accounts == (APP,)
    assert shell.secret("app", SignIn.APP) == Secret(SECRET)
    assert shell.secret("app", SignIn.TOKEN) is None


def test_add_takes_every_part(shell: Shell) -> None:
    more = ["--user", "17", "--extension", "211", "--system", "unifiedapi", "--default", "--json"]
    more += ["--team", "0003*220", "--team", "221", "--team", "221"]
    shell(*ADD_APP, stdin=SECRET)
    assert shell(*ADD, *more, stdin=SECRET).document == {
        "account": {
            "name": "work",
            "system": "unifiedapi",
            "server": SERVER,
            "user": "17",
            "extensions": ["0003*210", "211"],
            "sign_in": "token",
            "app_id": "",
            "team": ["0003*220", "221"],
            "tenant": "",
            "bridge": "",
            "default": True,
        },
        "secret_stored": True,
    }
    assert shell.settings.default_account == "work"


@pytest.mark.parametrize("name", ["work", "WORK"])
def test_add_refuses_a_name_that_is_taken_before_it_touches_the_secret(
    shell: Shell, name: str
) -> None:
    shell(*ADD, stdin=SECRET)
    done = shell("add", name, "--server", SERVER, "--token-stdin", stdin="another")
    assert done.code == 1
    assert f"“{name}”" in done.err
    assert shell.secret("work") == Secret(SECRET)


@pytest.mark.parametrize("stdin", ["", "\n", "  \nsecond line\n", "tab\tin it", "x" * 9000])
def test_add_refuses_what_cannot_be_a_secret(shell: Shell, stdin: str) -> None:
    done = shell(*ADD, "--json", stdin=stdin)
    assert done.code == 1
    assert done.document["error"]["exit_code"] == 1
    assert shell.settings.accounts == ()


def test_a_byte_order_mark_is_no_part_of_the_secret() -> None:
    assert read_secret(io.BytesIO(f"\ufeff{SECRET}\r\n".encode()), "") == Secret(SECRET)
    with pytest.raises(InputError):
        read_secret(io.BytesIO(b"\xff\xfe\n"), "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", "work", "--server", SERVER],
        ["add", "work", "--token-stdin"],
        [*ADD, "--app-secret-stdin"],
        [*ADD, "--app-id", "A1"],
        ["add", "work", "--server", SERVER, "--app-secret-stdin"],
        ["add", "work", "--server", SERVER, "--token", SECRET],
        [*ADD, "--system", "switchboard"],
        [*ADD, "--cookies-stdin"],
        [*ADD[:-1], "--cookies-stdin", "--app-id", "A1"],
        ["add", "work", "--server", SERVER, "--cookies", COOKIES],
    ],
)
def test_wrong_usage_of_add_ends_with_2_and_saves_nothing(
    shell: Shell, arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        shell(*arguments, stdin=SECRET)
    assert caught.value.code == 2
    assert shell.settings == Settings()


def test_add_takes_the_secret_back_when_the_file_cannot_be_written(shell: Shell) -> None:
    key = account_secret(WORK.name, SignIn.TOKEN)
    (shell.file.path.with_name("settings.toml.new") / "in the way").mkdir(parents=True)
    for before in (None, Secret("of an earlier account")):
        if before:
            shell.store.set(key, before)
        done = shell(*ADD, stdin=SECRET)
        assert done.code == StorageError.exit_code
        assert shell.store.get(key) == before


def test_without_a_keyring_add_saves_the_account_and_says_how_to_go_on(shell: Shell) -> None:
    shell.without_keyring = True
    done = shell(*ADD, "--json", stdin=SECRET)
    assert done.code == 0
    assert done.document["secret_stored"] is False
    assert "CLICKTODIAL_SECRET" in done.err
    assert shell.settings.accounts == (WORK,)


def test_list_shows_all_and_marks_the_default(shell: Shell) -> None:
    assert shell("list", "--json").document == {"accounts": []}
    shell(*ADD, stdin=SECRET)
    shell(*ADD_APP, stdin=SECRET)
    shell("default", "app")
    listed = shell("list", "--json").document["accounts"]
    assert [(one["name"], one["default"]) for one in listed] == [("work", False), ("app", True)]
    lines = shell("list").out.splitlines()
    assert lines[0] == f"work  unifiedapi  {SERVER}  0003*210"
    assert lines[1].endswith("(default)")


def test_list_says_what_is_wrong_in_the_file(shell: Shell) -> None:
    shell(*ADD, stdin=SECRET)
    with shell.file.path.open("a") as file:
        file.write('[[account]]\nname = "bad"\n')
    done = shell("list", "--json")
    assert [one["name"] for one in done.document["accounts"]] == ["work"]
    assert "“bad”" in done.err
    assert "“server” is missing" in done.err


def test_sign_in_replaces_the_secret(shell: Shell) -> None:
    shell(*ADD, stdin="old")
    assert shell("sign-in", "work", stdin=SECRET).code == 0
    assert shell.secret("work") == Secret(SECRET)


def test_sign_in_without_a_keyring_ends_with_3(shell: Shell) -> None:
    shell(*ADD, stdin="old")
    shell.without_keyring = True
    assert shell("sign-in", "work", stdin=SECRET).code == 3


def test_remove_takes_account_and_secrets_away(shell: Shell) -> None:
    shell(*ADD, "--default", stdin=SECRET)
    shell(*ADD_APP, stdin=SECRET)
    assert shell("remove", "work", "--json").document == {"name": "work", "secret_deleted": True}
    assert shell.settings == Settings(accounts=(APP,))
    assert shell.store.get(account_secret(WORK.name, SignIn.TOKEN)) is None
    assert shell.secret("app", SignIn.APP) == Secret(SECRET)


def test_remove_all_takes_every_account_and_its_secrets_away(shell: Shell) -> None:
    shell(*ADD, stdin=SECRET)
    shell(*ADD_APP, stdin=SECRET)
    removed = [{"name": name, "secret_deleted": True} for name in ("work", "app")]
    assert shell("remove", "--all", "--json").document == {"removed": removed}
    assert shell.settings.accounts == ()
    assert shell.store.get(account_secret(WORK.name, SignIn.TOKEN)) is None
    assert shell.store.get(account_secret(APP.name, SignIn.APP)) is None
    assert shell("remove", "--all", "--json").document == {"removed": []}


def test_remove_works_without_a_keyring_and_says_what_may_be_left(shell: Shell) -> None:
    shell(*ADD, stdin=SECRET)
    shell.without_keyring = True
    done = shell("remove", "work", "--json")
    assert (done.code, done.document["secret_deleted"]) == (0, False)
    assert "still there" in done.err
    assert shell.settings.accounts == ()


@pytest.mark.parametrize("verb", ["remove", "default", "test", "sign-in"])
def test_an_unknown_account_ends_with_3_and_is_named(shell: Shell, verb: str) -> None:
    done = shell(verb, "nobody", stdin=SECRET)
    assert done.code == 3
    assert "“nobody”" in done.err


def test_test_tells_each_step_and_ends_with_the_failed_ones_code(shell: Shell) -> None:
    shell("add", "work", "--server", "https://pbx.example", "--token-stdin", stdin=SECRET)
    done = shell("test", "--json")
    assert done.code == 4
    assert done.document["ok"] is False
    steps = [(step["name"], step["outcome"]) for step in done.document["steps"]]
    assert steps[0] == ("name-lookup", "failed")
    assert {outcome for _, outcome in steps[1:]} == {"skipped"}
    lines = shell("test", "work").out.splitlines()
    assert lines[0].startswith("Name lookup: FAILED  pbx.example")
    assert lines[-1] == "Capabilities: not tried"


def test_test_without_an_account_or_a_secret_ends_with_3(shell: Shell) -> None:
    assert shell("test").code == 3
    shell.file.update(lambda _: Settings(accounts=(WORK,)))
    done = shell("test")
    assert done.code == 3
    assert "Not signed in to “work”" in done.err


def test_the_account_is_the_named_or_the_default_one() -> None:
    settings = Settings(accounts=(WORK, APP))
    assert chosen_account(settings, None) == WORK
    assert chosen_account(settings, "app") == APP
    with pytest.raises(UnknownAccountError):
        chosen_account(settings, "x")
    with pytest.raises(NoAccountError):
        chosen_account(Settings(), None)


def test_the_environments_secret_counts_only_where_no_keyring_works() -> None:
    environ = {"CLICKTODIAL_SECRET": f" {SECRET}\n"}
    keyring, none = MemoryStore(""), OsKeyring("none")
    with pytest.raises(NotSignedInError):
        load_secret(WORK, keyring, environ)
    keyring.set(account_secret(WORK.name, WORK.sign_in), Secret("kept"))
    assert load_secret(WORK, keyring, environ) == Secret("kept")
    assert load_secret(WORK, none, environ) == Secret(SECRET)
    with pytest.raises(KeyringError):
        load_secret(WORK, none, {})


def clicktodial(*arguments: str, stdin: str = "") -> Result:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "clicktodial", "account", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def test_the_program_itself_keeps_the_contract_and_writes_no_secret(own_home: Path) -> None:
    assert clicktodial("list", "--json").document == {"accounts": []}
    added = clicktodial(*ADD, "--json", stdin=SECRET)
    assert added.code == 0
    assert added.document["account"]["default"] is True
    tested = clicktodial("test", "--json")
    assert tested.code == 3
    assert "keyring" in tested.document["error"]["title"]
    os.environ["CLICKTODIAL_SECRET"] = SECRET
    try:
        assert clicktodial("test", "--json").code == 4
    finally:
        del os.environ["CLICKTODIAL_SECRET"]
    assert clicktodial("default", "work", "--json").document == {"default": "work"}
    assert clicktodial("remove", "work").code == 0
    files = [path for path in own_home.rglob("*") if path.is_file()]
    assert files
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    assert SECRET not in added.out + added.err + tested.out + tested.err


def test_the_secret_is_no_argument_of_the_process(own_home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "clicktodial", "account", *ADD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        shown = b""
        while not shown:  # it is empty for a moment after the program is there
            shown = Path(f"/proc/{program.pid}/cmdline").read_bytes()
        program.communicate(f"{SECRET}\n")
    assert program.returncode == 0
    assert b"--token-stdin" in shown
    assert SECRET.encode() not in shown


@contextmanager
def asked_on_a_terminal(
    arguments: Sequence[str] = tuple(ADD),
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The program waiting for a secret to be typed; also the terminal's other end."""
    outer, inner = os.openpty()
    command = [sys.executable, "-m", "clicktodial", "account", *arguments]
    # In a session of its own, so that it can't ask on the terminal of whoever runs the tests.
    with subprocess.Popen(
        command, stdin=inner, stdout=inner, stderr=inner, start_new_session=True
    ) as program:
        os.close(inner)
        shown = b""
        while b"(not shown): " not in shown:
            shown += os.read(outer, 1000)
        yield program, outer
    os.close(outer)


def test_on_a_terminal_the_secret_is_asked_for_and_not_shown(own_home: Path) -> None:
    shown = b""
    with asked_on_a_terminal() as (program, terminal):
        os.write(terminal, f"{SECRET}\n".encode())
        with suppress(OSError):  # the end of a terminal
            while part := os.read(terminal, 1000):
                shown += part
    assert program.returncode == 0
    assert "Added “work”".encode() in shown
    assert SECRET.encode() not in shown


def read_until(terminal: int, words: bytes) -> bytes:
    """What the terminal shows up to these words, or up to its end."""
    shown = b""
    with suppress(OSError):  # the end of a terminal
        while words not in shown and (part := os.read(terminal, 1000)):
            shown += part
    return shown


def test_on_a_terminal_cookies_are_pasted_line_by_line(own_home: Path) -> None:
    shown = b""
    with asked_on_a_terminal([*ADD[:-1], "--cookies-stdin"]) as (program, terminal):
        for pair in COOKIES.split("; "):
            os.write(terminal, f"{pair}\n".encode())
            shown += read_until(terminal, b"(not shown): ")
        os.write(terminal, b"\n")
        shown += read_until(terminal, b"never shown")
    assert program.returncode == 0
    assert "Added “work”".encode() in shown
    assert not any(pair.partition("=")[2].encode() in shown for pair in COOKIES.split("; "))


def test_ctrl_c_ends_it_quietly_and_saves_nothing(own_home: Path) -> None:
    shown = b""
    with asked_on_a_terminal() as (program, terminal):
        program.send_signal(signal.SIGINT)
        with suppress(OSError):
            while part := os.read(terminal, 1000):
                shown += part
    assert program.returncode == 130
    assert shown.strip() == b""
    assert not (own_home / "clicktodial" / "config").exists()
