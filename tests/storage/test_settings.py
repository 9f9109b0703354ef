from __future__ import annotations

import stat
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from clicktodial.errors import BrokenFileError, InputError, StorageError
from clicktodial.model.calls import AccountName
from clicktodial.model.settings import ColorScheme, Settings, make_account
from clicktodial.model.systems import SignIn
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clicktodial.model.settings import Account

WORK = make_account(name="work", server="https://pbx.example.com", extensions=["0003*210"])
HOME = make_account(
    name="home",
    server="pbx.example.org",
    sign_in=SignIn.APP,
    app_id="app-1",
    user="17",
    team=["0003*220", "221"],
)

BY_HAND = """\
# my settings
color_scheme = "dark"  # easier on the eyes
future_setting = [1, 2]

# the office
[[account]]
name = "work"  # the one
server = "https://pbx.example.com"
extensions = [
  "0003*210",  # desk
]
note = "unknown to this version"

[[account]]
name = "half"
server = "http://pbx.example.com"

[plugins.someone]
x = 1
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(
        tmp_path / "config" / "settings.toml",
        now=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    )


def written(file: SettingsFile, text: str | bytes) -> SettingsFile:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def adding(account: Account) -> Callable[[Settings], Settings]:
    return lambda settings: replace(settings, accounts=(*settings.accounts, account))


def test_without_a_file_the_defaults_apply_and_none_is_made(file: SettingsFile) -> None:
    assert file.read().settings == Settings()
    assert not file.path.parent.exists()


def test_what_was_saved_is_read_back(file: SettingsFile) -> None:
    wanted = Settings(
        accounts=(WORK, HOME),
        default_account=HOME.name,
        color_scheme=ColorScheme.LIGHT,
        wait_for_pickup_s=40,
        allow_public_transfer=False,
    )
    assert file.update(lambda _: wanted) == wanted
    read = SettingsFile(file.path).read()
    assert read.settings == wanted
    assert read.problems == ()


def test_the_file_is_for_its_owner_alone(file: SettingsFile) -> None:
    file.update(adding(WORK))
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700


def test_a_write_keeps_comments_unknown_keys_and_what_could_not_be_read(
    file: SettingsFile,
) -> None:
    written(file, BY_HAND)
    saved = file.update(lambda s: replace(adding(HOME)(s), wait_for_pickup_s=30))
    assert [a.name for a in saved.accounts] == ["work", "home"]
    text = file.path.read_text()
    for line in BY_HAND.splitlines():
        assert line in text
    assert tomllib.loads(text)["wait_for_pickup_s"] == 30
    assert tomllib.loads(text)["plugins"] == {"someone": {"x": 1}}


def test_a_changed_account_keeps_its_unknown_keys(file: SettingsFile) -> None:
    written(file, BY_HAND)
    moved = replace(WORK, server="https://new.example.com")
    file.update(lambda s: replace(s, accounts=(moved,)))
    assert file.read().settings.accounts == (moved,)
    assert "unknown to this version" in file.path.read_text()


def test_another_team_changes_nothing_else_in_the_file(file: SettingsFile) -> None:
    written(file, BY_HAND)
    file.update(lambda now: replace(now, accounts=(replace(now.accounts[0], team=("220",)),)))
    assert file.path.read_text() == BY_HAND.replace(
        'note = "unknown to this version"\n', 'note = "unknown to this version"\nteam = ["220"]\n'
    )


def test_removing_an_account_leaves_the_unreadable_one(file: SettingsFile) -> None:
    written(file, BY_HAND)
    file.update(lambda s: replace(s, accounts=()))
    left = tomllib.loads(file.path.read_text())["account"]
    assert left == [{"name": "half", "server": "http://pbx.example.com"}]


def test_accounts_written_as_inline_tables_can_be_changed(file: SettingsFile) -> None:
    written(
        file,
        'account = [{name = "work", server = "pbx.example.com", extensions = ["0003*210"]}]\n',
    )
    file.update(adding(HOME))
    assert file.read().settings.accounts == (WORK, HOME)
    file.update(lambda s: replace(s, accounts=(HOME,)))
    assert file.read().settings.accounts == (HOME,)


def test_an_unchanged_result_does_not_touch_the_file(file: SettingsFile) -> None:
    written(file, BY_HAND)
    before = file.path.stat().st_ino
    file.update(lambda s: s)
    assert file.path.stat().st_ino == before


def test_a_change_that_fails_leaves_the_file_as_it_was(file: SettingsFile) -> None:
    written(file, BY_HAND)

    def refused(_settings: Settings) -> Settings:
        raise InputError("No")

    with pytest.raises(InputError):
        file.update(refused)
    assert file.path.read_text() == BY_HAND
    assert file.update(adding(HOME)).account("home") == HOME


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ('[[account]]\nname = "x"\n', "“x”", "“server” is missing"),
        ('[[account]]\nserver = "pbx.example.com"\n', "number 2", "“name” is missing"),
        ('[[account]]\nname = "x"\nserver = 5\n', "“x”", "server: It must be a text"),
        ('[[account]]\nname = "x"\nserver = "http://pbx.example.com"\n', "“x”", "Plain http"),
        (
            '[[account]]\nname = "x"\nserver = "a.example"\nextensions = "210"\n',
            "“x”",
            "extensions: It must be a list",
        ),
        ('[[account]]\nname = "x"\nserver = "a.example"\nsign_in = "sms"\n', "“x”", '"token"'),
        ('[[account]]\nname = "work"\nserver = "a.example"\n', "“work”", "stands above"),
    ],
)
def test_a_wrong_account_is_left_out_and_named_while_the_others_work(
    file: SettingsFile, text: str, where: str, what: str
) -> None:
    good = '[[account]]\nname = "work"\nserver = "pbx.example.com"\nextensions = ["0003*210"]\n'
    read = written(file, good + text).read()
    assert read.settings.accounts == (WORK,)
    (problem,) = read.problems
    assert where in problem.where
    assert what in problem.what
    assert file.path.read_text() == good + text


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('color_scheme = "pink"', '"system", "light", "dark"'),
        ("color_scheme = 7", "text"),
        ("wait_for_pickup_s = 0", "from 1 to 600"),
        ("wait_for_pickup_s = true", "whole number"),
        ("allow_public_transfer = 1", "true or false"),
        ('default_account = "gone"', "no usable account “gone”"),
    ],
)
def test_a_wrong_value_is_reported_and_the_default_used(
    file: SettingsFile, text: str, what: str
) -> None:
    read = written(file, text).read()
    (problem,) = read.problems
    assert problem.where == text.split(maxsplit=1)[0]
    assert what in problem.what
    assert replace(read.settings, default_account=None) == Settings()
    assert file.path.read_text() == text


@pytest.mark.parametrize(
    "content", [b"not = = toml", b"\xff\xfe", b"account = 5", b"account = [1]", b"[account]\nx=1"]
)
def test_a_broken_file_is_kept_aside_and_both_names_are_told(
    file: SettingsFile, content: bytes
) -> None:
    with pytest.raises(BrokenFileError) as caught:
        written(file, content).read()
    kept = file.path.with_name("settings.toml.broken-20260102-030405")
    assert caught.value.path == str(file.path)
    assert caught.value.kept_as == str(kept)
    assert kept.read_bytes() == content
    assert not file.path.exists()
    assert file.read().settings == Settings()


def test_two_files_broken_in_the_same_second_are_both_kept(file: SettingsFile) -> None:
    for content in (b"one = = 1", b"two = = 2"):
        with pytest.raises(BrokenFileError):
            written(file, content).update(adding(WORK))
    kept = sorted(file.path.parent.glob("settings.toml.broken-*"))
    assert [path.read_bytes() for path in kept] == [b"one = = 1", b"two = = 2"]


def test_a_link_to_a_file_elsewhere_stays_a_link(file: SettingsFile, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.toml"
    elsewhere.write_text("")
    file.path.parent.mkdir()
    file.path.symlink_to(elsewhere)
    file.update(adding(WORK))
    assert file.path.is_symlink()
    assert SettingsFile(elsewhere).read().settings.accounts == (WORK,)


def test_a_file_that_cannot_be_opened_is_told_not_moved(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be used") as caught:
        file.read()
    assert not isinstance(caught.value, BrokenFileError)
    assert file.path.is_dir()


def test_a_left_over_of_a_killed_writer_is_no_obstacle(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.with_name("settings.toml.new").write_text("half a")
    file.update(adding(WORK))
    assert not file.path.with_name("settings.toml.new").exists()
    assert file.read().settings.accounts == (WORK,)


NAMES = st.sampled_from(["a", "b", "c"])
ACCOUNTS = st.builds(
    lambda name, host, extensions, team: make_account(
        name=name, server=f"{host}.example", extensions=extensions, team=team
    ),
    NAMES,
    st.sampled_from(["x", "y"]),
    st.lists(st.sampled_from(["210", "0003*211"]), max_size=2),
    st.lists(st.sampled_from(["0003*220", "221"]), max_size=2),
)
SETTINGS = st.builds(
    Settings,
    accounts=st.lists(ACCOUNTS, max_size=3, unique_by=lambda a: a.name).map(tuple),
    default_account=st.none() | NAMES.map(AccountName),
    color_scheme=st.sampled_from(ColorScheme),
    wait_for_pickup_s=st.integers(1, 600),
    allow_public_transfer=st.booleans(),
)


@given(changes=st.lists(SETTINGS, min_size=1, max_size=4), by_hand=st.booleans())
@hypothesis_settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_row_of_changes_is_saved_and_loses_nothing_unknown(
    file: SettingsFile, changes: list[Settings], by_hand: bool
) -> None:
    written(file, BY_HAND if by_hand else "")
    for wanted in changes:
        saved = file.update(lambda _, wanted=wanted: wanted)  # type: ignore[misc]
        assert set(saved.accounts) == set(wanted.accounts)
        assert replace(saved, accounts=()) == replace(wanted, accounts=())
        assert file.read().settings == saved
        assert not by_hand or 'name = "half"' in file.path.read_text()
