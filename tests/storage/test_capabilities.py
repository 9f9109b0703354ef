from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.model.calls import AccountName, Action
from clicktodial.model.capabilities import Lack, Service, Why
from clicktodial.storage.capabilities import CapabilityFile

if TYPE_CHECKING:
    from pathlib import Path

WORK, HOME = AccountName("work"), AccountName("home")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
NO_CDR = Lack(Service.CDR, Why.NOT_OFFERED, NOW - timedelta(days=2), "Not implemented: “é”")
NO_MONITOR = Lack(Action.MONITOR, Why.NOT_PERMITTED, NOW - timedelta(hours=2))


@pytest.fixture
def file(tmp_path: Path) -> CapabilityFile:
    return CapabilityFile(tmp_path / "data" / "capabilities.json", now=lambda: NOW)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "capabilities.json"


def test_without_a_file_nothing_is_lacking_and_none_is_made(
    file: CapabilityFile, path: Path
) -> None:
    assert file.read(WORK) == ()
    file.forget(WORK)
    file.keep(WORK, ())
    assert not path.parent.exists()


def test_what_was_kept_is_read_back_for_its_account_alone(file: CapabilityFile) -> None:
    file.keep(WORK, (NO_CDR, NO_MONITOR))
    file.keep(HOME, (NO_MONITOR,))
    assert file.read(WORK) == (NO_CDR, NO_MONITOR)
    assert file.read(HOME) == (NO_MONITOR,)
    file.keep(WORK, (NO_MONITOR,))
    assert file.read(WORK) == (NO_MONITOR,)
    file.forget(WORK)
    assert (file.read(WORK), file.read(HOME)) == ((), (NO_MONITOR,))


def test_what_was_learnt_too_long_ago_is_not_believed(path: Path, file: CapabilityFile) -> None:
    file.keep(WORK, (NO_CDR, NO_MONITOR))
    later = CapabilityFile(path, now=lambda: NOW + timedelta(days=1))
    assert later.read(WORK) == (NO_CDR,)


def test_the_file_is_for_its_owner_alone(path: Path, file: CapabilityFile) -> None:
    file.keep(WORK, (NO_CDR,))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


_ENTRY = {"capability": "cdr", "why": "not-offered", "learnt": NOW.isoformat(), "words": ""}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "nonsense",
        "[]",
        '"work"',
        "[" * 100_000,
        '{"work": 7}',
        '{"work": [7, null, [], {}]}',
        json.dumps({"work": [{**_ENTRY, "capability": "telepathy"}]}),
        json.dumps({"work": [{**_ENTRY, "capability": ["cdr"]}]}),
        json.dumps({"work": [{**_ENTRY, "why": "because"}]}),
        json.dumps({"work": [{**_ENTRY, "learnt": "yesterday"}]}),
        json.dumps({"work": [{**_ENTRY, "learnt": "2026-11-22T10:00:00"}]}),
        json.dumps({"work": [{**_ENTRY, "learnt": 5}]}),
    ],
    ids=range(13),
)
def test_what_is_broken_is_no_error_and_can_be_written_anew(
    path: Path, file: CapabilityFile, content: str
) -> None:
    path.parent.mkdir()
    path.write_text(content)
    assert file.read(WORK) == ()
    file.keep(WORK, (NO_CDR,))
    assert file.read(WORK) == (NO_CDR,)


@given(st.binary(max_size=200))
def test_whatever_the_file_holds_reading_never_fails(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "capabilities.json"
    path.write_bytes(content)
    CapabilityFile(path).read(WORK)


def test_one_wrong_entry_costs_that_entry_only(path: Path, file: CapabilityFile) -> None:
    file.keep(WORK, (NO_CDR,))
    document = json.loads(path.read_text())
    document["work"].insert(0, {"capability": "cdr"})
    path.write_text(json.dumps(document))
    assert file.read(WORK) == (NO_CDR,)


@pytest.mark.skipif(os.name != "posix", reason="folders are protected in another way")
def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    file = CapabilityFile(tmp_path / "data" / "capabilities.json")
    file.keep(WORK, (NO_CDR,))
    file.forget(WORK)
    assert file.read(WORK) == ()


def test_a_file_that_another_process_holds_for_long_is_no_error(
    path: Path, file: CapabilityFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clicktodial.storage.capabilities._LOCK_S", 0.01)
    file.keep(WORK, (NO_CDR,))
    with FileLock(f"{path}.lock"):
        file.keep(WORK, (NO_MONITOR,))
    assert file.read(WORK) == (NO_CDR,)
