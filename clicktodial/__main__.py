"""The one entry: the command line or the desktop program, decided before either is loaded."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from io import TextIOWrapper
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.options import DesktopOptions

EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141
"""What shells report for programs ended by SIGINT and SIGPIPE."""

QUIT_INTERVAL_S = 0.1
"""How often a program that was asked to end is looked for."""


class Wish(NamedTuple):
    """What the desktop program is started for; see ``Request`` and ``DesktopOptions``."""

    link: str | None = None
    action: str = "show"
    hidden: bool = False
    tour: Path | None = None
    as_json: bool = False


def main() -> int:
    """Run, and give the process's exit code (product contract: README, exit codes)."""
    make_usable_streams()
    try:
        if hasattr(sys, "_MEIPASS") and (problem := _problem_of_bundle()):
            return _failed(problem, os.environ)
        return run(sys.argv[1:], os.environ)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # "| head" has seen enough. Python must not find the closed pipe again when it ends.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_BROKEN_PIPE


def make_usable_streams() -> None:
    """JSON is UTF-8 wherever it is piped to; a terminal that lacks a letter shows another sign; a
    program with windows, which on Windows has no streams at all, reads and says nothing."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
        elif name != "stdin" and isinstance(stream, TextIOWrapper):
            piped = not stream.isatty()
            stream.reconfigure(encoding="utf-8" if piped else None, errors="replace")


def _problem_of_bundle() -> ClickToDialError | None:
    """A library that is cut short would end the process without a word."""
    from clicktodial.storage.installation import problem

    return problem()


def run(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run with these arguments. Raises ``SystemExit`` for wrong usage, as argparse does."""
    from clicktodial import i18n
    from clicktodial.cli.main import is_command

    i18n.speak(lambda: languages(environ))
    if is_command(arguments):
        from clicktodial.cli.main import main as command_line

        return command_line(arguments, environ)
    return _desktop(arguments, environ)


def languages(environ: Mapping[str, str]) -> list[str]:
    """What to speak, best first: as the environment, the settings or the desktop say."""
    from clicktodial.desktop.language import desktop_languages
    from clicktodial.i18n import LANGUAGE_VARIABLE
    from clicktodial.storage.language import chosen_language
    from clicktodial.storage.paths import Paths

    if LANGUAGE_VARIABLE not in environ:
        chosen = chosen_language(Paths.from_environment(environ).settings_file)
        if chosen:
            return [chosen]
    return desktop_languages(environ)


def _desktop(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    from clicktodial.errors import ClickToDialError

    as_json = "--json" in arguments
    try:
        wish = _plain_wish(arguments)
        if wish is not None:
            return _program(wish, environ)
        given = _given(arguments)
        if given.demo:
            return _demo(given, environ)
        return _program(Wish(given.link, hidden=given.hidden, tour=given.tour), environ)
    except ClickToDialError as error:
        return _failed(error, environ, as_json=as_json)
    except Exception as error:  # noqa: BLE001 - a person is told where the details are
        from clicktodial.storage.crash_log import noted
        from clicktodial.storage.paths import Paths

        told = noted(error, Paths.from_environment(environ).log_file)
        return _failed(told, environ, as_json=as_json)


def _failed(error: ClickToDialError, environ: Mapping[str, str], *, as_json: bool = False) -> int:
    """The desktop program cannot start. From a menu or a link, its words would reach nobody."""
    from clicktodial.cli.output import Output
    from clicktodial.desktop.alert import make_alert

    make_alert(environ).show(error.title, str(error))
    return Output(as_json=as_json).error(error)


def _plain_wish(arguments: Sequence[str]) -> Wish | None:
    """What desktops start the program with, understood without argparse, whose loading would take
    an eighth of a second start's time; ``None`` for all else."""
    from clicktodial.cli.main import DESKTOP_COMMANDS
    from clicktodial.desktop.instance.base import is_link

    match arguments:
        case []:
            return Wish()
        case [command, *flags] if command in DESKTOP_COMMANDS:
            return Wish(action=command, hidden=True, as_json=bool(flags))
        case [link] if is_link(link):
            return Wish(link)
        case _:
            return None


def _given(arguments: Sequence[str]) -> argparse.Namespace:
    from clicktodial.cli.main import desktop_parser

    parser = desktop_parser()
    given = parser.parse_args(arguments)
    if given.system is not None and not given.demo:
        parser.error("--system goes with --demo")
    return given


def _demo(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Beside the program that may be running: with files of its own, made by ``app``."""
    from clicktodial.options import DesktopOptions

    _require_display(environ)
    return _shown(
        DesktopOptions(
            None,
            None,
            given.link,
            demo=True,
            demo_system=given.system or "unifiedapi",
            hidden=given.hidden,
            tour=given.tour,
            fail=partial(_failed, environ=environ),
        )
    )


def _quit(wish: Wish, environ: Mapping[str, str]) -> int:
    """End the running program, and wait until its place is free. None running is as good."""
    import time

    from clicktodial.desktop.instance import CLAIM_TIMEOUT_S, claim, runtime_folder
    from clicktodial.desktop.instance.base import Request, no_answer

    deadline = time.monotonic() + CLAIM_TIMEOUT_S
    asked = False
    while (instance := claim(runtime_folder(environ), Request(action=wish.action))) is None:
        asked = True
        if time.monotonic() >= deadline:
            raise no_answer()
        time.sleep(QUIT_INTERVAL_S)
    instance.close()
    _tell(wish, was_running=asked)
    return 0


def _program(wish: Wish, environ: Mapping[str, str]) -> int:
    from clicktodial.desktop.instance import claim, runtime_folder
    from clicktodial.desktop.instance.base import QUIT, Request, activation_token

    if wish.action == QUIT:
        return _quit(wish, environ)
    request = Request(wish.link, wish.action, activation_token(environ))
    instance = claim(runtime_folder(environ), request)
    if instance is None:
        _tell(wish, handed_over=True)
        return 0
    from clicktodial.options import DesktopOptions
    from clicktodial.storage.paths import Paths

    options = DesktopOptions(
        Paths.from_environment(environ),
        instance,
        wish.link,
        action=wish.action,
        hidden=wish.hidden,
        tour=wish.tour,
        fail=partial(_failed, environ=environ),
    )
    try:
        _require_display(environ)
        _tell(wish, handed_over=False)
        return _shown(options)
    finally:
        instance.close()


def _tell(wish: Wish, **facts: bool) -> None:
    """Tell a script whether the running program does it, or this process has become it."""
    if wish.as_json:
        from clicktodial.cli.output import Output

        Output(as_json=True).result(facts)


def _shown(options: DesktopOptions) -> int:
    if options.demo:
        from clicktodial import demo

        return demo.run(options)
    from clicktodial import app

    assert options.paths is not None
    return app.run(options, options.paths)


def _require_display(environ: Mapping[str, str]) -> None:
    from clicktodial.desktop.display import has_display
    from clicktodial.errors import NotPossibleNowError
    from clicktodial.i18n import tr

    if not has_display(environ):
        raise NotPossibleNowError(
            tr(
                "There is no screen here to show the window on (neither DISPLAY nor "
                "WAYLAND_DISPLAY is set). The commands work without one: see “clicktodial --help”."
            )
        )


if __name__ == "__main__":
    sys.exit(main())
