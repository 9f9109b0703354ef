from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.desktop.autostart import make_autostart
from clicktodial.desktop.autostart.linux import LinuxAutostart
from clicktodial.desktop.autostart.null import NoAutostart
from clicktodial.desktop.autostart.windows import NAME, RUN
from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.model.autostart import LoginStart, StartState
from tests.desktop.autostart_worlds import LinuxWorld, MacWorld, WindowsWorld, World, a_program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OFF, ON, OTHER, GONE = StartState
ENTRY = "[Desktop Entry]\nType=Application\nName=Click-to-Dial\n"


def require(missing: Callable[[str], NoReturn], *programs: str) -> None:
    absent = [program for program in programs if shutil.which(program) is None]
    if absent:
        missing(", ".join(absent))


class AutostartContract:
    """What every way of starting at login must do, where nothing of ours starts yet."""

    @pytest.fixture
    def world(self, own_home: Path) -> World:
        raise NotImplementedError

    def test_at_first_it_is_off_and_asking_changes_nothing(self, world: World) -> None:
        before = world.state()
        assert world.autostart.status() == LoginStart(OFF)
        assert world.autostart.reason == ""
        assert world.state() == before

    def test_switched_on_it_starts_this_very_program(self, world: World) -> None:
        world.autostart.switch_on()
        assert world.autostart.status().state is ON

    def test_twice_is_once(self, world: World) -> None:
        world.autostart.switch_on()
        once = world.state()
        world.autostart.switch_on()
        assert world.state() == once

    def test_switched_off_nothing_of_ours_stays(self, world: World) -> None:
        before = world.state()
        world.autostart.switch_on()
        assert world.state() != before
        world.autostart.switch_off()
        assert world.state() == before
        assert world.autostart.status() == LoginStart(OFF)

    def test_what_was_never_on_is_not_touched(self, world: World) -> None:
        before = world.state()
        world.autostart.switch_off()
        assert world.state() == before

    def test_the_users_own_switch_counts_and_ours_after_it(self, world: World) -> None:
        world.autostart.switch_on()
        world.user_switches_off()
        assert world.autostart.status().state is OFF
        world.autostart.switch_on()
        assert world.autostart.status().state is ON

    def test_another_copy_is_told_and_can_be_replaced(self, world: World, own_home: Path) -> None:
        other = a_program(own_home / "other/clicktodial")
        world.make(other).switch_on()
        assert world.autostart.status() == LoginStart(OTHER, str(other))
        world.autostart.switch_on()
        assert world.autostart.status().state is ON

    def test_a_program_that_is_gone_is_told_and_can_be_replaced(
        self, world: World, own_home: Path
    ) -> None:
        other = a_program(own_home / "other/clicktodial")
        world.make(other).switch_on()
        other.unlink()
        assert world.autostart.status() == LoginStart(GONE, str(other))
        world.autostart.switch_on()
        assert world.autostart.status().state is ON

    def test_a_system_that_refuses_is_told_in_our_words(self, world: World) -> None:
        world.break_down()
        with pytest.raises(StorageError, match="The system says"):
            world.autostart.switch_on()


