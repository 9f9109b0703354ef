"""A tray on the bus: it plays the panel, so that tests see and press what a user would."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.program.bus import Answer, Bus, Call, Request, Service, Value
from tests.program.processes import TIMEOUT_S, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
ITEM_PATH = "/StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class Icon:
    """One size of an icon; ``argb`` holds four bytes a pixel, row by row."""

    width: int
    height: int
    argb: bytes

    @property
    def is_blank(self) -> bool:
        """Whether every pixel is transparent."""
        return not any(self.argb[::4])


@dataclass(frozen=True, slots=True)
class TrayItem:
    """What a program shows in the tray."""

    id: str
    title: str
    status: str
    tooltip: str
    icons: tuple[Icon, ...]
    icon_name: str
    menu_path: str


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry of a tray menu, shown as the panel would draw it (without mnemonics)."""

    id: int
    label: str
    is_enabled: bool
    is_visible: bool
    is_separator: bool
    is_checked: bool | None
    children: tuple[MenuEntry, ...]


class Tray:
    """The StatusNotifierWatcher of a bus, and its only host."""

    def __init__(self, address: str) -> None:
        self._owners: list[str] = []
        self._lock = threading.Lock()
        self._bus = Bus(address)
        self._service = Service(address, WATCHER, self._answer, self._on_gone)

    def close(self) -> None:
        """Take the tray away."""
        self._service.close()
        self._bus.close()

    @property
    def count(self) -> int:
        """How many programs have an item in the tray."""
        return len(self._items())

    def item(self) -> TrayItem:
        """The item that came last."""
        found = self._bus.get_all(self._owner(), ITEM_PATH, ITEM)
        tooltip = found.get("ToolTip", ("", [], "", ""))
        return TrayItem(
            id=found["Id"],
            title=found["Title"],
            status=found["Status"],
            tooltip=" ".join(part for part in tooltip[2:] if part),
            icons=tuple(Icon(*pixmap) for pixmap in found.get("IconPixmap", ())),
            icon_name=found.get("IconName", ""),
            menu_path=found.get("Menu", ""),
        )

    def wait_for_item(
        self,
        condition: Callable[[TrayItem], bool] = lambda _: True,
        *,
        timeout_s: float = TIMEOUT_S,
    ) -> TrayItem:
        """The item, as soon as it is there and ``condition`` holds for it."""

        def find() -> TrayItem | None:
            item = self.item() if self.count else None
            return item if item and condition(item) else None

        def what() -> str:
            return f"tray item; it is {self.item() if self.count else 'not there'}"

        found = wait_until(find, what, timeout_s=timeout_s)
        assert found is not None
        return found

    def wait_until_gone(self, *, timeout_s: float = TIMEOUT_S) -> None:
        """Wait until no program has an item."""
        wait_until(lambda: not self.count, "empty tray", timeout_s=timeout_s)

    def activate(self) -> None:
        """A left click."""
        self._bus.call(Call(self._owner(), ITEM_PATH, ITEM, "Activate", "ii", (0, 0)))

    def menu(self) -> list[MenuEntry]:
        """The menu, as it is when it opens."""
        owner, path = self._owner(), self.item().menu_path
        self._bus.call(Call(owner, path, MENU, "AboutToShow", "i", (0,)))
        call = Call(owner, path, MENU, "GetLayout", "iias", (0, -1, []))
        _, root = self._bus.call(call)
        return list(_entry(root).children)

    def labels(self) -> list[str]:
        """The labels of the visible entries of the first level."""
        return [entry.label for entry in self.menu() if entry.is_visible and entry.label]

    def click(self, *labels: str) -> None:
        """Press the entry with that label; several labels lead through sub-menus."""
        entries, entry = self.menu(), None
        for label in labels:
            entry = next((one for one in entries if one.is_visible and one.label == label), None)
            seen = [one.label for one in entries]
            assert entry is not None, f"no entry {label!r} in the tray menu {seen}"
            assert entry.is_enabled, f"the entry {label!r} of the tray menu is disabled"
            entries = list(entry.children)
        assert entry is not None, "click() needs a label"
        body = (entry.id, "clicked", ("s", ""), 0)
        path = self.item().menu_path
        self._bus.call(Call(self._owner(), path, MENU, "Event", "isvu", body))

    def _items(self) -> list[str]:
        with self._lock:
            return list(self._owners)

    def _owner(self) -> str:
        owners = self._items()
        assert owners, "no program has an item in the tray"
        return owners[-1]

    def _on_gone(self, name: str) -> None:
        with self._lock:
            self._owners = [owner for owner in self._owners if owner != name]

    def _answer(self, request: Request) -> Answer | None:
        match request.interface, request.method:
            case _, "RegisterStatusNotifierItem":
                with self._lock:
                    self._owners.append(request.sender)
                return "", ()
            case _, "RegisterStatusNotifierHost":
                return "", ()
            case _, "Get":
                return "v", (self._properties()[request.arguments[1]],)
            case _, "GetAll":
                return "a{sv}", (self._properties(),)
        return None

    def _properties(self) -> dict[str, Any]:
        return {
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", self._items()),
        }


def _entry(node: Value) -> MenuEntry:
    number, raw, children = node
    found = {name: value for name, (_, value) in raw.items()}
    toggles = found.get("toggle-type", "") != ""
    return MenuEntry(
        id=number,
        # A single underscore marks the mnemonic, a double one stands for itself.
        label=found.get("label", "").replace("__", "\0").replace("_", "").replace("\0", "_"),
        is_enabled=found.get("enabled", True),
        is_visible=found.get("visible", True),
        is_separator=found.get("type") == "separator",
        is_checked=found.get("toggle-state") == 1 if toggles else None,
        children=tuple(_entry(child) for _, child in children),
    )
