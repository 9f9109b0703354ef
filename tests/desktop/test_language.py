"""The desktop's languages. Windows and macOS are played with the rules of their documentation."""

from __future__ import annotations

import ctypes
import sys
from importlib import import_module
from typing import Any

import pytest

from clicktodial.desktop.language import desktop_languages

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="plays other systems")


@on_linux
def test_on_linux_the_environment_says() -> None:
    assert desktop_languages({"LANG": "nl_BE.UTF-8"}) == ["nl_BE.UTF-8"]


class FakeKernel:
    """``GetUserPreferredUILanguages``: asked without room for them, it says how much they take."""

    def __init__(self, *names: str) -> None:
        self._text = "".join(f"{name}\0" for name in names) + "\0"
        self._count = len(names)

    def GetUserPreferredUILanguages(  # noqa: N802 - Windows' name
        self,
        flags: int,
        count: Any,  # noqa: ANN401
        buffer: Any,  # noqa: ANN401
        length: Any,  # noqa: ANN401
    ) -> int:
        assert flags == 0x8
        if not self._count:
            return 0
        count._obj.value, length._obj.value = self._count, len(self._text)
        if buffer is not None:
            for place, sign in enumerate(self._text):
                buffer[place] = sign
        return 1


@on_linux
@pytest.mark.parametrize("names", [("de-AT", "en-US"), ("nl-BE",), ()])
def test_windows(names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    class Libraries:
        kernel32 = FakeKernel(*names)

    monkeypatch.setattr(ctypes, "windll", Libraries, raising=False)
    windows: Any = import_module("clicktodial.desktop.language.windows")
    assert windows.preferred_languages() == list(names)


@pytest.mark.skipif(sys.platform == "darwin", reason="here it is there")
def test_without_corefoundation_macos_says_nothing() -> None:
    macos: Any = import_module("clicktodial.desktop.language.macos")
    assert macos.preferred_languages() == []


@pytest.mark.skipif(sys.platform == "linux", reason="asks the real system")
def test_the_real_system_names_a_language() -> None:
    assert all(name for name in desktop_languages({}))
