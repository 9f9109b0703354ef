"""The one entry: the command line or the desktop program, decided before either is loaded."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from clicktodial.options import DesktopOptions

EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141
"""What shells report for programs ended by SIGINT and SIGPIPE."""


def main() -> int:
    """Run, and give the process's exit code (product contract: README, exit codes)."""
    try:
        return run(sys.argv[1:], os.environ)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # "| head" has seen enough. Python must not find the closed pipe again when it ends.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_BROKEN_PIPE


def run(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run with these arguments. Raises ``SystemExit`` for wrong usage, as argparse does."""
    from clicktodial.cli.main import COMMANDS

    if arguments and arguments[0] in {*COMMANDS, "-h", "--help", "--version"}:
        from clicktodial.cli.main import main as command_line

        return command_line(arguments, environ)
    return _desktop(arguments, environ)


def _desktop(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    from clicktodial.cli.main import desktop_parser
    from clicktodial.errors import ClickToDialError

    parser = desktop_parser()
    given = parser.parse_args(arguments)
    if given.system is not None and not given.demo:
        parser.error("--system goes with --demo")
    try:
        return _demo(given, environ) if given.demo else _program(given, environ)
    except ClickToDialError as error:
        from clicktodial.cli.output import Output

        return Output(as_json=False).error(error)


def _demo(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Beside the program that may be running: with files of its own, made by ``app``."""
    from clicktodial.options import DesktopOptions

    return _shown(
        DesktopOptions(
            None,
            None,
            given.link,
            demo=True,
            demo_system=given.system or "unifiedapi",
            hidden=given.hidden,
            tour=given.tour,
        ),
        environ,
    )


def _program(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    from clicktodial.desktop.instance import claim, runtime_folder

    instance = claim(runtime_folder(environ), given.link)
    if instance is None:
        return 0
    from clicktodial.options import DesktopOptions
    from clicktodial.storage.paths import Paths

    try:
        paths = Paths.from_environment(environ)
        return _shown(
            DesktopOptions(paths, instance, given.link, hidden=given.hidden, tour=given.tour),
            environ,
        )
    finally:
        instance.close()


def _shown(options: DesktopOptions, environ: Mapping[str, str]) -> int:
    _require_display(environ)
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