class TestLinux(AutostartContract):
    @pytest.fixture
    def world(self, own_home: Path) -> LinuxWorld:
        return LinuxWorld(own_home)

    def test_the_computers_file_is_hidden_by_the_users(self, world: LinuxWorld) -> None:
        packaged = f"{ENTRY}Exec={world.program} --hidden\n"
        world.write(f"{packaged}Hidden=true\n", world.of_the_computer)
        assert world.autostart.status().state is OFF
        world.autostart.switch_on()
        assert world.autostart.status().state is ON
        world.autostart.switch_off()
        assert world.state() == {}

    def test_what_an_administrator_switched_on_its_user_switches_off(
        self, world: LinuxWorld
    ) -> None:
        world.write(f"{ENTRY}Exec={world.program} --hidden\n", world.of_the_computer)
        assert world.autostart.status() == LoginStart(ON, str(world.program))
        world.autostart.switch_off()
        assert world.autostart.status().state is OFF
        assert "Hidden=true" in world.own.read_text()
        world.autostart.switch_on()
        assert world.autostart.status().state is ON

    def test_a_file_that_its_user_changed_is_kept(self, world: LinuxWorld) -> None:
        theirs = f"# mine\n{ENTRY}Exec={world.program} --account=work\nX-GNOME-Autostart-Delay=20\n"
        theirs = theirs.replace("--account=work", "--hidden")
        world.write(theirs)
        world.autostart.switch_off()
        assert world.own.read_text() == f"{theirs}Hidden=true\n"
        world.autostart.switch_on()
        assert world.own.read_text() == f"{theirs}Hidden=false\n"

    def test_without_hidden_it_is_still_ours(self, world: LinuxWorld) -> None:
        world.write(f"{ENTRY}Exec={world.program}\n")
        assert world.autostart.status().state is ON

    @pytest.mark.parametrize(
        ("line", "desktop", "state"),
        [
            ("OnlyShowIn=KDE;", "XFCE", OFF),
            ("OnlyShowIn=KDE;XFCE;", "ubuntu:XFCE", ON),
            ("NotShowIn=XFCE;", "XFCE", OFF),
            ("TryExec=/nowhere/clicktodial", "XFCE", GONE),
            ("Hidden=true", "XFCE", OFF),
            ("Hidden=false", "XFCE", ON),
        ],
    )
    def test_keys_that_decide(
        self, world: LinuxWorld, line: str, desktop: str, state: StartState
    ) -> None:
        world.write(f"{ENTRY}Exec={world.program} --hidden\n{line}\n")
        status = world.make(world.program, XDG_CURRENT_DESKTOP=desktop).status()
        assert status.state is state

    @pytest.mark.parametrize("text", ["", "\x00\xff", "[Desktop Entry]\nExec=\n", "[" * 9000])
    def test_a_file_that_is_none_starts_nothing(self, world: LinuxWorld, text: str) -> None:
        world.write(text)
        assert world.autostart.status() == LoginStart(OFF)

    def test_a_link_to_something_else_is_not_written_to(
        self, world: LinuxWorld, own_home: Path
    ) -> None:
        precious = own_home / ".bashrc"
        precious.write_text("export A=1\n")
        world.own.parent.mkdir(parents=True)
        world.own.symlink_to(precious)
        with pytest.raises(StorageError, match="in the way"):
            world.autostart.switch_on()
        world.autostart.switch_off()
        assert precious.read_text() == "export A=1\n"
        assert world.own.is_symlink()

    def test_a_link_to_a_file_kept_elsewhere_is_followed(
        self, world: LinuxWorld, own_home: Path
    ) -> None:
        kept = own_home / "dotfiles/clicktodial.desktop"
        world.write(f"{ENTRY}Exec={world.program} --hidden\nHidden=true\n", kept)
        world.own.parent.mkdir(parents=True)
        world.own.symlink_to(kept)
        world.autostart.switch_on()
        assert "Hidden=false" in kept.read_text()
        assert world.own.is_symlink()

    @pytest.mark.parametrize("name", ["plain", "two words"])
    def test_a_real_autostart_runner_starts_it(
        self, world: LinuxWorld, own_home: Path, name: str, missing: Callable[[str], NoReturn]
    ) -> None:
        require(missing, "dex", "desktop-file-validate")
        program = a_program(own_home / name / "clicktodial")
        world.make(program).switch_on()
        subprocess.run(["desktop-file-validate", world.own], check=True)
        dex = ["dex", "-w", "-a", "-e", "XFCE", "-s", str(world.own.parent)]
        assert world.started_by(dex) == "['--hidden']\n"
        world.write(f"{world.own.read_text()}Hidden=true\n")
        assert world.make(program).status().state is OFF
        # It was not started once more.
        assert world.started_by(dex) == "['--hidden']\n"

    @pytest.mark.parametrize("name", ["two words", 'a"b$c`d\\e', "100%u", "it's; # all"])
    def test_a_desktop_starts_what_is_written_whatever_its_path(
        self, world: LinuxWorld, own_home: Path, name: str, missing: Callable[[str], NoReturn]
    ) -> None:
        require(missing, "gio", "desktop-file-validate")
        program = a_program(own_home / name / "clicktodial")
        world.make(program).switch_on()
        assert world.make(program).status() == LoginStart(ON, str(program))
        subprocess.run(["desktop-file-validate", world.own], check=True)
        assert world.started_by(["gio", "launch", str(world.own)]) == "['--hidden']\n"

    def test_a_home_of_its_own_goes_with_it(self, world: LinuxWorld, own_home: Path) -> None:
        portable = world.make(world.program, CLICKTODIAL_HOME=str(own_home / "stick"))
        portable.switch_on()
        assert f"Exec=env CLICKTODIAL_HOME={own_home}/stick {world.program}" in (
            world.own.read_text()
        )
        assert portable.status().state is ON
        assert world.autostart.status() == LoginStart(OTHER, str(world.program))


class TestWindows(AutostartContract):
    @pytest.fixture
    def world(self, own_home: Path) -> WindowsWorld:
        return WindowsWorld(own_home)

    def test_it_is_the_value_that_the_installers_write(self, world: WindowsWorld) -> None:
        world.autostart.switch_on()
        assert world.values.texts == {(RUN, NAME): f'"{world.program}" --hidden'}

    def test_a_home_of_its_own_cannot_be_handed_on(self, world: WindowsWorld) -> None:
        portable = world.make(world.program, CLICKTODIAL_HOME="D:\\c2d")
        assert "CLICKTODIAL_HOME" in portable.reason
        with pytest.raises(NotPossibleNowError):
            portable.switch_on()

    def test_a_line_that_windows_would_cut_is_refused(
        self, world: WindowsWorld, own_home: Path
    ) -> None:
        with pytest.raises(NotPossibleNowError, match="too long"):
            world.make(own_home / ("x" * 250)).switch_on()


class TestMac(AutostartContract):
    @pytest.fixture
    def world(self, own_home: Path) -> MacWorld:
        return MacWorld(own_home)

    def test_what_launchd_reads(self, world: MacWorld) -> None:
        world.make(world.program, CLICKTODIAL_HOME="/stick").switch_on()
        agent = plistlib.loads(world.file.read_bytes())
        assert agent["ProgramArguments"] == [str(world.program), "--hidden"]
        assert agent["RunAtLoad"] is True
        assert agent["EnvironmentVariables"] == {"CLICKTODIAL_HOME": "/stick"}
        assert world.file.stat().st_mode & 0o777 == 0o644

    def test_a_file_that_is_none_starts_nothing(self, world: MacWorld) -> None:
        world.file.parent.mkdir(parents=True)
        for content in (b"", b"bplist00\xff\xff", b"<plist><array/></plist>", b"{" * 100):
            world.file.write_bytes(content)
            assert world.autostart.status() == LoginStart(OFF)


def test_without_a_way_the_reason_is_told() -> None:
    nothing = NoAutostart("The demo does not start by itself.")
    assert nothing.status() == LoginStart(OFF)
    for change in (nothing.switch_on, nothing.switch_off):
        with pytest.raises(NotPossibleNowError, match="The demo"):
            change()


def test_the_factory_chooses_this_system() -> None:
    assert isinstance(make_autostart(os.environ, ["clicktodial"]), LinuxAutostart)
