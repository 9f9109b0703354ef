from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.desktop.links import make_link_handlers
from clicktodial.desktop.links.linux import LinuxLinkHandlers
from clicktodial.desktop.links.macos import MacLinkHandlers
from clicktodial.desktop.links.null import NoLinkHandlers
from clicktodial.desktop.links.windows import (
    CAPABILITIES,
    CLASSES,
    PAGE,
    REGISTERED,
    URL_ASSOCIATIONS,
)
from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.model.links import LinkHandler, LinkScheme
from tests.desktop.link_worlds import (
    COMMAND,
    OTHER,
    OTHER_ENTRY,
    FakeServices,
    LinuxWorld,
    MacWorld,
    WindowsWorld,
    World,
)

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.desktop.links.base import LinkHandlers

TEL, CALLTO, SIP = LinkScheme


def ours(handlers: LinkHandlers) -> set[LinkScheme]:
    return {link.scheme for link in handlers.status() if link.is_ours}


class LinkHandlersContract:
    """What every way of taking links over must do, on a system where another has ``tel:``."""

    @pytest.fixture
    def world(self, own_home: Path) -> World:
        raise NotImplementedError

    def test_at_first_nothing_is_ours(self, world: World) -> None:
        before = world.state()
        first, *others = world.handlers.status()
        assert first == LinkHandler(TEL, is_ours=False, program=OTHER)
        assert [link.scheme for link in others] == [CALLTO, SIP]
        assert not any(link.is_ours for link in others)
        assert world.state() == before

    def test_registered_links_are_ours_and_no_others(self, world: World) -> None:
        world.handlers.register([TEL, SIP])
        world.user_agrees()
        assert ours(world.handlers) == {TEL, SIP}
        assert world.handlers.status()[0] == LinkHandler(TEL, True, "Click-to-Dial")
        assert "lick" in world.answer(TEL)
        assert "lick" in world.answer(SIP)
        assert "lick" not in world.answer(CALLTO)

    def test_twice_is_once(self, world: World) -> None:
        world.handlers.register(LinkScheme)
        world.user_agrees()
        once = world.state()
        world.handlers.register(LinkScheme)
        assert world.state() == once
        assert ours(world.handlers) == set(LinkScheme)

    def test_one_kind_is_left_and_the_others_stay(self, world: World) -> None:
        world.handlers.register(LinkScheme)
        world.user_agrees()
        world.handlers.unregister([CALLTO])
        assert ours(world.handlers) == {TEL, SIP}
        assert "lick" not in world.answer(CALLTO)

    def test_who_had_the_links_gets_them_back_and_nothing_of_ours_stays(self, world: World) -> None:
        before, answers = world.state(), [world.answer(scheme) for scheme in LinkScheme]
        world.handlers.register(LinkScheme)
        assert world.state() != before
        world.user_agrees()
        world.handlers.unregister([SIP])
        world.handlers.unregister(LinkScheme)
        assert world.state() == before
        if not world.user_gives_back:
            assert [world.answer(scheme) for scheme in LinkScheme] == answers
        assert ours(world.handlers) == set()

    def test_what_was_never_ours_is_not_touched(self, world: World) -> None:
        before = world.state()
        world.handlers.unregister(LinkScheme)
        assert world.state() == before

    def test_a_system_that_refuses_is_told_in_our_words(self, world: World) -> None:
        world.break_down()
        with pytest.raises(StorageError, match="The system says"):
            world.handlers.register([TEL])


class TestLinux(LinkHandlersContract):
    @pytest.fixture
    def world(self, own_home: Path) -> LinuxWorld:
        return LinuxWorld(own_home)

    def test_the_other_stays_second_in_the_users_list(self, world: LinuxWorld) -> None:
        world.handlers.register([TEL])
        chosen = (world.config / "mimeapps.list").read_text()
        assert f"x-scheme-handler/tel=clicktodial.desktop;{OTHER_ENTRY}\n" in chosen

    def test_both_tools_of_the_desktops_agree(self, world: LinuxWorld) -> None:
        world.handlers.register(LinkScheme)
        for scheme in LinkScheme:
            assert world.answer(scheme) == world.answer_of_xdg(scheme) == "clicktodial.desktop"


