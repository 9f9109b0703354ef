"""The files of the program's first version (commit 6fef46a wrote them), read by today's."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from clicktodial.model.settings import ColorScheme
from clicktodial.model.systems import SignIn
from clicktodial.storage.contact_schema import MIGRATIONS
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile

FILES = Path(__file__).with_name("first_version")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    shutil.copytree(FILES, tmp_path / "home")
    return Paths.under(tmp_path / "home")


def test_its_accounts_and_settings_are_all_there(paths: Paths) -> None:
    read = SettingsFile(paths.settings_file).read()
    settings = read.settings
    assert [(one.name, one.server) for one in settings.accounts] == [
        ("work", "https://pbx.example.com"),
        ("branch", "https://branch.example.com"),
    ]
    work = settings.accounts[0]
    assert (work.sign_in, work.app_id, work.user) == (SignIn.APP, "APP-1", "210")
    assert work.extensions == ("0003*210", "0003*211")
    assert settings.default_account == "branch"
    assert settings.color_scheme is ColorScheme.DARK
    assert settings.wait_for_pickup_s == 33


def test_its_contacts_are_all_there_and_the_database_is_the_newest(paths: Paths) -> None:
    store, broken = ContactStore.open(paths.contacts_file)
    assert broken is None
    assert store.count() == 3
    hit, _the_other_number = store.search("astrom")
    contact = store.get(hit.contact_id)
    assert contact is not None
    assert contact.note == "Calls back in the afternoon"
    caller = store.caller("+32 2 555 12 34")
    assert caller is not None
    assert caller.name == "Anna Peeters"
    store.close()
    with sqlite3.connect(paths.contacts_file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    connection.close()
