"""The desktop program: builds every object, connects, shuts down.

The order is a promise: everything that the window does not need in order to be seen (httpx,
keyring, contacts) is loaded in the engine's thread once the window has been painted
(``design.md``, decisions).
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

from clicktodial.desktop.instance.base import DIAL_SELECTION, QUIT
from clicktodial.engine import messages as m
from clicktodial.engine.thread import EngineThread
from clicktodial.errors import DialInProgressError
from clicktodial.gui import theme as themes
from clicktodial.gui.activation import forward_by_key
from clicktodial.gui.bridge import Inbox
from clicktodial.gui.quick_windows import QuickWindows
from clicktodial.gui.reach import Reach
from clicktodial.gui.tray import Menu, Tray
from clicktodial.gui.widgets.tabs import Tab
from clicktodial.gui.window_memory import WindowMemory
from clicktodial.gui.windows.main import MainWindow
from clicktodial.i18n import tr
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import ColorScheme, Settings
from clicktodial.model.snapshot import Snapshot
from clicktodial.options import lasting_command, windowed_command
from clicktodial.storage.desk_file import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QSystemTrayIcon

    from clicktodial.desktop.activation.base import Activator
    from clicktodial.desktop.autostart.base import Autostart
    from clicktodial.desktop.instance.base import Request
    from clicktodial.desktop.links.base import LinkHandlers
    from clicktodial.engine.desktop import DesktopParts
    from clicktodial.engine.engine import Engine
    from clicktodial.gui.windows.about import AboutWindow
    from clicktodial.gui.windows.events import EventsWindow
    from clicktodial.gui.windows.first_run import FirstRun
    from clicktodial.gui.windows.settings import SettingsWindow
    from clicktodial.options import DesktopOptions
    from clicktodial.storage.paths import Paths


class Program(QObject):
    """The desktop program, from the first window to the last thread."""

    def __init__(
        self, app: QApplication, options: DesktopOptions, paths: Paths, icon: QSystemTrayIcon | None
    ) -> None:
        super().__init__()
        self._app, self._options, self._paths = app, options, paths
        self._settings = Settings()
        self._has_engine = False
        self._snapshot = Snapshot()
        self._events_window: EventsWindow | None = None
        self._settings_window: SettingsWindow | None = None
        self._first_run: FirstRun | None = None
        self._about_window: AboutWindow | None = None
        self._also: dict[str, Callable[[m.Notice], None]] = {}
        self._lasting: dict[type, m.Notice] = {}
        """What a window that is made later wants to know, too."""
        self.theme = themes.Theme(app)
        self._wear(ColorScheme.SYSTEM)
        self.inbox = Inbox()
        self.engine = EngineThread(self._make_engine, self._companion())
        self.window = MainWindow(self.theme, self.engine.submit, hides_on_close=self._has_tray)
        kept = DeskFile(paths.desk_file).read("windows")
        self._memory = WindowMemory(kept, self.engine.submit, self)
        self._memory.place(self.window, "main")
        self.menu = Menu(self.engine.submit, self.window)
        self.window.set_menu(self.menu)
        self._activate = forward_by_key(_make_activator)
        self.quick = QuickWindows(
            self.theme, self.engine.submit, self.window, self.menu, activate=self._activate
        )
        self.tray = Tray(icon, self.menu, self)
        self._reach = Reach(self.window, self._has_tray)
        self._connect()

    def _connect(self) -> None:
        self.inbox.observe(snapshot=self.window.on_snapshot, notice=self._on_notice)
        self.inbox.observe(snapshot=self.tray.on_snapshot, notice=self.tray.on_notice)
        self.inbox.observe(snapshot=self._on_snapshot)
        self.window.painted.connect(self.start_engine)
        self.window.accounts_wanted.connect(self.show_accounts)
        self.window.connect_wanted.connect(self.show_first_run)
        self.window.demo_wanted.connect(_start_demo)
        self.window.shown.connect(self._reach.on_shown)
        self.window.hidden.connect(self._reach.on_hidden)
        self.tray.activated.connect(self._toggle_window)
        self.menu.window_wanted.connect(self.window.bring_up)
        self.menu.team_wanted.connect(lambda: self.window.show_tab(Tab.TEAM))
        self.menu.past_call_chosen.connect(self.window.call_past)
        self.menu.events_wanted.connect(self.show_events)
        self.menu.accounts_wanted.connect(lambda: self.show_accounts(""))
        self.menu.import_wanted.connect(self._choose_contacts)
        self.menu.export_wanted.connect(self._choose_export)
        self.menu.settings_wanted.connect(self.show_settings)
        self.menu.settings_page_wanted.connect(self.show_settings)
        self.menu.keys_wanted.connect(self._show_keys)
        self.menu.about_wanted.connect(self._show_about)
        self.menu.scheme_chosen.connect(self._choose_scheme)
        self.menu.quit_wanted.connect(leave)
        self._app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._app.aboutToQuit.connect(self._on_quit)
        sys.excepthook = self._on_unforeseen
        threading.excepthook = lambda args: self._on_unforeseen(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _on_unforeseen(
        self,
        _kind: type[BaseException],
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """A fault of ours, in any thread: the details go to the log, a word to the person."""
        from clicktodial.storage.crash_log import noted

        if error is not None:
            self.inbox.post_notice(m.Trouble(noted(error, self._paths.log_file)))

    # ---- the engine

    def start_hidden(self) -> None:
        """Begin in the tray, without the window; see ``Reach`` for where there is no tray."""
        self._reach.begin_hidden()
        self.start_engine()

    def start_engine(self) -> None:
        """Begin with everything that the window does not need in order to be seen."""
        if not self._has_engine:
            self._has_engine = True
            self._make_announcer()
            self.engine.start()

    def _make_announcer(self) -> None:
        from clicktodial.gui import roles
        from clicktodial.gui.announcer import Announcer

        roles.install()
        announcer = Announcer(self.window)
        self.inbox.observe(snapshot=announcer.on_snapshot, notice=announcer.on_notice)

    def _make_engine(self) -> Engine:
        """Runs in the engine's thread, where its imports cost the window nothing."""
        from clicktodial.desktop.secrets import open_secret_store
        from clicktodial.desktop.secrets.memory import MemoryFallback, MemoryStore
        from clicktodial.desktop.secrets.worker import SecretWorker
        from clicktodial.engine.engine import Engine
        from clicktodial.pbx.registry import make_client

        store = (
            MemoryStore(tr("The demo keeps nothing."))
            if self._options.demo
            else MemoryFallback(open_secret_store(os.environ))
        )
        return Engine(
            paths=self._paths,
            secrets=SecretWorker(store),
            make_client=make_client,
            desktop=self._make_desktop(),
            publish=self.inbox.post_snapshot,
            tell=self.inbox.post_notice,
        )

    def _make_desktop(self) -> DesktopParts:
        from clicktodial.desktop.autostart import make_autostart
        from clicktodial.desktop.autostart.null import NoAutostart
        from clicktodial.desktop.checkup import look_at_links, look_at_notices, look_at_tray
        from clicktodial.desktop.hotkey import make_hotkeys
        from clicktodial.desktop.links import make_link_handlers
        from clicktodial.desktop.links.null import NoLinkHandlers
        from clicktodial.desktop.notify import make_notifier
        from clicktodial.desktop.power import make_power
        from clicktodial.desktop.quiet import make_quiet_sense
        from clicktodial.desktop.selection import make_selection_reader
        from clicktodial.desktop.tray import make_tray_place
        from clicktodial.engine.desktop import DesktopParts
        from clicktodial.model.checkup import Check

        environ, is_demo = os.environ, self._options.demo
        links: LinkHandlers = NoLinkHandlers(tr("The demo leaves your links as they are."))
        login: Autostart = NoAutostart(tr("The demo does not start by itself."))
        if not is_demo:
            command = lasting_command(environ)
            links, login = make_link_handlers(environ, command), make_autostart(environ, command)
        return DesktopParts(
            keys=make_hotkeys(environ),
            texts=make_selection_reader(environ),
            links=links,
            login=login,
            power=make_power(environ),
            notices=make_notifier(environ),
            quiet=make_quiet_sense(environ),
            looks={
                # By a connection of its own, which is closed after the look.
                Check.NOTIFICATIONS: lambda: look_at_notices(make_notifier(environ)),
                Check.TRAY: partial(look_at_tray, make_tray_place(environ)),
                Check.LINKS: partial(look_at_links, links),
            },
        )

    def _companion(self) -> Callable[[], Coroutine[object, object, None]] | None:
        """Listens, beside the engine, to later starts of the program."""
        instance = self._options.instance
        if instance is None:
            return None

        async def listen() -> None:
            import asyncio

            await instance.start(self._on_request)
            try:
                await asyncio.Event().wait()
            finally:
                await instance.stop()

        return listen

    def _on_request(self, request: Request) -> None:
        """A later start of the program; runs in the engine's thread."""
        if request.action == DIAL_SELECTION:
            self.engine.submit(m.DialText(TextSource.SELECTION, token=request.token))
        elif request.action == QUIT:
            self.inbox.post_notice(m.QuitWanted())
        elif request.link:
            self.engine.submit(m.OpenLink(request.link, request.token))
        else:
            self.inbox.post_notice(m.WindowWanted(token=request.token))

    def _come_forward(self, notice: m.Notice) -> None:
        """Show the window to whoever asked for it, or for something that failed."""
        match notice:
            case m.QuitWanted():
                leave()
            case m.LinkOpened():
                self.window.on_link(notice)
                self._activate(self.window, notice)
            case m.WindowWanted(palette=False):
                self.window.bring_up()
                self._activate(self.window, notice)
            case m.Trouble(error, is_awaited=True) if not isinstance(error, DialInProgressError):
                self._show_trouble()
            case _:
                pass

    def _on_notification(self, notice: m.Notice) -> None:
        """What was pressed on a notification needs the window; quiet is shown there, too."""
        # Loaded by the engine before it tells anything.
        from clicktodial.engine.incoming_messages import (
            CallBackWished,
            QuietChanged,
            TransferWished,
        )

        match notice:
            case QuietChanged(until):
                self._lasting[QuietChanged] = notice
                self.tray.show_quiet(until)
                self.window.show_quiet(until)
            case TransferWished(account, call_id, token):
                self.window.bring_up()
                self.window.transfer_call(account, call_id)
                self._activate(self.window, m.WindowWanted(token=token))
            case CallBackWished(number, token):
                self.window.bring_up(number)
                self._activate(self.window, m.WindowWanted(token=token))
            case _:
                pass

    def _show_trouble(self) -> None:
        """What was asked for from elsewhere failed: the window says why."""
        if not self.window.isVisible():
            self.window.bring_up()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        known = {entry.key for entry in self._snapshot.entries if entry.error is not None}
        if any(e.error is not None and e.key not in known for e in snapshot.entries):
            self._show_trouble()
        self._snapshot = snapshot
        self.quick.on_snapshot(snapshot)
        if self._events_window is not None:
            self._events_window.on_snapshot(snapshot)
        if self._settings_window is not None:
            self._settings_window.on_snapshot(snapshot)
        if self._first_run is not None:
            self._first_run.on_snapshot(snapshot)

    def _on_notice(self, notice: m.Notice) -> None:
        self.quick.on_notice(notice)
        self._come_forward(notice)
        self._on_notification(notice)
        match notice:
            case m.SettingsChanged(settings):
                self._settings = settings
                self.window.on_settings(settings)
                self._wear(settings.color_scheme)
            case m.HotkeysChanged():
                self._lasting[m.HotkeysChanged] = notice
            case m.EventsListed() if self._events_window is not None:
                self._events_window.on_events(notice)
            case _:
                pass
        for hear in tuple(self._also.values()):
            hear(notice)
        open_windows = [w for w in (self._settings_window, self._first_run) if w is not None]
        for window in open_windows:
            window.on_notice(notice)
        # What goes wrong with an account where it is set up is said there.
        is_told = any(window.tells_trouble() for window in open_windows)
        if not is_told or not isinstance(notice, m.Trouble):
            self.window.on_notice(notice)

    def open_link(self, link: str) -> None:
        """Show what the link wants, or call it if the user allowed that for all links."""
        self.engine.submit(m.OpenLink(link))

    def dial_selection(self) -> None:
        """Dial the text that is selected in another program, or ask which number of it."""
        self.engine.submit(m.DialText(TextSource.SELECTION))

    # ---- windows

    def _has_tray(self) -> bool:
        return self.tray.is_there()

    def _toggle_window(self) -> None:
        if self.window.isVisible() and self.window.isActiveWindow():
            self.window.hide()
        else:
            self.window.bring_up()

    def show_accounts(self, name: str) -> None:
        """The accounts' page of the settings, at the account of that name."""
        self._made_settings_window().open_account(name)

    def show_first_run(self) -> None:
        """The way to the first call."""
        if self._first_run is None:
            from clicktodial.gui.windows.first_run import FirstRun

            self._first_run = FirstRun(self.engine.submit, self.window)
            self._memory.place(self._first_run, "first-run")
            self._first_run.on_settings(self._settings)
            for notice in self._lasting.values():
                self._first_run.on_notice(notice)
        self._first_run.open()

    def show_events(self) -> None:
        """The phone call events, in a window of their own."""
        if self._events_window is None:
            from clicktodial.gui.windows.events import EventsWindow

            self._events_window = EventsWindow(self.engine.submit, self.window)
            self._memory.place(self._events_window, "events")
        self._events_window.open(self._snapshot)

    def show_settings(self, page: str = "") -> None:
        """The settings, at that page (``gui.windows.settings_pages.PageName``)."""
        self._made_settings_window().open_at(page)

    def _made_settings_window(self) -> SettingsWindow:
        if self._settings_window is None:
            from clicktodial.gui.windows.settings import SettingsWindow

            self._settings_window = SettingsWindow(self.engine.submit, self.window)
            self._memory.place(self._settings_window, "settings")
            self._settings_window.on_settings(self._settings)
            self._settings_window.on_snapshot(self._snapshot)
            for notice in self._lasting.values():
                self._settings_window.on_notice(notice)
        if not self._settings_window.isVisible():
            from clicktodial.engine.settings_messages import ReadSettings

            self.engine.submit(ReadSettings())
        return self._settings_window

    def _choose_contacts(self) -> None:
        from clicktodial.gui.windows.contacts_import import choose_file

        choose_file(self.window, self._open_import)

    def _open_import(self, path: Path) -> None:
        from clicktodial.gui.windows.contacts_import import ImportWindow

        window = ImportWindow(path, self.engine.submit, self.window)
        self._tell_also("import", window.on_notice)
        window.destroyed.connect(lambda: self._also.pop("import", None))
        window.show()

    def _choose_export(self) -> None:
        from clicktodial.gui.windows.contacts_export import Export

        export = Export(self.engine.submit, self.window)
        self._tell_also("export", export.on_notice)
        export.ask()

    def _tell_also(self, what: str, hear: Callable[[m.Notice], None]) -> None:
        """From now on this hears of all notices, instead of what was told as ``what`` before."""
        self._also[what] = hear

    def _show_keys(self) -> None:
        from clicktodial.gui.windows.keys import show_key_sheet

        show_key_sheet(self.window, self.window.global_keys)

    def _show_about(self) -> None:
        if self._about_window is None:
            from clicktodial.gui.windows.about import AboutWindow

            self._about_window = AboutWindow(self._paths, self.window)
        self._about_window.open_at()

    # ---- colours

    def _choose_scheme(self, value: str) -> None:
        settings = replace(self._settings, color_scheme=ColorScheme(value))
        self.engine.submit(m.ChangeSettings(settings))

    def _on_scheme_changed(self) -> None:
        # The signal comes before the platform's own palette has changed.
        QTimer.singleShot(0, lambda: self._wear(self._settings.color_scheme))

    def _wear(self, scheme: ColorScheme) -> None:
        dark = {
            ColorScheme.SYSTEM: self.theme.desktop_is_dark(),
            ColorScheme.LIGHT: False,
            ColorScheme.DARK: True,
        }[scheme]
        self.theme.wear(themes.DARK if dark else themes.LIGHT)
        if hasattr(self, "menu"):
            self.menu.show_scheme(scheme)

    def _on_quit(self) -> None:
        self.tray.leave()
        self._memory.close()
        if self._has_engine:
            self.engine.stop()


def _make_activator() -> Activator:
    from clicktodial.desktop.activation import make_activator

    return make_activator(os.environ)


def leave() -> None:
    """End the program. ``QApplication.quit`` would ask the window, which hides instead of closing
    and so would keep the program running."""
    QApplication.exit(0)


def _start_demo() -> None:
    """The demo is a program of its own, beside this one."""
    program, *arguments = windowed_command("--demo")
    QProcess.startDetached(program, arguments)
