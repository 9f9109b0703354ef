"""The contacts' file, held while the engine runs and no longer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.engine.people import People
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.engine.messages import Notice


def test_the_file_is_released_when_the_engine_stops(tmp_path: Path) -> None:
    told: list[Notice] = []
    people = People(tmp_path / "contacts.sqlite3", Worker("disk"), told.append)
    # SQLite keeps it beside the file for as long as somebody has that open.
    log = tmp_path / "contacts.sqlite3-wal"

    async def use() -> None:
        await people.close()
        await people.open()
        assert log.exists()
        await people.close()

    asyncio.run(use())
    assert not log.exists()
    assert told == []