class TestWindows(LinkHandlersContract):
    @pytest.fixture
    def world(self, own_home: Path) -> WindowsWorld:
        return WindowsWorld()

    def test_the_page_where_the_user_decides_is_opened_once(self, world: WindowsWorld) -> None:
        world.handlers.register(LinkScheme)
        assert ours(world.handlers) == set()
        assert world.registry.pages == [PAGE]
        world.user_agrees()
        world.handlers.register(LinkScheme)
        assert world.registry.pages == [PAGE]

    def test_all_that_windows_asks_for_is_there(self, world: WindowsWorld) -> None:
        world.make("C:\\Program Files\\Click-to-Dial\\clicktodial.exe").register([TEL])
        values = world.registry.values
        key = rf"{CLASSES}\ClickToDial.tel"
        assert (key, "URL Protocol") in values
        assert (
            values[rf"{key}\shell\open\command", ""]
            == '"C:\\Program Files\\Click-to-Dial\\clicktodial.exe" "%1"'
        )
        assert values[URL_ASSOCIATIONS, "tel"] == "ClickToDial.tel"
        assert values[REGISTERED, "Click-to-Dial"] == CAPABILITIES
        assert values[CAPABILITIES, "ApplicationName"] == "Click-to-Dial"
        assert world.registry.announced == 1

    @pytest.mark.parametrize(
        ("word", "line"),
        [
            ("C:\\a b\\", '"C:\\a b\\\\" "%1"'),
            ("C:\\100%\\x.exe", '"C:\\100%%\\x.exe" "%1"'),
            ('say "hi"', '"say \\"hi\\"" "%1"'),
        ],
    )
    def test_the_command_is_one_word_for_each_word(
        self, world: WindowsWorld, word: str, line: str
    ) -> None:
        world.make(word).register([TEL])
        command = world.registry.values[rf"{CLASSES}\ClickToDial.tel\shell\open\command", ""]
        assert command == line

    def test_a_choice_whose_class_is_gone_is_not_ours(self, world: WindowsWorld) -> None:
        world.choose("sip", "ClickToDial.sip")
        assert world.handlers.status()[2] == LinkHandler(SIP, is_ours=False)

    def test_a_program_known_by_nothing_but_its_class_has_that_name(
        self, world: WindowsWorld
    ) -> None:
        world.choose("sip", "Unknown.1")
        world.choose("callto", "AppX7")
        world.registry.values[rf"{CLASSES}\AppX7\Application", "ApplicationName"] = "Teams"
        assert [link.program for link in world.handlers.status()] == [OTHER, "Teams", "Unknown.1"]

    def test_a_program_with_files_of_its_own_does_not_take_links(self, world: WindowsWorld) -> None:
        before, handlers = world.state(), world.make(CLICKTODIAL_HOME="D:\\stick")
        assert "CLICKTODIAL_HOME" in handlers.reason
        for change in (handlers.register, handlers.unregister):
            with pytest.raises(NotPossibleNowError, match="CLICKTODIAL_HOME"):
                change([TEL])
        assert world.state() == before


class TestMacos(LinkHandlersContract):
    @pytest.fixture
    def world(self, own_home: Path) -> MacWorld:
        return MacWorld()

    def test_outside_of_a_bundle_it_says_why_not(self) -> None:
        services = FakeServices()
        services.bundle = None
        handlers = MacLinkHandlers({}, services)
        assert "Click-to-Dial.app" in handlers.reason
        assert handlers.status()[0] == LinkHandler(TEL, is_ours=False, program=OTHER)
        with pytest.raises(NotPossibleNowError, match=r"Click-to-Dial\.app"):
            handlers.register([TEL])
        assert (
            "CLICKTODIAL_HOME" in MacLinkHandlers({"CLICKTODIAL_HOME": "/x"}, FakeServices()).reason
        )

    def test_links_of_a_program_that_is_gone_are_not_given_back_to_it(
        self, world: MacWorld
    ) -> None:
        world.handlers.register([TEL])
        del world.services.names["com.other"]
        with pytest.raises(NotPossibleNowError, match="FaceTime"):
            world.handlers.unregister([TEL])
        assert ours(world.handlers) == {TEL}


def test_where_it_cannot_be_there_is_a_reason() -> None:
    handlers = NoLinkHandlers("Not here.")
    assert ours(handlers) == set()
    assert handlers.reason == "Not here."
    for change in (handlers.register, handlers.unregister):
        with pytest.raises(NotPossibleNowError, match=r"Not here\."):
            change(LinkScheme)


def test_this_system_has_its_own() -> None:
    assert isinstance(make_link_handlers({"HOME": "/nowhere"}, COMMAND), LinuxLinkHandlers)
