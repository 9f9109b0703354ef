"""Text that is copied on the user's behalf on Windows and macOS, whose calls are faked."""

from __future__ import annotations

import asyncio
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.desktop.selection import copying
from clicktodial.errors import NoAnswerFromOwnerError, NotPossibleNowError
from clicktodial.model.selection import TextSource
from tests.desktop.fake_macos import FakePasteboard, selection_api
from tests.desktop.fake_windows import ALT, CONTROL, SHIFT, WIN, FakeClipboard
from tests.desktop.waiting import until

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.selection.base import SelectionReader

# Written for other systems: mypy does not look into them here.
windows: Any = import_module("clicktodial.desktop.selection.windows")
macos: Any = import_module("clicktodial.desktop.selection.macos")

SELECTION, CLIPBOARD = TextSource.SELECTION, TextSource.CLIPBOARD
NUMBER = "Bel +32 470 12 34 56 – vandaag ☎"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "READ_WITHIN_S", 0.05)


class CopyingContract:
    """What every system must do whose selected text can only be copied."""

    def system(self, *, copied: str = "", selected: str = "") -> Any:  # noqa: ANN401
        """A faked clipboard."""
        raise NotImplementedError

    def reader(self, system: Any) -> SelectionReader:  # noqa: ANN401
        raise NotImplementedError

    async def test_the_selected_text_is_read_and_the_clipboard_is_as_before(self) -> None:
        system = self.system(copied="a recipe", selected=NUMBER)
        before = list(system.contents)
        reader = self.reader(system)
        assert await reader.read(SELECTION) == NUMBER
        assert system.contents == before
        assert await reader.read(CLIPBOARD) == "a recipe"
        await reader.close()

    async def test_with_nothing_selected_there_is_no_text_and_nothing_is_touched(self) -> None:
        system = self.system(copied="+32470123456")
        before = list(system.contents)
        assert await self.reader(system).read(SELECTION) == ""
        assert system.contents == before

    async def test_an_empty_clipboard_is_empty_again(self) -> None:
        system = self.system(selected=NUMBER)
        reader = self.reader(system)
        assert await reader.read(SELECTION) == NUMBER
        assert await reader.read(CLIPBOARD) == ""
        assert system.contents == []

    async def test_reads_at_the_same_time_do_not_save_each_others_copies(self) -> None:
        system = self.system(copied="a recipe", selected=NUMBER)
        reader = self.reader(system)
        texts = await asyncio.gather(*(reader.read(SELECTION) for _ in range(5)))
        assert texts == [NUMBER] * 5
        assert await reader.read(CLIPBOARD) == "a recipe"

    async def test_a_system_that_hangs_is_not_waited_for(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(copying, "PATIENCE_S", 0.05)
        system = self.system(copied="a recipe")
        released = threading.Event()
        for name in ("get", "items"):
            monkeypatch.setattr(system, name, lambda *_: released.wait(10), raising=False)
        with pytest.raises(NoAnswerFromOwnerError):
            await self.reader(system).read(CLIPBOARD)
        released.set()


class TestWindows(CopyingContract):
    def system(self, *, copied: str = "", selected: str = "") -> FakeClipboard:
        return FakeClipboard(*([(13, utf16(copied))] if copied else []), selected=selected)

    def reader(self, system: Any) -> SelectionReader:  # noqa: ANN401
        reader: SelectionReader = windows.CopyingSelection(lambda: system)
        return reader

    async def test_all_that_lies_in_memory_is_put_back(self) -> None:
        text, rich, dib, files = 13, 0xC0F1, 8, 15
        held: list[tuple[int, bytes | None]] = [
            *((rich, b"{\\rtf1}"), (text, utf16("a recipe")), (dib, b"picture"), (files, b"names")),
            # Handles to a bitmap, a metafile and a palette; what the owner draws, or keeps to
            # itself; a format whose owner no longer hands it out.
            *((2, b"?"), (14, b"?"), (9, b"?"), (0x80, b"?"), (0x201, b"?"), (0x300, b"?")),
            (0xC0F2, None),
        ]
        system = FakeClipboard(*held, selected=NUMBER)
        assert await self.reader(system).read(SELECTION) == NUMBER
        assert system.contents == held[:4]

    @pytest.mark.parametrize("held", [{CONTROL, ALT}, {ALT, SHIFT}, {WIN}, {SHIFT, WIN}, set()])
    async def test_the_hotkeys_modifiers_are_let_go_first(self, held: set[int]) -> None:
        system = self.system(selected=NUMBER)
        system.held = set(held)
        assert await self.reader(system).read(SELECTION) == NUMBER
        assert system.shortcuts == [frozenset({CONTROL})]
        assert system.held == set()

    async def test_a_clipboard_in_use_is_waited_for(self) -> None:
        system = self.system(copied="+32470123456")
        system.busy_for = 3
        assert await self.reader(system).read(CLIPBOARD) == "+32470123456"

    @pytest.mark.parametrize("source", list(TextSource))
    async def test_a_clipboard_that_is_never_free_is_told(self, source: TextSource) -> None:
        system = self.system(copied="+32470123456", selected=NUMBER)
        system.busy_for = 1_000_000
        with pytest.raises(NoAnswerFromOwnerError):
            await self.reader(system).read(source)
        assert system.shortcuts == []

    async def test_a_clipboard_manager_that_looks_at_every_copy_is_no_trouble(self) -> None:
        system = self.system(copied="a recipe", selected=NUMBER)
        system.busy_after_copy = 4
        reader = self.reader(system)
        assert await reader.read(SELECTION) == NUMBER
        assert await reader.read(CLIPBOARD) == "a recipe"

    async def test_the_clipboard_is_put_back_although_the_reading_was_given_up(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(copying, "PATIENCE_S", 0.01)
        system = self.system(copied="a recipe", selected=NUMBER)
        before = list(system.contents)
        system.busy_after_copy = 10
        with pytest.raises(NoAnswerFromOwnerError):
            await self.reader(system).read(SELECTION)
        await until(lambda: system.contents == before)

    async def test_what_is_copied_meanwhile_is_not_overwritten(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system = self.system(copied="a recipe", selected=NUMBER)
        get = system.get

        def overtaken(kind: int) -> bytes | None:
            found = get(kind)
            if system.shortcuts:
                system.person_copies("newer")
            return found

        monkeypatch.setattr(system, "get", overtaken)
        assert await self.reader(system).read(SELECTION) == NUMBER
        assert system.contents == [(13, utf16("newer"))]


class TestMac(CopyingContract):
    def system(self, *, copied: str = "", selected: str = "") -> FakePasteboard:
        items = [{selection_api.TEXT: copied.encode()}] if copied else []
        return FakePasteboard(*items, selected=selected)

    def reader(self, system: Any) -> SelectionReader:  # noqa: ANN401
        reader: SelectionReader = macos.PasteboardSelection(lambda: system)
        return reader

    async def test_every_type_of_every_item_is_put_back(self) -> None:
        items: list[Mapping[str, bytes]] = [
            {selection_api.TEXT: b"a recipe", "public.rtf": b"{\\rtf1}"},
            {"public.png": b"picture"},
        ]
        system = FakePasteboard(*items, selected=NUMBER)
        assert await self.reader(system).read(SELECTION) == NUMBER
        assert system.contents == items

    async def test_several_copied_items_are_one_text(self) -> None:
        system = FakePasteboard(
            {selection_api.TEXT: b"02 555 12 34"},
            {"public.png": b"?"},
            {selection_api.TEXT: b"101"},
        )
        assert await self.reader(system).read(CLIPBOARD) == "02 555 12 34\n101"

    async def test_without_the_permission_it_says_what_to_allow_and_what_works_anyway(
        self,
    ) -> None:
        system = self.system(copied="+32470123456", selected=NUMBER)
        system.is_trusted = False
        reader = self.reader(system)
        with pytest.raises(NotPossibleNowError, match=r"Accessibility.*Dial from clipboard"):
            await reader.read(SELECTION)
        assert await reader.read(CLIPBOARD) == "+32470123456"


def utf16(text: str) -> bytes:
    return (text + "\0").encode("utf-16-le")
