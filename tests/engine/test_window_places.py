from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from clicktodial.engine.desktop_messages import KeepPlace
from clicktodial.engine.window_places import KEY, MOST_WINDOWS, PlaceDesk
from clicktodial.storage.desk_file import DeskFile
from clicktodial.storage.worker import Worker
from tests.engine.desk import AtOnce

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_Result = TypeVar("_Result")


def made(folder: Path, disk: Worker | None = None) -> tuple[PlaceDesk, DeskFile]:
    file = DeskFile(folder / "desk.json")
    return PlaceDesk(file, disk or AtOnce("disk")), file


async def keep(desk: PlaceDesk, window: str, **place: object) -> None:
    await desk.handlers()[KeepPlace](KeepPlace(window, place))


async def test_each_window_has_a_place_of_its_own(tmp_path: Path) -> None:
    desk, file = made(tmp_path)
    file.keep("other", 1)
    await keep(desk, "main", x=1)
    await keep(desk, "settings", x=2)
    await keep(desk, "main", x=3)
    assert file.read(KEY) == {"main": {"x": 3}, "settings": {"x": 2}}
    assert file.read("other") == 1


async def test_the_end_of_the_program_loses_nothing(tmp_path: Path) -> None:
    class Blocked(Worker):
        """The disk's turn does not come while the program runs."""

        is_free = False

        async def run(self, function: Callable[[], _Result]) -> _Result:
            if not self.is_free:
                await asyncio.Event().wait()
            return function()

    disk = Blocked("disk")
    desk, file = made(tmp_path, disk)
    keeping = asyncio.ensure_future(keep(desk, "main", x=1))
    await asyncio.sleep(0)
    keeping.cancel()
    await asyncio.wait([keeping])
    disk.is_free = True
    await desk.close()
    assert file.read(KEY) == {"main": {"x": 1}}


async def test_a_file_that_holds_something_else_is_begun_anew(tmp_path: Path) -> None:
    desk, file = made(tmp_path)
    many: dict[str, object] = {str(n): {} for n in range(MOST_WINDOWS + 1)}
    for hostile in ([1], "x", many):
        file.keep(KEY, hostile)
        await keep(desk, "main", x=1)
        assert file.read(KEY) == {"main": {"x": 1}}
        file.keep(KEY, None)
